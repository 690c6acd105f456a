/**
 * Paints mentions with the CSS Custom Highlight API, and tells which one lies under a point. The page's DOM is not
 * touched; the colours are in `entrypoints/highlights.css`.
 */
import type { Certainty } from '../core/document.ts'
import { clientRectsOf, isPointIn, lineRectsOf, liveRangeOf } from './ranges.ts'

/** One painted mention. */
export interface PaintItem<K extends string = string> {
  range: StaticRange
  kind: K
  /** The caller's number for the mention. */
  key: number
  certainty: Certainty
}

export interface Painter<K extends string = string> {
  /** Paints these mentions and no others. */
  paint: (items: readonly PaintItem<K>[]) => void
  /** Lights a range up for `FLASH_MS`. */
  flash: (range: AbstractRange) => void
  /** The key of the mention whose text lies under a point of the window. */
  keyAt: (x: number, y: number) => number | undefined
  /** The boxes of a mention's text in the window, one per line. */
  rectsOf: (key: number) => DOMRect[]
}

interface PainterOptions<K extends string> {
  signal: AbortSignal
  document: Document
  /** Each gets a highlight `backgrounder-<kind>` and one `backgrounder-<kind>-likely`. */
  kinds: readonly K[]
}

/** Long enough for the eye to find after a smooth scroll. */
export const FLASH_MS = 1800
const FLASH_NAME = 'backgrounder-flash'
/** Glyphs reach over their boxes, and pointers lie between pixels. */
const SLACK_PX = 1

/** `highlightsFromPoint`: Chrome ≥ 140, Firefox ≥ 150; TypeScript's DOM library does not know it yet. */
interface HitTestingRegistry extends HighlightRegistry {
  highlightsFromPoint?: (
    x: number,
    y: number,
    options?: { shadowRoots?: ShadowRoot[] },
  ) => { highlight: Highlight; ranges: AbstractRange[] }[]
}

/** Names the highlight of a kind. */
export function highlightName(kind: string, certainty: Certainty): string {
  return `backgrounder-${kind}${certainty === 'likely' ? '-likely' : ''}`
}

/** Creates a painter. Where the browser has no highlights it paints nothing, and nothing lies under any point. */
export function createPainter<K extends string>({ signal, document, kinds }: PainterOptions<K>): Painter<K> {
  const registry: HitTestingRegistry | undefined = globalThis.CSS?.highlights
  if (!registry) return { paint: () => {}, flash: () => {}, keyAt: () => undefined, rectsOf: () => [] }
  const names = kinds.flatMap((kind) => [highlightName(kind, 'certain'), highlightName(kind, 'likely')])
  const highlights = new Map<string, Highlight>()
  let items: readonly PaintItem<K>[] = []
  /** Of the items; both are made when they are first asked for. */
  let byRange: ReadonlyMap<AbstractRange, PaintItem<K>> | undefined
  let shadowRoots: ShadowRoot[] | undefined
  let flashTimer: ReturnType<typeof setTimeout> | undefined

  /** What is painted already, its range the same object, is left as it is. */
  function paint(next: readonly PaintItem<K>[]): void {
    const { gone, come } = differenceOf(items, next)
    items = next
    byRange = shadowRoots = undefined
    for (const item of gone) highlightOf(item).delete(item.range)
    for (const item of come) highlightOf(item).add(item.range)
    names.forEach(register)
  }

  function highlightOf({ kind, certainty }: PaintItem<K>): Highlight {
    const name = highlightName(kind, certainty)
    let highlight = highlights.get(name)
    if (!highlight) highlights.set(name, (highlight = new Highlight()))
    return highlight
  }

  // Never `registry.clear()`: the registry is the page's too.
  function register(name: string): void {
    const highlight = highlights.get(name)
    if (!highlight || highlight.size === 0) registry?.delete(name)
    else if (registry?.get(name) !== highlight) registry?.set(name, highlight)
  }

  function flash(range: AbstractRange): void {
    if (signal.aborted) return
    clearTimeout(flashTimer)
    const highlight = new Highlight()
    highlight.add(range)
    registry?.set(FLASH_NAME, highlight)
    flashTimer = setTimeout(() => registry?.delete(FLASH_NAME), FLASH_MS)
  }

  function keyAt(x: number, y: number): number | undefined {
    if (items.length === 0) return undefined
    return candidatesAt(x, y).find(({ range }) => clientRectsOf(range).some((rect) => isPointIn(rect, x, y, SLACK_PX)))?.key
  }

  function candidatesAt(x: number, y: number): PaintItem<K>[] {
    shadowRoots ??= shadowRootsOf(items)
    const known = (byRange ??= byRangeOf(items))
    const hits = registry?.highlightsFromPoint?.(x, y, { shadowRoots }) ?? []
    const found = hits.flatMap((hit) => hit.ranges).map((range) => known.get(range)).filter((item) => item !== undefined)
    // Chromium 156 finds nothing at all where the device's scale is emulated (docs/browser-bugs.md), older ones lack it.
    return found.length > 0 ? found : itemsAtCaret(items, caretAt({ document, shadowRoots, x, y }))
  }

  function rectsOf(key: number): DOMRect[] {
    const item = items.find((it) => it.key === key)
    return item ? lineRectsOf(item.range) : []
  }

  signal.addEventListener('abort', () => {
    paint([])
    clearTimeout(flashTimer)
    registry.delete(FLASH_NAME)
  })
  return { paint, flash, keyAt, rectsOf }
}

