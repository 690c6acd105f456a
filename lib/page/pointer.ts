/**
 * Feeds what the reader does with pointer, keys and wheel to the hover reducer, and carries out what it decides.
 * It only listens: no event of the page is stopped or prevented.
 */
import { type HoverEffect, type HoverEvent, type HoverState, IDLE, mindsScroll, openKey, type Opener, reduceHover } from './hover.ts'
import { isPointIn } from './ranges.ts'

/** How and where a card is to be opened. */
export interface OpenDetails {
  /** The line of the mention that was hovered, when it was. */
  rect: DOMRect
  /** The same line, wherever it is by now. */
  anchor: () => DOMRect
  /** The card stays until it is dismissed. */
  pinned: boolean
  byTouch: boolean
  byKeyboard: boolean
}

export interface HoverControllerOptions {
  signal: AbortSignal
  document: Document
  /** The mention under a point. A key has to stay with its mention as long as that is painted. */
  keyAt: (x: number, y: number) => number | undefined
  /** The mention's boxes, one per line. */
  rectsOf: (key: number) => readonly DOMRect[]
  /** Whether an event comes from the card. */
  isOverCard: (event: Event) => boolean
  /** Where the card is, while it is open. */
  cardRect?: () => DOMRect | undefined
  /** The pointer rests on a mention whose card may be opened soon. */
  onPrepare?: (key: number) => void
  onOpen: (key: number, details: OpenDetails) => void
  /** The card that is open was clicked for, and stays from now on. */
  onPin?: (key: number) => void
  onClose: () => void
}

export interface HoverController {
  /** Listens only while there is something to hover; a card that is open when it stops is closed. */
  setActive: (active: boolean) => void
  openByKeyboard: (key: number) => void
  close: () => void
  /** The mention whose card is open. */
  openKey: () => number | undefined
}

/** Below this speed a pointer is about to rest: three pixels a frame. */
const SLOW_PX_PER_MS = 0.2
/** Less than this is a tremor, no direction. */
const MIN_APPROACH_PX = 0.5

const CONTROLS =
  'a[href], area[href], button, input, select, textarea, label, summary, option, video, audio, [contenteditable], ' +
  '[role="button"], [role="link"], [role="tab"], [role="menuitem"], [role="checkbox"], [role="switch"]'

interface Sample {
  x: number
  y: number
  timeMs: number
  onCard: boolean
}

