/** npm run icons    draws public/icon/*.png from public/icon.svg, in colour and, for "off", in grey */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch, type Page } from 'puppeteer-core'
import { ensureBrowser } from './browsers.ts'
import { ROOT, runMain, say } from './run.ts'

const SIZES = [16, 32, 48, 96, 128]
/** What the toolbar shows where Backgrounder is off. */
const OFF_SIZES = [16, 32, 48]
/** Mid grey: seen on light and on dark toolbars. */
const OFF_STYLE = 'filter: grayscale(1) brightness(1.6); opacity: 0.85'

async function draw(page: Page, svg: string, { size, style, file }: { size: number; style: string; file: string }): Promise<void> {
  await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 })
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px; ${style} }</style>${svg}`)
  await page.screenshot({ path: join(ROOT, 'public/icon', file) as `${string}.png`, omitBackground: true })
}

async function main(): Promise<void> {
  const svg = readFileSync(join(ROOT, 'public/icon.svg'), 'utf8')
  mkdirSync(join(ROOT, 'public/icon'), { recursive: true })
  // Chromium's sandbox refuses to run as root, as in containers.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await launch({ executablePath: await ensureBrowser('chromium'), args })
  try {
    const page = await browser.newPage()
    for (const size of SIZES) await draw(page, svg, { size, style: '', file: `${size}.png` })
    for (const size of OFF_SIZES) await draw(page, svg, { size, style: OFF_STYLE, file: `off-${size}.png` })
  } finally {
    await browser.close()
  }
  say(`Drew ${SIZES.length + OFF_SIZES.length} icons in public/icon.`)
}

if (import.meta.main) await runMain(main)
