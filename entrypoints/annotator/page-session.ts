/**
 * Annotates one page: finds its text, scans it in slices, and hands what it found to the reader, which is loaded only
 * then. Knows nothing of the extension around it: the content script and the welcome page both run it.
 */
import { createScanner, type Scanner } from '../../lib/core/lexicon/scanner.ts'
import { scriptsIn, type Script } from '../../lib/core/text/scripts.ts'
import { inSteps } from '../../lib/core/steps.ts'
import type { LexiconLoader } from '../../lib/extension/lexicon-loader.ts'
import { findArticleRoot } from '../../lib/page/article-root.ts'
import { createBlockIndex, type BlockChange } from '../../lib/page/block-index.ts'
import type { PageBlock } from '../../lib/page/blocks.ts'
import { createSlices, runInSlices } from '../../lib/page/slices.ts'
import { watchPage } from '../../lib/page/watch.ts'
import type { Reader, ReaderOptions } from '../reader/start-reader.ts'

export interface PageSession {
  /** What shows the page's names; undefined before the first is found. */
  reader(): Reader | undefined
  /** Whether the page changes so much that its names are brought up to date only every few seconds. */
  isSlowed(): boolean
}

export interface PageSessionOptions extends Omit<ReaderOptions, 'records'> {
  /** Asked for the names of the page's scripts once it has text, again where text in others is added, and for the records once it has a candidate. */
  lexicon: LexiconLoader
  /** Loads the code that decides and paints; asked for once the page has a candidate. */
  loadReader(): Promise<(options: ReaderOptions) => Reader>
  /** What the page needs could not be loaded; the page is left as it is. */
  onFailure(reason: unknown): void
}

/** So many blocks are scanned between two looks at the clock. */
const STEP_BLOCKS = 16

/** Starts annotating; everything ends, and the page is as it was, when the signal aborts. */
export function startPageSession(options: PageSessionOptions): PageSession {
  const { document, signal } = options
  const index = createBlockIndex()
  /** Of all text that was read so far: it is scanned for the names of these. */
  const scripts = new Set<Script>()
  let scanner: Scanner | undefined
  let reader: Reader | undefined
  let readings = 0
  let scans = 0
  let isReading = false
  const unscanned = new Set<PageBlock>()
  /** Whether names were shown since the page was last read as a whole, and whether what is shown is what the page says. */
  let [isShown, isUpToDate] = [false, false]

  function noteScripts(texts: Iterable<string>): void {
    for (const text of texts) for (const script of scriptsIn(text)) scripts.add(script)
  }

  async function loadScanner(): Promise<Scanner> {
    const names = await options.lexicon.names(scripts)
    scanner ??= createScanner(names)
    return scanner
  }

  /** Starts the reader, once. */
  async function loadReader(): Promise<Reader | undefined> {
    const [startReader, records] = await Promise.all([options.loadReader(), options.lexicon.records()])
    if (!signal.aborted) reader ??= startReader({ ...options, records })
    return reader
  }

  /** Reads the page's text as a whole; a newer reading ends an older one. */
  async function readPage(): Promise<void> {
    const reading = ++readings
    isReading = true
    // While the text is being read, what it takes to scan its headline is on its way.
    noteScripts([document.title])
    loadScanner().catch(() => {})
    const slices = createSlices(() => reading === readings && !signal.aborted)
    const change = await runInSlices(index.readAll(findArticleRoot(document)), slices)
    if (!change) return
    isReading = false
    isShown = isUpToDate = false
    await scanNew(change.added)
  }

  /**
   * Scans what is new in slices, and shows what the first slice found before it goes on: readers look at the top. Text
   * without a name changes nothing that is decided or painted.
   */
  async function scanNew(added: readonly PageBlock[]): Promise<void> {
    const scan = ++scans
    noteScripts(added.map(({ text }) => text))
    for (const block of added) unscanned.add(block)
    const [blocks, fresh] = [index.blocks(), [...unscanned]]
    if (blocks.length === 0 && !reader) return options.onChange()
    const candidatesOf = await loadScanner()
    const slices = createSlices(() => scan === scans && !signal.aborted)
    let scanned = 0
    const steps = inSteps(fresh, STEP_BLOCKS, (block, i) => {
      if (candidatesOf(block).length > 0) isUpToDate = false
      unscanned.delete(block)
      scanned = i + 1
    })
    while (!steps.next().done) {
      if (!slices.isOver()) continue
      if (!isShown) await show(blocks.slice(0, scanned), candidatesOf)
      if (!(await slices.next())) return
    }
    if (isUpToDate) return
    isUpToDate = true
    await show(blocks, candidatesOf)
  }

  async function show(blocks: readonly PageBlock[], candidatesOf: Scanner): Promise<void> {
    isShown = true
    const candidates = blocks.map(candidatesOf)
    if (!reader && candidates.every((found) => found.length === 0)) return options.onChange()
    const current = reader ?? (await loadReader())
    if (!signal.aborted) await current?.update({ blocks, candidates, root: index.root() ?? document })
  }

  async function readChange({ added, removed }: BlockChange): Promise<void> {
    const candidatesOf = await loadScanner()
    if (removed.some((block) => candidatesOf(block).length > 0)) isUpToDate = false
    await scanNew(added)
  }

  readPage().catch(options.onFailure)
  const watch = watchPage({
    document,
    index,
    signal,
    isReading: () => isReading,
    onChange: (change) => void readChange(change).catch(options.onFailure),
    onNavigate: () => void readPage().catch(options.onFailure),
    onPace: options.onChange,
  })
  return { reader: () => reader, isSlowed: watch.isSlowed }
}
