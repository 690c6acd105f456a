/**
 * Agreements that are described rather than named: "a mutual defence treaty". Those who made it decide:
 * two of its parties or signatories in the same sentence, and a date before the article's.
 */
import { compareDates } from '../dates.ts'
import { contextOf } from './context.ts'
import { leaderAmong } from './leaders.ts'
import { nameBefore } from './longer-names.ts'
import { countryOf, type Decision, type Reading } from './reading.ts'
import { othersInSentence, type Spot, yearsInSentence } from './spots.ts'

/** Labels of what a sentence names, by the country that each speaks of or acts for, and by its own id. */
type Named = Map<string, string>

export function namedBy(others: readonly Spot[], signatories: ReadonlySet<string>, reading: Reading): Named {
  const named: Named = new Map()
  for (const other of others) {
    const entity = reading.decided.get(other)?.entity ?? (isNamed(other) ? other.entities[0] : signatoryOfName(other, signatories, reading))
    if (entity === undefined) continue
    const { id, label, country } = reading.record(entity)
    named.set(id, label)
    // A place stands for its country, and so does the one who signed for it.
    const stoodFor = countryOf(other, reading) ?? (signatories.has(id) ? country : undefined)
    if (stoodFor && !named.has(stoodFor)) named.set(stoodFor, label)
  }
  return named
}

/** Who signed and leads a country, by family name alone, which is decided later: "the treaty that Putin signed with Kim". */
function signatoryOfName(other: Spot, signatories: ReadonlySet<string>, reading: Reading): number | undefined {
  const leader = other.nameClass === 'short' && other.kind === 'person' ? leaderAmong(other, reading) : undefined
  return leader !== undefined && signatories.has(reading.record(leader).id) ? leader : undefined
}

const isNamed = ({ nameClass }: Spot) => nameClass === 'full' || nameClass === 'adjective'

/** Whether an agreement was still in force; those that were not concluded yet have been left out before. */
function wasInForce(entity: number, published: string | undefined, reading: Reading): boolean {
  const { to } = reading.record(entity)
  return !to || (published !== undefined && compareDates(to, published) >= 0)
}

/** Whether the sentence dates an agreement or an event to another year: "a treaty that they signed in 1961". */
export function isOfAnotherYear(entity: number, spot: Spot, reading: Reading): boolean {
  const { from } = reading.record(entity)
  const years = yearsInSentence(spot)
  return from !== undefined && years.length > 0 && years.every((year) => year !== from.slice(0, 4))
}

/** Who stands directly at the phrase and says whose it is: "the US-South Korea treaty", "a NATO pact", "between China and …". */
function ownersOf(spot: Spot, reading: Reading): string[] {
  const owners: string[] = []
  const add = (other: Spot) => {
    const entity = reading.decided.get(other)?.entity ?? leaderAmong(other, reading) ?? other.entities[0]
    const record = entity === undefined ? undefined : reading.record(entity)
    // "a treaty with Putin" is one with his country.
    owners.push(countryOf(other, reading) ?? (record?.kind === 'person' ? record.country : record?.id) ?? '')
  }
  let { start, end } = spot
  for (let other = spot.previous; other && OWNER_GAP.test(spot.text.slice(other.end, start)); other = other.previous) {
    add(other)
    start = other.start
  }
  for (let other = spot.next; other && BETWEEN_GAP.test(spot.text.slice(end, other.start)); other = other.next) {
    add(other)
    end = other.end
  }
  return owners
}

