import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Entity } from '../lib/core/model.ts'
import { koreanNameProblems, withKoreanNames } from './korean/korean-names.ts'
import { parseEntity, type FiledNames } from './schema.ts'

/** The folder of all entries. */
export const ENTITIES = join(dirname(fileURLToPath(import.meta.url)), 'entities')

export interface EntityFile {
  /** Path below `data/entities`. */
  path: string
  text: string
}

/** Reads every entry's file, in the order of their ids. */
export async function readEntityFiles(root = ENTITIES): Promise<EntityFile[]> {
  const names = await readdir(root, { recursive: true })
  const paths = names.filter((name) => name.endsWith('.yaml')).map((name) => join(root, name))
  const files = await Promise.all(
    paths.map(async (path) => ({ path: relative(root, path), text: await readFile(path, 'utf8') })),
  )
  return files.toSorted((a, b) => (basename(a.path) < basename(b.path) ? -1 : 1))
}

/** Reads one file's text as it stands there, or says in sentences what is wrong with it. */
export function parseFiled({ path, text }: EntityFile): { filed: FiledNames } | { problems: string[] } {
  let input: unknown
  try {
    input = parse(text)
  } catch (error) {
    return { problems: [`is not YAML: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`] }
  }
  const parsed = parseEntity(input)
  if ('problems' in parsed) return parsed
  const problems: string[] = []
  const [kind, file] = path.split(/[\\/]/)
  if (parsed.entity.kind !== kind) problems.push(`kind: is ${parsed.entity.kind}, but the folder is ${kind}`)
  if (`${parsed.entity.id}.yaml` !== file) problems.push(`id: is ${parsed.entity.id}, but the file is ${file}`)
  const { 'korean-name': koreanName, ...rest } = parsed.entity
  if (koreanName) problems.push(...koreanNameProblems({ ...rest, 'korean-name': koreanName }))
  return problems.length > 0 ? { problems } : { filed: parsed.entity }
}

/**
 * Reads one file's text as an entity, with the names that rules make of its `korean-name`, or says in sentences what is
 * wrong with it. Whoever reads entries reads them here: so all see the same names.
 */
export function parseEntityFile(file: EntityFile): { entity: Entity } | { problems: string[] } {
  const parsed = parseFiled(file)
  return 'problems' in parsed ? parsed : { entity: withKoreanNames(parsed.filed) }
}

/** Like entries stand together: the pack is 40 KB smaller than in the order of ids. */
const orderOf = ({ kind, country = '', id }: Entity) => [kind, country, id].join(' ')

/**
 * Reads the whole dataset, in the order of kind, country and id.
 * @throws Error with every problem, one a line, where a file is not an entity.
 */
export async function readEntities(): Promise<Entity[]> {
  const entities: Entity[] = []
  const problems: string[] = []
  for (const file of await readEntityFiles()) {
    const parsed = parseEntityFile(file)
    if ('entity' in parsed) entities.push(parsed.entity)
    else problems.push(...parsed.problems.map((problem) => `${file.path}: ${problem}`))
  }
  if (problems.length > 0) throw new Error(`The dataset has entries that cannot be read:\n${problems.join('\n')}`)
  return entities.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}
