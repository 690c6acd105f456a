/** Two copies of the extension on one page: after an update, what the old one left there makes way for the new one. */

const STARTED = 'backgrounder-started'

/** Ends the copies that started before on this page; the signal aborts when a newer one starts. */
export function takeOver(document: Document): AbortSignal {
  const ending = new AbortController()
  document.dispatchEvent(new Event(STARTED))
  document.addEventListener(STARTED, () => ending.abort(), { signal: ending.signal })
  return ending.signal
}
