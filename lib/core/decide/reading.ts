/** What deciding shares while it reads one article: its candidates in order, and what has been decided so far. */
import { addDays, compareDates, lastDay } from '../dates.ts'
import type { Article, BlockRole, Certainty } from '../document.ts'
import { isAtHome, isListedFor, isListedIn, type LexiconRecord, type NameClass } from '../lexicon/format.ts'
import type { Lexicon, NameClaim } from '../lexicon/lexicon.ts'
import type { Candidate } from '../lexicon/scan.ts'
import type { Language, PartialDate } from '../model.ts'
import type { Steps } from '../steps.ts'
import { createDecisions, type Decisions } from './decisions.ts'
import { isTitleCase, sentenceAt } from './surroundings.ts'

/** A candidate at its place in the article. */
export interface Spot {
  /** Position in reading order, counted over the whole article. */
  order: number
  block: number
  text: string
  start: number
  end: number
  surface: string
  /** The most trusted class that any claim has, and the indexes of the entities that claim the name so. */
  nameClass: NameClass
  entities: number[]
  /** One letter of the name is wrong in the text. */
  misspelt: boolean
  /** The name stands in a case other than its listed forms: России, Пхеньяном. */
  inflected: boolean
  inTitleCase: boolean
  previous: Spot | undefined
  next: Spot | undefined
  /** The candidate that the spot was made from. */
  candidate: Candidate
}

export interface Decision {
  entity: number
  certainty: Certainty
  because: string
  plain: boolean
  /** Made from the article as a whole: later decisions must not lean on it, or they would change with every paragraph. */
  leansOnWhole?: true
  /** Where the mention begins, when a modifier before the candidate belongs to it. */
  start?: number
  /** Where it ends, when the modifier stands behind. */
  end?: number
}

export interface Reading {
  article: Article
  roles: readonly BlockRole[]
  spots: readonly Spot[]
  decided: Decisions
  record(entity: number): LexiconRecord
  /** Whether a word stands somewhere in the article in lower case, and so owes a capital to its place. */
  standsInLowerCase(word: string): boolean
  /** Whether the lexicon found this very text somewhere in the article. */
  isKnownSurface(surface: string): boolean
  /** Whether the article's language writes every noun with a capital, which then tells no names. */
  nounsCapitalised: boolean
}

const NOUNS_CAPITALISED = new Set(['de', 'lb'])
/** Words that tell German where a page does not say its language. */
const GERMAN_WORDS = [' und ', ' der ']

const TRUST: readonly NameClass[] = ['full', 'short', 'description', 'common', 'adjective']

/** The class of a name on a page of some language: another language's full name may be an ordinary word there. */
function classOn(language: Language | undefined, { nameClass, languages }: NameClaim): NameClass {
  return nameClass === 'full' && !isAtHome(languages, language) ? 'common' : nameClass
}

interface Place {
  block: number
  text: string
  order: number
  inTitleCase: boolean
  language: Language | undefined
}

function toSpot(candidate: Candidate, claims: readonly NameClaim[], { block, text, order, inTitleCase, language }: Place): Spot {
  const classes = claims.map((claim) => classOn(language, claim))
  const nameClass = TRUST.find((c) => classes.includes(c)) ?? 'common'
  const entities = claims.filter((_, i) => classes[i] === nameClass).map((claim) => claim.entity)
  const { start, end } = candidate
  return {
    order,
    block,
    text,
    start,
    end,
    surface: text.slice(start, end),
    // A name that stands alone for two entities stands alone for neither.
    nameClass: nameClass === 'full' && new Set(entities).size > 1 ? 'short' : nameClass,
    entities: [...new Set(entities)],
    misspelt: claims.some((claim) => claim.misspelt === true),
    inflected: claims.every((claim) => claim.inflected),
    inTitleCase,
    previous: undefined,
    next: undefined,
    candidate,
  }
}

/** So many days before it is signed or begins, a treaty or a summit is in the news. */
const AHEAD_DAYS = 14

/** Claims of what existed when the article appeared: one of 2015 means no war of 2022 and no treaty of 2024. */
function livingClaims(claims: readonly NameClaim[], published: PartialDate | undefined, lexicon: Lexicon): NameClaim[] {
  if (!published) return [...claims]
  const latest = addDays(lastDay(published), AHEAD_DAYS)
  return claims.filter(({ entity }) => {
    const { from } = lexicon.record(entity)
    return !from || compareDates(from, latest) <= 0
  })
}

