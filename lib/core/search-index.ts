/**
 * Narrows a search down to the texts that are like a query, so that fuse.js need not compare all of them.
 *
 * Every distinct text is kept with its signature: which letters and which pairs of neighbours it has, hashed to bits. A wrong letter
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

/** Words of a signature: one of letters, four of pairs: long texts would have nearly every bit of fewer. */
const WORDS = 5

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
      const hash = Math.imul(Math.imul(before, 0x9e3779b1) ^ code, 0x85ebca6b) >>> 25
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

/** The distinct texts of the records, folded, with their signatures. A name is often the same in several languages. */
interface Texts {
  folded: string[]
  signatures: Int32Array
  /** fuse.js's rule with our `fieldNormWeight`: the more words a text has, the less it counts. */
  norms: Float64Array
}

function countWords(text: string): number {
  let words = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words += 1
  return words
}

function signTexts(texts: Iterable<string>): Texts {
  const folded = Array.from(texts, foldForSearch)
  const signatures = new Int32Array(folded.length * WORDS)
  folded.forEach((text, i) => sign(text, signatures, i * WORDS))
  return { folded, signatures, norms: Float64Array.from(folded, (text) => 1 / countWords(text)) }
}

/** Whether a text's signature leaves it possible that so few letters are wrong. */
function mayHave(errors: number, { signature }: Pattern, signatures: Int32Array, at: number): boolean {
  const lacking = (word: number) => countBits((signature[word] ?? 0) & ~(signatures[at + word] ?? 0))
  return lacking(0) <= errors && lacking(1) + lacking(2) + lacking(3) + lacking(4) <= 2 * errors
}

/** The logarithm of fuse.js's score of every text: the mean over the query's pieces; 0 where no piece is in the text. */
function scoreTexts(patterns: readonly Pattern[], { folded, signatures, norms }: Texts, threshold: number): Float64Array {
  const sums = new Float64Array(folded.length)
  for (const pattern of patterns) {
    const most = Math.floor(threshold * pattern.length)
    for (let i = 0; i < sums.length; i++) {
      sums[i] = (sums[i] ?? 0) + (mayHave(most, pattern, signatures, i * WORDS) ? scorePiece(pattern, folded[i] ?? '', most) : 1)
    }
  }
  const pieces = patterns.length
  return sums.map((sum, i) => (sum < pieces ? Math.log(sum / pieces) * (norms[i] ?? 1) : 0))
}

/** fuse.js's score of a piece of a query in a text; 1 where too many letters are wrong. */
function scorePiece(pattern: Pattern, text: string, most: number): number {
  const errors = countErrors(pattern, text)
  if (errors > most) return 1
  if (errors > 0) return errors / pattern.length
  return text.length === pattern.length ? WHOLE_SCORE : PART_SCORE
}

/** All records' fields in a row: a record's begin at `starts[record]` and end where the next one's begin. */
interface Fields {
  starts: Uint32Array
  /** The numbers of their texts. */
  texts: Uint32Array
  weights: Float64Array
}

/** Lays the fields in a row, and numbers the distinct texts in the order of the map's keys. */
function layFields(records: readonly (readonly IndexedField[])[]): Fields & { numbers: Map<string, number> } {
  const count = records.reduce((sum, { length }) => sum + length, 0)
  const [starts, texts, weights] = [new Uint32Array(records.length + 1), new Uint32Array(count), new Float64Array(count)]
  const numbers = new Map<string, number>()
  let field = 0
  records.forEach((fields, record) => {
    for (const { text, weight } of fields) {
      const number = numbers.get(text) ?? numbers.size
      if (number === numbers.size) numbers.set(text, number)
      texts[field] = number
      weights[field++] = weight
    }
    starts[record + 1] = field
  })
  return { starts, texts, weights, numbers }
}

/** A record is as like the query as the one of its texts that is most like it: fuse.js's score to the power of its weight, as a logarithm. */
function scoreRecords({ starts, texts, weights }: Fields, logs: Float64Array): Float64Array {
  const scores = new Float64Array(starts.length - 1)
  for (let record = 0, field = 0; record < scores.length; record++) {
    const end = starts[record + 1] ?? 0
    let best = 0
    for (; field < end; field++) best = Math.min(best, (logs[texts[field] ?? 0] ?? 0) * (weights[field] ?? 0))
    scores[record] = best
  }
  return scores
}

/** The positions of a record's fields that are like the query. */
function findLikeFields({ starts, texts }: Fields, record: number, logs: Float64Array): number[] {
  const own = texts.subarray(starts[record], starts[record + 1])
  return [...own.keys()].filter((field) => (logs[own[field] ?? 0] ?? 0) < 0)
}

/** The positions of the `limit` lowest values below zero, in their order; of equal ones, the first. */
function pickLowest(values: Float64Array, limit: number): number[] {
  const picked: number[] = []
  const valueAt = (rank: number) => values[picked[rank] ?? -1] ?? Number.NEGATIVE_INFINITY
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0
    if (value >= 0 || (picked.length === limit && value >= valueAt(limit - 1))) continue
    let rank = picked.length
    while (rank > 0 && valueAt(rank - 1) > value) rank -= 1
    picked.splice(rank, 0, i)
    if (picked.length > limit) picked.pop()
  }
  return picked.sort((a, b) => a - b)
}

/** Signs every text of every record. `threshold` is fuse.js's: the share of a query's letters that may be wrong. */
export function createSearchIndex(records: readonly (readonly IndexedField[])[], threshold: number): SearchIndex {
  const fields = layFields(records)
  const texts = signTexts(fields.numbers.keys())
  return {
    findCandidates(query, limit) {
      const logs = scoreTexts(createPatterns(foldForSearch(query)), texts, threshold)
      const best = pickLowest(scoreRecords(fields, logs), limit)
      return best.map((record) => ({ record, fields: findLikeFields(fields, record, logs) }))
    },
  }
}
