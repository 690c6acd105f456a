/** What every contender needs: what the address asks for, its data, and a place for its figures. */

import { lexiconFile } from '../../../lib/core/lexicon/format.ts'
import { fetchLexiconPart } from '../../../lib/extension/lexicon-files.ts'
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

function addressOf(file: string): string {
  // Chromium has `chrome` alone, Firefox both.
  const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi }
  return (browser ?? chrome).runtime.getURL(`data/${file}`)
}

async function loadJson<Content>(file: string): Promise<Content> {
  // The benchmark wrote the file.
  return (await (await fetch(addressOf(file))).json()) as Content
}

/** What a page in English loads of the lexicon. */
export interface LexiconBytes {
  records: ArrayBuffer
  latin: ArrayBuffer
}

/** The compiled lexicon that the address asks for. */
export async function loadLexiconBytes(): Promise<LexiconBytes> {
  const loadPart = (part: keyof LexiconBytes) => fetchLexiconPart(part, addressOf(`${asked().names}-${lexiconFile(part)}`))
  const [records, latin] = await Promise.all([loadPart('records'), loadPart('latin')])
  return { records, latin }
}

/** All names of the dataset. */
export async function loadNames(): Promise<string[]> {
  return await loadJson(`names-${asked().names}.json`)
}

/** Those names of the dataset that are on the page: what no product can know before it has looked. */
export async function loadNamesOnPage(): Promise<string[]> {
  const { names, page } = asked()
  return await loadJson(`on-page-${names}-${page}.json`)
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
