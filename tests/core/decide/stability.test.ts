import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAnnotator } from '../../../lib/core/annotate.ts'
import type { Block, Mention } from '../../../lib/core/document.ts'
import { LEXICON, markMentions, toBlocks } from '../fixture.ts'

/** Sentences that lean on one another in every order. */
const SENTENCES = [
  'Kim Kum Chol left.',
  'Kim said so.',
  'Kim Jong Un, brother of Kim Yo Jong, stayed.',
  'Kim Byung-kee, a lawmaker, came.',
  'President Kim spoke.',
  'The Security Council met.',
  'Russian Security Council Secretary Sergei Shoigu came to Pyongyang.',
  'The UN Security Council voted.',
  'South Korea’s spy agency said so.',
  'The spy agency said so.',
  'North Korea and Russia signed a mutual defence treaty.',
  'The treaty is long.',
  'On Kim Il Sung Square they saw the Storm unit.',
  'Kerry Washington met Putin.',
]
/** Of words that no sentence above has in capitals. */
const UNRELATED = ['the weather was mild', 'shops opened late, it rained', 'a goal in extra time decided it']

const article = fc
  .array(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 })
  .map((paragraphs) => paragraphs.flatMap((sentences) => toBlocks(sentences.join(' '))))

const published = '2025-07-01'
const annotate = (blocks: readonly Block[]) => createAnnotator(LEXICON).annotate({ blocks, published })
const certain = (mentions: readonly Mention[]) => mentions.filter(({ certainty }) => certainty === 'certain')

describe('deciding a whole article', () => {
  it('an unrelated paragraph at the end changes nothing', () => {
    fc.assert(
      fc.property(article, fc.constantFrom(...UNRELATED), (blocks, text) => {
        expect(annotate([...blocks, { text, role: 'paragraph' }])).toEqual(annotate(blocks))
      }),
    )
  })

  it('further paragraphs about anybody never change who was certain', () => {
    fc.assert(
      fc.property(article, article, (blocks, more) => {
        const after = new Map(annotate([...blocks, ...more]).map((m) => [`${m.block} ${m.start}`, m]))
        for (const mention of certain(annotate(blocks))) {
          expect(after.get(`${mention.block} ${mention.start}`)).toEqual(mention)
        }
      }),
    )
  })

  it('blocks that arrive one after another end as if they had been read at once', () => {
    fc.assert(
      fc.property(article, (blocks) => {
        const annotator = createAnnotator(LEXICON)
        let mentions: Mention[] = []
        for (let i = 1; i <= blocks.length; i++) mentions = annotator.annotate({ blocks: blocks.slice(0, i), published })
        expect(mentions).toEqual(annotate(blocks))
      }),
    )
  })

  it('mentions come in reading order and never overlap', () => {
    fc.assert(
      fc.property(article, (blocks) => {
        const mentions = annotate(blocks)
        mentions.slice(1).forEach((mention, i) => {
          const previous = mentions[i]
          if (previous?.block === mention.block) expect(mention.start).toBeGreaterThanOrEqual(previous.end)
          else expect(mention.block).toBeGreaterThan(previous?.block ?? -1)
        })
        expect(toBlocks(markMentions(blocks, mentions))).toEqual(blocks)
      }),
    )
  })
})
