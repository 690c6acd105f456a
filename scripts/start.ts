/**
 * npm start                          the extension in a fresh Chromium profile, on the sample article
 * npm start -- --browser firefox     the same in Firefox
 *
 * Without a display (or with --headless, or in CI) it looks at the article in the reader's place: it hovers every
 * name, prints what the cards say, keeps a screenshot, and ends.
 */
import { mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer-core'
import type { Driven } from '../tests/e2e/harness/driven.ts'
import { launch } from '../tests/e2e/harness/launch.ts'
import {
  hover, leave, SAMPLE_PATH, waitForCard, waitForHighlights, waitForNoCard, waitForStillCard,
} from '../tests/e2e/harness/page.ts'
import { ensureBrowser, ensureFonts, type BrowserName } from './browsers.ts'
import { browsersNamed, build } from './build.ts'
import { CACHE, ROOT, runMain, say, Sentence } from './run.ts'

/** A listed site's host, so that the extension works there by itself, under a name that the site does not use. */
const SAMPLE_HOST = 'sample.kcna.kp'
const SAMPLE_URL = `http://${SAMPLE_HOST}${SAMPLE_PATH}`

interface Row {
  surface: string
  entity: string
  kind: string
  certainty: string
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { browser: { type: 'string' }, headless: { type: 'boolean' } } })
  const [browser = 'chromium'] = browsersNamed(values.browser ?? 'chromium')
  await ensureBrowser(browser)
  await build(browser)
  if (values.headless === true || !hasDisplay()) await showInTerminal(browser)
  else await showOnDisplay(browser)
}

function hasDisplay(): boolean {
  if (process.env.CI) return false
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
}

/** Stays until the person closes the browser. */
async function showOnDisplay(name: BrowserName): Promise<void> {
  say(`Opening ${name} with the extension in a fresh profile …`)
  const driven = await launch(name, { visible: { host: SAMPLE_HOST } })
  await driven.open(SAMPLE_URL)
  say('Hover an underlined name. This ends when you close the browser.')
  await driven.closed
  await driven.close()
}

async function showInTerminal(name: BrowserName): Promise<void> {
  await ensureFonts()
  say(`No display: reading the sample article in headless ${name} …`)
  const driven = await launch(name)
  try {
    const page = await driven.open(SAMPLE_URL)
    const rows = await hoverEverything(driven, page)
    process.stdout.write(`${table(rows)}\n`)
    const shot = await screenshotWithCard(driven, page, rows)
    process.stdout.write(`\n${rows.length} names annotated; a screenshot with an open card: ${relative(ROOT, shot)}\n`)
  } finally {
    await driven.close()
  }
}

/** What the real extension painted, and whose card opens at each place. */
async function hoverEverything(driven: Driven, page: Page): Promise<Row[]> {
  const painted = await waitForHighlights(page)
  say(`Hovering ${painted.length} names …`)
  const rows: Row[] = []
  const seen = new Map<string, number>()
  for (const { text, kind, certainty } of painted) {
    const nth = seen.get(text) ?? 0
    seen.set(text, nth + 1)
    await hover(page, text, nth)
    const card = await waitForCard(driven, page)
    rows.push({ surface: text.replaceAll('\u00ad', '').replace(/\s+/g, ' '), entity: card.label, kind, certainty })
    await page.keyboard.press('Escape')
    await waitForNoCard(driven, page)
  }
  return rows
}

/** The article from its top with the card of the first person in its text. */
async function screenshotWithCard(driven: Driven, page: Page, rows: readonly Row[]): Promise<string> {
  const person = rows.find(({ kind }) => kind === 'person') ?? rows[0]
  if (!person) throw new Sentence('The extension annotated nothing on the sample article.')
  const path = join(CACHE, `sample-${driven.name}.png`)
  mkdirSync(CACHE, { recursive: true })
  await leave(page)
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }))
  await hover(page, person.surface)
  await waitForCard(driven, page, person.entity)
  await waitForStillCard(driven, page)
  await page.screenshot({ path: path as `${string}.png` })
  return path
}

function table(rows: readonly Row[]): string {
  const columns = ['surface', 'entity', 'kind', 'certainty'] as const
  const widths = columns.map((column) => Math.max(column.length, ...rows.map((row) => row[column].length)))
  const line = (cells: readonly string[]): string =>
    cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ').trimEnd()
  const rule = widths.map((width) => '─'.repeat(width))
  return [line(columns), line(rule), ...rows.map((row) => line(columns.map((column) => row[column])))].join('\n')
}

if (import.meta.main) await runMain(main)