function byRangeOf<Item extends PaintItem>(items: readonly Item[]): ReadonlyMap<AbstractRange, Item> {
  return new Map(items.map((item) => [item.range, item]))
}

/** The items of only one of two lists. Pages grow at one place, mostly: what is the same on both sides of it is passed over. */
function differenceOf<Item extends PaintItem>(before: readonly Item[], after: readonly Item[]): { gone: Item[]; come: Item[] } {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && isSame(before[start], after[start])) start++
  let end = 0
  while (end < shorter - start && isSame(before.at(-1 - end), after.at(-1 - end))) end++
  const old = before.slice(start, before.length - end)
  const fresh = after.slice(start, after.length - end)
  const [oldByRange, freshByRange] = [byRangeOf(old), byRangeOf(fresh)]
  return {
    gone: old.filter((item) => !isSame(item, freshByRange.get(item.range))),
    come: fresh.filter((item) => !isSame(item, oldByRange.get(item.range))),
  }
}

function isSame(a: PaintItem | undefined, b: PaintItem | undefined): boolean {
  return a?.range === b?.range && a?.kind === b?.kind && a?.certainty === b?.certainty
}

function shadowRootsOf(items: readonly PaintItem[]): ShadowRoot[] {
  const roots = new Set(items.map(({ range }) => range.startContainer.getRootNode()))
  return [...roots].filter((root): root is ShadowRoot => 'host' in root)
}

/** The mentions that hold the caret position nearest to a point. */
function itemsAtCaret<K extends string>(items: readonly PaintItem<K>[], caret: Caret | undefined): PaintItem<K>[] {
  return caret ? items.filter(({ range }) => holds(range, caret)) : []
}

interface Caret {
  node: Node
  offset: number
}

interface CaretQuery {
  document: Document
  shadowRoots: ShadowRoot[]
  x: number
  y: number
}

function caretAt({ document, shadowRoots, x, y }: CaretQuery): Caret | undefined {
  if (typeof document.caretPositionFromPoint === 'function') {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots })
    return position ? { node: position.offsetNode, offset: position.offset } : undefined
  }
  const range = document.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined
}

function holds(range: AbstractRange, { node, offset }: Caret): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range
  if (startContainer === endContainer) return node === startContainer && offset >= startOffset && offset <= endOffset
  return liveRangeOf(range)?.isPointInRange(node, offset) ?? false
}
