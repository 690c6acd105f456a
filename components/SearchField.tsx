import type { RefObject } from 'preact'
import { Icon } from './Icon.tsx'

interface SearchFieldProps {
  query: string
  field: RefObject<HTMLInputElement | null>
  onQuery: (query: string) => void
  /** Enter: opens the best result. */
  onSubmit: () => void
  /** Arrow down: goes into the results. */
  onDown: () => void
}

/** The search over the whole dataset; `/` leads here from anywhere in the popup. */
export function SearchField({ query, field, onQuery, onSubmit, onDown }: SearchFieldProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown') {
      event.preventDefault()
      onDown()
    } else if (event.key === 'Enter') onSubmit()
  }
  return (
    <div class="search" role="search">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        value={query}
        aria-label="Search all entries"
        placeholder="Search all entries"
        autoComplete="off"
        spellcheck={false}
        aria-keyshortcuts="/"
        onInput={({ currentTarget }) => onQuery(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query === '' && (
        <kbd aria-hidden="true" title="Press / to search">
          /
        </kbd>
      )}
    </div>
  )
}
