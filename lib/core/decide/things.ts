/**
 * Ships and weapons that share their name with rivers, rockets, cities and people: the noun beside the name says which is
 * meant, and a country alone says nothing.
 */
import { isThing, maySort, sortsBeside } from '../lexicon/sorts.ts'
import { remembered } from '../remembered.ts'
import { toldByContext } from './context.ts'
import { countryOf, type Decision, type Reading } from './reading.ts'
import type { Setting, Spot } from './spots.ts'

/** The sorts that a text gives a thing; "le navire russe Angara" has its country between. */
const sortsBesideSpot = remembered(({ text, start, end, previous }: Spot) => {
  const isOfCountry = previous?.nameClass === 'adjective' && /^\s["“«„]?$/u.test(text.slice(previous.end, start))
  return [...new Set([...sortsBeside(text, start, end), ...(isOfCountry ? sortsBeside(text, previous.start, end) : [])])]
})

/** Whether a ship's or a weapon's name needs more than its country: one with a number in it ("火星19") hardly is another's. */
export const needsMoreThanCountry = (entity: number, { surface }: Spot, setting: Setting) => isThing(setting.record(entity).kind) && !/\p{N}/u.test(surface)

/** Whether the noun beside a ship's or a weapon's name is of its sort. */
function isOfSort(entity: number, spot: Spot, { record }: Setting): boolean {
  const { sorts = [] } = record(entity)
  return sortsBesideSpot(spot).some((sort) => maySort(sorts, sort))
}

/** Whether the noun beside a name speaks of another sort of thing: "the Angara rocket", where the Angara is a ship. */
export function isOfOtherSort(entity: number, spot: Spot, setting: Setting): boolean {
  if (!isThing(setting.record(entity).kind) || !setting.record(entity).sorts) return false
  return sortsBesideSpot(spot).length > 0 && !isOfSort(entity, spot, setting)
}

/** Whether more than its country speaks for a ship or a weapon: its sort, a word of its own, or that it was named before. */
export function isToldAsThing(entity: number, spot: Spot, reading: Reading): boolean {
  return isOfSort(entity, spot, reading) || toldByContext(spot, reading)?.entity === entity || reading.decided.lastBefore(entity, spot.order) !== undefined
}

/** Between a country and the name, with the noun: "Russian cargo ship ", "러시아 화물선 ", "российское судно «". */
const NOUN_GAP = /^(?:['’]s)?[^.,;:!?()\n]{1,30}$/u

/** "the Russian ship Angara": the country and a noun of its sort before the name. */
export function byCountryAndSort(spot: Spot, reading: Reading): Decision | undefined {
  const { previous, text, start } = spot
  if (!previous || !NOUN_GAP.test(text.slice(previous.end, start))) return undefined
  const country = countryOf(previous, reading)
  const fitting = spot.entities.filter((e) => isThing(reading.record(e).kind) && reading.record(e).country === country && isOfSort(e, spot, reading))
  const [entity] = fitting
  if (country === undefined || entity === undefined || fitting.length > 1) return undefined
  return { entity, certainty: 'likely', because: `“${previous.surface}” and what it is stand beside it`, plain: false }
}
