import { describe, expect, it } from 'vitest'
import { readLanguage, readPublished } from '../../lib/page/published.ts'
import { find, parsePage } from './page.ts'

const NOW = new Date('2026-11-23T12:00:00Z')
const page = (head: string, body = ''): Document => parsePage(`<html><head>${head}</head><body>${body}</body></html>`)
const publishedOf = (document: Document) => readPublished(document, document, NOW)
const jsonLd = (content: unknown): string =>
  `<script type="application/ld+json">${typeof content === 'string' ? content : JSON.stringify(content)}</script>`
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`

describe('reads the day of publication', () => {
  it.each([
    ['from JSON-LD', jsonLd({ '@type': 'NewsArticle', datePublished: '2024-10-15T08:00:00Z' }), '2024-10-15'],
    ['from a list', jsonLd([{ '@type': 'WebSite' }, { '@type': 'Article', datePublished: '2024-10-15' }]), '2024-10-15'],
    ['from a graph', jsonLd({ '@graph': [{ '@type': ['Thing', 'ReportageNewsArticle'], datePublished: '2024-10-15' }] }), '2024-10-15'],
    ['of the article rather than of the page', jsonLd([{ '@type': 'WebPage', datePublished: '2020-01-01' }, { '@type': 'LiveBlogPosting', datePublished: '2024-10-15' }]), '2024-10-15'],
    ['of the page where no article says it', jsonLd({ '@type': 'WebPage', datePublished: '2020-01-01' }), '2020-01-01'],
    ['of the article that the page is about', jsonLd({ '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle', datePublished: '2024-10-15' } }), '2024-10-15'],
    ['not of stories in a list', jsonLd({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', datePublished: '2024-10-15' }] }), undefined],
    ['not of a video', jsonLd({ '@type': 'VideoObject', datePublished: '2024-10-15' }), undefined],
    ['from broken JSON', jsonLd('{"@type": "NewsArticle", "headline": "a\nb", "datePublished": "2024-10-15",}'), '2024-10-15'],
    ['from <meta>', meta('article:published_time', '2024-10-15T23:30:00-05:00'), '2024-10-15'],
    ['from the most trusted <meta>', meta('date', '2020-01-01') + meta('og:article:published_time', '2024-10-15'), '2024-10-15'],
    ['from JSON-LD before <meta>', meta('article:published_time', '2020-01-01') + jsonLd({ '@type': 'Article', datePublished: '2024-10-15' }), '2024-10-15'],
    ['from its address', '<link rel="canonical" href="https://outlet.test/world/2015/03/18/story.html">', '2015-03-18'],
  ])('%s', (_, head, expected) => {
    expect(publishedOf(page(head))).toBe(expected)
  })

  it('from the first time in the article', () => {
    const aside = '<aside><time datetime="2020-01-01"></time></aside>'
    const article = `<article><h1>H</h1><time datetime="2024-10-15T07:00Z">15 Oct</time></article>`
    const document = page('', aside + article)
    expect(readPublished(document, find(document, 'article'), NOW)).toBe('2024-10-15')
  })

  it.each([
    ['the future', '2026-11-25', undefined],
    ['tomorrow, which has begun elsewhere', '2026-11-24', '2026-11-24'],
    ['times before the web', '1989-12-31', undefined],
    ['days that never were', '2024-02-30', undefined],
    ['words', 'yesterday', undefined],
  ])('does not believe %s unless it can be', (_, date, expected) => {
    expect(publishedOf(page(meta('article:published_time', date)))).toBe(expected)
  })

  it('goes on to the next source when the first is not to be believed', () => {
    const head = jsonLd({ '@type': 'Article', datePublished: '0001-01-01' }) + meta('article:published_time', '2024-10-15')
    expect(publishedOf(page(head))).toBe('2024-10-15')
  })
})

describe('reads the language', () => {
  it.each([
    ['<html lang="ko-KR"><head></head><body></body></html>', 'ko'],
    ['<html lang="EN"><head></head><body></body></html>', 'en'],
    ['<html lang=""><head><meta property="og:locale" content="ru_RU"></head><body></body></html>', 'ru'],
    ['<html><head><meta http-equiv="Content-Language" content="ja"></head><body></body></html>', 'ja'],
    ['<html><head></head><body></body></html>', undefined],
    ['<html lang="english"><head></head><body></body></html>', undefined],
  ])('%s', (html, expected) => {
    expect(readLanguage(parsePage(html))).toBe(expected)
  })
})
