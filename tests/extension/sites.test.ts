import { describe, expect, it, vi } from 'vitest'
import { DEFAULT_SETTINGS } from '../../lib/extension/settings.ts'
import { covers, isWanted, patternOf, siteOf } from '../../lib/extension/sites.ts'

vi.mock('webextension-polyfill', () => ({ default: {} }))

describe('the site of a page', () => {
  it.each([
    ['https://www.bbc.com/news/1', 'bbc.com'],
    ['https://WWW.BBC.com', 'bbc.com'],
    ['http://en.yna.co.kr:8080/view?x#y', 'en.yna.co.kr'],
    ['https://www.www.example.org/', 'www.example.org'],
    ['http://127.0.0.1:5000/', '127.0.0.1'],
    ['https://пример.рф/', 'xn--e1afmkfd.xn--p1ai'],
  ])('%s is %s', (url, site) => expect(siteOf(url)).toBe(site))

  it.each([undefined, '', 'about:blank', 'chrome://extensions', 'moz-extension://x/popup.html', 'file:///a.html', 'data:text/html,x', 'no url'])(
    '%s has none',
    (url) => expect(siteOf(url)).toBeUndefined(),
  )
})

describe('whether a site is wanted', () => {
  it.each([
    [{}, true],
    [{ enabled: false }, false],
    [{ offSites: ['bbc.com'] }, false],
    [{ offSites: ['news.bbc.com'] }, true],
  ])('with %j: %s', (change, wanted) => {
    expect(isWanted('bbc.com', { ...DEFAULT_SETTINGS, ...change })).toBe(wanted)
  })
})

describe('match patterns', () => {
  it('cover a host and its subdomains', () => {
    const isCovered = (host: string) => covers(patternOf('bbc.com'), host)
    expect(['bbc.com', 'www.bbc.com', 'news.bbc.com'].map(isCovered)).toEqual([true, true, true])
    expect(['notbbc.com', 'bbc.com.evil.org', 'com'].map(isCovered)).toEqual([false, false, false])
  })

  it.each([
    ['*://*/*', 'any.org', true],
    ['<all_urls>', 'any.org', true],
    ['https://bbc.com/*', 'bbc.com', true],
    ['https://bbc.com/*', 'www.bbc.com', false],
    ['no pattern', 'bbc.com', false],
  ])('%s covers %s: %s', (pattern, host, covered) => expect(covers(pattern, host)).toBe(covered))
})
