/** Where the card stands: at a line of the page, never over it, never out of the window. All lengths in CSS pixels. */
import { computePosition, flip, offset, shift, size, type Middleware } from '@floating-ui/dom'

/** Between the line and the card: near enough to travel over in a moment. */
const GAP_PX = 6
/** Between the card and the window's edges. */
const MARGIN_PX = 8

/**
 * Places a fixed element at a line and keeps it there, frame by frame: pages move for many reasons besides scrolling.
 * It stands below the line, or above it where it fits only there, moved sideways into the window. Where it has less room
 * than it needs, that is told as `--available-height`; a line that has left the window takes it out of sight. Returns what
 * ends this.
 */
export function keepPlaced(card: HTMLElement, anchor: () => DOMRect): () => void {
  const view = card.ownerDocument.defaultView ?? window
  let seen = ''
  let frame = 0

  function placeAnew(): void {
    // The card's natural size, or it would stay where it was once squeezed in.
    setProperty(card, '--available-height', '')
    void place(anchor(), card, view)
  }

  /** Without a change nothing is measured, and nothing styled. */
  function follow(): void {
    frame = view.requestAnimationFrame(follow)
    const { x, y, width, height } = anchor()
    const now = [x, y, width, height, view.innerWidth, view.innerHeight, view.visualViewport?.scale].join()
    if (now === seen) return
    seen = now
    placeAnew()
  }

  const content = new MutationObserver(placeAnew)
  content.observe(card, { childList: true, characterData: true, subtree: true, attributeFilter: ['open'] })
  follow()
  return () => {
    view.cancelAnimationFrame(frame)
    content.disconnect()
  }
}

/** Done before the next frame: all that the library waits for is there. */
async function place(line: DOMRect, card: HTMLElement, view: Window): Promise<void> {
  const { x, y } = await computePosition({ getBoundingClientRect: () => line }, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP_PX),
      flip({ padding: MARGIN_PX, crossAxis: false }),
      shift({ padding: MARGIN_PX }),
      limitHeight(card),
    ],
  })
  setProperty(card, 'transform', `translate(${toDevicePixel(x, view)}px, ${toDevicePixel(y, view)}px)`)
  setProperty(card, 'visibility', isInWindow(line, view) ? '' : 'hidden')
}

/** Sets the limit only where it is needed: it is inherited, so that it costs the style of the whole card. */
function limitHeight(card: HTMLElement): Middleware {
  return size({
    padding: MARGIN_PX,
    apply({ availableHeight, rects: { floating } }) {
      const room = Math.max(0, Math.floor(availableHeight))
      if (floating.height > room) setProperty(card, '--available-height', `${room}px`)
    },
  })
}

function setProperty({ style }: HTMLElement, name: string, value: string): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value)
}

/** Text between two device pixels is blurred. */
function toDevicePixel(value: number, { devicePixelRatio = 1 }: Window): number {
  return Math.round(value * devicePixelRatio) / devicePixelRatio
}

function isInWindow({ top, bottom, left, right }: DOMRect, { innerWidth, innerHeight }: Window): boolean {
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth
}
