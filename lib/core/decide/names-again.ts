/** Common words at the beginning of a sentence or a quotation that are names all the same: what was named before, or is quoted by itself. */
import { remembered } from '../remembered.ts'
import { nameBefore } from './longer-names.ts'
import { OPENERS } from './ordinary-words.ts'
import type { Reading } from './reading.ts'
import { isSortOf } from './sort-nouns.ts'
import type { Setting, Spot } from './spots.ts'
import { wordBefore } from './surroundings.ts'

/** The common words that the article also has as somebody's surname: "Kerry Washington", "Richard Wagner". */
export const strangersSurnames = remembered((reading: Reading): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const spot of reading.spots) {
    if (spot.nameClass === 'common' && spot.kind !== 'person' && nameBefore(spot, reading)) found.add(spot.surface)
  }
  return found
})

const isQuotedAlone = ({ text, start, end }: Spot) => /[«“„"]/.test(text.charAt(start - 1)) && /[»”“"]/.test(text.charAt(end))

/**
 * "the “Storm” unit", "полк «Азов»", "командир «Азова»": quoted by itself behind a small word, a known name or a noun of its
 * sort, or in a case of its own, a name owes its capital to nothing. «Азов» behind another noun is a film or a choir.
 */
export function isQuotedByItself(spot: Spot, { record }: Setting): boolean {
  if (!isQuotedAlone(spot) || spot.entities.some((entity) => record(entity).kind === 'country')) return false
  const before = wordBefore(spot.text, spot.start - 1)
  if (!before) return false
  return spot.inflected || spot.previous?.end === before.end || OPENERS.has(before.word.toLowerCase()) || isSortOf(before.word, spot.kind)
}

/** What a sentence goes on with behind who acts: a noun without an article there is a name, in languages that have articles. */
const VERB_BEHIND =
  /^(?:['’]s|\s(?:then|also|has|had|is|was|will|would|can|could|may|said|says|did|does|took|made|began|came|went|sent|left|[a-z]{2,}ed|a|est|était|avait|sera|ont|ha|es|fue|había|será|era|è|aveva|sarà))(?![0-9A-Za-zß-ÿ])/

/** Who belongs to a body, in words that go on with its bare name: "Wagner forces". */
const PEOPLE_BEHIND = /^ (?:forces|troops|fighters|mercenaries|soldiers|commanders?|officials|executives|employees|chief|boss|leader|founder)(?![\wÀ-ÿ])/

/** "North is cold": halves of a country are no names of it where they have no article. */
const DIRECTION = /^(?:north|south|norden|süden|nord|sud|norte|sur)$/i
const CYRILLIC_DIRECTION = /^(?:Юг|Север|Півд|Північ)[а-ї]{0,4}$/
const OF_THE_LAND = /^ (?:of the country|du pays|del país|del paese|des landes|of the peninsula|страны|країни|Коре[иї])(?![a-zа-ї])/i

/** "im Norden Japans", "the South of France": a direction within what stands behind it. */
export function isHalfOf({ surface, text, end, next }: Spot): boolean {
  const isCyrillic = CYRILLIC_DIRECTION.test(surface)
  if ((isCyrillic || DIRECTION.test(surface)) && OF_THE_LAND.test(text.slice(end, end + 20))) return true
  // "по Півдню України"
  if (isCyrillic && next?.inflected && next.start === end + 1 && (next.kind === 'country' || next.kind === 'place')) return true
  if (!next || !DIRECTION.test(surface) || (next.kind !== 'country' && next.kind !== 'place')) return false
  return /^\s(?:(?:of|von|der|des|du|del|d[ei]|de la)\s(?:the\s)?|(?:de l|dell|d)['’])?$/.test(text.slice(end, next.start))
}

/**
 * "The Storm Corps … . Storm then left.": the bare name of what was named before in full, where the article has the word
 * nowhere in small letters. In German a sentence's beginning tells no less than its middle; Russian has no articles.
 */
export function isNameAgain(spot: Spot, reading: Reading): boolean {
  const { surface, text, start, end, entities, order } = spot
  if (DIRECTION.test(surface) || reading.standsInLowerCase(surface) || strangersSurnames(reading).has(surface)) return false
  if (!entities.some((entity) => reading.decided.lastBefore(entity, order))) return false
  if (isQuotedAlone(spot)) return wordBefore(text, start - 1) === undefined
  const behind = text.slice(end, end + 20)
  return reading.nounsCapitalised || (/^[A-Z]/.test(surface) && (VERB_BEHIND.test(behind) || (spot.kind === 'organisation' && PEOPLE_BEHIND.test(behind))))
}
