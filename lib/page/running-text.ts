/**
 * Whether a page has anything to read: asked before any of the code that reads is loaded, since games, players, maps and
 * sign-in forms have nothing, and shall not pay for what others have. Says yes where in doubt.
 */
/** What text stands in, mostly. */
const TEXT = 'p, h1, h2, h3, h4, h5, h6, li, td, th, dt, dd, figcaption, blockquote'
/** What is pressed or filled in, and what is not shown. No forms: some sites put the whole page into one. */
const NO_TEXT =
  'nav, button, label, select, textarea, script, style, noscript, template, [role="navigation"], [role="menu"], ' +
  '[role="menubar"], [role="toolbar"], [role="tablist"]'
/** Two words side by side, or two characters of a script without spaces: "Item 5" and "450 kB" name nobody. */
const WORDS = /[A-Za-z\u00c0-\u052f]{2,}[\s'’–-]+[A-Za-z\u00c0-\u052f]{2,}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2}/
/** Text elsewhere of so many characters is no label. */
const MIN_LENGTH = 25

/** Whether a document has running text, or a table of names, or shadow trees that may have. */
export function hasRunningText(document: Document): boolean {
  for (const element of document.querySelectorAll(TEXT)) {
    if (WORDS.test(element.textContent ?? '') && !element.closest(NO_TEXT)) return true
  }
  return document.body !== null && hasLongText(document.body)
}

const SHOWN = 0x1 | 0x4 // elements and text: `NodeFilter` is not there in Node

function hasLongText(body: Element): boolean {
  const walker = body.ownerDocument.createTreeWalker(body, SHOWN)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ('shadowRoot' in node && node.shadowRoot) return true
    if (!('length' in node) || (node as Text).length < MIN_LENGTH) continue
    if (WORDS.test((node as Text).data) && !node.parentElement?.closest(NO_TEXT)) return true
  }
  return false
}

export interface TextWatchOptions {
  document: Document
  signal: AbortSignal
  /** Called once. */
  onText: () => void
}

/** Mutations come in bursts: so long they are gathered, in milliseconds. */
const GATHER_MS = 200
/** At most this share of the page's time goes into looking. */
const SHARE = 0.01

/** Calls back as soon as the document has running text: now, or when it comes. */
export function whenRunningText({ document, signal, onText }: TextWatchOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let cost = 0

  function look(): void {
    timer = undefined
    if (signal.aborted) return
    const begun = performance.now()
    const found = hasRunningText(document)
    cost = performance.now() - begun
    if (!found) return
    observer.disconnect()
    onText()
  }

  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, Math.max(GATHER_MS, cost / SHARE))
  })
  observer.observe(document, { childList: true, characterData: true, subtree: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  look()
}
