/**
 * Finds the candidates in a block: leftmost-longest names of the lexicon, at boundaries that their script allows.
 * Who is meant is decided later, by the document (`lib/core/decide/`).
 */
import { LETTER } from '../text/characters.ts'
import {
  GAP_HYPHEN,
  GAP_NONE,
  joinHash1,
  joinHash2,
  SHAPE_HAS_LOWER,
  SHAPE_UPPER_FIRST,
  tokenize,
  type Hashes,
  type Tokens,
} from '../text/tokens.ts'
import { scriptOf } from '../text/scripts.ts'
import { mayBegin, mayEnd } from './boundaries.ts'
import * as f from './format.ts'
import { findValue, type LexiconNames, type NameClaim, type Names } from './lexicon.ts'
import * as near from './near-misses.ts'

/** A stretch of a block that the lexicon knows. Offsets in UTF-16 units; `end` is exclusive. */
export interface Candidate {
  start: number
  end: number
  /** At least one; sorted as the lexicon holds them. */
  claims: NameClaim[]
  /** Names inside a description or a dated name ("Pyongyang summit"), which are meant where that is nobody's, or began later. */
  inner?: Candidate[]
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

function readClaims({ tokens, first, names }: Walk, value: number, count: number): NameClaim[] {
  const { entityCount, attributes, patterns, entities, forms } = names
  const claims: NameClaim[] = []
  // The list ends where the lexicon says so; in a damaged one, with the postings.
  for (let at = (value >> f.POSTING_SHIFT) - 1; at < entities.length; at++) {
    const form = forms[at] as number
    const entity = entities[at] as number
    // In a damaged lexicon a posting's form may be none.
    const bits = attributes[form] ?? f.LAST_POSTING
    const pattern = patterns[form]
    const nameClass = f.NAME_CLASSES[bits & f.CLASS_MASK]
    if (nameClass && entity < entityCount && pattern !== undefined && fitsPattern(tokens, first, count, pattern)) {
      const languages = (bits >>> f.LANGUAGES_SHIFT) & f.LANGUAGES_MASK
      const traits = (bits >>> f.TRAITS_SHIFT) & f.TRAITS_MASK
      claims.push({ entity, nameClass, inflected: (bits & f.INFLECTED) !== 0, languages, traits })
    }
    if (bits & f.LAST_POSTING) break
  }
  return claims
}

/** What closes a quotation that begins inside a name: космодром «Восточный». */
const CLOSING = new Map([['«', '»'], ['“', '”'], ['„', '“”']])

/** The noun behind a quoted name is not part of it: 「崔賢」号, “火星-19”型. */
const NOUN_BEHIND_QUOTE = /^["'”’」』》〉]\s?[号號级級型호급형]$/u

/** Where a name ends; an initialism's last full stop belongs to it: "U.S.", "EE.UU." */
function endOf(tokens: Tokens, first: number, last: number, text: string): number {
  const end = tokens.ends[last] as number
  if (last > first && (tokens.kinds[last] as number) > LETTER) {
    const before = tokens.ends[last - 1] as number
    if (NOUN_BEHIND_QUOTE.test(text.slice(before, end))) return before
  }
  const close = CLOSING.get(/[«“„]/u.exec(text.slice(tokens.starts[first], end))?.[0] ?? '')
  if (close?.includes(text.charAt(end)) && text.charAt(end) !== '') return end + 1
  const initialism = last > 0 && text[end] === '.' && text[(tokens.starts[last] as number) - 1] === '.'
  return initialism && end - (tokens.starts[last] as number) <= 2 ? end + 1 : end
}

/** What a name that the text glues to another word must be to be told from that word: a person's own, of several words. */
function isOwnNameOfPerson({ nameClass, traits }: NameClaim): boolean {
  return nameClass === 'full' && (traits & f.TRAITS.person) !== 0
}

/** Whether a name may be meant in spite of a wrong letter: its own name, and long enough to be nobody else's. */
function mayBeMisspelt({ nameClass, traits }: NameClaim, wordLength: number, nameLength: number): boolean {
  if (nameClass !== 'full' || nameLength < f.MISSPELT_MIN_NAME || traits & f.TRAITS.country) return false
  return !(traits & f.TRAITS.person) || wordLength >= f.MISSPELT_MIN_WORD_OF_PERSON
}

/** The letters of a name in the text, without what stands between. */
function lettersIn(tokens: Tokens, first: number, last: number): number {
  let sum = 0
  for (let i = first; i <= last; i++) sum += (tokens.ends[i] as number) - (tokens.starts[i] as number)
  return sum
}

interface Name extends Candidate {
  /** Index of its last token. */
  last: number
}

/** One try for a name, from token `first` on. */
interface Walk {
  tokens: Tokens
  first: number
  text: string
  /** The names of the first token's script. */
  names: Names
  /** Another word was glued before the name and is cut off. */
  cut: boolean
  /** UTF-16 length of the word that is misspelt, or 0. */
  misspelt: number
  /** Index of the last token that the name may have. */
  limit: number
}

/** The claims to the phrase of `value`, which ends with token `last`, that the text allows. */
function claimsTo(walk: Walk, value: number, last: number): NameClaim[] {
  const { tokens, first, cut, misspelt } = walk
  if (value >> f.POSTING_SHIFT === 0 || (cut && last === first) || !mayEnd(tokens, first, last, walk.text)) return []
  const claims = readClaims(walk, value, last - first + 1)
  if (cut) return claims.filter(isOwnNameOfPerson)
  if (misspelt === 0) return claims
  const length = lettersIn(tokens, first, last)
  return claims.filter((claim) => mayBeMisspelt(claim, misspelt, length)).map((claim) => ({ ...claim, misspelt: true }))
}

/** The known phrase that token `last` continues `phrase` to: as it stands, parted at a line's end, or misspelt once. */
function continuePhrase(walk: Walk, last: number, phrase: Hashes): near.Found | undefined {
  const { tokens, first, text, names } = walk
  const hash1 = joinHash1(tokens, last, phrase.hash1)
  const hash2 = joinHash2(tokens, last, phrase.hash2)
  const value = findValue(names, hash1, hash2)
  if (value !== f.UNKNOWN) return { hash1, hash2, value }
  if (tokens.kinds[last] !== LETTER) return undefined
  const joined = near.joinAcrossLines(tokens, last, phrase, text, names)
  if (joined || walk.misspelt > 0) return joined
  const found = near.findMisspelt(tokens, last, last - first + 1, phrase, text, names)
  if (found) walk.misspelt = (tokens.ends[last] as number) - (tokens.starts[last] as number)
  return found
}

/** The person's name that ends inside token `last`, to which other words are glued. */
function gluedName(walk: Walk, last: number, phrase: Hashes): Name | undefined {
  const { tokens, first, cut, text, names } = walk
  const glued = near.findGluedEnd(tokens, { first, last, cut }, phrase, text, names)
  if (!glued) return undefined
  const claims = readClaims(walk, glued.value, last - first + 1)
  const people = claims.filter(isOwnNameOfPerson)
  return people.length > 0 ? { start: tokens.starts[first] as number, end: glued.end, claims: people, last } : undefined
}

/** The longest name of a walk whose first token has `firstValue`. */
function longestName(walk: Walk, firstValue: number): Name | undefined {
  const { tokens, first, text } = walk
  const start = tokens.starts[first] as number
  let found: near.Found = { hash1: joinHash1(tokens, first, 0), hash2: joinHash2(tokens, first, 0), value: firstValue }
  let best: Name | undefined
  for (let last = first; ; ) {
    const claims = claimsTo(walk, found.value, last)
    if (claims.length > 0) best = { start, end: endOf(tokens, first, last, text), claims, last }
    if (!(found.value & f.IS_PREFIX) || ++last > walk.limit || last >= tokens.count) return best
    const next = continuePhrase(walk, last, found)
    if (!next) return (walk.misspelt === 0 && gluedName(walk, last, found)) || best
    found = next
  }
}

/** The names that may begin at token `first`; undefined where those of its script are not loaded. */
function namesAt(tokens: Tokens, first: number, text: string, lexicon: LexiconNames): Names | undefined {
  return lexicon.names[scriptOf(tokens.kinds[first] as number, text.charCodeAt(tokens.starts[first] as number))]
}

/** The names inside a longer one of tokens `from` to `last`, without that itself. */
function namesInside(tokens: Tokens, from: number, last: number, text: string, lexicon: LexiconNames): Candidate[] {
  const inner: Candidate[] = []
  for (let first = from; first <= last; first++) {
    const names = namesAt(tokens, first, text, lexicon)
    const value = names ? findValue(names, joinHash1(tokens, first, 0), joinHash2(tokens, first, 0)) : f.UNKNOWN
    if (!names || value === f.UNKNOWN || !mayBegin(tokens, first)) continue
    const limit = first === from ? last - 1 : last
    const name = longestName({ tokens, first, text, names, cut: false, misspelt: 0, limit }, value)
    if (!name || isDescription(name)) continue
    const { last: end, ...candidate } = name
    inner.push(candidate)
    first = end
  }
  return inner
}

const isDescription = ({ claims }: Candidate) => claims.every(({ nameClass }) => nameClass === 'description')

/** Whether all that a name may mean began on some day: a page from before it does not mean them. */
const isDated = ({ claims }: Candidate) => claims.every(({ traits }) => traits & f.TRAITS.dated)

const NO_PHRASE = { hash1: 0, hash2: 0 }

/** Finds every candidate of `text`, in order; candidates never overlap. */
export function scan(text: string, lexicon: LexiconNames): Candidate[] {
  const tokens = tokenize(text)
  const candidates: Candidate[] = []
  for (let first = 0; first < tokens.count; first++) {
    const names = namesAt(tokens, first, text, lexicon)
    if (!names) continue
    let value = findValue(names, joinHash1(tokens, first, 0), joinHash2(tokens, first, 0))
    let cut = false
    if (value === f.UNKNOWN) {
      if (!near.isSuspicious(tokens, first) || tokens.kinds[first] !== LETTER || !mayBegin(tokens, first)) continue
      value = near.joinAcrossLines(tokens, first, NO_PHRASE, text, names)?.value ?? f.UNKNOWN
      if (value === f.UNKNOWN) {
        value = near.cutGlueBefore(tokens, first, text, names)
        cut = true
      }
    }
    if (value === f.UNKNOWN || !mayBegin(tokens, first)) continue
    const name = longestName({ tokens, first, text, names, cut, misspelt: 0, limit: Infinity }, value)
    if (!name) continue
    const { last, ...candidate } = name
    const inner = last > first && (isDescription(name) || isDated(name)) ? namesInside(tokens, first, last, text, lexicon) : []
    candidates.push(inner.length > 0 ? { ...candidate, inner } : candidate)
    first = last
  }
  return candidates
}
