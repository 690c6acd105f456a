/**
 * Reads a page's text as blocks: runs of text as a reader sees them, each with a way back to its text nodes.
 *
 * One walk, linear in the page. A block's text is the plain concatenation of its text nodes, so that offsets lead back
 * to the page's own characters, plus two signs that no text node holds: `\n` for a `<br>` or for a line that the page's
 * style breaks, and U+FFFC (Unicode's object replacement character) for something unread that stands in the line, such
 * as a picture or a button: the words on its two sides are no neighbours.
 *
 * Runs in Node over linkedom just the same, where nothing is known of styles.
 */
import type { Block, BlockRole } from '../core/document.ts'
import { finish, type Steps } from '../core/steps.ts'
import { breaksLine, displayOf, hostOf, isElement, isHiddenByStyle, isText } from './display.ts'
import { findFurniture, isFurniture, isUnseenFurniture } from './furniture.ts'

/** One text node within a block. */
export interface TextRun {
  node: Text
  /** UTF-16 offset in the block's text of the node's first character. */
  start: number
  /** Length of the node's text when it was read. */
  length: number
}

/** A block of a page. Several may share an element: `<div>one<p>two</p>three</div>` is three blocks. */
export interface PageBlock extends Block {
  /** The block-level element whose inline content this is. */
  element: Element
  runs: TextRun[]
}

/** What reading found, and what has to be watched because it was not read or cannot be seen from outside. */
export interface Reading {
  blocks: PageBlock[]
  /** Elements left alone because the page's style hides them; the topmost ones only. */
  hidden: Element[]
  /** Open shadow roots that were read. */
  shadowRoots: ShadowRoot[]
}

export const OBJECT_SIGN = '\uFFFC'

/** Reads the blocks under a root, in document order. */
export function readBlocks(root: Element): PageBlock[] {
  return finish(readPageInSteps(root)).blocks
}

/**
 * Reads the blocks under a root; also tells what was hidden and which shadow roots were entered. May be left alone at each
 * yield. What the page changes meanwhile is read or not; whoever watches the page from before the first step is told of it.
 */
export function* readPageInSteps(root: Element): Steps<Reading> {
  const reader = new Reader(root)
  yield* reader.readInSteps(root)
  return reader.reading
}

/** Reads one part of a page that was read from `root`: empty where the part lies in what is left alone. */
export function readPart(part: Element, root: Element): Reading {
  const reader = new Reader(part, root)
  if (isWithinFurniture(part, root)) return reader.reading
  if (part !== root && reader.isHidden(part)) reader.reading.hidden.push(part)
  else finish(reader.readInSteps(part))
  return reader.reading
}

function isWithinFurniture(part: Element, root: Element): boolean {
  for (let at: Element | null = part; at && at !== root; at = at.parentElement) {
    const display = displayOf(at)
    if ((display !== 'block' && display !== 'inline') || isFurniture(at)) return true
  }
  return false
}

const ROLES = new Map<string, BlockRole>(
  Object.entries({
    heading: 'h1 h2 h3 h4 h5 h6',
    caption: 'figcaption caption',
    quote: 'blockquote',
    'list-item': 'li dt dd',
    cell: 'td th',
    paragraph: 'p',
  } satisfies Partial<Record<BlockRole, string>>).flatMap(([role, names]) =>
    names.split(' ').map((name) => [name, role as BlockRole] as const), // keys of a record checked just above
  ),
)

/** The role of an element's own text: a paragraph in a quotation is the quotation. */
function roleWithin(element: Element, outer: BlockRole): BlockRole {
  const own = ROLES.get(element.localName)
  if (!own) return outer === 'paragraph' ? 'other' : outer
  return own === 'paragraph' && ABSORBING.has(outer) ? outer : own
}

const ABSORBING = new Set<BlockRole>(['heading', 'caption', 'quote'])

/** Outlets that write their paragraphs as `<div>`s: so much text in one piece is a paragraph to its reader. */
const MIN_PARAGRAPH = 80

function roleOf(element: Element): BlockRole {
  const parent = element.parentElement
  return roleWithin(element, parent ? roleOf(parent) : 'other')
}

/** The block-level element that is being read, and its role. */
interface Place {
  element: Element
  role: BlockRole
}

/** So many nodes of one element are read between two places where reading may be interrupted. */
const STEP_NODES = 16

/** Whether an element holds blocks rather than lines, and may be long: paragraphs are read in one go. */
function isContainer({ firstElementChild: first }: Element): boolean {
  return first !== null && displayOf(first) === 'block'
}

class Reader {
  readonly reading: Reading = { blocks: [], hidden: [], shadowRoots: [] }
  readonly #furniture: Set<Element>
  readonly #minded: boolean
  readonly #part: Element
  /** The hidden element that is being passed over. */
  #hiddenTop: Element | undefined
  #text = ''
  #runs: TextRun[] = []
  /** `<span>`s entered or left since the last text. */
  #seams: Element[] = []

  constructor(part: Element, root = part) {
    this.#part = part
    this.#furniture = findFurniture(part)
    // Pages that are still loading may hide themselves as a whole: then `visibility` says nothing about their parts.
    this.#minded = !isHiddenByStyle(root)
  }

  *readInSteps(element: Element): Steps {
    const place = { element, role: roleOf(element) }
    yield* this.#readSlowly(element, place)
    this.#endBlock(place)
  }

