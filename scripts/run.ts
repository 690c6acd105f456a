/** Starting other programs from the project's scripts, with progress for people who wait. */
import { spawn, spawnSync } from 'node:child_process'
import { createWriteStream, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { PassThrough } from 'node:stream'

export const ROOT = join(import.meta.dirname, '..')
export const CACHE = join(ROOT, '.cache')

const PROGRESS_MS = 15_000
const LOG_TAIL_LINES = 40

/** What went wrong, said in one sentence to the person at the terminal: no stack is shown. */
export class Sentence extends Error {}

/** Tells the person at the terminal what is going on; on stderr, so that a script's results can be piped. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** Milliseconds as people read them: "0.4 s", "72 s". */
export function seconds(ms: number): string {
  return ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`
}

/** Calls a script's `main` and ends the process: a `Sentence` becomes a line and exit code 1. */
export async function runMain(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    say(error instanceof Sentence ? error.message : String(error instanceof Error ? error.stack : error))
    process.exitCode = 1
  }
}

interface Options {
  /** Shows the output as it comes; otherwise it goes to `.cache/<log>.log`, and its end is shown on failure. */
  loud?: boolean
  log?: string
  env?: Record<string, string>
}

/**
 * Runs a command to its end in the project's root.
 * @returns its exit code; 127 where the command does not exist.
 */
export async function run(command: string, args: readonly string[], options: Options = {}): Promise<number> {
  const started = Date.now()
  const env = { ...process.env, ...options.env }
  const progress = options.loud ? undefined : setInterval(() => sayStill(command, started), PROGRESS_MS)
  try {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', ...outputs(options)] })
    const logged = options.loud ? undefined : writeLog(options.log ?? 'command', child.stdout, child.stderr)
    const code = await new Promise<number>((resolve) => {
      child.on('error', () => resolve(127))
      child.on('close', (exitCode) => resolve(exitCode ?? 1))
    })
    const log = await logged
    if (log && code !== 0) showTail(log)
    return code
  } finally {
    clearInterval(progress)
  }
}

/** Runs the command-line tool of an installed package (`wxt`, `vitest`, …) on this very Node. */
export function runTool(tool: string, args: readonly string[], options: Options = {}): Promise<number> {
  // Not through the shebang: outside `npm run`, PATH's node is the machine's own, which may be too old.
  const bin = realpathSync(join(ROOT, 'node_modules', '.bin', tool))
  return run(process.execPath, [bin, ...args], { log: tool, ...options })
}

/** Whether a command exists on this machine and ends well. */
export function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

function outputs(options: Options): ['inherit' | 'pipe', 'inherit' | 'pipe'] {
  return options.loud ? ['inherit', 'inherit'] : ['pipe', 'pipe']
}

function sayStill(command: string, started: number): void {
  say(`  … ${command.split('/').at(-1)} is still running after ${seconds(Date.now() - started)}`)
}

async function writeLog(name: string, ...streams: (NodeJS.ReadableStream | null)[]): Promise<string> {
  mkdirSync(CACHE, { recursive: true })
  const file = join(CACHE, `${name}.log`)
  const both = new PassThrough()
  const open = streams.filter((stream) => stream !== null)
  let left = open.length
  for (const stream of open) {
    stream.pipe(both, { end: false })
    stream.on('end', () => (left -= 1) === 0 && both.end())
  }
  await pipeline(both, createWriteStream(file))
  return file
}

function showTail(file: string): void {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  say(lines.slice(-LOG_TAIL_LINES).join('\n'))
}
