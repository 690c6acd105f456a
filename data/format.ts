/** How an entry's file is written: one way only, so that changes show what was changed. */
import { stringify } from 'yaml'
import type { NamesByLanguage, Source, Statement } from '../lib/core/model.ts'
import type { KoreanName } from './korean/korean-names.ts'
import type { FiledNames } from './schema.ts'

const STATEMENT_KEYS = ['property', 'value', 'entity', 'from', 'to', 'seen', 'date', 'according', 'source'] as const satisfies (keyof Statement)[]
const SOURCE_KEYS = ['publisher', 'title', 'url', 'date'] as const satisfies (keyof Source)[]

/** An entry's file: keys in the order of the documentation, a line for each sentence of the summary. */
export function formatEntity(entity: FiledNames): string {
  const { id, kind, label, native, description, summary, country, statements, sources, reviewed } = entity
  return [
    ...['id', 'kind', 'label'].map((key, i) => `${key}: ${scalar([id, kind, label][i] ?? '')}`),
    ...(native ? [`native: ${flowMap(native)}`] : []),
    `description: ${scalar(description)}`,
    'summary: >',
    ...sentencesOf(summary).map((sentence) => `  ${sentence}`),
    ...(country ? [`country: ${scalar(country)}`] : []),
    ...koreanNameLines(entity['korean-name']),
    ...namesLines('names', entity.names),
    ...namesLines('short', entity.short),
    ...namesLines('common', entity.common),
    ...namesLines('descriptions', entity.descriptions),
    ...namesLines('adjectives', entity.adjectives),
    ...namesLines('context', entity.context),
    'statements:',
    ...statements.flatMap((statement) => block(statement, STATEMENT_KEYS, '  - ')),
    'sources:',
    ...Object.entries(sources).flatMap(([key, source]) => [`  ${scalar(key)}:`, ...block(source, SOURCE_KEYS, '    ')]),
    `reviewed: ${scalar(reviewed)}`,
    '',
  ].join('\n')
}

/** A text as YAML writes it in one line, in quotes only where it would be read as something else. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0, singleQuote: true, blockQuote: false }).trimEnd()
}

/** The same inside brackets, where a comma ends it. */
function inFlow(text: string): string {
  return /[,[\]{}]/.test(text) ? stringify(text, { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE' }).trimEnd() : scalar(text)
}

function flowMap(map: Readonly<Record<string, string>>): string {
  return `{ ${Object.entries(map).map(([key, text]) => `${key}: ${inFlow(text)}`).join(', ')} }`
}

function flowList(texts: readonly string[]): string {
  return `[${texts.map(inFlow).join(', ')}]`
}

function koreanNameLines(name: KoreanName | undefined): string[] {
  if (!name) return []
  const { family, given, hanja, south, shared } = name
  const fields = [`family: ${family}`, `given: ${given}`, ...(hanja ? [`hanja: ${flowList(hanja)}`] : []), ...(south ? ['south: true'] : []), ...(shared ? ['shared: true'] : [])]
  return [`korean-name: { ${fields.join(', ')} }`]
}

function namesLines(key: string, names: NamesByLanguage | undefined): string[] {
  return names && Object.keys(names).length > 0 ? [`${key}:`, ...Object.entries(names).map(([language, list]) => `  ${language}: ${flowList(list)}`)] : []
}

function block<Keys extends string>(fields: Partial<Record<Keys, string | string[]>>, keys: readonly Keys[], indent: string): string[] {
  const lines = keys.flatMap((key) => {
    const value: string | string[] | undefined = fields[key]
    return value === undefined ? [] : `${key}: ${Array.isArray(value) ? flowList(value) : scalar(value)}`
  })
  return lines.map((line, i) => (i === 0 ? indent : ' '.repeat(indent.length)) + line)
}

/** Splits where a sentence ends; where it errs ("Lt. Gen."), nothing is lost: a line's end is read as a space. */
function sentencesOf(summary: string): string[] {
  return summary.trim().split(/\s*\n\s*|(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u)
}
