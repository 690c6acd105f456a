/**
 * Names that the text does not write as the lexicon has them: parted at a line's end, glued to the words around them as
 * KCNA's site prints them, or with one letter wrong. Nothing here runs unless a plain look-up has failed at a token that
 * is suspicious by itself (capitals inside, a hyphen after it) or that follows the first word of a known name; so it costs
 * no memory, and no time on most words.
 */
import { LETTER } from '../text/characters.ts'
import { isCapital, isSmall } from '../text/letters.ts'
import {
  foldWord,
  GAP_BREAK,
  GAP_HYPHEN,
  GAP_NONE,
  GAP_SPACE,
  HASH_SEEDS,
  hashUnit1,
  hashUnit2,
  hashUnits,
  joinHash1,
  joinHash2,
  joinTokens,
  mixHash1,
  mixHash2,
  SHAPE_HAS_LOWER,
  SHAPE_HAS_UPPER_LATER,
  SHAPE_UPPER_FIRST,
  type Hashes,
  type Tokens,
} from '../text/tokens.ts'
import { IS_PREFIX, isName, MISSPELT_MIN_WORD, outlineOf, UNKNOWN } from './format.ts'
import { findValue, mayHaveOutline, type Names } from './lexicon.ts'
import { basesOf, isForm } from './word-forms.ts'

/** A phrase that was found in the lexicon in spite of how the text writes it. */
export interface Found extends Hashes {
  /** See `format.ts`. */
  value: number
  /** The phrase has another case of its last word. */
  isForm?: true
}

const wordAt = (tokens: Tokens, i: number, text: string) => text.slice(tokens.starts[i], tokens.ends[i])

function toFound(hash1: number, hash2: number, names: Names): Found | undefined {
  const value = findValue(names, hash1, hash2)
  return value === UNKNOWN ? undefined : { hash1, hash2, value }
}

function findPhrase({ hash1, hash2 }: Hashes, phrase: Hashes, names: Names): Found | undefined {
  return toFound(mixHash1(hash1, phrase.hash1), mixHash2(hash2, phrase.hash2), names)
}

const isWhole = ({ value }: Found) => isName(value)
const isAny = () => true

/** The known phrase that a word goes on with behind another, as it stands or as a case form: the first that is wanted. */
function findWord(word: string, phrase: Hashes, names: Names, isWanted: (found: Found) => boolean = isAny): Found | undefined {
  const hashes = hashUnits(foldWord(word))
  const found = findPhrase(hashes, phrase, names)
  if (found && isWanted(found)) return found
  for (const base of basesOf(names.wordForms, hashes.hash1, hashes.hash2, word)) {
    const form = findPhrase(base, phrase, names)
    if (form && isWanted(form)) return { ...form, isForm: true }
  }
  return undefined
}

const CAPITALS_INSIDE = SHAPE_HAS_LOWER | SHAPE_HAS_UPPER_LATER

/** Whether an unknown token has the look of a parted or glued word; cheap, since it is asked of every unknown token. */
export function isSuspicious({ gaps, shapes }: Tokens, i: number): boolean {
  return gaps[i + 1] === GAP_HYPHEN || ((shapes[i] as number) & CAPITALS_INSIDE) === CAPITALS_INSIDE
}

const NO_PHRASE = { hash1: 0, hash2: 0 }

/** Joins token `i` and the next where a hyphen and a line's end part them, if the lexicon knows the whole word after `phrase`. */
export function joinAcrossLines(tokens: Tokens, i: number, phrase: Hashes, text: string, names: Names): Found | undefined {
  if (i + 1 >= tokens.count || tokens.gaps[i + 1] !== GAP_HYPHEN || tokens.kinds[i + 1] !== LETTER) return undefined
  if (!text.slice(tokens.ends[i], tokens.starts[i + 1]).includes('\n')) return undefined
  const word = wordAt(tokens, i, text) + wordAt(tokens, i + 1, text)
  const found = findWord(word, phrase, names)
  if (found) joinTokens(tokens, i, hashUnits(foldWord(word)))
  return found
}

/** Whether a small letter and a capital meet at `at`, as where two words are glued. */
function isBorder(word: string, at: number): boolean {
  return isSmall(word.charAt(at - 1)) && isCapital(word.charAt(at))
}

function lastBorder(word: string): number {
  let at = word.length - 1
  while (at > 0 && !isBorder(word, at)) at--
  return at
}

