import { beforeAll, describe, expect, it } from 'vitest'
import { checkEntities } from '../../data/check.ts'
import { toPack } from '../../data/compile.ts'
import { parseFiled, readEntities, readEntityFiles, type EntityFile } from '../../data/entities.ts'
import { formatEntity } from '../../data/format.ts'
import type { Entity } from '../../lib/core/model.ts'

let files: EntityFile[]
let entities: Entity[]
beforeAll(async () => {
  files = await readEntityFiles()
  entities = await readEntities()
})

describe('the dataset', () => {
  it('has no problems', () => {
    expect(checkEntities(entities)).toEqual([])
  })

  it('is written one way: npm run data:check -- --fix', () => {
    const written = (file: EntityFile) => {
      const parsed = parseFiled(file)
      return 'filed' in parsed ? formatEntity(parsed.filed) : undefined
    }
    expect(files.filter((file) => written(file) !== file.text).map(({ path }) => path)).toEqual([])
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
    for (const { id, statements, incoming, related } of toPack(entities).entities) {
      const named = [...statements.map((s) => s.entity), ...incoming.map((s) => s.subject)].filter((other) => other !== undefined)
      expect([id, named.filter((other) => !related[other])]).toEqual([id, []])
    }
  })

  it('gives incoming statements their sources', () => {
    const withoutSource = toPack(entities).entities.flatMap(({ id, incoming }) =>
      incoming.filter(({ sources }) => sources.length === 0).map(({ subject }) => `${subject} → ${id}`),
    )
    expect(withoutSource).toEqual([])
  })
})
