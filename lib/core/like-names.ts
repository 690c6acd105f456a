/** Names that the search finds by another name of the same entity, since it forgives errors: the pack leaves them out. */
import { countErrors, countWords, createPatterns, foldForSearch, signTexts, withoutHyphens, type Pattern, type Texts } from './search-texts.ts'

/** So large a share of a name's letters may be others: less than the search forgives (`THRESHOLD` in `search.ts`). */
const SHARE = 0.3

interface Kept {
  length: number
  words: number
  texts: Texts
}

interface Asked {
  length: number
  words: number
  patterns: readonly Pattern[]
  /** So many letters may be wrong. */
  most: number
}

/** Whether a name is one that was kept but for a few letters: "Zelenskyy" beside "Zelensky". */
function isLike({ length, words, patterns, most }: Asked, kept: Kept): boolean {
  if (words !== kept.words || Math.abs(length - kept.length) > most) return false
  return patterns.every((pattern) => countErrors(pattern, kept.texts, 0) <= pattern.most)
}

/** Makes a test for one entity: whether a name is unlike all those that it was asked of before. A number tells names apart. */
export function createUnlike(): (name: string) => boolean {
  const known = new Set<string>()
  const kept: Kept[] = []
  return (name) => {
    const folded = foldForSearch(withoutHyphens(name))
    if (folded === '' || known.has(folded)) return false
    known.add(folded)
    const [{ length }, words, patterns] = [folded, countWords(folded), createPatterns(folded, SHARE)]
    const most = patterns.reduce((sum, pattern) => sum + pattern.most, 0)
    if (!/\d/.test(folded) && kept.some((other) => isLike({ length, words, patterns, most }, other))) return false
    kept.push({ length, words, texts: signTexts([folded]) })
    return true
  }
}
