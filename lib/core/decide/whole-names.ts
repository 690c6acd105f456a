/**
 * Full names that the lexicon does not list in that order or length: the family name last ("Jong-un Kim"), a patronymic
 * ("Сергей Кужугетович Шойгу") or initials ("Donald J. Trump", "В. В. Путин") between.
 */
import { foldGiven } from '../lexicon/given-names.ts'
import { remembered } from '../remembered.ts'
import { COMMON_GIVEN_NAMES } from './ordinary-words.ts'
import type { Setting, Spot } from './spots.ts'
import { isCapitalised, wordBefore, type Neighbour } from './surroundings.ts'

const PATRONYMIC = /(?:[оеєії]ви[чц]|[оеєії]вн|(?:[oey]v[iy]ch|[oey]vna))\p{Ll}{0,3}$/iu
const INITIAL = /^\p{Lu}$/u

/** Whether the word before a name is a given name that everybody knows: "Jack London", "Hannah Kim-Ortega". */
export const isCommonGiven = ({ word, hyphenated }: Neighbour): boolean => !hyphenated && COMMON_GIVEN_NAMES.has(word.toLowerCase())

export interface WholeName {
  entity: number
  start: number
}

/** Whether a word is the given name, which Russian and Ukrainian inflect. */
function isGiven(word: string, given: string): boolean {
  const folded = foldGiven(word)
  if (folded === given) return true
  const stem = given.slice(0, -1)
  return /\p{Script=Cyrillic}/u.test(given) && stem.length >= 3 && folded.startsWith(stem) && folded.length <= given.length + 2
}

/** The capitalised words directly before a spot, the nearest first. */
function wordsBefore(spot: Spot): Neighbour[] {
  const words: Neighbour[] = []
  let at = spot.start
  while (words.length < 3) {
    const word = wordBefore(spot.text, at)
    if (!word || word.hyphenated || !isCapitalised(word.word)) break
    words.push(word)
    at = word.start
  }
  return words
}

/** A given name must have so many letters for one of them to be written otherwise: Wolodimir, Wolodymyr. */
const VARIED_MIN = 6

/** Whether two folded names differ in one letter at most: another one, or one too many. */
function differInOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  const [restA, restB] = [a.slice(same), b.slice(same)]
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
}

function isNearGiven(word: string, given: readonly string[]): boolean {
  const folded = foldGiven(word)
  return folded.length >= VARIED_MIN && given.some((g) => differInOne(folded, g))
}

/** Where the full name begins that the words before a family name make of it, if they are this person's. */
function startOf([first, second]: readonly Neighbour[], given: readonly string[], mayVary: boolean): number | undefined {
  if (!first) return undefined
  if (given.includes(foldGiven(first.word)) || (mayVary && isNearGiven(first.word, given))) return first.start
  if (!second) return undefined
  if (given.includes(foldGiven(second.word + first.word))) return second.start
  const isBetween = PATRONYMIC.test(first.word) || INITIAL.test(first.word)
  return isBetween && given.some((g) => isGiven(second.word, g)) ? second.start : undefined
}

/** Where the initials begin that stand before a family name and are this person's: "В. В. Путин". */
function startOfInitials(words: readonly Neighbour[], given: readonly string[]): number | undefined {
  const count = words.findIndex(({ word }) => !INITIAL.test(word))
  const first = words[(count < 0 ? words.length : count) - 1]
  const letter = first && foldGiven(first.word)
  return letter && given.some((g) => g.startsWith(letter)) ? first.start : undefined
}

/** The person whose full name a family name ends, if the words before it say so. */
export const wholeNameAt = remembered((spot: Spot, { record }: Setting): WholeName | undefined => {
  const isSurname = (spot.nameClass === 'full' || spot.nameClass === 'short') && !/\s/u.test(spot.surface)
  if (!isSurname || !isCapitalised(spot.surface)) return undefined
  const words = wordsBefore(spot)
  if (words.length === 0) return undefined
  const found = spot.entities.flatMap((entity) => {
    const { given = [] } = record(entity)
    // One initial, or nearly the given name, and a family name that many bear are nobody's.
    const standsAlone = spot.nameClass === 'full'
    const start = startOf(words, given, standsAlone) ?? (standsAlone ? startOfInitials(words, given) : undefined)
    return start === undefined ? [] : [{ entity, start }]
  })
  return found.length === 1 ? found[0] : undefined
})
