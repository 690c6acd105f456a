/**
 * When a card opens and closes, as a pure reducer: events in, a state and effects out. No DOM, no clock.
 *
 * ```
 *            over k                    timer (slowed down HOVER_DELAY_MS ago)
 *   ┌─────┐ ───────► ┌───────────┐ ─────────────────────────────► ┌─────────┐ ◄──── over k, card ──── ┌───────────┐
 *   │idle │          │ resting k │                                │ open k  │                         │ leaving k │
 *   └─────┘ ◄─────── └───────────┘                                └─────────┘ ── off, towards card ─► └───────────┘
 *      ▲      off, scroll                                          │   │    ▲                           │    │
 *      │                                                over other │   │    │ timer: the other          │    │ timer
 *      │ off, over other                                           ▼   │    │ over k, card: this        │    ▼
 *   ┌─────────────┐                                     ┌──────────────────────────┐ ◄── over other ────┘  close, idle
 *   │ dismissed k │ ◄── Escape, press, click on k ──    │ switching k → other      │ ── off ─► leaving k
 *   └─────────────┘     (from any state with k)         └──────────────────────────┘
 *
 *   click k, tap k, keyboard: from every state ─► ┌──────────┐ ─► closed by: Escape, click or tap elsewhere, the same
 *                                                 │ pinned k │    mention clicked again, its line gone from the window,
 *                                                 └──────────┘    focus leaving a card that the keyboard opened
 *
 *   scrolled away (line gone, or moved by more than SCROLL_LIMIT_PX while not pinned), close: every state ─► idle
 * ```
 *
 * While the pointer rests, the card is prepared out of sight (PREPARE_DELAY_MS), so that opening it only shows it.
 *
 * `dismissed k` keeps the card of k shut until the pointer has been elsewhere: after Escape, or after a press that may
 * be a click on a link or the beginning of a selection.
 */

/** The pointer has to rest so long on a mention: crossing a paragraph opens nothing, waiting does not feel like it. */
export const HOVER_DELAY_MS = 300
/** Rested so long, the pointer is likely to stay: the card is prepared while it does. */
export const PREPARE_DELAY_MS = 150
/** So long a card stays when the pointer has left: time to cross the gap, or to come back from a slip. */
export const CLOSE_DELAY_MS = 300
/** Scrolled further than that, a reader has gone on reading. */
export const SCROLL_LIMIT_PX = 120

export type Opener = 'hover' | 'click' | 'tap' | 'keyboard'

export type HoverPhase =
  | { name: 'idle' }
  | { name: 'resting'; key: number }
  | { name: 'open'; key: number }
  | { name: 'switching'; key: number; other: number }
  | { name: 'leaving'; key: number }
  | { name: 'pinned'; key: number; by: Opener }
  | { name: 'dismissed'; key: number }

/** `token` numbers the timer that is awaited: one that was started for an earlier phase says nothing any more. */
export type HoverState = HoverPhase & { token: number }

export type HoverEvent =
  /** The pointer moved over a mention: slowly or not, and nearer to the open card or not. */
  | { type: 'over'; key: number; slow: boolean; towardsCard: boolean }
  /** The pointer moved over nothing of ours, or left the window. */
  | { type: 'off'; towardsCard: boolean }
  /** The pointer is over the card. */
  | { type: 'card' }
  | { type: 'timer'; token: number }
  /** A button went down outside the card; `key`: on a mention. */
  | { type: 'press'; key?: number | undefined }
  /** A click outside the card; `onControl`: on a link, button or field, which gets it and nobody else. */
  | { type: 'click'; key?: number | undefined; onControl: boolean }
  | { type: 'tap'; key?: number | undefined; onControl: boolean }
  | { type: 'keyboard'; key: number }
  | { type: 'escape' }
  /** The page scrolled: by how much since a card was opened, and whether the card's line is still in the window. */
  | { type: 'scroll'; distancePx: number; lineVisible: boolean }
  | { type: 'focus-left' }
  | { type: 'close' }

export type HoverEffect =
  | { type: 'open'; key: number; by: Opener }
  /** The card that is open for the key stays from now on. */
  | { type: 'pin'; key: number; by: Opener }
  | { type: 'close' }
  | { type: 'start-timer'; token: number; ms: number }
  /** The card of the key may be opened soon: to be prepared after a while, should the state still be this one. */
  | { type: 'prepare'; key: number; ms: number }

export interface HoverStep {
  state: HoverState
  effects: HoverEffect[]
}

export const IDLE: HoverState = { name: 'idle', token: 0 }

/** The key whose card is open in a state. */
export function openKey(state: HoverState): number | undefined {
  return hasCard(state) ? state.key : undefined
}

/** Whether a scroll says anything in a state: one from before the pointer rested says nothing of where it rests. */
export function mindsScroll(state: HoverState): boolean {
  return state.name === 'resting' || hasCard(state)
}

type WithCard = Extract<HoverState, { name: 'open' | 'switching' | 'leaving' | 'pinned' }>

function hasCard(state: HoverState): state is WithCard {
  return state.name !== 'idle' && state.name !== 'resting' && state.name !== 'dismissed'
}

