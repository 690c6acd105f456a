/** A script of the page itself that sees what an extension does to it: runs in the page, stands for itself. */

export interface ProbeReport {
  /** Milliseconds from the text's being there (DOMContentLoaded) to the first highlight, and to the last change of them. */
  firstHighlight?: number
  lastHighlight?: number
  highlights: number
  /** DOM mutations since the text was there. */
  mutations: number
  /** The page's `load` event, from the navigation's start. */
  load: number
}

declare global {
  var benchProbe: (() => ProbeReport & { quietFor: number }) | undefined
}

/** Looks every few milliseconds: a busy loop would keep the idle moments away that extensions wait for. */
function startProbe(): void {
  let textThere = 0
  let mutations = 0
  let highlights = 0
  let firstHighlight: number | undefined
  let lastHighlight: number | undefined
  const look = (): void => {
    let count = 0
    for (const [name, ranges] of CSS.highlights) if (name.startsWith('backgrounder-')) count += ranges.size
    if (count !== highlights) {
      lastHighlight = performance.now() - textThere
      firstHighlight ??= lastHighlight
      highlights = count
    }
    setTimeout(look, 1)
  }
  addEventListener('DOMContentLoaded', () => {
    textThere = performance.now()
    new MutationObserver((records) => (mutations += records.length)).observe(document, {
      subtree: true, childList: true, attributes: true, characterData: true,
    })
    look()
  })
  globalThis.benchProbe = () => ({
    ...(firstHighlight !== undefined && { firstHighlight }),
    ...(lastHighlight !== undefined && { lastHighlight }),
    highlights,
    mutations,
    load: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd, // its own entry type
    quietFor: performance.now() - textThere - (lastHighlight ?? 0),
  })
}

/** The probe as the source of a script element. */
export const PROBE = `(${startProbe})()`
