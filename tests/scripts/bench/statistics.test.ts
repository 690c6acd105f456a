import { describe, expect, it } from 'vitest'
import { figure, median, precise, quantile, ratio, summarise, withRange } from '../../../scripts/bench/statistics.ts'

describe('statistics', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('takes the middle of %j', (values, expected) => {
    expect(median(values)).toBe(expected)
  })

  it('knows no middle of nothing', () => {
    expect(median([])).toBeNaN()
    expect(summarise([])).toBeUndefined()
  })

  it('interpolates between neighbours', () => {
    expect(quantile([0, 10], 0.95)).toBeCloseTo(9.5)
  })

  it('divides medians, and nothing by nothing', () => {
    expect(ratio(summarise([4, 6]), summarise([2]))).toBe(2.5)
    expect(ratio(summarise([4]), summarise([0]))).toBeUndefined()
    expect(ratio(undefined, summarise([1]))).toBeUndefined()
  })

  it.each([
    [0, '0'],
    [0.123, '0.12'],
    [7.26, '7.3'],
    [86.4, '86'],
    [4106.3, '4,106'],
    [undefined, '–'],
  ])('writes %s with the digits that mean something', (value, expected) => {
    expect(figure(value)).toBe(expected)
  })

  it.each([
    [1 / 15, '0.067'],
    [1.05, '1.05'],
    [2.5, '2.5'],
    [16, '16'],
  ])('writes %s as closely as a limit needs', (value, expected) => {
    expect(precise(value)).toBe(expected)
  })

  it('tells the range where there is more than one value', () => {
    expect(withRange(summarise([1, 2, 6]))).toBe('2.0 (1.0–6.0)')
    expect(withRange(summarise([2]))).toBe('2.0')
  })
})
