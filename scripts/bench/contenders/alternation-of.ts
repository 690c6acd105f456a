/** One expression for all names, the longest first, at word borders. */
export function alternationOf(names: readonly string[]): RegExp {
  const escaped = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`\\b(?:${escaped.toSorted((a, b) => b.length - a.length).join('|')})\\b`, 'g')
}
