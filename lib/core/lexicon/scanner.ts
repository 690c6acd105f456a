import type { Block } from '../document.ts'
import type { Lexicon } from './lexicon.ts'
import { scan, type Candidate } from './scan.ts'

/** The candidates of a block; a block that is given again as the same object is not scanned again. */
export type Scanner = (block: Block) => Candidate[]

/** Makes a scanner that remembers what it found in a block as long as the block lives. */
export function createScanner(lexicon: Lexicon): Scanner {
  const scanned = new WeakMap<Block, Candidate[]>()
  return (block) => {
    let candidates = scanned.get(block)
    if (!candidates) scanned.set(block, (candidates = scan(block.text, lexicon)))
    return candidates
  }
}
