import Fuse from 'fuse.js'
import type { Entity, Kind } from './model.ts'

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

/** Longest query that is compared: a pasted paragraph must not freeze the popup. */
const QUERY_LIMIT = 64

/**
 * Makes a search over a dataset. The threshold lets two of six letters be wrong ("Shogiu"); a name may stand anywhere in
 * its field. Why fuse.js: docs/adr/0005.
 */
export function createSearch(entities: readonly Entity[]): Search {
  const records = entities.map((entity) => ({
    result: { id: entity.id, label: entity.label, kind: entity.kind, description: entity.description },
    names: [entity.names, entity.short, entity.common].flatMap((names) => Object.values(names ?? {}).flat()),
  }))
  const fuse = new Fuse(records, {
    keys: [
      { name: 'result.label', weight: 3 },
      { name: 'names', weight: 2 },
      { name: 'result.description', weight: 0.5 },
    ],
    threshold: 0.35,
    ignoreLocation: true,
    ignoreDiacritics: true,
  })
  return {
    find(query, limit) {
      const text = query.trim().slice(0, QUERY_LIMIT)
      return text ? fuse.search(text, { limit }).map(({ item }) => item.result) : []
    },
  }
}
