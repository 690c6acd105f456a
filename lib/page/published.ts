/** Reads when a page's article appeared, and in which language, from what the page says about itself. */
import type { Language, PartialDate } from '../core/model.ts'
import { parseDate } from './date-text.ts'
import { findPublishedInJsonLd } from './json-ld.ts'

const FIRST_YEAR = 1990
const DAY_MS = 86_400_000

/** Attributes and values of `<meta>` elements that give the day of publication, the most trusted first. */
const META_NAMES = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'og:pubdate',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'publish-date',
  'publish_date',
  'publishdate',
  'publication_date',
  'article.published',
  'pubdate',
  'ptime',
  'displaydate',
  'rnews:datepublished',
  'dcterms.created',
  'dcterms.issued',
  'dcterms.date',
  'dc.date.issued',
  'dc.date.created',
  'dc.date',
  'date',
]

/**
 * Reads the day on which the article under `root` appeared: JSON-LD, then `<meta>`, then the first `<time>` of the article,
 * then its address, in that order of trust. The date is taken as it is written, in the outlet's own time zone. Undefined where the page does not
 * say, or says a day before 1990 or after tomorrow.
 */
export function readPublished(document: Document, root: ParentNode, now = new Date()): PartialDate | undefined {
  const latest = new Date(now.getTime() + DAY_MS).toISOString().slice(0, 10)
  for (const text of statementsOf(document, root)) {
    const date = parseDate(text)
    if (date && Number(date.slice(0, 4)) >= FIRST_YEAR && date <= latest) return date
  }
  return undefined
}

/** All that the page says about the date, the most trusted first, read only as far as it is needed. */
function* statementsOf(document: Document, root: ParentNode): Iterable<string> {
  yield* findPublishedInJsonLd(jsonLdOf(document))
  yield* metaDates(document)
  yield* attributesOf(document.querySelectorAll('[itemprop~="datePublished"]'))
  yield* attributesOf(root.querySelectorAll('time[datetime]'))
  yield* datesInAddress(document)
}

function jsonLdOf(document: Document): string[] {
  return Array.from(document.querySelectorAll('script[type="application/ld+json" i]'), (it) => it.textContent ?? '')
}

function* metaDates(document: Document): Iterable<string> {
  const contents = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop')
    const key = name?.toLowerCase()
    if (key && !contents.has(key)) contents.set(key, meta.getAttribute('content') ?? '')
  }
  for (const name of META_NAMES) {
    const content = contents.get(name)
    if (content) yield content
  }
}

function* attributesOf(elements: Iterable<Element>): Iterable<string> {
  for (const element of elements) {
    yield element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? ''
  }
}

/** Many outlets write the day into their addresses: `…/2016/06/14/…`. */
function* datesInAddress(document: Document): Iterable<string> {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const address = canonical ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? ''
  const date = /\/((?:19|20)\d\d\/\d{1,2}\/\d{1,2})(?:\/|$)/.exec(address)?.[1]
  if (date) yield date
}

/** Reads the page's language as a primary subtag (`en`, `ko`); undefined where the page does not say. */
export function readLanguage(document: Document): Language | undefined {
  for (const tag of languageTagsOf(document)) {
    const primary = /^\s*([a-z]{2,3})(?![a-z0-9])/i.exec(tag ?? '')?.[1]
    if (primary) return primary.toLowerCase()
  }
  return undefined
}

/** All that the page says about its language, the most trusted first, read only as far as it is needed. */
function* languageTagsOf(document: Document): Iterable<string | null | undefined> {
  yield document.documentElement.getAttribute('lang')
  yield document.documentElement.getAttribute('xml:lang')
  yield document.body?.getAttribute('lang')
  yield document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content')
  yield document.querySelector('meta[property="og:locale"]')?.getAttribute('content')
  yield document.querySelector('article[lang], main[lang]')?.getAttribute('lang')
}
