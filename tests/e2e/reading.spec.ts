import { expect, it } from 'vitest'
import { inEveryBrowser } from './harness/browsers.ts'
import {
  hover, leave, placeOf, readCard, SAMPLE_URL, waitForCard, waitForHighlights, waitForNoCard,
} from './harness/page.ts'
import { staysTrue } from './harness/until.ts'

/** Three times as long as a card outlives a pointer that left. */
const LONGER_THAN_CLOSING_MS = 900

inEveryBrowser('reading an article', (driven) => {
  it('opens the card of the name under the pointer, with sources and dates', async () => {
    const page = await driven().open(SAMPLE_URL)
    await waitForHighlights(page)
    await hover(page, 'Shoigu')
    const card = await waitForCard(driven(), page, 'Sergei Shoigu')
    expect(card.text).toContain('Security Council')
    expect(card.text).toMatch(/\b20\d\d\b/)
    await page.close()
  })

  it('tells two people with the same short name apart, each by their own card', async () => {
    const page = await driven().open(SAMPLE_URL)
    await waitForHighlights(page)
    await hover(page, 'Kim', 0)
    const first = await waitForCard(driven(), page)
    await page.keyboard.press('Escape')
    await waitForNoCard(driven(), page)
    await hover(page, 'Kim', 1)
    const second = await waitForCard(driven(), page)
    expect([first.label, second.label].toSorted()).toEqual(['Kim Jong Un', 'Kim Kum Chol'])
    await page.close()
  })

  it('says of a short name why it was read so', async () => {
    const page = await driven().open(SAMPLE_URL)
    await waitForHighlights(page)
    await hover(page, 'Kim', 0)
    const card = await waitForCard(driven(), page)
    expect(card.text).toMatch(/named in full/)
    await page.close()
  })

  it('closes the card on Escape', async () => {
    const page = await driven().open(SAMPLE_URL)
    await waitForHighlights(page)
    await hover(page, 'Shoigu')
    await waitForCard(driven(), page)
    await page.keyboard.press('Escape')
    await waitForNoCard(driven(), page)
    await page.close()
  })

  it('keeps the card while the pointer travels into it, and closes it after leaving', async () => {
    const page = await driven().open(SAMPLE_URL)
    await waitForHighlights(page)
    await hover(page, 'Shoigu')
    const { box } = await waitForCard(driven(), page)
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 12 })
    const isOpen = async (): Promise<boolean> => (await readCard(driven(), page))?.label === 'Sergei Shoigu'
    await staysTrue('the open card', isOpen, LONGER_THAN_CLOSING_MS)
    await leave(page)
    await waitForNoCard(driven(), page)
    await page.close()
  })

  it('never covers the hovered line and never leaves the window', async () => {
    const page = await driven().open(SAMPLE_URL)
    const painted = await waitForHighlights(page)
    const window = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }))
    for (const { text } of painted.slice(0, 6)) {
      await hover(page, text)
      const { box } = await waitForCard(driven(), page)
      const line = await placeOf(page, text)
      expect(box.y + box.height <= line.y || box.y >= line.y + line.height, `${text} is covered`).toBe(true)
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(window.width)
      expect(box.y + box.height).toBeLessThanOrEqual(window.height)
      await page.keyboard.press('Escape')
      await waitForNoCard(driven(), page)
    }
    await page.close()
  })

  it('closes the card when the reader scrolls away', async () => {
    const page = await driven().open(SAMPLE_URL)
    await waitForHighlights(page)
    await hover(page, 'Shoigu')
    await waitForCard(driven(), page)
    await leave(page)
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }))
    await waitForNoCard(driven(), page)
    await page.close()
  })

  it('keeps a card that was clicked for, until Escape', async () => {
    const page = await driven().open(SAMPLE_URL)
    await waitForHighlights(page)
    await hover(page, 'Shoigu')
    await waitForCard(driven(), page)
    const { x, y, width, height } = await placeOf(page, 'Shoigu')
    await page.mouse.click(x + width / 2, y + height / 2)
    await leave(page)
    const isOpen = async (): Promise<boolean> => (await readCard(driven(), page)) !== undefined
    await staysTrue('the clicked card', isOpen, LONGER_THAN_CLOSING_MS)
    await page.keyboard.press('Escape')
    await waitForNoCard(driven(), page)
    await page.close()
  })

  it('walks from name to name by keyboard and opens the card with the focus inside', async () => {
    const page = await driven().open(SAMPLE_URL)
    const [first] = await waitForHighlights(page)
    await driven().command(page, 'next-mention')
    await driven().command(page, 'open-card')
    const card = await waitForCard(driven(), page)
    expect(card.focused).toBe(true)
    expect(first).toBeDefined()
    await page.keyboard.press('Escape')
    await waitForNoCard(driven(), page)
    await page.close()
  })
})
