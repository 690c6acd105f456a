/** Which words stand somewhere in an article in lower case, and so owe a capital elsewhere to their place. */
import type { Block } from '../document.ts'

/**
 * Makes what counts the words in lower case of an article, and follows it as its blocks come and go: only they are read.
 * The keys of its answer are the words of the blocks that were given last.
 */
export function createSmallWords(): (blocks: readonly Block[]) => ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  let counted: ReadonlySet<Block> = new Set()

  function add({ text }: Block, by: 1 | -1): void {
    for (const word of text.match(/(?<![\p{L}\p{N}])\p{Ll}+/gu) ?? []) {
      const count = (counts.get(word) ?? 0) + by
      if (count > 0) counts.set(word, count)
      else counts.delete(word)
    }
  }

  return (blocks) => {
    const now = new Set(blocks)
    for (const block of now) if (!counted.has(block)) add(block, 1)
    for (const block of counted) if (!now.has(block)) add(block, -1)
    counted = now
    return counts
  }
}
