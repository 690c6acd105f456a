/** Where mentions stand in the page. */
import type { PageBlock } from '../../lib/page/blocks.ts'
import { rangeOf } from '../../lib/page/ranges.ts'

export interface Place {
  /** The mention's number. */
  key: number
  range: StaticRange
}

/** A mention's UTF-16 offsets into its block's text; `end` is exclusive. */
interface Stretch {
  start: number
  end: number
}

/**
 * Gives mentions their places. One keeps its number and its range when the page is read again around it: an open card must
 * stay with its name, and what is painted already is not painted again. Undefined where the page has changed the text.
 */
export function createPlaces(): (block: PageBlock, stretch: Stretch, id: string) => Place | undefined {
  /** By where they begin. */
  const places = new WeakMap<PageBlock, Map<number, Place & { end: number; id: string }>>()
  let last = 0
  return (block, { start, end }, id) => {
    let inBlock = places.get(block)
    if (!inBlock) places.set(block, (inBlock = new Map()))
    const before = inBlock.get(start)
    const isSame = before?.id === id
    if (isSame && before.end === end) return before
    const range = rangeOf(block, start, end)
    if (!range) return undefined
    const place = { key: isSame ? before.key : ++last, range, end, id }
    inBlock.set(start, place)
    return place
  }
}
