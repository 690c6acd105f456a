/** Work that may be left alone at each yield, for a page to breathe, and goes on at the next step. */
export type Steps<Result = void> = Generator<void, Result>

/** Takes all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Does something with each item, and yields between every `count` of them. */
export function* inSteps<Item>(items: readonly Item[], count: number, work: (item: Item, index: number) => void): Steps {
  // Not by entries(): that makes two objects an item, and pages have thousands of them.
  for (let i = 0; i < items.length; i++) {
    if (i % count === count - 1) yield
    work(items[i] as Item, i) // below the length there is one
  }
}
