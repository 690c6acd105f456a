import { describe, expect, it } from 'vitest'
import { mayHold, writeFilter } from '../../../lib/core/lexicon/key-filter.ts'
import { createRandom } from '../../../scripts/bench/random.ts'

const random = createRandom(1)
const keys = (count: number) => Array.from({ length: count }, () => ({ hash1: random.below(2 ** 32) | 0, hash2: random.below(2 ** 32) | 0 }))

describe('a filter of keys', () => {
  it.each([1, 2, 1_000, 50_000])('of %i keys holds them all', (count) => {
    const all = keys(count)
    const filter = writeFilter(all, 8)
    expect(all.filter(({ hash1, hash2 }) => !mayHold(filter, hash1, hash2))).toEqual([])
    expect(filter.length * 32).toBeLessThanOrEqual(count * 8 + 31)
  })

  it.each([[8, 0.03], [6, 0.065]])('with %i bits a key lets few others through', (bits, share) => {
    const filter = writeFilter(keys(20_000), bits)
    const through = keys(20_000).filter(({ hash1, hash2 }) => mayHold(filter, hash1, hash2))
    expect(through.length / 20_000).toBeLessThan(share)
  })

  it('without keys holds nothing', () => {
    expect(keys(100).filter(({ hash1, hash2 }) => mayHold(writeFilter([], 8), hash1, hash2))).toEqual([])
  })
})
