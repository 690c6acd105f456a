/**
 * Big patterns that few texts can match. At its first uses in a tab such a pattern costs 0.1 to 1 ms to compile, and a
 * page's words ask for a hundred of them; a guard looks for what every match has, and is cheap.
 */

/** Anything that says yes or no to a text. */
export interface Test {
  test(text: string): boolean
}

/** What is asked of such a pattern. */
export interface Guarded extends Test {
  exec(text: string): RegExpExecArray | null
}

/** A pattern that is made, and asked, only where its guard says yes. `guard` must let through all that the pattern matches. */
export function guarded(guard: Test, make: () => RegExp): Guarded {
  let pattern: RegExp | undefined
  const exec = (text: string) => (guard.test(text) ? (pattern ??= make()).exec(text) : null)
  return { exec, test: (text) => exec(text) !== null }
}

/** A guard that looks for any of some pieces. */
export function anyOf(...pieces: readonly string[]): Test {
  return { test: (text) => pieces.some((piece) => text.includes(piece)) }
}
