import { describe, expect, it } from 'vitest'
import { createAnnotator } from '../../../lib/core/annotate.ts'
import type { BlockRole } from '../../../lib/core/document.ts'
import { createPlaceInWords } from '../../../lib/core/decide/because.ts'
import { LEXICON, toBlocks } from '../fixture.ts'

const ROLES: BlockRole[] = ['heading', 'other', 'paragraph', 'caption', 'paragraph', 'heading', 'quote', 'list-item', 'cell', 'paragraph']

describe('where a name was introduced, in words', () => {
  it.each([
    [0, 2, 'in the headline'],
    [2, 4, 'in the paragraph above'],
    [2, 6, 'two paragraphs above'],
    [1, 9, 'four paragraphs above'],
    [5, 6, 'in a heading above'],
    [3, 4, 'in a caption above'],
    [7, 9, 'in a list above'],
    [8, 9, 'in a table above'],
    [4, 2, 'in the paragraph below'],
    [9, 0, 'four paragraphs below'],
    [4, 4, 'in this paragraph'],
  ])('from block %i to block %i: %s', (there, here, words) => {
    expect(createPlaceInWords(ROLES)(there, here)).toBe(words)
  })
})

describe('why a name was read so', () => {
  const because = (text: string, surface: string) => {
    const blocks = toBlocks(text)
    const mentions = createAnnotator(LEXICON).annotate({ blocks, published: '2025-07-01' })
    return mentions.filter(({ block, start, end }) => blocks[block]?.text.slice(start, end) === surface).map((m) => m.because)
  }

  it.each([
    ['Kim Jong Un came. Kim left.', 'Kim', 'named in full just before'],
    ['Kim Jong Un came.\n\nKim left.', 'Kim', 'named in full in the paragraph above'],
    ['# Kim leaves\n\nKim Jong Un came.', 'Kim', 'named in full in the paragraph below'],
    ['Russian Security Council', 'Security Council', '“Russian” stands beside it'],
    ["South Korea's spy agency", "South Korea's spy agency", 'the only “spy agency” known for “South Korea”'],
    ['The NIS met. The spy agency left.', 'spy agency', 'named just before'],
    [
      'Russia and North Korea signed a mutual defence treaty.',
      'mutual defence treaty',
      'the one between North Korea and Russia, named in this sentence',
    ],
    ['Kim Jong Un came.', 'Kim Jong Un', 'its name stands here in full'],
    ['The Korean Centrel News Agency reported it.', 'Korean Centrel News Agency', 'its name stands here but for one letter'],
    ['Jong-un Kim came.', 'Jong-un Kim', 'its name stands here in full'],
    ['Kim and Putin met.', 'Kim', '“Putin”, who leads another country, stands beside it'],
    ['Leader Kim spoke.', 'Kim', 'Supreme leader at the article’s date'],
    ['Then No met Sergei Shoigu.', 'No', 'the only one known of that name, beside “Sergei Shoigu”'],
    ['김여정 부부장이 왔다.\n\n김 부부장은 갔다.', '김', 'named in full as “부부장” in the paragraph above'],
    ['They fought in Sudzha.', 'Sudzha', 'the region of that name, which news calls so in short'],
    ['The Security Council met.\n\nThe United Nations is silent.', 'Security Council', 'the article speaks of the body that it is part of'],
    ['At the United Nations, the Security Council met.', 'Security Council', '“United Nations”, which it is part of, stands in this sentence'],
    ['South Korea waits. An SSS official spoke.', 'SSS', 'the only one of that name, and the article speaks of its country'],
    ['# Security Council meets\n\nThe Security Council of Russia met.', 'Security Council', 'named in full in the paragraph below'],
  ])('%s → %s', (text, surface, reason) => {
    expect(because(text, surface)).toEqual([reason])
  })
})
