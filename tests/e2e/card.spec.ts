import { expect, it } from 'vitest'
import { inEveryBrowser } from './harness/browsers.ts'
import {
  CARD_HOST, hover, LISTED_HOST, placeOf, readCard, SAMPLE_URL, waitForCard, waitForHighlights, waitForNoCard,
  waitForStillCard,
} from './harness/page.ts'

const story = (published: string, text: string) => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Story</title>
<meta property="article:published_time" content="${published}T08:00:00Z">
<article style="margin: 5em; font: 18px/2 serif"><h1>A story of its day</h1><p>${text}</p></article>`,
})

inEveryBrowser('the card', (driven) => {
  const openStory = async (path: string, published: string, text: string) => {
    driven().site.serve(path, story(published, text))
    const page = await driven().open(`http://${LISTED_HOST}${path}`)
    await waitForHighlights(page)
    return page
  }

  /** Where an element of the open card is in the window: the first one with the text. */
  const inCard = async (page: Awaited<ReturnType<typeof openStory>>, selector: string, text = '') => {
    await waitForStillCard(driven(), page)
    const place = await driven().inShadow(
      page,
      CARD_HOST,
      (root, wanted) => {
        const element = [...root.querySelectorAll(wanted.selector)].find(({ textContent }) => textContent?.includes(wanted.text))
        const box = element?.getClientRects()[0]
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      },
      { selector, text },
    )
    if (!place) throw new Error(`The card has no ${selector} ${text}`)
    return place
  }

  it('tells what was true when the article appeared, and what is true now', async () => {
    const page = await openStory('/2021.html', '2021-06-03', 'Sergei Shoigu spoke in Moscow about the exercises of the summer.')
    await hover(page, 'Sergei Shoigu')
    const { text } = await waitForCard(driven(), page, 'Sergei Shoigu')
    const [, then = '', now = ''] = /When this appeared, 3 June 2021([\s\S]*?)\nNow\n([\s\S]*)/.exec(text) ?? []
    expect(then).toContain('Minister of Defence')
    expect(then).not.toContain('Secretary')
    expect(now).toMatch(/^Secretary/)
    await page.close()
  })

  it('tells a post once where it is the same then and now', async () => {
    const page = await openStory('/2025.html', '2025-06-20', 'Sergei Shoigu spoke in Moscow about the exercises of the summer.')
    await hover(page, 'Sergei Shoigu')
    const { text } = await waitForCard(driven(), page, 'Sergei Shoigu')
    expect(text).not.toContain('When this appeared')
    expect(text).toContain('\nNow\n')
    await page.close()
  })

  it('shows a related entity in the same card, with a way back', async () => {
    const page = await openStory('/related.html', '2025-06-20', 'Sergei Shoigu spoke in Moscow about the exercises of the summer.')
    await hover(page, 'Sergei Shoigu')
    await waitForCard(driven(), page, 'Sergei Shoigu')
    const link = await inCard(page, '.entity-link', 'Security Council of Russia')
    await page.mouse.click(link.x, link.y)
    await waitForCard(driven(), page, 'Security Council of Russia')
    const back = await inCard(page, '[aria-label=Back]')
    await page.mouse.click(back.x, back.y)
    await waitForCard(driven(), page, 'Sergei Shoigu')
    await page.keyboard.press('Escape')
    await waitForNoCard(driven(), page)
    await page.close()
  })

  it('opens at a tap, but a tap on a link follows the link', async () => {
    const text = 'Sergei Shoigu met <a href="#followed">Vladimir Putin</a> in Moscow to speak of the exercises of the summer.'
    const page = await openStory('/tap.html', '2025-06-20', text)
    const tap = async (name: string) => {
      const { x, y, width, height } = await placeOf(page, name)
      await page.touchscreen.tap(x + width / 2, y + height / 2)
    }
    await tap('Sergei Shoigu')
    await waitForCard(driven(), page, 'Sergei Shoigu')
    await tap('Vladimir Putin')
    await page.waitForFunction(() => location.hash === '#followed')
    expect((await readCard(driven(), page))?.label).not.toBe('Vladimir Putin')
    await page.close()
  })

  it('gives the focus back to where it was when it was opened by keyboard', async () => {
    const page = await driven().open(SAMPLE_URL)
    await waitForHighlights(page)
    await page.focus('nav a')
    await driven().command(page, 'next-mention')
    await driven().command(page, 'open-card')
    await waitForCard(driven(), page)
    await page.waitForFunction((host) => document.activeElement?.localName === host, {}, CARD_HOST)
    await page.keyboard.press('Escape')
    await waitForNoCard(driven(), page)
    expect(await page.evaluate(() => document.activeElement?.closest('nav') !== null)).toBe(true)
    await page.close()
  })
})
