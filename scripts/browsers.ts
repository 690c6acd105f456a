/** Finds the browsers that the extension is shown and tested in, or installs them where that is possible. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, say, seconds, Sentence, succeeds } from './run.ts'

export const BROWSERS = ['chromium', 'firefox'] as const
export type BrowserName = (typeof BROWSERS)[number]

interface Known {
  title: string
  /** Names a browser to use instead of those found. */
  variable: string
  /** The oldest version that has what the tests drive; the extension itself runs on older ones. */
  oldest: number
  commands: readonly string[]
  paths: readonly string[]
  debianPackage: string
}

const PROGRAM_FILES = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
)

const KNOWN: Record<BrowserName, Known> = {
  chromium: {
    title: 'Chromium or Chrome',
    variable: 'BACKGROUNDER_CHROMIUM',
    // Extensions.loadUnpacked over a pipe, and Extensions.triggerAction.
    oldest: 137,
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...PROGRAM_FILES.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
      ...PROGRAM_FILES.map((folder) => join(folder, 'Microsoft/Edge/Application/msedge.exe')),
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    title: 'Firefox',
    variable: 'BACKGROUNDER_FIREFOX',
    // CSS highlights; WebDriver BiDi's chrome scope.
    oldest: 140,
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ...PROGRAM_FILES.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
    debianPackage: 'firefox-esr',
  },
}

/** The browser's path; installs Debian's package where none is there and that is allowed. Throws a `Sentence`. */
export async function ensureBrowser(name: BrowserName): Promise<string> {
  const found = findBrowser(name)
  if (found) return found
  const { title, variable, debianPackage, oldest } = KNOWN[name]
  const installed = await installDebianPackage(debianPackage, title)
  const now = findBrowser(name)
  if (now) return now
  const why = installed ? `Debian's package ${debianPackage} is too old` : 'none was found'
  throw new Sentence(
    `${title} ${oldest} or newer is needed and ${why}: install it (on Debian: apt-get install ${debianPackage}), ` +
      `or set ${variable} to its path.`,
  )
}

/** Fonts for names in Han, Hangul and kana, without which screenshots show boxes. Does nothing where it may not install. */
export async function ensureFonts(): Promise<void> {
  if (process.platform !== 'linux' || hasFontFor('ko')) return
  await installDebianPackage('fonts-noto-cjk', 'Fonts for Korean, Japanese and Chinese')
}

/** The path of a browser that is recent enough, or that the environment names; undefined where there is none. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, commands, paths, oldest } = KNOWN[name]
  const named = process.env[variable]
  if (named && !existsSync(named)) throw new Sentence(`${variable} names ${named}, which does not exist.`)
  if (named) return named
  return [...commands.flatMap(onPath), ...paths].find((path) => existsSync(path) && isRecent(path, oldest))
}

function onPath(command: string): string[] {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command))
}

function isRecent(path: string, oldest: number): boolean {
  // On Windows a browser asked for its version opens a window instead; its updater keeps it recent.
  if (process.platform === 'win32') return true
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  const major = /(\d+)\.\d/.exec(stdout ?? '')?.[1]
  return major !== undefined && Number(major) >= oldest
}

function hasFontFor(language: string): boolean {
  const { stdout } = spawnSync('fc-list', [`:lang=${language}`, 'family'], { encoding: 'utf8' })
  return Boolean(stdout?.trim())
}

/** Installs one of Debian's packages. @returns whether it was possible and went well. */
async function installDebianPackage(name: string, title: string): Promise<boolean> {
  const prefix = aptPrefix()
  if (!prefix) return false
  const started = Date.now()
  say(`${title}: not found. Installing Debian's package ${name} …`)
  const apt = (...args: string[]): Promise<number> => {
    const [command = 'apt-get', ...rest] = [...prefix, 'apt-get', ...args]
    return run(command, rest, { log: `apt-${name}`, env: { DEBIAN_FRONTEND: 'noninteractive' } })
  }
  if ((await apt('update', '-q')) !== 0) say('  apt-get update failed; trying with the package lists as they are.')
  if ((await apt('install', '-y', '-q', '--no-install-recommends', name)) !== 0) return false
  say(`  ${name} installed in ${seconds(Date.now() - started)}.`)
  return true
}

/** How apt-get may be called here: as root, through sudo without a password, or not at all. */
function aptPrefix(): string[] | undefined {
  if (process.platform !== 'linux' || !succeeds('apt-get', ['--version'])) return undefined
  if (process.getuid?.() === 0) return []
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined
}
