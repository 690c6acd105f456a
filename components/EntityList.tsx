import { useRef } from 'preact/hooks'
import type { Kind } from '../lib/core/model.ts'
import { groupEntities } from './group-entities.ts'
import { Icon } from './Icon.tsx'
import { KindGlyph } from './KindGlyph.tsx'
import { moveFocus } from './list-keys.ts'

/** One entity on the page. */
export interface ListedEntity {
  id: string
  label: string
  kind: Kind
  count: number
  certainty: 'certain' | 'likely'
}

interface EntityListProps {
  entities: readonly ListedEntity[]
  /** Goes to the entity's next mention on the page. */
  onJump: (id: string) => void
  /** Shows the entity's card. */
  onOpenEntity: (id: string) => void
}

/** The entities of a page by kind. Arrow keys go from entity to entity, right and left to its card's button and back. */
export function EntityList({ entities, onJump, onOpenEntity }: EntityListProps) {
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.entity-row') ?? [])]
    const row = rows.find((candidate) => candidate.contains(event.target as Node | null))
    const column = buttonsOf(row).findIndex((button) => button === event.target)
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      buttonsOf(row)[event.key === 'ArrowRight' ? 1 : 0]?.focus()
      return
    }
    moveFocus(event, rows.flatMap((candidate) => buttonsOf(candidate)[Math.max(column, 0)] ?? []))
  }
  return (
    <div class="entities" ref={list} onKeyDown={onKeyDown}>
      {groupEntities(entities).map(({ kind, heading, entities: members }) => (
        <section key={kind}>
          <h3>{heading}</h3>
          <ul>
            {members.map((entity) => (
              <li key={entity.id} class="entity-row">
                <button type="button" class="row" title="Go to it on the page" onClick={() => onJump(entity.id)}>
                  <KindGlyph kind={entity.kind} />
                  <span class="row-label">{entity.label}</span>
                  {entity.certainty === 'likely' && <span class="row-note">likely</span>}
                  <span class="row-count" aria-label={mentions(entity.count)}>
                    {entity.count}
                  </span>
                </button>
                <button
                  type="button"
                  class="tool"
                  data-entry={entity.id}
                  aria-label={`Read about ${entity.label}`}
                  title="Read about it"
                  onClick={() => onOpenEntity(entity.id)}
                >
                  <Icon name="forward" />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function buttonsOf(row: HTMLElement | undefined): HTMLElement[] {
  return [...(row?.querySelectorAll('button') ?? [])]
}

function mentions(count: number): string {
  return count === 1 ? '1 mention' : `${count} mentions`
}
