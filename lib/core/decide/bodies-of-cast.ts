/** Whose ministry an article means that is about somebody who served there: "the former deputy defence minister … the defence ministry". */
import { compareDates } from '../dates.ts'
import type { PartialDate } from '../model.ts'
import { remembered } from '../remembered.ts'
import { countryOf, type Decision, type Reading } from './reading.ts'
import { countryCounts } from './shared-names.ts'
import { othersInSentence, type Spot } from './spots.ts'

/** The country of the body must be named so many times as often as that of any other bearer. */
const SHARE = 2

/** The bodies at which people whom the article names serve or served, by their ids, with the first of those names. */
const bodiesOfPeople = remembered((reading: Reading): ReadonlyMap<string, Spot> => {
  const bodies = new Map<string, Spot>()
  const { published } = reading.article
  const hasBegun = (from: PartialDate | undefined) => !from || (published !== undefined && compareDates(from, published) <= 0)
  for (const spot of reading.spots) {
    const person = reading.decided.get(spot)?.entity
    for (const { of, from } of person === undefined ? [] : (reading.record(person).posts ?? [])) {
      if (of !== undefined && hasBegun(from) && !bodies.has(of)) bodies.set(of, spot)
    }
  }
  return bodies
})

/**
 * The only bearer of a name, or whom it describes, where somebody named before held a post, in an article and a sentence that
 * are about its country rather than another bearer's.
 */
export function bodyOfCast(spot: Spot, reading: Reading): Decision | undefined {
  const there = bodiesOfPeople(reading)
  const isServed = (entity: number) => (there.get(reading.record(entity).id)?.order ?? Infinity) < spot.order
  const [entity, another] = spot.entities.filter(isServed)
  if (entity === undefined || another !== undefined || spot.entities.length < 2) return undefined
  const { id, country } = reading.record(entity)
  const counts = countryCounts(reading)
  const countOf = (other: string | undefined) => (other === undefined ? 0 : (counts.get(other) ?? 0))
  // One of the world's has its seat in any article.
  const isRival = (other: number) => other !== entity && (!reading.record(other).country || countOf(reading.record(other).country) * SHARE > countOf(country))
  const isForeign = (other: Spot) => other.kind !== 'person' && ![undefined, country].includes(countryOf(other, reading))
  if (country === undefined || spot.entities.some(isRival) || othersInSentence(spot).some(isForeign)) return undefined
  const person = there.get(id)?.surface ?? ''
  return { entity, certainty: 'likely', because: `“${person}”, named before, served there`, plain: false, leansOnWhole: true }
}
