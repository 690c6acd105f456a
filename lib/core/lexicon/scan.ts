/**
 * Finds the candidates in a block: leftmost-longest names of the lexicon, at boundaries that their script allows.
 * Who is meant is decided later, by the document (`lib/core/decide/`).
 */
import { LETTER } from '../text/characters.ts'
import {
  GAP_HYPHEN,
  GAP_NONE,
  SHAPE_HAS_LOWER,
  SHAPE_UPPER_FIRST,
  tokenize,
  type Tokens,
} from '../text/tokens.ts'
import { scriptOf } from '../text/scripts.ts'
import { simplify } from '../text/simplified.ts'
import { mayBegin, mayEnd } from './boundaries.ts'
import * as f from './format.ts'
import { attributesOf, patternOf, postingsOf, type LexiconNames, type NameClaim, type Names } from './lexicon.ts'
import * as near from './near-misses.ts'
import { basesAt, NO_PATH, pathByCase, pathOver, toPath, type Path } from './paths.ts'
import { isForm } from './word-forms.ts'

/** A stretch of a block that the lexicon knows. Offsets in UTF-16 units; `end` is exclusive. */
export interface Candidate {
  start: number
  end: number
  /** At least one; sorted as the lexicon holds them. */
  claims: NameClaim[]
  /** Names inside a description, a common name of no person or a dated name ("Pyongyang summit"), which are meant where that is nobody's, or began later. */
  inner?: Candidate[]
}

/**
 * Whether the text has the capitals, or the lack of gaps, that the name's pattern asks for.
 * After a hyphen the text may drop the capital: "Kim Kum-chol". An acronym that declines has a small ending: "МИДом".
 */
function fitsPattern(tokens: Tokens, first: number, count: number, pattern: number, declined: number): boolean {
  for (let i = 0; i < count && i < f.PATTERN_TOKENS; i++) {
    if ((tokens.kinds[first + i] as number) > LETTER) {
      if (pattern & (1 << i) && tokens.gaps[first + i] !== GAP_NONE) return false
      continue
    }
    const shape = tokens.shapes[first + i] as number
    const afterHyphen = i > 0 && tokens.gaps[first + i] === GAP_HYPHEN
    if (pattern & (1 << i) && !(shape & SHAPE_UPPER_FIRST) && !afterHyphen) return false
    if (pattern & (1 << (i + f.PATTERN_TOKENS)) && shape & SHAPE_HAS_LOWER && !(declined & (1 << i))) return false
  }
  return true
}

function readClaims({ tokens, first, names }: Walk, { value, declined }: Path, count: number): NameClaim[] {
  return postingsOf(names, f.claimOf(value)).flatMap((posting) => {
    const [bits, pattern] = [attributesOf(names, posting), patternOf(names, posting)]
    // In a damaged lexicon a posting's form may be none.
    if (bits === undefined || pattern === undefined) return []
    const nameClass = f.NAME_CLASSES[bits & f.CLASS_MASK]
    const mayDecline = (declined & ~(bits >>> f.DECLINING_SHIFT)) === 0
    if (!nameClass || !mayDecline || !fitsPattern(tokens, first, count, pattern, declined)) return []
    const traits = (bits >>> f.TRAITS_SHIFT) & f.TRAITS_MASK
    const inflected = declined !== 0 || (bits & f.INFLECTED) !== 0
    return [{ entity: posting % names.entityCount, nameClass, inflected, languages: f.languagesOf(bits), traits }]
  })
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
  /** Index of the last token that the name may have. */
  limit: number
}

/** The claims to the phrase of a path, which ends with token `last`, that the text allows. */
function claimsTo(walk: Walk, path: Path, last: number): NameClaim[] {
  const { tokens, first, cut } = walk
  if (!f.isName(path.value) || (cut && last === first) || !mayEnd(tokens, first, last, walk.text)) return []
  const claims = readClaims(walk, path, last - first + 1)
  if (cut) return claims.filter(isOwnNameOfPerson)
  if (path.misspelt === 0) return claims
  const length = lettersIn(tokens, first, last)
  return claims.filter((claim) => mayBeMisspelt(claim, path.misspelt, length)).map((claim) => ({ ...claim, misspelt: true }))
}

