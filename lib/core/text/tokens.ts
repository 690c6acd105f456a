/**
 * Cuts text into tokens: the scanner's first and hottest loop.
 *
 * A token is a run of letters, a run of digits ("KN-23", "KN23" and "KN 23" are all `kn` `23`), or a single Han, kana
 * or Hangul character, for scripts in which words do not stand apart. A token is kept as two 32-bit hashes of its
 * folded characters, so that a phrase is compared without making a string. Offsets are UTF-16 units of the text.
 */
import * as c from './characters.ts'

/** What stands between a token and the one before it. */
export const GAP_NONE = 0
export const GAP_SPACE = 1
export const GAP_HYPHEN = 2
export const GAP_APOSTROPHE = 3
/** A full stop after an initial or a short abbreviation: "U.S.", "N. Korea", "St. Petersburg", "им. Ким Ир Сена". */
export const GAP_INITIAL = 4
/** Punctuation: a name runs across it only where the name has some itself ("Treaty of Friendship, Cooperation and …"). */
export const GAP_BREAK = 5

export const SHAPE_UPPER_FIRST = 1
export const SHAPE_HAS_LOWER = 2
export const SHAPE_HAS_UPPER_LATER = 4

export interface Tokens {
  count: number
  starts: Int32Array
  ends: Int32Array
  hash1: Int32Array
  hash2: Int32Array
  /** Character class of the token. */
  kinds: Uint8Array
  /** Bits of SHAPE_*. */
  shapes: Uint8Array
  /** GAP_* between this token and the one before; GAP_BREAK for the first. */
  gaps: Uint8Array
}

const SEED_1 = 0x811c9dc5 | 0
const SEED_2 = 0x3c6ef372 | 0

const foldCache = new Map<number, c.Folded>()
function fold(code: number, char: string): c.Folded {
  let folded = foldCache.get(code)
  if (!folded) foldCache.set(code, (folded = c.foldCharacter(char)))
  return folded
}

const ASCII = Array.from({ length: 128 }, (_, code) => c.foldCharacter(String.fromCharCode(code)))
const ASCII_KIND = Uint8Array.from(ASCII, (f) => f.kind)
const ASCII_UNIT = Uint8Array.from(ASCII, (f) => f.units[0] ?? 0)
const ASCII_UPPER = Uint8Array.from(ASCII, (f) => (f.upper ? 1 : 0))
const ASCII_LOWER = Uint8Array.from(ASCII, (f) => (f.lower ? 1 : 0))

function createTokens(capacity: number): Tokens {
  return {
    count: 0,
    starts: new Int32Array(capacity),
    ends: new Int32Array(capacity),
    hash1: new Int32Array(capacity),
    hash2: new Int32Array(capacity),
    kinds: new Uint8Array(capacity),
    shapes: new Uint8Array(capacity),
    gaps: new Uint8Array(capacity),
  }
}

let buffer = createTokens(1024)

/** The gap that results when a separator of class `kind` follows what has been seen of the gap so far. */
function widenGap(gap: number, kind: number, afterAbbreviation: boolean): number {
  if (gap === GAP_BREAK) return gap
  switch (kind) {
    case c.SPACE:
      return gap === GAP_HYPHEN || gap === GAP_INITIAL ? gap : GAP_SPACE
    case c.HYPHEN:
      return gap === GAP_NONE || gap === GAP_INITIAL ? GAP_HYPHEN : GAP_BREAK
    case c.APOSTROPHE:
      return gap === GAP_NONE ? GAP_APOSTROPHE : gap
    case c.QUOTE:
      return gap === GAP_NONE ? GAP_SPACE : gap
    case c.DOT:
      return gap === GAP_NONE && afterAbbreviation ? GAP_INITIAL : GAP_BREAK
    default:
      return GAP_BREAK
  }
}

/** Whether a full stop after a token need not end a sentence: after one letter, or after two of which one is small. */
function mayAbbreviate(kind: number, length: number, shape: number): boolean {
  return kind === c.LETTER && (length === 1 || (length === 2 && (shape & SHAPE_HAS_LOWER) !== 0))
}

/**
 * Cuts `text` into tokens. The result is one buffer that the next call writes over: use it before that.
 * A hyphen at a line's end counts as any hyphen: whether it parts a word ("Shoi-\ngu") the lexicon tells (`near-misses.ts`).
 */
