import { expect, it } from 'vitest'
import { inEveryBrowser } from './harness/browsers.ts'
import { LISTED_HOST, readHighlights, waitForHighlights } from './harness/page.ts'

const textsOf = (painted: { text: string }[]): string[] => painted.map(({ text }) => text)

inEveryBrowser('a page that changes', (driven) => {
  it('annotates text that is added later', async () => {
    const page = await driven().open(`http://${LISTED_HOST}/pages/live.html`)
    expect(textsOf(await waitForHighlights(page, 1))).toEqual(['Kim Jong Un'])
    // `add` is the page's own function.
    await page.evaluate('add("Sergei Shoigu arrived on Tuesday.")')
    expect(textsOf(await waitForHighlights(page, 2))).toContain('Sergei Shoigu')
    await page.close()
  })

  it('forgets text that is removed', async () => {
    const page = await driven().open(`http://${LISTED_HOST}/pages/live.html`)
    await page.evaluate('add("Sergei Shoigu arrived on Tuesday.")')
    await waitForHighlights(page, 2)
    await page.evaluate(() => document.getElementById('updates')?.replaceChildren())
    expect(textsOf(await waitForHighlights(page, 1))).toEqual(['Kim Jong Un'])
    await page.close()
  })

  it('reads the new story when the page shows another one without loading', async () => {
    const page = await driven().open(`http://${LISTED_HOST}/pages/single-page.html`)
    await waitForHighlights(page)
    expect(textsOf(await readHighlights(page))).toEqual(['Sergei Shoigu', 'Shoigu', 'Pyongyang'])
    await page.click('#next')
    expect(textsOf(await waitForHighlights(page, 1))).toEqual(['Kim Jong Un'])
    await page.close()
  })
})