const OWNER_GAP = /^(?:['’]s)?(?:\s+|[-‐‑–])$/
const BETWEEN_GAP = /^,?\s+(?:between|with|and)\s+(?:the\s+)?$/

/** Decides a described agreement, or leaves it alone. */
export function decideAgreement(spot: Spot, reading: Reading): Decision | undefined {
  // "the AUKUS security pact": somebody unknown has made it.
  if (nameBefore(spot, reading)) return undefined
  const owners = ownersOf(spot, reading)
  const possible = spot.entities.filter(
    (entity) =>
      wasInForce(entity, reading.article.published, reading) &&
      !isOfAnotherYear(entity, spot, reading) &&
      owners.every((owner) => reading.record(entity).parties?.includes(owner)),
  )
  const signatories = new Set(possible.flatMap((entity) => reading.record(entity).signatories ?? []))
  const inSentence = namedBy(othersInSentence(spot), signatories, reading)
  const fitting = possible.filter((e) => partiesAmong(inSentence, e, reading).length >= 2)
  if (fitting.length > 0) return madeBy(fitting, inSentence, 'in this sentence', reading)
  const told = possible.flatMap((e) => (contextOf(e, spot, reading) ? [e] : []))
  if (told.length === 1) return byContext(told[0], spot, reading)
  return byEarlierMention(spot, possible, reading) ?? (isSpecific(spot) ? byPartiesBefore(spot, possible, signatories, reading) : undefined)
}

function byContext(entity: number | undefined, spot: Spot, reading: Reading): Decision | undefined {
  if (entity === undefined) return undefined
  return { entity, certainty: 'likely', because: `“${contextOf(entity, spot, reading)}” in its sentence says so`, plain: false }
}

export function partiesAmong(named: Named, entity: number, { record }: Reading): string[] {
  return (record(entity).parties ?? []).flatMap((id) => named.get(id) ?? [])
}

function madeBy([entity, another]: readonly number[], named: Named, where: string, reading: Reading): Decision | undefined {
  if (entity === undefined || another !== undefined) return undefined
  const signers = (reading.record(entity).signatories ?? []).flatMap((id) => named.get(id) ?? [])
  const makers = signers.length >= 2 ? signers : partiesAmong(named, entity, reading)
  return { entity, certainty: 'likely', because: `the one between ${makers.join(' and ')}, named ${where}`, plain: false }
}

/** "the comprehensive strategic partnership treaty": so much said of it, and as of something known, that it needs its parties less near. */
const SPECIFIC_WORDS = 3
const SPECIFIC_CHARACTERS = 8
const DEFINITE = /(?<![\wÀ-ÿ])(?:the|der|die|das|dem|den|des|zum|zur|vom|beim|le|la|du|au|el|al|del|il|lo|nel|sul|dal|col)\s+$|(?<![\wÀ-ÿ])(?:l|d[ea]ll|nell|sull)['’]$/iu

/** "The two countries signed a comprehensive strategic partnership treaty": who they are stands before. */
const MADE_BY_BOTH = /(?:two|both) (?:countries|sides|nations|states|leaders|neighbou?rs|allies) (?:(?:also|had|have|then|recently) )?(?:signed|sealed|inked|concluded|ratified) (?:an? )?$/i

function isSpecific({ text, start, surface }: Spot): boolean {
  if (/\p{Lo}/u.test(surface)) return surface.length >= SPECIFIC_CHARACTERS
  const isLong = surface.split(/\s+/).length >= SPECIFIC_WORDS
  const before = text.slice(0, start)
  return isLong && (/\p{Script=Cyrillic}/u.test(surface) || /^\p{Lu}/u.test(surface) || DEFINITE.test(before) || MADE_BY_BOTH.test(before))
}

/** How many spots before a specific description are searched for its parties. */
const PARTIES_REACH = 12

/** The only one whose parties are named shortly before, where the sentence speaks of no third country. */
function byPartiesBefore(spot: Spot, possible: readonly number[], signatories: ReadonlySet<string>, reading: Reading): Decision | undefined {
  const before = reading.spots.slice(Math.max(0, spot.order - PARTIES_REACH), spot.order).filter((other) => spot.block - other.block <= 1)
  const named = namedBy([...before, ...othersInSentence(spot)], signatories, reading)
  const fitting = possible.filter((e) => partiesAmong(named, e, reading).length >= 2)
  const parties = new Set(fitting.flatMap((e) => reading.record(e).parties ?? []))
  const isOthers = othersInSentence(spot).some((other) => {
    const country = countryOf(other, reading)
    return country !== undefined && !parties.has(country)
  })
  return isOthers ? undefined : madeBy(fitting, named, 'just before', reading)
}

/** "the treaty" again, where only one that fits has been named. */
function byEarlierMention(spot: Spot, living: readonly number[], reading: Reading): Decision | undefined {
  if (!/(?:^|[^\p{L}])(?:the|this|that|their)[\s\u00a0]+$/iu.test(spot.text.slice(0, spot.start))) return undefined
  const earlier = living.flatMap((entity) => {
    const last = reading.decided.lastBefore(entity, spot.order)
    return last ? [{ entity, last }] : []
  })
  const [only, another] = earlier
  if (!only || another) return undefined
  const because = `named ${reading.placeInWords(only.last.block, spot.block)}`
  return { entity: only.entity, certainty: 'likely', because, plain: false }
}
