/**
 * The state diagram is above the reducer in lib/page/hover.ts; each row here is one of its arrows.
 */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CLOSE_DELAY_MS,
  HOVER_DELAY_MS,
  type HoverEvent,
  type HoverPhase,
  type HoverStep,
  IDLE,
  mindsScroll,
  openKey,
  reduceHover,
  SCROLL_LIMIT_PX,
} from '../../lib/page/hover.ts'

const over = (key: number, more: { slow?: boolean; towardsCard?: boolean } = {}): HoverEvent => ({
  type: 'over',
  key,
  slow: true,
  towardsCard: false,
  ...more,
})
const off = (towardsCard = false): HoverEvent => ({ type: 'off', towardsCard })
const click = (key?: number, onControl = false): HoverEvent => ({ type: 'click', key, onControl })
const tap = (key?: number, onControl = false): HoverEvent => ({ type: 'tap', key, onControl })
const scroll = (distancePx: number, lineVisible = true): HoverEvent => ({ type: 'scroll', distancePx, lineVisible })
const TIMER = 'timer'

const TOKEN = 7
const idle: HoverPhase = { name: 'idle' }
const resting: HoverPhase = { name: 'resting', key: 1 }
const open: HoverPhase = { name: 'open', key: 1 }
const switching: HoverPhase = { name: 'switching', key: 1, other: 2 }
const leaving: HoverPhase = { name: 'leaving', key: 1 }
const dismissed: HoverPhase = { name: 'dismissed', key: 1 }
const pinned = (by: 'click' | 'tap' | 'keyboard'): HoverPhase => ({ name: 'pinned', key: 1, by })

/** A state and its effects in a few words: `resting 1; timer 300`. */
function inWords({ state, effects }: HoverStep): string {
  const { token: _, ...phase } = state
  const done = effects.map((effect) => (effect.type === 'start-timer' ? `timer ${effect.ms}` : [effect.type, 'key' in effect && effect.key].filter(Boolean).join(' ')))
  return [Object.values(phase).join(' '), ...done].join('; ')
}

function step(phase: HoverPhase, event: HoverEvent | typeof TIMER): string {
  const result = reduceHover({ ...phase, token: TOKEN }, event === TIMER ? { type: 'timer', token: TOKEN } : event)
  return inWords(result)
}

const BOTH = { hover: `timer ${HOVER_DELAY_MS}`, close: `timer ${CLOSE_DELAY_MS}` }

describe('opening by hovering', () => {
  it.each<[string, HoverPhase, HoverEvent | typeof TIMER, string]>([
    ['a pointer on a mention begins to rest, and its card is soon prepared', idle, over(1), `resting 1; prepare 1; ${BOTH.hover}`],
    ['it goes on resting while it is slow', resting, over(1), 'resting 1'],
    ['it begins anew when it is fast', resting, over(1, { slow: false }), `resting 1; prepare 1; ${BOTH.hover}`],
    ['it begins anew on another mention', resting, over(2), `resting 2; prepare 2; ${BOTH.hover}`],
    ['it is over when the pointer leaves', resting, off(), 'idle'],
    ['it is over when the page scrolls', resting, scroll(0), 'idle'],
    ['rested long enough, the card opens', resting, TIMER, 'open 1; open 1'],
    ['nothing opens where no mention is', idle, off(), 'idle'],
  ])('%s', (_, phase, event, expected) => expect(step(phase, event)).toBe(expected))
})

describe('staying and leaving', () => {
  it.each<[string, HoverPhase, HoverEvent | typeof TIMER, string]>([
    ['the card stays while the pointer is on its mention', open, over(1, { slow: false }), 'open 1'],
    ['the card stays while the pointer is on the card', open, { type: 'card' }, 'open 1'],
    ['off both, it is given a moment', open, off(), `leaving 1; ${BOTH.close}`],
    ['the moment is not prolonged by moving about', leaving, off(), 'leaving 1'],
    ['it is prolonged by moving towards the card', leaving, off(true), `leaving 1; ${BOTH.close}`],
    ['reaching the card in time keeps it', leaving, { type: 'card' }, 'open 1'],
    ['coming back to the mention keeps it', leaving, over(1), 'open 1'],
    ['after the moment it closes', leaving, TIMER, 'idle; close'],
  ])('%s', (_, phase, event, expected) => expect(step(phase, event)).toBe(expected))
})

