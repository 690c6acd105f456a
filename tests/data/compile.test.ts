import { gunzipSync, zstdDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { numbered, packFiles, toPack } from '../../data/compile.ts'
import { readEntities } from '../../data/entities.ts'
import { openRecords } from '../../lib/core/lexicon/lexicon.ts'
import type { Entity, Source } from '../../lib/core/model.ts'
import { readPackFile, titleInShort } from '../../lib/core/pack-entities.ts'
import { createSearch } from '../../lib/core/search.ts'

const toArrayBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array) => buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer

const entities = await readEntities()
const files = await packFiles(entities)
const pack = toPack(entities)
const packed = pack.entities
/** As the extension reads the file. */
const unpacked = readPackFile(JSON.parse(zstdDecompressSync(files['entities.json.zst'] ?? '').toString()))

describe('the pack’s files', () => {
  it('are the same bytes for the same entries', { timeout: 60_000 }, async () => {
    expect(await packFiles(entities)).toEqual(files)
  })

  it('have the entities that cards and the search know, joined when they are loaded', () => {
    expect(unpacked).toEqual(toPack(numbered(entities)))
  })

  it('call each entity by the same id, in the records and on the cards: its number, and a country by its own', () => {
    const records = openRecords(toArrayBuffer(gunzipSync(files['lexicon-records.gz'] ?? '')))
    const expected = entities.map(({ id, kind, label }, i) => ({ id: kind === 'country' ? id : String(i), label }))
    expect(unpacked.entities.map(({ id, label }) => ({ id, label }))).toEqual(expected)
    expect(entities.map((_, i) => records.record(i)).map(({ id, label }) => ({ id, label }))).toEqual(expected)
  })

  it('relate the same entities as the entries do', () => {
    const labels = new Map(entities.map(({ id, label }) => [id, label]))
    const named = numbered(entities)
    const labelsOfNumbers = new Map(named.map(({ id, label }) => [id, label]))
    const relations = (all: readonly Entity[], of: ReadonlyMap<string, string>) =>
      all.map(({ country, statements }) => [country && of.get(country), ...statements.map(({ entity }) => entity && of.get(entity))])
    expect(relations(named, labelsOfNumbers)).toEqual(relations(entities, labels))
  })

  it('have every statement with its sources', () => {
    const byId = new Map(packed.map((entity) => [entity.id, entity]))
    const shown = (source: Source | undefined) => source && { ...source, title: titleInShort(source.title) }
    const cited = (entity: Entity) => entity.statements.map(({ source, ...rest }) => ({ ...rest, sources: source.map((key) => shown(entity.sources[key])) }))
    for (const entity of entities) expect(cited({ ...entity, ...byId.get(entity.id) })).toEqual(cited(entity))
  })

  it('have the addresses, ids and names in their own language as the entries have them', () => {
    expect(packed.map(({ id, native, sources }) => ({ id, native, urls: Object.values(sources).map(({ url }) => url) }))).toEqual(
      entities.map(({ id, native, sources }) => ({ id, native, urls: Object.values(sources).map(({ url }) => url) })),
    )
  })

  it('leave out names that are nearly others of the same entity, which the search finds all the same', () => {
    const named = ({ names, short, common }: Pick<Entity, 'names' | 'short' | 'common'>) => [names, short, common].flatMap((group) => Object.values(group ?? {}).flat())
    const leftOut = entities.flatMap((entity, i) => {
      const kept = new Set(named(packed[i] ?? entity))
      return [...new Set(named(entity))].filter((name) => !kept.has(name)).map((name) => ({ id: entity.id, name }))
    })
    const sample = leftOut.filter((_, i) => i % Math.ceil(leftOut.length / 200) === 0)
    const search = createSearch(packed, pack.simplified)
    const lost = sample.filter(({ id, name }) => !search.find(name, 20).some((result) => result.id === id))
    expect(sample.length).toBeGreaterThan(100)
    expect(lost).toEqual([])
  })

  it.each([
    ['Taiwan’s characters', '烏克蘭', 'ukraine'],
    ['Hong Kong’s', '烏克蘭國防部', 'ministry-of-defence-of-ukraine'],
    ['China’s', '乌克兰', 'ukraine'],
    ['Japan’s', '北朝鮮', 'north-korea'],
  ])('have names that are found in %s', (_, query, id) => {
    expect(createSearch(packed, pack.simplified).find(query, 1)).toMatchObject([{ id }])
  })

  it('keep what only the lexicon needs out of the cards’ file', () => {
    const lexiconOnly = packed.flatMap((entity) =>
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
