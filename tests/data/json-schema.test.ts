import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { jsonSchemaText } from '../../data/json-schema.ts'
import { entitySchema } from '../../data/schema.ts'

const read = (name: string): string => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')

it('is the schema that entries are checked by (npm run data:check -- --fix writes it)', () => {
  expect(read('entity.schema.json')).toBe(jsonSchemaText(read('README.md')))
})

it('explains every field in the words of data/README.md', () => {
  const { properties } = JSON.parse(jsonSchemaText(read('README.md'))) as { properties: Record<string, { description?: string }> }
  expect(Object.keys(properties)).toEqual(Object.keys(entitySchema.entries))
  expect(Object.entries(properties).filter(([, { description }]) => !description).map(([field]) => field)).toEqual([])
})