/** One entity's claims by two paths: the most trusted, and of these the one that is no case form. */
function withoutWeaker(claims: readonly NameClaim[]): NameClaim[] {
  const rank = ({ nameClass, inflected }: NameClaim) => 2 * f.NAME_CLASSES.indexOf(nameClass) + (inflected ? 1 : 0)
  const isWeaker = (claim: NameClaim, i: number) => (other: NameClaim, j: number) =>
    other.entity === claim.entity && f.coversLanguages(other.languages, claim.languages) && (rank(other) - rank(claim) || j - i) < 0
  return claims.filter((claim, i) => claim.nameClass === 'elided' || !claims.some(isWeaker(claim, i))).toSorted((a, b) => a.entity - b.entity)
}

/** The longer of two names that begin alike; both, where they are the same words. */
function longer(a: Name | undefined, b: Name | undefined): Name | undefined {
  if (!a || !b || a.last !== b.last || a.end !== b.end) return !b || (a && a.last > b.last) ? a : b
  return { ...a, claims: withoutWeaker([...a.claims, ...b.claims]) }
}

/** The path over token `last`, which is parted at a line's end or has a letter wrong. */
function overNearly({ tokens, first, text, names }: Walk, path: Path, last: number): Path | undefined {
  if (tokens.kinds[last] !== LETTER) return undefined
  const joined = near.joinAcrossLines(tokens, last, path, text, names)
  if (joined) return toPath(joined, path, last - first)
  const found = path.misspelt > 0 ? undefined : near.findMisspelt(tokens, last, last - first + 1, path, text, names)
  return found && { ...toPath(found, path, last - first), misspelt: (tokens.ends[last] as number) - (tokens.starts[last] as number) }
}

/** The person's name that ends inside token `last`, to which other words are glued. */
function gluedName(walk: Walk, path: Path, last: number): Name | undefined {
  const { tokens, first, cut, text, names } = walk
  if (path.misspelt > 0) return undefined
  const glued = near.findGluedEnd(tokens, { first, last, cut }, path, text, names)
  if (!glued) return undefined
  const claims = readClaims(walk, toPath(glued, path, last - first), last - first + 1)
  const people = claims.filter(isOwnNameOfPerson)
  return people.length > 0 ? { start: tokens.starts[first] as number, end: glued.end, claims: people, last } : undefined
}

/** The longest name in which token `last`, behind a path, is a case form; mostly there is none. */
function longestByCase(walk: Walk, path: Path, last: number): Name | undefined {
  const { tokens, first, text, names } = walk
  let best: Name | undefined
  for (const base of basesAt(tokens, last, text, names)) {
    const over = pathByCase(tokens, last, base, path, last - first, names)
    if (over) best = longer(best, longestName(walk, over, last))
  }
  return best
}

/** The longest name whose tokens up to `last` a path has. */
function longestName(walk: Walk, path: Path, last: number): Name | undefined {
  const { tokens, first, text, names } = walk
  const claims = claimsTo(walk, path, last)
  const whole = claims.length > 0 ? { start: tokens.starts[first] as number, end: endOf(tokens, first, last, text), claims, last } : undefined
  const next = last + 1
  if (!(path.value & f.IS_PREFIX) || next > walk.limit || next >= tokens.count) return whole
  const over = pathOver(tokens, next, path, next - first, names)
  const further = longer(over && longestName(walk, over, next), longestByCase(walk, path, next))
  if (further) return longer(further, whole)
  // A beginning that led nowhere may be none: see `findValue`.
  if (over && f.isName(over.value)) return whole
  const nearly = overNearly(walk, path, next)
  return (nearly ? longestName(walk, nearly, next) : gluedName(walk, path, next)) ?? whole
}

/** The longest name that begins with the walk's first token, as it stands (with `path`) or as a case form. */
function nameAt(walk: Walk, path: Path | undefined): Name | undefined {
  return longer(path && longestName(walk, path, walk.first), longestByCase(walk, NO_PATH, walk.first))
}

