/**
 * npm test                          everything, in the order in which mistakes are cheapest to find
 * npm test -- --only unit[,lint]    some steps alone
 * npm test -- --browser firefox     the end-to-end tests in one browser
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type AddonReport, complaintsOf } from './addon-rules.ts'
import { ensureBrowser } from './browsers.ts'
import { browsersNamed, build, buildFolder } from './build.ts'
import { exceededBudgets } from './budgets.ts'
import { CACHE, run, runMain, runTool, say, seconds, Sentence } from './run.ts'

interface Step {
  name: string
  title: string
  /** Throws a `Sentence` where something is wrong. */
  run(browser: string | undefined): Promise<void>
}

let passedTests = 0

const STEPS: readonly Step[] = [
  { name: 'types', title: 'Types', run: checkTypes },
  { name: 'lint', title: 'Lint and import directions', run: lint },
  { name: 'data', title: 'Data', run: checkData },
  { name: 'unit', title: 'Unit tests', run: unit },
  { name: 'build', title: 'Builds', run: buildAll },
  { name: 'addon', title: 'Firefox add-on rules', run: lintAddon },
  { name: 'e2e', title: 'End-to-end tests in real browsers', run: endToEnd },
]

async function checkTypes(): Promise<void> {
  await expectSuccess(runTool('wxt', ['prepare']), 'WXT could not prepare the types.')
  await expectSuccess(runTool('tsc', ['--noEmit'], { loud: true }), 'The types do not fit.')
  await expectSuccess(runTool('tsc', ['--noEmit', '-p', 'lib/core'], { loud: true }), 'lib/core’s types do not fit.')
}

async function lint(): Promise<void> {
  await expectSuccess(runTool('oxlint', ['--deny-warnings'], { loud: true }), 'The linter complains.')
}

async function checkData(): Promise<void> {
  await expectSuccess(run(process.execPath, ['scripts/check-data.ts'], { loud: true }), 'The data has mistakes.')
}

async function unit(): Promise<void> {
  await vitest('unit', 'Unit tests fail.')
}

async function buildAll(): Promise<void> {
  for (const browser of browsersNamed(undefined)) {
    await build(browser)
    const exceeded = exceededBudgets(buildFolder(browser))
    if (exceeded.length > 0) throw new Sentence(`The build for ${browser} is too large: ${exceeded.join('; ')}.`)
  }
}

async function lintAddon(): Promise<void> {
  const args = ['lint', '--source-dir', buildFolder('firefox'), '--output', 'json', '--no-config-discovery']
  const code = await runTool('web-ext', args)
  const complaints = code === 127 ? ['web-ext is missing'] : complaintsOf(readAddonReport())
  if (complaints.length > 0) throw new Sentence(`web-ext lint complains about the Firefox build:\n${complaints.join('\n')}`)
}

/** The report that `run` logged, in the linter's own format. */
function readAddonReport(): AddonReport {
  const log = readFileSync(join(CACHE, 'web-ext.log'), 'utf8')
  try {
    return JSON.parse(log.slice(log.indexOf('{'), log.lastIndexOf('}') + 1)) as AddonReport
  } catch {
    throw new Sentence('web-ext lint left no report.')
  }
}

async function endToEnd(browser: string | undefined): Promise<void> {
  const wanted = browsersNamed(browser)
  for (const name of wanted) say(`  ${name}: ${await ensureBrowser(name)}`)
  const env: Record<string, string> = browser === undefined ? {} : { BACKGROUNDER_BROWSER: String(wanted[0]) }
  await vitest('e2e', 'End-to-end tests fail.', env)
}

/** Runs one of vitest's projects, and counts its tests. */
async function vitest(project: string, sentence: string, env: Record<string, string> = {}): Promise<void> {
  const report = join(CACHE, `vitest-${project}.json`)
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  await expectSuccess(runTool('vitest', args, { loud: true, env }), sentence)
  // Vitest's own format.
  const { numPassedTests } = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number }
  if (numPassedTests === 0) throw new Sentence(`No ${project} test was run.`)
  passedTests += numPassedTests
}

async function expectSuccess(running: Promise<number>, sentence: string): Promise<void> {
  if ((await running) !== 0) throw new Sentence(sentence)
}

function chosenSteps(only: string | undefined): readonly Step[] {
  if (only === undefined) return STEPS
  const names = only.split(',')
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name))
  if (unknown !== undefined) {
    throw new Sentence(`--only takes ${STEPS.map(({ name }) => name).join(', ')}, not “${unknown}”.`)
  }
  return STEPS.filter(({ name }) => names.includes(name))
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, browser: { type: 'string' } } })
  const steps = chosenSteps(values.only)
  const begun = Date.now()
  for (const [index, step] of steps.entries()) {
    const started = Date.now()
    say(`\n[${index + 1}/${steps.length}] ${step.title} …`)
    try {
      await step.run(values.browser)
    } catch (error) {
      if (error instanceof Sentence) throw new Sentence(`\nFailed at “${step.title}”: ${error.message}`)
      throw error
    }
    say(`[${index + 1}/${steps.length}] ${step.title}: passed in ${seconds(Date.now() - started)}`)
  }
  say(`\nEverything passed in ${seconds(Date.now() - begun)}.`)
  if (passedTests > 0) process.stdout.write(`${passedTests} passed, 0 failed\n`)
}

if (import.meta.main) await runMain(main)
