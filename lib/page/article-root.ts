/**
 * Finds where a page's article is: the deepest element that holds nearly all of the page's running text and its
 * headline. That one rule gives the article of an article page, the list of posts of a live blog, the whole middle of a
 * front page, and the common parent of the articles that infinite scrolling has lined up.
 *
 * Text inside `article`, `main` and their like counts more, headlines that are mere links (teasers) count less, menus
 * and comments do not count.
 */

/** Running text: paragraphs, and headings for front pages that have little else. */
const TEXT = 'p, h1, h2, h3, h4, h5, h6'
const NO_TEXT =
  'nav, footer, aside, dialog, form, noscript, template, [hidden], [role="navigation"], [role="dialog"], ' +
  '[role="contentinfo"], [role="complementary"], [id*="comment" i], [class*="comment-list" i], [class*="cookie" i], ' +
  '[id*="cookie" i], [class*="consent" i], [id*="consent" i]'
const TEXT_PARTS = 'article, main, [role="main"], [role="article"], [itemprop~="articleBody"]'
/** Elements that mean "one article, with its headline and pictures": no need to look deeper. */
const WHOLE = 'article, [role="article"]'

/** An element with this share of the weight holds the article; the rest is teasers. */
const ENOUGH = 0.72
/** Below this many weighed characters the page says too little to choose. */
const MIN_WEIGHT = 250
const TEXT_PART_FACTOR = 2
const TEASER_FACTOR = 0.2

/** Finds the element that holds the article's content; the body where the page does not tell. */
export function findArticleRoot(document: Document): Element {
  const body = document.body ?? document.documentElement
  const weights = weigh(body)
  const total = weights.get(body) ?? 0
  const root = total < MIN_WEIGHT ? body : descend(body, weights, total * ENOUGH)
  return root === body ? body : withHeadline(root, document)
}

/** Adds each piece of running text to the weight of all elements around it. */
function weigh(body: Element): Map<Element, number> {
  const byParent = new Map<Element, number>()
  const factorOf = createFactors(body)
  for (const element of body.querySelectorAll(TEXT)) {
    const parent = element.parentElement
    const weight = parent ? weightOf(element) * factorOf(parent) : 0
    if (parent && weight > 0) byParent.set(parent, (byParent.get(parent) ?? 0) + weight)
  }
  return sumUp(byParent, body)
}

function sumUp(byParent: ReadonlyMap<Element, number>, body: Element): Map<Element, number> {
  const weights = new Map<Element, number>()
  for (const [parent, weight] of byParent) {
    for (let at: Element | null = parent; at; at = at === body ? null : at.parentElement) {
      weights.set(at, (weights.get(at) ?? 0) + weight)
    }
  }
  return weights
}

function weightOf(element: Element): number {
  const length = element.textContent?.trim().length ?? 0
  const isTeaser = length > 0 && HEADLINE.test(element.localName) && element.querySelector('a') !== null
  return isTeaser ? length * TEASER_FACTOR : length
}

const HEADLINE = /^h[2-6]$/

/** What text counts by where it stands. Remembers its answers, or paragraphs would climb the same way one by one. */
function createFactors(body: Element): (element: Element) => number {
  const known = new Map<Element, number>([[body, 1]])
  function factorOf(element: Element): number {
    const before = known.get(element)
    if (before !== undefined) return before
    const around = element.parentElement ? factorOf(element.parentElement) : 1
    const factor = around === 0 ? 0 : factorWithin(element, around)
    known.set(element, factor)
    return factor
  }
  return factorOf
}

function factorWithin(element: Element, around: number): number {
  if (element.matches(NO_TEXT)) return 0
  if (element.localName === 'a') return TEASER_FACTOR
  return around === 1 && element.matches(TEXT_PARTS) ? TEXT_PART_FACTOR : around
}

function descend(body: Element, weights: Map<Element, number>, enough: number): Element {
  let root = body
  while (!root.matches(WHOLE)) {
    const child = Array.from(root.children).find((element) => (weights.get(element) ?? 0) >= enough)
    if (!child || child.matches(TEXT)) break
    root = child
  }
  return root
}

/** Goes up until the article's headline is inside; a headline that only the whole page holds is left outside. */
function withHeadline(root: Element, document: Document): Element {
  const headline = findHeadline(document)
  for (let at: Element | null = root; headline && at && at !== document.body; at = at.parentElement) {
    if (at.contains(headline)) return at
  }
  return root.contains(headline ?? null) || !headline ? root : document.body
}

/** The `h1` that the page's title repeats: others are the outlet's logo, or other stories. */
function findHeadline(document: Document): Element | undefined {
  const titles = [document.title, contentOf(document, 'og:title'), contentOf(document, 'twitter:title')].map(essence)
  return Array.from(document.querySelectorAll('h1')).find((heading) => {
    const text = essence(heading.textContent ?? '')
    return text.length >= MIN_HEADLINE && titles.some((title) => title.includes(text) || text.includes(title || '\0'))
  })
}

const MIN_HEADLINE = 12

function contentOf(document: Document, property: string): string {
  const meta = document.querySelector(`meta[property="${property}"], meta[name="${property}"]`)
  return meta?.getAttribute('content') ?? ''
}

/** What is no letter and no digit, roughly: by the blocks of Unicode, which are shorter to say and faster to ask than its classes. */
const NO_WORD = /[^0-9a-z\u00c0-\u1fff\u3040-\ufeff\uff10-\uff19\uff21-\uffdc]+/g

/** Letters and digits only: titles differ from headlines in quotes, dashes and spaces. */
function essence(text: string): string {
  return text.toLowerCase().replace(NO_WORD, '')
}
