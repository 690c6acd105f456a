/**
 * npm run bench [-- --quick] [--browser chromium|firefox] [--pages DIR] [--check]
 *
 * Measures the packaged extension and its parts against a floor and against other ways to mark names, in real browsers.
 * A full run in both browsers writes docs/performance.md and docs/performance/*.svg; any other writes the same into
 * .cache/performance. With --check it ends with 1 where the contract is missed.
 */
import { parseArgs } from 'node:util'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { readEntities } from '../data/entities.ts'
import { checkContract, isMissed, type Measured } from './bench/contract.ts'
import { createDataset, namesByKind } from './bench/dataset.ts'
import { writeDocument, type Setting } from './bench/document.ts'
import { createDataFiles } from './bench/extension.ts'
import { measureBrowser, type Workload } from './bench/measure.ts'
import { createPages, createSizedPage, createSmallLiveBlog } from './bench/pages.ts'
import { DATASET_SIZES, FEW, FULL, QUICK, sizedPages, SLOW_PAGES } from './bench/plan.ts'
import { plotsOf } from './bench/plots.ts'
import { readSavedPages } from './bench/saved-pages.ts'
import { precise } from './bench/statistics.ts'
import { browsersNamed } from './build.ts'
import { BROWSERS } from './browsers.ts'
import { CACHE, ROOT, runMain, say } from './run.ts'

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      browser: { type: 'string' },
      pages: { type: 'string' },
      check: { type: 'boolean', default: false },
    },
  })
  const started = Date.now()
  const browsers = browsersNamed(values.browser)
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-bench-'))
  const measured: Measured[] = []
  const versions: Setting['versions'] = {}
  try {
    const workload = await prepareWorkload(folder, values.quick, values.pages)
    for (const name of browsers) {
      const { version, ...rest } = await measureBrowser(name, workload)
      measured.push(rest)
      versions[name] = version
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  const setting = { ...describe(values.quick), versions, minutes: (Date.now() - started) / 60_000 }
  await write(measured, setting, values.quick || browsers.length < BROWSERS.length)
  if (tellMisses(measured) > 0 && values.check) process.exitCode = 1
}

async function prepareWorkload(folder: string, quick: boolean, saved: string | undefined): Promise<Workload> {
  say('Making pages and datasets …')
  const real = await readEntities()
  const datasets = new Map(DATASET_SIZES.map((size) => [size as number, createDataset(real, size)]))
  // The smallest dataset's names are in all of them.
  const names = namesByKind(createDataset(real, FEW))
  const shapes = [...createPages(names), ...(saved === undefined ? [] : await readSavedPages(saved))]
  const pages = quick ? shapes.filter(({ id }) => !SLOW_PAGES.includes(id)) : shapes
  const others = [createSmallLiveBlog(names), ...sizedPages(quick).map((kilobytes) => createSizedPage(names, kilobytes))]
  const served = [...pages, ...others]
  return { folder, pages, served, files: createDataFiles(datasets, served), quick, effort: quick ? QUICK : FULL }
}

function describe(quick: boolean): Pick<Setting, 'date' | 'machine' | 'quick'> {
  const processors = cpus()
  return { date: new Date().toISOString().slice(0, 10), machine: `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}`, quick }
}

async function write(measured: readonly Measured[], setting: Setting, trial: boolean): Promise<void> {
  const folder = trial ? join(CACHE, 'performance') : join(ROOT, 'docs')
  const plots = join(folder, 'performance')
  await mkdir(plots, { recursive: true })
  for (const { file, svg } of measured.flatMap(plotsOf)) await writeFile(join(plots, file), svg)
  const path = join(folder, 'performance.md')
  await writeFile(path, writeDocument(measured, setting, 'performance'))
  say(`Written: ${relative(ROOT, path)} and its plots in ${relative(ROOT, plots)}/.`)
}

/** Says which clauses are missed, and returns how many. */
function tellMisses(measured: readonly Measured[]): number {
  let missed = 0
  for (const one of measured) {
    for (const clause of checkContract(one).filter(isMissed)) {
      missed++
      say(`  missed in ${one.name}: ${clause.what}: ${precise(clause.value ?? Number.NaN)} ${clause.unit}, at most ${precise(clause.limit)}`)
    }
  }
  say(missed === 0 ? 'The contract is kept.' : `The contract is missed ${missed} times.`)
  return missed
}

if (import.meta.main) await runMain(main)
