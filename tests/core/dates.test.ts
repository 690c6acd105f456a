import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDates, dateInWords, firstDay, heldOn, isPartialDate, lastDay, spanInWords } from '../../lib/core/dates.ts'

describe('what is a date', () => {
  it.each(['2024', '2024-05', '2024-05-12', '2024-02-29', '1945-10-10'])('%s is', (text) => expect(isPartialDate(text)).toBe(true))
  it.each(['', '24', '2024-13', '2024-00', '2024-02-30', '2023-02-29', '2024-5-1', '2024-05-12T00:00', ' 2024', 'May 2024', '2024-05-'])(
    '“%s” is not',
    (text) => expect(isPartialDate(text)).toBe(false),
  )
})

describe('a date as precise as its source', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-12', '2024-12-01', '2024-12-31'],
    ['2024-05-12', '2024-05-12', '2024-05-12'],
  ])('%s lasts from %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last])
  })

  it.each([
    ['2023', '2024-05', -1],
    ['2024-05', '2024-05-12', 0],
    ['2024', '2024-05-12', 0],
    ['2024-05-13', '2024-05-12', 1],
    ['2024-06', '2024-05-31', 1],
    ['2024', '2024', 0],
  ])('%s against %s is %i', (a, b, sign) => {
    expect(Math.sign(compareDates(a, b))).toBe(sign)
    expect(compareDates(b, a)).toBe(sign === 0 ? 0 : -sign)
  })

  it('only what is certainly earlier comes before', () => {
    const date = fc
      .tuple(fc.integer({ min: 1900, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 2 }))
      .map(([y, m, d, precision]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`.slice(0, [4, 7, 10][precision]))
    fc.assert(fc.property(date, date, (a, b) => (compareDates(a, b) < 0) === lastDay(a) < firstDay(b)))
  })
})

describe('a state held on a day', () => {
  it.each([
    [{ from: '2012-11-06', to: '2024-05-12' }, '2021', true],
    [{ from: '2012-11-06', to: '2024-05-12' }, '2024-05-12', true],
    [{ from: '2012-11-06', to: '2024-05-12' }, '2024-05-13', false],
    [{ from: '2012-11-06', to: '2024-05-12' }, '2012-11-05', false],
    [{ from: '2024-05' }, '2024-05-20', true],
    [{ from: '2024' }, '2023-12-31', false],
    [{ to: '2008' }, '2008-12-31', true],
    [{ to: '2008' }, '2009', false],
    [{}, '2021', true],
    [{ seen: '2023-05' }, '2023-04-30', false],
    [{ seen: '2023-05' }, '2026-11-26', true],
    [{ from: '2023-01', seen: '2023-05' }, '2023-02-01', true],
  ])('%j on %s: %s', (span, day, held) => {
    expect(heldOn(span, day)).toBe(held)
  })
})

describe('dates for readers', () => {
  it.each([
    ['2024', '2024'],
    ['2024-05', 'May 2024'],
    ['2024-05-12', '12 May 2024'],
    ['2024-05-02', '2 May 2024'],
  ])('%s reads “%s”', (date, text) => expect(dateInWords(date)).toBe(text))

  it.each([
    [{ from: '2024-05-12' }, 'since 12 May 2024'],
    [{ from: '2012-11', to: '2024-05-12' }, 'November 2012 to 12 May 2024'],
    [{ to: '2008' }, 'until 2008'],
    [{ from: '2008', to: '2008' }, '2008'],
    [{ from: '2023-01', seen: '2023-05-02' }, 'since January 2023, last reported 2 May 2023'],
    [{ seen: '2023-05' }, 'as of May 2023'],
    [{}, ''],
  ])('%j reads “%s”', (span, text) => expect(spanInWords(span)).toBe(text))
})
