/**
 * Where bodies sit. Most sit in their country's capital, which says whose they are: "the foreign ministry in Seoul". Some sit in
 * another country: "the Russian embassy" is the one in Pyongyang only where the text is there.
 */
import { countryOf, countrySpokenOf, type Decision, type Reading } from './reading.ts'
import { countryCounts } from './shared-names.ts'
import { othersInSentence, type Spot } from './spots.ts'

/** A place right behind: "the embassy in Berlin", "l'ambassade à Hanoï". */
const PLACE_BEHIND = /^\s(?:in|at|to|à|au|aux|en|a|ad|в|во|у)\s(?:the\s)?(?=[A-ZÀ-ÞЀ-ЯҐ])/u

/** Whether an article names no third country: whatever it says of the embassy, it stands in one of the two. */
function isOfTwo(host: string, country: string | undefined, reading: Reading): boolean {
  const named = countryCounts(reading)
  return named.has(host) && [...named.keys()].every((other) => other === host || other === country)
}

/**
 * Whether a body that sits abroad is the one meant: its place stands behind it, it was named before, the sentence happens in
 * the country where it sits, or the article is about the two countries alone. That a sentence speaks of the host is not
 * enough: an embassy elsewhere may do so too.
 */
export function isHostTold(entity: number, { spot, end }: { spot: Spot; end: number }, reading: Reading): boolean {
  const { host, country } = reading.record(entity)
  if (!host) return true
  const behind = PLACE_BEHIND.exec(spot.text.slice(end))?.[0]
  if (behind !== undefined) {
    const at = end + behind.length
    return othersInSentence(spot).some((other) => other.start === at && countrySpokenOf(other, reading) === host)
  }
  if (reading.decided.lastBefore(entity, spot.order)) return true
  const places = othersInSentence(spot).flatMap((other) => (other.kind === 'place' ? (countryOf(other, reading) ?? []) : []))
  const isThere = places.includes(host) && places.every((place) => place === host || place === country)
  return isThere || isOfTwo(host, country, reading)
}

/** "the foreign ministry in Seoul", "Генштаб в Киеве" */
const SEAT_GAP = /^\s(?:in|à|en|a|в|у)\s$/u

/** Decides a body by the capital that is named right behind it; `foreign` where that country's is unknown. */
export function bySeat(spot: Spot, { record }: Reading): Decision | 'foreign' | undefined {
  const { next, text, end, kind, nameClass } = spot
  if (kind !== 'organisation' || !next || next.entities.length !== 1 || !SEAT_GAP.test(text.slice(end, next.start))) return undefined
  const { town, country } = record(next.entities[0] ?? 0)
  if (town !== 'capital' || !country) return undefined
  const fitting = spot.entities.filter((entity) => record(entity).country === country)
  // A name that one body has may be spoken of anywhere: "the NIS in Washington".
  const isOneOfMany = nameClass === 'description' || (spot.entities.length > 1 && spot.entities.every((entity) => record(entity).country))
  const [entity] = fitting
  if (entity === undefined || fitting.length > 1) return isOneOfMany ? 'foreign' : undefined
  return { entity, certainty: 'likely', because: `“${next.surface}” stands behind it`, plain: false }
}
