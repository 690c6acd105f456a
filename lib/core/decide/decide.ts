/**
 * Decides who is meant: candidates of a whole article → mentions. Rules and examples: docs/matching.md.
 *
 * Candidates are read in order. Names that stand alone are taken first in any case, since short ones lean on them;
 * an agreement, body or person named briefly is then decided from what stands before it, and only where nothing does,
 * from what stands after it (and is then `likely`, so that a longer article never unsettles what was certain).
 */
import type { Article, EntityRef, Mention } from '../document.ts'
import type { LexiconRecord } from '../lexicon/format.ts'
import type { LexiconRecords } from '../lexicon/lexicon.ts'
import type { Candidate } from '../lexicon/scan.ts'
import { remembered } from '../remembered.ts'
import { inSteps, type Steps } from '../steps.ts'
import { decideAgreement } from './agreements.ts'
import { decideBody, decideDescription } from './bodies.ts'
import { decideCommon, decideNamesake, goingOn, isNotToBeConfusedWith } from './common-names.ts'
import { rivalTold } from './context.ts'
import { isBeforeItsTime } from './earlier-states.ts'
import { decideEvent } from './events.ts'
import { goesOnInSyllable, mayGoOn } from './goes-on.ts'
import { isPartOfLongerName } from './longer-names.ts'
import { createNamesakeIndex, toIntroduction, type Introduction, type Namesakes } from './introductions.ts'
import { lentNamesOf, type LentNames } from './lent-names.ts'
import { officeHolderAt, type OfficeMention } from './office-holders.ts'
import { decidePerson, standing } from './people.ts'
import { createMemory, createReading, type Decision, type Reading } from './reading.ts'
import type { Spot } from './spots.ts'
import { wholeNameAt } from './whole-names.ts'

const IN_FULL: Omit<Decision, 'entity'> = { certainty: 'certain', because: 'its name stands here in full', plain: true }
const MISSPELT: Omit<Decision, 'entity'> = { certainty: 'likely', because: 'its name stands here but for one letter', plain: false }

/** So many spots are decided between two places where the work may be interrupted. */
const STEP = 32

/** A name that stands alone, or may be a stranger's longer one with its particle. */
function inFull(entity: number, spot: Spot, reading: Reading): Decision | undefined {
  const rival = rivalTold(entity, spot, reading)
  if (rival !== undefined) return { entity: rival, certainty: 'likely', because: 'the article speaks of its subject', plain: false }
  const going = goingOn(entity, spot, reading)
  if (going === 'no') return { ...(spot.misspelt ? MISSPELT : IN_FULL), entity }
  if (going === 'stranger') return undefined
  return { entity, certainty: 'likely', because: 'its name stands in the article by itself', plain: false, ...(going === 'below' && { leansOnWhole: true as const }) }
}

/** Whether a person's name needs more than to stand there. */
const needsEvidence = (spot: Spot, lent: LentNames) =>
  spot.kind === 'person' && (spot.nameClass === 'common' || (spot.nameClass === 'full' && spot.entities.some((entity) => lent.isLent(entity, spot))))

/**
 * Takes the names that stand alone; those in headlines whose capitals tell nothing wait for the text to confirm them.
 * @returns people's names that many bear, or somebody else in the article, which were not taken
 */
function* takeFullNames(lent: LentNames, reading: Reading): Steps<Spot[]> {
  const waiting: Spot[] = []
  const namesakes: Spot[] = []
  yield* inSteps(reading.spots, STEP, (spot) => {
    const [entity] = spot.entities
    const whole = spot.kind === 'person' ? wholeNameAt(spot, reading) : undefined
    if (whole) reading.decided.set(spot, { ...IN_FULL, ...whole })
    else if (needsEvidence(spot, lent)) namesakes.push(spot)
    if (whole || spot.nameClass !== 'full' || entity === undefined || lent.isLent(entity, spot) || isBeforeItsTime(entity, spot, reading)) return
    const inLonger = isPartOfLongerName(spot, reading)
    if (inLonger === 'no') {
      const decision = inFull(entity, spot, reading)
      if (decision) reading.decided.set(spot, decision)
    }
    if (inLonger === 'maybe') waiting.push(spot)
  })
  for (const spot of waiting) {
    const [entity] = spot.entities
    const isConfirmed = entity !== undefined && reading.decided.lastBefore(entity, Infinity) !== undefined
    if (isConfirmed) reading.decided.set(spot, { ...IN_FULL, entity })
  }
  return namesakes
}

/** Decides people whose full name many bear: theirs, or a stranger's. */
function* takeNamesakes(namesakes: readonly Spot[], reading: Reading): Steps {
  yield* inSteps(namesakes, STEP, (spot) => {
    const decision = decideNamesake(spot, reading)
    if (decision) reading.decided.set(spot, decision)
  })
}

/** Everybody whom the article names in full, in order, the known ones and the strangers; and the spots that are still open. */
function* introductionsOf(lent: LentNames, reading: Reading): Steps<{ introductions: Introduction[]; open: Spot[] }> {
  const introductions: Introduction[] = []
  const open: Spot[] = []
  yield* inSteps(reading.spots, STEP, (spot) => {
    const decision = reading.decided.get(spot)
    if (!decision) open.push(spot)
    // "Choe Hyon-cheol", where Choe Hyon is a ship.
    if (spot.kind !== 'person' && !decision && goesOnInSyllable(spot, reading)) introductions.push(toIntroduction(spot, undefined))
    if (spot.kind !== 'person' && !decision) return
    if (mayGoOn(spot) && (!decision || decision.leansOnWhole)) {
      introductions.push(toIntroduction(spot, undefined))
    } else if (decision) {
      if (reading.record(decision.entity).kind === 'person') introductions.push(toIntroduction(spot, decision.entity))
    } else if (isNotToBeConfusedWith(spot)) {
      return
    } else if (needsEvidence(spot, lent) || (spot.nameClass === 'short' && standing(spot, reading) === 'stranger')) {
      introductions.push(toIntroduction(spot, undefined))
    }
  })
  return { introductions, open }
}

