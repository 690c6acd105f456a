import type { CardContent } from '../lib/core/card-content.ts'
import { CardLine } from './CardLine.tsx'

interface FactListProps {
  content: CardContent
  onOpenEntity: (id: string) => void
}

/** Further statements, each with its label; a label that repeats is written once. */
export function FactList({ content, onOpenEntity }: FactListProps) {
  const labels = [...new Set(content.facts.map(({ label }) => label))]
  if (labels.length === 0) return null
  return (
    <dl class="facts">
      {labels.map((label) => (
        <div key={label}>
          <dt>{label}</dt>
          {content.facts
            .filter((line) => line.label === label)
            .map((line, index) => (
              <dd key={index}>
                <CardLine line={line} sources={content.sources} onOpenEntity={onOpenEntity} />
              </dd>
            ))}
        </div>
      ))}
    </dl>
  )
}
