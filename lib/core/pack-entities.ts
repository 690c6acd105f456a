/** What the pack's file of entities holds, and how its statements are joined when it is loaded. */
import type { FiledEntity, IncomingStatement, PackEntity, RelatedEntity } from './card-content.ts'
import { fromColumn, toColumn, type Column } from './columns.ts'
import { createUnlike } from './like-names.ts'
import type { Entity, Language, NamesByLanguage, Source, Statement } from './model.ts'
import { packAddress, slugOf, unpackAddress } from './pack-addresses.ts'
import { formsIn, simplify, type SimplifiedForms } from './text/simplified.ts'

/** The pack's file: entities, and the sources that they name by their positions, each once. */
export interface PackFile {
  entities: Column
  sources: Column
  /** Chinese characters of the names, of one unit each: the traditional ones, and the simplified form of each. */
  simplified: [traditional: string, simplified: string]
}

/** The pack as the extension knows it once it has loaded the file. */
export interface Pack {
  entities: PackEntity[]
  /** Names are in simplified characters: what is searched for is to be, too. */
  simplified: SimplifiedForms
}

/** An entity as its column has it; a statement names its sources by their positions among the entity's. */
interface FiledRow extends Omit<FiledEntity, 'id' | 'native' | 'sources' | 'statements'> {
  /** Absent where it is the entity's number, or a country's label tells it. */
  id?: string
  /** 0 where it is the first of the language's names. A list: as columns, the languages of all would stand with each. */
  native?: [language: Language, name: string | 0][]
  sources: number[]
  statements: (Omit<Statement, 'source'> & { source: number[] })[]
}

/** The id of an entity that has none of its own in the file; the package has no other ids (`numbered` in `data/compile.ts`). */
const impliedId = ({ kind, label }: Pick<FiledRow, 'kind' | 'label'>, number: number) => (kind === 'country' ? slugOf(label) : String(number))

type Native = NonNullable<FiledEntity['native']>

function packNative(native: Native, names: NamesByLanguage): NonNullable<FiledRow['native']> {
  return (Object.entries(native) as [Language, string][]).map(([language, name]) => [language, names[language]?.[0] === name ? 0 : name])
}

function unpackNative(native: NonNullable<FiledRow['native']>, names: NamesByLanguage): Native {
  return Object.fromEntries(native.map(([language, name]) => [language, name === 0 ? (names[language]?.[0] ?? '') : name]))
}

/** The card gives a title one line, of so many Latin letters; characters of Han, Hangul and kana have twice their width. */
const TITLE_WIDTH = 48
const WIDE = /[\u1100-\u11ff\u2e80-\uff60]/
/** A word is not parted unless more than this share of the line were left empty. */
const TITLE_FILLED = 0.6

/** So much of a source's title as the card shows: the rest is behind its link, and would be a fortieth of the package. */
export function titleInShort(title: string): string {
  let width = 0
  let end = 0
  let room = 0
  for (const char of title) {
    width += WIDE.test(char) ? 2 : 1
    end += char.length
    if (width < TITLE_WIDTH) room = end
    if (width > TITLE_WIDTH) {
      const space = title.lastIndexOf(' ', room)
      return `${title.slice(0, space > room * TITLE_FILLED ? space : room).replace(/[\s,;:–—-]+$/, '')}…`
    }
  }
  return title
}

const urlOf = ({ url, title, publisher, date = '' }: Source) => [url, title, publisher, date].join('\n')

/**
 * An entity's names for the search, which asks them all alike: each stands under the first language and class that has it,
 * in simplified characters, and one that is nearly another is left out.
 */
function namesOnce({ names, short, common }: Entity, simplified: SimplifiedForms): Pick<FiledEntity, 'names' | 'short' | 'common'> {
  const isUnlike = createUnlike()
  const once = (byLanguage: NamesByLanguage) => Object.fromEntries(Object.entries(byLanguage).flatMap(([language, list]) => {
    const left = list.map((name) => simplify(name, simplified)).filter(isUnlike)
    return left.length > 0 ? [[language, left]] : []
  }))
  return { names: once(names), ...(short && { short: once(short) }), ...(common && { common: once(common) }) }
}

/**
 * Leaves out what the lexicon alone needs: it has its own copy. What one page says of several entities has one source.
 * @param simplified the traditional Chinese characters with the simplified form of each
 */
export function toPackFile(entities: readonly Entity[], simplified: SimplifiedForms = new Map()): PackFile {
  const distinct = new Map(entities.flatMap(({ sources }) => Object.values(sources)).map((source) => [urlOf(source), source]))
  const inOrder = [...distinct].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const positions = new Map(inOrder.map(([key], i) => [key, i]))
  const rows = entities.map((entity, number): FiledRow => {
    const { descriptions: _d, adjectives: _a, context: _c, id, native, ...filed } = entity
    const keys = Object.keys(filed.sources)
    const searched = namesOnce(entity, simplified)
    return {
      ...(id !== impliedId(filed, number) && { id }),
      ...filed,
      ...searched,
      ...(native && { native: packNative(native, searched.names) }),
      sources: Object.values(filed.sources).map((source) => positions.get(urlOf(source)) ?? -1),
      statements: filed.statements.map((statement) => ({ ...statement, source: statement.source.map((key) => keys.indexOf(key)) })),
    }
  })
  const ofNames = formsIn(JSON.stringify(rows.map(({ names, short, common }) => [names, short, common])), simplified)
  return {
    entities: toColumn(rows),
    sources: toColumn(inOrder.map(([, source]) => packAddress({ ...source, title: titleInShort(source.title) }))),
    simplified: [[...ofNames.keys()].join(''), [...ofNames.values()].join('')],
  }
}

/** What the pack's file holds, its entities joined. */
export function readPackFile(file: PackFile): Pack {
  // The compiler made the columns of these.
  const sources = (fromColumn(file.sources) as Source[]).map(unpackAddress)
  const rows = fromColumn(file.entities) as FiledRow[]
  const entities = joinEntities(
    rows.map(({ id, native, sources: own, statements, ...rest }, number) => ({
      ...rest,
      id: id ?? impliedId(rest, number),
      ...(native && { native: unpackNative(native, rest.names) }),
      sources: Object.fromEntries(own.flatMap((position, i) => (sources[position] ? [[i, sources[position]]] : []))),
      statements: statements.map((statement) => ({ ...statement, source: statement.source.map(String) })),
    })),
  )
  const [traditional, simplified] = file.simplified
  return { entities, simplified: new Map(Array.from(traditional, (char, i) => [char, simplified.charAt(i)])) }
}

function toIncoming(subject: FiledEntity, statement: Statement): IncomingStatement {
  const { source, entity: _target, ...rest } = statement
  const sources = source.flatMap((key) => subject.sources[key] ?? [])
  return { ...rest, subject: subject.id, sources }
}

/**
 * Joins each entry with what the others say of it, so that its card needs nothing else. Sources are shared, not copied.
 * Takes about a millisecond for 1,000 statements; the file would be half as large again with its statements joined.
 */
function joinEntities(entities: readonly FiledEntity[]): PackEntity[] {
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
