import { describe, expect, it } from 'vitest'
import { readEntities } from '../../../data/entities.ts'
import type { LexiconRecord } from '../../../lib/core/lexicon/format.ts'
import { fromRow, toRow } from '../../../lib/core/lexicon/records.ts'
import { toLexiconRecord } from '../../../lib/core/lexicon/lexicon-record.ts'

const IDS = ['russia', 'council']
const there = (record: LexiconRecord) => fromRow(JSON.parse(JSON.stringify(toRow(record, (id) => (IDS.includes(id) ? IDS.indexOf(id) : undefined)))), record.id, (index) => IDS[index] ?? '')

const FULL: Required<LexiconRecord> = {
  id: 'x',
  kind: 'person',
  label: 'X “Ы” 서울 😀',
  country: 'russia',
  parties: ['russia', 'nowhere'],
  signatories: ['council'],
  from: '2020',
  announced: '2019-12',
  to: '2021-05',
  within: ['council'],
  town: 'capital',
  host: 'russia',
  died: '2024-01-01',
  posts: [{ title: 'Secretary', of: 'council', from: '2020', to: '2021' }, { title: 'Nobody' }, { title: 'Somebody', of: 'nowhere' }],
  given: ['jongun'],
  callings: ['sport'],
  sorts: ['missile'],
  offices: [{ office: 'president', holder: 0, words: 'President', from: '2020' }, { office: 'president', holder: 1, words: 'President', from: '2010', to: '2020' }],
}

describe('a record', () => {
  it('is the same once it was a row', () => {
    expect(there(FULL)).toEqual(FULL)
    expect(there({ id: 'x', kind: 'term', label: 'X' })).toEqual({ id: 'x', kind: 'term', label: 'X' })
  })

  it.each(Object.keys(FULL).filter((field) => !['id', 'kind', 'label'].includes(field)))('may have only %s beside its name', (field) => {
    const record: LexiconRecord = { id: 'x', kind: 'person', label: 'X', [field]: FULL[field as keyof LexiconRecord] }
    expect(there(record)).toEqual(record)
  })

  it.each([[null], [{}], ['[1]'], [[]], [[99, 'X']]])('is none where its row is %j', (row) => {
    expect(fromRow(row, 'x', () => '')).toBeUndefined()
  })
})

const entities = await readEntities()

it('what the lexicon knows of the real entries is the same once it was rows', () => {
  const records = entities.map(toLexiconRecord)
  const indexes = new Map(entities.map(({ id }, i) => [id, i]))
  const rows = JSON.stringify(records.map((record) => toRow(record, (id) => indexes.get(id))))
  const back = (JSON.parse(rows) as unknown[]).map((row, i) => fromRow(row, entities[i]?.id ?? '', (index) => entities[index]?.id ?? ''))
  expect(back).toEqual(records)
})
