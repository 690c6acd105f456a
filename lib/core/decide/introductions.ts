/** Whom an article names in full, in reading order: what bare family names lean on. */
import { guarded } from '../guarded.ts'
import { remembered } from '../remembered.ts'
import { countBefore } from './decisions.ts'
import { headsOfPosts, leadIn, officesBeside } from './offices.ts'
import type { Reading } from './reading.ts'
import { sentenceOf, type Spot } from './spots.ts'

/** A person whom the document names in full; `entity` is undefined for a stranger. */
export interface Introduction {
  spot: Spot
  /** The spot's order in the article. */
  order: number
  entity: number | undefined
  /** Stands behind "of", "to", "with" …: beside the person whom the sentence is about. */
  aside: boolean
}

/** Those who share a family name. Each question costs no more than a look-up, however long the article. */
export interface Namesakes {
  /** Those of the last sentence before `order` that introduces anybody. */
  lastSentence(order: number): Introduction[]
  /** The last introduction before `order` of the only one who holds an office. */
  holder(office: string, order: number): Introduction | undefined
  /** The only one in the whole article. */
  only: Introduction | undefined
  /** All of the article, in order. */
  all: readonly Introduction[]
  /** Whether a known person is introduced before `order`. */
  isIntroduced(entity: number, order: number): boolean
}

const ASIDE = /^(?:of|by|with|to|from|for|than|under|against|about|über|von|mit|zu|de|du|avec|con|с|к|от|о)$/u

/** "with his daughter Kim Ju Ae": a relative who comes along. Asked of small letters. */
const COMES_ALONG = guarded(/\s(?:his|her|their|seine|ihre|sa|son|su[ao]?|сво|его|його)[a-zа-яє]{0,2}\s/, () =>
  /(?:with|and|by|mit|und|von|avec|et|con|y|e|с|и|з|та|і)\s+(?:his|her|their|seine[rmn]?|ihre[rmn]?|sa|son|su|sua|suo|своей|своєю|его|його)\s+(?:(?:\p{Ll}|-)+\s+){1,3}$/u)

const isAside = remembered((spot: Spot): boolean => {
  return ASIDE.test(leadIn(spot).before.toLowerCase()) || COMES_ALONG.test(spot.text.slice(Math.max(0, spot.start - 60), spot.start).toLowerCase())
})

export function toIntroduction(spot: Spot, entity: number | undefined): Introduction {
  return { spot, order: spot.order, entity, aside: isAside(spot) }
}

/** Each known person once; every stranger counts. */
export function distinct(introductions: readonly Introduction[]): Introduction[] {
  const seen = new Set<number>()
  return introductions.filter(({ entity }) => {
    const isNew = entity === undefined || !seen.has(entity)
    if (entity !== undefined) seen.add(entity)
    return isNew
  })
}

function sharesName({ entity, spot }: Introduction, { entities, surface }: Spot): boolean {
  if (entity !== undefined) return entities.includes(entity)
  // A stranger who was found in a ship's name has no entity in common with the bearers of the family name.
  return spot.entities.some((e) => entities.includes(e)) || (spot.kind !== 'person' && spot.surface.split(/\s/)[0] === surface)
}

/** Whether the person holds an office, by the text where he was introduced or by one of his posts at any time. */
function holdsOffice({ spot, entity }: Introduction, office: string, reading: Reading): boolean {
  if (officesBeside(spot).has(office)) return true
  if (entity === undefined) return false
  return headsOfPosts(reading.record(entity)).includes(office)
}

function createNamesakes(all: readonly Introduction[], reading: Reading): Namesakes {
  const holdersOf = new Map<string, { holders: Introduction[]; firstOther: number }>()
  const findHolders = (office: string) => {
    let found = holdersOf.get(office)
    if (!found) {
      const holders = all.filter((introduction) => holdsOffice(introduction, office, reading))
      // From the second person on who holds it, the office tells nobody.
      const firstOther = distinct(holders)[1]?.order ?? Infinity
      holdersOf.set(office, (found = { holders, firstOther }))
    }
    return found
  }
  const [first, second] = distinct(all)
  const firstOf = new Map<number | undefined, number>()
  for (const { entity, order } of all.toReversed()) firstOf.set(entity, order)
  return {
    all,
    isIntroduced: (entity, order) => (firstOf.get(entity) ?? Infinity) < order,
    lastSentence(order) {
      let i = countBefore(all, order) - 1
      const last = all[i]
      if (!last) return []
      const { start } = sentenceOf(last.spot)
      const found: Introduction[] = []
      for (let at = all[i]; at && at.spot.block === last.spot.block && at.spot.start >= start; at = all[--i]) found.unshift(at)
      return found
    },
    holder(office, order) {
      const { holders, firstOther } = findHolders(office)
      return firstOther < order ? undefined : holders[countBefore(holders, order) - 1]
    },
    only: second ? undefined : first,
  }
}

/** Who bears a spot's name, as one string. */
export const bearersOf = remembered(({ entities }: Spot) => entities.join())

/** Groups an article's introductions, given in order, by the family names that spots bear. */
export function createNamesakeIndex(introductions: readonly Introduction[], reading: Reading): (spot: Spot) => Namesakes {
  const groups = new Map<string, Namesakes>()
  return (spot) => {
    const key = `${bearersOf(spot)} ${spot.surface}`
    let group = groups.get(key)
    if (!group) {
      group = createNamesakes(introductions.filter((i) => sharesName(i, spot)), reading)
      groups.set(key, group)
    }
    return group
  }
}
