/** Makes a block's candidates spots: what any reading of the article finds there, whatever stands in other blocks. */
import { addDays, compareDates, lastDay } from '../dates.ts'
import type { Block } from '../document.ts'
import { isAtHome, isListedFor, isListedIn, type LexiconRecord, type NameClass } from '../lexicon/format.ts'
import type { NameClaim } from '../lexicon/lexicon.ts'
import type { Candidate } from '../lexicon/scan.ts'
import type { Kind, Language, PartialDate } from '../model.ts'
import { remembered } from '../remembered.ts'
import { isNumbered } from './numbered-names.ts'
import { byNounOfList } from './lists-of-regions.ts'
import { isAllCapitals, isTitleCase, sentenceAt, wordAfter, wordBefore } from './surroundings.ts'

/** What is the same whenever a spot is read: what may be remembered of a spot depends on nothing else of the article. */
export interface Setting {
  readonly article: { readonly published?: PartialDate | undefined; readonly language?: Language | undefined }
  /** Whether the article's language writes every noun with a capital, which then tells no names. */
  readonly nounsCapitalised: boolean
  record(entity: number): LexiconRecord
}

/** A candidate at its place in the article. All but its place in the order of the article is the block's own. */
export interface Spot {
  /** Position in reading order, counted over the whole article; written by each reading. */
  order: number
  /** Index of its block; written by each reading. */
  block: number
  readonly text: string
  readonly start: number
  readonly end: number
  readonly surface: string
  /** The most trusted class that any claim has, and the indexes of the entities that claim the name so. */
  readonly nameClass: NameClass
  readonly entities: readonly number[]
  /** Of the first entity: names are shared within a kind, mostly. */
  readonly kind: Kind | undefined
  /** One letter of the name is wrong in the text. */
  readonly misspelt: boolean
  /** The name stands in a case other than its listed forms: России, Пхеньяном. */
  readonly inflected: boolean
  readonly inTitleCase: boolean
  /** The block is in capitals alone. */
  readonly inCapitals: boolean
  /** Its neighbours in the block. */
  readonly previous: Spot | undefined
  next: Spot | undefined
  /** The candidate that the spot was made from. */
  readonly candidate: Candidate
}

const TRUST: readonly NameClass[] = ['full', 'short', 'description', 'common', 'adjective']

/** The class of a name on a page of some language: another language's full name may be an ordinary word there. */
function classOn(language: Language | undefined, { nameClass, languages }: NameClaim): NameClass {
  return nameClass === 'full' && !isAtHome(languages, language) ? 'common' : nameClass
}

interface Place {
  text: string
  inTitleCase: boolean
  inCapitals: boolean
  language: Language | undefined
  previous: Spot | undefined
  record: Setting['record']
}

function toSpot(candidate: Candidate, claims: readonly NameClaim[], { text, inTitleCase, inCapitals, language, previous, record }: Place): Spot {
  const classes = claims.map((claim) => classOn(language, claim))
  const nameClass = TRUST.find((c) => classes.includes(c)) ?? 'common'
  const entities = claims.filter((_, i) => classes[i] === nameClass).map((claim) => claim.entity)
  const { start, end } = candidate
  const [first] = entities
  return {
    order: 0,
    block: 0,
    text,
    start,
    end,
    surface: text.slice(start, end),
    // A name that stands alone for two entities stands alone for neither.
    nameClass: nameClass === 'full' && new Set(entities).size > 1 ? 'short' : nameClass,
    entities: [...new Set(entities)],
    kind: first === undefined ? undefined : record(first).kind,
    misspelt: claims.some((claim) => claim.misspelt === true),
    inflected: claims.every((claim) => claim.inflected),
    inTitleCase,
    inCapitals,
    previous,
    next: undefined,
    candidate,
  }
}

/** So many days before it is signed or begins, a treaty or a summit is in the news. */
const AHEAD_DAYS = 14
/** So many days before, a congress or a summit with a number may have been announced; earlier, another party's may have it. */
const AHEAD_DAYS_NUMBERED = 730

interface Reach {
  /** The last day on which something may begin that the article speaks of. */
  latest: PartialDate
  /** The same for an event whose name says which of its kind it is. */
  latestNumbered: PartialDate
}

/** Claims of what existed when the article appeared: one of 2015 means no war of 2022 and no treaty of 2024. */
function livingClaims(claims: readonly NameClaim[], surface: string, { latest, latestNumbered }: Reach, { record }: Setting): readonly NameClaim[] {
  return claims.filter(({ entity, nameClass }) => {
    const { from, announced, kind } = record(entity)
    const begun = announced ?? from
    if (!begun || compareDates(begun, latest) <= 0) return true
    const mayBeAnnounced = /^(?:event|agreement)$/.test(kind) && /^(?:full|common)$/.test(nameClass) && compareDates(begun, latestNumbered) <= 0
    return mayBeAnnounced && isNumbered(surface)
  })
}

