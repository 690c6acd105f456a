import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countLeading } from '../../lib/core/count-leading.ts'

describe('counting the first items of a list that fulfil a condition', () => {
  it.each<readonly [why: string, numbers: readonly number[], from: number, count: number]>([
    ['none of an empty list', [], 0, 0],
    ['none where the first does not', [5, 6], 0, 0],
    ['all where the last does', [1, 2], 0, 2],
    ['those up to the first that does not', [1, 2, 5], 0, 2],
    ['with those before the place where it begins', [1, 2, 5], 1, 2],
  ])('%s', (_, numbers, from, count) => expect(countLeading(numbers, (number) => number < 5, from)).toBe(count))

  it('is what looking at each would count', () => {
    fc.assert(fc.property(fc.array(fc.nat(20)), fc.nat(20), (numbers, limit) => {
      const sorted = numbers.toSorted((a, b) => a - b)
      expect(countLeading(sorted, (number) => number < limit)).toBe(sorted.filter((number) => number < limit).length)
    }))
  })
})
