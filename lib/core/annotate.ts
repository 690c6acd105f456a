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
    annotate: (article) => {
      const isGerman = article.language === 'de'
      const candidates = article.blocks.map((block) => {
        const found = candidatesOf(block)
        return isGerman ? found : found.filter((candidate) => !isGermanGenitive(candidate, block))
      })
      return decide(article, candidates, lexicon)
    },
  }
}

/** Whether only a family name with the German -s claims the text: "Kims", in other languages a family. */
function isGermanGenitive({ start, end, claims }: Candidate, { text }: Block): boolean {
  if (!claims.every(({ inflected, nameClass }) => inflected && nameClass === 'short')) return false
  return /^\p{Script=Latin}.*s$/su.test(text.slice(start, end))
}
