/** From the lexicon's bytes to the first screen scanned: what a reader waits for at least. */
import { openNames } from '../../../lib/core/lexicon/lexicon.ts'
import { createScanner } from '../../../lib/core/lexicon/scanner.ts'
import { readBlocks } from '../../../lib/page/blocks.ts'
import { createLaps, loadLexiconBytes, perform, type Figures, type LexiconBytes } from './stage.ts'

/** About two windows of text. */
const SCREEN_CHARACTERS = 12_000

function scanFirstScreen(bytes: LexiconBytes): Figures {
  const { lap, parts } = createLaps()
  const lexicon = lap('open', () => ({ names: { latin: openNames(bytes.latin) } }))
  const blocks = lap('read', () => readBlocks(document.querySelector('article') ?? document.body))
  const found = lap('scan', () => {
    const candidatesOf = createScanner(lexicon)
    let [left, names] = [SCREEN_CHARACTERS, 0]
    for (const block of blocks) {
      names += candidatesOf(block).length
      left -= block.text.length
      if (left <= 0) break
    }
    return names
  })
  return { parts, found }
}

void loadLexiconBytes().then((bytes) => perform(() => scanFirstScreen(bytes)))
