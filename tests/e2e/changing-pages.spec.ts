import { expect, it } from 'vitest'
import { inEveryBrowser } from './harness/browsers.ts'
import { LISTED_HOST, readHighlights, waitForHighlights } from './harness/page.ts'
import { until } from './harness/until.ts'

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

  it('annotates text that is added later in other scripts, whose names were not loaded before', async () => {
    const page = await driven().open(`http://${LISTED_HOST}/pages/live.html`)
    await waitForHighlights(page, 1)
    await page.evaluate('add("Сергей Шойгу прибыл во вторник.")')
    expect(textsOf(await waitForHighlights(page, 2))).toContain('Сергей Шойгу')
    await page.evaluate('add("세르게이 쇼이구 서기가 도착했다.")')
    expect(textsOf(await waitForHighlights(page, 3))).toContain('세르게이 쇼이구')
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

  it('forgets all of a page that loses its text', async () => {
    const page = await driven().open(`http://${LISTED_HOST}/pages/live.html`)
    await waitForHighlights(page, 1)
    await page.evaluate(() => document.querySelector('article')?.replaceChildren())
    const painted = () => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0))
    await until('nothing is painted', async () => (await painted()) === 0)
    await page.close()
  })

  it('leaves a page that changes all the time to itself, says so in the popup, and annotates it when it comes to rest', async () => {
    const page = await driven().open(`http://${LISTED_HOST}/pages/live.html`)
    await waitForHighlights(page, 1)
    // Some thousand paragraphs a second, as a page with a runaway ticker has them.
    await page.evaluate(() => {
      const ticker = document.createElement('div')
      document.getElementById('updates')?.append(ticker)
      const window = globalThis as { storm?: ReturnType<typeof setInterval> }
      window.storm = setInterval(() => {
        const rows = Array.from({ length: 60 }, (_, i) => {
          const row = document.createElement('p')
          row.textContent = `Row ${i} at ${performance.now()}`
          return row
        })
        ticker.replaceChildren(...rows)
      }, 10)
    })
    const popup = await driven().popup(page)
    const text = (): Promise<string> => popup.evaluate(() => document.body.innerText)
    await until('the popup to say so', async () => (await text()).includes('changes all the time'), { seen: text })
    await page.evaluate('add("Sergei Shoigu arrived on Tuesday."); clearInterval(storm)')
    expect(textsOf(await waitForHighlights(page, 2))).toContain('Sergei Shoigu')
    await until('the popup to say so no more', async () => !(await text()).includes('changes all the time'), { seen: text })
    await popup.close()
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
