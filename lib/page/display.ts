/**
 * How elements take part in running text, told by their tag names.
 *
 * `getComputedStyle` is not asked per element: on the page-load path a table is many times cheaper, and a page that
 * restyles `<p>` as inline still means a paragraph. Two exceptions, both rare enough to be free: custom elements,
 * whose names say nothing, and `<span>`s between letters that would otherwise run together (see `breaksLine`).
 */

export const ELEMENT_NODE = 1
export const TEXT_NODE = 3
export const DOCUMENT_FRAGMENT_NODE = 11

/**
 * - `inline`: its text runs on in the line
 * - `block`: its text stands on its own
 * - `break`: `<br>`
 * - `unseen`: nothing of it is seen, text runs on as if it were not there
 * - `object`: something that is not to be read stands in the line, and keeps the words beside it apart
 */
export type Display = 'inline' | 'block' | 'break' | 'unseen' | 'object'

const NAMES: Record<Exclude<Display, 'inline'>, string> = {
  block:
    'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol ' +
    'optgroup option p pre search section summary table tbody td tfoot th thead tr ul',
  break: 'br',
  unseen: 'area base datalist head link map meta noscript param rp rt rtc script source style template title track wbr',
  object:
    'audio button canvas code embed frame iframe img input kbd math meter object picture progress samp select svg ' +
    'textarea video',
}

const DISPLAYS = new Map<string, Display>()
for (const display of ['block', 'break', 'unseen', 'object'] as const) {
  for (const name of NAMES[display].split(' ')) DISPLAYS.set(name, display)
}

/** Inside these, a custom element of unknown style is taken for a part of the sentence. */
const HOLDS_SENTENCES = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'figcaption', 'summary', 'dt'])

/** Tells how an element takes part in running text. Elements that HTML does not know are inline, as in CSS. */
export function displayOf(element: Element): Display {
  const name = element.localName
  const known = DISPLAYS.get(name)
  if (known) return known
  return name.includes('-') ? displayOfCustom(element) : 'inline'
}

function displayOfCustom(element: Element): Display {
  const display = styleOf(element)?.display
  if (display) return display.startsWith('inline') || display === 'contents' ? 'inline' : 'block'
  const parent = element.parentElement
  return parent && (HOLDS_SENTENCES.has(parent.localName) || displayOf(parent) === 'inline') ? 'inline' : 'block'
}

/** Finds the block-level element whose line of text a node belongs to; crosses shadow borders outwards. */
export function containerOf(node: Node): Element | undefined {
  let at: Node | null = node
  while (at) {
    if (isElement(at) && displayOf(at) === 'block') return at
    at = at.parentNode ?? hostOf(at)
  }
  return undefined
}

/**
 * Whether the page's style puts a by-name inline element on a line of its own: a `display: block` kicker, an item of a
 * flex row. Floats are computed as blocks too, but a floated drop cap belongs to its word.
 */
export function breaksLine(element: Element): boolean {
  const style = styleOf(element)
  if (!style?.display || style.float !== 'none') return false
  return !style.display.startsWith('inline') && !style.display.startsWith('ruby') && style.display !== 'contents'
}

/** Whether the page's style hides an element. Always false where styles are unknown (outside browsers). */
export function isHiddenByStyle(element: Element, visibilityProperty = true): boolean {
  if (typeof element.checkVisibility !== 'function') return false
  if (element.checkVisibility({ visibilityProperty })) return false
  // `display: contents` has no box of its own, which `checkVisibility` takes for hidden.
  return styleOf(element)?.display !== 'contents'
}

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE
}

export function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE
}

/** The element that a shadow root hangs on; undefined for other nodes. */
export function hostOf(node: Node): Element | null {
  if (node.nodeType !== DOCUMENT_FRAGMENT_NODE) return null
  return (node as Partial<ShadowRoot>).host ?? null // only shadow roots have a host: other fragments give undefined
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  const view = element.ownerDocument.defaultView
  if (typeof element.checkVisibility !== 'function') return undefined // not a browser: its styles mean nothing
  return view?.getComputedStyle(element)
}
