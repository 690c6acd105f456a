import { beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkEntities } from '../../data/check.ts'
import { toPackEntities } from '../../data/compile.ts'
import { readEntities, readEntityFiles, type EntityFile } from '../../data/entities.ts'
import { entitySchema } from '../../data/schema.ts'
import type { Entity } from '../../lib/core/model.ts'

/** The order in which data/README.md explains the fields. */
const FIELDS = Object.keys(entitySchema.entries)
const STATEMENT_FIELDS = ['property', 'value', 'entity', 'from', 'to', 'seen', 'date', 'according', 'source']
const SOURCE_FIELDS = ['publisher', 'title', 'url', 'date']

let files: EntityFile[]
let entities: Entity[]
beforeAll(async () => {
  files = await readEntityFiles()
  entities = await readEntities()
})

const inOrder = (keys: readonly string[], order: readonly string[]) => order.filter((key) => keys.includes(key))

/** Lists of keys of a file that are out of order, with where they stand. */
function disorder({ path, text }: EntityFile): string[] {
  const raw = parse(text) as Entity
  const lists: [string, object, readonly string[]][] = [
    [path, raw, FIELDS],
    ...raw.statements.map((s, i): [string, object, readonly string[]] => [`${path} statement ${i}`, s, STATEMENT_FIELDS]),
    ...Object.entries(raw.sources).map(([key, s]): [string, object, readonly string[]] => [`${path} source ${key}`, s, SOURCE_FIELDS]),
  ]
  return lists.flatMap(([where, record, order]) => {
    const keys = Object.keys(record)
    return keys.join() === inOrder(keys, order).join() ? [] : [`${where}: ${keys.join()}`]
  })
}

describe('the dataset', () => {
  it('has no problems', () => {
    expect(checkEntities(entities)).toEqual([])
  })

  it('has its fields in the order of data/README.md', () => {
    expect(files.flatMap(disorder)).toEqual([])
  })

  it('cites every source with a key of its publisher and date, as far as the date is known', () => {
    const keys = entities.flatMap(({ id, sources }) => Object.keys(sources).map((key) => `${id} ${key}`))
    expect(keys.filter((key) => !/ [a-z0-9]+(?:-[a-z0-9]+)*$/.test(key))).toEqual([])
  })

  it('has no summary or description in an outlet’s loaded words', () => {
    const loaded = /\b(?:regime|puppet|hermit kingdom|dictator|rogue|tyrant)\b/i
    expect(entities.filter(({ description, summary }) => loaded.test(`${description} ${summary}`)).map(({ id }) => id)).toEqual([])
  })

  it('ends no description with a full stop', () => {
    expect(entities.filter(({ description }) => description.endsWith('.')).map(({ id }) => id)).toEqual([])
  })
})

describe('the pack', () => {
  it('knows a label for every entity that a statement names, at both ends', () => {
    for (const { id, statements, incoming, related } of toPackEntities(entities)) {
      const named = [...statements.map((s) => s.entity), ...incoming.map((s) => s.subject)].filter((other) => other !== undefined)
      expect([id, named.filter((other) => !related[other])]).toEqual([id, []])
    }
  })

  it('gives incoming statements their sources', () => {
    const withoutSource = toPackEntities(entities).flatMap(({ id, incoming }) =>
      incoming.filter(({ sources }) => sources.length === 0).map(({ subject }) => `${subject} → ${id}`),
    )
    expect(withoutSource).toEqual([])
  })
})
