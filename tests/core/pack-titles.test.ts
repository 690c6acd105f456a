import { describe, expect, it } from 'vitest'
import { titleInShort } from '../../lib/core/pack-entities.ts'

describe('a source’s title in the pack', () => {
  it.each([
    ['stays whole where it fits the line', 'Kim Jong Un and Putin sign a treaty in Pyongyang', 'Kim Jong Un and Putin sign a treaty in Pyongyang'],
    ['ends behind a whole word', 'Russian President Vladimir Putin and North Korean leader Kim Jong Un signed a treaty', 'Russian President Vladimir Putin and North…'],
    ['ends without the punctuation of that word', 'Russian President Vladimir Putin and North Korea’s leader, Kim Jong Un, signed it', 'Russian President Vladimir Putin and North…'],
    ['of Han and Hangul has half as many characters', '북한 김정은 국무위원장이 러시아 푸틴 대통령과 평양에서 포괄적 전략 동반자 조약에 서명했다', '북한 김정은 국무위원장이 러시아 푸틴 대통령과…'],
    ['without spaces ends anywhere', '普京'.repeat(20), `${'普京'.repeat(11)}普…`],
  ])('%s', (_, title, short) => {
    expect(titleInShort(title)).toBe(short)
    expect(titleInShort(short)).toBe(short)
  })
})
