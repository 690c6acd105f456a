import { setTimeout as pause } from 'node:timers/promises'

const POLL_MS = 25
const TIMEOUT_MS = 10_000

/**
 * Asks again and again until the answer is there (neither `undefined` nor `false`), and returns it.
 * @param what completes "Waited in vain for …"; what was last seen is added where `seen` tells it.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  { timeoutMs = TIMEOUT_MS, seen }: { timeoutMs?: number; seen?: () => Promise<unknown> } = {},
): Promise<T> {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    const answer = await ask()
    if (answer !== undefined && answer !== false) return answer
    if (Date.now() > deadline) {
      const last = seen ? `; there was: ${JSON.stringify(await seen())}` : ''
      throw new Error(`Waited in vain for ${what}${last}`)
    }
    await pause(POLL_MS)
  }
}

/** Watches for a while that something goes on being true: how an absence is seen. Fails as soon as it is not. */
export async function staysTrue(what: string, ask: () => Promise<boolean>, forMs: number): Promise<void> {
  for (const end = Date.now() + forMs; Date.now() < end; await pause(POLL_MS)) {
    if (!(await ask())) throw new Error(`Did not last: ${what}`)
  }
}
