/**
 * npm run bench [-- --quick] [--browser chromium|firefox] [--pages DIR] [--check]
 *
 * Measures the packaged extension and its parts against a floor and against other ways to mark names, in real browsers.
 */
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readEntities } from '../data/entities.ts'
import { openBrowsing } from './bench/browsing.ts'
import { createDataset, namesByKind } from './bench/dataset.ts'
import { writeBenchExtension } from './bench/extension.ts'
import { createPages } from './bench/pages.ts'
import { buildFolder, browsersNamed } from './build.ts'
import { runMain, say } from './run.ts'

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { browser: { type: 'string' }, quick: { type: 'boolean' } } })
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-bench-'))
  try {
    const real = await readEntities()
    const dataset = createDataset(real, 1000)
    const pages = createPages(namesByKind(createDataset(real, 500)))
    for (const name of browsersNamed(values.browser)) {
      const [packaged, bench] = [join(folder, `${name}-packaged`), join(folder, `${name}-bench`)]
      await cp(buildFolder(name), packaged, { recursive: true })
      await writeBenchExtension({ folder: bench, browser: name, datasets: new Map([[1000, dataset]]), pages })
      const browsing = await openBrowsing({ name, packaged, bench, pages, sizes: [1000] }, '')
      try {
        for (let round = 0; round < 2; round++) {
          for (const page of pages) {
            for (const contender of ['floor', 'ours', 'mark-known', 'mark-regex', 'alternation', 'first-screen'] as const) {
              say(`${name} ${page.id} ${contender} ${JSON.stringify(await browsing.contend(contender, 1000, page.id))}`)
            }
          }
        }
      } finally {
        await browsing.close()
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

if (import.meta.main) await runMain(main)
