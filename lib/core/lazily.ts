/** Makes a value when it is first asked for: most pages never ask for patterns of what is rare, and every page would pay for them. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}
