import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AxeResults, RunOptions } from 'axe-core'
import { launch, type Browser, type Page } from 'puppeteer-core'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureBrowser } from '../../scripts/browsers.ts'

const ROOT = join(import.meta.dirname, '../..')
const AXE = readFileSync(join(ROOT, 'node_modules/axe-core/axe.min.js'), 'utf8')
/** What a whole page must have and one component alone need not. */
const PAGE_RULES = ['region', 'page-has-heading-one', 'landmark-one-main']

/** The components in every state of `components/*.fixture.tsx`, in a plain page (tests/gallery). */
describe('every state of the components', () => {
  let server: ViteDevServer
  let browser: Browser

  beforeAll(async () => {
    server = await createServer({ configFile: join(ROOT, 'tests/gallery/vite.config.ts'), logLevel: 'error', server: { port: 0 } })
    await server.listen()
    // Chromium's sandbox refuses to run as root, as in containers.
    const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    browser = await launch({ executablePath: await ensureBrowser('chromium'), args })
  })
  afterAll(async () => {
    await browser.close()
    await server.close()
  })

  it.each(['light', 'dark'])('is free of what axe finds, %s', async (scheme) => {
    const page = await browser.newPage()
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ])
    await open(page, 'card')
    await page.evaluate(AXE)
    const found = []
    for (const state of await statesIn(page)) found.push(...(await faultsOf(page, state)))
    expect(found).toEqual([])
    await page.close()
  })

  it('can be walked by keyboard: the search and its results', async () => {
    const page = await open(await browser.newPage(), 'popup/a search')
    const focused = () => page.evaluate(() => document.activeElement?.textContent || document.activeElement?.getAttribute('aria-label'))
    await page.keyboard.press('/')
    expect(await focused()).toBe('Search all entries')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toMatch(/^Sergei Shoigu/)
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toMatch(/^Security Council of Russia/)
    await page.keyboard.press('End')
    expect(await focused()).toMatch(/^Hwasong-18/)
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowUp')
    expect(await focused()).toBe('Search all entries')
    await page.close()
  })

  it('can be walked by keyboard: the entities of the page, and the button of each', async () => {
    const page = await open(await browser.newPage(), 'popup/names on the page')
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent)
    await page.keyboard.press('/')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toMatch(/^Kim Kum Chol/)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    expect(await focused()).toBe('Read about Kim Jong Un')
    await page.keyboard.press('ArrowDown')
    expect(await focused()).toBe('Read about Sergei Shoigu')
    await page.keyboard.press('ArrowLeft')
    expect(await focused()).toMatch(/^Sergei Shoigu/)
    await page.close()
  })

  it.each(Object.entries({ 'card/then and now differ': true, 'card/a short name': false }))(
    '%s: “when this appeared” stands there only where then and now differ',
    async (state, differ) => {
      const page = await open(await browser.newPage(), state)
      const text = await page.evaluate(() => document.body.innerText)
      expect(text.includes('When this appeared')).toBe(differ)
      expect(text).toContain('Now')
      await page.close()
    },
  )

  async function open(page: Page, state: string): Promise<Page> {
    const { port } = server.config.server
    const address = server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`
    await page.goto(`${address}#${encodeURI(state)}`)
    await page.waitForSelector('html[data-states]')
    return page
  }

  async function statesIn(page: Page): Promise<string[]> {
    // The gallery writes an array of strings.
    return JSON.parse(await page.$eval('html', (html) => html.dataset['states'] ?? '[]')) as string[]
  }

  async function faultsOf(page: Page, state: string): Promise<string[]> {
    const violations = await page.evaluate(runAxe, encodeURI(state))
    const faults = violations.filter(({ id }) => !PAGE_RULES.includes(id) || state.startsWith('welcome/'))
    return faults.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${state}: ${id}: ${html}`))
  }
})

/** Shows a state, as the gallery does on a new hash, and runs axe on it. */
async function runAxe(state: string): Promise<AxeResults['violations']> {
  const shown = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }))
  location.hash = `#${state}`
  await shown
  return (await axe.run({ preload: false, resultTypes: ['violations'] })).violations
}

/** What `axe.min.js` defines in the page. */
declare const axe: { run(options: RunOptions): Promise<AxeResults> }
