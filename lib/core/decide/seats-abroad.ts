/**
 * Bodies of one country that sit in another: "the Russian embassy" is the one in Pyongyang only where the text is there. Their
 * own country beside them says half of it.
 */
import { countryOf, countrySpokenOf, type Reading } from './reading.ts'
import { countryCounts } from './shared-names.ts'
import { othersInSentence, type Spot } from './spots.ts'

/** A place right behind: "the embassy in Berlin", "l'ambassade à Hanoï". */
const PLACE_BEHIND = /^\s(?:in|at|to|à|au|aux|en|a|ad|в|во|у)\s(?:the\s)?(?=\p{Lu})/u

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
