/**
 * What a character is to the scanner, and what it folds to.
 *
 * Text is compared after NFKC and case folding and without accents ("й" is "и", "é" is "e": so precomposed and
 * decomposed text read alike); every kind of space, hyphen, apostrophe and quotation mark is one; soft hyphens and
 * zero-width characters are invisible. Kana keep their voicing marks: パリ is Paris, バリ is Bali.
 */

/** Character classes. Letters and digits form tokens; the rest separates them. */
export const OTHER = 0
export const SPACE = 1
export const HYPHEN = 2
export const APOSTROPHE = 3
export const QUOTE = 4
export const DOT = 5
export const INVISIBLE = 6
/** A combining mark: part of the letter before it, and folded away with the other accents. */
export const MARK = 7
export const DIGIT = 8
export const LETTER = 9
export const HANGUL = 10
export const HAN = 11
export const KATAKANA = 12
export const HIRAGANA = 13

const HYPHENS = /[\u002d\u058a\u2010-\u2013\u2212\ufe58\ufe63\uff0d]/
const APOSTROPHES = /[\u0027\u2018\u2019\u201b\u02bc\u02b9\u2032\uff07\u0060\u00b4\u05f3]/
const QUOTES = /["\u00ab\u00bb\u201c-\u201f\u2039\u203a\u300a-\u300f\uff02]/
const INVISIBLES = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/
/**
 * Spaces, and the middle dots and double hyphens that part the words of foreign names in Chinese and Japanese. Korean
 * newsrooms type the old vowel ㆍ for the dot (it folds to U+119E): "한ㆍ미ㆍ일".
 */
const SPACES = /[\s\u00b7\u119e\u2022\u2027\u2219\u30a0\u30fb\u318d\uff65]/
/** The full-width equals sign, written for the double hyphen; the common one, which it folds to, parts nothing. */
const DOUBLE_HYPHEN = '\uff1d'
const MARKS = /\p{M}/u
/** Roman numerals and units of measure that are one character, as Korean and Japanese print them: 천궁-Ⅱ, 240㎜. */
const SIGNS_OF_LETTERS = /[\u2160-\u217f\u3371-\u337a\u3380-\u33df]/

export interface Folded {
  /** Class of the character. */
  kind: number
  /** UTF-16 units that it folds to; empty for separators. */
  units: readonly number[]
  upper: boolean
  lower: boolean
}

/** Classes of the ASCII characters that patterns need not be asked of. */
function classOfAscii(code: number): number | undefined {
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return LETTER
  if (code >= 0x30 && code <= 0x39) return DIGIT
  if (code === 0x20 || (code >= 9 && code <= 13)) return SPACE
  if (code === 0x2d) return HYPHEN
  if (code === 0x27 || code === 0x60) return APOSTROPHE
  if (code === 0x22) return QUOTE
  if (code === 0x2e) return DOT
  return code < 128 ? OTHER : undefined
}

/** Classes of the characters that news has most of, by their ranges. */
function classOfCommon(code: number): number | undefined {
  if (code >= 0xac00 && code <= 0xd7a3) return HANGUL
  if (code >= 0x4e00 && code <= 0x9fff) return HAN
  if ((code >= 0x410 && code <= 0x44f) || (code >= 0xc0 && code <= 0x17f && code !== 0xd7 && code !== 0xf7)) return LETTER
  return undefined
}

function classOf(char: string): number {
  const code = char.charCodeAt(0)
  const known = classOfAscii(code) ?? (char.length === 1 ? classOfCommon(code) : undefined)
  if (known !== undefined) return known
  if (INVISIBLES.test(char)) return INVISIBLE
  if (SPACES.test(char)) return SPACE
  if (HYPHENS.test(char)) return HYPHEN
  if (APOSTROPHES.test(char)) return APOSTROPHE
  if (QUOTES.test(char)) return QUOTE
  if (char === '.' || char === '\uff0e') return DOT
  if (/\p{Script=Hangul}/u.test(char)) return HANGUL
  if (/\p{Script=Katakana}|[\u30fc\uff70]/u.test(char)) return KATAKANA
  if (/\p{Script=Hiragana}/u.test(char)) return HIRAGANA
  if (/\p{Script=Han}/u.test(char)) return HAN
  if (/\p{Nd}/u.test(char)) return DIGIT
  if (/\p{L}/u.test(char) || SIGNS_OF_LETTERS.test(char)) return LETTER
  if (MARKS.test(char)) return MARK
  return OTHER
}

/** Voicing marks that stand alone: beside half-width kana, or combining. */
const VOICED = /[\u3099\uff9e]/
const HALF_VOICED = /[\u309a\uff9f]/

/** The kana that a kana and a voicing mark after it make: ﾊ and ﾞ are バ. Undefined where the mark is none of voice. */
export function voiceKana(kana: string, mark: string): Folded | undefined {
  const combining = VOICED.test(mark) ? '\u3099' : HALF_VOICED.test(mark) ? '\u309a' : undefined
  const voiced = combining && (kana.normalize('NFKC') + combining).normalize('NFC')
  return voiced?.length === 1 ? foldCharacter(voiced) : undefined
}

/** Folds one character to compatibility form and lower case, without accents. */
export function foldCharacter(char: string): Folded {
  const compatible = char.normalize('NFKC')
  const kind = char === DOUBLE_HYPHEN ? SPACE : classOf(compatible.length === 1 ? compatible : char)
  if (kind < DIGIT) return { kind, units: [], upper: false, lower: false }
  const lowered = compatible.toLowerCase()
  const bare = kind === LETTER ? lowered.normalize('NFD').replace(/\p{M}/gu, '') : lowered
  const units = Array.from({ length: bare.length }, (_, i) => bare.charCodeAt(i))
  const cased = char.toLowerCase() !== char.toUpperCase()
  return { kind, units, upper: cased && char !== char.toLowerCase(), lower: cased && char === char.toLowerCase() }
}
