/**
 * npm run screenshots [-- --browser firefox]    docs/screenshots/*.png from the packaged extension in real browsers
 */
import { mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'puppeteer-core'
import type { Driven, View } from '../tests/e2e/harness/driven.ts'
import { launch } from '../tests/e2e/harness/launch.ts'
import { hover, SAMPLE_URL, waitForCard, waitForHighlights, waitForStillCard } from '../tests/e2e/harness/page.ts'
import { until } from '../tests/e2e/harness/until.ts'
import { ensureBrowser, ensureFonts, type BrowserName } from './browsers.ts'
import { browsersNamed, build } from './build.ts'
import { ROOT, runMain, say } from './run.ts'

const FOLDER = join(ROOT, 'docs/screenshots')

/** A short name that two people of the article share: its card says why it was read so. */
const SHOWN_LIGHT = 'Kim'
/** A person whose post changed. */
const SHOWN_DARK = 'Shoigu'

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { browser: { type: 'string' } } })
  const browsers = browsersNamed(values.browser)
  mkdirSync(FOLDER, { recursive: true })
  await ensureFonts()
  for (const browser of browsers) {
    await ensureBrowser(browser)
    await build(browser)
    await shootLight(browser)
    await shootDark(browser)
  }
}

async function shootLight(name: BrowserName): Promise<void> {
  const driven = await launch(name)
  try {
    const page = await openSample(driven)
    await shoot(page, `highlights-${name}`)
    await shootCard(driven, page, SHOWN_LIGHT, `article-${name}-light`)
    const popup = await driven.popup(page)
    await shootView(popup, '.entity-row', `popup-${name}`)
    await popup.close()
    await shootView(await driven.extensionPage('welcome.html'), 'article p', `welcome-${name}`)
  } finally {
    await driven.close()
  }
}

/** On a dark desktop the sample article turns dark, and so does the card. */
async function shootDark(name: BrowserName): Promise<void> {
  const driven = await launch(name, { dark: true })
  try {
    await shootCard(driven, await openSample(driven), SHOWN_DARK, `article-${name}-dark`)
  } finally {
    await driven.close()
  }
}

async function openSample(driven: Driven): Promise<Page> {
  const page = await driven.open(SAMPLE_URL)
  await waitForHighlights(page)
  return page
}

async function shootCard(driven: Driven, page: Page, shown: string, title: string): Promise<void> {
  await hover(page, shown)
  await waitForCard(driven, page)
  await waitForStillCard(driven, page)
  await shoot(page, title)
  await page.keyboard.press('Escape')
}

async function shoot(page: Page, title: string): Promise<void> {
  await page.screenshot({ path: pathOf(title) })
  say(`  ${relative(ROOT, pathOf(title))}`)
}

/** Waits until a part of the extension's page is laid out: popups open empty and grow. */
async function shootView(view: View, part: string, title: string): Promise<void> {
  await until(`${part} in ${title}`, () =>
    view.evaluate((selector) => (document.querySelector(selector)?.getBoundingClientRect().height ?? 0) > 0, part),
  )
  await until(`${title} as large as its content`, () =>
    view.evaluate(() => innerHeight >= Math.min(300, document.documentElement.scrollHeight)),
  )
  await view.screenshot(pathOf(title))
  say(`  ${relative(ROOT, pathOf(title))}`)
}

function pathOf(title: string): `${string}.png` {
  return `${FOLDER}/${title}.png`
}

if (import.meta.main) await runMain(main)
