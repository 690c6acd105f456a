/**
 * Whether a page has anything to read: asked before any of the code that reads is loaded, since games, players, maps and
 * sign-in forms have nothing, and shall not pay for what others have. Says yes where in doubt.
 */

/** Text of more characters than a button's or a number's. Asked for in XPath: 1,000 nodes take the browser 0.1 ms, and a script 2. */
const LONG_TEXT = './/text()[string-length() > 8]'
/** Custom elements, whose text may be in shadow trees. */
const CUSTOM = './/*[contains(local-name(), "-")]'
/** What is pressed or filled in, and what is not shown. No forms: some sites put the whole page into one. */
const NO_TEXT =
  'nav, button, label, select, textarea, script, style, noscript, template, [role="navigation"], [role="menu"], ' +
  '[role="menubar"], [role="toolbar"], [role="tablist"]'
/** Two words side by side, or two characters of a script without spaces: "Item 5" and "450 kB" name nobody. */
const WORDS = /[A-Za-z\u00c0-\u052f]{2,}[\s'’–-]+[A-Za-z\u00c0-\u052f]{2,}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2}/

/** Whether a document has running text, or a table of names, or shadow trees that may have. */
export function hasRunningText(document: Document): boolean {
  for (const { nodeValue, parentElement } of nodesAt(LONG_TEXT, document)) {
    if (WORDS.test(nodeValue ?? '') && !parentElement?.closest(NO_TEXT)) return true
  }
  for (const node of nodesAt(CUSTOM, document)) {
    if ((node as Element).shadowRoot) return true // elements, as the path says
  }
  return false
}

function* nodesAt(path: string, document: Document): Generator<Node> {
  if (!document.body) return
  const found = document.evaluate(path, document.body, null, XPathResult.ORDERED_NODE_ITERATOR_TYPE)
  for (let node = found.iterateNext(); node; node = found.iterateNext()) yield node
}

/** Mutations come in bursts: so long they are gathered, in milliseconds. */
const GATHER_MS = 200
/** At most this share of the page's time goes into looking. */
const SHARE = 0.01

/** Calls back once, as soon as the document has running text: now, or when it comes. */
export function whenRunningText(document: Document, onText: () => void): void {
  let isWaiting = false
  let cost = 0

  function look(): void {
    isWaiting = false
    const begun = performance.now()
    const found = hasRunningText(document)
    cost = performance.now() - begun
    if (!found) return
    observer.disconnect()
    onText()
  }

  const observer = new MutationObserver(() => {
    if (isWaiting) return
    isWaiting = true
    setTimeout(look, Math.max(GATHER_MS, cost / SHARE))
  })
  observer.observe(document, { childList: true, characterData: true, subtree: true })
  look()
}
