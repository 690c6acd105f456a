/** Visits to pages that the packaged extension annotates: everything that is measured from outside. */
import type { Page } from 'puppeteer-core'
import { HOVER_DELAY_MS } from '../../lib/page/hover.ts'
import { hover, leave, readHighlights, waitForNoCard } from '../../tests/e2e/harness/page.ts'
import { until } from '../../tests/e2e/harness/until.ts'
import type { Browsing } from './browsing.ts'
import type { Sample } from './jobs.ts'
import { readTrace, TRACE_CATEGORIES, type ThreadCost, type TraceEvent, type TraceStart } from './trace.ts'

/** Nothing more is expected on a page that has been still for so long: it is longer than any pause that the extension makes. */
const QUIET_MS = 700
/** The same for a page on which nothing has been highlighted yet: a large one on a busy machine may take a second. */
const NOTHING_YET_MS = 2500
const VISIT_TIMEOUT_MS = 15_000
const BATCH_MARK = 'bench-batch'
/** Edits of a tab: enough for a median, few enough for a visit. */
const EDIT_SERIES = 9
const EDITS = 2000

/** Visits a page with the probe in it. */
export async function probe(browsing: Browsing, page: string, bare = false): Promise<Sample> {
  return await browsing.inTab(browsing.address(page, { probe: true, bare }), async (tab) => {
    const { quietFor: _, ...report } = await settle(tab)
    return { ...report, shift: await layoutShift(tab) }
  })
}

/** How long a page with so many highlights has to be still, in milliseconds. */
function patience(highlights: number): number {
  return highlights > 0 ? QUIET_MS : NOTHING_YET_MS
}

async function settle(tab: Page): Promise<ReturnType<NonNullable<typeof globalThis.benchProbe>>> {
  return await until(
    'the page to be quiet',
    async () => {
      const report = await tab.evaluate(() => globalThis.benchProbe?.())
      return report !== undefined && report.load > 0 && report.quietFor > patience(report.highlights) && report
    },
    { timeoutMs: VISIT_TIMEOUT_MS },
  )
}

/** The sum of all layout shifts so far; 0 in Firefox, which has no such thing (see `moved`). */
async function layoutShift(tab: Page): Promise<number> {
  return await tab.evaluate(async () => {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return 0
    return await new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        const shifts = list.getEntries() as (PerformanceEntry & { value?: number })[] // not in TypeScript's DOM library
        resolve(shifts.reduce((sum, { value = 0 }) => sum + value, 0))
      }).observe({ type: 'layout-shift', buffered: true })
      // Without a shift the observer is never called.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)))
    })
  })
}

/** How many elements stand elsewhere, or have another size, than without the extension. */
export async function moved(browsing: Browsing, page: string): Promise<Sample> {
  const boxes = (bare: boolean): Promise<string[]> =>
    browsing.inTab(browsing.address(page, { bare, probe: true }), async (tab) => {
      await settle(tab)
      return await tab.evaluate(() => [...document.body.querySelectorAll('*')].map((it) => JSON.stringify(it.getBoundingClientRect())))
    })
  const [without, withIt] = [await boxes(true), await boxes(false)]
  const differing = withIt.filter((box, i) => box !== without[i]).length
  return { moved: differing + Math.abs(withIt.length - without.length), elements: without.length }
}

/** Loads a page under Chromium's tracing. */
export async function traceLoad(browsing: Browsing, url: string): Promise<Sample> {
  return await browsing.inTab('about:blank', async (tab) =>
    toSample(await traced(tab, { url }, async () => {
      await tab.goto(url)
      await stayStill(tab)
    })),
  )
}

function toSample({ script, longestTask, rendering, layouts }: ThreadCost): Sample {
  return { script, longestTask, rendering, layouts }
}

async function traced(tab: Page, from: TraceStart, work: () => Promise<void>): Promise<ThreadCost> {
  await tab.tracing.start({ categories: TRACE_CATEGORIES })
  // Stopped in any case: there is one trace for the whole browser, and the next visit wants it.
  const failed = await work().then(() => undefined, (error: unknown) => ({ error }))
  const trace = await tab.tracing.stop()
  if (failed) throw failed.error
  // The Trace Event Format, as Chromium writes it.
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] }
  return readTrace(traceEvents, from)
}

/**
 * Waits until the highlights have not changed for a while; the page has no probe, whose own work would be traced. Asked
 * once, and waited for in the page: each question of the driver costs the page's thread some time, which is then counted.
 */
async function stayStill(tab: Page): Promise<void> {
  await tab.evaluate(awaitStill, { quiet: QUIET_MS, nothingYet: NOTHING_YET_MS, timeout: VISIT_TIMEOUT_MS })
}

/** Runs in the page. */
async function awaitStill(limits: { quiet: number; nothingYet: number; timeout: number }): Promise<void> {
  const count = (): number => [...CSS.highlights].reduce((sum, [name, ranges]) => sum + (name.startsWith('backgrounder-') ? ranges.size : 0), 0)
  const begun = performance.now()
  let [before, since] = [-1, begun]
  await new Promise<void>((resolve, reject) => {
    const look = (): void => {
      const [now, time] = [count(), performance.now()]
      if (now !== before) [before, since] = [now, time]
      if (time - since > (now > 0 ? limits.quiet : limits.nothingYet)) resolve()
      else if (time - begun > limits.timeout) reject(new Error('The highlights did not stay as they are'))
      else setTimeout(look, 50)
    }
    look()
  })
}

