/**
 * Records as the lexicon's file has them: lists of what their fields hold, without the fields' names, and entities by their
 * indexes: a third less to load and to keep. A record that is not of such a form is damaged.
 */
import { KINDS } from '../model.ts'
import type { LexiconOffice, LexiconRecord } from './format.ts'

/** An entity's index; of one that the lexicon does not have, its id. */
type Ref = number | string
type Absent = null
type PostRow = [title: string, of: Ref | Absent, from: string | Absent, to: string | Absent]
type OfficeRow = [office: string, holder: number, words: string, from: string, to: string | Absent]

/** What is absent is null, or beyond the list's end. */
export type RecordRow = [
  kind: number,
  label: string,
  country?: Ref | Absent,
  from?: string | Absent,
  to?: string | Absent,
  died?: string | Absent,
  within?: Ref[] | Absent,
  parties?: Ref[] | Absent,
  signatories?: Ref[] | Absent,
  posts?: PostRow[] | Absent,
  given?: string[] | Absent,
  callings?: string[] | Absent,
  sorts?: string[] | Absent,
  offices?: OfficeRow[] | Absent,
  town?: LexiconRecord['town'] | Absent,
  host?: Ref | Absent,
  announced?: string | Absent,
]

/** Makes a row of a record; `indexOf` tells an entity's index, if it has one. */
export function toRow(record: LexiconRecord, indexOf: (id: string) => number | undefined): RecordRow {
  const toRef = (id: string): Ref => indexOf(id) ?? id
  const toRefs = (ids: readonly string[] | undefined) => ids?.map(toRef)
  const { kind, label, country, from, to, died, within, parties, signatories, posts, given, callings, sorts, offices, town, host, announced } = record
  const row = [
    KINDS.indexOf(kind),
    label,
    country && toRef(country),
    from,
    to,
    died,
    toRefs(within),
    toRefs(parties),
    toRefs(signatories),
    posts?.map((post): PostRow => [post.title, post.of === undefined ? null : toRef(post.of), post.from ?? null, post.to ?? null]),
    given,
    callings,
    sorts,
    offices?.map((each): OfficeRow => [each.office, each.holder, each.words, each.from, each.to ?? null]),
    town,
    host && toRef(host),
    announced,
  ]
  const end = row.findLastIndex((value) => value !== undefined) + 1
  return row.slice(0, end).map((value) => value ?? null) as RecordRow // as they stand there
}

/** The record of a row; `idOf` tells an entity's id. Undefined where the row is none of `toRow`. */
export function fromRow(row: unknown, id: string, idOf: (index: number) => string): LexiconRecord | undefined {
  if (!Array.isArray(row)) return undefined
  // A list there is a RecordRow: the magic number says who wrote it.
  const [kindIndex, label, country, from, to, died, within, parties, signatories, posts, given, callings, sorts, offices, town, host, announced] = row as RecordRow
  const kind = KINDS[kindIndex]
  if (!kind) return undefined
  const toId = (ref: Ref) => (typeof ref === 'number' ? idOf(ref) : ref)
  const record: LexiconRecord = { id, kind, label }
  if (country != null) record.country = toId(country)
  if (from) record.from = from
  if (to) record.to = to
  if (died) record.died = died
  if (within) record.within = within.map(toId)
  if (parties) record.parties = parties.map(toId)
  if (signatories) record.signatories = signatories.map(toId)
  if (posts) record.posts = posts.map(([title, of, since, until]) => ({ title, ...(of != null && { of: toId(of) }), ...(since && { from: since }), ...(until && { to: until }) }))
  if (given) record.given = given
  if (callings) record.callings = callings
  if (sorts) record.sorts = sorts
  if (offices) record.offices = offices.map(([office, holder, words, since, until]): LexiconOffice => ({ office, holder, words, from: since, ...(until && { to: until }) }))
  if (town) record.town = town
  if (host != null) record.host = toId(host)
  if (announced) record.announced = announced
  return record
}
