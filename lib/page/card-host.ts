/**
 * The card's place in the page: one host element outside the body, made when a card is first needed, with a closed
 * shadow root and a popover in the top layer. The page's styles stay outside, the reader's events in the card stay
 * inside, and neither a strict Content Security Policy nor Trusted Types is in the way: no markup is parsed here.
 */
import { keepPlaced } from './placement.ts'

export interface CardHostOptions {
  signal: AbortSignal
  document: Document
  /** The card's stylesheet. */
  styles: string
}

export interface CardHost {
  /** Hands out the element to render into; it stays the same. */
  mount: (render: (container: HTMLElement) => void) => void
  /** Lays out what is mounted without showing it: its styles and fonts are then at hand. */
  layOut: () => void
  /** Shows the card at a line of the page, and keeps it there. */
  show: (anchor: () => DOMRect) => void
  hide: () => void
  /** Whether an event comes from the card. */
  contains: (event: Event) => boolean
  /** Moves the focus to the first control of the card, or to the card itself. */
  focusFirst: () => void
  /** Where the card is; undefined while it is not shown. */
  rect: () => DOMRect | undefined
  /** The host element, once there is one. */
  readonly element: HTMLElement | undefined
}

export const HOST_NAME = 'backgrounder-card'

/** What the reader does in the card is not the page's business: its shortcuts, its click handlers, its menus. */
const INNER_EVENTS = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'compositionstart', 'compositionend'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout'],
  ...['pointerdown', 'pointerup', 'pointermove', 'pointerover', 'pointerout', 'pointercancel', 'wheel'],
  ...['touchstart', 'touchmove', 'touchend', 'touchcancel', 'focusin', 'focusout', 'dragstart', 'copy', 'cut', 'paste'],
]

const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), [tabindex]:not([tabindex="-1"])'

/** The popover's frame; all that can be seen is the card's own stylesheet. */
const FRAME_STYLES = `
  :host { all: initial; }
  .frame {
    position: fixed; inset: auto; top: 0; left: 0; margin: 0; padding: 0; border: 0; overflow: visible;
    width: max-content; height: auto; max-width: calc(100vw - 16px); max-height: none;
    background: transparent; color: inherit; outline: none;
  }
  .frame:not(:popover-open) { display: none; }
`

interface Parts {
  host: HTMLElement
  frame: HTMLElement
  container: HTMLElement
}

/** Creates the card's place; nothing is added to the page yet. */
export function createCardHost({ signal, document, styles }: CardHostOptions): CardHost {
  let parts: Parts | undefined
  let unfollow: (() => void) | undefined

  function build(): Parts {
    parts ??= buildParts(document, styles)
    // Some pages clear their root element on navigation, the host with it.
    if (!parts.host.isConnected) document.documentElement.append(parts.host)
    return parts
  }

  function show(anchor: () => DOMRect): void {
    if (signal.aborted) return
    const { frame } = build()
    unfollow?.()
    if (!frame.matches(':popover-open')) frame.showPopover()
    unfollow = keepPlaced(frame, anchor)
  }

  function layOut(): void {
    const { frame } = build()
    frame.style.display = 'block'
    frame.getBoundingClientRect()
    frame.style.removeProperty('display')
  }

  function hide(): void {
    unfollow?.()
    unfollow = undefined
    if (parts?.frame.matches(':popover-open')) parts.frame.hidePopover()
  }

  function focusFirst(): void {
    if (!parts) return
    const target = parts.container.querySelector<HTMLElement>(FOCUSABLE) ?? parts.frame
    target.focus({ preventScroll: true })
  }

  signal.addEventListener('abort', () => {
    hide()
    parts?.host.remove()
  })
  return {
    mount: (render) => render(build().container),
    layOut,
    show,
    hide,
    contains: (event) => parts !== undefined && (event.target === parts.host || event.composedPath().includes(parts.host)),
    focusFirst,
    rect: () => (parts && unfollow ? parts.frame.getBoundingClientRect() : undefined),
    get element() {
      return parts?.host
    },
  }
}

function buildParts(document: Document, styles: string): Parts {
  const host = document.createElement(HOST_NAME)
  hideFromPage(host)
  const root = host.attachShadow({ mode: 'closed' })
  const frame = document.createElement('div')
  frame.className = 'frame'
  frame.popover = 'manual'
  frame.tabIndex = -1
  frame.dir = 'ltr'
  frame.lang = 'en'
  const container = document.createElement('div')
  frame.append(container)
  root.append(styleElement(document, FRAME_STYLES + styles), frame)
  for (const type of INNER_EVENTS) frame.addEventListener(type, (event) => event.stopPropagation(), { passive: true })
  return { host, frame, container }
}

/** The page's rules for unknown elements, `html > *` and the like must neither style the host nor give it a place. */
function hideFromPage(host: HTMLElement): void {
  const own = {
    all: 'initial',
    position: 'fixed',
    inset: '0 auto auto 0',
    width: '0',
    height: '0',
    direction: 'ltr',
    'color-scheme': 'light dark',
  }
  for (const [name, value] of Object.entries(own)) host.style.setProperty(name, value, 'important')
}

/**
 * A `<style>` rather than `adoptedStyleSheets`: the page's policy does not bind those of an extension in either
 * browser, and sheets constructed in Firefox's content scripts belong to another realm than the document.
 */
function styleElement(document: Document, styles: string): HTMLStyleElement {
  const element = document.createElement('style')
  element.textContent = styles
  return element
}
