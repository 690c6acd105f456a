import { gzipSync } from 'node:zlib'
import { afterEach, expect, it, vi } from 'vitest'
import { LexiconError } from '../../lib/core/lexicon/lexicon.ts'
import { fetchLexiconPart } from '../../lib/extension/lexicon-files.ts'

const answerWith = (body: Uint8Array<ArrayBuffer>) => vi.stubGlobal('fetch', vi.fn(async () => new Response(body)))
afterEach(() => vi.unstubAllGlobals())

const bytes = Uint8Array.from({ length: 5_000 }, (_, i) => i % 251)

it('the records are unpacked', async () => {
  answerWith(new Uint8Array(gzipSync(bytes)))
  expect(new Uint8Array(await fetchLexiconPart('records', 'extension:/records'))).toEqual(bytes)
  expect(fetch).toHaveBeenCalledExactlyOnceWith('extension:/records')
})

it('names come as they are', async () => {
  answerWith(bytes)
  expect(new Uint8Array(await fetchLexiconPart('latin', 'extension:/latin'))).toEqual(bytes)
})

it.each([
  ['not packed', bytes],
  ['cut short', new Uint8Array(gzipSync(bytes).subarray(0, 60))],
  ['with a wrong byte', new Uint8Array(gzipSync(bytes)).map((byte, i) => (i === 40 ? byte ^ 1 : byte))],
  ['empty', new Uint8Array()],
])('damaged records are refused: %s', async (_, body) => {
  answerWith(body)
  await expect(fetchLexiconPart('records', 'extension:/records')).rejects.toThrow(LexiconError)
})
