/**
 * Annotates one page: finds its text, scans it in slices, and hands what it found to the reader, which is loaded only
 * then. Knows nothing of the extension around it: the content script and the welcome page both run it.
 */
import type { Article } from '../../lib/core/document.ts'
import { createScanner } from '../../lib/core/lexicon/scanner.ts'
import type { PartialDate } from '../../lib/core/model.ts'
import { findArticleRoot } from '../../lib/page/article-root.ts'
import { createBlockIndex, type BlockChange } from '../../lib/page/block-index.ts'
import type { PageBlock } from '../../lib/page/blocks.ts'
import { readLanguage, readPublished } from '../../lib/page/published.ts'
import { createSlices, runInSlices } from '../../lib/page/slices.ts'
import { watchPage } from '../../lib/page/watch.ts'
import type { Reader, ReaderOptions } from '../reader/start-reader.ts'

export interface PageSession {
  /** What shows the page's names; undefined before the first is found. */
  reader(): Reader | undefined
  /** The article's date; undefined where the page does not tell it. */
  published(): PartialDate | undefined
  /** Whether the page changes so much that its names are brought up to date only every few seconds. */
  isSlowed(): boolean
}

export interface PageSessionOptions extends ReaderOptions {
  /** Loads the code that decides and paints; asked for once the page has a candidate. */
  loadReader(): Promise<(options: ReaderOptions) => Reader>
}

/** Starts annotating; everything ends, and the page is as it was, when the signal aborts. */
export function startPageSession(options: PageSessionOptions): PageSession {
  const { document, lexicon, signal } = options
  const index = createBlockIndex()
  const candidatesOf = createScanner(lexicon)
  let reader: Reader | undefined
  let published: PartialDate | undefined
  let runs = 0
  let isReading = false

  /** Scans what is new in slices, and shows what the first slice found before it goes on: readers look at the top. */
  async function scanPage(): Promise<void> {
    const run = ++runs
    const slices = createSlices(() => run === runs && !signal.aborted)
    const blocks = index.blocks()
    let isShown = false
    for (const [i, block] of blocks.entries()) {
      candidatesOf(block)
      if (!slices.isOver()) continue
      if (!isShown) await show(blocks.slice(0, i + 1))
      isShown = true
      if (!(await slices.next())) return
    }
    await show(blocks)
  }

  async function show(blocks: readonly PageBlock[]): Promise<void> {
    const candidates = blocks.map(candidatesOf)
    if (!reader && candidates.every((found) => found.length === 0)) return options.onChange()
    const startReader = reader ? undefined : await options.loadReader()
    if (signal.aborted) return
    reader ??= startReader?.(options)
    await reader?.update({ article: articleOf(blocks), candidates })
  }

  function articleOf(blocks: readonly PageBlock[]): Article<PageBlock> {
    const language = readLanguage(document)
    published = readPublished(document)
    return { blocks, ...(published && { published }), ...(language && { language }) }
  }

  async function readPage(): Promise<void> {
    isReading = true
    const root = findArticleRoot(document)
    const slices = createSlices(() => !signal.aborted)
    const change = await runInSlices(index.readAll(root), slices)
    isReading = false
    if (change) await scanPage()
  }

  /** Text without a name changes nothing that is decided or painted. */
  function onChange({ added, removed }: BlockChange): void {
    if ([...added, ...removed].some((block) => candidatesOf(block).length > 0)) void scanPage()
  }

  void readPage()
  const watch = watchPage({ document, index, signal, isReading: () => isReading, onChange, onNavigate: () => void readPage(), onPace: options.onChange })
  return { reader: () => reader, published: () => published, isSlowed: watch.isSlowed }
}
