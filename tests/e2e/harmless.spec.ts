import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { inEveryBrowser } from './harness/browsers.ts'
import {
  hover, LISTED_HOST, markupOf, readHighlights, SAMPLE_PATH, SAMPLE_URL, UNLISTED_HOST, waitForCard, waitForHighlights,
  waitForNoCard,
} from './harness/page.ts'
import { until } from './harness/until.ts'

const PAGES = readdirSync(join(import.meta.dirname, 'pages')).filter((name) => name.endsWith('.html'))

const STRICTEST = {
  'content-security-policy':
    "default-src 'none'; script-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
}
const STRICT_PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Strict</title>
<article><h1>Strict</h1><p>Sergei Shoigu visited Pyongyang on Tuesday.</p></article>`

inEveryBrowser('the page and the reader are left alone', (driven) => {
  it.each([SAMPLE_PATH, ...PAGES.map((name) => `/pages/${name}`)])('%s has the same markup with and without', async (path) => {
    // The same file on a host where the extension does nothing is what the page is by itself.
    const bare = await driven().open(`http://${UNLISTED_HOST}${path}`)
    const before = await markupOf(bare)
    await bare.close()
    const page = await driven().open(`http://${LISTED_HOST}${path}`)
    const [first] = path.endsWith('plain.html') ? [] : await waitForHighlights(page)
    if (first) {
      await hover(page, first.text)
      await waitForCard(driven(), page)
    }
    expect(await markupOf(page)).toBe(before)
    await page.close()
  })

  it('works under the strictest Content Security Policy with Trusted Types', async () => {
    driven().site.serve('/strict.html', { body: STRICT_PAGE, headers: STRICTEST })
    const page = await driven().open(`http://${LISTED_HOST}/strict.html`)
    expect((await waitForHighlights(page)).map(({ text }) => text)).toEqual(['Sergei Shoigu', 'Pyongyang'])
    await hover(page, 'Sergei Shoigu')
    const card = await waitForCard(driven(), page, 'Sergei Shoigu')
    // A card without its styles would be as wide as the window.
    expect(card.box.width).toBeLessThan(480)
    await page.close()
  })

  it('makes no request to anywhere while a person reads, hovers and searches', async () => {
    driven().site.forget()
    const page = await driven().open(SAMPLE_URL)
    const painted = await waitForHighlights(page)
    const own = driven().site.requests()
    for (const { text } of painted.slice(0, 5)) {
      await hover(page, text)
      await waitForCard(driven(), page)
      await page.keyboard.press('Escape')
      await waitForNoCard(driven(), page)
    }
    const popup = await driven().popup(page)
    await popup.click('input[type=search]')
    await popup.type('shoygu')
    await until('a result', () => popup.evaluate(() => document.body.innerText.includes('Shoigu')))
    await popup.close()
    expect(driven().site.requests()).toEqual(own)
    expect(own.every((request) => request.startsWith(`GET http://${LISTED_HOST}/sample/`))).toBe(true)
    await page.close()
  })

  it('does nothing on a site that is not on the list', async () => {
    const listed = await driven().open(SAMPLE_URL)
    await waitForHighlights(listed)
    const page = await driven().open(`http://${UNLISTED_HOST}${SAMPLE_PATH}`)
    expect(await readHighlights(page)).toEqual([])
    await page.close()
    await listed.close()
  })

  it('lets the page be kept for going back, and is at work when it comes back', async () => {
    const page = await driven().open(SAMPLE_URL)
    const painted = await waitForHighlights(page)
    // Firefox keeps no page that is left while it loads something: with a card seen, the last of the extension's files is there.
    await hover(page, 'Shoigu')
    await waitForCard(driven(), page, 'Sergei Shoigu')
    await page.keyboard.press('Escape')
    await waitForNoCard(driven(), page)
    await page.evaluate(() => {
      Object.assign(window, { kept: true })
      addEventListener('pagehide', ({ persisted }) => sessionStorage.setItem('persisted', String(persisted)))
    })
    await page.goto(`http://${LISTED_HOST}/pages/plain.html`)
    // Puppeteer waits for a load, which a page from the cache does not have.
    await page.evaluate(() => history.back())
    await until('the page from the cache', () => page.evaluate(() => 'kept' in window).catch(() => false), {
      seen: () => page.evaluate(() => [location.pathname, document.readyState, sessionStorage.getItem('persisted')]).catch(String),
    })
    expect(await waitForHighlights(page)).toEqual(painted)
    await hover(page, 'Shoigu')
    await waitForCard(driven(), page, 'Sergei Shoigu')
    await page.close()
  })
})
