/** Writes docs/performance.md: what was measured, how, and what it says about the contract. */
import type { BrowserName } from '../browsers.ts'
import { isMissed, checkContract, type Clause, type Measured } from './contract.ts'
import { keyOf } from './jobs.ts'
import * as plan from './plan.ts'
import { plotsOf } from './plots.ts'
import { figure, precise, ratio, withRange } from './statistics.ts'
import { markdownTable } from './table.ts'

export interface Setting {
  date: string
  machine: string
  versions: Partial<Record<BrowserName, string>>
  quick: boolean
  minutes: number
}

const TITLES: Record<BrowserName, string> = { chromium: 'Chromium', firefox: 'Firefox' }
const NAMES: Record<string, string> = {
  floor: 'floor: walk and read',
  ours: 'Backgrounder',
  'mark-known': 'mark.js, names on the page',
  'mark-regex': 'mark.js, one expression',
  'mark-words': 'mark.js, word list',
  alternation: 'one RegExp, `<mark>`',
}

/** What a contender is called in tables and plots. */
export function nameOf(contender: string): string {
  return NAMES[contender] ?? contender
}

/** The document; `plotFolder` is where its plots lie, seen from it. */
export function writeDocument(all: readonly Measured[], setting: Setting, plotFolder: string): string {
  return `${[introduction(setting), METHOD, contractSection(all), ...all.map((one) => browserSection(one, plotFolder)), LIMITS].join('\n\n')}\n`
}

function introduction({ date, machine, versions, quick, minutes }: Setting): string {
  const browsers = Object.entries(versions).map(([name, version]) => `${TITLES[name as BrowserName]} ${version}`) // its keys are names
  return `# Performance

Measured ${date} by \`npm run bench${quick ? ' -- --quick' : ''}\` (${figure(minutes)} minutes) on ${machine}, with ${browsers.join(' and ')}. This file is
written by that command; do not edit it. Figures are medians, with the range of all rounds in brackets; milliseconds unless
another unit is named. On a shared machine only figures of one run can be compared with each other.`
}

const METHOD = `## How it is measured
- **Cold.** Each figure comes from a fresh tab on a host of its own: no code has been optimised yet, as after any page load.
- **Interleaved.** All contenders take turns in a random order, round after round, in one browser.
- **Pages** are generated: the real dataset's names in sentences of our own (\`scripts/bench/pages.ts\`). \`--pages DIR\` adds saved ones.
- **Contenders** are content scripts of an extension that is built for the run. Each gets its data beforehand, times itself with
  \`performance.now()\`, and ends when its last name is marked. *Floor* walks the text nodes and reads every character once.
  *Backgrounder* runs the project's modules in one go: finding the article, reading, scanning, deciding, painting.
  As in the package, its functions are compiled as the script is read (ADR 13): that time counts as the packaged build's, below.
- **mark.js** 8.11 is given whole names in their own case, without diacritics: its fastest settings. It stops after 8 seconds.
- **Datasets**: the real entities' English names up to the size, then invented people.
- **The packaged build** is watched from outside: by Chromium's trace (thread time, so that other programs do not count) and by a
  script of the page that looks at \`CSS.highlights\` every few milliseconds.`

function contractSection(all: readonly Measured[]): string {
  const checked = all.map((measured) => new Map(checkContract(measured).map((clause) => [clause.what, clause])))
  const names = [...new Set(checked.flatMap((map) => [...map.keys()]))]
  const rows = names.map((what) => [what, limitsOf(checked.flatMap((map) => map.get(what) ?? [])), ...checked.map((map) => verdict(map.get(what)))])
  return `## The contract\n${markdownTable(['what', 'at most', ...all.map(({ name }) => TITLES[name])], rows)}\n${reasons(checked.flatMap((map) => [...map.values()]))}`
}

/** "2.5 or 3.5 ×" where browsers differ, in the order of their columns. */
function limitsOf(clauses: readonly Clause[]): string {
  const limits = [...new Set(clauses.map(({ limit }) => precise(limit)))]
  return [limits.join(' or '), clauses[0]?.unit].filter(Boolean).join(' ')
}

function verdict(clause: Clause | undefined): string {
  if (!clause || clause.value === undefined) return 'not measured'
  return isMissed(clause) ? `**${precise(clause.value)} ✗**` : `${precise(clause.value)} ✓`
}

function reasons(clauses: readonly Clause[]): string {
  const told = new Set(clauses.flatMap(({ reason, value }) => (reason && value === undefined ? [reason] : [])))
  return `\nNot measured: ${[...told].join('; ') || 'what a quick run leaves out'}.`
}

function browserSection(measured: Measured, plotFolder: string): string {
  const { name } = measured
  const plots = plotsOf(measured).map(({ file, title }) => `![${title}](${plotFolder}/${file})`)
  const parts = [
    `## ${TITLES[name]}`,
    `### Text to painted highlights\n${contenderTable(measured)}`,
    `### Where the time goes\n${partsTable(measured)}`,
    `### By size of the dataset and of the page\n${datasetTable(measured)}\n\n${plots.join('\n\n')}`,
    `### The packaged build, from outside\n${packagedTable(measured)}`,
    `### Afterwards\n${afterwardsTable(measured)}`,
  ]
  return parts.join('\n\n')
}

