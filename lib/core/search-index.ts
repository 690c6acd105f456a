/**
 * Narrows a search down to the texts that are like a query, so that fuse.js need not compare all of them.
 *
 * A text is kept with its signature: which letters and which pairs of neighbours it has, hashed to bits. A wrong letter
 * takes at most two pairs away from a query, and a letter that a text lacks is wrong for sure; so the query's bits that
 * a signature lacks rule out most texts in a few instructions. For the rest, one pass over the text counts the errors.
 * Why so: docs/adr/0005.
 */

/** One text of a record, and what its likeness to a query counts for. */
export interface IndexedField {
  text: string
  weight: number
}

/** A record that is like a query, and the positions of those of its fields that are, both in their order. */
export interface Candidate {
  record: number
  fields: number[]
}

/** Tells which records are like a query. */
export interface SearchIndex {
  /** The `limit` records that are most like the query, in the records' order; fewer where fewer are like it. */
  findCandidates(query: string, limit: number): Candidate[]
}

/** Letters that are compared at a time, by fuse.js too: the bits of a number. */
const PATTERN_LIMIT = 32

/** Words of a signature: one of letters, two of pairs. With one of pairs, long texts have nearly every bit. */
const WORDS = 3

/** fuse.js's scores of a text that is the query, and of one that has it; with errors, the score is their share of it. */
const WHOLE_SCORE = Number.EPSILON
const PART_SCORE = 0.001

/**
 * Folds text as fuse.js does: lower case, no accents ("ё" is "е"). Hangul syllables come apart into their letters, so
 * that one wrong vowel is a small error.
 */
export function foldForSearch(text: string): string {
  const lower = text.toLowerCase()
  return isAscii(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').replace(LETTERS_WITH_STROKES, (letter) => BARE[letter] ?? letter)
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/** Unicode takes no stroke off a letter. */
const BARE: Record<string, string> = { ł: 'l', đ: 'd', ø: 'o', ħ: 'h', ŧ: 't', ı: 'i', ß: 'ss' }
const LETTERS_WITH_STROKES = new RegExp(`[${Object.keys(BARE).join('')}]`, 'g')

/** Adds the signature of a folded text to `words`, from `at` on. */
function sign(text: string, words: Int32Array, at: number): void {
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    words[at] = (words[at] ?? 0) | (1 << code)
    if (i > 0) {
      const hash = Math.imul(Math.imul(before, 0x9e3779b1) ^ code, 0x85ebca6b) >>> 26
      const word = at + 1 + (hash >>> 5)
      words[word] = (words[word] ?? 0) | (1 << hash)
    }
    before = code
  }
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** A query, ready to be compared. */
interface Pattern {
  length: number
  signature: Int32Array
  /** At which positions of the query a letter stands, as bits, by UTF-16 unit. */
  positions: Int32Array
}

function createPattern(folded: string): Pattern {
  const signature = new Int32Array(WORDS)
  sign(folded, signature, 0)
  const codes = Array.from({ length: folded.length }, (_, i) => folded.charCodeAt(i))
  const positions = new Int32Array(Math.max(...codes) + 1)
  codes.forEach((code, i) => (positions[code] = (positions[code] ?? 0) | (1 << i)))
  return { length: folded.length, signature, positions }
}

/** Cuts a long query as fuse.js does: the last piece is as long as the others, and laps over the one before. */
function createPatterns(folded: string): Pattern[] {
  const pieces = Math.ceil(folded.length / PATTERN_LIMIT)
  const lastStart = Math.max(0, folded.length - PATTERN_LIMIT)
  return Array.from({ length: pieces }, (_, i) => {
    const start = Math.min(i * PATTERN_LIMIT, lastStart)
    return createPattern(folded.slice(start, start + PATTERN_LIMIT))
  })
}

/**
 * The fewest letters that are wrong, missing or too many between a query and any part of a text: Myers' algorithm,
 * https://doi.org/10.1145/316542.316550, a column of the table of distances in two numbers.
 */
function countErrors({ length, positions }: Pattern, text: string): number {
  const last = 1 << (length - 1)
  let [up, down, errors, fewest] = [-1, 0, length, length]
  for (let i = 0; i < text.length; i++) {
    const same = positions[text.charCodeAt(i)] ?? 0
    const across = (((same & up) + up) ^ up) | same
    const rising = down | ~(across | up)
    const falling = up & across
    if (rising & last) errors += 1
    else if (falling & last && --errors < fewest) fewest = errors
    up = (falling << 1) | ~(same | down | (rising << 1))
    down = (rising << 1) & (same | down)
  }
  return fewest
}

/** A candidate with the logarithm of its score: the lower, the better. */
type Scored = Candidate & { score: number }

/** Signs every field of every record. `threshold` is fuse.js's: the share of a query's letters that may be wrong. */
export function createSearchIndex(records: readonly (readonly IndexedField[])[], threshold: number): SearchIndex {
  const fields = records.flat()
  const texts = fields.map(({ text }) => foldForSearch(text))
  // fuse.js's rule: the more words a text has, the less it counts.
  const weights = Float64Array.from(fields, ({ text, weight }) => weight / Math.sqrt(text.split(' ').length))
  const signatures = new Int32Array(fields.length * WORDS)
  texts.forEach((text, field) => sign(text, signatures, field * WORDS))

  /** Whether a field's signature leaves it possible that so few letters are wrong. */
  function mayHave({ signature }: Pattern, field: number, errors: number): boolean {
    const at = field * WORDS
    if (countBits((signature[0] ?? 0) & ~(signatures[at] ?? 0)) > errors) return false
    const pairs = countBits((signature[1] ?? 0) & ~(signatures[at + 1] ?? 0)) + countBits((signature[2] ?? 0) & ~(signatures[at + 2] ?? 0))
    return pairs <= 2 * errors
  }

  /** fuse.js's score of a piece of a query in a field; 1 where too many letters are wrong. */
  function scorePiece(pattern: Pattern, field: number): number {
    const most = Math.floor(threshold * pattern.length)
    if (!mayHave(pattern, field, most)) return 1
    const text = texts[field] ?? ''
    const errors = countErrors(pattern, text)
    if (errors > most) return 1
    if (errors > 0) return errors / pattern.length
    return text.length === pattern.length ? WHOLE_SCORE : PART_SCORE
  }

  /** The record from a field on, if any of its fields is like the query. */
  function score(patterns: readonly Pattern[], record: number, first: number): Scored | undefined {
    let scored: Scored | undefined
    const end = first + (records[record]?.length ?? 0)
    for (let field = first; field < end; field++) {
      let sum = 0
      for (const pattern of patterns) sum += scorePiece(pattern, field)
      if (sum === patterns.length) continue
      scored ??= { record, fields: [], score: 0 }
      scored.fields.push(field - first)
      scored.score += Math.log(sum / patterns.length) * (weights[field] ?? 0)
    }
    return scored
  }

  return {
    findCandidates(query, limit) {
      const patterns = createPatterns(foldForSearch(query))
      const found: Scored[] = []
      let first = 0
      records.forEach(({ length }, record) => {
        const scored = score(patterns, record, first)
        if (scored) found.push(scored)
        first += length
      })
      const best = found.toSorted((a, b) => a.score - b.score).slice(0, limit)
      return best.toSorted((a, b) => a.record - b.record)
    },
  }
}
