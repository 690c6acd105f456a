import type { CardContent, CardLine as Line } from '../lib/core/card-content.ts'
import { EntityLink } from './EntityLink.tsx'
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
  const besideLink = asides === '' && parts.at(-1)?.entity !== undefined
  const refs = <SourceRefs cited={line.sources} sources={sources} besideLink={besideLink} />
  return (
    <>
      {parts.map(({ text, entity }) =>
        entity ? <EntityLink key={entity.id} id={entity.id} label={text} onOpenEntity={onOpenEntity} /> : text,
      )}
      {parts.length > 0 && asides && ' '}
      {asides ? (
        <span class={parts.length > 0 ? 'aside' : 'when'}>
          {asides}
          {refs}
        </span>
      ) : (
        refs
      )}
    </>
  )
}
