import type { Block } from '../document.ts'
import { remembered } from '../remembered.ts'
import type { LexiconNames } from './lexicon.ts'
import { scan, type Candidate } from './scan.ts'

/** The candidates of a block; a block that is given again as the same object is not scanned again. */
export type Scanner = (block: Block) => Candidate[]

/** Makes a scanner that remembers what it found in a block as long as the block lives. */
export function createScanner(lexicon: LexiconNames): Scanner {
  return remembered(({ text }: Block) => scan(text, lexicon))
}
