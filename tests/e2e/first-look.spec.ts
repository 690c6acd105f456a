import type { Page } from 'puppeteer-core'
import { expect, it } from 'vitest'
import { inEveryBrowser } from './harness/browsers.ts'
import { LISTED_HOST, readHighlights } from './harness/page.ts'
import { until } from './harness/until.ts'

const wrap = (body: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><body>${body}</body></html>`

/** Nothing but one short name, which is painted if the page is read at all. */
const CONTROLS = `
  <nav><ul>${'<li><a href="#">All about Kim Jong Un</a></li>'.repeat(20)}</ul></nav>
  <div role="toolbar">${'<button>Open the settings</button>'.repeat(10)}</div>
  <table>${Array.from({ length: 50 }, (_, i) => `<tr><td>Item ${i}</td><td>${i * 3} kB</td></tr>`).join('')}</table>
  <table><tr><td>KCNA</td><td>12</td></tr></table>
  <label>Full name of the player <input></label>
  <script type="application/json">["Kim Jong Un and Sergei Shoigu met in Pyongyang."]</script>`

/** Pages with something to read, however they write it. */
const READ = [
  ['a paragraph', '<p>Kim Jong Un spoke on Tuesday.</p>'],
  ['a table of names', '<table><tr><td>1</td><td>Kim Jong Un</td></tr><tr><td>2</td><td>Sergei Shoigu</td></tr></table>'],
  ['a headline in a link', '<div><a href="#"><span>Kim Jong Un visits a shipyard</span></a></div>'],
  ['text in a form that holds the whole page', '<form><div>Kim Jong Un spoke on Tuesday.</div></form>'],
  ['Korean', '<div>김정은 국무위원장은 화요일에 연설했다.</div>'],
  ['Chinese', '<div>金正恩于周二发表讲话。</div>'],
  ['text in a shadow tree', '<news-story><template shadowrootmode="open"><p>It rained on Tuesday.</p></template></news-story>'],
] as const

inEveryBrowser('the first look at a page', (driven) => {
  async function open(body: string): Promise<Page> {
    driven().site.serve('/first-look', { body: wrap(body) })
    return await driven().open(`http://${LISTED_HOST}/first-look`)
  }

  const paintedOn = async (page: Page): Promise<string[]> => (await readHighlights(page)).map(({ text }) => text)

  it.each(READ)('has a page with %s read', async (_, body) => {
    const page = await open(CONTROLS + body)
    await until('the short name to be painted', async () => (await paintedOn(page)).includes('KCNA'))
    await page.close()
  })

  it('loads nothing for a page of buttons, menus and numbers, until it says something', async () => {
    const page = await open(CONTROLS)
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    expect(await paintedOn(page)).toEqual([])
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('p'), { textContent: 'Sergei Shoigu arrived.' })))
    await until('both names to be painted', async () => (await paintedOn(page)).join() === 'KCNA,Sergei Shoigu', { seen: () => paintedOn(page) })
    await page.close()
  })

  it('has the page read for whoever opens the popup on it', async () => {
    const page = await open(CONTROLS)
    const popup = await driven().popup(page)
    await until('the name to be painted', async () => (await paintedOn(page)).join() === 'KCNA')
    const text = (): Promise<string> => popup.evaluate(() => document.body.innerText)
    await until('the popup to list it', async () => (await text()).includes('Korean Central News Agency'), { seen: text })
    await popup.close()
    await page.close()
  })
})
