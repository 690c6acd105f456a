/**
 * Watches a page for text that comes, changes and goes, and keeps the index of its blocks up to date.
 *
 * ```
 *          mutation, reveal                          time's up
 * ┌─────┐ ──────────────────► ┌───────────────────┐ ──────────► ┌──────────┐
 * │still│                     │waiting (FLUSH_MS, │             │rereading │
 * └─────┘ ◄──── nothing more  │ hot: up to        │ ◄────────── └──────────┘
 *    ▲                        │ MAX_WAIT_MS)      │  more came
 *    └────────────────────────┴───────────────────┘
 * ```
 *
 * Nothing runs while the page is still: after a storm of mutations one last rereading brings the index to rest.
 */
import type { BlockChange, BlockIndex } from './block-index.ts'
import { HOST_NAME } from './card-host.ts'
import { collectDirty } from './dirty.ts'
import { displayOf, isElement } from './display.ts'
import { watchAddress } from './navigation.ts'
import { createRevealWatch } from './reveal.ts'
import { whenIdle } from './slices.ts'

export interface WatchOptions {
  document: Document
  /** The watch reads again what changed of the index's root. */
  index: BlockIndex
  /** Whether the root is being read just now: changes wait until that is done. */
  isReading: () => boolean
  signal: AbortSignal
  /** Blocks came or went. */
  onChange: (change: BlockChange) => void
  /**
   * The page shows something else: another address, its article replaced, or much text beside the root.
   * The caller looks for the article again and reads it as a whole.
   */
  onNavigate: () => void
  /** The page begins or ends to be slowed: see `PageWatch.isSlowed`. */
  onPace: () => void
}

/** Mutations come in bursts: so long they are gathered. Readers do not notice. */
export const FLUSH_MS = 100
/** A page that changes more nodes than this is left to itself for longer and longer. */
export const HOT_MUTATIONS_PER_SECOND = 1000
export const MAX_WAIT_MS = 4000
/** A wait that a reader would notice. */
const SLOWED_MS = 500
/** No more records than these are held; then they are looked at, though the page is busy. */
const MAX_PENDING = 20_000

export interface PageWatch {
  /** Whether the page changes so much that it is left to itself for longer than a reader would expect. */
  isSlowed(): boolean
}

/** Starts watching; ends with the signal. */
export function watchPage(options: WatchOptions): PageWatch {
  const { document, index, signal } = options
  const window = document.defaultView
  if (!window || signal.aborted) return { isSlowed: () => false }
  const dirty = new Set<Element>()
  let pending: (readonly MutationRecord[])[] = []
  let pendingCount = 0
  const watched = new WeakSet<ShadowRoot>()
  const pace = createPace(() => performance.now())
  let elsewhere = false
  let lost = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let idle: number | undefined
  let wasSlowed = false

  const isSlowed = () => timer !== undefined && pace.isSlowed()

  function tellPace(): void {
    if (isSlowed() === wasSlowed) return
    wasSlowed = !wasSlowed
    options.onPace()
  }

  function schedule(): void {
    if (timer !== undefined || idle !== undefined || signal.aborted) return
    timer = setTimeout(() => {
      timer = undefined
      idle = whenIdle(flush)
    }, pace.waitMs())
    tellPace()
  }

  function note(records: readonly MutationRecord[]): void {
    // Kept for later, not even looked at: what is done here, the page's own scripts wait for.
    pending.push(records)
    pendingCount += records.length
    if (pendingCount > MAX_PENDING) takeIn()
    compareAddress()
    schedule()
  }

  function takeIn(): void {
    for (const record of pending.flat()) {
      pace.count(sizeOf(record))
      noteRecord(record)
    }
    pending = []
    pendingCount = 0
  }

  function noteRecord(record: MutationRecord): void {
    const root = index.root()
    if (isOurs(record) || !root) return
    if (root === record.target || contains(root, record.target)) {
      collectDirty(record, dirty)
      // What left takes blocks with it that no dirty element stands for.
      if (record.removedNodes.length > 0) lost = true
    } else if (record.type === 'childList') {
      // What has left since is told by the record of its leaving.
      elsewhere ||= !root.isConnected || (record.target.isConnected && hasText(record.addedNodes))
    }
  }

  function flush(): void {
    idle = undefined
    if (signal.aborted) return
    if (options.isReading()) return schedule()
    takeIn()
    if (dirty.size === 0 && !elsewhere && !lost) return tellPace()
    const parts = [...dirty]
    const restart = elsewhere || index.root()?.isConnected === false
    dirty.clear()
    elsewhere = lost = false
    if (restart) options.onNavigate()
    else {
      const change = index.reread(parts)
      if (change.added.length > 0 || change.removed.length > 0) options.onChange(change)
    }
    follow()
    // A page at rest asks for nothing more that could tell.
    if (timer === undefined) tellPace()
  }

  const observer = new MutationObserver(note)
  const reveals = createRevealWatch(window, (elements) => {
    for (const element of elements) dirty.add(element)
    schedule()
  })

  /** What mutation records of the document do not tell: hidden elements that are shown, and shadow trees. */
  function follow(): void {
    reveals.watch(index.hidden)
    for (const shadow of index.shadowRoots) {
      if (!watched.has(shadow)) observer.observe(shadow, OBSERVED)
      watched.add(shadow)
    }
  }

  const compareAddress = watchAddress({
    signal,
    window,
    onNavigate() {
      elsewhere = true
      schedule()
    },
  })
  observer.observe(document, OBSERVED)
  follow()
  signal.addEventListener('abort', () => {
    observer.disconnect()
    reveals.stop()
    clearTimeout(timer)
  })
  return { isSlowed }
}

/** What is asked of the page's mutations. */
export const OBSERVED: MutationObserverInit = { childList: true, characterData: true, subtree: true }

export interface Pace {
  count(mutations: number): void
  /** How long to wait: longer each time the page was hot since it was asked last, at once short when it is not. */
  waitMs(): number
  /** Whether the last wait was a long one. */
  isSlowed(): boolean
}

/** Watches how hot a page is. */
export function createPace(now: () => number): Pace {
  let wait = FLUSH_MS
  let counted = 0
  let since = now()
  return {
    count(mutations) {
      counted += mutations
    },
    waitMs() {
      const seconds = Math.max(0.1, (now() - since) / 1000)
      wait = counted / seconds > HOT_MUTATIONS_PER_SECOND ? Math.min(wait * 2, MAX_WAIT_MS) : FLUSH_MS
      counted = 0
      since = now()
      return wait
    },
    isSlowed: () => wait > SLOWED_MS,
  }
}

/** How much a record tells: it may stand for hundreds of nodes. */
function sizeOf({ addedNodes, removedNodes }: MutationRecord): number {
  return Math.max(1, addedNodes.length + removedNodes.length)
}

function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (target.nodeName.toLowerCase() === HOST_NAME) return true
  const node = addedNodes[0] ?? removedNodes[0]
  return node?.nodeName.toLowerCase() === HOST_NAME
}

/** Like `root.contains(node)`, through shadow borders as well. */
function contains(root: Element, node: Node): boolean {
  for (let at: Node | null = node; at; ) {
    if (root.contains(at)) return true
    const tree: Node = at.getRootNode()
    at = 'host' in tree ? (tree as ShadowRoot).host : null // documents and detached elements have none
  }
  return false
}

/** Whether added nodes may be an article or a part of one, rather than an advertisement or a menu. */
function hasText(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (!isElement(node) || displayOf(node) !== 'block') continue
    if (node.matches('p, article, main') || node.querySelector('p, article, main')) return true
  }
  return false
}
