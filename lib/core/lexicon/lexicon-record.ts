/** Reads off the entries what deciding needs to know of their entities. */
import type { Entity, Property } from '../model.ts'
import { callingsOf } from './callings.ts'
import type { LexiconRecord } from './format.ts'
import { givenNames } from './given-names.ts'
import { collectOffices } from './offices.ts'
import { isThing, sortsOf } from './sorts.ts'

/** What says when an agreement or an event came into being; before, no article speaks of it. */
const BEGINNINGS: ReadonlySet<Property> = new Set<Property>(['concluded', 'adopted', 'took-place'])

/** How the data describes a town: "Capital of Ukraine", "North Korean port city", and no "Street in the capital". */
const TOWN = /^(?:(?!in |of |near |at |on |with )[\w-]+ ){0,3}(?:capital|city|town)\b(?! centre)/i

const CAPITAL = /^Capital of (?!.*\b(?:province|region)\b)/

function townOf({ description, statements }: Entity): LexiconRecord['town'] {
  const words = [description, ...statements.flatMap((s) => (s.property === 'type' && s.value ? [s.value] : []))]
  if (words.some((text) => CAPITAL.test(text))) return 'capital'
  return words.some((text) => TOWN.test(text)) ? 'town' : undefined
}

/** What a description ends its first phrase with: "British newspaper, founded in …", and no "camp named daily in the news". */
const OUTLET = /(?:^|[ -])(?:newspaper|(?:news|press) (?:agency|website|site|service)|outlet|broadcaster|magazine|weekly|daily|radio(?: station)?|television|channel|portal|journal|media group|news)$/i
const firstPhrase = (description: string) => description.split(/,|;| (?:of|in|on|as|for|from|that|which|whose|by|with|about|since|under|close|known|named|founded|owned|run|set|often)\s/)[0] ?? ''

function toSorts(entity: Entity): string[] {
  if (isThing(entity.kind)) return sortsOf(entity)
  return entity.kind === 'organisation' && OUTLET.test(firstPhrase(entity.description)) ? ['outlet'] : []
}

/** Reads off an entity's statements what deciding needs. */
export function toLexiconRecord(entity: Entity): LexiconRecord {
  const targets = (property: string) =>
    entity.statements.flatMap((s) => (s.property === property && s.entity ? [s.entity] : []))
  const record: LexiconRecord = { id: entity.id, kind: entity.kind, label: entity.label }
  if (entity.country) record.country = entity.country
  if (entity.kind === 'agreement') {
    record.parties = targets('party')
    record.signatories = targets('signed-by')
    const ended = entity.statements.find((s) => s.property === 'in-force')?.to
    if (ended) record.to = ended
  }
  if (entity.kind === 'event') record.parties = targets('participant')
  const begun = entity.statements.filter((s) => BEGINNINGS.has(s.property))
  const [from] = begun.flatMap((s) => s.from ?? s.date ?? []).toSorted()
  if (from) record.from = from
  const announced = entity.statements.find((s) => s.property === 'announced')?.date
  if (announced) record.announced = announced
  const posts = entity.statements.filter((s) => s.property === 'leads' || s.property === 'position')
  if (posts.length > 0) {
    record.posts = posts.map((s) => ({
      title: s.value ?? '',
      ...(s.entity && { of: s.entity }),
      ...(s.from && { from: s.from }),
      ...(s.to && { to: s.to }),
    }))
  }
  if (entity.kind === 'person') record.given = givenNames(entity)
  const callings = entity.kind === 'person' ? callingsOf(entity) : []
  if (callings.length > 0) record.callings = callings
  const sorts = entity.short || entity.common ? toSorts(entity) : []
  if (sorts.length > 0) record.sorts = sorts
  const within = [...targets('part-of'), ...targets('located-in')]
  if (within.length > 0) record.within = within
  const town = entity.kind === 'place' ? townOf(entity) : undefined
  if (town) record.town = town
  const died = entity.statements.find((s) => s.property === 'died')?.date
  if (died) record.died = died
  return record
}

/** The country where a body of another one sits. */
function hostOf({ kind, country, statements }: Entity, byId: ReadonlyMap<string, Entity>): string | undefined {
  if (kind !== 'organisation' || !country) return undefined
  const seats = statements.flatMap((s) => (s.property === 'located-in' ? (byId.get(s.entity ?? '') ?? []) : []))
  const countries = new Set(seats.map((seat) => (seat.kind === 'country' ? seat.id : seat.country)))
  const [host] = countries
  return countries.size === 1 && host !== country ? host : undefined
}

/** What any state has, by the label's noun: "Russian Armed Forces", "State Duma", "Ministry of Defence of Ukraine"; no "1st Guards Tank Army". */
const OF_STATE =
  /^(?:[A-Z][\w'’]+ ){0,2}(?:(?:armed|ground|airborne|aerospace) forces|army|navy|air force|government|cabinet|national assembly|congress|duma|rada|(?:state|security) council|ministry|general staff|embassy)(?![a-z])/i

/** When a state came into being, or took another's place: Russia continued what the Soviet Union was a member of. */
function stateBegan({ kind, statements }: Entity): string | undefined {
  if (kind !== 'country') return undefined
  return statements.find((s) => s.property === 'founded')?.date ?? statements.find((s) => s.property === 'member-of' && s.value?.startsWith('Continuing '))?.from
}

/** The year in which a state began; before, what any state has was another's. */
function yearOfState(entity: Entity, byId: ReadonlyMap<string, Entity>): string | undefined {
  const state = entity.kind === 'organisation' && OF_STATE.test(entity.label) ? byId.get(entity.country ?? '') : entity
  return state && stateBegan(state)?.slice(0, 4)
}

/** The records of all entities, in their order, with what others' entries say of them. */
export function collectRecords(entities: readonly Entity[]): LexiconRecord[] {
  const offices = collectOffices(entities)
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return entities.map((entity) => {
    const [host, held, from] = [hostOf(entity, byId), offices.get(entity.id), yearOfState(entity, byId)]
    return { ...toLexiconRecord(entity), ...(from && { from }), ...(host && { host }), ...(held && { offices: held }) }
  })
}
