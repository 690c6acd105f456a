/**
 * Finds where the focus goes in a list of `count` items: arrows by one, stopping at the ends, Home and End.
 * @param index of the focused item; -1 where the focus stands just before the list, as in a search field.
 * @returns undefined for keys that do not move; -1 for going back before the list.
 */
export function nextIndex(key: string, index: number, count: number): number | undefined {
  if (count === 0) return undefined
  if (key === 'ArrowDown') return Math.min(index + 1, count - 1)
  if (key === 'ArrowUp') return index < 0 ? undefined : index - 1
  if (index < 0) return undefined
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}

/**
 * Moves the focus among the items of a list on a key; Tab goes its usual way besides.
 * @param before takes the focus when the reader goes up from the first item.
 */
export function moveFocus(event: KeyboardEvent, items: readonly HTMLElement[], before?: HTMLElement | null): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const target = event.target
  const next = nextIndex(event.key, items.findIndex((item) => item === target), items.length)
  if (next === undefined) return
  event.preventDefault()
  const item = next < 0 ? (before ?? items[0]) : items[next]
  item?.focus()
  item?.scrollIntoView({ block: 'nearest' })
}
