/** Shows cards in the page: renders the card component into the card's host, and walks between entities. */
import { render } from 'preact'
import { Card } from '../../components/Card.tsx'
import cardStyles from '../../components/card.css?inline'
import { buildCard, type CardOptions } from '../../lib/core/build-card.ts'
import type { PackEntity } from '../../lib/core/card-content.ts'
import type { Mention } from '../../lib/core/document.ts'
import { createCardHost } from '../../lib/page/card-host.ts'

interface Drawn {
  mention: Mention
  surface: string
  pinned: boolean
}

interface OpenOptions extends Drawn {
  /** The line of the page at which the card stands. */
  anchor: () => DOMRect
  /** Opened by keyboard: the focus goes into the card, and back when it closes. */
  takeFocus: boolean
}

export interface CardView {
  /** Draws a card out of sight, so that it is there at once when it is opened; does nothing while another one is open. */
  prepare(mention: Mention, surface: string): void
  open(options: OpenOptions): void
  close(): void
  /** Keeps the open card open. */
  pin(): void
  contains(event: Event): boolean
  rect(): DOMRect | undefined
  /** Whether a card is open that took the focus. */
  hasFocus(): boolean
}

export interface CardViewOptions {
  document: Document
  signal: AbortSignal
  /** Fetches a record; undefined where nobody knows it. */
  getRecord(id: string): Promise<PackEntity | undefined>
  /** A record that is here already. */
  known(id: string): PackEntity | undefined
  cardOptions(): Omit<CardOptions, 'mention'>
  /** The reader closed the card. */
  onClose(): void
}

/** Creates the view; nothing is added to the page before a first card is prepared. */
export function createCardView(options: CardViewOptions): CardView {
  const { document, signal } = options
  const host = createCardHost({ signal, document, styles: cardStyles })
  let shown: OpenOptions | undefined
  /** Ids from the mention's own entity to the one that is shown. */
  let path: string[] = []
  let focusBefore: Element | null = null

  async function showEntity(next: string[]): Promise<void> {
    const opening = shown
    const id = next.at(-1)
    if (!opening || id === undefined) return
    const record = options.known(id) ?? (await options.getRecord(id))
    if (!record || shown !== opening) return
    path = next
    draw(record, opening)
    host.show(opening.anchor)
  }

  function draw(record: PackEntity, { mention, surface, pinned }: Drawn): void {
    const { because, plain, certainty } = mention
    const isMentioned = path.length === 1
    const content = buildCard(record, { ...options.cardOptions(), ...(isMentioned && { mention: { surface, because, plain, certainty } }) })
    host.mount((container) =>
      render(
        <Card
          content={content}
          canGoBack={path.length > 1}
          pinned={pinned}
          onOpenEntity={(id) => void showEntity([...path, id])}
          onBack={() => void showEntity(path.slice(0, -1))}
          onClose={options.onClose}
        />,
        container,
      ),
    )
  }

  function prepare(mention: Mention, surface: string): void {
    const { id } = mention.entity
    const record = options.known(id)
    if (shown || !record) return
    path = [id]
    draw(record, { mention, surface, pinned: false })
    host.layOut()
  }

  function open(next: OpenOptions): void {
    if (!shown) focusBefore = document.activeElement
    shown = next
    void showEntity([next.mention.entity.id]).then(() => {
      if (next.takeFocus && shown === next) host.focusFirst()
    })
  }

  function close(): void {
    if (!shown) return
    const tookFocus = shown.takeFocus
    shown = undefined
    host.hide()
    if (tookFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true })
  }

  signal.addEventListener('abort', () => host.element && host.mount((container) => render(null, container)))
  return {
    prepare,
    open,
    close,
    pin() {
      const record = options.known(path.at(-1) ?? '')
      if (!shown || !record) return
      shown = { ...shown, pinned: true }
      draw(record, shown)
    },
    contains: host.contains,
    rect: host.rect,
    hasFocus: () => shown?.takeFocus === true,
  }
}
