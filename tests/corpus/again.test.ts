import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { compileLexicon } from '../../data/compile.ts'
import { readEntities } from '../../data/entities.ts'
import { createAnnotator } from '../../lib/core/annotate.ts'
import type { Block } from '../../lib/core/document.ts'
import { openLexicon } from '../../lib/core/lexicon/lexicon.ts'
import { readCorpus } from '../../scripts/evaluation.ts'

const [corpus, lexicon] = await Promise.all([readCorpus(), readEntities().then((entities) => openLexicon(compileLexicon(entities)))])
const articles = Object.values(Object.groupBy(corpus, ({ language }) => language)).map((ofLanguage = []) => ({
  about: { published: ofLanguage[0]?.article.published ?? '2025-07-01', language: ofLanguage[0]?.language ?? 'en' },
  blocks: ofLanguage.flatMap(({ article }) => article.blocks),
}))

/** Which blocks of the articles of a language a page has, and which come and go: all by their numbers. */
const block = fc.nat(1000)
const change = fc.record({ at: fc.nat(30), removed: fc.nat(3), added: fc.array(block, { maxLength: 4 }) })
const page = fc.record({
  language: fc.constantFrom(...articles),
  first: fc.array(block, { minLength: 5, maxLength: 25 }),
  changes: fc.array(change, { minLength: 1, maxLength: 5 }),
})

it('a page that changes is decided as one that is read for the first time, in every language', () => {
  fc.assert(
    fc.property(page, ({ language: { about, blocks: all }, first, changes }) => {
      const pick = (n: number): Block => ({ text: '', role: 'paragraph', ...all[n % all.length] })
      const annotator = createAnnotator(lexicon)
      let blocks = first.map(pick)
      annotator.annotate({ ...about, blocks })
      for (const { at, removed, added } of changes) {
        blocks = blocks.toSpliced(at % (blocks.length + 1), removed, ...added.map(pick))
        const anew = createAnnotator(lexicon).annotate({ ...about, blocks: blocks.map((one) => ({ ...one })) })
        expect(annotator.annotate({ ...about, blocks })).toEqual(anew)
      }
    }),
    { numRuns: 60 },
  )
})
