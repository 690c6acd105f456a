import Fuse, { type FuseOptionKeyObject, type IFuseOptions } from 'fuse.js'
import type { Entity, Kind } from './model.ts'
import { createSearchIndex, type IndexedField, type SearchIndex } from './search-index.ts'

export interface SearchResult {
  id: string
  label: string
  kind: Kind
  description: string
}

/** Searches a dataset by label, names and description; forgives typos. */
export interface Search {
  /** At most `limit` results, best first; none for a blank query. */
  find(query: string, limit: number): SearchResult[]
}

interface SearchText extends IndexedField {
  role: Role
}

/** An entity as the search sees it. */
export interface SearchRecord {
  result: SearchResult
  texts: readonly SearchText[]
}

/** What a text is to its entity, and how much its likeness counts. */
const WEIGHTS = { label: 3, names: 2, description: 0.5 }
type Role = keyof typeof WEIGHTS

const roleKey = (role: Role): FuseOptionKeyObject<SearchRecord> => ({
  name: role,
  weight: WEIGHTS[role],
  getFn: ({ texts }) => texts.filter((text) => text.role === role).map(({ text }) => text),
})

/** The threshold lets two of six letters be wrong ("Shogiu"); a name may stand anywhere in its field. */
const THRESHOLD = 0.35

/** How fuse.js ranks; exported so that tests can ask it alone. */
export const FUSE_OPTIONS: IFuseOptions<SearchRecord> = {
  keys: [roleKey('label'), roleKey('names'), roleKey('description')],
  threshold: THRESHOLD,
  ignoreLocation: true,
  ignoreDiacritics: true,
  // "Kim Jung Un" means the man rather than what is named after him.
  fieldNormWeight: 2,
}

/** Longest query that is compared: a pasted paragraph must not freeze the popup. */
const QUERY_LIMIT = 64

/** Candidates for each result: the index rounds otherwise than fuse.js, so it leaves near ties to it. */
const CANDIDATES_PER_RESULT = 2

const toText = (role: Role, text: string): SearchText => ({ role, text, weight: WEIGHTS[role] })

/** Makes of an entity what the search compares. */
export function toSearchRecord(entity: Entity): SearchRecord {
  const { id, label, kind, description } = entity
  const names = [entity.names, entity.short, entity.common].flatMap((byLanguage) => Object.values(byLanguage ?? {}).flat())
  return {
    result: { id, label, kind, description },
    texts: [toText('label', label), ...names.map((name) => toText('names', name)), toText('description', description)],
  }
}

/**
 * Makes a search over a dataset. It answers as fuse.js alone would, which ranks only the entities that the index finds
 * like the query, by those of their texts that are. The index is built at the first query. Why so: docs/adr/0005.
 */
export function createSearch(entities: readonly Entity[]): Search {
  let built: { records: SearchRecord[]; index: SearchIndex } | undefined
  return {
    find(query, limit) {
      const text = query.trim().slice(0, QUERY_LIMIT)
      if (!text) return []
      built ??= build(entities)
      const { records, index } = built
      const candidates = index.findCandidates(text, limit * CANDIDATES_PER_RESULT).flatMap(({ record, fields }) => narrow(records[record], fields))
      return new Fuse(candidates, FUSE_OPTIONS).search(text, { limit }).map(({ item }) => item.result)
    },
  }
}

/** The record with only those of its texts that are like the query: the others have no part in fuse.js's score. */
function narrow(record: SearchRecord | undefined, fields: readonly number[]): SearchRecord[] {
  return record ? [{ ...record, texts: fields.flatMap((field) => record.texts[field] ?? []) }] : []
}

function build(entities: readonly Entity[]) {
  const records = entities.map(toSearchRecord)
  return { records, index: createSearchIndex(records.map(({ texts }) => texts), THRESHOLD) }
}
