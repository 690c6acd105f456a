import { describe, expect, it } from 'vitest'
import { read } from '../fixture.ts'

type Row = readonly [why: string, marked: string]
const finds = (rows: readonly Row[], published?: string) =>
  it.each(rows)('%s', (_, marked) => {
    expect(read(marked, published ? { published } : {})).toBe(marked)
  })

describe('an agreement is told by its parties', () => {
  finds([
    ['the parties in the sentence', 'North Korea and Russia signed a [mutual defense treaty|treaty-2024?] the previous month.'],
    [
      'those who signed',
      'The [strategic partnership treaty|treaty-2024?] was signed by leader [Kim Jong Un|kim-jong-un] and [Vladimir Putin|vladimir-putin].',
    ],
    ['one who signed, and the other party', '[Putin|vladimir-putin] signed a [mutual defence treaty|treaty-2024?] with North Korea.'],
    ['a capital for its country', '[Moscow|moscow] and [Pyongyang|pyongyang] signed a [mutual defence treaty|treaty-2024?].'],
    [
      'one who signed, named briefly',
      '[Kim Jong Un|kim-jong-un] came. Then [Kim|kim-jong-un] and [Putin|vladimir-putin] signed a [mutual defence treaty|treaty-2024?].',
    ],
    ['two leaders who signed, one of them by his family name', '[Putin|vladimir-putin] signed the [mutual defence treaty|treaty-2024?] with [Kim|kim-jong-un?].'],
    ['somebody unknown who made it', 'Russia and North Korea denounced the AUKUS mutual defence treaty.'],
    ['somebody known who is no party', 'Russia and North Korea denounced the [NIS|nis] mutual defence treaty.'],
    ['other parties', 'The United States and South Korea have a [mutual defence treaty|treaty-1953?].'],
    ['one party', 'Russia has a mutual defence treaty.'],
    ['the parties in another sentence', 'North Korea and Russia met. He spoke of a mutual defence treaty.'],
    ['a specific one, definite, after its parties', 'North Korea and Russia met. He praised the [strategic partnership treaty|treaty-2024?].'],
    ['a specific one that “the two countries” made', 'North Korea and Russia met. The two countries signed a [strategic partnership treaty|treaty-2024?] that day.'],
    ['a specific one that others made', 'North Korea and Russia met. A neighbour signed a strategic partnership treaty that day.'],
    ['a specific one, with a third country', 'North Korea and Russia met. He praised the strategic partnership treaty with China.'],
    ['two agreements fit', 'Russia, North Korea, South Korea and the United States spoke of a mutual defence treaty.'],
    [
      'the owners at the phrase count before the others in the sentence',
      'Russia and North Korea denounced the US-South Korea [mutual defence treaty|treaty-1953?].',
    ],
    ['owners whose treaty nobody knows', 'Russia and North Korea denounced the mutual defence treaty between China and the United States.'],
    ['another year', 'North Korea and Russia signed a mutual defence treaty in 1961.'],
    ['its own year', 'North Korea and Russia signed a [mutual defence treaty|treaty-2024?] in June 2024.'],
    [
      'named before',
      'The [Treaty on Comprehensive Strategic Partnership|treaty-2024] was signed. The [treaty|treaty-2024?] is long.',
    ],
    ['indefinite', 'The [Treaty on Comprehensive Strategic Partnership|treaty-2024] was signed. A treaty is a promise.'],
  ])
})

describe('what came after the article is not meant', () => {
  finds([['a war that had not begun', 'The Russia-Ukraine war began.']], '2015-03-18')
  finds([['and one that had', 'The [Russia-Ukraine war|war-in-ukraine] began.']], '2022-02-24')
  finds([['a treaty named in full', 'The Treaty on Comprehensive Strategic Partnership is drafted.']], '2023')
  finds([['North Korea and Russia spoke of a mutual defence treaty.', 'North Korea and Russia spoke of a mutual defence treaty.']], '2023-09-13')
  finds([['in the month itself it may be', 'North Korea and Russia signed a [mutual defence treaty|treaty-2024?].']], '2024-06')
})

describe('a resolution is not meant before it was adopted', () => {
  finds([['a year before', 'They will adopt resolution 2397.']], '2016-11-01')
  finds([['and on its day', 'They adopted [resolution 2397|resolution-2397].']], '2017-12-22')
})
