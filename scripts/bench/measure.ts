/** One browser's share of a run, from the build to the results. */
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureBrowser, type BrowserName } from '../browsers.ts'
import { build, buildFolder } from '../build.ts'
import { say, seconds } from '../run.ts'
import { openBrowsing } from './browsing.ts'
import type { Measured } from './contract.ts'
import { writeBenchExtension, type DataFiles } from './extension.ts'
import { runJobs } from './jobs.ts'
import type { BenchPage } from './pages.ts'
import { DATASET_SIZES, planJobs, SEARCH_SIZES, type Effort } from './plan.ts'
import { PROBE } from './probe.ts'
import { weighBuild } from './sizes.ts'

export interface Workload {
  /** A folder for what is made on the way; the caller removes it. */
  folder: string
  /** Pages that every measure by page goes through. */
  pages: readonly BenchPage[]
  /** Those and all others. */
  served: readonly BenchPage[]
  files: DataFiles
  quick: boolean
  effort: Effort
}

/** Builds the extension, measures it, and closes the browser. */
export async function measureBrowser(name: BrowserName, workload: Workload): Promise<Measured & { version: string }> {
  const { folder, pages, served, files, quick, effort } = workload
  await ensureBrowser(name)
  await build(name)
  const [packaged, bench] = [join(folder, `${name}-packaged`), join(folder, `${name}-bench`)]
  // A copy: nobody else's build shall change what is being measured.
  await cp(buildFolder(name), packaged, { recursive: true })
  await writeBenchExtension(bench, name, files)
  const started = Date.now()
  const browsing = await openBrowsing({ name, packaged, bench, pages: served, sizes: [...DATASET_SIZES, ...SEARCH_SIZES] }, PROBE)
  try {
    const jobs = planJobs({ browsing, pages, effort, quick })
    say(`Measuring in ${name}: ${jobs.length} figures, each in fresh tabs …`)
    const results = await runJobs(jobs, effort.budgetMs)
    say(`  ${name} took ${seconds(Date.now() - started)}.`)
    return { name, results, sizes: weighBuild(packaged), pages, version: await browsing.version() }
  } finally {
    await browsing.close()
  }
}
