/** Makes the case forms of words out of the cases of names: see `word-forms.ts`. */
import { foldWord, hashUnits, tokenize, type Hashes } from '../text/tokens.ts'
import { toUtf8 } from '../text/utf8.ts'
import { DECLINING_TOKENS } from './format.ts'
import { placeKeys, placeOf, type Places } from './perfect-hash.ts'
import type { SurfaceForm } from './surface-forms.ts'
import { BETWEEN_ENDINGS, ENDINGS_LIMIT, formValue, writeEnding } from './word-forms.ts'

/** A word's case form, and what makes it the listed words of which it is one, each as `writeEnding` has it. */
export interface WordForm extends Hashes {
  changes: Set<string>
}

/** The words of a name, as the scanner compares them. */
function wordsOf(text: string): number[][] {
  const { starts, ends, count } = tokenize(text)
  return Array.from({ length: count }, (_, i) => foldWord(text.slice(starts[i], ends[i])))
}

/**
 * Adds the case forms of a name's words to those known, by their units. Tells which of its words decline, a bit each, and
 * which of its cases are to be listed as names of their own.
 */
export function collectForms(forms: Map<string, WordForm>, { text, cases, language, nameClass }: SurfaceForm): { declining: number; others: readonly string[] } {
  // A German family name has its -s on German pages alone, where it itself is read on all.
  if (language === 'de' && nameClass === 'short') return { declining: 0, others: cases }
  const words = wordsOf(text)
  const others: string[] = []
  let declining = 0
  for (const declined of cases) {
    const inCase = wordsOf(declined)
    const changed = inCase.flatMap((form, i) => (isSame(form, words[i] ?? []) ? [] : [i]))
    if (inCase.length !== words.length || changed.some((i) => i >= DECLINING_TOKENS)) {
      others.push(declined)
      continue
    }
    for (const i of changed) {
      declining |= 1 << i
      addForm(forms, inCase[i] ?? [], words[i] ?? [])
    }
  }
  return { declining, others }
}

const isSame = (a: readonly number[], b: readonly number[]) => a.length === b.length && a.every((unit, i) => unit === b[i])

function addForm(forms: Map<string, WordForm>, form: readonly number[], word: readonly number[]): void {
  let same = 0
  while (same < form.length && form[same] === word[same]) same++
  const key = form.join(' ')
  let known = forms.get(key)
  if (!known) forms.set(key, (known = { ...hashUnits(form), changes: new Set() }))
  known.changes.add(writeEnding(form.slice(same), word.slice(same)))
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
    const written = [...changes].toSorted().join(BETWEEN_ENDINGS)
    const number = numbers.get(written) ?? numbers.size
    numbers.set(written, number)
    values[placeOf(places.finder, hash1, hash2)] = formValue(number, hash2)
  }
  if (numbers.size > ENDINGS_LIMIT) throw new Error(`The lexicon holds ${ENDINGS_LIMIT} kinds of endings, not ${numbers.size}.`)
  return { places, values, endings: [...numbers.keys()].map(toUtf8) }
}
