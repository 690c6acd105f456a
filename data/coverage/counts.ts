/** What articles of the beat name, and how often: `names.tsv`, made by reading articles (README.md). */
import type { Entity } from '../../lib/core/model.ts'

export interface NameCount {
  /** In English, as most outlets write it. */
  name: string
  kind: string
  /** How many of the articles that were read name it. */
  articles: number
}

/**
 * Reads lines of `name`, `kind` and `articles`, with a tab between; the first line names the columns.
 * @throws Error for the first line that is none
 */
export function readCounts(text: string): NameCount[] {
  return text.trim().split('\n').slice(1).map((line, i) => {
    const [name = '', kind = '', articles = ''] = line.split('\t')
    if (!name || !kind || !/^[1-9]\d*$/.test(articles)) throw new Error(`names.tsv, line ${i + 2}: needs a name, a kind and a number, but is “${line}”`)
    return { name, kind, articles: Number(articles) }
  })
}

/** Letters and digits only: "Kim Yong-chol" and "Kim Yong Chol" are one name. */
function fold(name: string): string {
  return name.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '').replace(/^the/, '')
}

function* namesOf({ label, names, short, common, descriptions }: Entity): Generator<string> {
  yield label.replace(/ \(.*\)$/, '')
  for (const each of [names, short, common, descriptions]) for (const list of Object.values(each ?? {})) yield* list
}

/** A name as it stands in the list, and without what it has in brackets: an acronym, a year, a sort. */
function* formsOf(name: string): Generator<string> {
  yield name
  yield name.replace(/ \([^)]*\)$/, '')
}

/** Those names that are some entry's, and those that are none's, each the most frequent first. */
export function splitByEntry(counts: readonly NameCount[], entities: readonly Entity[]): { known: NameCount[]; missing: NameCount[] } {
  const ours = new Set(entities.flatMap((entity) => [...namesOf(entity)].map(fold)))
  const inOrder = counts.toSorted((a, b) => b.articles - a.articles)
  const { known = [], missing = [] } = Object.groupBy(inOrder, ({ name }) => ([...formsOf(name)].some((form) => ours.has(fold(form))) ? 'known' : 'missing'))
  return { known, missing }
}
