import { expect, it } from 'vitest'
import { createPace, FLUSH_MS, HOT_MUTATIONS_PER_SECOND, MAX_WAIT_MS } from '../../lib/page/watch.ts'

function createClock() {
  let now = 0
  return { now: () => now, pass: (ms: number) => (now += ms) }
}

it('waits a moment on a calm page', () => {
  const clock = createClock()
  const pace = createPace(clock.now)
  for (const mutations of [1, 5, 50]) {
    clock.pass(1000)
    pace.count(mutations)
    expect(pace.waitMs()).toBe(FLUSH_MS)
  }
})

it('waits longer and longer on a hot page, up to a limit', () => {
  const clock = createClock()
  const pace = createPace(clock.now)
  const waits = Array.from({ length: 9 }, () => {
    clock.pass(1000)
    pace.count(2 * HOT_MUTATIONS_PER_SECOND)
    return pace.waitMs()
  })
  expect(waits.slice(0, 3)).toEqual([2 * FLUSH_MS, 4 * FLUSH_MS, 8 * FLUSH_MS])
  expect(waits.at(-1)).toBe(MAX_WAIT_MS)
})

it('says so while it waits long, and no longer when it does not', () => {
  const clock = createClock()
  const pace = createPace(clock.now)
  const slowed = [9000, 9000, 9000, 1].map((mutations) => {
    clock.pass(1000)
    pace.count(mutations)
    pace.waitMs()
    return pace.isSlowed()
  })
  expect(slowed).toEqual([false, false, true, false])
})

it('is quick again as soon as the page has calmed down', () => {
  const clock = createClock()
  const pace = createPace(clock.now)
  pace.count(5 * HOT_MUTATIONS_PER_SECOND)
  clock.pass(1000)
  expect(pace.waitMs()).toBeGreaterThan(FLUSH_MS)
  clock.pass(1000)
  pace.count(3)
  expect(pace.waitMs()).toBe(FLUSH_MS)
})

it('takes one large change for no storm', () => {
  const clock = createClock()
  const pace = createPace(clock.now)
  clock.pass(60_000)
  pace.count(5000)
  expect(pace.waitMs()).toBe(FLUSH_MS)
})
