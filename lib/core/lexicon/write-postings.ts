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

/** See `format.ts`. */
interface Written {
  attributes: number[]
  patterns: number[]
  forms: Form[]
  lists: number[]
  /** Of each name. */
  claims: number[]
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
 * Writes the postings of every name, equal lists of them once.
 * @param traits the bits of each entity's traits
 * @throws Error where there are more forms of postings than the lexicon holds
 */
export function writePostings(names: readonly { isPrefix: boolean; postings: readonly Posting[] }[], traits: readonly number[]): Written {
  const [known, ofForms, ofAttributes, ofPatterns] = [new Map<string, number>(), new Map(), new Map(), new Map()]
  const [attributes, patterns, forms, lists]: [number[], number[], Form[], number[]] = [[], [], [], []]
  function numberOf({ entity, attributes: own, pattern }: Posting, isPrefix: boolean): number {
    const all = own | (isPrefix ? f.BEGINS : 0) | ((traits[entity] ?? 0) << f.TRAITS_SHIFT)
    const form = { attributes: numberIn(ofAttributes, all, all, attributes), pattern: numberIn(ofPatterns, pattern, pattern, patterns) }
    return numberIn(ofForms, `${all} ${pattern}`, form, forms) * traits.length + entity
  }
  function listOf(postings: readonly number[]): number {
    const key = postings.join()
    const first = known.get(key) ?? lists.length
    if (first === lists.length) lists.push(postings.length, ...postings)
    known.set(key, first)
    return first
  }
  const found = names.map(({ isPrefix, postings }) => {
    const numbers = postings.map((posting) => numberOf(posting, isPrefix))
    const [only] = numbers
    return only !== undefined && numbers.length === 1 ? { number: only, isList: false } : { number: listOf(numbers), isList: true }
  })
  const limit = Math.min(f.FORM_LIMIT, Math.floor(256 ** (f.CLAIM_BYTES.at(-1) ?? 0) / traits.length) - 1)
  if (forms.length > limit) throw new Error(`The lexicon holds ${limit} forms of postings of ${traits.length} entities, not ${forms.length}.`)
  const claims = found.map(({ number, isList }) => 1 + number + (isList ? forms.length * traits.length : 0))
  return { attributes, patterns, forms, lists, claims }
}

/** Writes numbers of so many bytes each, the lowest first. */
export function writeNumbers(numbers: readonly number[], width: number, bytes: Uint8Array): void {
  numbers.forEach((number, i) => {
    for (let at = 0; at < width; at++) bytes[i * width + at] = Math.floor(number / 256 ** at)
  })
}