/** Creates the controller; it does nothing until it is set active. */
export function createHoverController(options: HoverControllerOptions): HoverController {
  const { signal, document, keyAt, rectsOf, isOverCard } = options
  const view = document.defaultView ?? globalThis.window
  let state: HoverState = IDLE
  let timer: ReturnType<typeof setTimeout> | undefined
  let preparation: ReturnType<typeof setTimeout> | undefined
  let pending: Sample | undefined
  let last: Sample | undefined
  let lastPointerType = 'mouse'
  let opened: { anchor: () => DOMRect; rect: DOMRect } | undefined
  let listening: AbortController | undefined
  let scrollFrame = 0

  /** `timeMs`: when it happened, as in `Event.timeStamp`; timers count from there. */
  function dispatch(event: HoverEvent, timeMs = performance.now()): void {
    const step = reduceHover(state, event)
    if (step.state.token !== state.token) {
      clearTimeout(timer)
      clearTimeout(preparation)
    }
    state = step.state
    for (const effect of step.effects) carryOut(effect, timeMs)
  }

  function carryOut(effect: HoverEffect, timeMs: number): void {
    switch (effect.type) {
      case 'start-timer':
        timer = setTimeout(() => dispatch({ type: 'timer', token: effect.token }), timeMs + effect.ms - performance.now())
        break
      case 'prepare':
        preparation = setTimeout(() => options.onPrepare?.(effect.key), timeMs + effect.ms - performance.now())
        break
      case 'open':
        open(effect.key, effect.by)
        break
      case 'pin':
        options.onPin?.(effect.key)
        break
      case 'close':
        opened = undefined
        options.onClose()
    }
  }

  function open(key: number, by: Opener): void {
    const anchor = anchorOf(rectsOf, key, by === 'keyboard' ? undefined : last)
    const rect = anchor()
    opened = { anchor, rect }
    options.onOpen(key, { rect, anchor, pinned: by !== 'hover', byTouch: by === 'tap', byKeyboard: by === 'keyboard' })
  }

  // One look per frame, at the last place: hit-testing between two frames would be wasted.
  function onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return
    const pressed = event.buttons !== 0 // selecting or dragging
    if (!pending && !pressed) view.requestAnimationFrame(lookAtPending)
    pending = pressed ? undefined : sampleOf(event)
  }

  function sampleOf(event: MouseEvent): Sample {
    return { x: event.clientX, y: event.clientY, timeMs: event.timeStamp, onCard: isOverCard(event) }
  }

  function lookAtPending(): void {
    const sample = pending
    const before = last
    pending = undefined
    // Browsers also send moves when the page scrolls under a pointer that stands still: nothing was pointed at.
    if (!sample || !listening || (before && sample.x === before.x && sample.y === before.y)) return
    last = sample
    const { timeMs } = sample
    if (sample.onCard) return dispatch({ type: 'card' }, timeMs)
    const towardsCard = approaches(options.cardRect?.(), before, sample)
    const key = keyAt(sample.x, sample.y)
    if (key === undefined) dispatch({ type: 'off', towardsCard }, timeMs)
    else dispatch({ type: 'over', key, towardsCard, slow: speedOf(before, sample) < SLOW_PX_PER_MS }, timeMs)
  }

  function onLeave(): void {
    pending = undefined
    dispatch({ type: 'off', towardsCard: false })
  }

  function onDown(event: PointerEvent): void {
    lastPointerType = event.pointerType
    if (!event.isTrusted || event.pointerType === 'touch' || isOverCard(event)) return
    pending = undefined
    dispatch({ type: 'press', key: keyAt(event.clientX, event.clientY) })
  }

  function onClick(event: MouseEvent): void {
    const byKey = event.detail === 0 // Enter on a link, a script's `click()`: nothing was pointed at
    if (!event.isTrusted || byKey || event.button !== 0 || isOverCard(event)) return
    const type = pointerTypeOf(event) === 'touch' ? 'tap' : 'click'
    const selects = type === 'click' && document.getSelection()?.isCollapsed === false
    const key = selects || event.detail > 1 ? undefined : keyAt(event.clientX, event.clientY)
    last = sampleOf(event)
    dispatch({ type, key, onControl: isOnControl(event) })
  }

  function pointerTypeOf(event: MouseEvent): string {
    const type = (event as Partial<PointerEvent>).pointerType // clicks are pointer events since Chrome 92, Firefox 129
    return type === undefined || type === '' ? lastPointerType : type
  }

  function onKey(event: KeyboardEvent): void {
    if (event.isTrusted && event.key === 'Escape' && !event.isComposing) dispatch({ type: 'escape' })
  }

  function onScroll(): void {
    if (mindsScroll(state) && scrollFrame === 0) scrollFrame = view.requestAnimationFrame(lookAtScroll)
  }

  function lookAtScroll(): void {
    scrollFrame = 0
    const rect = opened?.anchor()
    const distancePx = rect && opened ? Math.hypot(rect.x - opened.rect.x, rect.y - opened.rect.y) : 0
    dispatch({ type: 'scroll', distancePx, lineVisible: rect !== undefined && isInWindow(rect, view) })
  }

  // Resizing and zooming move lines that nobody scrolled away from: the card goes along while its line is there.
  function onResize(): void {
    if (opened) opened = { ...opened, rect: opened.anchor() }
    onScroll()
  }

  // The card's root is closed: seen from here, focus that leaves it leaves the card's host.
  function onFocusOut(event: FocusEvent): void {
    if (isOverCard(event) && document.hasFocus()) dispatch({ type: 'focus-left' })
  }

  function listen(): void {
    const on = { capture: true, passive: true, signal: (listening = new AbortController()).signal }
    view.addEventListener('pointermove', onMove, on)
    view.addEventListener('pointerover', onMove, on) // into a frame: its moves are not seen here
    view.addEventListener('pointerdown', onDown, on)
    view.addEventListener('click', onClick, on)
    view.addEventListener('keydown', onKey, on)
    view.addEventListener('scroll', onScroll, on)
    view.addEventListener('resize', onResize, on)
    view.addEventListener('focusout', onFocusOut, on)
    view.addEventListener('blur', (event) => event.target === view && onLeave(), on)
    document.documentElement.addEventListener('mouseleave', onLeave, { passive: true, signal: on.signal })
  }

  function stop(): void {
    listening?.abort()
    listening = undefined
    pending = undefined
    dispatch({ type: 'close' })
  }

  function setActive(active: boolean): void {
    if (active && !listening && !signal.aborted) listen()
    else if (!active && listening) stop()
  }

  signal.addEventListener('abort', stop)
  return {
    setActive,
    openByKeyboard: (key) => {
      if (listening) dispatch({ type: 'keyboard', key })
    },
    close: () => dispatch({ type: 'close' }),
    openKey: () => openKey(state),
  }
}

/** The line of a mention that a point is on, or its first one; followed by its number when the page moves. */
function anchorOf(rectsOf: HoverControllerOptions['rectsOf'], key: number, point: Sample | undefined): () => DOMRect {
  const rects = rectsOf(key)
  const index = point ? Math.max(0, rects.findIndex((rect) => isPointIn(rect, point.x, point.y, 2))) : 0
  let known = rects[index] ?? new DOMRect()
  return () => {
    const now = rectsOf(key)
    known = now[index] ?? now[0] ?? known
    return known
  }
}

function speedOf(before: Sample | undefined, sample: Sample): number {
  if (!before) return Infinity
  return Math.hypot(sample.x - before.x, sample.y - before.y) / Math.max(1, sample.timeMs - before.timeMs)
}

function approaches(card: DOMRect | undefined, before: Sample | undefined, sample: Sample): boolean {
  if (!card || !before) return false
  return distanceTo(card, before) - distanceTo(card, sample) > MIN_APPROACH_PX
}

function distanceTo(rect: DOMRect, { x, y }: Sample): number {
  const dx = Math.max(rect.left - x, 0, x - rect.right)
  const dy = Math.max(rect.top - y, 0, y - rect.bottom)
  return Math.hypot(dx, dy)
}

function isInWindow(rect: DOMRect, view: Window): boolean {
  return rect.bottom > 0 && rect.right > 0 && rect.top < view.innerHeight && rect.left < view.innerWidth
}

function isOnControl(event: Event): boolean {
  return event.composedPath().some((target) => target instanceof Element && target.matches(CONTROLS))
}
