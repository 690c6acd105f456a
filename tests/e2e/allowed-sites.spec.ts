import { expect, it } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { inEveryBrowser } from './harness/browsers.ts'
import { readHighlights, SAMPLE_PATH, SAMPLE_URL, UNLISTED_HOST, waitForHighlights } from './harness/page.ts'
import { until } from './harness/until.ts'

const UNLISTED_URL = `http://${UNLISTED_HOST}${SAMPLE_PATH}`
const SITE_SWITCH = '.site input[role=switch]'
const CHOICES = ['Annotate this page', 'Always on this site', 'On all sites']

inEveryBrowser('pages beyond the bundled sites', (driven, name) => {
  it('offers to annotate them only where they are not annotated anyway', async () => {
    const buttonsOn = async (url: string, ready: string) => {
      const page = await driven().open(url)
      const popup = await driven().popup(page)
      await until(`“${ready}” in the popup`, () => popup.evaluate((text) => document.body.innerText.includes(text), ready))
      const buttons = await popup.evaluate(() => [...document.querySelectorAll('button')].map((button) => button.innerText))
      await popup.close()
      await page.close()
      return CHOICES.filter((choice) => buttons.includes(choice))
    }
    expect(await buttonsOn(UNLISTED_URL, 'is not on the list')).toEqual(CHOICES)
    expect(await buttonsOn(SAMPLE_URL, 'On this page')).toEqual([])
  })

  // Chromium asks in a window of its own that nothing but a hand can answer; Firefox's question can be preset.
  if (name === 'chromium') return

  it('annotates a site always once it is allowed, and gives the permission back when it is switched off', async () => {
    const page = await driven().open(UNLISTED_URL)
    const popup = await driven().popup(page)
    await popup.click('button', 'Always on this site')
    await waitForHighlights(page)
    await popup.close()
    await page.reload()
    await waitForHighlights(page)
    const again = await driven().popup(page)
    await again.click(SITE_SWITCH)
    await until('no highlights', async () => (await readHighlights(page)).length === 0)
    await until('no permission', () => again.evaluate(mayRead, UNLISTED_HOST).then((may) => !may))
    await again.close()
    await page.close()
  })

  it('annotates every site once that is allowed, until it is switched off', async () => {
    const page = await driven().open(UNLISTED_URL.replace(UNLISTED_HOST, 'another.test'))
    const popup = await driven().popup(page)
    await popup.click('button', 'On all sites')
    await waitForHighlights(page)
    // The list of names comes in above the switch.
    await until('the names in the popup', () => popup.evaluate(() => document.body.innerText.includes('On this page')))
    await popup.click(SITE_SWITCH, 'On all sites')
    await until('no highlights', async () => (await readHighlights(page)).length === 0)
    await until('no permission', () => popup.evaluate(mayRead, 'another.test').then((may) => !may))
    await popup.close()
    await page.close()
  })
})

/** Runs in the popup. */
async function mayRead(host: string): Promise<boolean> {
  // Firefox's own API, which needs no import in a function that is sent into the page.
  const { permissions } = (globalThis as unknown as { browser: Browser }).browser
  return await permissions.contains({ origins: [`http://${host}/*`] })
}
