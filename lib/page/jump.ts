/** Ways from mention to mention: which is the next one, and scrolling there. */
import { clientRectsOf } from './ranges.ts'

/** A mention with its place; lists of them are in document order. */
export interface Stop {
  key: number
  range: AbstractRange
}

/** Scrolls a range to the middle of the window, and of every scrolling box around it. */
export function scrollToRange(range: AbstractRange): void {
  const node = range.startContainer
  const view = node.ownerDocument?.defaultView
  const rect = clientRectsOf(range)[0]
  if (!view || !rect) return
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
  let middle = rect.top + rect.height / 2
  for (const scroller of scrollersAround(node, view)) middle -= centre(scroller, middle, view, behavior)
}

/** Scrolls one box so that a height of the window comes to its middle; returns by how much it will have scrolled. */
function centre(scroller: Element, middle: number, view: Window, behavior: ScrollBehavior): number {
  const isPage = scroller === view.document.scrollingElement
  const box = scroller.getBoundingClientRect()
  const wanted = middle - (isPage ? view.innerHeight / 2 : box.top + scroller.clientHeight / 2)
  const room = scroller.scrollHeight - scroller.clientHeight
  const by = Math.max(-scroller.scrollTop, Math.min(wanted, room - scroller.scrollTop))
  scroller.scrollTo({ top: scroller.scrollTop + by, behavior })
  return by
}

function scrollersAround(node: Node, view: Window): Element[] {
  const page = view.document.scrollingElement
  const scrollers: Element[] = []
  for (let at = node.parentElement; at && at !== page && at !== view.document.body; at = at.parentElement) {
    const scrolls = at.scrollHeight > at.clientHeight && /auto|scroll/.test(view.getComputedStyle(at).overflowY)
    if (scrolls) scrollers.push(at)
  }
  return page ? [...scrollers, page] : scrollers
}

interface StepOptions<S extends Stop> {
  /** In document order. */
  stops: readonly S[]
  direction: 1 | -1
  /** Key of the mention where the reader is; absent: counted from the selection in the window, else from the window. */
  current?: number | undefined
  document: Document
}

/** Finds the next or previous mention, round and round. Undefined only when there is none at all. */
export function findStep<S extends Stop>({ stops, direction, current, document }: StepOptions<S>): S | undefined {
  if (stops.length === 0) return undefined
  const at = stops.findIndex(({ key }) => key === current)
  if (at >= 0) return stops.at((at + direction) % stops.length)
  const place = findSelection(document)
  const first = stops.findIndex(({ range }) => (place ? isAfter(range, place) : isBelowTop(range)))
  if (direction === 1) return stops[Math.max(first, 0)]
  return stops.at(first < 0 ? -1 : first - 1)
}

/** Finds where the reader's selection begins, if it lies in the window. */
function findSelection(document: Document): Range | undefined {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined
  const range = selection.getRangeAt(0)
  const rect = range.getBoundingClientRect()
  const height = document.defaultView?.innerHeight ?? 0
  return rect.bottom > 0 && rect.top < height ? range : undefined
}

function isAfter({ startContainer, startOffset }: AbstractRange, place: Range): boolean {
  const isComparable = startContainer.getRootNode() === place.startContainer.getRootNode()
  return isComparable && place.comparePoint(startContainer, startOffset) >= 0
}

function isBelowTop(range: AbstractRange): boolean {
  return clientRectsOf(range).some(({ top }) => top >= 0)
}
