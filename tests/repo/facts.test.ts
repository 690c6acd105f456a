import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const LONGEST_FILE_LINES = 300

/** Files that are longer than the rest, each with the reason why splitting it would not help its reader. */
const LONG_FILES: Record<string, string> = {}

/** The only place that waits for time: it polls for what is to be seen. */
const POLLING = ['tests/e2e/harness/until.ts', 'tests/repo/facts.test.ts']

/** Tracked files and new ones that git does not ignore: what a commit would hold. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)))
const sources = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file))
const tests = sources.filter((file) => file.startsWith('tests/'))

function linesOf(file: string): string[] {
  return readFileSync(join(ROOT, file), 'utf8').split('\n')
}

/** `file:line: text` of every line that matches. */
function findLines(among: readonly string[], pattern: RegExp): string[] {
  return among.flatMap((file) =>
    linesOf(file).flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  )
}

describe('the repository', () => {
  it('has no test that waits for time instead of for what is to be seen', () => {
    const sleepy = tests.filter((file) => !POLLING.includes(file))
    expect(findLines(sleepy, /waitForTimeout|setTimeout\(r|timers\/promises/)).toEqual([])
  })

  it('has no test that is skipped, alone or still to be written', () => {
    const others = tests.filter((file) => !POLLING.includes(file))
    expect(findLines(others, /\b(it|test|describe)\.(only|skip|todo)\b|\b(xit|fit|xdescribe|fdescribe)\(/)).toEqual([])
  })

  it('has only files that a reader takes in, or a reason why not', () => {
    // Fixtures are plain data, state after state.
    const read = sources.filter((file) => !file.endsWith('.fixture.tsx'))
    const long = read.filter((file) => linesOf(file).length - 1 > LONGEST_FILE_LINES)
    expect(long.toSorted()).toEqual(Object.keys(LONG_FILES).toSorted())
  })

  it('has no TODO without a date', () => {
    const others = sources.filter((file) => !POLLING.includes(file))
    expect(findLines(others, /\b(TODO|FIXME|HACK)\b(?! \[\d{4})/)).toEqual([])
  })

  it('has no barrel files', () => {
    const barrels = files.filter((file) => /^(lib|components)\/(.*\/)?index\.tsx?$/.test(file))
    expect(barrels).toEqual([])
  })

  it('has every script of package.json', () => {
    // npm's own format.
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
    const named = Object.values(scripts).flatMap((command) => command.match(/scripts\/[\w-]+\.(ts|mjs)/g) ?? [])
    expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([])
  })
})
