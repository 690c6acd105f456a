import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
/** They read the whole dataset. */
const READING_MS = 60_000

/** What a script writes to the pipe behind it. */
const piped = (...args: string[]) => execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

it.each([
  ['the report', ['scripts/data-report.ts'], /^Entries by kind\n[^]+\nSources\n/],
  ['the coverage', ['scripts/data-coverage.ts'], /^\d+ of \d+ names have an entry/],
])('%s can be piped', { timeout: READING_MS }, (_, args, output) => {
  expect(piped(...args)).toMatch(output)
})
