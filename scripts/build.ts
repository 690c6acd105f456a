/**
 * npm run build [-- --browser chromium|firefox]    compiles the extension into .output/
 * npm run zip                                      … and packs it for the stores
 */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { BROWSERS, type BrowserName } from './browsers.ts'
import { ROOT, runMain, runTool, say, seconds, Sentence } from './run.ts'

const TARGETS: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' }

/** Where the build for a browser stands. */
export function buildFolder(browser: BrowserName): string {
  return join(ROOT, '.output', `${TARGETS[browser]}-mv3`)
}

/** Compiles the extension for a browser and tells its size. */
export async function build(browser: BrowserName, { zip = false } = {}): Promise<void> {
  const started = Date.now()
  say(`Building for ${browser} …`)
  const code = await runTool('wxt', [zip ? 'zip' : 'build', '-b', TARGETS[browser]], { log: `build-${browser}` })
  if (code !== 0) throw new Sentence(`The build for ${browser} failed; the lines above say why.`)
  const folder = buildFolder(browser)
  if (!existsSync(join(folder, 'manifest.json'))) throw new Sentence(`The build for ${browser} left no manifest.`)
  say(`  .output/${TARGETS[browser]}-mv3: ${kilobytes(folder)} in ${seconds(Date.now() - started)}`)
}

/** The browser named on the command line, or all. */
export function browsersNamed(name: string | undefined): readonly BrowserName[] {
  if (name === undefined) return BROWSERS
  const alias = name === 'chrome' ? 'chromium' : name
  const known = BROWSERS.filter((browser) => browser === alias)
  if (known.length === 0) throw new Sentence(`--browser takes ${BROWSERS.join(' or ')}, not “${name}”.`)
  return known
}

function kilobytes(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(folder, name)))
  const bytes = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
  return `${Math.round(bytes / 1000)} kB`
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { browser: { type: 'string' }, zip: { type: 'boolean' } } })
  for (const browser of browsersNamed(values.browser)) await build(browser, { zip: values.zip === true })
}

if (import.meta.main) await runMain(main)