/** The name that begins with a token that is not written as the lexicon has it: parted at a line's end, or glued to a word before. */
function nameNearly(walk: Walk): Name | undefined {
  const { tokens, first, text, names } = walk
  if (!near.isSuspicious(tokens, first) || tokens.kinds[first] !== LETTER) return undefined
  const joined = near.joinAcrossLines(tokens, first, NO_PATH, text, names)
  if (joined) return longestName(walk, toPath(joined, NO_PATH, 0), first)
  const glued = near.cutGlueBefore(tokens, first, text, names)
  return glued && longestName({ ...walk, cut: true }, toPath(glued, NO_PATH, 0), first)
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
    if (!names || !mayBegin(tokens, first)) continue
    const name = nameAt({ tokens, first, text, names, cut: false, limit: first === from ? last - 1 : last }, pathOver(tokens, first, NO_PATH, 0, names))
    if (!name || isDescription(name)) continue
    const { last: end, ...candidate } = name
    inner.push(candidate)
    first = end
  }
  return inner
}

const isDescription = ({ claims }: Candidate) => claims.every(({ nameClass }) => nameClass === 'description')

/** Whether a thing's name is an ordinary phrase as often as not: "North Korean workers". */
const isCommon = ({ claims }: Candidate) => claims.every(({ nameClass, traits }) => /^(?:common|description)$/.test(nameClass) && !(traits & f.TRAITS.person))

/** Whether all that a name may mean began on some day: a page from before it does not mean them. */
const isDated = ({ claims }: Candidate) => claims.every(({ traits }) => traits & f.TRAITS.dated)

/**
 * Whether a name inside a common one is meant where that is not: it stands alone and is another's. "cargo ship Maria" has no
 * other ship; Han writes no gaps, so that 莫斯科 in 新莫斯科夫斯克 is nothing, but 朝鲜 in 朝鲜劳工 a country.
 */
function isMeantByItself({ claims, start }: Candidate, outer: Candidate, text: string): boolean {
  const isHan = /^[\u4e00-\u9fff]/.test(text.charAt(start))
  const isOuters = claims.some(({ entity }) => outer.claims.some((claim) => claim.entity === entity))
  return !isOuters && claims.some(({ nameClass, traits }) => nameClass === 'full' && (!isHan || (traits & f.TRAITS.country) !== 0))
}

/** The names inside a name that may be nobody's, or that began later than a page appeared. */
function innerOf(name: Name, tokens: Tokens, first: number, text: string, lexicon: LexiconNames): Candidate[] {
  const isOpen = isDescription(name) || isDated(name)
  if (name.last === first || !(isOpen || isCommon(name))) return []
  const inside = namesInside(tokens, first, name.last, text, lexicon)
  return isOpen ? inside : inside.filter((inner) => isMeantByItself(inner, name, text))
}

/** Finds every candidate of `text`, in order; candidates never overlap. */
export function scan(text: string, lexicon: LexiconNames): Candidate[] {
  const han = lexicon.names['east-asian']?.simplified
  const tokens = tokenize(han ? simplify(text, han) : text)
  const candidates: Candidate[] = []
  for (let first = 0; first < tokens.count; first++) {
    const names = namesAt(tokens, first, text, lexicon)
    if (!names) continue
    const path = pathOver(tokens, first, NO_PATH, 0, names)
    // So it is with most words of a page.
    if (!path && !isForm(tokens, first, text, names.wordForms) && !near.isSuspicious(tokens, first)) continue
    if (!mayBegin(tokens, first)) continue
    const walk = { tokens, first, text, names, cut: false, limit: Infinity }
    const name = nameAt(walk, path) ?? nameNearly(walk)
    if (!name) continue
    const { last, ...candidate } = name
    const inner = innerOf(name, tokens, first, text, lexicon)
    candidates.push(inner.length > 0 ? { ...candidate, inner } : candidate)
    first = last
  }
  return candidates
}