  /** Reads the children of a container, a few at a time. */
  *#readSlowly(element: Element, place: Place): Steps {
    if (element.localName.includes('-') || element.localName === 'slot') return this.#readChildren(element, place)
    // The page may take a child away at a yield, and the way to its siblings with it.
    for (const [i, node] of Array.from(element.childNodes).entries()) {
      if (i % STEP_NODES === STEP_NODES - 1) yield
      if (node.parentNode !== element) continue
      if (isElement(node) && isContainer(node) && displayOf(node) === 'block') yield* this.#readContainer(node, place)
      else this.#readNode(node, place)
    }
  }

  *#readContainer(element: Element, place: Place): Steps {
    this.#endBlock(place)
    if (this.#furniture.has(element) || this.#hiddenTop) return
    const inner = { element, role: roleWithin(element, place.role) }
    yield* this.#readSlowly(element, inner)
    this.#leaveBlock(inner)
  }

  isHidden(element: Element): boolean {
    return isHiddenByStyle(element, this.#minded)
  }

  #readChildren(element: Element, place: Place): void {
    const shadow = element.localName.includes('-') ? element.shadowRoot : null
    if (shadow) {
      this.reading.shadowRoots.push(shadow)
      for (const found of findFurniture(shadow)) this.#furniture.add(found)
    }
    const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) : []
    if (assigned?.length) for (const node of assigned) this.#readNode(node, place)
    else for (let node = (shadow ?? element).firstChild; node; node = node.nextSibling) this.#readNode(node, place)
  }

  #readNode(node: Node, place: Place): void {
    if (this.#hiddenTop) return
    if (isText(node)) this.#addText(node)
    else if (isElement(node)) this.#readElement(node, place)
  }

  #readElement(element: Element, place: Place): void {
    const display = displayOf(element)
    if (display === 'unseen') return
    if (display === 'break') return this.#addSign('\n')
    const leftAlone = this.#furniture.has(element)
    if (display === 'object' || (leftAlone && display === 'inline')) {
      if (!leftAlone || !isUnseenFurniture(element)) this.#addSign(OBJECT_SIGN)
    } else if (display === 'block') this.#readBlock(element, place, leftAlone)
    else this.#readInline(element, place)
  }

  #readBlock(element: Element, place: Place, leftAlone: boolean): void {
    this.#endBlock(place)
    if (leftAlone || this.#hiddenTop) return
    const inner = { element, role: roleWithin(element, place.role) }
    this.#readChildren(element, inner)
    this.#leaveBlock(inner)
  }

  #leaveBlock(place: Place): void {
    this.#endBlock(place)
    if (this.#hiddenTop === place.element) this.#hiddenTop = undefined
  }

  #readInline(element: Element, place: Place): void {
    const isSpan = element.localName === 'span' // the only inline element that pages hide text in
    if (isSpan && this.isHidden(element)) return
    if (isSpan) this.#seams.push(element)
    this.#readChildren(element, place)
    if (isSpan) this.#seams.push(element)
  }

  #addText(node: Text): void {
    const { data } = node
    if (data === '' || (this.#runs.length === 0 && isBlank(data))) return
    if (this.#seams.length > 0) this.#closeSeams(data)
    this.#runs.push({ node, start: this.#text.length, length: data.length })
    this.#text += data
  }

  /** Letters that would run together over the border of a `<span>` are kept apart where the page's style does so. */
  #closeSeams(data: string): void {
    const joins = this.#runs.length > 0 && IS_WORD.test(data.charAt(0)) && IS_WORD.test(this.#text.at(-1) ?? '')
    if (joins && this.#seams.some(breaksLine)) this.#text += '\n'
    this.#seams = []
  }

  #addSign(sign: string): void {
    if (this.#runs.length > 0) this.#text += sign
  }

  #endBlock(place: Place): void {
    const runs = this.#runs
    this.#seams = []
    if (runs.length === 0) return
    let last = runs.at(-1)
    while (last && isBlank(last.node.data)) {
      runs.pop()
      last = runs.at(-1)
    }
    if (last && this.#isSeen(place.element)) {
      this.reading.blocks.push(blockOf(this.#text.slice(0, last.start + last.length), runs, place))
    }
    this.#text = ''
    this.#runs = []
  }

  /**
   * Asked only where there is text, at the first block of a hidden part: what hides it is looked for upwards, and the
   * rest of it is passed over. That is half the price of asking on the way down.
   */
  #isSeen(element: Element): boolean {
    if (element === this.#part || !this.isHidden(element)) return true
    let top = element
    for (let at = outerOf(top); at && at !== this.#part && this.isHidden(at); at = outerOf(at)) top = at
    this.#hiddenTop = top
    this.reading.hidden.push(top)
    return false
  }
}

function outerOf(element: Element): Element | null {
  return element.parentElement ?? hostOf(element.getRootNode())
}

function blockOf(text: string, runs: TextRun[], { element, role }: Place): PageBlock {
  return { text, role: role === 'other' ? roleOfOther(element, text) : role, element, runs }
}

function roleOfOther(element: Element, text: string): BlockRole {
  if (element.getAttribute('role') === 'heading') return 'heading'
  return text.length >= MIN_PARAGRAPH ? 'paragraph' : 'other'
}

/** A letter or a digit, roughly: by the blocks of Unicode. */
const IS_WORD = /[0-9A-Za-z\u00c0-\u1fff\u3040-\ufeff\uff10-\uff19\uff21-\uffdc]/

function isBlank(data: string): boolean {
  return !/\S/.test(data)
}