function contenderTable({ results, pages }: Measured): string {
  const head = ['page', nameOf('floor'), 'Backgrounder', '× floor', ...plan.PEERS.map(nameOf)]
  const rows = pages.map(({ id, title }) => {
    const total = (what: string, names = plan.USUAL) => results.summary(keyOf(what, id, names), 'total')
    const peer = (what: string): string => withRange(total(what, plan.FEW)) + (results.failure(keyOf(what, id, plan.FEW)) ? ' ✗' : '')
    return [title, withRange(total('floor')), withRange(total('ours')), figure(ratio(total('ours'), total('floor'))), ...plan.PEERS.map(peer)]
  })
  const words = results.summary(keyOf('mark-words', plan.ARTICLE, plan.FEW), 'total')
  const list = words ? `${withRange(words)} ms` : (results.failure(keyOf('mark-words', plan.ARTICLE, plan.FEW)) ?? 'not measured')
  return `${markdownTable(head, rows)}\n\n1,000 names; mark.js and the expression have 500. mark.js with 500 names as a word list, news article: ${list}.`
}

const PARTS = ['open', 'root', 'read', 'scan', 'decide', 'paint'] as const

function partsTable({ results, pages }: Measured): string {
  const rows = pages.map(({ id, title }) => [
    title,
    figure(results.summary(keyOf('ours', id, plan.USUAL), 'found')?.median),
    ...PARTS.map((part) => figure(results.summary(keyOf('ours', id, plan.USUAL), part)?.median)),
    withRange(results.summary(keyOf('ours', id, plan.USUAL), 'shown')),
  ])
  return markdownTable(['page', 'names', 'open the lexicon', 'find the article', 'read', 'scan', 'decide', 'paint', 'to the frame'], rows)
}

function datasetTable({ results }: Measured): string {
  const contenders = ['ours', 'first-screen', ...plan.PEERS]
  const rows = plan.DATASET_SIZES.map((size) => [
    size.toLocaleString('en-GB'),
    ...contenders.map((it) => {
      const key = keyOf(it, plan.ARTICLE, size)
      return results.failure(key) ?? withRange(results.summary(key, 'total'))
    }),
  ])
  return markdownTable(['names', 'Backgrounder', 'lexicon ready and first screen scanned', ...plan.PEERS.map(nameOf)], rows)
}

function packagedTable({ results, pages, name }: Measured): string {
  const probeFigures = ['firstHighlight', 'lastHighlight', 'highlights', 'mutations']
  const tracedHead = ['script', 'longest task', 'script, empty', 'style, layout, paint added']
  const rows = pages.map(({ id, title }) => {
    const probe = probeFigures.map((metric) => withRange(results.summary(keyOf('packaged-probe', id), metric)))
    return [title, ...probe, ...(name === 'chromium' ? tracedCells(id, results) : [])]
  })
  const head = ['page', 'first highlight', 'last change', 'highlights', 'DOM mutations', ...(name === 'chromium' ? tracedHead : [])]
  return `${markdownTable(head, rows)}\n\nFrom DOMContentLoaded on, with the whole real dataset. The endless feed's DOM mutations are its own.`
}

function tracedCells(id: string, results: Measured['results']): string[] {
  const traced = (what: string, metric: string) => results.summary(keyOf(`traced-${what}`, id), metric)
  const [withIt, without] = [traced('packaged', 'rendering'), traced('empty', 'rendering')]
  return [
    withRange(traced('packaged', 'script')),
    withRange(traced('packaged', 'longestTask')),
    withRange(traced('empty', 'script')),
    figure(withIt && without && withIt.median - without.median),
  ]
}

function afterwardsTable({ results }: Measured): string {
  const row = (what: string, key: string, metric: string): [string, string] => [what, withRange(results.summary(key, metric))]
  const load = (what: string): string => keyOf(`${what}-probe`, plan.NAMELESS)
  const rows = [
    row('page without a name: `load` event, with the extension', load('packaged'), 'load'),
    row('… and without', load('bare'), 'load'),
    ...plan.BATCHES.flatMap(({ page, posts }) => {
      const where = page === plan.LIVE ? '1,000 posts' : '50 posts'
      const key = keyOf('mutate', page, posts)
      return [row(`${posts} new among ${where}: script`, key, 'script'), row('… until highlighted', key, 'latency')]
    }),
    row('first hover to card, beyond the dwell', keyOf('hover', plan.ARTICLE), 'hover'),
    row('… and the next', keyOf('hover', plan.ARTICLE), 'again'),
    row('2,000 edits of the page’s own: without the extension', keyOf('edits-bare', plan.LIVE), 'edits'),
    row('… with highlights alone', keyOf('edits-painted', plan.LIVE), 'edits'),
    row('… with an observer that does nothing', keyOf('edits-observer', plan.LIVE), 'edits'),
    row('… with the extension', keyOf('edits-packaged', plan.LIVE), 'edits'),
    row('memory of a tab, MB: empty content script', keyOf('memory-empty', plan.ARTICLE), 'memory'),
    row('… with the extension', keyOf('memory-packaged', plan.ARTICLE), 'memory'),
    row('… of that, buffers (the lexicon)', keyOf('memory-packaged', plan.ARTICLE), 'buffers'),
    ...plan.SEARCH_SIZES.map((size) => row(`search among ${size.toLocaleString('en-GB')}: a keystroke`, keyOf('search', plan.NO_ARTICLE, size), 'median')),
  ]
  return markdownTable(['what', 'median (range)'], rows)
}

const LIMITS = `## What these figures do not say
- Firefox offers no trace with a script's share of the main thread: longest tasks, the cost of a batch and of pages without names
  are Chromium's alone. It has no layout-shift entries; there the boxes of all elements are compared with and without the extension.
- Memory is what \`Runtime.getHeapUsage\` tells after a collection: objects, the browser's own for them, and buffers. Firefox tells
  only whole processes, which hold other things too.
- The highlights' first sight is known to about 4 ms: browsers let a page's timer look no more often.
- Promise reactions carry no address in Chromium's trace; on the generated pages, which have none of their own, they are counted as
  the extension's.`
