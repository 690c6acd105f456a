/** The project's own modules, one after the other in one go, to see what each costs. */
import { createDecider } from '../../../lib/core/decide/decide.ts'
import { openLexicon, type Lexicon } from '../../../lib/core/lexicon/lexicon.ts'
import type { Candidate } from '../../../lib/core/lexicon/scan.ts'
import { createScanner } from '../../../lib/core/lexicon/scanner.ts'
import { KINDS } from '../../../lib/core/model.ts'
import { finish } from '../../../lib/core/steps.ts'
import { findArticleRoot } from '../../../lib/page/article-root.ts'
import { readBlocks, type PageBlock } from '../../../lib/page/blocks.ts'
import { createPainter } from '../../../lib/page/painter.ts'
import { rangeOf } from '../../../lib/page/ranges.ts'
import { createLaps, loadLexiconBytes, perform, type Figures, type LexiconBytes } from './stage.ts'

function scanAll(blocks: readonly PageBlock[], lexicon: Lexicon): Candidate[][] {
  const candidatesOf = createScanner(lexicon)
  return blocks.map((block) => candidatesOf(block))
}

function annotate(bytes: LexiconBytes): Figures {
  const { lap, parts } = createLaps()
  const lexicon = lap('open', () => openLexicon(bytes))
  const root = lap('root', () => findArticleRoot(document))
  const blocks = lap('read', () => readBlocks(root))
  const candidates = lap('scan', () => scanAll(blocks, lexicon))
  const mentions = lap('decide', () => finish(createDecider(lexicon)({ blocks, language: 'en' }, candidates)))
  lap('paint', () => {
    const painter = createPainter({ signal: new AbortController().signal, document, kinds: KINDS })
    const items = mentions.flatMap(({ block, start, end, entity, certainty }, key) => {
      const at = blocks[block]
      const range = at && rangeOf(at, start, end)
      return range ? [{ range, kind: entity.kind, key, certainty }] : []
    })
    painter.paint(items)
  })
  return { parts, found: mentions.length }
}

void loadLexiconBytes().then((bytes) => perform(() => annotate(bytes)))
