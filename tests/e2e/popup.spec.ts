import { expect, it } from 'vitest'
import { inEveryBrowser } from './harness/browsers.ts'
import type { View } from './harness/driven.ts'
import {
  hover, LISTED_HOST, OTHER_LISTED_HOST, readHighlights, SAMPLE_PATH, SAMPLE_URL, UNLISTED_HOST, waitForCard,
  waitForHighlights,
} from './harness/page.ts'
import { until } from './harness/until.ts'

const OTHER_URL = `http://${OTHER_LISTED_HOST}${SAMPLE_PATH}`
const MASTER_SWITCH = 'header input[role=switch]'
const SITE_SWITCH = '.site input[role=switch]'

/** Waits until the popup says something. */
async function says(popup: View, text: string): Promise<void> {
  const read = (): Promise<string> => popup.evaluate(() => document.body.innerText)
  await until(`“${text}” in the popup`, async () => (await read()).includes(text), { seen: read })
}

inEveryBrowser('the popup', (driven) => {
  it('switches everything off and on in all open tabs at once', async () => {
    const first = await driven().open(SAMPLE_URL)
    const painted = await waitForHighlights(first)
    const second = await driven().open(OTHER_URL)
    await waitForHighlights(second, painted.length)

    const popup = await driven().popup(second)
    await popup.click(MASTER_SWITCH)
    await says(popup, 'Backgrounder is off')
    await waitForHighlights(second, 0)
    await waitForHighlights(first, 0)
    await popup.click(MASTER_SWITCH)
    await waitForHighlights(second, painted.length)
    await waitForHighlights(first, painted.length)
    await popup.close()
    await first.close()
    await second.close()
  })

  it('switches one site off and on, and leaves the others as they are', async () => {
    const other = await driven().open(OTHER_URL)
    const painted = await waitForHighlights(other)
    const page = await driven().open(SAMPLE_URL)
    await waitForHighlights(page, painted.length)

    const popup = await driven().popup(page)
    await popup.click(SITE_SWITCH, LISTED_HOST.replace(/^www\./, ''))
    await says(popup, 'Off on this site.')
    await waitForHighlights(page, 0)
    expect(await readHighlights(other)).toEqual(painted)
    await popup.click(SITE_SWITCH)
    await waitForHighlights(page, painted.length)
    await popup.close()
    await page.close()
    await other.close()
  })

  it('stays off after a reload', async () => {
    const page = await driven().open(SAMPLE_URL)
    const painted = await waitForHighlights(page)
    const popup = await driven().popup(page)
    await popup.click(SITE_SWITCH)
    await waitForHighlights(page, 0)
    await popup.close()
    await page.reload()
    const again = await driven().popup(page)
    await says(again, 'Off on this site.')
    expect(await readHighlights(page)).toEqual([])
    await again.click(SITE_SWITCH)
    await waitForHighlights(page, painted.length)
    await again.close()
    await page.close()
  })

  it('lists the names of the page with their counts, and jumps to the next mention', async () => {
    const page = await driven().open(SAMPLE_URL)
    await waitForHighlights(page)
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
    const popup = await driven().popup(page)
    await says(popup, 'On this page')
    await popup.click('.entity-row button', 'Kim Kum Chol')
    const flashed = await until('a flash', () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('backgrounder-flash') ?? []
        return range ? range.startContainer.textContent?.slice(range.startOffset, range.endOffset) : undefined
      }),
    )
    expect(flashed).toMatch(/^Kim/)
    await popup.close()
    await page.close()
  })

  it('hides the likely names and shows the countries, as the reader wishes', async () => {
    const page = await driven().open(SAMPLE_URL)
    const painted = await waitForHighlights(page)
    const certain = painted.filter(({ certainty }) => certainty === 'certain').length
    const popup = await driven().popup(page)
    await says(popup, 'On this page')
    await popup.click('.settings summary')
    await popup.click('.settings [role=switch]', 'Likely names')
    await waitForHighlights(page, certain)
    // The list above the switches has to have found its new length before the next press.
    await until('a list without likely names', () => popup.evaluate(() => !/^likely$/m.test(document.body.innerText)))
    await popup.click('.settings [role=switch]', 'Likely names')
    await waitForHighlights(page, painted.length)
    await until('a list with likely names', () => popup.evaluate(() => /^likely$/m.test(document.body.innerText)))
    await popup.click('.settings [role=switch]', 'Countries')
    await until('countries', async () => (await readHighlights(page)).some(({ kind }) => kind === 'country'))
    await says(popup, 'United States')
    await popup.click('.settings [role=switch]', 'Countries')
    await waitForHighlights(page, painted.length)
    await popup.close()
    await page.close()
  })

  it('finds an entry in spite of a typo, and opens it', async () => {
    const page = await driven().open(SAMPLE_URL)
    const popup = await driven().popup(page)
    await popup.click('input[type=search]')
    await popup.type('Sergey Shoigoo')
    await says(popup, 'Sergei Shoigu')
    await popup.press('Enter')
    await says(popup, 'Security Council')
    await popup.close()
    await page.close()
  })

  it('finds an entry by its name in Taiwan’s characters', async () => {
    const page = await driven().open(SAMPLE_URL)
    const popup = await driven().popup(page)
    await popup.click('input[type=search]')
    await popup.type('烏克蘭國防部')
    await says(popup, 'Ministry of Defence of Ukraine')
    await popup.close()
    await page.close()
  })

  it('shows the number of names on the toolbar, and nothing where it is off', async () => {
    const page = await driven().open(SAMPLE_URL)
    await waitForHighlights(page)
    // What the first slice found is counted first.
    await until('a badge that counts the whole page', async () => Number(await driven().badge(page)) > 5, { seen: () => driven().badge(page) })
    const popup = await driven().popup(page)
    await popup.click(SITE_SWITCH)
    await says(popup, 'Off on this site.')
    await popup.close()
    await until('no number', async () => !/\d/.test(await driven().badge(page)))
    const again = await driven().popup(page)
    await again.click(SITE_SWITCH)
    await waitForHighlights(page)
    await again.close()
    await page.close()
  })

  it('annotates a page of any other site when it is asked to', async () => {
    const page = await driven().open(`http://${UNLISTED_HOST}${SAMPLE_PATH}`)
    const popup = await driven().popup(page)
    await popup.click('button', 'Annotate this page')
    await waitForHighlights(page)
    await popup.close()
    await hover(page, 'Shoigu')
    await waitForCard(driven(), page, 'Sergei Shoigu')
    await page.close()
  })
})
