/** What is measured in one browser: one job for each figure of the tables and of the contract. */
import { mutate, edit, hoverCard, memory, moved, probe, traceLoad } from './visits.ts'
import type { Browsing } from './browsing.ts'
import type { Contender } from './extension.ts'
import { keyOf, type Job, type Sample } from './jobs.ts'
import type { BenchPage } from './pages.ts'

/** Sizes of the dataset, in names. */
export const FEW = 500
export const USUAL = 1000
export const MANY = 5000
export const MOST = 500_000
export const DATASET_SIZES = [FEW, USUAL, MANY, 50_000, MOST] as const
/** Sizes of the article, in kilobytes. */
export const PAGE_SIZES = [4, 16, 64, 256, 1024] as const
export const SEARCH_SIZES = [10_000, 100_000] as const

/** The page that stands for an article in all that is not about pages. */
export const ARTICLE = 'article'
export const LIVE = 'live'
export const LIVE_SMALL = 'live-small'
export const NAMELESS = 'nameless'
export const NO_ARTICLE = 'app'
export const PEERS = ['mark-known', 'mark-regex', 'alternation'] as const
/** mark.js with the names that are on the page takes seconds on anything longer. */
const MARK_KNOWN_LARGEST_KB = 64

export interface Effort {
  rounds: number
  /** Rounds of what takes seconds: traces, probes, edits. */
  slowRounds: number
  budgetMs: number
}

export const FULL: Effort = { rounds: 7, slowRounds: 5, budgetMs: 315_000 }
export const QUICK: Effort = { rounds: 2, slowRounds: 1, budgetMs: 45_000 }

/** Pages that a quick run leaves out. */
export const SLOW_PAGES = ['live', 'feed', 'front', 'megabyte', 'long', 'size-256', 'size-1024']

interface PlanOptions {
  browsing: Browsing
  /** Those that every measure by page goes through. */
  pages: readonly BenchPage[]
  effort: Effort
  quick: boolean
}

/** All jobs, in no order that matters. */
export function planJobs(options: PlanOptions): Job[] {
  const jobs = [...contenderJobs(options), ...probeJobs(options), ...readerJobs(options)]
  return options.browsing.name === 'chromium' ? [...jobs, ...traceJobs(options), ...memoryJobs(options)] : jobs
}

function contenderJobs({ browsing, pages, effort, quick }: PlanOptions): Job[] {
  const contend = (contender: Contender, page: string, names: number, rounds = effort.rounds): Job => ({
    key: keyOf(contender, page, names),
    rounds,
    run: () => contenderSample(browsing, contender, page, names),
  })
  const sizes = quick ? DATASET_SIZES.filter((size) => size !== 50_000) : DATASET_SIZES
  const typical = pages.filter(({ shape }) => shape === 'typical')
  const byPage = pages.flatMap(({ id }) => (['floor', 'ours'] as const).map((it) => contend(it, id, USUAL)))
  const peers = typical.flatMap(({ id }) => PEERS.map((it) => contend(it, id, FEW)))
  const jobs = [
    ...byPage,
    ...peers,
    ...typical.flatMap(({ id }) => [FEW, MOST].map((size) => contend('ours', id, size))),
    ...sizes.flatMap((size) => [contend('ours', ARTICLE, size), contend('first-screen', ARTICLE, size)]),
    ...PEERS.flatMap((it) => [MANY, ...(quick ? [] : [50_000])].map((size) => contend(it, ARTICLE, size))),
    ...(quick ? [] : [contend('mark-words', ARTICLE, FEW, 2)]),
    ...sizedPages(quick).flatMap((kilobytes) => sizeContenders(kilobytes).map((it) => contend(it, sizedId(kilobytes), USUAL))),
    ...SEARCH_SIZES.filter((size) => !quick || size < 100_000).map((size) => contend('search', NO_ARTICLE, size, 3)),
  ]
  return withoutTwins(jobs)
}

/** The address of the article of so many kilobytes. */
export function sizedId(kilobytes: number): string {
  return `size-${kilobytes}`
}

