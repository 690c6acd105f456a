/** Documents for the tests of lib/page. */
import { parseHTML } from 'linkedom'

/** Parses a page; linkedom's documents are typed as its own, but are used as any document. */
export function parsePage(html: string): Document {
  const whole = html.includes('<body') ? html : `<!doctype html><html><head></head><body>${html}</body></html>`
  const document = parseHTML(whole).document as unknown as Document
  mendPositions(document)
  return document
}

/** Finds an element that the test itself has written. */
export function find(document: Document, selector: string): Element {
  const found = document.querySelector(selector)
  if (!found) throw new Error(`no ${selector} in the test's page`)
  return found
}

const FOLLOWING = 4
const PRECEDING = 2

/** linkedom 0.18 compares nodes by their depth first; browsers by their place in the document. */
function mendPositions(document: Document): void {
  let prototype: object = document
  while (!Object.hasOwn(prototype, 'compareDocumentPosition')) prototype = Object.getPrototypeOf(prototype)
  Object.assign(prototype, {
    compareDocumentPosition(this: Node, other: Node): number {
      const [mine, others] = [pathOf(this), pathOf(other)]
      const at = mine.findIndex((index, depth) => index !== others[depth])
      const isBefore = at < 0 ? mine.length < others.length : (mine[at] ?? -1) < (others[at] ?? -1)
      return isBefore ? FOLLOWING : PRECEDING
    },
  })
}

/** A node's place: its number among its siblings, and theirs, from the document down. */
function pathOf(node: Node): number[] {
  const path: number[] = []
  for (let at = node; at.parentNode; at = at.parentNode) path.unshift(Array.from(at.parentNode.childNodes).indexOf(at as ChildNode)) // it has a parent
  return path
}
