/** What the extension promises to cost at most: ratios within one run, of medians. */
import type { BrowserName } from '../browsers.ts'
import { keyOf, type Results } from './jobs.ts'
import type { BenchPage } from './pages.ts'
import * as plan from './plan.ts'
import type { Sizes } from './sizes.ts'
import { ratio, type Summary } from './statistics.ts'

/** One promise; `value` is undefined where it was not measured. */
export interface Clause {
  what: string
  value: number | undefined
  /** At most so much. */
  limit: number
  unit: '×' | 'ms' | 'KB' | 'MB' | ''
  /** Why there is no value in this browser. */
  reason?: string
}

export interface Measured {
  name: BrowserName
  results: Results
  sizes: Sizes
  pages: readonly BenchPage[]
}

/** How much a clause leaves to noise where the contract says "in proportion". */
const PROPORTIONAL = 2
const ONLY_TRACED = 'Firefox has no trace that tells a script’s share of the main thread'
const NO_SHIFT = 'Firefox has no layout-shift entries; moved elements are compared instead'

/** Whether a clause was measured and is missed. */
export function isMissed({ value, limit }: Clause): boolean {
  return value !== undefined && !(value <= limit)
}

/** All clauses with what this browser showed. */
export function checkContract(measured: Measured): Clause[] {
  return [
    ...paintClauses(measured), ...peerClauses(measured), ...taskClauses(measured), ...harmClauses(measured), ...laterClauses(measured),
    ...searchClauses(measured), ...sizeClauses(measured), memoryClause(measured),
  ]
}

function typical({ pages }: Measured): BenchPage[] {
  return pages.filter(({ shape }) => shape === 'typical')
}

function paintClauses(measured: Measured): Clause[] {
  const { results, name } = measured
  const total = (what: string, page: string, names: number): Summary | undefined => results.summary(keyOf(what, page, names), 'total')
  const limit = name === 'chromium' ? 2.5 : 3.5
  return typical(measured).flatMap(({ id }): Clause[] => {
    const [usual, most] = [total('ours', id, plan.USUAL), total('ours', id, plan.MOST)]
    const floor = total('floor', id, plan.USUAL)
    return [
      { what: `${id}: text → highlights over floor, 1,000 names`, value: ratio(usual, floor), limit, unit: '×' },
      { what: `${id}: text → highlights over floor, 500,000 names`, value: ratio(most, floor), limit, unit: '×' },
      { what: `${id}: 500,000 names over 1,000`, value: ratio(most, usual), limit: 1.3, unit: '×' },
    ]
  })
}

function peerClauses({ results }: Measured): Clause[] {
  const over = (peer: string, names: number): number | undefined =>
    ratio(results.summary(keyOf('ours', plan.ARTICLE, names), 'total'), results.summary(keyOf(peer, plan.ARTICLE, names), 'total'))
  const clause = (peer: string, title: string, names: number, part: number): Clause => ({
    what: `article: over ${title}, ${names.toLocaleString('en-GB')} names (at most 1/${part})`,
    value: over(peer, names),
    limit: 1 / part,
    unit: '×',
  })
  return [
    clause('mark-known', 'mark.js told the names on the page', plan.FEW, 15),
    clause('mark-known', 'mark.js told the names on the page', plan.MANY, 35),
    clause('mark-regex', 'mark.js with one expression', plan.FEW, 4),
    clause('mark-regex', 'mark.js with one expression', plan.MANY, 10),
  ]
}

