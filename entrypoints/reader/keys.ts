/**
 * Numbers mentions so that a mention keeps its number when the page is read again around it:
 * an open card must stay with its name.
 */
export function createKeys<B extends object>(): (block: B, start: number, id: string) => number {
  const numbers = new WeakMap<B, Map<string, number>>()
  let last = 0
  return (block, start, id) => {
    let inBlock = numbers.get(block)
    if (!inBlock) numbers.set(block, (inBlock = new Map()))
    const name = `${start} ${id}`
    let key = inBlock.get(name)
    if (key === undefined) inBlock.set(name, (key = ++last))
    return key
  }
}
