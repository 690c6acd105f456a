/** `npm run data:check`: says what is wrong with the dataset; exit 1 where anything is. */
import { checkEntities } from '../data/check.ts'
import { parseEntityFile, readEntityFiles } from '../data/entities.ts'
import type { Entity } from '../lib/core/model.ts'

const files = await readEntityFiles()
const entities: Entity[] = []
const problems: string[] = []
for (const file of files) {
  const parsed = parseEntityFile(file)
  if ('entity' in parsed) entities.push(parsed.entity)
  else problems.push(...parsed.problems.map((problem) => `${file.path}: ${problem}`))
}
problems.push(...checkEntities(entities))
for (const problem of problems) console.error(problem)
console.log(`${files.length} entries, ${problems.length === 0 ? 'no problems' : `${problems.length} problems`}.`)
process.exitCode = problems.length === 0 ? 0 : 1