async function countHighlights(tab: Page): Promise<number> {
  return await tab.evaluate(() =>
    [...CSS.highlights].reduce((sum, [name, ranges]) => sum + (name.startsWith('backgrounder-') ? ranges.size : 0), 0),
  )
}

/** Adds posts to a live blog that has been read: milliseconds until they are highlighted, and (Chromium) what that took. */
export async function mutate(browsing: Browsing, page: string, posts: number): Promise<Sample> {
  return await browsing.inTab(browsing.address(page), async (tab) => {
    await stayStill(tab)
    let latency = 0
    const work = async (): Promise<void> => {
      latency = await tab.evaluate(addPosts, posts, BATCH_MARK)
      await stayStill(tab)
    }
    if (browsing.name === 'firefox') {
      await work()
      return { latency }
    }
    return { ...toSample(await traced(tab, { mark: BATCH_MARK }, work)), latency }
  })
}

/** Runs in the page: calls its own `more`, and waits for other highlights than there were. */
async function addPosts(posts: number, mark: string): Promise<number> {
  const ranges = (): string => [...CSS.highlights].map(([name, { size }]) => `${name} ${size}`).join()
  const before = ranges()
  const start = performance.now()
  performance.mark(mark)
  ;(globalThis as unknown as { more(count: number): void }).more(posts) // the page's own function
  return await new Promise((resolve, reject) => {
    const look = (): void => {
      const passed = performance.now() - start
      if (ranges() !== before) resolve(passed)
      else if (passed > 8000) reject(new Error('New posts were not highlighted'))
      else setTimeout(look, 1)
    }
    look()
  })
}

/** Points at two names, one after the other: milliseconds from the pointer's rest to the card, beyond the dwell that is meant. */
export async function hoverCard(browsing: Browsing, page: string): Promise<Sample> {
  return await browsing.inTab(browsing.address(page), async (tab) => {
    await stayStill(tab)
    const [first, second] = (await readHighlights(tab)).filter(({ text }) => text.includes(' '))
    if (!first || !second) throw new Error('Nothing to point at')
    const hovered = await timeCard(tab, first.text)
    await leave(tab)
    await waitForNoCard(browsing.driven, tab)
    return { hover: hovered, again: await timeCard(tab, second.text) }
  })
}

async function timeCard(tab: Page, name: string): Promise<number> {
  const seen = tab.evaluate(awaitCard, HOVER_DELAY_MS)
  await hover(tab, name)
  return (await seen) - HOVER_DELAY_MS
}

/**
 * Runs in the page: the time from the last movement of the pointer, as the browser dates it, to the end of the first frame
 * that has the card. It looks once a frame, and only from the end of the dwell on: the card waits for what is done here.
 */
async function awaitCard(dwellMs: number): Promise<number> {
  const isOpen = (): boolean => {
    const host = document.querySelector('backgrounder-card')
    // A closed shadow root shows itself to the page by what lies under a point.
    const points = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].flatMap((x) => [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((y) => [x, y]))
    return host !== null && points.some(([x = 0, y = 0]) => document.elementFromPoint(x * innerWidth, y * innerHeight) === host)
  }
  const rest = new AbortController()
  return await new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel()
    const nextFrame = (): unknown => requestAnimationFrame(() => port2.postMessage(undefined))
    let [restedMs, timer] = [0, 0]
    port1.addEventListener('message', () => {
      const passedMs = performance.now() - restedMs
      if (isOpen()) resolve(passedMs)
      else if (passedMs > 8000) reject(new Error('No card came'))
      else return void nextFrame()
      rest.abort()
    })
    port1.start()
    addEventListener('pointermove', ({ timeStamp }) => {
      restedMs = timeStamp
      clearTimeout(timer)
      timer = Number(setTimeout(nextFrame, dwellMs - 10))
    }, { capture: true, signal: rest.signal })
  })
}

/** The page's own edits, thousands of them, with whatever the extension keeps alive: milliseconds for a series. */
export async function edit(browsing: Browsing, url: string): Promise<Sample> {
  return await browsing.inTab(url, async (tab) => {
    await stayStill(tab)
    return { edits: await tab.evaluate(editPage, EDIT_SERIES, EDITS), highlights: await countHighlights(tab) }
  })
}

/** Runs in the page: inserts and removes an element all over it. */
async function editPage(series: number, edits: number): Promise<number> {
  const places = [...document.querySelectorAll('p')]
  const times: number[] = []
  for (let i = 0; i < series; i++) {
    const start = performance.now()
    for (let n = 0; n < edits; n++) {
      const element = document.createElement('i')
      places[n % places.length]?.prepend(element)
      element.remove()
    }
    // Whoever observes the page is called before its own scripts go on: that counts too.
    await undefined
    times.push(performance.now() - start)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return times.toSorted((a, b) => a - b)[Math.floor(series / 2)] ?? 0
}

/** Megabytes that a tab's scripts hold after a collection: objects, the browser's own for them, and buffers. */
export async function memory(browsing: Browsing, url: string): Promise<Sample> {
  return await browsing.inTab(url, async (tab) => {
    await stayStill(tab)
    const session = await tab.createCDPSession()
    await session.send('HeapProfiler.enable')
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage')
    return { heap: (usedSize + embedderHeapUsedSize) / 1e6, buffers: backingStorageSize / 1e6, memory: (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6 }
  })
}
