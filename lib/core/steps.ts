/** Work that may be left alone at each yield, for a page to breathe, and goes on at the next step. */
export type Steps<Result = void> = Generator<void, Result>

/** Takes all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
