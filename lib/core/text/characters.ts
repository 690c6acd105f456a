/**
 * What a character is to the scanner, and what it folds to.
 *
 * Text is compared after NFKC and case folding and without accents ("й" is "и", "é" is "e": so precomposed and
 * decomposed text read alike); every kind of space, hyphen and apostrophe is one; soft hyphens and zero-width
 * characters are invisible.
 */

/** Character classes. Letters and digits form tokens; the rest separates them. */
export const OTHER = 0
export const SPACE = 1
export const HYPHEN = 2
export const APOSTROPHE = 3
export const DOT = 4
export const INVISIBLE = 5
export const DIGIT = 6
export const LETTER = 7
export const HANGUL = 8
export const HAN = 9
export const KATAKANA = 10
export const HIRAGANA = 11

const HYPHENS = /[\u002d\u058a\u2010-\u2013\u2212\ufe58\ufe63\uff0d]/
const APOSTROPHES = /[\u0027\u2018\u2019\u201b\u02bc\u02b9\u2032\uff07\u0060\u00b4\u05f3]/
const INVISIBLES = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/
/** Spaces, and the middle dots that part the words of foreign names in Chinese and Japanese. */
const SPACES = /[\s\u00b7\u2022\u2027\u30fb\uff65]/
const MARK = /\p{M}/u

export interface Folded {
  /** Class of the character. */
  kind: number
  /** UTF-16 units that it folds to; empty for separators. */
  units: readonly number[]
  upper: boolean
  lower: boolean
}

function classOf(char: string): number {
  if (INVISIBLES.test(char)) return INVISIBLE
  if (SPACES.test(char)) return SPACE
  if (HYPHENS.test(char)) return HYPHEN
  if (APOSTROPHES.test(char)) return APOSTROPHE
  if (char === '.' || char === '\uff0e') return DOT
  if (/\p{Script=Hangul}/u.test(char)) return HANGUL
  if (/\p{Script=Katakana}|[\u30fc\uff70]/u.test(char)) return KATAKANA
  if (/\p{Script=Hiragana}/u.test(char)) return HIRAGANA
  if (/\p{Script=Han}/u.test(char)) return HAN
  if (/\p{Nd}/u.test(char)) return DIGIT
  if (/\p{L}/u.test(char)) return LETTER
  // A combining mark belongs to the letter before it; the accent is folded away with the other accents.
  if (MARK.test(char)) return INVISIBLE
  return OTHER
}

/** Folds one character to compatibility form and lower case, without accents. */
export function foldCharacter(char: string): Folded {
  const compatible = char.normalize('NFKC')
  const kind = classOf(compatible.length === 1 ? compatible : char)
  if (kind < DIGIT) return { kind, units: [], upper: false, lower: false }
  const lowered = compatible.toLowerCase()
  const bare = kind === HANGUL ? lowered : lowered.normalize('NFD').replace(/\p{M}/gu, '')
  const units = Array.from({ length: bare.length }, (_, i) => bare.charCodeAt(i))
  const cased = char.toLowerCase() !== char.toUpperCase()
  return { kind, units, upper: cased && char !== char.toLowerCase(), lower: cased && char === char.toLowerCase() }
}
