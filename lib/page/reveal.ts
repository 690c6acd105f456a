/**
 * Notices when elements that the page's style hid are shown: "Read more" puts no text into the page, it changes a class.
 * An element without a box has no size, and gets one when it is shown: a `ResizeObserver` tells, for nothing meanwhile.
 * Not noticed: inline elements, which have no size, and `visibility`, which does not change it.
 */
import { isHiddenByStyle } from './display.ts'

export interface RevealWatch {
  /** Watches these elements and no others. */
  watch: (elements: ReadonlySet<Element>) => void
  stop: () => void
}

/** Creates the watch; each element is told once. */
export function createRevealWatch(window: Window, onReveal: (elements: Element[]) => void): RevealWatch {
  const { ResizeObserver: Observer } = window as Partial<Pick<typeof globalThis, 'ResizeObserver'>> // not outside browsers
  if (!Observer) return { watch: () => {}, stop: () => {} }
  const watched = new Set<Element>()
  const observer = new Observer((entries) => {
    const sized = entries.filter(({ contentRect }) => contentRect.width > 0 || contentRect.height > 0)
    const shown = sized.map(({ target }) => target).filter((element) => !isHiddenByStyle(element))
    shown.forEach(forget)
    if (shown.length > 0) onReveal(shown)
  })

  function forget(element: Element): void {
    observer.unobserve(element)
    watched.delete(element)
  }

  function watch(elements: ReadonlySet<Element>): void {
    for (const element of watched) if (!elements.has(element)) forget(element)
    for (const element of elements) {
      if (watched.has(element)) continue
      watched.add(element)
      observer.observe(element)
    }
  }

  return { watch, stop: () => observer.disconnect() }
}
