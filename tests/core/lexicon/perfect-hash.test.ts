import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NOWHERE, placeKeys, placeOf } from '../../../lib/core/lexicon/perfect-hash.ts'
import { createRandom } from '../../../scripts/bench/random.ts'

const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
const key = fc.record({ hash1: int32, hash2: int32 })
const keys = fc.uniqueArray(key, { maxLength: 300, selector: ({ hash1, hash2 }) => `${hash1} ${hash2}` })

/** Keys as hashes are: by chance, the same ones each time. */
function spreadKeys(count: number) {
  const random = createRandom(count)
  const hash = () => random.below(2 ** 32) | 0
  return Array.from({ length: count }, () => ({ hash1: hash(), hash2: hash() }))
}

describe('places without probing', () => {
  it('each key has one of its own, inside the table', () => {
    fc.assert(
      fc.property(keys, (all) => {
        const { finder, places } = placeKeys(all)
        const found = all.map(({ hash1, hash2 }) => placeOf(finder, hash1, hash2))
        expect(new Set(found).size).toBe(all.length)
        expect(found.filter((place) => place < 0 || place >= places)).toEqual([])
      }),
    )
  })

  it('any other key leads nowhere, or inside the table', () => {
    fc.assert(
      fc.property(keys, key, (all, { hash1, hash2 }) => {
        const { finder, places } = placeKeys(all)
        const place = placeOf(finder, hash1, hash2)
        expect(place).toBeGreaterThanOrEqual(NOWHERE)
        expect(place).toBeLessThan(places)
      }),
    )
  })

  it('the order of the keys does not matter', () => {
    fc.assert(
      fc.property(keys, (all) => {
        expect(placeKeys(all.toReversed())).toEqual(placeKeys(all))
      }),
    )
  })

  it.each([1, 2, 1_000, 100_000])('a table of %i keys is nearly full', (count) => {
    const { finder, places } = placeKeys(spreadKeys(count))
    expect(places).toBeLessThanOrEqual(Math.ceil(count * 1.05) + 1)
    expect(finder.buckets.length).toBeLessThanOrEqual(Math.max(2, count / 2))
  })

  it('two keys that are the same are refused', () => {
    expect(() => placeKeys([{ hash1: 1, hash2: 2 }, { hash1: 1, hash2: 2 }])).toThrow('may be the same')
  })
})
