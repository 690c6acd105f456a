/**
 * Decides who is meant: candidates of a whole article → mentions. Rules and examples: docs/matching.md.
 *
 * Candidates are read in order. Names that stand alone are taken first in any case, since short ones lean on them;
 * an agreement, body or person named briefly is then decided from what stands before it, and only where nothing does,
 * from what stands after it (and is then `likely`, so that a longer article never unsettles what was certain).
 */
import type { Article, Mention } from '../document.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Candidate } from '../lexicon/scan.ts'
import { decideAgreement } from './agreements.ts'
import { decideBody, decideDescription } from './bodies.ts'
import { isPartOfLongerName } from './longer-names.ts'
import { decidePerson, isStranger, toIntroduction, type Introduction } from './people.ts'
import { createReading, type Decision, type Reading, type Spot } from './reading.ts'

const IN_FULL: Omit<Decision, 'entity'> = { certainty: 'certain', because: 'its name stands here in full', plain: true }

function kindOf(spot: Spot, reading: Reading): string | undefined {
  const [entity] = spot.entities
  return entity === undefined ? undefined : reading.record(entity).kind
}

/** Takes the names that stand alone; those in headlines whose capitals tell nothing wait for the text to confirm them. */
function takeFullNames(reading: Reading): void {
  const waiting: Spot[] = []
  for (const spot of reading.spots) {
    const [entity] = spot.entities
    if (spot.nameClass !== 'full' || entity === undefined) continue
    const inLonger = isPartOfLongerName(spot, reading)
    if (inLonger === 'no') reading.decided.set(spot, { ...IN_FULL, entity })
    else if (inLonger === 'maybe') waiting.push(spot)
  }
  const confirmed = new Set([...reading.decided.values()].map((decision) => decision.entity))
  for (const spot of waiting) {
    const [entity] = spot.entities
    if (entity !== undefined && confirmed.has(entity)) reading.decided.set(spot, { ...IN_FULL, entity })
  }
}

function introductionsOf(reading: Reading): Introduction[] {
  return reading.spots.flatMap((spot) => {
    const decision = reading.decided.get(spot)
    if (decision) return reading.record(decision.entity).kind === 'person' ? [toIntroduction(spot, decision.entity)] : []
    const person = spot.nameClass === 'short' && kindOf(spot, reading) === 'person'
    return person && isStranger(spot, reading) ? [toIntroduction(spot, undefined)] : []
  })
}

/** A common word is a name only where the document speaks of its subject: the entity itself, or another of its country. */
function decideCommon(spot: Spot, reading: Reading): Decision | undefined {
  const fitting = spot.entities.filter((entity) => {
    const { country, kind } = reading.record(entity)
    return [...reading.decided].some(([other, decision]) => {
      const record = reading.record(decision.entity)
      return other.order < spot.order && (decision.entity === entity || (kind !== 'country' && record.kind !== 'country' && record.country === country))
    })
  })
  const [entity] = fitting
  if (fitting.length !== 1 || entity === undefined || isPartOfLongerName(spot, reading) !== 'no') return undefined
  return { entity, certainty: 'likely', because: 'the article speaks of its subject', plain: false }
}

function decideSpot(spot: Spot, introductions: readonly Introduction[], reading: Reading): Decision | undefined {
  const kind = kindOf(spot, reading)
  switch (spot.nameClass) {
    case 'short':
      if (kind === 'person') return isStranger(spot, reading) ? undefined : decidePerson(spot, introductions, reading)
      return isPartOfLongerName(spot, reading) === 'yes' ? undefined : decideBody(spot, reading)
    case 'description':
      return kind === 'agreement' ? decideAgreement(spot, reading) : decideDescription(spot, reading)
    case 'common':
      return decideCommon(spot, reading)
    default:
      return undefined
  }
}

function toMention(spot: Spot, decision: Decision, reading: Reading): Mention {
  const { id, label, kind } = reading.record(decision.entity)
  return {
    block: spot.block,
    start: decision.start ?? spot.start,
    end: spot.end,
    entity: { id, label, kind },
    certainty: decision.certainty,
    because: decision.because,
    plain: decision.plain,
  }
}

/** Drops a mention that a later, longer one has taken in ("South Korea" in "South Korea's spy agency"). */
function withoutContained(mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention, i) => {
    const next = mentions[i + 1]
    return !(next && next.block === mention.block && next.start <= mention.start && next.end >= mention.end)
  })
}

/** Decides the candidates of an article; `candidates[i]` are those of block i. Mentions come in reading order and never overlap. */
export function decide(article: Article, candidates: readonly Candidate[][], lexicon: Lexicon): Mention[] {
  const reading = createReading(article, candidates, lexicon)
  takeFullNames(reading)
  const introductions = introductionsOf(reading)
  for (const spot of reading.spots) {
    if (reading.decided.has(spot)) continue
    const decision = decideSpot(spot, introductions, reading)
    if (decision) reading.decided.set(spot, decision)
  }
  const mentions = reading.spots.flatMap((spot) => {
    const decision = reading.decided.get(spot)
    return decision ? [toMention(spot, decision, reading)] : []
  })
  return withoutContained(mentions)
}

