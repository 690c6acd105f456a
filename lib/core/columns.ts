/**
 * Lists of like things with the values of each field side by side: packed, JSON of them has three quarters of the size,
 * since what is alike stands near to each other.
 */

/**
 * The values of one field, in the order of their things; null where a thing lacks the field. Where all are objects, their
 * fields apart; where all are lists of objects, the objects of all lists in a row, and how many each list has.
 */
export type Column = readonly unknown[] | { has: readonly (0 | 1)[]; fields: Record<string, Column> } | { counts: readonly (number | null)[]; items: Column }

type Fields = Record<string, unknown>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const isListOfFields = (value: unknown): value is Fields[] => Array.isArray(value) && value.every(isFields)

/** Sets values apart by their fields. They are of JSON, without null; undefined where a thing has none. */
export function toColumn(values: readonly unknown[]): Column {
  const there = values.filter((value) => value !== undefined)
  if (there.length > 0 && there.every(isFields)) {
    const names = [...new Set(there.flatMap(Object.keys))]
    const fields = names.map((name) => [name, toColumn(there.map((value) => value[name]))] as const)
    return { has: values.map((value) => (value === undefined ? 0 : 1)), fields: Object.fromEntries(fields) }
  }
  if (there.length > 0 && there.every(isListOfFields)) {
    return { counts: values.map((value) => (isListOfFields(value) ? value.length : null)), items: toColumn(there.flat()) }
  }
  return values.map((value) => value ?? null)
}

/** The values of which `toColumn` made a column. */
export function fromColumn(column: Column): unknown[] {
  if ('fields' in column) return fromFields(column.has, column.fields)
  if ('items' in column) return fromItems(column.counts, column.items)
  return column.map((value) => value ?? undefined)
}

function fromFields(has: readonly (0 | 1)[], columns: Record<string, Column>): unknown[] {
  const there = has.flatMap((each): Fields[] => (each ? [{}] : []))
  for (const [name, column] of Object.entries(columns)) {
    fromColumn(column).forEach((value, i) => {
      const thing = there[i]
      if (thing && value !== undefined) thing[name] = value
    })
  }
  let next = 0
  return has.map((each) => (each ? there[next++] : undefined))
}

function fromItems(counts: readonly (number | null)[], column: Column): unknown[] {
  const items = fromColumn(column)
  let end = 0
  return counts.map((count) => (count === null ? undefined : items.slice(end, (end += count))))
}