function taskClauses(measured: Measured): Clause[] {
  const { results, pages, name } = measured
  const traced = (what: string, page: string, metric = 'script'): Summary | undefined => results.summary(keyOf(`traced-${what}`, page), metric)
  const why = name === 'firefox' ? { reason: ONLY_TRACED } : {}
  const added = (page: string, under: 'empty' | 'floor'): number | undefined => ratio(traced('packaged', page), traced(under, page))
  const firstScreen = results.summary(keyOf('first-screen', plan.ARTICLE, plan.USUAL), 'total')?.median
  return [
    { what: 'lexicon ready and first screen scanned, cold', value: firstScreen, limit: 8, unit: 'ms' },
    ...pages.map(({ id, shape }): Clause => ({
      what: `${id}: longest task`,
      value: traced('packaged', id, 'longestTask')?.median,
      limit: shape === 'typical' ? 16 : 50,
      unit: 'ms',
      ...why,
    })),
    // The floor's content script costs what an empty one does, and the floor.
    { what: 'page without a known name over empty content script and floor', value: added(plan.NAMELESS, 'floor'), limit: 1.5, unit: '×', ...why },
    { what: 'page that is no article over empty content script', value: added(plan.NO_ARTICLE, 'empty'), limit: 1.5, unit: '×', ...why },
  ]
}

function harmClauses({ results, pages, name }: Measured): Clause[] {
  const still = pages.filter(({ id }) => id !== 'feed').map(({ id }) => keyOf('packaged-probe', id))
  const most = (metric: string): number | undefined => {
    const values = still.flatMap((key) => results.summary(key, metric)?.max ?? [])
    return values.length > 0 ? Math.max(...values) : undefined
  }
  const shift = name === 'firefox' ? { value: undefined, reason: NO_SHIFT } : { value: most('shift') }
  return [
    { what: 'layout shift on any page', limit: 0, unit: '', ...shift },
    { what: 'elements moved or resized', value: results.summary(keyOf('moved', plan.ARTICLE), 'moved')?.max, limit: 0, unit: '' },
    { what: 'DOM mutations on any page', value: most('mutations'), limit: 0, unit: '' },
    {
      what: 'the page’s own edits, with highlights over without',
      value: ratio(results.summary(keyOf('edits-packaged', plan.LIVE), 'edits'), results.summary(keyOf('edits-bare', plan.LIVE), 'edits')),
      limit: 1.05,
      unit: '×',
    },
  ]
}

function laterClauses({ results, name }: Measured): Clause[] {
  const batch = (page: string, posts: number): Summary | undefined => results.summary(keyOf('mutate', page, posts), 'script')
  const why = name === 'firefox' ? { reason: ONLY_TRACED } : {}
  return [
    { what: '10 new posts among 1,000 over the same among 50', value: ratio(batch(plan.LIVE, 10), batch(plan.LIVE_SMALL, 10)), limit: PROPORTIONAL, unit: '×', ...why },
    { what: 'hover to card, beyond the dwell', value: results.summary(keyOf('hover', plan.ARTICLE), 'hover')?.median, limit: 20, unit: 'ms' },
  ]
}

function searchClauses({ results }: Measured): Clause[] {
  const limits = { 10_000: 16, 100_000: 50 }
  return plan.SEARCH_SIZES.map((size) => ({
    what: `search, p95 of a keystroke, ${size.toLocaleString('en-GB')} entities`,
    value: results.summary(keyOf('search', plan.NO_ARTICLE, size), 'p95')?.median,
    limit: limits[size],
    unit: 'ms',
  }))
}

function sizeClauses({ sizes }: Measured): Clause[] {
  return [
    { what: 'content script, with what it loads for text', value: sizes.contentScript / 1000, limit: 60, unit: 'KB' },
    ...Object.entries(sizes.pages).map(([page, bytes]): Clause => ({ what: `${page} with all that it loads`, value: bytes / 1000, limit: 100, unit: 'KB' })),
    { what: 'install size', value: sizes.install / 1e6, limit: 3, unit: 'MB' },
  ]
}

function memoryClause({ results, name }: Measured): Clause {
  const held = (what: string): number | undefined => results.summary(keyOf(`memory-${what}`, plan.ARTICLE), 'memory')?.median
  const [packaged, empty] = [held('packaged'), held('empty')]
  return {
    what: 'memory of a tab beyond an empty content script, with buffers',
    value: packaged !== undefined && empty !== undefined ? packaged - empty : undefined,
    limit: 2,
    unit: 'MB',
    ...(name === 'firefox' && { reason: 'Firefox tells the memory of whole processes only' }),
  }
}
