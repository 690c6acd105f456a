/** Compiles the entries into the pack that the extension carries: `public/pack/`. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { IncomingStatement, PackEntity, RelatedEntity } from '../lib/core/card-content.ts'
import { writeLexicon } from '../lib/core/lexicon/write-lexicon.ts'
import type { Entity, Statement } from '../lib/core/model.ts'
import { readEntities } from './entities.ts'

const PACK = join(dirname(fileURLToPath(import.meta.url)), '../public/pack')

function toIncoming(subject: Entity, statement: Statement): IncomingStatement {
  const { source, entity: _target, ...rest } = statement
  const sources = source.flatMap((key) => subject.sources[key] ?? [])
  return { ...rest, subject: subject.id, sources }
}

/** Joins each entry with what the others say of it, so that its card needs nothing else. */
export function toPackEntities(entities: readonly Entity[]): PackEntity[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const incoming = new Map<string, IncomingStatement[]>(entities.map(({ id }) => [id, []]))
  for (const entity of entities) {
    for (const statement of entity.statements) {
      if (statement.entity) incoming.get(statement.entity)?.push(toIncoming(entity, statement))
    }
  }
  return entities.map((entity) => {
    const statements = incoming.get(entity.id) ?? []
    const ids = [...entity.statements.map((s) => s.entity), ...statements.map((s) => s.subject)]
    const related: Record<string, RelatedEntity> = {}
    for (const id of ids) {
      const other = id === undefined ? undefined : byId.get(id)
      if (other) related[other.id] = { label: other.label, kind: other.kind }
    }
    return { ...entity, incoming: statements, related }
  })
}

/** Writes `lexicon.bin` (for scanning pages) and `entities.json` (for cards and the search). */
export async function compilePack(): Promise<{ entities: number; lexiconBytes: number; entitiesBytes: number }> {
  const entities = await readEntities()
  const lexicon = writeLexicon(entities)
  const json = JSON.stringify(toPackEntities(entities))
  await mkdir(PACK, { recursive: true })
  await writeFile(join(PACK, 'lexicon.bin'), new Uint8Array(lexicon))
  await writeFile(join(PACK, 'entities.json'), json)
  return { entities: entities.length, lexiconBytes: lexicon.byteLength, entitiesBytes: Buffer.byteLength(json) }
}
