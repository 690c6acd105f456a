/** Compiles the entries into the pack that the extension carries: `public/pack/`. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { constants, zstdCompressSync } from 'node:zlib'
import { gzipAsync } from '@gfx/zopfli'
import { isPacked, lexiconFile, type LexiconFiles } from '../lib/core/lexicon/format.ts'
import { writeLexicon } from '../lib/core/lexicon/write-lexicon.ts'
import type { Entity } from '../lib/core/model.ts'
import { readPackFile, toPackFile, type Pack } from '../lib/core/pack-entities.ts'
import { readEntities } from './entities.ts'
import { simplifiedCharacters } from './han-characters.ts'

const PACK = join(dirname(fileURLToPath(import.meta.url)), '../public/pack')

/** The pack as the extension knows it once it has loaded the file. */
export function toPack(entities: readonly Entity[]): Pack {
  return readPackFile(toPackFile(entities, simplifiedCharacters()))
}

/** 8 MB, twice the text's length: what is alike is told once wherever it stands. Decoders hold no more than the text. */
const WINDOW_LOG = 23
const LEVEL = 19

/** Packs text with Zstandard: same text, same bytes (of one version of Node). */
export function pack(text: string): Uint8Array<ArrayBuffer> {
  const params = { [constants.ZSTD_c_compressionLevel]: LEVEL, [constants.ZSTD_c_windowLog]: WINDOW_LOG }
  return new Uint8Array(zstdCompressSync(text, { params }))
}

/** The lexicon of the entities, in which Chinese names are found in simplified and traditional characters. */
export function compileLexicon(entities: readonly Entity[]): LexiconFiles {
  return writeLexicon(entities, simplifiedCharacters())
}

/** Zopfli's attempts at each block: three times as many take twice the time for a thousandth less. */
const ZOPFLI_ATTEMPTS = 5

/** A part of the lexicon as its file has it. */
async function toLexiconFile(part: keyof LexiconFiles, buffer: ArrayBuffer): Promise<[name: string, bytes: Uint8Array]> {
  const bytes = new Uint8Array(buffer)
  return [lexiconFile(part), isPacked(part) ? await gzipAsync(bytes, { numiterations: ZOPFLI_ATTEMPTS }) : bytes]
}

/**
 * The entities as the package has them: their ids tell people what a file is about, and would be a hundredth of the package.
 * There an id is the entity's number; only countries keep theirs, which languages name (`home-bodies.ts`).
 */
export function numbered(entities: readonly Entity[]): Entity[] {
  const numbers = new Map(entities.map(({ id, kind }, i) => [id, kind === 'country' ? id : String(i)]))
  const toNumber = (id: string) => numbers.get(id) ?? id
  return entities.map((entity) => ({
    ...entity,
    id: toNumber(entity.id),
    ...(entity.country && { country: toNumber(entity.country) }),
    statements: entity.statements.map((statement) => (statement.entity === undefined ? statement : { ...statement, entity: toNumber(statement.entity) })),
  }))
}

/** The pack's files by name: the lexicon's for scanning pages, `entities.json.zst` for cards and the search. */
export async function packFiles(all: readonly Entity[]): Promise<Record<string, Uint8Array>> {
  const entities = numbered(all)
  const lexicon = compileLexicon(entities)
  const parts = Object.keys(lexicon) as (keyof LexiconFiles)[]
  return {
    ...Object.fromEntries(await Promise.all(parts.map((part) => toLexiconFile(part, lexicon[part])))),
    'entities.json.zst': pack(JSON.stringify(toPackFile(entities, simplifiedCharacters()))),
  }
}

/** Writes the pack; whatever else lies in its folder would be shipped too, so it is removed. */
export async function compilePack(): Promise<void> {
  const files = await packFiles(await readEntities())
  await mkdir(PACK, { recursive: true })
  const strangers = (await readdir(PACK)).filter((name) => !Object.hasOwn(files, name))
  await Promise.all([
    ...strangers.map((name) => rm(join(PACK, name), { recursive: true, force: true })),
    ...Object.entries(files).map(([name, bytes]) => writeFile(join(PACK, name), bytes)),
  ])
}
