/** The schema of entries for editors that know YAML: `entity.schema.json`, written by `npm run data:check -- --fix`. */
import { toJsonSchema } from '@valibot/to-json-schema'
import { entitySchema } from './schema.ts'

const ROW = /^\| `([a-z-]+)` \| (.+) \|$/gm

/**
 * The JSON Schema's text. What no schema can say (that a day is in the calendar) is left to `npm run data:check`.
 * @param readme the text of `data/README.md`, whose table of fields explains them
 */
export function jsonSchemaText(readme: string): string {
  const schema = toJsonSchema(entitySchema, { errorMode: 'ignore', typeMode: 'input' })
  const table = readme.slice(readme.indexOf('## An entry, field by field'), readme.indexOf('### Names'))
  const meanings = new Map([...table.matchAll(ROW)].map(([, field, meaning]) => [field, meaning]))
  const properties = Object.entries(schema.properties ?? {}).map(([field, rule]) => {
    const description = meanings.get(field)
    return [field, { ...(description && { description }), ...(typeof rule === 'object' && rule) }]
  })
  return `${JSON.stringify({ title: 'An entry of Backgrounder', ...schema, properties: Object.fromEntries(properties) }, null, 2)}\n`
}
