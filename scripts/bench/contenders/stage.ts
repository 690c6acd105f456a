/** What every contender needs: what the address asks for, its data, and a place for its figures. */

import { lexiconFile } from '../../../lib/core/lexicon/format.ts'
import { nextTask } from '../../../lib/page/slices.ts'

/** What a contender found out about itself, in milliseconds unless named otherwise. */
export interface Figures {
  /** Start of the work to its end, without the frame that shows it. */
  total?: number
  /** The same to the frame that shows it. */
  shown?: number
  parts?: Record<string, number>
  /** How many names it marked. */
  found?: number
  /** Why there are no figures: it threw, or its time was over. */
  failed?: string
}

interface ExtensionApi {
  runtime: { getURL(path: string): string }
}

/** `/c/<contender>/<names>/<page>`. */
export function asked(): { names: string; page: string } {
  const [, , , names = '', page = ''] = location.pathname.split('/')
  return { names, page }
}

async function load(file: string): Promise<Response> {
  // Chromium has `chrome` alone, Firefox both.
  const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi }
  return await fetch((browser ?? chrome).runtime.getURL(`data/${file}`))
}

/** What a page in English loads of the lexicon. */
export interface LexiconBytes {
  records: ArrayBuffer
  latin: ArrayBuffer
}

/** The compiled lexicon that the address asks for. */
export async function loadLexiconBytes(): Promise<LexiconBytes> {
  const [records, latin] = await Promise.all([loadBytes(lexiconFile('records')), loadBytes(lexiconFile('latin'))])
  return { records, latin }
}

async function loadBytes(file: string): Promise<ArrayBuffer> {
  const bytes = await (await load(`${asked().names}-${file}`)).arrayBuffer()
  // Firefox hands out the page's ArrayBuffer, which is slow to read: lib/extension/lexicon-loader.ts.
  const own = new Uint8Array(bytes.byteLength)
  own.set(new Uint8Array(bytes))
  return own.buffer
}

/** All names of the dataset. */
export async function loadNames(): Promise<string[]> {
  // The benchmark wrote the file.
  return (await (await load(`names-${asked().names}.json`)).json()) as string[]
}

/** Those names of the dataset that are on the page: what no product can know before it has looked. */
export async function loadNamesOnPage(): Promise<string[]> {
  const { names, page } = asked()
  return (await (await load(`on-page-${names}-${page}.json`)).json()) as string[] // the benchmark wrote the file
}

/** Runs the work, cold and once, and leaves its figures where the driver finds them. */
export async function perform(work: () => Figures): Promise<void> {
  const start = performance.now()
  let figures: Figures
  try {
    figures = work()
    figures.total ??= performance.now() - start
    await nextFrame()
    figures.shown = performance.now() - start
  } catch (error) {
    figures = { failed: String(error).slice(0, 200) }
  }
  document.documentElement.dataset.bench = JSON.stringify(figures)
}

/** Resolves in the task after the next frame was made. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => void nextTask().then(resolve)))
}

/** Measures the parts of a piece of work, one after the other. */
export function createLaps(): { parts: Record<string, number>; lap<T>(name: string, work: () => T): T } {
  const parts: Record<string, number> = {}
  return {
    parts,
    lap(name, work) {
      const start = performance.now()
      const result = work()
      parts[name] = performance.now() - start
      return result
    },
  }
}
