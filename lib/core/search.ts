import Fuse from 'fuse.js'
import type { Entity, Kind } from './model.ts'
import { createSearchIndex, type IndexedField, type SearchIndex } from './search-index.ts'
import { BEGINS, countWords, foldForSearch, normOf, withoutHyphens } from './search-texts.ts'
import { simplify, type SimplifiedForms } from './text/simplified.ts'

export interface SearchResult {
  id: string
  label: string
  kind: Kind
  description: string
}

/** An entity, and what others say of it, where that is known. */
type SearchedEntity = Entity & { incoming?: readonly unknown[] }

/** Searches a dataset by label, names and description; forgives typos. */
export interface Search {
  /** At most `limit` results, best first; none for a blank query. */
  find(query: string, limit: number): SearchResult[]
}

/** An entity as the search sees it. */
export interface SearchRecord {
  result: SearchResult
  texts: readonly IndexedField[]
}

/** What a text is to its entity, and how much its likeness counts. */
const WEIGHTS = { label: 3, names: 2, description: 0.5 }
type Role = keyof typeof WEIGHTS

/** The threshold lets two of six letters be wrong ("Shogiu"); a name may stand anywhere in its field. */
const THRESHOLD = 0.35

/** How fuse.js compares texts; what their lengths count is our own rule: `normOf`. */
const FUSE_OPTIONS = { keys: ['text'], threshold: THRESHOLD, ignoreLocation: true, ignoreDiacritics: true, ignoreFieldNorm: true, includeScore: true }

/** Longest query that is compared: a pasted paragraph must not freeze the popup. */
const QUERY_LIMIT = 64

/** Candidates for each result: the index rounds otherwise than fuse.js, so it leaves near ties to it. */
const CANDIDATES_PER_RESULT = 2

const toText = (role: Role, text: string): IndexedField => ({ text: withoutHyphens(text), weight: WEIGHTS[role] })

/** Makes of the entities what the search compares; of those that are as like a query, who is said most of comes first. */
export function toSearchRecords(entities: readonly SearchedEntity[]): SearchRecord[] {
  return entities.toSorted((a, b) => prominence(b) - prominence(a)).map(toSearchRecord)
}

/** How much the dataset says of an entity, by its own entry and by others. */
function prominence({ statements, incoming = [] }: SearchedEntity): number {
  return statements.length + incoming.length
}

function toSearchRecord(entity: Entity): SearchRecord {
  const { id, label, kind, description } = entity
  const names = [entity.names, entity.short, entity.common].flatMap((byLanguage) => Object.values(byLanguage ?? {}).flat())
  return {
    result: { id, label, kind, description },
    texts: [toText('label', label), ...names.map((name) => toText('names', name)), toText('description', description)],
  }
}

/**
 * Makes a search over a dataset. It answers as fuse.js alone would over all texts (`rankByBestText`), which ranks only the
 * entities that the index finds like the query, by those of their texts that are. The index is built at the first query.
 * Why so: docs/adr/0005.
 * @param simplified the characters that the names have in their simplified form alone, however they are searched for
 */
export function createSearch(entities: readonly SearchedEntity[], simplified: SimplifiedForms = new Map()): Search {
  let built: { records: SearchRecord[]; index: SearchIndex } | undefined
  return {
    find(query, limit) {
      const text = simplify(withoutHyphens(query).trim().slice(0, QUERY_LIMIT), simplified)
      if (!text) return []
      built ??= build(entities)
      const { records, index } = built
      const candidates = index.findCandidates(text, limit * CANDIDATES_PER_RESULT).flatMap(({ record, fields }) => narrow(records[record], fields))
      return rankByBestText(candidates, text).slice(0, limit)
    },
  }
}

/**
 * The records' results in the order in which fuse.js ranks the one text of each that is most like the query. Its own order of
 * records counts all texts of each, so that what is named in ten ways would come before who is meant.
 */
export function rankByBestText(records: readonly SearchRecord[], query: string): SearchResult[] {
  const plain = withoutHyphens(query)
  const asked = foldForSearch(plain)
  const all = records.flatMap(({ result, texts }) => texts.map(({ text, weight }) => ({ result, text, weight })))
  const best = new Map<SearchResult, number>()
  for (const { item, score = 1 } of new Fuse(all, FUSE_OPTIONS).search(plain)) {
    const text = foldForSearch(item.text)
    const norm = normOf(countWords(text), countWords(asked))
    const likeness = Math.log(Math.max(score, Number.EPSILON)) * item.weight * norm - (text.startsWith(asked) ? BEGINS : 0)
    best.set(item.result, Math.min(likeness, best.get(item.result) ?? 0))
  }
  return [...best].toSorted(([, a], [, b]) => a - b).map(([result]) => result)
}

/** The record with only those of its texts that are like the query: the others have no part in fuse.js's score. */
function narrow(record: SearchRecord | undefined, fields: readonly number[]): SearchRecord[] {
  return record ? [{ ...record, texts: fields.flatMap((field) => record.texts[field] ?? []) }] : []
}

function build(entities: readonly SearchedEntity[]) {
  const records = toSearchRecords(entities)
  return { records, index: createSearchIndex(records.map(({ texts }) => texts), THRESHOLD) }
}