function decideSpot(spot: Spot, namesakesOf: (spot: Spot) => Namesakes, lent: LentNames, reading: Reading): Decision | undefined {
  if (spot.kind !== 'person' && spot.entities.some((entity) => lent.isLent(entity, spot))) return undefined
  switch (spot.nameClass) {
    case 'short':
      return spot.kind === 'person' ? decidePerson(spot, namesakesOf(spot), reading) : decideBody(spot, reading)
    case 'description':
      if (spot.kind === 'agreement') return decideAgreement(spot, reading)
      return (spot.kind === 'event' && decideEvent(spot, reading)) || decideDescription(spot, reading)
    case 'common':
      return spot.kind === 'person' ? undefined : decideCommon(spot, reading)
    default:
      return undefined
  }
}

/** An entity as all its mentions have it. */
const refOf = remembered(({ id, label, kind }: LexiconRecord): EntityRef => ({ id, label, kind }))

function toMention(spot: Spot, decision: Decision, reading: Reading): Mention {
  return {
    block: spot.block,
    start: decision.start ?? spot.start,
    end: decision.end ?? spot.end,
    entity: refOf(reading.record(decision.entity)),
    certainty: decision.certainty,
    because: decision.because,
    plain: decision.plain,
  }
}

function toOfficeMention({ spot, start, end, entity, because }: OfficeMention, reading: Reading): Mention {
  return { ...toMention(spot, { entity, certainty: 'likely', because, plain: false }, reading), start, end }
}

/** Drops a mention that a longer one has taken in ("South Korea" in "South Korea's spy agency"). */
function withoutContained(mentions: readonly Mention[]): Mention[] {
  const inOrder = mentions.toSorted((a, b) => a.block - b.block || a.start - b.start || b.end - a.end)
  const kept: Mention[] = []
  for (const mention of inOrder) {
    const last = kept.at(-1)
    if (!last || last.block !== mention.block || last.end <= mention.start) kept.push(mention)
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention
  }
  return kept
}

/** Decides every spot that can be decided. */
function* decideAll(reading: Reading): Steps {
  const lent = yield* lentNamesOf(reading)
  yield* takeNamesakes(yield* takeFullNames(lent, reading), reading)
  const { introductions, open } = yield* introductionsOf(lent, reading)
  const namesakesOf = createNamesakeIndex(introductions, reading)
  yield* inSteps(open, STEP, (spot) => {
    const decision = decideSpot(spot, namesakesOf, lent, reading)
    if (decision && !isBeforeItsTime(decision.entity, spot, reading)) reading.decided.set(spot, decision)
  })
}

/** A block's candidates with those phrases that were nobody's broken into the names inside them. */
type Breaker = (candidates: readonly Candidate[], isIdle: (candidate: Candidate) => boolean) => readonly Candidate[]

/** Makes a breaker that gives the same list for the same ones, so that its spots are remembered. */
function createBreaker(): Breaker {
  const known = new WeakMap<readonly Candidate[], { idle: readonly Candidate[]; broken: Candidate[] }>()
  return (candidates, isIdle) => {
    const idle = candidates.filter(isIdle)
    if (idle.length === 0) return candidates
    const before = known.get(candidates)
    if (before && before.idle.length === idle.length && idle.every((candidate, i) => candidate === before.idle[i])) return before.broken
    const broken = candidates.flatMap((candidate) => (idle.includes(candidate) ? (candidate.inner ?? []) : [candidate]))
    known.set(candidates, { idle, broken })
    return broken
  }
}

/** The descriptions and common names that have names inside and were nobody's. */
function idlePhrases({ spots, decided }: Reading): Set<Candidate> {
  return new Set(spots.flatMap((spot) => (/^(?:description|common)$/.test(spot.nameClass) && spot.candidate.inner && !decided.has(spot) ? [spot.candidate] : [])))
}

/**
 * Decides the candidates of an article; `candidates[i]` are those of block i. Mentions come in reading order and never
 * overlap. May be left alone at each yield, for a page to breathe, and for good when the article is decided anew.
 */
export type Decider = (article: Article, candidates: readonly Candidate[][]) => Steps<Mention[]>

/**
 * Makes a decider that remembers what the text of a block tells as long as its list of candidates lives: an article of
 * which little has changed costs little. Whose a name is, all of the article decides, each time.
 */
export function createDecider(lexicon: LexiconRecords): Decider {
  const memory = createMemory(lexicon)
  const breakUp = createBreaker()
  return function* (article, candidates) {
    let reading = yield* createReading(article, candidates, memory)
    yield* decideAll(reading)
    const idle = idlePhrases(reading)
    if (idle.size > 0) {
      const broken = candidates.map((found) => breakUp(found, (candidate) => idle.has(candidate)))
      reading = yield* createReading(article, broken, memory)
      yield* decideAll(reading)
    }
    return yield* mentionsOf(reading)
  }
}

function* mentionsOf(reading: Reading): Steps<Mention[]> {
  const mentions: Mention[] = []
  yield* inSteps(reading.spots, STEP, (spot) => {
    const decision = reading.decided.get(spot)
    if (decision) mentions.push(toMention(spot, decision, reading))
    const byOffice = officeHolderAt(spot, reading)
    if (byOffice) mentions.push(toOfficeMention(byOffice, reading))
  })
  yield
  return withoutContained(mentions)
}
