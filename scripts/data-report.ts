/**
 * npm run data:report [-- --sources | --sample N]
 *
 * What the dataset holds, in figures for those who tend it. With --sources: every source with the statements that cite it;
 * with --sample N: so many statements by chance, with their sources, to be looked up.
 */
import { parseArgs } from 'node:util'
import { readEntities } from '../data/entities.ts'
import { KINDS, type Entity, type Source, type Statement } from '../lib/core/model.ts'
import { runMain } from './run.ts'

/** Lines of each list. */
const LISTED = 10

const share = (part: number, whole: number): string => `${Math.round((100 * part) / Math.max(1, whole))} %`

function table(rows: readonly (readonly [string, ...(string | number)[]])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)))
  return rows.map((row) => row.map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i] ?? 0) : String(cell).padStart(widths[i] ?? 0))).join('  ')).join('\n')
}

/** How many of a list have each key, the most frequent first. */
function countBy<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const item of items) for (const key of keysOf(item)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

function kinds(entities: readonly Entity[]): string {
  const rows = KINDS.map((kind) => {
    const those = entities.filter((entity) => entity.kind === kind)
    const statements = those.reduce((sum, entity) => sum + entity.statements.length, 0)
    return [kind, those.length, statements, (statements / Math.max(1, those.length)).toFixed(1)] as const
  })
  const all = entities.reduce((sum, { statements }) => sum + statements.length, 0)
  return table([['kind', 'entries', 'statements', 'each'], ...rows, ['all', entities.length, all, (all / entities.length).toFixed(1)]])
}

const namesOf = ({ names, short, common, descriptions }: Entity) => [names, short, common, descriptions].flatMap((each) => Object.entries(each ?? {}))

function languages(entities: readonly Entity[]): string {
  const entries = countBy(entities, (entity) => [...new Set(namesOf(entity).map(([language]) => language))])
  const names = new Map(countBy(entities, (entity) => namesOf(entity).flatMap(([language, list]) => list.map(() => language))))
  return table([
    ['language', 'entries', 'of all', 'names'],
    ...entries.map(([language, count]) => [language, count, share(count, entities.length), names.get(language) ?? 0] as const),
  ])
}

/** Names that two or more entries list under one class or another. */
function sharedNames(entities: readonly Entity[]): [string, string[]][] {
  const owners = new Map<string, Set<string>>()
  for (const entity of entities) {
    for (const name of namesOf(entity).flatMap(([, list]) => list)) owners.set(name, (owners.get(name) ?? new Set()).add(entity.id))
  }
  return [...owners].flatMap(([name, ids]): [string, string[]][] => (ids.size > 1 ? [[name, [...ids]]] : [])).toSorted(([, a], [, b]) => b.length - a.length)
}

function sources(entities: readonly Entity[]): string {
  const cited = entities.flatMap((entity) => entity.statements.map(({ source }) => source.length))
  const alone = cited.filter((count) => count === 1).length
  const publishers = countBy(entities, (entity) => Object.values(entity.sources).map(({ publisher }) => publisher.replace(/ \(.*/, '')))
  return `${cited.length} statements, ${share(alone, cited.length)} of them with one source. Publishers: ${publishers.slice(0, LISTED).map(([name, count]) => `${name} ${count}`).join(', ')}.`
}

interface Cited {
  entity: Entity
  statement: Statement
}

const statementsOf = (entities: readonly Entity[]): Cited[] => entities.flatMap((entity) => entity.statements.map((statement) => ({ entity, statement })))

function describe({ entity, statement }: Cited): string {
  const { source: _, property, according, ...rest } = statement
  return `${entity.id}: ${property} ${Object.values(rest).join(' · ')}${according ? ` (according to ${according})` : ''}`
}

const sourcesOf = ({ entity, statement }: Cited): Source[] => statement.source.flatMap((key) => entity.sources[key] ?? [])

function listSources(entities: readonly Entity[]): void {
  const byUrl = Map.groupBy(
    statementsOf(entities).flatMap((cited) => sourcesOf(cited).map((source) => ({ source, cited }))),
    ({ source }) => source.url,
  )
  for (const [url, uses] of [...byUrl].toSorted(([, a], [, b]) => b.length - a.length)) {
    const { publisher, title } = uses[0]?.source ?? {}
    console.log(`${publisher}: ${title}\n  ${url}\n${uses.map(({ cited }) => `    ${describe(cited)}`).join('\n')}`)
  }
}

function listSample(entities: readonly Entity[], count: number): void {
  const drawn = statementsOf(entities).map((cited) => ({ cited, lot: Math.random() })).toSorted((a, b) => a.lot - b.lot).slice(0, count)
  for (const { cited } of drawn) console.log(`${describe(cited)}\n${sourcesOf(cited).map(({ publisher, title, url }) => `    ${publisher}: ${title}\n    ${url}`).join('\n')}`)
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { sources: { type: 'boolean', default: false }, sample: { type: 'string' } } })
  const entities = await readEntities()
  if (values.sources) return listSources(entities)
  if (values.sample) return listSample(entities, Number(values.sample))
  const oldest = entities.toSorted((a, b) => (a.reviewed < b.reviewed ? -1 : 1)).slice(0, LISTED)
  const thin = entities.toSorted((a, b) => a.statements.length - b.statements.length).slice(0, LISTED)
  const shared = sharedNames(entities)
  console.log(`Entries by kind\n${kinds(entities)}\n`)
  console.log(`Names by language\n${languages(entities)}\n`)
  console.log(`Sources\n${sources(entities)}\n`)
  console.log(`Oldest reviews\n${table(oldest.map(({ id, reviewed }) => [id, reviewed]))}\n`)
  console.log(`Fewest statements\n${table(thin.map(({ id, statements }) => [id, statements.length]))}\n`)
  console.log(`Names of more than one entry: ${shared.length}\n${shared.slice(0, LISTED).map(([name, ids]) => `${name}: ${ids.slice(0, 6).join(', ')}${ids.length > 6 ? ` and ${ids.length - 6} more` : ''}`).join('\n')}`)
}

await runMain(main)
