import { decide } from './decide/decide.ts'
import type { Article, Block, Mention } from './document.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { scan, type Candidate } from './lexicon/scan.ts'

/** Reads articles with one lexicon; remembers what it found in a block as long as the block lives. */
export interface Annotator {
  annotate(article: Article): Mention[]
}

/**
 * Makes an annotator. A block that is given again as the same object is not scanned again:
 * when a page changes, only its new blocks cost a scan.
 */
export function createAnnotator(lexicon: Lexicon): Annotator {
  const scanned = new WeakMap<Block, Candidate[]>()
  const candidatesOf = (block: Block) => {
    let candidates = scanned.get(block)
    if (!candidates) scanned.set(block, (candidates = scan(block.text, lexicon)))
    return candidates
  }
  return {
    annotate: (article) => decide(article, article.blocks.map(candidatesOf), lexicon),
  }
}
