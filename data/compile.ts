/** Compiles the entries into the pack that the extension carries: `public/pack/`. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { PackEntity } from '../lib/core/card-content.ts'
import { writeLexicon } from '../lib/core/lexicon/write-lexicon.ts'
import type { Entity } from '../lib/core/model.ts'
import { joinEntities, toFiledEntity } from '../lib/core/pack-entities.ts'
import { readEntities } from './entities.ts'

const PACK = join(dirname(fileURLToPath(import.meta.url)), '../public/pack')

/** The entities as the extension knows them once it has loaded the pack. */
export function toPackEntities(entities: readonly Entity[]): PackEntity[] {
  return joinEntities(entities.map(toFiledEntity))
}

/** Where a gzip header names the operating system (RFC 1952); 255 is "unknown". */
const GZIP_SYSTEM_BYTE = 9

/** Packs text without a time or the machine's system: same text, same bytes (of one version of zlib). */
export function gzip(text: string): Uint8Array<ArrayBuffer> {
  const bytes = gzipSync(text, { level: 9 })
  bytes[GZIP_SYSTEM_BYTE] = 255
  return bytes
}

/** The pack's files by name: `lexicon.bin` for scanning pages, `entities.json.gz` for cards and the search. */
export function packFiles(entities: readonly Entity[]): Record<'lexicon.bin' | 'entities.json.gz', Uint8Array> {
  return {
    'lexicon.bin': new Uint8Array(writeLexicon(entities)),
    'entities.json.gz': gzip(JSON.stringify(entities.map(toFiledEntity))),
  }
}

/** Writes the pack; whatever else lies in its folder would be shipped too, so it is removed. Sizes in bytes. */
export async function compilePack(): Promise<{ entities: number; lexiconBytes: number; entitiesBytes: number }> {
  const entities = await readEntities()
  const files = packFiles(entities)
  await mkdir(PACK, { recursive: true })
  const strangers = (await readdir(PACK)).filter((name) => !Object.hasOwn(files, name))
  await Promise.all([
    ...strangers.map((name) => rm(join(PACK, name), { recursive: true, force: true })),
    ...Object.entries(files).map(([name, bytes]) => writeFile(join(PACK, name), bytes)),
  ])
  return { entities: entities.length, lexiconBytes: files['lexicon.bin'].length, entitiesBytes: files['entities.json.gz'].length }
}
