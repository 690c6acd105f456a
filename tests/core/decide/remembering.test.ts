import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createAnnotator } from '../../../lib/core/annotate.ts'
import type { Article, Block } from '../../../lib/core/document.ts'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { ENTITIES, entity, statement, toBlocks } from '../fixture.ts'

/** Descriptions with names inside, and an office of a body whose short name another bears. */
const LEXICON = openLexicon(writeLexicon([
  ...ENTITIES,
  entity({ id: 'northern-summit', kind: 'event', names: { en: ['Wonsan talks'] }, descriptions: { en: ['Pyongyang summit'] } }),
  entity({ id: 'eastern-summit', kind: 'event', names: { en: ['Sudzha talks'] }, descriptions: { en: ['Moscow summit'] } }),
  entity({ id: 'ivan-petrov', kind: 'person', names: { en: ['Ivan Petrov'] }, statements: [statement({ property: 'leads', value: 'Secretary', entity: 'russian-security-council', from: '2020' })] }),
]))

/** What leans on other blocks, and what others lean on, in every way that the rules know. */
const TEXTS = [
  'Kim Kum Chol left.', 'Kim said so, and Kim stayed.', 'Kim Jong Un, brother of Kim Yo Jong, stayed.', 'Kim Byung-kee, a lawmaker, came.',
  'President Kim spoke.', 'Kim Young Bok, deputy chief of the General Staff, came.', 'Putin met Kim. This Kim laughed.', 'Jong-un Kim spoke.',
  'The Security Council met. The UN Security Council voted.', 'Russian Security Council Secretary Sergei Shoigu came to Pyongyang.',
  'South Korea’s spy agency said so.', 'The spy agency said so.', 'The CIA said so.',
  'The Wonsan talks began.', 'The Sudzha talks began.', 'The Pyongyang summit and the Moscow summit ended.',
  'The Security Council secretary spoke.', 'The Security Council of Russia met.',
  'North Korea and Russia signed a mutual defence treaty.', 'The treaty is long.', 'The strategic partnership treaty holds.',
  'They saw the Storm unit. Storm troops came.', 'The North Korean unit Storm came.', 'Russia saw it.', 'The Russian president left.',
  'Storm Corps moved to Kursk.', 'News from Sudzha.', 'Rendi Putin spoke.', 'they rendi and visit', 'Visiting Pyongyang was hard. Nimble Putin left.',
  'a nimble man', '# Putin Praises Nimble Moscow', '# Kim leaves again', '# Kim Jong Un Visits Wonsan', '# KCNA REPORTS A LAUNCH', '# COME WITH US',
  'Er und der Minister Putin.', 'Der Kreml und Putin Verträge.', 'Man sah Putin Verträge lesen.', 'Kremlchef Putin traf Kim Jong Un Dienstag.', '김정은 위원장이 왔다.', '김 위원장은 말했다.', '김동우 의원이 왔다.', '김 의원은 갔다.',
  'Ким Чен Ын приехал. Ким уехал.', 'Делегация Пхеньяна', '金正恩在平壤。', 'Nothing at all happened.',
]
const ABOUT: readonly Omit<Article, 'blocks'>[] = [
  { published: '2025-07-01', language: 'en' }, { published: '2025-07-01' }, { published: '2021-03', language: 'en' }, { language: 'de' }, {},
]

const text = fc.constantFrom(...TEXTS)
const anyAbout = fc.constantFrom(...ABOUT)
/** One change of a page: blocks that go, and blocks that come, at some place; seldom another date or language. */
const change = fc.record({
  at: fc.nat(30),
  removed: fc.nat(3),
  added: fc.array(text, { maxLength: 4 }),
  other: fc.option(anyAbout, { freq: 5 }),
})

const toBlock = (marked: string): Block => toBlocks(marked)[0] ?? { text: '', role: 'paragraph' }
const annotateAnew = ({ blocks, ...about }: Article) =>
  createAnnotator(LEXICON).annotate({ ...about, blocks: blocks.map((block) => ({ ...block })) })

describe('deciding an article again after it changed', () => {
  it('gives what deciding it for the first time gives', () => {
    fc.assert(
      fc.property(anyAbout, fc.array(text, { maxLength: 12 }), fc.array(change, { minLength: 1, maxLength: 6 }), (first, texts, changes) => {
        const annotator = createAnnotator(LEXICON)
        let article: Article = { blocks: texts.map(toBlock), ...first }
        annotator.annotate(article)
        for (const { at, removed, added, other } of changes) {
          const { blocks, ...same } = article
          article = { ...(other ?? same), blocks: blocks.toSpliced(at % (blocks.length + 1), removed, ...added.map(toBlock)) }
          expect(annotator.annotate(article)).toEqual(annotateAnew(article))
        }
      }),
      { numRuns: 400 },
    )
  })

  it('breaks other descriptions than before into the names inside them', () => {
    const annotator = createAnnotator(LEXICON)
    const summits = toBlock('The Pyongyang summit and the Moscow summit ended.')
    for (const talks of ['The Wonsan talks began.', 'The Sudzha talks began.']) {
      const article: Article = { blocks: [toBlock(talks), summits], ...ABOUT[0] }
      expect(annotator.annotate(article)).toEqual(annotateAnew(article))
    }
  })

  it('reads no text of a block that stayed', () => {
    let reads = 0
    const counting = (marked: string): Block => {
      const block = toBlock(marked)
      return { role: block.role, get text() { reads++; return block.text } }
    }
    const annotator = createAnnotator(LEXICON)
    // A description asks for what stands between it and the name that it leans on.
    const blocks = TEXTS.filter((marked) => !/spy agency|summit/.test(marked)).map(counting)
    annotator.annotate({ blocks, ...ABOUT[0] })
    reads = 0
    annotator.annotate({ blocks: [toBlock('Kim Kum Chol came.'), ...blocks, toBlock('Visiting Wonsan, Kim left.')], ...ABOUT[0] })
    expect(reads).toBe(0)
  })
})
