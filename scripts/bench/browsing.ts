/** A browser with both extensions in it, the packaged one and the benchmark's, and cold tabs to measure in. */
import type { Page } from 'puppeteer-core'
import { callIn, sendOf } from '../../tests/e2e/harness/bidi.ts'
import type { Driven } from '../../tests/e2e/harness/driven.ts'
import { launch } from '../../tests/e2e/harness/launch.ts'
import { LISTED_HOST, UNLISTED_HOST } from '../../tests/e2e/harness/page.ts'
import type { BrowserName } from '../browsers.ts'
import { contenderPath, CONTENDERS, type Contender } from './extension.ts'
import type { Figures } from './contenders/stage.ts'
import type { BenchPage } from './pages.ts'

const FIGURES_TIMEOUT_MS = 30_000

export interface Browsing {
  driven: Driven
  name: BrowserName
  /** Runs a contender on a page in a fresh tab. */
  contend(contender: Contender, names: number, page: string): Promise<Figures>
  /** The address of a page that the packaged extension annotates, or (`bare`) leaves alone. */
  address(page: string, options?: { bare?: boolean; probe?: boolean }): string
  /** The address at which a contender works on a page; another host each time, so that no process is reused. */
  contenderAddress(contender: Contender, names: number, page: string): string
  /** Opens a page in a fresh tab, hands it out, and closes it. */
  inTab<T>(url: string, use: (page: Page) => Promise<T>): Promise<T>
  /** The browser's version, without its name. */
  version(): Promise<string>
  close(): Promise<void>
}

interface BrowsingOptions {
  name: BrowserName
  packaged: string
  bench: string
  pages: readonly BenchPage[]
  sizes: readonly number[]
}

/** Starts the browser and serves every page for every contender. `probe` is a script for `address(…, {probe})`. */
export async function openBrowsing(options: BrowsingOptions, probe: string): Promise<Browsing> {
  const { name } = options
  const driven = await launch(name, { extension: options.packaged })
  await prepare(driven, options.bench)
  serveAll(driven, options, probe)
  let tabs = 0
  const contenderAddress: Browsing['contenderAddress'] = (contender, names, page) =>
    `http://tab-${++tabs}.test${contenderPath(contender, names, page)}`
  const inTab: Browsing['inTab'] = async (url, use) => {
    const page = await driven.open(url)
    try {
      return await use(page)
    } finally {
      await page.close()
    }
  }
  return {
    driven,
    name,
    contenderAddress,
    inTab,
    contend: (contender, names, page) => inTab(contenderAddress(contender, names, page), readFigures),
    address: (page, { bare = false, probe: probed = false } = {}) =>
      `http://${bare ? UNLISTED_HOST : LISTED_HOST}/${probed ? 'probed' : 'p'}/${page}`,
    version: () => inTab('about:blank', async (page) => (await page.browser().version()).replace(/^[^\d]*/, '')),
    close: () => driven.close(),
  }
}

async function prepare(driven: Driven, bench: string): Promise<void> {
  const page = await driven.open('about:blank')
  const browser = page.browser()
  await browser.installExtension(bench)
  if (driven.name === 'firefox') await sharpenClock(browser)
  await page.close()
}

/** Firefox rounds `performance.now()` to a millisecond, as a defence that a benchmark does not need. */
async function sharpenClock(browser: ReturnType<Page['browser']>): Promise<void> {
  const send = sendOf(browser)
  const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as { contexts?: { context: string }[] } // as the BiDi specification has it
  const [window] = contexts ?? []
  if (!window) throw new Error('Firefox shows no window')
  await callIn(send, window.context, setPreference, ['privacy.reduceTimerPrecision'])
}

declare const Services: { prefs: { setBoolPref(name: string, value: boolean): void } }

/** Runs in Firefox's own window. */
function setPreference(preference: string): void {
  Services.prefs.setBoolPref(preference, false)
}

function serveAll({ site }: Driven, { pages, sizes }: BrowsingOptions, probe: string): void {
  for (const { id, html } of pages) {
    site.serve(`/p/${id}`, { body: html })
    site.serve(`/probed/${id}`, { body: html.replace('<head>', () => `<head><script>${probe}</script>`) })
    for (const contender of CONTENDERS) {
      for (const size of sizes) site.serve(contenderPath(contender, size, id), { body: html })
    }
  }
}

async function readFigures(page: Page): Promise<Figures> {
  const text = await page.evaluate(waitForFigures, FIGURES_TIMEOUT_MS)
  return JSON.parse(text) as Figures // `perform` wrote it
}

/** Runs in the page: resolves with the figures that a contender leaves there. */
async function waitForFigures(timeoutMs: number): Promise<string> {
  const root = document.documentElement
  return await new Promise((resolve) => {
    const look = (): void => {
      if (root.dataset.bench) resolve(root.dataset.bench)
    }
    new MutationObserver(look).observe(root, { attributeFilter: ['data-bench'] })
    setTimeout(() => resolve('{"failed":"gave no figures in time"}'), timeoutMs)
    look()
  })
}
