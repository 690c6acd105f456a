/**
 * npm run data:check [-- --fix]
 *
 * Says what is wrong with the dataset; exit 1 where anything is. With --fix it writes files as they are to be written.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkEntities } from '../data/check.ts'
import { ENTITIES, parseFiled, readEntityFiles } from '../data/entities.ts'
import { formatEntity } from '../data/format.ts'
import { jsonSchemaText } from '../data/json-schema.ts'
import { withKoreanNames } from '../data/korean/korean-names.ts'
import type { Entity } from '../lib/core/model.ts'

const { values } = parseArgs({ options: { fix: { type: 'boolean', default: false } } })
const files = await readEntityFiles()
const entities: Entity[] = []
const problems: string[] = []
for (const file of files) {
  const parsed = parseFiled(file)
  if ('problems' in parsed) {
    problems.push(...parsed.problems.map((problem) => `${file.path}: ${problem}`))
    continue
  }
  entities.push(withKoreanNames(parsed.filed))
  const canonical = formatEntity(parsed.filed)
  if (canonical === file.text) continue
  if (values.fix) await writeFile(join(ENTITIES, file.path), canonical)
  else problems.push(`${file.path}: is written in another way than all others; npm run data:check -- --fix mends that`)
}
const DATA = join(ENTITIES, '..')
const schemaFile = join(DATA, 'entity.schema.json')
const schema = jsonSchemaText(await readFile(join(DATA, 'README.md'), 'utf8'))
if (values.fix) await writeFile(schemaFile, schema)
else if ((await readFile(schemaFile, 'utf8')) !== schema) problems.push('entity.schema.json: is older than the schema; npm run data:check -- --fix writes it')
problems.push(...checkEntities(entities))
for (const problem of problems) console.error(problem)
console.log(`${files.length} entries, ${problems.length === 0 ? 'no problems' : `${problems.length} problems`}.`)
process.exitCode = problems.length === 0 ? 0 : 1
