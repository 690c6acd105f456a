import { createDecider } from './decide/decide.ts'
import type { Article, Mention } from './document.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { createScanner } from './lexicon/scanner.ts'
import { finish } from './steps.ts'

/** Reads articles with one lexicon; remembers what it found and read in a block as long as the block lives. */
export interface Annotator {
  annotate(article: Article): Mention[]
}

/** Makes an annotator, which reads an article in one go; a page is read in slices, by the same two steps. */
export function createAnnotator(lexicon: Lexicon): Annotator {
  const candidatesOf = createScanner(lexicon)
  const decide = createDecider(lexicon)
  return {
    annotate: (article) => finish(decide(article, article.blocks.map(candidatesOf))),
  }
}
