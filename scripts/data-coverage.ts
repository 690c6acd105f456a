/**
 * npm run data:coverage [-- --all]
 *
 * Says which names that articles of the beat use often have no entry yet: `data/coverage/names.tsv` has the names, and
 * how many of the articles that were read name them. With --all it lists them all, else the most frequent.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readEntities } from '../data/entities.ts'
import { readCounts, splitByEntry } from '../data/coverage/counts.ts'
import { ROOT, runMain } from './run.ts'

const LISTED = 60

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } })
  const counts = readCounts(await readFile(join(ROOT, 'data/coverage/names.tsv'), 'utf8'))
  const { known, missing } = splitByEntry(counts, await readEntities())
  const sum = (list: readonly { articles: number }[]) => list.reduce((total, { articles }) => total + articles, 0)
  const [found, all] = [sum(known), sum(counts)]
  console.log(`${known.length} of ${counts.length} names have an entry; of their mentions, ${found} of ${all} (${((100 * found) / all).toFixed(1)} %).`)
  for (const { name, kind, articles } of values.all ? missing : missing.slice(0, LISTED)) console.log(`${String(articles).padStart(4)}  ${kind.padEnd(13)} ${name}`)
}

await runMain(main)
