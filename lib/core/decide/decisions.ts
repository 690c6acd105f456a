/** What has been decided so far in one article, indexed so that a page of thousands of names costs no more than its length. */
import { countLeading } from '../count-leading.ts'
import type { LexiconRecord } from '../lexicon/format.ts'
import type { Decision } from './reading.ts'
import type { Spot } from './spots.ts'

export interface Decisions {
  has(spot: Spot): boolean
  get(spot: Spot): Decision | undefined
  set(spot: Spot, decision: Decision): void
  /** The last spot before `order` that was decided to be the entity. */
  lastBefore(entity: number, order: number): Spot | undefined
  /** Whether a body, place, person … of the country was decided before `order`; the country itself does not count. */
  speaksOfBefore(country: string, order: number): boolean
  /** How many spots before `order` were decided to be the entity. */
  countBefore(entity: number, order: number): number
  /** The first spot after `order` that was decided to be the entity. */
  firstAfter(entity: number, order: number): Spot | undefined
  /** Whether the entity of that id was decided before `order`. */
  namesBefore(id: string, order: number): boolean
}

/** How many of `spots`, sorted by their order in the article, stand before `order`. */
export function countBefore(spots: readonly { order: number }[], order: number): number {
  return countLeading(spots, (spot) => spot.order < order)
}

export function createDecisions(record: (entity: number) => LexiconRecord): Decisions {
  const decisions = new Map<Spot, Decision>()
  const spotsOf = new Map<number, Spot[]>()
  const firstOfCountry = new Map<string, number>()
  const firstOf = new Map<string, number>()
  return {
    has: (spot) => decisions.has(spot),
    get: (spot) => decisions.get(spot),
    set(spot, decision) {
      decisions.set(spot, decision)
      if (decision.leansOnWhole) return
      const spots = spotsOf.get(decision.entity) ?? []
      // Mostly they come in order.
      if (spot.order > (spots.at(-1)?.order ?? -1)) spots.push(spot)
      else spots.splice(countBefore(spots, spot.order), 0, spot)
      spotsOf.set(decision.entity, spots)
      const { id, kind, country } = record(decision.entity)
      if (spot.order < (firstOf.get(id) ?? Infinity)) firstOf.set(id, spot.order)
      if (kind !== 'country' && country && spot.order < (firstOfCountry.get(country) ?? Infinity)) firstOfCountry.set(country, spot.order)
    },
    lastBefore(entity, order) {
      const spots = spotsOf.get(entity) ?? []
      return spots[countBefore(spots, order) - 1]
    },
    countBefore: (entity, order) => countBefore(spotsOf.get(entity) ?? [], order),
    firstAfter(entity, order) {
      const spots = spotsOf.get(entity) ?? []
      return spots[countBefore(spots, order + 1)]
    },
    namesBefore: (id, order) => (firstOf.get(id) ?? Infinity) < order,
    speaksOfBefore: (country, order) => (firstOfCountry.get(country) ?? Infinity) < order,
  }
}
