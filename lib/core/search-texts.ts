/**
 * Tells how like a query a text is, as fuse.js would, in a few instructions for most.
 *
 * Every text is kept with its signature: which letters and which pairs of neighbours it has, hashed to bits. A wrong letter
 * takes at most two pairs away from a query, and a letter that a text lacks is wrong for sure; so the query's bits that
 * a signature lacks rule out most texts. For the rest, one pass over the text counts the errors.
 * Why so: docs/adr/0005.
 */

/** Letters that are compared at a time, by fuse.js too: the bits of a number. */
const PATTERN_LIMIT = 32

/** Words of a signature: one of letters, four of pairs: long texts would have nearly every bit of fewer. */
const WORDS = 5

/** fuse.js's scores of a text that is the query, and of one that has it; with errors, the score is their share of it. */
export const WHOLE_LOG = Math.log(Number.EPSILON)
const PART_SCORE = 0.001

/** Hyphens part words as spaces do: "Kim Jong-un", "Hwasong 17". */
export function withoutHyphens(text: string): string {
  return text.replace(/[-\u2010\u2011]/g, ' ')
}

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

/** A query, or a piece of a long one, ready to be compared. */
export interface Pattern {
  length: number
  /** So many of its letters may be wrong. */
  most: number
  signature: Int32Array
  /** At which positions of the query a letter stands, as bits, by UTF-16 unit. */
  positions: Int32Array
  /** The logarithms of fuse.js's scores of texts that have it with 0, 1, 2 … errors. */
  logs: Float64Array
}

function createPattern(folded: string, threshold: number): Pattern {
  const signature = new Int32Array(WORDS)
  sign(folded, signature, 0)
  const codes = Array.from({ length: folded.length }, (_, i) => folded.charCodeAt(i))
  const positions = new Int32Array(Math.max(...codes) + 1)
  codes.forEach((code, i) => (positions[code] = (positions[code] ?? 0) | (1 << i)))
  const most = Math.floor(threshold * folded.length)
  const logs = Float64Array.from({ length: most + 1 }, (_, errors) => Math.log(errors === 0 ? PART_SCORE : errors / folded.length))
  return { length: folded.length, most, signature, positions, logs }
}

/** Cuts a long query as fuse.js does: the last piece is as long as the others, and laps over the one before. */
export function createPatterns(folded: string, threshold: number): Pattern[] {
  const pieces = Math.ceil(folded.length / PATTERN_LIMIT)
  const lastStart = Math.max(0, folded.length - PATTERN_LIMIT)
  return Array.from({ length: pieces }, (_, i) => {
    const start = Math.min(i * PATTERN_LIMIT, lastStart)
    return createPattern(folded.slice(start, start + PATTERN_LIMIT), threshold)
  })
}

/** The distinct texts of the records, folded, in a row, with their signatures. A name is often the same in several languages. */
export interface Texts {
  count: number
  units: Uint16Array
  /** A text begins at `starts[text]` and ends where the next one begins. */
  starts: Uint32Array
  signatures: Int32Array
}

export function signTexts(folded: readonly string[]): Texts {
  const starts = new Uint32Array(folded.length + 1)
  folded.forEach(({ length }, i) => (starts[i + 1] = (starts[i] ?? 0) + length))
  const units = new Uint16Array(starts[folded.length] ?? 0)
  const signatures = new Int32Array(folded.length * WORDS)
  folded.forEach((text, i) => {
    const start = starts[i] ?? 0
    for (let k = 0; k < text.length; k++) units[start + k] = text.charCodeAt(k)
    sign(text, signatures, i * WORDS)
  })
  return { count: folded.length, units, starts, signatures }
}

/** Writes for each text from `start` to `end` how many of the query's letters are wrong in it at least, as its signature tells. */
export function boundErrors({ signature }: Pattern, { signatures }: Texts, start: number, end: number, errors: Uint8Array): void {
  const [letters = 0, pairs0 = 0, pairs1 = 0, pairs2 = 0, pairs3 = 0] = signature
  let at = start * WORDS
  for (let text = start; text < end; text++, at += WORDS) {
    const lacking = countBits(letters & ~(signatures[at] as number))
    const pairs =
      countBits(pairs0 & ~(signatures[at + 1] as number)) +
      countBits(pairs1 & ~(signatures[at + 2] as number)) +
      countBits(pairs2 & ~(signatures[at + 3] as number)) +
      countBits(pairs3 & ~(signatures[at + 4] as number))
    errors[text] = Math.max(lacking, (pairs + 1) >> 1)
  }
}

/**
 * The fewest letters that are wrong, missing or too many between a query and any part of a text: Myers' algorithm,
 * https://doi.org/10.1145/316542.316550, a column of the table of distances in two numbers.
 */
export function countErrors({ length, positions }: Pattern, { units, starts }: Texts, text: number): number {
  const end = starts[text + 1] ?? 0
  const last = 1 << (length - 1)
  let [up, down, errors, fewest] = [-1, 0, length, length]
  for (let i = starts[text] ?? 0; i < end; i++) {
    const unit = units[i] ?? 0
    const same = unit < positions.length ? (positions[unit] ?? 0) : 0
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

/** The logarithm of fuse.js's score of a text that has a piece of a query with so many errors. */
export function logOf(errors: number, pattern: Pattern, { starts }: Texts, text: number): number {
  const isWhole = errors === 0 && (starts[text + 1] ?? 0) - (starts[text] ?? 0) === pattern.length
  return isWhole ? WHOLE_LOG : (pattern.logs[errors] ?? 0)
}

/** The logarithm of fuse.js's score of a whole query in a text, the mean of the scores of its pieces; 0 where it is not like it. */
export function scoreText(patterns: readonly Pattern[], texts: Texts, text: number): number {
  const sum = patterns.reduce((scores, pattern) => {
    const errors = countErrors(pattern, texts, text)
    return scores + (errors > pattern.most ? 1 : Math.exp(logOf(errors, pattern, texts, text)))
  }, 0)
  return Math.log(sum / patterns.length)
}

/** How many words a folded text has. */
export function countWords(text: string): number {
  let words = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words += 1
  return words
}

/**
 * How much a text's likeness counts by its words: the further their number is from the query's, the less. A name of few words
 * is meant rather than a longer one that holds it, and one of as many rather than one word that is like all of them.
 */
export function normOf(words: number, queryWords: number): number {
  return 1 / (1 + Math.abs(words - queryWords))
}

/** What a text's score is lowered by that begins with the query: less than any other difference makes. */
export const BEGINS = 1e-6

/** Whether a text begins with a query, both folded. */
export function beginsWith({ units, starts }: Texts, text: number, query: string): boolean {
  const start = starts[text] ?? 0
  if (start + query.length > (starts[text + 1] ?? 0)) return false
  for (let i = 0; i < query.length; i++) if (units[start + i] !== query.charCodeAt(i)) return false
  return true
}
