/**
 * What a page with known names needs: decides whose they are, paints them and opens cards on them. Handed the page's
 * blocks and their candidates, each time they changed; knows nothing of the extension around it.
 */
import type { PackEntity } from '../../lib/core/card-content.ts'
import { createDecider } from '../../lib/core/decide/decide.ts'
import type { Article, Mention } from '../../lib/core/document.ts'
import { openRecords } from '../../lib/core/lexicon/lexicon.ts'
import type { Candidate } from '../../lib/core/lexicon/scan.ts'
import { KINDS, type PartialDate } from '../../lib/core/model.ts'
import { inSteps, type Steps } from '../../lib/core/steps.ts'
import type { PageEntity } from '../../lib/extension/messages.ts'
import type { PageBlock } from '../../lib/page/blocks.ts'
import { findStep, scrollToRange } from '../../lib/page/jump.ts'
import { readLanguage, readPublished } from '../../lib/page/published.ts'
import { createPainter, type PaintItem } from '../../lib/page/painter.ts'
import { createHoverController } from '../../lib/page/pointer.ts'
import { createSlices, runInSlices } from '../../lib/page/slices.ts'
import type { CardView, CardViewOptions } from '../card/card-view.tsx'
import { createPlaces } from './places.ts'

/** What the page says, as far as it has been scanned. */
export interface Reading {
  blocks: readonly PageBlock[]
  /** `candidates[i]` are those of block i. */
  candidates: readonly Candidate[][]
  /** What holds the article, in which its date may stand. */
  root: ParentNode
}

export interface ReaderOptions {
  document: Document
  /** The lexicon's file of records. */
  records: ArrayBuffer
  /** Records for cards; ids that nobody knows are missing from the answer. */
  getEntities(ids: string[]): Promise<Record<string, PackEntity>>
  /** Loads the code of cards; asked for once there is something to hover. */
  loadCard(): Promise<(options: CardViewOptions) => CardView>
  /** Whether a mention is to be shown. */
  isShown(mention: Mention): boolean
  /** The page's entities may have changed. */
  onChange(): void
  signal: AbortSignal
}

export interface Reader {
  /** Decides and paints what the page says now; a newer call ends an older one. */
  update(reading: Reading): Promise<void>
  /** The article's date; undefined where the page does not tell it. */
  published(): PartialDate | undefined
  /** The page's highlighted entities, in the order of their first mention. */
  entities(): PageEntity[]
  /** Scrolls to the entity's next mention and flashes it; false where the page has none. */
  jump(id: string): boolean
  /** Goes to the next or previous mention of any entity. */
  step(direction: 1 | -1): void
  /** Opens the card of the mention that the reader stepped to last, or of the first one in the window. */
  openCard(): void
  /** Paints anew, after settings changed what is shown. */
  repaint(): void
}

/** So many mentions are placed between two places where the work may be interrupted. */
const STEP_MENTIONS = 64

/** A mention at its place in the page. */
interface Highlighted extends PaintItem<Mention['entity']['kind']> {
  mention: Mention
  surface: string
}

/**
 * Starts with nothing to show; everything ends, and the page is as it was, when the signal aborts.
 * @throws LexiconError where the records are damaged.
 */
export function startReader(options: ReaderOptions): Reader {
  const { document, signal, isShown } = options
  const painter = createPainter({ signal, document, kinds: KINDS })
  const placeOf = createPlaces()
  const decide = createDecider(openRecords(options.records))
  const records = new Map<string, PackEntity>()
  /** All that were decided; the settings choose those that are highlighted. */
  let placed: readonly Highlighted[] = []
  let highlighted: readonly Highlighted[] = []
  let published: PartialDate | undefined
  let current: number | undefined
  let updates = 0
  let card: CardView | undefined

  const byKey = (key: number | undefined) => highlighted.find((item) => item.key === key)

  async function fetchRecords(ids: readonly string[]): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !records.has(id))
    if (missing.length === 0) return
    for (const [id, record] of Object.entries(await options.getEntities(missing))) records.set(id, record)
  }

  const cardOptions: CardViewOptions = {
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
  }

  let loading: Promise<CardView> | undefined
  function loadCard(): Promise<CardView> {
    loading ??= options.loadCard().then((createCardView) => (card = createCardView(cardOptions)))
    return loading
  }

  /** Ahead of the first hover, so that no card waits for its code or for a sleeping background. */
  async function prepareCards(): Promise<void> {
    await Promise.all([loadCard(), fetchRecords(highlighted.map(({ mention }) => mention.entity.id))])
  }

  const hover = createHoverController({
    signal,
    document,
    keyAt: painter.keyAt,
    rectsOf: painter.rectsOf,
    isOverCard: (event) => card?.contains(event) === true,
    cardRect: () => card?.rect(),
    onPrepare(key) {
      const item = byKey(key)
      if (item) card?.prepare(item.mention, item.surface)
    },
    onOpen(key, { anchor, pinned, byKeyboard }) {
      const item = byKey(key)
      if (!item) return
      current = key
      const details = { mention: item.mention, surface: item.surface, anchor, pinned, takeFocus: byKeyboard }
      if (card) card.open(details)
      else void loadCard().then((loaded) => hover.openKey() === key && loaded.open(details))
    },
    onPin: () => card?.pin(),
    onClose: () => card?.close(),
  })

  function articleOf(blocks: readonly PageBlock[], root: ParentNode): Article<PageBlock> {
    const language = readLanguage(document)
    const date = readPublished(document, root)
    return { blocks, ...(date && { published: date }), ...(language && { language }) }
  }

  async function update({ blocks, candidates, root }: Reading): Promise<void> {
    const run = ++updates
    const article = articleOf(blocks, root)
    const slices = createSlices(() => run === updates && !signal.aborted)
    const decided = await runInSlices(decide(article, candidates), slices)
    const found = decided && (await runInSlices(placeInSteps(decided, blocks), slices))
    if (!found || !(await slices.next())) return
    placed = found
    published = article.published
    paint()
  }

  function* placeInSteps(mentions: readonly Mention[], blocks: readonly PageBlock[]): Steps<Highlighted[]> {
    const found: Highlighted[] = []
    yield* inSteps(mentions, STEP_MENTIONS, (mention) => {
      const block = blocks[mention.block]
      const { certainty, entity: { kind, id } } = mention
      const place = block && placeOf(block, mention, id)
      if (!place) return
      const surface = block.text.slice(mention.start, mention.end)
      found.push({ range: place.range, key: place.key, kind, certainty, mention, surface })
    })
    return found
  }

  function paint(): void {
    highlighted = placed.filter(({ mention }) => isShown(mention))
    painter.paint(highlighted)
    hover.setActive(highlighted.length > 0)
    if (highlighted.length > 0) void prepareCards().catch(() => {})
    options.onChange()
  }

  function goTo(item: Highlighted): void {
    current = item.key
    scrollToRange(item.range)
    painter.flash(item.range)
  }

  return {
    update,
    published: () => published,
    entities: () => countEntities(highlighted.map(({ mention }) => mention)),
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
      if (card?.hasFocus()) hover.openByKeyboard(next.key)
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
