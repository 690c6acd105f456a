/** Where the card stands: at a line of the page, never over it, never out of the window. */
import { computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom'

/** Between the line and the card: near enough to travel over in a moment. */
const GAP_PX = 6
/** Between the card and the window's edges. */
const MARGIN_PX = 8

/**
 * Places a fixed element below a line, or above it where there is more room, moved sideways into the window and no
 * higher than the room on its side. Its inner height limit is told as `--available-height`. A line that has left the
 * window takes the card out of sight.
 */
export async function placeCard(line: VirtualElement, card: HTMLElement): Promise<void> {
  release(card)
  const { x, y } = await computePosition(line, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP_PX),
      flip({ padding: MARGIN_PX, crossAxis: false }),
      shift({ padding: MARGIN_PX }),
      size({ padding: MARGIN_PX, apply: ({ availableHeight, availableWidth }) => limit(card, availableWidth, availableHeight) }),
    ],
  })
  const transform = `translate(${roundToPixel(x)}px, ${roundToPixel(y)}px)`
  if (card.style.transform !== transform) card.style.transform = transform
  const visibility = isInWindow(line.getBoundingClientRect(), card) ? 'visible' : 'hidden'
  if (card.style.visibility !== visibility) card.style.visibility = visibility
}

/** Lets the card take its natural size before it is measured, or it would stay where it was once squeezed in. */
function release(card: HTMLElement): void {
  const { innerWidth = 0, innerHeight = 0 } = card.ownerDocument.defaultView ?? {}
  limit(card, innerWidth - 2 * MARGIN_PX, innerHeight - 2 * MARGIN_PX)
}

function limit(card: HTMLElement, width: number, height: number): void {
  setProperty(card, '--available-height', `${Math.max(0, Math.floor(height))}px`)
  setProperty(card, 'max-width', `${Math.max(0, Math.floor(width))}px`)
}

function setProperty({ style }: HTMLElement, name: string, value: string): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value)
}

/** Whole device pixels: text between two of them is blurred. */
function roundToPixel(value: number): number {
  const ratio = globalThis.devicePixelRatio || 1
  return Math.round(value * ratio) / ratio
}

function isInWindow(rect: { top: number; bottom: number; left: number; right: number }, card: HTMLElement): boolean {
  const view = card.ownerDocument.defaultView
  if (!view) return true
  return rect.bottom > 0 && rect.right > 0 && rect.top < view.innerHeight && rect.left < view.innerWidth
}
