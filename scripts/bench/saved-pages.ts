/** Saved pages to measure on, besides the generated ones. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Sentence } from '../run.ts'
import type { BenchPage } from './pages.ts'

/** Every `.html` file of a folder, as a typical article. What a page loads beside itself is not served. */
export async function readSavedPages(folder: string): Promise<BenchPage[]> {
  const names = (await readdir(folder)).filter((name) => /\.html?$/.test(name)).toSorted()
  if (names.length === 0) throw new Sentence(`--pages ${folder}: there is no .html file in it.`)
  return await Promise.all(
    names.map(async (name, index) => ({
      id: `saved-${index + 1}`,
      title: name,
      shape: 'typical' as const,
      html: await readFile(join(folder, name), 'utf8'),
    })),
  )
}
