/** What deciding shares while it reads one article: its candidates in order, and what has been decided so far. */
import type { Article, Block, BlockRole, Certainty } from '../document.ts'
import type { LexiconRecords } from '../lexicon/lexicon.ts'
import type { Candidate } from '../lexicon/scan.ts'
import { inSteps, type Steps } from '../steps.ts'
import { createPlaceInWords, type PlaceInWords } from './because.ts'
import { createDecisions, type Decisions } from './decisions.ts'
import { createSmallWords } from './small-words.ts'
import { createSpotters, type Setting, type Spot, type Spotter } from './spots.ts'

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

export interface Reading extends Setting {
  article: Article
  roles: readonly BlockRole[]
  placeInWords: PlaceInWords
  spots: readonly Spot[]
  decided: Decisions
  contextWords: LexiconRecords['contextWords']
  speltWords: LexiconRecords['speltWords']
  /** Whether a word stands somewhere in the article in lower case, and so owes a capital to its place. */
  standsInLowerCase(word: string): boolean
  /** Whether the lexicon found this very text somewhere in the article. */
  isKnownSurface(surface: string): boolean
}

const NOUNS_CAPITALISED = new Set(['de', 'lb'])
/** Words that tell German where a page does not say its language. */
const GERMAN_WORDS = [' und ', ' der ']

/** So many blocks are read between two places where the work may be interrupted. */
export const STEP_BLOCKS = 64

/** What lasts from one reading to the next: what blocks that stayed tell is not asked again. */
export interface Memory {
  record: LexiconRecords['record']
  contextWords: LexiconRecords['contextWords']
  speltWords: LexiconRecords['speltWords']
  spotterFor: (setting: Setting) => Spotter
  smallWordsOf: (blocks: readonly Block[]) => ReadonlyMap<string, number>
}

export function createMemory(lexicon: LexiconRecords): Memory {
  return { record: (entity) => lexicon.record(entity), contextWords: lexicon.contextWords, speltWords: lexicon.speltWords, spotterFor: createSpotters(), smallWordsOf: createSmallWords() }
}

/**
 * Prepares an article for deciding; may be left alone at each yield. `candidates[i]` are those of block i. Readings of one
 * memory share their spots: only the newest may be used.
 */
export function* createReading(article: Article, candidates: readonly (readonly Candidate[])[], memory: Memory): Steps<Reading> {
  const { record, contextWords, speltWords, spotterFor, smallWordsOf } = memory
  const { published, language } = article
  const nounsCapitalised = hasCapitalNouns(article)
  const spotsOf = spotterFor({ article: { published, language }, nounsCapitalised, record })
  const spots: Spot[] = []
  yield* inSteps(article.blocks, STEP_BLOCKS, (block, i) => {
    for (const spot of spotsOf(block, candidates[i] ?? [])) {
      spot.block = i
      spot.order = spots.length
      spots.push(spot)
    }
  })
  const roles = article.blocks.map(({ role }) => role)
  let surfaces: Set<string> | undefined
  let smallWords: ReadonlyMap<string, number> | undefined
  return {
    article,
    roles,
    placeInWords: createPlaceInWords(roles),
    spots,
    decided: createDecisions(record),
    record,
    contextWords,
    speltWords,
    standsInLowerCase: (word) => (smallWords ??= smallWordsOf(article.blocks)).has(word.toLowerCase()),
    isKnownSurface: (surface) => (surfaces ??= new Set(spots.map((spot) => spot.surface))).has(surface),
    nounsCapitalised,
  }
}

function hasCapitalNouns({ language, blocks }: Article): boolean {
  if (language) return NOUNS_CAPITALISED.has(language)
  return GERMAN_WORDS.every((word) => blocks.some(({ text }) => text.includes(word)))
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

/** Whether a spot says something of another country than this. */
export const speaksOfAnother = (country: string | undefined, spot: Spot, reading: Reading) => ![undefined, country].includes(countrySpokenOf(spot, reading))

/** The country that a spot says something of, whatever it is. */
export function countrySpokenOf(spot: Spot, { decided, record }: Reading): string | undefined {
  const entity = decided.get(spot)?.entity ?? (spot.nameClass === 'full' || spot.nameClass === 'adjective' ? spot.entities[0] : undefined)
  if (entity === undefined) return undefined
  const { id, kind, country } = record(entity)
  return kind === 'country' ? id : country
}
