import { EntityList, type ListedEntity } from './EntityList.tsx'

/** What a page's content script tells about itself. */
export interface PageView {
  status: 'off' | 'quiet' | 'annotated'
  entities: readonly ListedEntity[]
  /** The page changes all the time, and its names are brought up to date only every few seconds. */
  slowed?: true
}

interface PageSectionProps {
  /** Undefined where nothing of Backgrounder runs on the page. */
  page: PageView | undefined
  /** The page was asked and has not answered yet. */
  busy: boolean
  onAnnotateOnce: () => void
  onJump: (id: string) => void
  onOpenEntity: (id: string) => void
}

/** What is on this page, or why there is nothing. */
export function PageSection({ page, busy, onAnnotateOnce, onJump, onOpenEntity }: PageSectionProps) {
  if (busy && !page) {
    return (
      <p class="note" role="status">
        Reading the page …
      </p>
    )
  }
  if (!page) {
    return (
      <section class="permission">
        <p>This page was open before Backgrounder could read it.</p>
        <button type="button" class="primary" onClick={onAnnotateOnce}>
          Annotate this page
        </button>
      </section>
    )
  }
  return (
    <>
      {page.slowed && (
        <p class="note" role="status">
          This page changes all the time. Its names are brought up to date every few seconds.
        </p>
      )}
      {page.entities.length === 0 ? (
        <p class="note" role="status">
          No known names on this page.
        </p>
      ) : (
        <section class="page" aria-labelledby="on-this-page">
          <h2 id="on-this-page">
            On this page <span class="count">{page.entities.length}</span>
          </h2>
          <EntityList entities={page.entities} onJump={onJump} onOpenEntity={onOpenEntity} />
        </section>
      )}
    </>
  )
}
