import { useLayoutEffect, useRef } from 'preact/hooks'
import type { CardContent } from '../lib/core/card-content.ts'
import { FactList } from './FactList.tsx'
import { Icon } from './Icon.tsx'
import { KindGlyph } from './KindGlyph.tsx'
import { RelatedList } from './RelatedList.tsx'
import { SourceList } from './SourceList.tsx'
import { ThenNow } from './ThenNow.tsx'

export interface CardProps {
  content: CardContent
  /** Whether another entity's card was open before this one. */
  canGoBack: boolean
  pinned: boolean
  onOpenEntity: (id: string) => void
  onBack: () => void
  /** Absent where the card does not float and so has nothing to close. */
  onClose?: () => void
  /** Absent where the card does not float. */
  onPin?: () => void
}

/** Names the dialog; unique within the card's shadow root or the popup. */
const TITLE_ID = 'backgrounder-card-title'

/**
 * Who or what a name is: what matters first, sources last. Floating (with `onClose`) it is a dialog that leaves the
 * page usable; else a region of the page that shows it. Needs `card.css` around it.
 */
export function Card({ content, canGoBack, pinned, onOpenEntity, onBack, onClose, onPin }: CardProps) {
  const title = useRef<HTMLHeadingElement>(null)
  const body = useRef<HTMLDivElement>(null)
  /** The entity that was asked for from within the card; `true`: the one before. */
  const turnedTo = useRef<string | true | undefined>(undefined)

  /** The control that was pressed goes away with the old content: the focus waits on the new title. */
  useLayoutEffect(() => {
    body.current?.scrollTo?.(0, 0)
    if (turnedTo.current === true || turnedTo.current === content.id) title.current?.focus({ preventScroll: true })
    turnedTo.current = undefined
  }, [content.id])

  const open = (id: string) => {
    turnedTo.current = id
    onOpenEntity(id)
  }
  const back = () => {
    turnedTo.current = true
    onBack()
  }

  return (
    <div class={`card card-${content.kind}`} role={onClose ? 'dialog' : 'region'} aria-labelledby={TITLE_ID}>
      <div class="bar">
        {canGoBack && (
          <button type="button" class="tool tool-back" aria-label="Back" title="Back" onClick={back}>
            <Icon name="back" />
          </button>
        )}
        <p class="kind">
          <KindGlyph kind={content.kind} size={14} />
          {content.kindLabel}
        </p>
        {onPin && (
          <button
            type="button"
            class="tool"
            aria-pressed={pinned}
            aria-label="Keep open"
            title={pinned ? 'Kept open' : 'Keep open'}
            onClick={onPin}
          >
            <Icon name="pin" filled={pinned} />
          </button>
        )}
        {onClose && (
          <button type="button" class="tool" aria-label="Close" title="Close" onClick={onClose}>
            <Icon name="close" />
          </button>
        )}
      </div>
      <h2 id={TITLE_ID} ref={title} tabIndex={-1}>
        {content.label}{' '}
        {content.native && (
          <span class="native" lang={content.native.language} dir="auto">
            {content.native.text}
          </span>
        )}
      </h2>
      <div class="body" ref={body} key={content.id}>
        <p class="description">{content.description}</p>
        <Because content={content} />
        <ThenNow content={content} onOpenEntity={open} />
        <p class="summary">{content.summary}</p>
        <FactList content={content} onOpenEntity={open} />
        <RelatedList related={content.onThisPage} onOpenEntity={open} />
        <SourceList sources={content.sources} reviewed={content.reviewed} />
      </div>
    </div>
  )
}

/** Why a name that could be another's was read as this one's. */
function Because({ content: { because, certainty } }: { content: CardContent }) {
  const doubt = certainty === 'likely'
  if (!because && !doubt) return null
  return (
    <p class="because">
      {doubt && <strong>Likely, not certain. </strong>}
      {because}
    </p>
  )
}