/** Cuts what is glued before a name off its first token: "ComradeKim" becomes "Kim", if a name of several words begins so. */
export function cutGlueBefore(tokens: Tokens, i: number, text: string, names: Names): Found | undefined {
  const border = lastBorder(wordAt(tokens, i, text))
  if (border <= 0) return undefined
  const start = (tokens.starts[i] as number) + border
  const word = text.slice(start, tokens.ends[i])
  const hashes = hashUnits(foldWord(word))
  const found = findWord(word, NO_PHRASE, names)
  if (!found || !(found.value & IS_PREFIX)) return undefined
  tokens.starts[i] = start
  tokens.hash1[i] = hashes.hash1
  tokens.hash2[i] = hashes.hash2
  tokens.shapes[i] = SHAPE_UPPER_FIRST | SHAPE_HAS_LOWER
  tokens.gaps[i] = GAP_SPACE
  return found
}

/** What may be glued to a name: the small words that follow one, and verbs. "Kim Jong Unha" would be somebody else. */
const GLUED_WORDS = new Set('also and are arrived as at attended but by came for from gave guided had has have held his in into is left made met of on paid received said saw sent stressed that the to told took under visited was watched went were when who whose will with'.split(' '))
const GLUED_VERB = /^\p{Ll}{3,}(?:ed|ing|ly|[аеиыя]л[аи]?)$/u
const mayBeGlued = (rest: string) => GLUED_WORDS.has(rest) || GLUED_VERB.test(rest)
/** In text that is seen to be glued, any other word will do. */
const mayBeGluedOnBothSides = (rest: string) => /^(?:a|ha|è|\p{Ll}{3,})$/u.test(rest)
/** A shorter name has no room for a doubt: "Choe Son" and "Choe Song" are two. */
const GLUED_MIN_TOKENS = 3

export interface GluedEnd extends Found {
  /** Where the name ends in the text, UTF-16. */
  end: number
}

export interface GluedTokens {
  first: number
  last: number
  cut: boolean
}

/**
 * Finds the name that token `last` ends before other words are glued to it: "Kim Jong Unexpressed", "Kim Jong UnGeneral".
 * `cut`: a word was glued before the name too.
 */
export function findGluedEnd(tokens: Tokens, { first, last, cut }: GluedTokens, phrase: Hashes, text: string, names: Names): GluedEnd | undefined {
  const count = last - first + 1
  if (tokens.kinds[last] !== LETTER || tokens.gaps[last] === GAP_BREAK || !((tokens.shapes[last] as number) & SHAPE_UPPER_FIRST)) return undefined
  // Small letters after a short name, or none glued at all: nothing to find.
  if (count < GLUED_MIN_TOKENS && !((tokens.shapes[last] as number) & SHAPE_HAS_UPPER_LATER)) return undefined
  const word = wordAt(tokens, last, text)
  const find = (mayFollow: (rest: string) => boolean): GluedEnd | undefined => {
    for (let length = word.length - 1; length >= 2; length--) {
      const rest = word.slice(length)
      const opensWord = isCapital(rest.charAt(0)) && isSmall(rest.charAt(1))
      const fits = opensWord ? isBorder(word, length) : count >= GLUED_MIN_TOKENS && mayFollow(rest)
      // What looks like a name's beginning by chance (`findValue`) may be a case form of a whole one.
      const found = fits ? findWord(word.slice(0, length), phrase, names, isWhole) : undefined
      if (found) return { ...found, end: (tokens.starts[last] as number) + length }
    }
    return undefined
  }
  // A word that is known to follow names goes first: "Pak Thae Songsaid" is no "Songs", a genitive, before "aid".
  return find(mayBeGlued) ?? (cut ? find(mayBeGluedOnBothSides) : undefined)
}

const MISSPELT_MAX_WORD = 24

const CYRILLIC_FROM = 0x400
const LATIN = foldWord('abcdefghijklmnopqrstuvwxyz')
const CYRILLIC = foldWord('абвгдеєжзиіклмнопрстуфхцчшщъыьэюя')

/** Of a name's second word, a capital is asked: what follows a first word ("Kim visited") is mostly no name. */
const MISSPELT_CAPITAL_UP_TO = 2

function mayBeMisspelt({ starts, ends, kinds, shapes, gaps }: Tokens, i: number, count: number): boolean {
  const shape = shapes[i] as number
  if ((ends[i] as number) - (starts[i] as number) < MISSPELT_MIN_WORD) return false
  if (kinds[i] !== LETTER || !(shape & SHAPE_HAS_LOWER) || gaps[i] === GAP_BREAK || gaps[i] === GAP_NONE) return false
  return count > MISSPELT_CAPITAL_UP_TO || (shape & SHAPE_UPPER_FIRST) !== 0
}

