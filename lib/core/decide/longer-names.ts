/**
 * Names inside longer names that the lexicon does not know: "Kim Il Sung Square", "Kerry Washington", "Rendi-Wagner".
 * In scripts with capitals, a capitalised word directly beside a name is part of it, unless it is a title, a day,
 * the opening of a sentence, another known name, or a word that the article also writes in lower case.
 */
import { CALENDAR, NAMED_THINGS, OPENERS, TITLES } from './ordinary-words.ts'
import type { Reading, Spot } from './reading.ts'
import { isCapitalised, wordAfter, wordBefore, type Neighbour } from './surroundings.ts'

/** Languages that write every noun with a capital: a capital beside a name says nothing there. */
const NOUNS_CAPITALISED = new Set(['de', 'lb'])

/** Whether a neighbour is a word that could belong to a name. */
function isNameLike(neighbour: Neighbour, reading: Reading): boolean {
  if (!isCapitalised(neighbour.word)) return false
  const lower = neighbour.word.toLowerCase().replace(/['’]s?$/, '')
  if (TITLES.has(lower) || CALENDAR.has(lower)) return false
  if (OPENERS.has(lower)) return false
  return !reading.standsInLowerCase(lower)
}

function covers(spot: Spot | undefined, neighbour: Neighbour): boolean {
  return spot !== undefined && spot.start < neighbour.end && neighbour.start < spot.end
}

/** The unknown capitalised word before a spot, if one belongs to its name. */
export function nameBefore(spot: Spot, reading: Reading): Neighbour | undefined {
  const before = wordBefore(spot.text, spot.start)
  return before && !covers(spot.previous, before) && isNameLike(before, reading) ? before : undefined
}

/** The unknown capitalised word after a spot, if one belongs to its name. */
export function nameAfter(spot: Spot, reading: Reading): Neighbour | undefined {
  const after = wordAfter(spot.text, spot.end)
  if (!after) return undefined
  if (covers(spot.next, after)) {
    // "Kim Il Sung-Kim Jong Il Foundation": what is joined by a hyphen goes the way of its second half.
    return after.hyphenated && spot.next && nameAfter(spot.next, reading) ? after : undefined
  }
  return isNameLike(after, reading) ? after : undefined
}

/**
 * Whether a spot is part of a longer unknown name: `yes`, `no`, or `maybe` in a headline whose capitals tell nothing.
 */
export function isPartOfLongerName(spot: Spot, reading: Reading): 'yes' | 'no' | 'maybe' {
  if (!isCapitalised(spot.surface)) return 'no'
  const before = nameBefore(spot, reading)
  const after = nameAfter(spot, reading)
  if (!before && !after) return 'no'
  const oneWord = !/[\s\u00a0-]/u.test(spot.surface)
  const acronym = oneWord && spot.surface.length > 1 && spot.surface === spot.surface.toUpperCase()
  if (after && NAMED_THINGS.has(after.word.toLowerCase())) return 'yes'
  if (spot.inTitleCase) return oneWord && !acronym ? 'maybe' : 'no'
  if (NOUNS_CAPITALISED.has(reading.article.language ?? '')) return before?.hyphenated ? 'yes' : 'no'
  if (after) return 'yes'
  return oneWord && !acronym ? 'yes' : before?.hyphenated ? 'yes' : 'no'
}
