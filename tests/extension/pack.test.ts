import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { pack } from '../../data/compile.ts'
import { toPackFile } from '../../lib/core/pack-entities.ts'
import { entity } from '../core/fixture.ts'

vi.mock('webextension-polyfill', () => ({ default: { runtime: { getURL: (path: string) => `extension:${path}` } } }))

const answerWith = (body: BodyInit) => vi.stubGlobal('fetch', vi.fn(async () => new Response(body)))
const load = async () => (await import('../../lib/extension/pack.ts')).loadPack()

beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllGlobals())

const russia = entity({ id: 'russia', label: 'Russia', kind: 'country', names: {} })
const source = { publisher: 'A', title: 'B', url: 'https://example.org' }
const moscow = entity({
  id: 'moscow',
  label: 'Moscow',
  kind: 'place',
  names: {},
  statements: [{ property: 'located-in', entity: 'russia', source: ['a'] }],
  sources: { a: source },
})
const packed = JSON.stringify(toPackFile([moscow, russia]))

it('unpacks the entities, each with what the others say of it', async () => {
  answerWith(new Blob([pack(packed)]))
  const { entities } = await load()
  expect([...entities.keys()]).toEqual(['moscow', 'russia'])
  expect(entities.get('russia')?.incoming).toEqual([{ property: 'located-in', subject: 'moscow', sources: [source] }])
  expect(entities.get('moscow')?.related).toEqual({ russia: { label: 'Russia', kind: 'country' } })
  expect(fetch).toHaveBeenCalledExactlyOnceWith('extension:/pack/entities.json.zst')
})

it.each([
  ['not packed', 'not packed'],
  ['a file cut short', new Blob([pack(packed).slice(0, 60)])],
  ['no JSON', new Blob([pack('<!doctype html>')])],
])('a damaged file is refused: %s', async (_, body) => {
  answerWith(body)
  await expect(load()).rejects.toThrow()
})