/**
 * Finds the known phrase that token `i`, the name's word number `count`, goes on with if one of its letters is wrong:
 * "Rodong Simun".
 */
export function findMisspelt(tokens: Tokens, i: number, count: number, phrase: Hashes, text: string, names: Names): Found | undefined {
  if (!mayBeMisspelt(tokens, i, count)) return undefined
  const units = foldWord(wordAt(tokens, i, text))
  if (units.length < MISSPELT_MIN_WORD || units.length > MISSPELT_MAX_WORD) return undefined
  const [isShorter, isAsLong, isLonger] = [-1, 0, 1].map((more) => isOutline(outlineOf(units, units.length + more), phrase, names))
  if (!isShorter && !isAsLong && !isLonger) return undefined
  // A known word is no misspelling: "South Korean" is not "South Korea". (One unknown word in forty looks known: `findValue`.)
  if (findValue(names, joinHash1(tokens, i, 0), joinHash2(tokens, i, 0)) !== UNKNOWN || isForm(tokens, i, text, names.wordForms)) return undefined
  return findNearWord(units, { isShorter, isAsLong, isLonger }, phrase, names, (found) => reachesName(tokens, i, found, names))
}

/** Whether a phrase that token `i` ends is a name, or the text goes on with one: among so many tries, some look like beginnings. */
function reachesName(tokens: Tokens, i: number, found: Found, names: Names): boolean {
  let { hash1, hash2, value } = found
  for (let next = i + 1; !isName(value); next++) {
    if (!(value & IS_PREFIX) || next >= tokens.count) return false
    hash1 = joinHash1(tokens, next, hash1)
    hash2 = joinHash2(tokens, next, hash2)
    value = findValue(names, hash1, hash2)
  }
  return true
}

function isOutline(outline: readonly number[], phrase: Hashes, names: Names): boolean {
  const { hash1, hash2 } = hashUnits(outline)
  return mayHaveOutline(names, mixHash1(hash1, phrase.hash1), mixHash2(hash2, phrase.hash2))
}

/** Which words a misspelt one may stand for, by their length: mostly its outline fits one of these alone. */
interface Lengths {
  isShorter: boolean | undefined
  isAsLong: boolean | undefined
  isLonger: boolean | undefined
}

/**
 * Tries every word that differs in one letter, neither the first nor the last (endings are inflections, or another
 * gender), against the lexicon: some 25 look-ups a letter, with what stands before the letter hashed once.
 */
function findNearWord(units: readonly number[], { isShorter, isAsLong, isLonger }: Lengths, phrase: Hashes, names: Names, isMeant: (found: Found) => boolean): Found | undefined {
  const find = (from: number, begin1: number, begin2: number): Found | undefined => {
    const found = findEnding(units, from, begin1, begin2, phrase, names)
    return found && isMeant(found) ? found : undefined
  }
  const alphabet = (units[0] as number) < CYRILLIC_FROM ? LATIN : CYRILLIC
  const end = units.length
  let { hash1, hash2 } = HASH_SEEDS
  for (let at = 1; at < end; at++) {
    const before = units[at - 1] as number
    hash1 = hashUnit1(hash1, before)
    hash2 = hashUnit2(hash2, before)
    const isLast = at === end - 1
    const without = !isShorter || isLast || end === MISSPELT_MIN_WORD ? undefined : find(at + 1, hash1, hash2)
    if (without) return without
    const replaces = isAsLong && !isLast
    if (!isLonger && !replaces) continue
    for (const letter of alphabet) {
      const changed1 = hashUnit1(hash1, letter)
      const changed2 = hashUnit2(hash2, letter)
      const found = (isLonger ? find(at, changed1, changed2) : undefined) ?? (replaces ? find(at + 1, changed1, changed2) : undefined)
      if (found) return found
    }
  }
  return undefined
}

/** Looks a word up whose beginning is hashed already and whose rest are the units from `from` on. */
function findEnding(units: readonly number[], from: number, begin1: number, begin2: number, phrase: Hashes, names: Names): Found | undefined {
  let hash1 = begin1
  let hash2 = begin2
  for (let i = from; i < units.length; i++) {
    const unit = units[i] as number
    hash1 = hashUnit1(hash1, unit)
    hash2 = hashUnit2(hash2, unit)
  }
  return toFound(mixHash1(hash1, phrase.hash1), mixHash2(hash2, phrase.hash2), names)
}
