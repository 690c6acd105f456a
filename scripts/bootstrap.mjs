#!/usr/bin/env node
/**
 * Runs a TypeScript script of this project on a machine that has only Node 20 and npm:
 * installs the dependencies when they are missing or no longer fit package-lock.json, then hands over to
 * the Node 24 among them (npm package `node`), which runs .ts files as they are.
 *
 *     node scripts/bootstrap.mjs scripts/test.ts --only unit
 *
 * Plain JavaScript without dependencies, because it runs before there are any. All it says goes to stderr,
 * and it says nothing when nothing is to be done: what a script prints can be piped.
 */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  createWriteStream, existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync,
} from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const OLDEST_NODE = 20
const LOCK_POLL_MS = 500
/** The holder of a lock touches it every few polls; one that is older belongs to a process that died. */
const LOCK_STALE_MS = 30_000
const LOG_TAIL_LINES = 15

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
const cache = join(root, '.cache')
const stampFile = join(modules, '.backgrounder-lock-hash')
const node24 = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

class Sentence extends Error {}

function say(text) {
  process.stderr.write(`${text}\n`)
}

function lockfileHash() {
  return createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
}

/** Whether node_modules holds what package-lock.json says, by the hash that the last install left. */
function isInstalled() {
  if (!existsSync(node24)) return false
  if (existsSync(stampFile)) return readFileSync(stampFile, 'utf8') === lockfileHash()
  return adoptForeignInstall()
}

/** Accepts an install made by hand (`npm ci`, `npm install`) that npm finished after the lock file's last change. */
function adoptForeignInstall() {
  const finished = join(modules, '.package-lock.json')
  if (!existsSync(finished)) return false
  if (statSync(finished).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs) return false
  writeFileSync(stampFile, lockfileHash())
  return true
}

/** Runs `work` while no other process of this project does; returns its undo. */
async function takeLock() {
  const lock = join(cache, 'install.lock')
  mkdirSync(cache, { recursive: true })
  for (let waited = 0; !tryLock(lock); waited += 1) {
    if (waited === 0) say('Another process is installing the dependencies; waiting for it …')
    await pause(LOCK_POLL_MS)
  }
  const touching = setInterval(() => utimesSync(lock, new Date(), new Date()), LOCK_POLL_MS * 4)
  return () => {
    clearInterval(touching)
    rmSync(lock, { recursive: true, force: true })
  }
}

/** Making a folder either succeeds or fails: the one atomic step that every file system has. */
function tryLock(lock) {
  try {
    mkdirSync(lock)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw new Sentence(`The folder .cache cannot be written (${error.code}).`)
  }
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0)
  if (age > LOCK_STALE_MS) rmSync(lock, { recursive: true, force: true })
  return false
}

async function install() {
  const release = await takeLock()
  try {
    if (isInstalled()) return
    const log = join(cache, 'npm-ci.log')
    const started = Date.now()
    say('Installing the dependencies with npm ci (a minute or two the first time) …')
    const code = await runNpmCi(log, started)
    if (code !== 0) throw new Sentence(whyItFailed(readFileSync(log, 'utf8'), code))
    if (!existsSync(node24)) throw new Sentence('The Node 24 among the dependencies is missing: is npm told to skip install scripts?')
    writeFileSync(stampFile, lockfileHash())
    say(`Dependencies installed in ${seconds(started)}.`)
  } finally {
    release()
  }
}

function runNpmCi(log, started) {
  const out = createWriteStream(log)
  const args = ['ci', '--no-audit', '--no-fund', '--include=dev', '--include=optional', '--ignore-scripts=false', '--loglevel=warn']
  // A shell on Windows only, where npm is a .cmd file that cannot be spawned otherwise.
  const npm = spawn('npm', args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' })
  const progress = setInterval(() => say(`  still installing, ${seconds(started)} so far …`), 15_000)
  npm.stdout.pipe(out, { end: false })
  npm.stderr.pipe(out, { end: false })
  return new Promise((resolve, reject) => {
    npm.on('error', () => reject(new Sentence('npm was not found: install Node.js 20 or newer together with npm.')))
    npm.on('close', (code) => out.end(() => resolve(code ?? 1)))
  }).finally(() => clearInterval(progress))
}

function whyItFailed(log, code) {
  say(log.trimEnd().split('\n').slice(-LOG_TAIL_LINES).join('\n'))
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(log)) return 'The npm registry could not be reached: is there a network?'
  if (/ENOSPC/.test(log)) return 'The disk is full.'
  return `npm ci failed with exit code ${code}; the lines above are the end of .cache/npm-ci.log.`
}

function seconds(since) {
  return `${Math.round((Date.now() - since) / 1000)} s`
}

/** Runs the script and ends as it ends; signals reach it too, so that it can close its browsers. */
function handOver([script, ...args]) {
  const child = spawn(node24, [script, ...args], { stdio: 'inherit' })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => fail(`Node 24 could not be started (${error.message}): remove node_modules and try again.`))
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)))
}

function fail(sentence) {
  say(sentence)
  process.exit(1)
}

async function main() {
  const [major = 0] = process.versions.node.split('.').map(Number)
  if (major < OLDEST_NODE) throw new Sentence(`Node.js ${OLDEST_NODE} or newer is needed; this is ${process.versions.node}.`)
  if (process.argv.length < 3) throw new Sentence('Usage: node scripts/bootstrap.mjs SCRIPT [ARGUMENTS]')
  if (!isInstalled()) await install()
  handOver(process.argv.slice(2))
}

main().catch((error) => fail(error instanceof Sentence ? error.message : error.stack))
