/** Work that is done in slices, with the page's own work between them. */
import type { Steps } from '../core/steps.ts'

/**
 * Longest slice. A frame has 16 ms, of which the page needs some itself; a task below 50 ms is none that anybody feels
 * (https://w3c.github.io/longtasks/), but scrolling asks for less.
 */
export const SLICE_MS = 8

interface YieldingScheduler {
  yield?: () => Promise<void>
}

/** Lets the page go on before the next slice: ahead of other waiting tasks where the browser can do that. */
function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: YieldingScheduler } // Chrome ≥ 129, Firefox ≥ 142
  return scheduler?.yield ? scheduler.yield() : nextTask()
}

/** Resolves in a task of its own. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(undefined)
  })
}

export interface Slices {
  /** Whether this slice has lasted long enough. */
  isOver(): boolean
  /** Waits for the next slice; resolves with false where the work is no longer wanted. */
  next(): Promise<boolean>
}

/** Counts slices, the first of which begins now. `isWanted` is asked after each pause. */
export function createSlices(isWanted: () => boolean): Slices {
  let begun = performance.now()
  return {
    isOver: () => performance.now() - begun >= SLICE_MS,
    async next() {
      await pause()
      begun = performance.now()
      return isWanted()
    },
  }
}

/** Takes steps to their end in slices; undefined where the result is no longer wanted. */
export async function runInSlices<Result>(steps: Steps<Result>, slices: Slices): Promise<Result | undefined> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    if (slices.isOver() && !(await slices.next())) return undefined
  }
}

/** Work waits for an idle moment no longer than this. */
const IDLE_TIMEOUT_MS = 500

/** Does something when the page has nothing better to do. */
export function whenIdle(work: () => void): number {
  const { requestIdleCallback } = globalThis as Partial<typeof globalThis> // not outside browsers
  return requestIdleCallback ? requestIdleCallback(work, { timeout: IDLE_TIMEOUT_MS }) : Number(setTimeout(work))
}
