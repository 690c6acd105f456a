/** What a test does on an annotated page, as a reader would: look at the marks, point, read the card. */
import type { Page } from 'puppeteer-core'
import type { Driven } from './driven.ts'
import { until } from './until.ts'

/** The one element that the extension adds to a page. */
export const CARD_HOST = 'backgrounder-card'

/** A painted name, in document order. */
export interface Painted {
  text: string
  /** `person`, `organisation`, … */
  kind: string
  certainty: 'certain' | 'likely'
}

export interface OpenCard {
  /** The card's heading, without the name in its own language. */
  label: string
  /** All its text, as a reader sees it. */
  text: string
  box: { x: number; y: number; width: number; height: number }
  /** Whether the focus is inside it. */
  focused: boolean
}

/** A host name that the extension annotates by itself and that no browser forces to HTTPS. */
export const LISTED_HOST = 'www.kcna.kp'
export const OTHER_LISTED_HOST = 'tass.com'
/** A host name on no list. */
export const UNLISTED_HOST = 'unlisted.test'

export const SAMPLE_PATH = '/sample/article.html'
export const SAMPLE_URL = `http://${LISTED_HOST}${SAMPLE_PATH}`

/** Every name that the extension has painted on the page, in document order. */
export async function readHighlights(page: Page): Promise<Painted[]> {
  return await page.evaluate(() => {
    const painted: { name: string; range: Range }[] = []
    for (const [highlight, ranges] of CSS.highlights) {
      const name = /^backgrounder-(?!flash)(.*)/.exec(highlight)?.[1]
      if (name === undefined) continue
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        if (!startContainer.isConnected || !endContainer.isConnected) continue
        const range = document.createRange()
        range.setStart(startContainer, startOffset)
        range.setEnd(endContainer, endOffset)
        painted.push({ name, range })
      }
    }
    painted.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range))
    return painted.map(({ name, range }) => ({
      text: range.toString(),
      kind: name.replace(/-likely$/, ''),
      certainty: name.endsWith('-likely') ? ('likely' as const) : ('certain' as const),
    }))
  })
}

/** Waits until something is painted (or, with `count`, until so many names are), and returns it. */
export async function waitForHighlights(page: Page, count?: number): Promise<Painted[]> {
  return await until(
    count === undefined ? 'highlights' : `${count} highlights`,
    async () => {
      const painted = await readHighlights(page)
      return (count === undefined ? painted.length > 0 : painted.length === count) && painted
    },
    { seen: () => readHighlights(page) },
  )
}

/** Where the n-th painted `text` (counted from 0) stands in the window, scrolled into view; its first line's box. */
export async function placeOf(page: Page, text: string, nth = 0): Promise<DOMRect> {
  return await until(`the painted name “${text}” no. ${nth}`, () =>
    page.evaluate(
      (wanted, index) => {
        const found: Range[] = []
        for (const [highlight, ranges] of CSS.highlights) {
          if (!/^backgrounder-(?!flash)/.test(highlight)) continue
          for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
            const range = document.createRange()
            range.setStart(startContainer, startOffset)
            range.setEnd(endContainer, endOffset)
            if (range.toString() === wanted) found.push(range)
          }
        }
        found.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
        const range = found[index]
        if (!range) return undefined
        const outside = (box: DOMRect | undefined): boolean => !box || box.top < 0 || box.bottom > innerHeight
        if (outside(range.getClientRects()[0])) {
          range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
        }
        // toJSON gives a plain object with DOMRect's own fields.
        return range.getClientRects()[0]?.toJSON() as DOMRect | undefined
      },
      text,
      nth,
    ),
  )
}

/** Moves the pointer onto the n-th painted `text`, in a few steps, as a hand does. */
export async function hover(page: Page, text: string, nth = 0): Promise<void> {
  const { x, y, width, height } = await placeOf(page, text, nth)
  await page.mouse.move(x + width / 2, Math.max(0, y - 40))
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 5 })
}

/** Moves the pointer to a corner of the window, away from everything. */
export async function leave(page: Page): Promise<void> {
  await page.mouse.move(2, 2, { steps: 5 })
}

/** The open card; undefined where none is open. */
export async function readCard(driven: Driven, page: Page): Promise<OpenCard | undefined> {
  return await driven.inShadow(page, CARD_HOST, (root) => {
    const card = root.querySelector<HTMLElement>(':popover-open')
    if (!card) return undefined
    const { x, y, width, height } = card.getBoundingClientRect()
    const heading = [...(card.querySelector('h2')?.childNodes ?? [])].filter(({ nodeType }) => nodeType === 3)
    return {
      label: heading.map(({ textContent }) => textContent).join('').trim(),
      text: card.innerText,
      box: { x, y, width, height },
      focused: root.activeElement !== null,
    }
  })
}

/** Waits for a card to be open (with this heading, where one is told). */
export async function waitForCard(driven: Driven, page: Page, label?: string): Promise<OpenCard> {
  return await until(
    label === undefined ? 'a card' : `the card of ${label}`,
    async () => {
      const card = await readCard(driven, page)
      return card && (label === undefined || card.label === label) && card
    },
    { seen: () => readCard(driven, page) },
  )
}

/** Waits until the open card has faded in and stands still: for pictures. */
export async function waitForStillCard(driven: Driven, page: Page): Promise<void> {
  await until('the card to stand still', () =>
    driven.inShadow(page, CARD_HOST, (root) => root.getAnimations().every(({ playState }) => playState === 'finished')),
  )
}

/** Waits until no card is open. */
export async function waitForNoCard(driven: Driven, page: Page): Promise<void> {
  await until('the card to close', async () => (await readCard(driven, page)) === undefined)
}

/** The page's markup without the extension's one element: to compare before and after. */
export async function markupOf(page: Page): Promise<string> {
  return await page.evaluate((host) => {
    const copy = document.documentElement.cloneNode(true)
    // A document element's clone is an element.
    const root = copy as Element
    root.querySelector(host)?.remove()
    return root.outerHTML
  }, CARD_HOST)
}
