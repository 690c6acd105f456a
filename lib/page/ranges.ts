/** Ways from a block's offsets to the page's nodes and pixels. */
import { countLeading } from '../core/count-leading.ts'
import type { PageBlock, TextRun } from './blocks.ts'

/**
 * Makes the range of a stretch of a block's text, over several text nodes where it runs across inline elements.
 * Undefined when the page has taken the nodes away or changed their text since they were read.
 *
 * `StaticRange`, because hundreds of live ranges slow the page's own edits (PERFORMANCE.md).
 */
export function rangeOf(block: PageBlock, start: number, end: number): StaticRange | undefined {
  const { runs } = block
  const first = findLast(runs, (run) => run.start <= start)
  const last = findLast(runs, (run) => run.start < end)
  if (first === undefined || last === undefined || first > last) return undefined
  for (let index = first; index <= last; index++) {
    const run = runs[index]
    if (!run || !isIntact(block, run)) return undefined
  }
  return staticRange(runs[first], start, runs[last], end)
}

function staticRange(
  first: TextRun | undefined,
  start: number,
  last: TextRun | undefined,
  end: number,
): StaticRange | undefined {
  if (!first || !last) return undefined
  // A start on a sign between two nodes (a `<br>`) lies behind the first one's end: the range begins there.
  const startOffset = Math.min(start - first.start, first.length)
  const endOffset = Math.min(end - last.start, last.length)
  return new StaticRange({ startContainer: first.node, startOffset, endContainer: last.node, endOffset })
}

function isIntact(block: PageBlock, { node, start, length }: TextRun): boolean {
  return node.isConnected && node.length === length && node.data === block.text.slice(start, start + length)
}

/** Index of the last run that fulfils a condition which holds for the first runs and for no later ones. */
function findLast(runs: readonly TextRun[], holds: (run: TextRun) => boolean): number | undefined {
  const count = countLeading(runs, holds)
  return count > 0 ? count - 1 : undefined
}

/** Makes a live range for a moment's use; undefined when the nodes are gone or have become shorter. */
export function liveRangeOf(range: AbstractRange): Range | undefined {
  const { startContainer, endContainer, startOffset, endOffset } = range
  if (!startContainer.isConnected || !endContainer.isConnected) return undefined
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return undefined
  const live = startContainer.ownerDocument?.createRange()
  live?.setStart(startContainer, startOffset)
  live?.setEnd(endContainer, endOffset)
  return live
}

function lengthOf(node: Node): number {
  return node.nodeValue?.length ?? node.childNodes.length
}

/** The boxes of a range's text in the window, one per line and inline element; empty when it is not laid out. */
export function clientRectsOf(range: AbstractRange): DOMRect[] {
  const live = liveRangeOf(range)
  return live ? Array.from(live.getClientRects()).filter((rect) => rect.width > 0 && rect.height > 0) : []
}

/** The boxes of a range's text in the window, one per line: what lies side by side is one box. */
export function lineRectsOf(range: AbstractRange): DOMRect[] {
  return joinLines(clientRectsOf(range))
}

/** Joins boxes that stand in one line, in their order. */
export function joinLines(rects: readonly DOMRect[]): DOMRect[] {
  const lines: DOMRect[] = []
  for (const rect of rects) {
    const line = lines.at(-1)
    if (line && isSameLine(line, rect)) lines[lines.length - 1] = union(line, rect)
    else lines.push(rect)
  }
  return lines
}

/** Two boxes share a line when they overlap by more than half of the lower one's height. */
function isSameLine(a: DOMRect, b: DOMRect): boolean {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return overlap > Math.min(a.height, b.height) / 2
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left)
  const top = Math.min(a.top, b.top)
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top)
}

/** Whether a point lies in a box, or outside by no more than `slack` pixels. */
export function isPointIn(rect: DOMRect, x: number, y: number, slack = 0): boolean {
  return x >= rect.left - slack && x <= rect.right + slack && y >= rect.top - slack && y <= rect.bottom + slack
}
