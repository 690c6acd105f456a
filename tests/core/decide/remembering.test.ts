import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAnnotator } from '../../../lib/core/annotate.ts'
import type { Article, Block } from '../../../lib/core/document.ts'
import { LEXICON, toBlocks } from '../fixture.ts'

/** What leans on other blocks, and what others lean on, in every way that the rules know. */
const TEXTS = [
  'Kim Kum Chol left.', 'Kim said so, and Kim stayed.', 'Kim Jong Un, brother of Kim Yo Jong, stayed.', 'Kim Byung-kee, a lawmaker, came.',
  'President Kim spoke.', 'Kim Young Bok, deputy chief of the General Staff, came.', 'Putin met Kim. This Kim laughed.', 'Jong-un Kim spoke.',
  'The Security Council met. The UN Security Council voted.', 'Russian Security Council Secretary Sergei Shoigu came to Pyongyang.',
  'South Korea’s spy agency said so.', 'The spy agency said so.', 'The CIA said so.', 'The Pyongyang secret service summit began.',
  'North Korea and Russia signed a mutual defence treaty.', 'The treaty is long.', 'The strategic partnership treaty holds.',
  'They saw the Storm unit. Storm troops came.', 'The North Korean unit Storm came.', 'Russia saw it.', 'The Russian president left.',
  'Storm Corps moved to Kursk.', 'News from Sudzha.', 'Rendi Putin spoke.', 'they rendi and visit', 'Visiting Pyongyang was hard. Nimble Putin left.',
  'a nimble man', '# Putin Praises Nimble Moscow', '# Kim leaves again', '# Kim Jong Un Visits Wonsan', '# KCNA REPORTS A LAUNCH', '# COME WITH US',
  'Er und der Minister Putin.', 'Kremlchef Putin traf Kim Jong Un Dienstag.', '김정은 위원장이 왔다.', '김 위원장은 말했다.', '김동우 의원이 왔다.', '김 의원은 갔다.',
  'Ким Чен Ын приехал. Ким уехал.', 'Делегация Пхеньяна', '金正恩在平壤。', 'Nothing at all happened.',
]
const ABOUT: readonly Omit<Article, 'blocks'>[] = [
  { published: '2025-07-01', language: 'en' }, { published: '2025-07-01' }, { published: '2021-03', language: 'en' }, { language: 'de' }, {},
]

const text = fc.constantFrom(...TEXTS)
/** One change of a page: blocks that go, and blocks that come, at some place; seldom another date or language. */
const change = fc.record({
  at: fc.nat(30),
  removed: fc.nat(3),
  added: fc.array(text, { maxLength: 4 }),
  about: fc.option(fc.constantFrom(...ABOUT), { freq: 5 }),
})

const toBlock = (marked: string): Block => toBlocks(marked)[0] ?? { text: '', role: 'paragraph' }
const annotateAnew = ({ blocks, ...about }: Article) =>
  createAnnotator(LEXICON).annotate({ ...about, blocks: blocks.map((block) => ({ ...block })) })

describe('deciding an article again after it changed', () => {
  it('gives what deciding it for the first time gives', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), fc.array(change, { minLength: 1, maxLength: 6 }), (texts, changes) => {
        const annotator = createAnnotator(LEXICON)
        let article: Article = { blocks: texts.map(toBlock), ...ABOUT[0] }
        annotator.annotate(article)
        for (const { at, removed, added, about } of changes) {
          const { blocks, ...same } = article
          article = { ...(about ?? same), blocks: blocks.toSpliced(at % (blocks.length + 1), removed, ...added.map(toBlock)) }
          expect(annotator.annotate(article)).toEqual(annotateAnew(article))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('reads no text of a block that stayed', () => {
    let reads = 0
    const counting = (marked: string): Block => {
      const block = toBlock(marked)
      return { role: block.role, get text() { reads++; return block.text } }
    }
    const annotator = createAnnotator(LEXICON)
    // A description asks for what stands between it and the name that it leans on.
    const blocks = TEXTS.filter((marked) => !marked.includes('spy agency')).map(counting)
    annotator.annotate({ blocks, ...ABOUT[0] })
    reads = 0
    annotator.annotate({ blocks: [toBlock('Kim Kum Chol came.'), ...blocks, toBlock('Visiting Wonsan, Kim left.')], ...ABOUT[0] })
    expect(reads).toBe(0)
  })
})