describe('another mention while a card is open', () => {
  it.each<[string, HoverPhase, HoverEvent | typeof TIMER, string]>([
    ['crossed on the way to the card, it changes nothing', open, over(2, { towardsCard: true }), `leaving 1; ${BOTH.close}`],
    ['pointed at, it begins its own rest', open, over(2), `switching 1 2; ${BOTH.hover}`],
    ['pointed at while leaving, too', leaving, over(2), `switching 1 2; ${BOTH.hover}`],
    ['rested on, it goes on', switching, over(2), 'switching 1 2'],
    ['rested on long enough, its card opens', switching, TIMER, 'open 2; open 2'],
    ['a third one begins its own rest', switching, over(3), `switching 1 3; ${BOTH.hover}`],
    ['left again, the open card is left too', switching, off(), `leaving 1; ${BOTH.close}`],
    ['back on the first one, its card stays', switching, over(1), 'open 1'],
    ['reaching the card keeps it', switching, { type: 'card' }, 'open 1'],
  ])('%s', (_, phase, event, expected) => expect(step(phase, event)).toBe(expected))
})

describe('clicks, taps and keys', () => {
  it.each<[string, HoverPhase, HoverEvent, string]>([
    ['a click on a mention opens and pins', idle, click(1), 'pinned 1 click; open 1'],
    ['a click after its press does', dismissed, click(1), 'pinned 1 click; open 1'],
    ['a click on the mention of the open card pins it', open, click(1), 'pinned 1 click; pin 1'],
    ['a click on another mention pins that one', pinned('click'), click(2), 'pinned 2 click; open 2'],
    ['a second click on the same mention closes', pinned('click'), click(1), 'dismissed 1; close'],
    ['a click on a link is the link’s', open, click(1, true), 'open 1'],
    ['a click elsewhere closes what is pinned', pinned('click'), click(), 'idle; close'],
    ['a click elsewhere leaves what hovering opened to hovering', open, click(), 'open 1'],
    ['a tap on a mention opens and stays', idle, tap(1), 'pinned 1 tap; open 1'],
    ['a tap on a link is the link’s', idle, tap(1, true), 'idle'],
    ['a tap elsewhere closes', pinned('tap'), tap(), 'idle; close'],
    ['the keyboard opens and pins', idle, { type: 'keyboard', key: 1 }, 'pinned 1 keyboard; open 1'],
    ['focus that leaves a card of the keyboard closes it', pinned('keyboard'), { type: 'focus-left' }, 'idle; close'],
    ['focus that leaves a card of the pointer does not', pinned('click'), { type: 'focus-left' }, 'pinned 1 click'],
    ['hovering elsewhere does not touch what is pinned', pinned('click'), over(2), 'pinned 1 click'],
    ['nor does leaving', pinned('click'), off(), 'pinned 1 click'],
  ])('%s', (_, phase, event, expected) => expect(step(phase, event)).toBe(expected))
})

