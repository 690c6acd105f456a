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
import { foldWord, hashUnits, type Hashes } from '../text/tokens.ts'
import { NOWHERE, placeOf, type PlaceFinder } from './perfect-hash.ts'

/** The forms of words, ready for scanning. */
export interface WordForms {
  readonly places: PlaceFinder
  /** Of each form: see `formValue`. */
  readonly values: Uint16Array
  /** The endings of a number, as `writeEndings` has them. */
  endings(number: number): string
}

/** What an ending is changed to, so that the form becomes the listed word. */
export interface EndingChange {
  cut: string
  add: string
}

const ENDINGS_BITS = 10
export const ENDINGS_LIMIT = 1 << ENDINGS_BITS
/** `placeOf` asks the bits of the second hash below these. */
const TOLD_FROM = 4

/** A form's value: the number of its endings, and bits of its hash. */
export function formValue(endings: number, hash2: number): number {
  return (endings | ((hash2 >>> TOLD_FROM) << ENDINGS_BITS)) & 0xffff
}

/** Writes endings in one text; none of them has a bar or an angle in it. */
export function writeEndings(changes: readonly EndingChange[]): string {
  return changes.map(({ cut, add }) => `${cut}>${add}`).join('|')
}

/** A word as the scanner compares it. */
export const foldedText = (word: string) => String.fromCharCode(...foldWord(word))

const NO_FORM = -1

/** The number of a word's endings if it may be a case form, or NO_FORM. Asked of every word of a page. */
function findForm({ places, values }: WordForms, hash1: number, hash2: number): number {
  const place = placeOf(places, hash1, hash2)
  if (place === NOWHERE) return NO_FORM
  const value = values[place] as number
  const endings = value & (ENDINGS_LIMIT - 1)
  return value === formValue(endings, hash2) ? endings : NO_FORM
}

const NONE: readonly Hashes[] = []

/** The listed words that the word between two offsets of `text` is a case form of, by its hashes: mostly none. */
export function basesOf(forms: WordForms | undefined, hash1: number, hash2: number, text: string, start = 0, end = text.length): readonly Hashes[] {
  const endings = forms ? findForm(forms, hash1, hash2) : NO_FORM
  if (!forms || endings === NO_FORM) return NONE
  const word = foldedText(text.slice(start, end))
  return forms.endings(endings).split('|').flatMap((change) => {
    const [cut = '', add = ''] = change.split('>')
    return word.endsWith(cut) ? [hashUnits(foldWord(word.slice(0, word.length - cut.length) + add))] : []
  })
}
