import { zstdDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { packFiles, toPackEntities } from '../../data/compile.ts'
import { readEntities } from '../../data/entities.ts'
import type { Entity } from '../../lib/core/model.ts'
import { readPackFile } from '../../lib/core/pack-entities.ts'

const entities = await readEntities()
const files = packFiles(entities)

describe('the pack’s files', () => {
  it('are the same bytes for the same entries', () => {
    expect(packFiles(entities)).toEqual(files)
  })

  it('have the entities that cards and the search know, joined when they are loaded', () => {
    expect(readPackFile(JSON.parse(zstdDecompressSync(files['entities.json.zst'] ?? '').toString()))).toEqual(toPackEntities(entities))
  })

  it('have every statement with its sources', () => {
    const packed = new Map(toPackEntities(entities).map((entity) => [entity.id, entity]))
    const cited = (entity: Entity) => entity.statements.map(({ source, ...rest }) => ({ ...rest, sources: source.map((key) => entity.sources[key]) }))
    for (const entity of entities) expect(cited({ ...entity, ...packed.get(entity.id) })).toEqual(cited(entity))
  })

  it('have all names that the search knows, each once', () => {
    const named = ({ names, short, common }: Pick<Entity, 'names' | 'short' | 'common'>) => [names, short, common].flatMap((group) => Object.values(group ?? {}).flat())
    const packed = toPackEntities(entities)
    entities.forEach((entity, i) => expect(named(packed[i] ?? entity).toSorted()).toEqual([...new Set(named(entity))].toSorted()))
  })

  it('keep what only the lexicon needs out of the cards’ file', () => {
    const lexiconOnly = toPackEntities(entities).flatMap((entity) =>
      ['descriptions', 'adjectives', 'context'].filter((field) => Object.hasOwn(entity, field)),
    )
    expect(lexiconOnly).toEqual([])
  })

  it('stay small: the package holds 1,500 entries and more', () => {
    const sizes = Object.entries(files).map(([name, { length }]) => [name, length / entities.length] as const)
    const limits: Record<string, number> = {
      'lexicon-records.gz': 100,
      'lexicon-latin.bin': 300,
      'lexicon-cyrillic.bin': 400,
      'lexicon-east-asian.bin': 200,
      'entities.json.zst': 500,
    }
    expect(sizes.filter(([name, size]) => size > (limits[name] ?? 0))).toEqual([])
  })
})
