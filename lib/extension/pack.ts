/** The bundled pack's entities, as the background and the popup load them. */
import { decompress } from 'fzstd'
import browser from 'webextension-polyfill'
import type { PackEntity } from '../core/card-content.ts'
import { readPackFile, type PackFile } from '../core/pack-entities.ts'
import type { SimplifiedForms } from '../core/text/simplified.ts'
import { fromUtf8 } from '../core/text/utf8.ts'

/** The bundled pack, its entities by id. */
export interface LoadedPack {
  entities: ReadonlyMap<string, PackEntity>
  simplified: SimplifiedForms
}

let pack: Promise<LoadedPack> | undefined

/**
 * Loads the pack once per context; extension pages and the background only.
 * Rejects where the file is missing or damaged.
 */
export function loadPack(): Promise<LoadedPack> {
  pack ??= readPack()
  return pack
}

async function readPack(): Promise<LoadedPack> {
  const response = await fetch(browser.runtime.getURL('/pack/entities.json.zst'))
  const text = fromUtf8(decompress(new Uint8Array(await response.arrayBuffer())))
  // The compiler wrote the file, and it is part of the package.
  const { entities, simplified } = readPackFile(JSON.parse(text) as PackFile)
  return { entities: new Map(entities.map((entity) => [entity.id, entity])), simplified }
}
