/**
 * `npm run -s annotate -- FILE [--json] [--date YYYY-MM-DD] [--lang xx]`: the extension's engine on a file.
 * FILE is a text file, an HTML file or `-` for standard input. Bad input: one sentence on stderr, exit code 2.
 */
import { readFile } from 'node:fs/promises'
import { text as readStream } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { parseHTML } from 'linkedom'
import { compileLexicon } from '../data/compile.ts'
import { readEntities } from '../data/entities.ts'
import { createAnnotator } from '../lib/core/annotate.ts'
import { isPartialDate } from '../lib/core/dates.ts'
import type { Article, Block, Mention } from '../lib/core/document.ts'
import { openLexicon } from '../lib/core/lexicon/lexicon.ts'
import { findArticleRoot } from '../lib/page/article-root.ts'
import { readBlocks } from '../lib/page/blocks.ts'
import { readLanguage, readPublished } from '../lib/page/published.ts'

const USAGE = 'Usage: npm run -s annotate -- FILE [--json] [--date YYYY-MM-DD] [--lang xx]; FILE may be - for standard input.'

/** What the person at the terminal gave cannot be used; the message says why. */
class InputError extends Error {}

interface Options {
  file: string
  json: boolean
  date: string | undefined
  lang: string | undefined
}

function readOptions(): Options {
  let parsed
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, date: { type: 'string' }, lang: { type: 'string' } },
    })
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)} ${USAGE}`)
  }
  const { positionals, values } = parsed
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new InputError(USAGE)
  if (values.date !== undefined && !(values.date.length === 10 && isPartialDate(values.date))) {
    throw new InputError(`“${values.date}” is not a date of the calendar in the form YYYY-MM-DD.`)
  }
  if (values.lang !== undefined && !/^[a-z]{2,3}$/i.test(values.lang)) {
    throw new InputError(`“${values.lang}” is not a language code such as en or ko.`)
  }
  return { file, json: values.json, date: values.date, lang: values.lang?.toLowerCase() }
}

async function readText(file: string): Promise<string> {
  if (file === '-') return readStream(process.stdin)
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT') throw new InputError(`There is no file ${file}.`)
    if (code === 'EISDIR') throw new InputError(`${file} is a folder, not a file.`)
    throw new InputError(`${file} cannot be read.`)
  }
  return decode(bytes, file)
}

function decode(bytes: Buffer, file: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return text
  } catch {
    // Not UTF-8: said below.
  }
  throw new InputError(`${file} is not a text file in UTF-8.`)
}

/** An article, and where each of its blocks begins in the text that was given. */
interface Input {
  article: Article
  /** UTF-16 offset of each block; absent for HTML, where offsets count within the block. */
  offsets?: number[]
}

/** Paragraphs are parted by empty lines; a first one that ends without punctuation is the headline. */
function readPlainText(text: string): Input {
  const blocks: Block[] = []
  const offsets: number[] = []
  for (const match of text.matchAll(/\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*/g)) {
    const isHeadline = blocks.length === 0 && !/[.!?…。]["”»’)]*\s*$/.test(match[0])
    blocks.push({ text: match[0], role: isHeadline ? 'heading' : 'paragraph' })
    offsets.push(match.index)
  }
  return { article: { blocks }, offsets }
}

function readHtml(text: string): Input {
  const { document } = parseHTML(text)
  const root = findArticleRoot(document)
  const published = readPublished(document, root)
  const language = readLanguage(document)
  const blocks = readBlocks(root)
  return { article: { blocks, ...(published && { published }), ...(language && { language }) } }
}

const isHtml = (text: string, file: string) => /\.x?html?$/i.test(file) || /^\s*<(?:!doctype|html|head|body)\b/i.test(text)

interface Row extends Mention {
  surface: string
}

function print(rows: readonly Row[], published: string): void {
  const cells = rows.map((row) => [row.surface.replace(/\s+/g, ' '), row.entity.label, row.entity.kind, row.certainty, row.because])
  const header = ['surface', 'entity', 'kind', 'certainty', 'because']
  const widths = header.map((title, i) => Math.min(44, Math.max(title.length, ...cells.map((c) => (c[i] ?? '').length))))
  const line = (row: readonly string[]) => row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ').trimEnd()
  console.log([line(header), ...cells.map(line)].join('\n'))
  console.log(`\n${rows.length} mentions of ${new Set(rows.map((r) => r.entity.id)).size} entities, read as of ${published}.`)
}

async function main(): Promise<void> {
  const { file, json, date, lang } = readOptions()
  const text = await readText(file)
  const html = isHtml(text, file)
  const { article: read, offsets } = html ? readHtml(text) : readPlainText(text)
  const published = read.published ?? date ?? new Date().toISOString().slice(0, 10)
  const language = lang ?? read.language
  const article: Article = { ...read, published, ...(language && { language }) }
  const mentions = createAnnotator(openLexicon(compileLexicon(await readEntities()))).annotate(article)
  const rows = mentions.map((m) => ({ ...m, surface: article.blocks[m.block]?.text.slice(m.start, m.end) ?? '' }))
  if (!json) return print(rows, published)
  const results = rows.map(({ block, start, end, surface, entity, certainty, because }) => {
    const offset = offsets?.[block] ?? 0
    return { ...(html && { block }), start: start + offset, end: end + offset, surface, entity, certainty, because }
  })
  console.log(JSON.stringify({ published, mentions: results }, null, 2))
}

try {
  await main()
} catch (error) {
  if (!(error instanceof InputError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
