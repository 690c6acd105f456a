/**
 * Annotates one page, from its text to its highlights, and opens cards on them: the composition of lib/page and
 * lib/core. Knows nothing of the extension around it: the content script and the welcome page both run it.
 */
import { createAnnotator } from '../../lib/core/annotate.ts'
import type { PackEntity } from '../../lib/core/card-content.ts'
import type { Mention } from '../../lib/core/document.ts'
import type { Lexicon } from '../../lib/core/lexicon/lexicon.ts'
import { KINDS, type PartialDate } from '../../lib/core/model.ts'
import type { PageEntity } from '../../lib/extension/messages.ts'
import { findArticleRoot } from '../../lib/page/article-root.ts'
import { createBlockIndex } from '../../lib/page/block-index.ts'
import type { PageBlock } from '../../lib/page/blocks.ts'
import { findStep, scrollToRange } from '../../lib/page/jump.ts'
import { createPainter, type PaintItem } from '../../lib/page/painter.ts'
import { createHoverController } from '../../lib/page/pointer.ts'
import { readLanguage, readPublished } from '../../lib/page/published.ts'
import { rangeOf } from '../../lib/page/ranges.ts'
import { watchPage } from '../../lib/page/watch.ts'
import { createCardView } from './card-view.tsx'
import { createKeys } from './keys.ts'

export interface PageSession {
  /** The page's highlighted entities, in the order of their first mention. */
  entities(): PageEntity[]
  /** The article's date; undefined where the page does not tell it. */
  published(): PartialDate | undefined
  /** Scrolls to the entity's next mention and flashes it; false where the page has none. */
  jump(id: string): boolean
  /** Goes to the next or previous mention of any entity. */
  step(direction: 1 | -1): void
  /** Opens the card of the mention that the reader stepped to last, or of the first one in the window. */
  openCard(): void
  /** Paints anew, after settings changed what is shown. */
  repaint(): void
}

export interface PageSessionOptions {
  document: Document
  lexicon: Lexicon
  /** Records for cards; ids that nobody knows are missing from the answer. */
  getEntities(ids: string[]): Promise<Record<string, PackEntity>>
  /** Whether a mention is to be shown. */
  isShown(mention: Mention): boolean
  /** The page's entities may have changed. */
  onChange(): void
  signal: AbortSignal
}

/** A mention that is painted. */
interface Highlighted extends PaintItem<Mention['entity']['kind']> {
  mention: Mention
  surface: string
}

/** Starts annotating; everything ends, and the page is as it was, when the signal aborts. */
export function startPageSession(options: PageSessionOptions): PageSession {
  const { document, signal, isShown } = options
  const index = createBlockIndex()
  const annotator = createAnnotator(options.lexicon)
  const painter = createPainter({ signal, document, kinds: KINDS })
  const keyOf = createKeys<PageBlock>()
  const records = new Map<string, PackEntity>()
  let mentions: Mention[] = []
  let highlighted: readonly Highlighted[] = []
  let published: PartialDate | undefined
  let current: number | undefined

  const byKey = (key: number | undefined) => highlighted.find((item) => item.key === key)

  async function fetchRecords(ids: readonly string[]): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !records.has(id))
    if (missing.length === 0) return
    for (const [id, record] of Object.entries(await options.getEntities(missing))) records.set(id, record)
  }

  const card = createCardView({
    document,
    signal,
    getRecord: async (id) => {
      await fetchRecords([id])
      return records.get(id)
    },
    known: (id) => records.get(id),
    cardOptions: () => ({
      ...(published && { published }),
      today: new Date().toISOString().slice(0, 10),
      onPage: new Set(highlighted.map(({ mention }) => mention.entity.id)),
    }),
    onClose: () => hover.close(),
  })

  const hover = createHoverController({
    signal,
    document,
    keyAt: painter.keyAt,
    rectsOf: painter.rectsOf,
    isOverCard: card.contains,
    cardRect: card.rect,
    onOpen(key, { anchor, pinned, byKeyboard }) {
      const item = byKey(key)
      if (!item) return
      current = key
      card.open({ mention: item.mention, surface: item.surface, anchor, pinned, takeFocus: byKeyboard })
    },
    onPin: () => card.pin(),
    onClose: () => card.close(),
  })

  function annotate(): void {
    const language = readLanguage(document)
    published = readPublished(document)
    mentions = annotator.annotate({ blocks: index.blocks(), ...(published && { published }), ...(language && { language }) })
    paint()
  }

  function paint(): void {
    const blocks = index.blocks()
    highlighted = mentions.filter(isShown).flatMap((mention): Highlighted[] => {
      const block = blocks[mention.block]
      const range = block && rangeOf(block, mention.start, mention.end)
      if (!block || !range) return []
      const { kind, id } = mention.entity
      const surface = block.text.slice(mention.start, mention.end)
      return [{ range, kind, key: keyOf(block, mention.start, id), certainty: mention.certainty, mention, surface }]
    })
    painter.paint(highlighted)
    hover.setActive(highlighted.length > 0)
    // Ahead of the first hover, so that no card waits for the background to wake.
    void fetchRecords(highlighted.map(({ mention }) => mention.entity.id)).catch(() => {})
    options.onChange()
  }

  function readPage(): void {
    index.readAll(findArticleRoot(document))
    annotate()
  }

  readPage()
  watchPage({
    document,
    index,
    signal,
    onChange: annotate,
    onNavigate: readPage,
  })

  function goTo(item: Highlighted): void {
    current = item.key
    scrollToRange(item.range)
    painter.flash(item.range)
  }

  return {
    entities: () => countEntities(highlighted.map(({ mention }) => mention)),
    published: () => published,
    jump(id) {
      const stops = highlighted.filter(({ mention }) => mention.entity.id === id)
      const next = findStep({ stops, direction: 1, current, document })
      if (next) goTo(next)
      return next !== undefined
    },
    step(direction) {
      const next = findStep({ stops: highlighted, direction, current, document })
      if (!next) return
      goTo(next)
      if (card.hasFocus()) hover.openByKeyboard(next.key)
    },
    openCard() {
      const item = byKey(current) ?? findStep({ stops: highlighted, direction: 1, document })
      if (!item) return
      goTo(item)
      hover.openByKeyboard(item.key)
    },
    repaint: paint,
  }
}

function countEntities(mentions: readonly Mention[]): PageEntity[] {
  const entities = new Map<string, PageEntity>()
  for (const { entity, certainty } of mentions) {
    const known = entities.get(entity.id)
    if (!known) entities.set(entity.id, { ...entity, count: 1, certainty })
    else {
      known.count++
      if (certainty === 'certain') known.certainty = certainty
    }
  }
  return [...entities.values()]
}