export function tokenize(text: string): Tokens {
  const length = text.length
  if (buffer.starts.length < length + 1) buffer = createTokens(Math.ceil((length + 1) * 1.5))
  const { starts, ends, hash1, hash2, kinds, shapes, gaps } = buffer
  let count = -1
  let open = false
  let gap = GAP_BREAK
  let h1 = 0
  let h2 = 0
  let shape = 0
  for (let at = 0; at < length; ) {
    let code = text.charCodeAt(at)
    let width = 1
    let kind: number
    let upper: number
    let lower: number
    let units: readonly number[] | undefined
    if (code < 128) {
      kind = ASCII_KIND[code] as number
      upper = ASCII_UPPER[code] as number
      lower = ASCII_LOWER[code] as number
    } else {
      code = text.codePointAt(at) as number
      width = code > 0xffff ? 2 : 1
      const folded = fold(code, width === 1 ? (text[at] as string) : text.slice(at, at + 2))
      kind = folded.kind
      upper = folded.upper ? 1 : 0
      lower = folded.lower ? 1 : 0
      units = folded.units
    }
    if (kind < c.DIGIT) {
      if (kind === c.MARK) {
        if (open) {
          ends[count] = at + width
          const voiced = (kinds[count] as number) >= c.KATAKANA ? c.voiceKana(text.charAt(starts[count] as number), text.charAt(at)) : undefined
          if (voiced) ({ hash1: h1, hash2: h2 } = hashUnits(voiced.units))
        }
      } else if (kind !== c.INVISIBLE) {
        const abbreviated = open && mayAbbreviate(kinds[count] as number, at - (starts[count] as number), shape)
        if (open) {
          hash1[count] = h1
          hash2[count] = h2
          shapes[count] = shape
          open = false
          gap = GAP_NONE
        }
        gap = widenGap(gap, kind, abbreviated)
      }
      at += width
      continue
    }
    if (!open || kind >= c.HANGUL || kind !== kinds[count]) {
      if (open) {
        hash1[count] = h1
        hash2[count] = h2
        shapes[count] = shape
        gap = GAP_NONE
      }
      count++
      starts[count] = at
      kinds[count] = kind
      gaps[count] = gap
      h1 = SEED_1
      h2 = SEED_2
      shape = upper ? SHAPE_UPPER_FIRST : 0
      open = true
    } else if (upper) shape |= SHAPE_HAS_UPPER_LATER
    if (lower) shape |= SHAPE_HAS_LOWER
    if (units === undefined) {
      const unit = ASCII_UNIT[code] as number
      h1 = hashUnit1(h1, unit)
      h2 = hashUnit2(h2, unit)
    } else {
      for (const unit of units) {
        h1 = hashUnit1(h1, unit)
        h2 = hashUnit2(h2, unit)
      }
    }
    at += width
    ends[count] = at
  }
  if (open) {
    hash1[count] = h1
    hash2[count] = h2
    shapes[count] = shape
  }
  buffer.count = count + 1
  return buffer
}

export interface Hashes {
  hash1: number
  hash2: number
}

/** What a token's hashes begin with. */
export const HASH_SEEDS: Hashes = { hash1: SEED_1, hash2: SEED_2 }

/** Adds a folded unit to a token's first hash. */
export function hashUnit1(hash1: number, unit: number): number {
  return Math.imul(hash1 ^ unit, 0x01000193)
}

/** Adds a folded unit to a token's second hash. */
export function hashUnit2(hash2: number, unit: number): number {
  return Math.imul(hash2 + unit, 0x5bd1e995) ^ (hash2 >>> 15)
}

/** Hashes a token given by its folded units, as `tokenize` does. */
export function hashUnits(units: readonly number[]): Hashes {
  return {
    hash1: units.reduce(hashUnit1, SEED_1),
    hash2: units.reduce(hashUnit2, SEED_2),
  }
}

/** The units that the letters of a word fold to; marks and invisible characters have none. */
export function foldWord(word: string): number[] {
  const units: number[] = []
  for (const char of word) {
    const code = char.codePointAt(0) as number
    if (code < 128) units.push(ASCII_UNIT[code] as number)
    else units.push(...fold(code, char).units)
  }
  return units
}

/** Sets a token behind punctuation apart from the same token behind a space. */
const BREAK_MIX = 0x27d4eb2f

/** Joins a token's first hash to a phrase's; a phrase begins with 0. */
export function mixHash1(token: number, phrase: number): number {
  return Math.imul((phrase << 5) ^ (phrase >>> 27) ^ token, 0x85ebca6b) | 0
}

/** Joins a token's second hash to a phrase's; a phrase begins with 0. */
export function mixHash2(token: number, phrase: number): number {
  return (Math.imul(phrase ^ (phrase >>> 13), 0xc2b2ae35) + token) | 0
}

/** Joins the first hash of token `i` to a phrase's. */
export function joinHash1({ hash1, gaps }: Tokens, i: number, phrase: number): number {
  return mixHash1((hash1[i] as number) ^ (phrase !== 0 && gaps[i] === GAP_BREAK ? BREAK_MIX : 0), phrase)
}

/** Joins the second hash of token `i` to a phrase's. */
export function joinHash2({ hash2, gaps }: Tokens, i: number, phrase: number): number {
  return mixHash2((hash2[i] as number) ^ (phrase !== 0 && gaps[i] === GAP_BREAK ? BREAK_MIX : 0), phrase)
}

/** Joins the hashes of another word in the place of token `i` to a phrase's. */
export function joinInPlace({ gaps }: Tokens, i: number, { hash1, hash2 }: Hashes, phrase: Hashes): Hashes {
  const mix = phrase.hash1 !== 0 && gaps[i] === GAP_BREAK ? BREAK_MIX : 0
  return { hash1: mixHash1(hash1 ^ mix, phrase.hash1), hash2: mixHash2(hash2 ^ mix, phrase.hash2) }
}

/** Makes one token of `i` and the next, as where a line's end parts a word ("Shoi-\ngu"). */
export function joinTokens(tokens: Tokens, i: number, { hash1, hash2 }: Hashes): void {
  tokens.hash1[i] = hash1
  tokens.hash2[i] = hash2
  tokens.ends[i] = tokens.ends[i + 1] as number
  tokens.shapes[i] = (tokens.shapes[i] as number) | ((tokens.shapes[i + 1] as number) & SHAPE_HAS_LOWER)
  for (const column of [tokens.starts, tokens.ends, tokens.hash1, tokens.hash2, tokens.kinds, tokens.shapes, tokens.gaps]) {
    column.copyWithin(i + 1, i + 2, tokens.count)
  }
  tokens.count--
}
