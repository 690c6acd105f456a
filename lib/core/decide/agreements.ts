/**
 * Agreements that are described rather than named: "a mutual defence treaty". Those who made it decide:
 * two of its parties or signatories in the same sentence, and a date before the article's.
 */
import { compareDates } from '../dates.ts'
import { placeInWords } from './because.ts'
import { countryOf } from './bodies.ts'
import type { Decision, Reading, Spot } from './reading.ts'
import { sentenceAt } from './surroundings.ts'

/** Everybody whom the sentence of `spot` names: entities, and the countries that names and adjectives speak of. */
function namedInSentence(spot: Spot, reading: Reading): Set<string> {
  const sentence = sentenceAt(spot.text, spot.start)
  const ids = new Set<string>()
  for (const other of reading.spots) {
    if (other.block !== spot.block || other === spot || other.start < sentence.start || other.end > sentence.end) continue
    const country = countryOf(other, reading)
    if (country) ids.add(country)
    if (other.nameClass === 'full') for (const entity of other.entities) ids.add(reading.record(entity).id)
  }
  return ids
}

function wasInForce(entity: number, published: string | undefined, reading: Reading): boolean {
  const { from, to } = reading.record(entity)
  if (!published) return to === undefined
  if (from && compareDates(from, published) > 0) return false
  return !to || compareDates(to, published) >= 0
}

/** Whether the sentence dates the agreement to another year: "a treaty that they signed in 1961". */
function isOfAnotherYear(entity: number, spot: Spot, reading: Reading): boolean {
  const { from } = reading.record(entity)
  const { start, end } = sentenceAt(spot.text, spot.start)
  const years = spot.text.slice(start, end).match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []
  return from !== undefined && years.length > 0 && years.every((year) => year !== from.slice(0, 4))
}

/** Countries that stand directly at the phrase and say whose it is: "the US-South Korea treaty", "between China and …". */
function namedOwners(spot: Spot, reading: Reading): string[] {
  const owners: (string | undefined)[] = []
  let { start, end } = spot
  for (let other = spot.previous; other && OWNER_GAP.test(spot.text.slice(other.end, start)); other = other.previous) {
    owners.push(countryOf(other, reading))
    start = other.start
  }
  for (let other = spot.next; other && BETWEEN_GAP.test(spot.text.slice(end, other.start)); other = other.next) {
    owners.push(countryOf(other, reading))
    end = other.end
  }
  return owners.filter((country) => country !== undefined)
}

const OWNER_GAP = /^(?:['’]s)?(?:\s+|[-‐‑–])$/
const BETWEEN_GAP = /^,?\s+(?:between|with|and)\s+(?:the\s+)?$/

const listInWords = (labels: readonly string[]) => labels.join(' and ')

/** Decides a described agreement, or leaves it alone. */
export function decideAgreement(spot: Spot, reading: Reading): Decision | undefined {
  const named = namedInSentence(spot, reading)
  const owners = namedOwners(spot, reading)
  const parties = (entity: number) => reading.record(entity).parties ?? []
  const possible = spot.entities.filter(
    (entity) =>
      wasInForce(entity, reading.article.published, reading) &&
      !isOfAnotherYear(entity, spot, reading) &&
      owners.every((country) => parties(entity).includes(country)),
  )
  const makers = (entity: number) => {
    const inSentence = (ids: readonly string[] = []) => ids.filter((id) => named.has(id))
    const [byParty, bySignatory] = [inSentence(parties(entity)), inSentence(reading.record(entity).signatories)]
    return byParty.length >= bySignatory.length ? byParty : bySignatory
  }
  const fitting = possible.filter((entity) => makers(entity).length >= 2)
  const [entity, another] = fitting
  if (entity === undefined) return byEarlierMention(spot, possible, reading)
  if (another !== undefined) return undefined
  const because = `the one between ${listInWords(makers(entity).map((id) => labelIn(spot, id, reading)))}, named in this sentence`
  return { entity, certainty: 'likely', because, plain: false }
}

function labelIn(spot: Spot, id: string, reading: Reading): string {
  for (const other of reading.spots) {
    if (other.block !== spot.block) continue
    for (const entity of other.entities) if (reading.record(entity).id === id) return reading.record(entity).label
  }
  return id
}

/** "the treaty" again, where only one that fits has been named. */
function byEarlierMention(spot: Spot, living: readonly number[], reading: Reading): Decision | undefined {
  if (!/(?:^|[^\p{L}])(?:the|this|that|their)[\s\u00a0]+$/iu.test(spot.text.slice(0, spot.start))) return undefined
  const earlier = [...reading.decided].filter(([other, d]) => other.order < spot.order && living.includes(d.entity))
  const entities = new Set(earlier.map(([, decision]) => decision.entity))
  const [entity] = entities
  const last = earlier.at(-1)
  if (entities.size !== 1 || entity === undefined || !last) return undefined
  return { entity, certainty: 'likely', because: `named ${placeInWords(reading.roles, last[0].block)}`, plain: false }
}
