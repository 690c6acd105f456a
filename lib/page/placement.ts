/** Where the card stands: at a line of the page, never over it, never out of the window. All lengths in CSS pixels. */

/** Between the line and the card: near enough to travel over in a moment. */
const GAP_PX = 6
/** Between the card and the window's edges. */
const MARGIN_PX = 8

export interface Size {
  width: number
  height: number
}

/** In the coordinates of `getBoundingClientRect`. */
export interface Box extends Size {
  x: number
  y: number
}

export interface Place {
  x: number
  y: number
  /** The room on the card's side of the line. */
  maxHeight: number
}

/**
 * Finds a card's place below a line, or above it where it fits only there or, fitting nowhere, has more room; moved
 * sideways into the window and no higher than the room on its side.
 */
export function placeAt(line: Box, card: Size, window: Box): Place {
  const above = line.y - GAP_PX - (window.y + MARGIN_PX)
  const below = window.y + window.height - MARGIN_PX - (line.y + line.height + GAP_PX)
  const isBelow = card.height <= below || below >= above
  const maxHeight = Math.max(0, Math.floor(isBelow ? below : above))
  return {
    x: Math.max(window.x + MARGIN_PX, Math.min(line.x, window.x + window.width - MARGIN_PX - card.width)),
    y: isBelow ? line.y + line.height + GAP_PX : line.y - GAP_PX - Math.min(card.height, maxHeight),
    maxHeight,
  }
}

/**
 * Places a fixed element at a line and keeps it there, frame by frame: pages move for many reasons besides scrolling.
 * Where it has less room than it needs, that is told as `--available-height`; a line that has left the window takes it out
 * of sight. Returns what ends this.
 */
export function keepPlaced(card: HTMLElement, anchor: () => Box): () => void {
  const view = card.ownerDocument.defaultView ?? window
  let natural: Size | undefined
  let seen: { line: Box; room: Box } | undefined
  let frame = 0

  function place(): void {
    const [line, room] = [anchor(), windowBox(view)]
    if (natural && seen && isSame(line, seen.line) && isSame(room, seen.room)) return
    natural ??= naturalSize(card)
    seen = { line, room }
    const { x, y, maxHeight } = placeAt(line, natural, room)
    // Only where it is needed: it is inherited, so that setting it costs the style of the whole card.
    setProperty(card, '--available-height', natural.height > maxHeight ? `${maxHeight}px` : '')
    setProperty(card, 'transform', `translate(${toDevicePixel(x, view)}px, ${toDevicePixel(y, view)}px)`)
    setProperty(card, 'visibility', isInside(line, room) ? '' : 'hidden')
  }

  function placeAnew(): void {
    natural = undefined
    place()
  }

  function follow(): void {
    place()
    frame = view.requestAnimationFrame(follow)
  }

  const content = new MutationObserver(placeAnew)
  content.observe(card, { childList: true, characterData: true, subtree: true, attributeFilter: ['open'] })
  view.addEventListener('resize', placeAnew)
  follow()
  return () => {
    view.cancelAnimationFrame(frame)
    content.disconnect()
    view.removeEventListener('resize', placeAnew)
  }
}

/** What the user sees of the page: less than the window where a finger has zoomed in. */
function windowBox({ visualViewport, innerWidth, innerHeight }: Window): Box {
  const { offsetLeft: x = 0, offsetTop: y = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {}
  return { x, y, width, height }
}

/** The card's size where nothing but the window limits it. */
function naturalSize(card: HTMLElement): Size {
  setProperty(card, '--available-height', '')
  return card.getBoundingClientRect()
}

function setProperty({ style }: HTMLElement, name: string, value: string): void {
  if (style.getPropertyValue(name) !== value) style.setProperty(name, value)
}

/** Text between two device pixels is blurred. */
function toDevicePixel(value: number, { devicePixelRatio = 1 }: Window): number {
  return Math.round(value * devicePixelRatio) / devicePixelRatio
}

function isSame(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}

function isInside(line: Box, room: Box): boolean {
  const isBetween = (start: number, length: number, from: number, to: number) => start < to && start + length > from
  return isBetween(line.y, line.height, room.y, room.y + room.height) && isBetween(line.x, line.width, room.x, room.x + room.width)
}