/** The article sizes that a run goes through. */
export function sizedPages(quick: boolean): number[] {
  return PAGE_SIZES.filter((kilobytes) => !quick || !SLOW_PAGES.includes(sizedId(kilobytes)))
}

function sizeContenders(kilobytes: number): Contender[] {
  const all = ['floor', 'ours', ...PEERS] as const
  return all.filter((it) => it !== 'mark-known' || kilobytes <= MARK_KNOWN_LARGEST_KB)
}

async function contenderSample(browsing: Browsing, contender: Contender, page: string, names: number): Promise<Sample> {
  const { total, shown, found, parts, failed } = await browsing.contend(contender, names, page)
  if (failed !== undefined || total === undefined) throw new Error(failed ?? 'No figures')
  return { total, ...(shown !== undefined && { shown }), ...(found !== undefined && { found }), ...parts }
}

function probeJobs({ browsing, pages, effort: { slowRounds: rounds } }: PlanOptions): Job[] {
  return [
    ...pages.map(({ id }): Job => ({ key: keyOf('packaged-probe', id), rounds, run: () => probe(browsing, id) })),
    { key: keyOf('bare-probe', NAMELESS), rounds, run: () => probe(browsing, NAMELESS, true) },
    { key: keyOf('moved', ARTICLE), rounds: 1, run: () => moved(browsing, ARTICLE) },
  ]
}

/** What the reader and the page feel afterwards. */
function readerJobs({ browsing, effort, quick }: PlanOptions): Job[] {
  const { slowRounds: rounds } = effort
  const edits: Job[] = quick ? [] : editJobs(browsing, effort)
  const batches = quick ? [{ page: LIVE_SMALL, posts: 10 }] : BATCHES
  return [
    ...edits,
    { key: keyOf('hover', ARTICLE), rounds, run: () => hoverCard(browsing, ARTICLE) },
    ...batches.map(({ page, posts }): Job => ({ key: keyOf('mutate', page, posts), rounds, run: () => mutate(browsing, page, posts) })),
  ]
}

/** Batches of posts: more of them, and the same on a page with twenty times as many. */
export const BATCHES = [
  { page: LIVE_SMALL, posts: 1 },
  { page: LIVE_SMALL, posts: 10 },
  { page: LIVE, posts: 1 },
  { page: LIVE, posts: 10 },
  { page: LIVE, posts: 100 },
] as const

function editJobs(browsing: Browsing, { rounds }: Effort): Job[] {
  return [
    { key: keyOf('edits-bare', LIVE), rounds, run: () => edit(browsing, browsing.address(LIVE, { bare: true })) },
    { key: keyOf('edits-packaged', LIVE), rounds, run: () => edit(browsing, browsing.address(LIVE)) },
    { key: keyOf('edits-observer', LIVE), rounds, run: () => edit(browsing, browsing.contenderAddress('observer', USUAL, LIVE)) },
    { key: keyOf('edits-painted', LIVE), rounds, run: () => edit(browsing, browsing.contenderAddress('ours', USUAL, LIVE)) },
  ]
}

function traceJobs({ browsing, pages, effort: { slowRounds: rounds } }: PlanOptions): Job[] {
  return pages.flatMap(({ id }): Job[] => [
    { key: keyOf('traced-packaged', id), rounds, run: () => traceLoad(browsing, browsing.address(id)) },
    ...(['empty', 'floor'] as const).map((it): Job => ({
      key: keyOf(`traced-${it}`, id),
      rounds,
      run: () => traceLoad(browsing, browsing.contenderAddress(it, USUAL, id)),
    })),
  ])
}

function memoryJobs({ browsing, effort: { slowRounds: rounds } }: PlanOptions): Job[] {
  return [
    { key: keyOf('memory-packaged', ARTICLE), rounds, run: () => memory(browsing, browsing.address(ARTICLE)) },
    {
      key: keyOf('memory-empty', ARTICLE),
      rounds,
      run: () => memory(browsing, browsing.contenderAddress('empty', USUAL, ARTICLE)),
    },
  ]
}

function withoutTwins(jobs: readonly Job[]): Job[] {
  return [...new Map(jobs.map((job) => [job.key, job])).values()]
}