describe('dismissing', () => {
  it.each<[string, HoverPhase, HoverEvent, string]>([
    ['Escape closes a hovered card', open, { type: 'escape' }, 'dismissed 1; close'],
    ['Escape closes a pinned card', pinned('click'), { type: 'escape' }, 'dismissed 1; close'],
    ['Escape stops a rest', resting, { type: 'escape' }, 'dismissed 1'],
    ['Escape is nothing to an idle page', idle, { type: 'escape' }, 'idle'],
    ['a dismissed mention stays shut under the pointer', dismissed, over(1), 'dismissed 1'],
    ['until the pointer has been elsewhere', dismissed, off(), 'idle'],
    ['or on another mention', dismissed, over(2), `resting 2; prepare 2; ${BOTH.hover}`],
    ['a press stops a rest: it may begin a selection', resting, { type: 'press', key: 1 }, 'dismissed 1'],
    ['a press on a mention keeps it shut: it may be a link', idle, { type: 'press', key: 1 }, 'dismissed 1'],
    ['a press elsewhere is nothing', idle, { type: 'press' }, 'idle'],
  ])('%s', (_, phase, event, expected) => expect(step(phase, event)).toBe(expected))
})

it('asks about a scroll only where the pointer rests or a card is open: what scrolled before says nothing of where it rests', () => {
  const minding = [idle, resting, open, switching, leaving, dismissed, pinned('click')].filter((phase) => mindsScroll({ ...phase, token: TOKEN }))
  expect(minding).toEqual([resting, open, switching, leaving, pinned('click')])
})

describe('scrolling away', () => {
  it.each<[string, HoverPhase, HoverEvent, string]>([
    ['a little changes nothing', open, scroll(SCROLL_LIMIT_PX), 'open 1'],
    ['further closes', open, scroll(SCROLL_LIMIT_PX + 1), 'idle; close'],
    ['a pinned card goes along', pinned('click'), scroll(SCROLL_LIMIT_PX + 1), 'pinned 1 click'],
    ['until its line leaves the window', pinned('click'), scroll(10, false), 'idle; close'],
    ['an idle page stays so', idle, scroll(500, false), 'idle'],
  ])('%s', (_, phase, event, expected) => expect(step(phase, event)).toBe(expected))
})

describe('whatever happens', () => {
  const key = fc.integer({ min: 1, max: 3 })
  const event: fc.Arbitrary<HoverEvent> = fc.oneof(
    fc.record({ type: fc.constant('over' as const), key, slow: fc.boolean(), towardsCard: fc.boolean() }),
    fc.record({ type: fc.constant('off' as const), towardsCard: fc.boolean() }),
    fc.record({ type: fc.constantFrom('click' as const, 'tap' as const), key: fc.option(key, { nil: undefined }), onControl: fc.boolean() }),
    fc.record({ type: fc.constant('timer' as const), token: fc.nat(40) }),
    fc.record({ type: fc.constant('scroll' as const), distancePx: fc.nat(300), lineVisible: fc.boolean() }),
    fc.record({ type: fc.constant('press' as const), key: fc.option(key, { nil: undefined }) }),
    fc.record({ type: fc.constant('keyboard' as const), key }),
    fc.constantFrom<HoverEvent>({ type: 'card' }, { type: 'escape' }, { type: 'focus-left' }, { type: 'close' }),
  )

  it('the effects say what the state says: which card is open, and that one timer runs', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let state = IDLE
        let shown: number | undefined
        for (const one of events) {
          const next = reduceHover(state, one)
          for (const effect of next.effects) {
            if (effect.type === 'open') shown = effect.key
            if (effect.type === 'close') shown = undefined
            if (effect.type === 'pin') expect(shown).toBe(effect.key)
            if (effect.type === 'start-timer') expect(effect.token).toBe(next.state.token)
          }
          expect(shown).toBe(openKey(next.state))
          state = next.state
        }
      }),
    )
  })

  it('a timer that was started for an earlier phase says nothing', () => {
    const { state } = reduceHover({ ...resting, token: TOKEN }, off())
    expect(reduceHover(state, { type: 'timer', token: TOKEN })).toEqual({ state, effects: [] })
  })

  it('closing leaves nothing open', () => {
    for (const phase of [resting, open, switching, leaving, dismissed, pinned('click')]) {
      expect(reduceHover({ ...phase, token: TOKEN }, { type: 'close' }).state.name).toBe('idle')
    }
  })
})
