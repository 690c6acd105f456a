import type { CardContent } from '../lib/core/card-content.ts'
import { EntityLink } from './EntityLink.tsx'

interface RelatedListProps {
  related: CardContent['onThisPage']
  onOpenEntity: (id: string) => void
}

/** How the entity belongs to others that the page names: "leads Kim Il Sung Military University". */
export function RelatedList({ related, onOpenEntity }: RelatedListProps) {
  if (related.length === 0) return null
  return (
    <section class="related">
      <h3>Also on this page</h3>
      <ul>
        {related.map(({ id, label, relation }) => (
          <li key={id}>
            <span class="relation">{relation} </span>
            <EntityLink id={id} label={label} onOpenEntity={onOpenEntity} />
          </li>
        ))}
      </ul>
    </section>
  )
}
