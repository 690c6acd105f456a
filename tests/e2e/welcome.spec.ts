import { expect, it } from 'vitest'
import { inEveryBrowser } from './harness/browsers.ts'
import { until } from './harness/until.ts'

inEveryBrowser('the welcome page', (driven) => {
  it('opens by itself once after the install', async () => {
    const pages = await driven().openExtensionPages()
    expect(pages.filter((path) => path === '/welcome.html')).toHaveLength(1)
  })

  it('shows the sample article annotated on the spot', async () => {
    const welcome = await driven().extensionPage('welcome.html')
    const names = await until('highlights on the welcome page', () =>
      welcome.evaluate(() => {
        const people = [...(CSS.highlights.get('backgrounder-person') ?? [])]
        return people.length > 0 && people.map(({ startContainer }) => startContainer.textContent ?? '').join(' ')
      }),
    )
    expect(names).toContain('Shoigu')
    await welcome.close()
  })
})