/** Family names with an ending count only where that grammar is spoken: "Kims" is a German genitive, elsewhere a family. */
function inGrammarOf(language: Language | undefined, claims: readonly NameClaim[]): NameClaim[] {
  return claims.filter((claim) => !claim.inflected || claim.nameClass !== 'short' || isListedFor(claim.languages, language))
}

/**
 * One Han character is a country only where it is listed: 北 in Korean text, whose other words are Hangul, 露 in Japanese. In
 * Chinese the same characters are words.
 */
function inScriptOf(text: string, language: Language | undefined, { start, end, claims }: Candidate): readonly NameClaim[] {
  if (end - start > 1 || !/\p{Script=Han}/u.test(text.charAt(start))) return claims
  const spoken = /\p{Script=Hangul}/u.test(text) ? 'ko' : /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? 'ja' : language
  return spoken === undefined ? [] : claims.filter(({ languages }) => isListedIn(languages, spoken))
}

/** So many blocks are prepared between two places where the work may be interrupted. */
const STEP_BLOCKS = 64

/** Prepares an article for deciding; may be left alone at each yield. `candidates[i]` are those of block i. */
export function* createReading(article: Article, candidates: readonly Candidate[][], lexicon: Lexicon): Steps<Reading> {
  const spots: Spot[] = []
  for (const [block, { text, role }] of article.blocks.entries()) {
    if (block % STEP_BLOCKS === STEP_BLOCKS - 1) yield
    const found = candidates[block] ?? []
    const titleCase = found.length > 0 && isTitleCase(text, role)
    let previous: Spot | undefined
    for (const candidate of found) {
      const spoken = inGrammarOf(article.language, inScriptOf(text, article.language, candidate))
      const claims = livingClaims(spoken, article.published, lexicon)
      if (claims.length === 0) continue
      const place = { block, text, order: spots.length, inTitleCase: titleCase, language: article.language }
      const spot = toSpot(candidate, claims, place)
      spot.previous = previous
      if (previous) previous.next = spot
      previous = spot
      spots.push(spot)
    }
  }
  const record = (entity: number) => lexicon.record(entity)
  let surfaces: Set<string> | undefined
  return {
    article,
    roles: article.blocks.map(({ role }) => role),
    spots,
    decided: createDecisions(record),
    record,
    standsInLowerCase: createLowerCaseCheck(article),
    isKnownSurface: (surface) => (surfaces ??= new Set(spots.map((spot) => spot.surface))).has(surface),
    nounsCapitalised: hasCapitalNouns(article),
  }
}

function hasCapitalNouns({ language, blocks }: Article): boolean {
  if (language) return NOUNS_CAPITALISED.has(language)
  return GERMAN_WORDS.every((word) => blocks.some(({ text }) => text.includes(word)))
}

/** Asks whether a word stands in the article in lower case; the article's words are collected at the first question. */
function createLowerCaseCheck(article: Article): (word: string) => boolean {
  let lowerCase: Set<string> | undefined
  return (word) => {
    lowerCase ??= new Set(article.blocks.flatMap(({ text }) => text.match(/(?<![\p{L}\p{N}])\p{Ll}+/gu) ?? []))
    return lowerCase.has(word.toLowerCase())
  }
}

/** The other spots of a spot's sentence, in order. */
export function othersInSentence(spot: Spot): Spot[] {
  const { start, end } = sentenceAt(spot.text, spot.start)
  const before: Spot[] = []
  for (let other = spot.previous; other && other.start >= start; other = other.previous) before.unshift(other)
  const after: Spot[] = []
  for (let other = spot.next; other && other.end <= end; other = other.next) after.push(other)
  return [...before, ...after]
}

/** The country that a spot speaks of: a country's name or adjective, or a place in it. */
export function countryOf(spot: Spot, reading: Reading): string | undefined {
  const countries = new Set(
    spot.entities.map((entity) => {
      const record = reading.record(entity)
      return record.kind === 'country' ? record.id : record.kind === 'place' ? record.country : undefined
    }),
  )
  return countries.size === 1 ? [...countries][0] : undefined
}
