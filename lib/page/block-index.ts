/**
 * Holds a page's blocks in document order, and reads again only what changed. A block that did not change keeps its
 * object identity, so that what is known of it (a scan, say) can hang on it in a WeakMap.
 */
import { countLeading } from '../core/count-leading.ts'
import type { Steps } from '../core/steps.ts'
import { type PageBlock, type Reading, readPageInSteps, readPart } from './blocks.ts'
import { hostOf } from './display.ts'

/** Blocks that came and went, each in document order as far as they are still in the document. */
export interface BlockChange {
  added: PageBlock[]
  removed: PageBlock[]
}

/** Parts that are to be watched: see `PageWatch.follow`. */
export interface Unread {
  hidden: ReadonlySet<Element>
  shadowRoots: ReadonlySet<ShadowRoot>
}

export interface BlockIndex extends Unread {
  /** The blocks in document order. */
  blocks: () => readonly PageBlock[]
  /** What was read last as a whole; undefined before. */
  root: () => Element | undefined
  /** Reads everything under a root, which becomes the root; may be left alone at each yield, or for good. */
  readAll: (root: Element) => Steps<BlockChange>
  /** Reads some elements again and forgets what left the document. Elements outside the root are passed over. */
  reread: (dirty: Iterable<Element>) => BlockChange
}

/** Creates an empty index. */
export function createBlockIndex(): BlockIndex {
  let root: Element | undefined
  let blocks: readonly PageBlock[] = []
  const hidden = new Set<Element>()
  const shadowRoots = new Set<ShadowRoot>()

  function note(reading: Reading): void {
    for (const element of reading.hidden) hidden.add(element)
    for (const shadow of reading.shadowRoots) shadowRoots.add(shadow)
  }

  function* readAll(newRoot: Element): Steps<BlockChange> {
    root = newRoot
    const reading = yield* readPageInSteps(root)
    hidden.clear()
    shadowRoots.clear()
    note(reading)
    const old = blocks
    blocks = reading.blocks.map(createKeeper(old))
    return changeOf(old, blocks)
  }

  function reread(dirty: Iterable<Element>): BlockChange {
    if (!root) return { added: [], removed: [] }
    const parts = topmost([...dirty, ...blocks.filter(isBroken).map(({ element }) => element)], root)
    const stands = createStanding(new Set(parts), root)
    const kept: PageBlock[] = []
    const old: PageBlock[] = []
    for (const block of blocks) (stands(block.element) ? kept : old).push(block)
    for (const element of hidden) if (!stands(element)) hidden.delete(element)
    const readings = parts.map((part) => readPart(part, root as Element)) // `root` was checked above
    readings.forEach(note)
    const keep = createKeeper(old)
    const fresh = readings.map((reading) => reading.blocks.map(keep))
    blocks = merge(kept, parts, fresh)
    return changeOf(old, fresh.flat())
  }

  return { blocks: () => blocks, root: () => root, readAll, reread, hidden, shadowRoots }
}

/**
 * Whether a block has lost a text node, or one has another length. Mutation records alone do not tell for sure: they
 * are looked at when all is over, and a node that was changed and then moved no longer knows where it stood.
 */
function isBroken({ runs }: PageBlock): boolean {
  // A plain loop: it runs over all text of the page at each change, before the browser has compiled it well.
  for (const { node, length } of runs) if (node.length !== length || !node.isConnected) return true
  return false
}

function changeOf(old: readonly PageBlock[], fresh: readonly PageBlock[]): BlockChange {
  const [before, after] = [new Set(old), new Set(fresh)]
  return { added: fresh.filter((it) => !before.has(it)), removed: old.filter((it) => !after.has(it)) }
}

/** Makes what gives a block that reads the same as an old one that one's object. */
function createKeeper(old: readonly PageBlock[]): (fresh: PageBlock) => PageBlock {
  const byFirstNode = new Map<Text | undefined, PageBlock>(old.map((block) => [block.runs[0]?.node, block]))
  return (fresh) => {
    const before = byFirstNode.get(fresh.runs[0]?.node)
    return before && isSame(before, fresh) ? before : fresh
  }
}

function isSame(a: PageBlock, b: PageBlock): boolean {
  return (
    a.text === b.text &&
    a.role === b.role &&
    a.element === b.element &&
    a.runs.length === b.runs.length &&
    a.runs.every((run, index) => run.node === b.runs[index]?.node && run.start === b.runs[index]?.start)
  )
}

/** The elements within the root that no other of them contains, in document order. */
function topmost(dirty: Iterable<Element>, root: Element): Element[] {
  const inside = new Set<Element>()
  for (const element of dirty) {
    const light = element.isConnected ? inLightTree(element) : undefined
    if (light && root.contains(light)) inside.add(light)
  }
  const all = [...inside]
  return all.filter((element) => !hasAncestorIn(element, inside)).sort(byPosition)
}

function hasAncestorIn(element: Element, set: ReadonlySet<Element>): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (set.has(at)) return true
  return false
}

/**
 * Shadow trees are read again as a whole, from the outermost host on: what is slotted where has no order that could be
 * compared from outside.
 */
function inLightTree(element: Element): Element {
  let outermost = element
  for (let at: Node | null = element; at; at = at.parentNode ?? hostOf(at)) {
    const host = hostOf(at)
    if (host) outermost = host
    else if (at !== element && (at as Partial<Element>).shadowRoot) outermost = at as Element // only elements have one
  }
  return outermost
}

/** Makes a test for "still under the root, and in none of these parts" that remembers what it has climbed. */
function createStanding(parts: ReadonlySet<Element>, root: Element): (element: Element) => boolean {
  const known = new Map<Node, boolean>([[root, !parts.has(root)]])
  function isIn(around: Node | null): boolean {
    if (!around) return false
    let answer = known.get(around)
    if (answer === undefined) known.set(around, (answer = stands(around)))
    return answer
  }
  // Elements with text seldom have others around them that are asked for: only what stands around them is remembered.
  const stands = (node: Node): boolean => !parts.has(node as Element) && (node === root || isIn(node.parentNode ?? hostOf(node))) // a set is asked, nothing more
  return stands
}

/** Puts each part's blocks where the part stands among the blocks that stayed. */
function merge(kept: readonly PageBlock[], parts: readonly Element[], fresh: readonly PageBlock[][]): PageBlock[] {
  const merged: PageBlock[] = []
  let from = 0
  parts.forEach((part, index) => {
    const to = findPlace(kept, part, from)
    merged.push(...kept.slice(from, to), ...(fresh[index] ?? []))
    from = to
  })
  merged.push(...kept.slice(from))
  return merged
}

/** Index of the first block that begins after an element, at `from` or later. */
function findPlace(blocks: readonly PageBlock[], part: Element, from: number): number {
  const beginsBefore = (block: PageBlock | undefined): boolean => {
    const node = block?.runs[0]?.node
    return node !== undefined && isBefore(inLightTreeOf(node), part)
  }
  // Posts come one beside the other, and comparing places is slow where an element has thousands of children.
  return beginsBefore(blocks[from]) ? countLeading(blocks, beginsBefore, from + 1) : from
}

function inLightTreeOf(node: Text): Node {
  const parent = node.parentElement
  const light = parent && inLightTree(parent)
  return light && light !== parent ? light : node
}

const PRECEDING = 2

function isBefore(a: Node, b: Node): boolean {
  return (b.compareDocumentPosition(a) & PRECEDING) !== 0
}

function byPosition(a: Element, b: Element): number {
  return isBefore(a, b) ? -1 : 1
}
