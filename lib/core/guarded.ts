/**
 * Big patterns that few texts can match. At its first uses in a tab such a pattern costs 0.1 to 1 ms to compile, and a
 * page's words ask for a hundred of them; a guard looks for what every match has, and is cheap.
 */

/** Anything that says yes or no to a text. */
export interface Test {
  test(text: string): boolean
}

/** A pattern that is made, and asked, only where its guard says yes. `guard` must let through all that the pattern matches. */
export function guarded(guard: Test, make: () => RegExp): Test {
  let pattern: RegExp | undefined
  return { test: (text) => guard.test(text) && (pattern ??= make()).test(text) }
}

/** A guard that looks for any of some pieces. */
export function anyOf(...pieces: readonly string[]): Test {
  return { test: (text) => pieces.some((piece) => text.includes(piece)) }
}
