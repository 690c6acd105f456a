/**
 * How many of the first items, from `from` on, fulfil a condition that holds for the first ones and for no later one; with
 * those before `from`. Halves what is left at each look.
 */
export function countLeading<Item>(items: readonly Item[], holds: (item: Item) => boolean, from = 0): number {
  let low = from
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(items[middle] as Item)) low = middle + 1 // below the length there is one
    else high = middle
  }
  return low
}