/** Answers one event: the next state, and what is to be done. */
export function reduceHover(state: HoverState, event: HoverEvent): HoverStep {
  switch (event.type) {
    case 'over':
      return over(state, event)
    case 'off':
      return off(state, event.towardsCard)
    case 'card':
      return isTemporary(state) ? to(state, { name: 'open', key: state.key }) : stay(state)
    case 'timer':
      return event.token === state.token ? timer(state) : stay(state)
    case 'press':
      return press(state, event.key)
    case 'click':
    case 'tap':
      return click(state, event)
    case 'keyboard':
      return pin(state, event.key, 'keyboard')
    case 'escape':
      return dismiss(state)
    case 'scroll':
      return state.name === 'resting' || isScrolledAway(state, event) ? shut(state) : stay(state)
    case 'focus-left':
      return state.name === 'pinned' && state.by === 'keyboard' ? shut(state) : stay(state)
    case 'close':
      return shut(state)
  }
}

type Over = Extract<HoverEvent, { type: 'over' }>

function over(state: HoverState, { key, slow, towardsCard }: Over): HoverStep {
  switch (state.name) {
    case 'idle':
      return rest(state, key)
    case 'dismissed':
      return key === state.key ? stay(state) : rest(state, key)
    case 'resting':
      return key === state.key && slow ? stay(state) : rest(state, key)
    case 'pinned':
      return stay(state)
    default:
      if (key === state.key) return to(state, { name: 'open', key })
      return towardsCard ? leave(state) : turnTo(state, key, slow)
  }
}

/** The pointer rests on another mention while a card is open. */
function turnTo(state: Exclude<WithCard, { name: 'pinned' }>, other: number, slow: boolean): HoverStep {
  if (state.name === 'switching' && state.other === other && slow) return stay(state)
  return to(state, { name: 'switching', key: state.key, other }, HOVER_DELAY_MS)
}

function off(state: HoverState, towardsCard: boolean): HoverStep {
  switch (state.name) {
    case 'resting':
    case 'dismissed':
      return to(state, { name: 'idle' })
    case 'open':
    case 'switching':
      return leave(state)
    case 'leaving':
      return towardsCard ? leave(state) : stay(state)
    default:
      return stay(state)
  }
}

function timer(state: HoverState): HoverStep {
  switch (state.name) {
    case 'resting':
      return open(state, state.key)
    case 'switching':
      return open(state, state.other)
    case 'leaving':
      return shut(state)
    default:
      return stay(state)
  }
}

/** A press on a mention may be a click on a link or the beginning of a selection: nothing opens by itself after it. */
function press(state: HoverState, key: number | undefined): HoverStep {
  if (state.name === 'resting') return to(state, { name: 'dismissed', key: state.key })
  if (state.name === 'idle' && key !== undefined) return to(state, { name: 'dismissed', key })
  return stay(state)
}

type Click = Extract<HoverEvent, { type: 'click' | 'tap' }>

function click(state: HoverState, { type, key, onControl }: Click): HoverStep {
  if (key === undefined || onControl) return state.name === 'pinned' ? shut(state) : stay(state)
  if (state.name === 'pinned' && state.key === key) return dismiss(state)
  return pin(state, key, type)
}

function pin(state: HoverState, key: number, by: Opener): HoverStep {
  const effect: HoverEffect = { type: openKey(state) === key ? 'pin' : 'open', key, by }
  return to(state, { name: 'pinned', key, by }, undefined, [effect])
}

function dismiss(state: HoverState): HoverStep {
  if (state.name === 'resting') return to(state, { name: 'dismissed', key: state.key })
  return hasCard(state) ? to(state, { name: 'dismissed', key: state.key }, undefined, [{ type: 'close' }]) : stay(state)
}

function isScrolledAway(state: HoverState, event: Extract<HoverEvent, { type: 'scroll' }>): boolean {
  if (!hasCard(state)) return false
  return !event.lineVisible || (state.name !== 'pinned' && event.distancePx > SCROLL_LIMIT_PX)
}

function isTemporary(state: HoverState): state is Exclude<WithCard, { name: 'pinned' }> {
  return hasCard(state) && state.name !== 'pinned'
}

function rest(state: HoverState, key: number): HoverStep {
  return to(state, { name: 'resting', key }, HOVER_DELAY_MS, [{ type: 'prepare', key, ms: PREPARE_DELAY_MS }])
}

function open(state: HoverState, key: number): HoverStep {
  return to(state, { name: 'open', key }, undefined, [{ type: 'open', key, by: 'hover' }])
}

function leave(state: WithCard): HoverStep {
  return to(state, { name: 'leaving', key: state.key }, CLOSE_DELAY_MS)
}

function shut(state: HoverState): HoverStep {
  return to(state, { name: 'idle' }, undefined, hasCard(state) ? [{ type: 'close' }] : [])
}

function stay(state: HoverState): HoverStep {
  return { state, effects: [] }
}

/** Enters a phase, with a timer if a time is given; every entry makes the timers before it void. */
function to(state: HoverState, phase: HoverPhase, ms?: number, effects: HoverEffect[] = []): HoverStep {
  const token = state.token + 1
  const timers: HoverEffect[] = ms === undefined ? [] : [{ type: 'start-timer', token, ms }]
  return { state: { ...phase, token }, effects: [...effects, ...timers] }
}
