import { expect, it } from 'vitest'
import { inEveryBrowser } from './harness/browsers.ts'

inEveryBrowser('the welcome page', (driven) => {
  it('opens by itself once after the install', async () => {
    const pages = await driven().openExtensionPages()
    expect(pages.filter((path) => path === '/welcome.html')).toHaveLength(1)
  })
})