/** Family names with an ending count only where that grammar is spoken: "Kims" is a German genitive, elsewhere a family. */
function inGrammarOf(language: Language | undefined, claims: readonly NameClaim[]): readonly NameClaim[] {
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

interface Living {
  candidate: Candidate
  claims: readonly NameClaim[]
}

/** What a candidate may mean here; where that began later, the names inside it. */
function livingCandidates(text: string, candidate: Candidate, reach: Reach | undefined, setting: Setting): readonly Living[] {
  const { language } = setting.article
  const spoken = byNounOfList(text, candidate, inGrammarOf(language, inScriptOf(text, language, candidate)))
  const claims = reach ? livingClaims(spoken, text.slice(candidate.start, candidate.end), reach, setting) : spoken
  if (claims.length > 0) return [{ candidate, claims }]
  return spoken.length > 0 ? (candidate.inner ?? []).flatMap((inner) => livingCandidates(text, inner, reach, setting)) : []
}

/** What began later than this is not meant. */
function reachOf(published: PartialDate): Reach {
  const day = lastDay(published)
  return { latest: addDays(day, AHEAD_DAYS), latestNumbered: addDays(day, AHEAD_DAYS_NUMBERED) }
}

function toSpots({ text, role }: Block, candidates: readonly Candidate[], reach: Reach | undefined, setting: Setting): Spot[] {
  const { language } = setting.article
  const spots: Spot[] = []
  const inTitleCase = isTitleCase(text, role)
  const inCapitals = isAllCapitals(text)
  let previous: Spot | undefined
  for (const { candidate, claims } of candidates.flatMap((found) => livingCandidates(text, found, reach, setting))) {
    const spot = toSpot(candidate, claims, { text, inTitleCase, inCapitals, language, previous, record: setting.record })
    if (previous) previous.next = spot
    previous = spot
    spots.push(spot)
  }
  return spots
}

/** The spots of a block's candidates; a list of candidates belongs to one block. */
export type Spotter = (block: Block, candidates: readonly Candidate[]) => readonly Spot[]

const NO_SPOTS: readonly Spot[] = []

function createSpotter(setting: Setting): Spotter {
  const { published } = setting.article
  const reach = published === undefined ? undefined : reachOf(published)
  const spotsOf = remembered((candidates: readonly Candidate[], block: Block) => toSpots(block, candidates, reach, setting))
  return (block, candidates) => (candidates.length === 0 ? NO_SPOTS : spotsOf(candidates, block))
}

/**
 * Makes spotters for one article after another. They give the same spots for the same list of candidates, as long as that
 * lives and the setting stays: so that what is known of a spot from its own block can hang on it.
 */
export function createSpotters(): (setting: Setting) => Spotter {
  let last: { setting: Setting; spotter: Spotter } | undefined
  return (setting) => {
    if (!last || !isSame(last.setting, setting)) last = { setting, spotter: createSpotter(setting) }
    return last.spotter
  }
}

function isSame(a: Setting, b: Setting): boolean {
  return a.article.published === b.article.published && a.article.language === b.article.language && a.nounsCapitalised === b.nounsCapitalised
}

/** The word directly before a spot, or undefined where punctuation or nothing stands there. */
export const neighbourBefore = remembered(({ text, start }: Spot) => wordBefore(text, start))

/** The word directly after a spot, or undefined where punctuation or nothing stands there. */
export const neighbourAfter = remembered(({ text, end }: Spot) => wordAfter(text, end))

/** UTF-16 offsets of a spot's sentence. */
export const sentenceOf = remembered(({ text, start }: Spot) => sentenceAt(text, start))

/** The years that a spot's sentence names in digits: "1961", "2024". */
export function yearsInSentence(spot: Spot): readonly string[] {
  const { start, end } = sentenceOf(spot)
  return spot.text.slice(start, end).match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []
}

/** The other spots of a spot's sentence, in order. */
export const othersInSentence = remembered((spot: Spot): readonly Spot[] => {
  const { start, end } = sentenceOf(spot)
  const before: Spot[] = []
  for (let other = spot.previous; other && other.start >= start; other = other.previous) before.unshift(other)
  const after: Spot[] = []
  for (let other = spot.next; other && other.end <= end; other = other.next) after.push(other)
  return [...before, ...after]
})
