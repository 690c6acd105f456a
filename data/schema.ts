/** What an entry's file must look like. The types that it agrees with are in `lib/core/model.ts`. */
import * as v from 'valibot'
import { isPartialDate } from '../lib/core/dates.ts'
import { KINDS, PROPERTIES, type Entity } from '../lib/core/model.ts'
import type { KoreanName } from './korean/korean-names.ts'

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'))
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be in kebab-case'))
/** YAML reads a bare year as a number. */
const date = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.check(isPartialDate, 'must be a date of the calendar: YYYY, YYYY-MM or YYYY-MM-DD'),
)
const url = v.pipe(v.string(), v.url('must be a URL'), v.startsWith('http', 'must be a web address'))
const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'must be a language code such as en'))
const names = v.record(language, v.pipe(v.array(text), v.nonEmpty('must list a name')))

/** See `korean/korean-names.ts`. */
const koreanName = v.strictObject({
  family: v.pipe(v.string(), v.regex(/^[가-힣]{1,2}$/, 'must be one or two syllables of Hangul')),
  given: v.pipe(v.string(), v.regex(/^[가-힣]{1,3}$/, 'must be one to three syllables of Hangul')),
  hanja: v.optional(v.pipe(v.array(v.pipe(v.string(), v.regex(/^\p{Script=Han}+$/u, 'must be Han characters'))), v.nonEmpty('must list a name'))),
  south: v.optional(v.literal(true)),
  shared: v.optional(v.literal(true)),
})

const source = v.strictObject({ publisher: text, title: text, url, date: v.optional(date) })

const statement = v.pipe(
  v.strictObject({
    property: v.picklist(PROPERTIES),
    value: v.optional(text),
    entity: v.optional(id),
    from: v.optional(date),
    to: v.optional(date),
    seen: v.optional(date),
    date: v.optional(date),
    according: v.optional(text),
    source: v.pipe(v.array(text), v.nonEmpty('must name a source')),
  }),
  v.check((s) => Boolean(s.value ?? s.entity ?? s.date ?? s.from), 'says nothing: it needs a value, an entity or a date'),
  v.check((s) => !(s.seen && (s.to ?? s.date)), 'has `seen`, which is for states whose end nobody tells, beside `to` or `date`'),
)

/** Longest description, in UTF-16 units: it has one line on the card. */
export const DESCRIPTION_LIMIT = 110

export const entitySchema = v.strictObject({
  id,
  kind: v.picklist(KINDS),
  label: text,
  native: v.optional(v.record(language, text)),
  description: v.pipe(text, v.maxLength(DESCRIPTION_LIMIT, `must have at most ${DESCRIPTION_LIMIT} characters`)),
  summary: text,
  country: v.optional(id),
  'korean-name': v.optional(koreanName),
  names: v.optional(names, {}),
  short: v.optional(names),
  common: v.optional(names),
  descriptions: v.optional(names),
  adjectives: v.optional(names),
  context: v.optional(names),
  statements: v.array(statement),
  sources: v.record(text, source),
  reviewed: date,
})

/** An entity as its file has it: some of its names may still have to be made. */
export type FiledNames = Entity & { 'korean-name'?: KoreanName }

/**
 * Reads what a YAML file held as an entity.
 * @returns the entity, or the sentences that say what is wrong with it.
 */
export function parseEntity(input: unknown): { entity: FiledNames } | { problems: string[] } {
  const result = v.safeParse(entitySchema, input)
  if (!result.success) {
    return { problems: result.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`) }
  }
  // The schema and the type say the same; valibot writes `undefined` into optional keys' types, which the type forbids.
  return { entity: result.output as FiledNames }
}
