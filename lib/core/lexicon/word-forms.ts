/**
 * Case forms, by word: names stand in the lexicon as they are listed, and beside them of each of their words that declines
 * its forms, with what makes the listed word of them again: "москвой", with "а" for its "ой", is "москва". So
 * "Службой внешней разведки" is read as the listed "Служба внешней разведки"; which of a name's words decline, its postings
 * say. (Each name in each case would be five times as many.)
 *
 * A form's value is the number of its endings, and above that a few bits of its hash, which tell most unknown words. One
 * that they do not tell is asked for an ending that such a form has, and what it then becomes has to be a word of a name: so
 * a mistake, too, is a case form by its ending.
 */
import { foldWord, hashUnits, type Hashes, type Tokens } from '../text/tokens.ts'
import { NOWHERE, placeOf, type PlaceFinder } from './perfect-hash.ts'

/** The forms of words, ready for scanning. */
export interface WordForms {
  readonly places: PlaceFinder
  /** Of each form: see `formValue`. */
  readonly values: Uint16Array
  /** The letter that all of them end with, if it is one: most words are told by it. */
  readonly lastLetter: number | undefined
  /** What is changed in the forms of a number. */
  endings(number: number): readonly EndingChange[]
}

/** What an ending is changed to, so that the form becomes the listed word: folded units. */
export interface EndingChange {
  cut: readonly number[]
  add: readonly number[]
}

const ENDINGS_BITS = 10
export const ENDINGS_LIMIT = 1 << ENDINGS_BITS
/** `placeOf` asks the bits of the second hash below these. */
const TOLD_FROM = 4

/** A form's value: the number of its endings, and bits of its hash. */
export function formValue(endings: number, hash2: number): number {
  return (endings | ((hash2 >>> TOLD_FROM) << ENDINGS_BITS)) & 0xffff
}

/** Parts the changes of one form; no letter. */
export const BETWEEN_ENDINGS = '|'

export function writeEnding(cut: readonly number[], add: readonly number[]): string {
  return `${String.fromCharCode(...cut)}>${String.fromCharCode(...add)}`
}

/** Reads changes that `writeEnding` wrote. */
export function readEndings(text: string): EndingChange[] {
  return text.split(BETWEEN_ENDINGS).map((change) => {
    const [cut = '', add = ''] = change.split('>')
    return { cut: foldWord(cut), add: foldWord(add) }
  })
}

const NO_FORM = -1
/** What a small letter of ASCII has beyond its capital. */
const CASE_BIT = 0x20

/** The number of the endings of a word (which ends at `end` of `text`) if it may be a case form, or NO_FORM. */
function findForm({ places, values, lastLetter }: WordForms, hash1: number, hash2: number, text: string, end: number): number {
  if (lastLetter !== undefined && (text.charCodeAt(end - 1) | CASE_BIT) !== lastLetter) return NO_FORM
  const place = placeOf(places, hash1, hash2)
  if (place === NOWHERE) return NO_FORM
  const value = values[place] as number
  const endings = value & (ENDINGS_LIMIT - 1)
  return value === formValue(endings, hash2) ? endings : NO_FORM
}

/** Whether a token looks like a case form of some word by its hashes. Asked of every word of a page. */
export function isForm({ hash1, hash2, ends }: Tokens, i: number, text: string, wordForms: WordForms | undefined): boolean {
  return wordForms !== undefined && findForm(wordForms, hash1[i] as number, hash2[i] as number, text, ends[i] as number) !== NO_FORM
}

const NONE: readonly Hashes[] = []

/** The listed words that the word between two offsets of `text` is a case form of, by its hashes: mostly none. */
export function basesOf(forms: WordForms | undefined, hash1: number, hash2: number, text: string, start = 0, end = text.length): readonly Hashes[] {
  const endings = forms ? findForm(forms, hash1, hash2, text, end) : NO_FORM
  if (!forms || endings === NO_FORM) return NONE
  const word = foldWord(text.slice(start, end))
  const bases: Hashes[] = []
  for (const { cut, add } of forms.endings(endings)) {
    const stem = word.length - cut.length
    if (cut.every((unit, i) => word[stem + i] === unit)) bases.push(hashUnits([...word.slice(0, Math.max(0, stem)), ...add]))
  }
  return bases
}
