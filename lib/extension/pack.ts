/** The bundled pack, as the extension's contexts load it. */
import browser from 'webextension-polyfill'
import type { FiledEntity, PackEntity } from '../core/card-content.ts'
import { openLexicon, type Lexicon } from '../core/lexicon/lexicon.ts'
import { joinEntities } from '../core/pack-entities.ts'

/** Whether the extension that this script came with is still there: an update ends its scripts' connection to it. */
export function isConnected(): boolean {
  return browser.runtime?.id !== undefined
}

/** The address of one of the extension's own scripts, for `loadPart`. */
export function partUrl(name: string): string {
  return browser.runtime.getURL(`/${name}.js`)
}

/** Loads the lexicon; rejects with a LexiconError where the file is damaged. */
export async function loadLexicon(): Promise<Lexicon> {
  const response = await fetch(browser.runtime.getURL('/pack/lexicon.bin'))
  return openLexicon(ownCopy(await response.arrayBuffer()))
}

/**
 * A copy in this script's own realm. In Firefox's content scripts `fetch` answers with the page's ArrayBuffer: arrays
 * over it are the page's too, slow to read, and `subarray` fails with "Permission denied to access property
 * "constructor"".
 */
function ownCopy(buffer: ArrayBuffer): ArrayBuffer {
  const copy = new Uint8Array(buffer.byteLength)
  copy.set(new Uint8Array(buffer))
  return copy.buffer
}

let entities: Promise<ReadonlyMap<string, PackEntity>> | undefined

/**
 * Loads every entity once per context, by id; extension pages and the background only.
 * Rejects where the file is missing or damaged.
 */
export function loadEntities(): Promise<ReadonlyMap<string, PackEntity>> {
  entities ??= readEntities()
  return entities
}

async function readEntities(): Promise<ReadonlyMap<string, PackEntity>> {
  const response = await fetch(browser.runtime.getURL('/pack/entities.json.gz'))
  if (!response.body) throw new Error('The pack’s file of entities is empty.')
  const json: unknown = await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json()
  // The compiler wrote the file, and it is part of the package.
  return new Map(joinEntities(json as FiledEntity[]).map((entity) => [entity.id, entity]))
}
