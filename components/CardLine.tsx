import type { CardContent, CardLine as Line } from '../lib/core/card-content.ts'
import { textParts } from './line-text.ts'
import { SourceRefs } from './SourceRefs.tsx'

interface CardLineProps {
  line: Line
  sources: CardContent['sources']
  onOpenEntity: (id: string) => void
}

/** What a statement says, when, who says so, and its sources; without the statement's label. */
export function CardLine({ line, sources, onOpenEntity }: CardLineProps) {
  const parts = textParts(line)
  const asides = [line.when, line.according].filter(Boolean).join(', ')
  return (
    <>
      {parts.map(({ text, entity }) =>
        entity ? (
          <button key={entity.id} type="button" class="entity-link" onClick={() => onOpenEntity(entity.id)}>
            {text}
          </button>
        ) : (
          text
        ),
      )}
      {asides && <span class={parts.length > 0 ? 'aside' : undefined}>{parts.length > 0 ? ` ${asides}` : asides}</span>}
      <SourceRefs cited={line.sources} sources={sources} />
    </>
  )
}
