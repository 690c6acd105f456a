/** Makes the case forms of words out of the cases of names: see `word-forms.ts`. */
import { foldWord, hashUnits, tokenize, type Hashes } from '../text/tokens.ts'
import { toUtf8 } from '../text/utf8.ts'
import { DECLINING_TOKENS } from './format.ts'
import { placeKeys, placeOf, type Places } from './perfect-hash.ts'
import type { SurfaceForm } from './surface-forms.ts'
import { ENDINGS_LIMIT, foldedText, formValue, writeEndings, type EndingChange } from './word-forms.ts'

/** A word's case form, and how its endings make the listed words of which it is one, by what `writeEndings` makes of each. */
export interface WordForm extends Hashes {
  changes: Map<string, EndingChange>
}

/** The words of a name, as the scanner compares them. */
function wordsOf(text: string): string[] {
  const { starts, ends, count } = tokenize(text)
  return Array.from({ length: count }, (_, i) => foldedText(text.slice(starts[i], ends[i])))
}

/**
 * Adds the case forms of a name's words to those known, by the folded form. Tells which of its words decline, a bit each, and those of its cases that are
 * to be listed as names of their own.
 */
export function collectForms(forms: Map<string, WordForm>, { text, cases, language, nameClass }: SurfaceForm): { declining: number; others: readonly string[] } {
  // A German family name has its cases on German pages alone, where it itself is read on all.
  if (language === 'de' && nameClass === 'short') return { declining: 0, others: cases }
  const words = wordsOf(text)
  const others: string[] = []
  let declining = 0
  for (const declined of cases) {
    const inCase = wordsOf(declined)
    const changed = inCase.flatMap((form, i) => (form === words[i] ? [] : [i]))
    if (inCase.length !== words.length || changed.some((i) => i >= DECLINING_TOKENS)) {
      others.push(declined)
      continue
    }
    for (const i of changed) {
      declining |= 1 << i
      addForm(forms, inCase[i] as string, words[i] as string)
    }
  }
  return { declining, others }
}

function addForm(forms: Map<string, WordForm>, form: string, word: string): void {
  let same = 0
  while (same < form.length && form[same] === word[same]) same++
  const change = { cut: form.slice(same), add: word.slice(same) }
  let known = forms.get(form)
  if (!known) forms.set(form, (known = { ...hashUnits(foldWord(form)), changes: new Map() }))
  known.changes.set(writeEndings([change]), change)
}

interface WrittenForms {
  places: Places
  values: number[]
  endings: Uint8Array[]
}

/** Writes the case forms of words, like endings once; undefined where there are none. */
export function writeForms(forms: readonly WordForm[]): WrittenForms | undefined {
  if (forms.length === 0) return undefined
  const places = placeKeys(forms)
  const numbers = new Map<string, number>()
  const values = Array.from({ length: places.places }, () => 0)
  for (const { hash1, hash2, changes } of forms) {
    const endings = writeEndings([...changes.values()].toSorted((a, b) => (writeEndings([a]) < writeEndings([b]) ? -1 : 1)))
    const number = numbers.get(endings) ?? numbers.size
    numbers.set(endings, number)
    values[placeOf(places.finder, hash1, hash2)] = formValue(number, hash2)
  }
  if (numbers.size > ENDINGS_LIMIT) throw new Error(`The lexicon holds ${ENDINGS_LIMIT} kinds of endings, not ${numbers.size}.`)
  return { places, values, endings: [...numbers.keys()].map(toUtf8) }
}
