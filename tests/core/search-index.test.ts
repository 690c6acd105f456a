import { beforeAll, describe, expect, it } from 'vitest'
import { createSearchIndex } from '../../lib/core/search-index.ts'
import { foldForSearch } from '../../lib/core/search-texts.ts'
import { createSearch, rankByBestText, toSearchRecords, type Search } from '../../lib/core/search.ts'
import { generateEntities, generateQuery } from '../../scripts/bench-search.ts'
import { createRandom } from '../../scripts/bench/random.ts'

const LIMIT = 5

describe('the search answers as fuse.js alone over all entries', () => {
  const entities = generateEntities(400, createRandom(1))
  let search: Search
  let alone: (query: string) => string[]
  beforeAll(() => {
    search = createSearch(entities)
    const records = toSearchRecords(entities)
    alone = (query) => rankByBestText(records, query).slice(0, LIMIT).map(({ id }) => id)
  })
  const found = (query: string) => search.find(query, LIMIT).map(({ id }) => id)

  it.each([0, 1, 2])('with %i typos', (typos) => {
    const chance = createRandom(typos)
    const queries = Array.from({ length: 60 }, () => generateQuery(entities, typos, chance).trim()).filter((query) => query !== '')
    expect(queries.map((query) => [query, found(query)])).toEqual(queries.map((query) => [query, alone(query)]))
  })

  it.each(['k', 'Ki', '김', '金', 'ш', 'é', 'Лукаш', 'Lukasz', 'Soren', 'Федор', 'ヤマ', 'やま', '_', '17', 'Ministry of Defence of the Republic of Korea', 'x'.repeat(40), '\u0301'])('“%s”', (query) => {
    expect(found(query)).toEqual(alone(query))
  })
})

describe('a candidate', () => {
  const index = createSearchIndex(
    [
      [{ text: 'Sergei Shoigu', weight: 3 }, { text: 'Шойгу', weight: 2 }],
      [{ text: 'Pyongyang', weight: 3 }, { text: '평양', weight: 2 }],
    ],
    0.35,
  )

  it.each([
    ['Shoigu', 0, 0],
    ['Shogiu', 0, 0],
    ['Shoiguu', 0, 0],
    ['Шоигу', 0, 1],
    ['pyongang', 1, 0],
    ['평앙', 1, 1],
  ])('for “%s” is record %i by field %i alone', (query, record, field) => {
    const candidates = index.findCandidates(query, 10)
    expect(candidates.map((candidate) => [candidate.record, candidate.fields])).toEqual([[record, [field]]])
  })

  it('is nothing that has too many errors', () => {
    expect(index.findCandidates('Shxxxu', 10)).toEqual([])
  })
})

describe('folding', () => {
  it.each([
    ['Élise', 'elise'],
    ['Шойгу', 'шоигу'],
    ['Łukasz Ørsted', 'lukasz orsted'],
    ['가', '\u1100\u1161'],
  ])('makes %s %s', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded)
  })
})
