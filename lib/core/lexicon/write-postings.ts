/** Writes what is known of each name: the entities that claim it, and in which form. */
import * as f from './format.ts'

/** One entity's claim to a name. */
export interface Posting {
  entity: number
  attributes: number
  pattern: number
}

/** What postings have in common but for the entity, by the numbers of the attributes and the pattern. */
interface Form {
  attributes: number
  pattern: number
}

interface Written {
  attributes: number[]
  patterns: number[]
  forms: Form[]
  /** See `format.ts`. */
  postings: number[]
  /** Of each name. */
  values: number[]
}

/** The number of a value among those that were seen before, which it joins at its first time. */
function numberIn<Value>(seen: Map<string | number, number>, key: string | number, value: Value, list: Value[]): number {
  const number = seen.get(key) ?? list.length
  if (number === list.length) {
    seen.set(key, number)
    list.push(value)
  }
  return number
}

/**
 * Writes the postings of every name, equal ones once.
 * @param traits the bits of each entity's traits
 * @throws Error where there are more forms of postings than the lexicon holds
 */
export function writePostings(names: readonly { isPrefix: boolean; postings: readonly Posting[] }[], traits: readonly number[]): Written {
  const [known, ofForms, ofAttributes, ofPatterns] = [new Map<string, number>(), new Map(), new Map(), new Map()]
  const written: Written = { attributes: [], patterns: [], forms: [], postings: [], values: [] }
  function formOf(attributes: number, pattern: number): number {
    const form = { attributes: numberIn(ofAttributes, attributes, attributes, written.attributes), pattern: numberIn(ofPatterns, pattern, pattern, written.patterns) }
    return numberIn(ofForms, `${attributes} ${pattern}`, form, written.forms)
  }
  for (const { isPrefix, postings } of names) {
    const key = postings.flatMap((posting) => [posting.attributes, posting.entity, posting.pattern]).join()
    const next = 1 + written.postings.length
    const first = known.get(key) ?? next
    if (first === next) {
      known.set(key, first)
      postings.forEach(({ entity, attributes, pattern }, i) => {
        const isLast = i === postings.length - 1
        const form = formOf(attributes | (isLast ? f.LAST_POSTING : 0) | ((traits[entity] ?? 0) << f.TRAITS_SHIFT), pattern)
        written.postings.push(form * traits.length + entity)
      })
    }
    written.values.push((first << f.POSTING_SHIFT) | (isPrefix ? f.IS_PREFIX : 0))
  }
  const limit = Math.min(f.FORM_LIMIT, Math.floor(256 ** (f.POSTING_BYTES.at(-1) ?? 0) / traits.length))
  if (written.forms.length > limit) throw new Error(`The lexicon holds ${limit} forms of postings of ${traits.length} entities, not ${written.forms.length}.`)
  return written
}

/** Writes numbers of so many bytes each, the lowest first. */
export function writeNumbers(numbers: readonly number[], width: number, bytes: Uint8Array): void {
  numbers.forEach((number, i) => {
    for (let at = 0; at < width; at++) bytes[i * width + at] = Math.floor(number / 256 ** at)
  })
}
