/** The bundled pack, as the extension's contexts load it. */
import browser from 'webextension-polyfill'
import type { PackEntity } from '../core/card-content.ts'
import { openLexicon, type Lexicon } from '../core/lexicon/lexicon.ts'

/** Loads the lexicon; rejects with a LexiconError where the file is damaged. */
export async function loadLexicon(): Promise<Lexicon> {
  const response = await fetch(browser.runtime.getURL('/pack/lexicon.bin'))
  // In Firefox a content script's fetch makes buffers of the page's realm, which typed arrays may not look into.
  return openLexicon(structuredClone(await response.arrayBuffer()))
}

let entities: Promise<ReadonlyMap<string, PackEntity>> | undefined

/** Loads every entity once per context, by id; extension pages and the background only. */
export function loadEntities(): Promise<ReadonlyMap<string, PackEntity>> {
  entities ??= fetch(browser.runtime.getURL('/pack/entities.json'))
    .then((response) => response.json())
    // The compiler wrote the file, and it is part of the package.
    .then((list: PackEntity[]) => new Map(list.map((entity) => [entity.id, entity])))
  return entities
}
