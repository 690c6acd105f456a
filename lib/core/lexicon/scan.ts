/**
 * Finds the candidates in a block: leftmost-longest names of the lexicon, at boundaries that their script allows.
 * Who is meant is decided later, by the document (`lib/core/decide/`).
 */
import { DIGIT, HAN, HANGUL, HIRAGANA, KATAKANA, LETTER } from '../text/characters.ts'
import {
  GAP_HYPHEN,
  GAP_NONE,
  joinHash1,
  joinHash2,
  SHAPE_HAS_LOWER,
  SHAPE_UPPER_FIRST,
  tokenize,
  type Tokens,
} from '../text/tokens.ts'
import { isHangulEnding } from '../text/hangul.ts'
import * as f from './format.ts'
import { findSlot, type Lexicon, type NameClaim } from './lexicon.ts'

/** A stretch of a block that the lexicon knows. Offsets in UTF-16 units; `end` is exclusive. */
export interface Candidate {
  start: number
  end: number
  /** At least one; sorted as the lexicon holds them. */
  claims: NameClaim[]
}

/** Whether a name may begin at token `i`. */
function mayBegin(tokens: Tokens, i: number): boolean {
  if (tokens.gaps[i] !== GAP_NONE || i === 0) return true
  const kind = tokens.kinds[i] as number
  const before = tokens.kinds[i - 1] as number
  if (kind === HAN) return true
  if (kind === HANGUL || kind === KATAKANA || kind === HIRAGANA) return before !== kind
  return before !== LETTER && before !== DIGIT
}

/** Whether a name may end after token `i`; `text` is asked only where Hangul goes on. */
function mayEnd(tokens: Tokens, i: number, text: string): boolean {
  const next = i + 1
  if (next >= tokens.count || tokens.gaps[next] !== GAP_NONE) return true
  const kind = tokens.kinds[i] as number
  const after = tokens.kinds[next] as number
  if (kind === HAN || kind === HIRAGANA) return true
  if (kind === KATAKANA) return after !== KATAKANA
  if (after === HANGUL) return isHangulEnding(restOfHangul(tokens, next, text))
  if (kind === HANGUL) return true
  if (kind === DIGIT && after === LETTER) return isPlural(tokens, next, text)
  return after !== LETTER && after !== DIGIT
}

/** The "s" of "KN-23s". */
function isPlural(tokens: Tokens, i: number, text: string): boolean {
  return text.slice(tokens.starts[i], tokens.ends[i]) === 's'
}

/** The Hangul that is written on to the name without a space, from token `i` on. */
function restOfHangul(tokens: Tokens, i: number, text: string): string {
  let last = i
  while (last + 1 < tokens.count && tokens.kinds[last + 1] === HANGUL && tokens.gaps[last + 1] === GAP_NONE) last++
  return text.slice(tokens.starts[i], tokens.ends[last])
}

/**
 * Whether the text has the capitals, or the lack of gaps, that the name's pattern asks for.
 * After a hyphen the text may drop the capital: "Kim Kum-chol".
 */
function fitsPattern(tokens: Tokens, first: number, count: number, pattern: number): boolean {
  for (let i = 0; i < count && i < f.PATTERN_TOKENS; i++) {
    if ((tokens.kinds[first + i] as number) > LETTER) {
      if (pattern & (1 << i) && tokens.gaps[first + i] !== GAP_NONE) return false
      continue
    }
    const shape = tokens.shapes[first + i] as number
    const afterHyphen = i > 0 && tokens.gaps[first + i] === GAP_HYPHEN
    if (pattern & (1 << i) && !(shape & SHAPE_UPPER_FIRST) && !afterHyphen) return false
    if (pattern & (1 << (i + f.PATTERN_TOKENS)) && shape & SHAPE_HAS_LOWER) return false
  }
  return true
}

function readClaims(lexicon: Lexicon, value: number, tokens: Tokens, first: number, count: number): NameClaim[] {
  const { words, postingsAt } = lexicon
  const claims: NameClaim[] = []
  for (let at = postingsAt + ((value >> 1) - 1) * f.POSTING_WORDS; ; at += f.POSTING_WORDS) {
    const attributes = words[at + 1] as number
    if (fitsPattern(tokens, first, count, words[at + 2] as number)) {
      const nameClass = f.NAME_CLASSES[attributes & f.CLASS_MASK] as f.NameClass
      claims.push({ entity: words[at] as number, nameClass, inflected: (attributes & f.INFLECTED) !== 0 })
    }
    if (attributes & f.LAST_POSTING) return claims
  }
}

/** An initialism's last full stop belongs to it: "U.S." */
function endOf(tokens: Tokens, last: number, text: string): number {
  const end = tokens.ends[last] as number
  const initialism = last > 0 && text[end] === '.' && text[(tokens.starts[last] as number) - 1] === '.'
  return initialism && end - (tokens.starts[last] as number) === 1 ? end + 1 : end
}

/** Finds every candidate of `text`, in order; candidates never overlap. */
export function scan(text: string, lexicon: Lexicon): Candidate[] {
  const tokens = tokenize(text)
  const candidates: Candidate[] = []
  const { words } = lexicon
  for (let first = 0; first < tokens.count; ) {
    let hash1 = joinHash1(tokens, first, 0)
    let hash2 = joinHash2(tokens, first, 0)
    let slot = findSlot(lexicon, hash1, hash2)
    if (slot < 0 || !mayBegin(tokens, first)) {
      first++
      continue
    }
    let last = first
    let best: Candidate | undefined
    let bestLast = first
    while (slot >= 0) {
      const value = words[slot] as number
      if (value > 1 && mayEnd(tokens, last, text)) {
        const claims = readClaims(lexicon, value, tokens, first, last - first + 1)
        if (claims.length > 0) {
          best = { start: tokens.starts[first] as number, end: endOf(tokens, last, text), claims }
          bestLast = last
        }
      }
      last++
      if (!(value & 1) || last >= tokens.count) break
      hash1 = joinHash1(tokens, last, hash1)
      hash2 = joinHash2(tokens, last, hash2)
      slot = findSlot(lexicon, hash1, hash2)
    }
    if (best) candidates.push(best)
    first = bestLast + 1
  }
  return candidates
}
