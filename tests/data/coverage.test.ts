import { expect, it } from 'vitest'
import { readCounts, splitByEntry } from '../../data/coverage/counts.ts'
import { entity } from '../core/fixture.ts'

const TABLE = 'name\tkind\tarticles\nKim Yong-bok\tperson\t12\nTumangang\tplace\t3\nThe Body\torganisation\t20\n'

it('reads what articles name, and how many of them', () => {
  expect(readCounts(TABLE)[0]).toEqual({ name: 'Kim Yong-bok', kind: 'person', articles: 12 })
})

it('refuses a line that is none, and says which', () => {
  expect(() => readCounts('name\tkind\tarticles\nKim\tperson\tmany\n')).toThrow('line 2')
})

it('knows an entry by any of its names, hyphens and "the" aside, and puts the most frequent first', () => {
  const entities = [
    entity({ id: 'kim-yong-bok', kind: 'person', names: { en: ['Kim Yong Bok'] } }),
    entity({ id: 'body', kind: 'organisation', names: { en: ['Great Body'] }, short: { en: ['Body'] } }),
  ]
  const { known, missing } = splitByEntry(readCounts(TABLE), entities)
  expect(known.map(({ name }) => name)).toEqual(['The Body', 'Kim Yong-bok'])
  expect(missing.map(({ name }) => name)).toEqual(['Tumangang'])
})

it('knows a name with something in brackets by what stands before them', () => {
  const counts = readCounts('name\tkind\tarticles\nGreat Body (GB)\torganisation\t2\nOther Body (GB)\torganisation\t1\n')
  const { known, missing } = splitByEntry(counts, [entity({ id: 'body', kind: 'organisation', names: { en: ['Great Body'] } })])
  expect(known.map(({ name }) => name)).toEqual(['Great Body (GB)'])
  expect(missing.map(({ name }) => name)).toEqual(['Other Body (GB)'])
})
