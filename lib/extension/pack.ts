/** The bundled pack's entities, as the background and the popup load them. */
import { decompress } from 'fzstd'
import browser from 'webextension-polyfill'
import type { PackEntity } from '../core/card-content.ts'
import { readPackFile, type PackFile } from '../core/pack-entities.ts'
import { fromUtf8 } from '../core/text/utf8.ts'

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
  const response = await fetch(browser.runtime.getURL('/pack/entities.json.zst'))
  const text = fromUtf8(decompress(new Uint8Array(await response.arrayBuffer())))
  // The compiler wrote the file, and it is part of the package.
  return new Map(readPackFile(JSON.parse(text) as PackFile).map((entity) => [entity.id, entity]))
}
