import type { RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import type { Kind } from '../lib/core/model.ts'
import { KindGlyph } from './KindGlyph.tsx'
import { moveFocus } from './list-keys.ts'

/** An entity that a search found. */
export interface FoundEntity {
  id: string
  label: string
  kind: Kind
  description: string
}

interface SearchResultsProps {
  query: string
  /** Undefined while the dataset is loading. */
  results: readonly FoundEntity[] | undefined
  /** The search field: going up from the first result leads back there. */
  field: RefObject<HTMLInputElement | null>
  onOpenEntity: (id: string) => void
}

/** What the search found, best first. */
export function SearchResults({ query, results, field, onOpenEntity }: SearchResultsProps) {
  const list = useRef<HTMLUListElement>(null)
  const onKeyDown = (event: KeyboardEvent) =>
    moveFocus(event, [...(list.current?.querySelectorAll('button') ?? [])], field.current)
  return (
    <section class="results" aria-label="Search results">
      <p class="note" role="status">
        {status(query, results)}
      </p>
      <ul ref={list} onKeyDown={onKeyDown}>
        {results?.map((result) => (
          <li key={result.id}>
            <button type="button" class="row row-tall" data-entry={result.id} onClick={() => onOpenEntity(result.id)}>
              <KindGlyph kind={result.kind} />
              <span class="row-text">
                <span class="row-label">{result.label}</span>
                <span class="row-description">{result.description}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function status(query: string, results: readonly FoundEntity[] | undefined): string {
  if (!results) return 'Loading the dataset …'
  if (results.length === 0) return `Nothing known about “${query.trim()}”.`
  return results.length === 1 ? '1 entry' : `${results.length} entries`
}
