/**
 * `npm run -s eval [-- --corpus DIR] [--lang xx] [--style s] [--errors N|all]`: precision, recall and F1 of the engine on a
 * corpus, by language, kind and certainty, bare short names apart, and every error in context.
 * DIR: any folder of articles marked as `tests/corpus/README.md` says; without it, the repository's own corpus.
 */
import { parseArgs } from 'node:util'
import { compileLexicon } from '../data/compile.ts'
import { readEntities } from '../data/entities.ts'
import { createAnnotator } from '../lib/core/annotate.ts'
import { openLexicon } from '../lib/core/lexicon/lexicon.ts'
import { CORPUS, CorpusError, judge, readCorpus, scoreOf, type Outcome } from './evaluation.ts'
import { runMain, Sentence } from './run.ts'

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8)

function row(title: string, outcomes: readonly Outcome[]): string {
  const { right, wrong, missed, precision, recall, f1 } = scoreOf(outcomes)
  const counts = [right, wrong, missed].map((n) => String(n).padStart(7)).join('')
  return `${title.padEnd(22)}${counts}  ${percent(precision)}  ${percent(recall)}  ${percent(f1)}`
}

function table(title: string, outcomes: readonly Outcome[], keyOf: (outcome: Outcome) => string): string {
  const groups = Map.groupBy(outcomes, keyOf)
  const rows = [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => row(key, group))
  return [`\n${title}`, ...rows].join('\n')
}

function describe({ result, path, surface, id, instead, because, context }: Outcome): string {
  const what = result === 'missed' ? `missed ${id}` : `found ${id}, the gold has ${instead} (${because})`
  return `${path}: “${surface}”: ${what}\n    …${context.replace(/\s+/g, ' ')}…`
}

await runMain(async () => {
  const { values } = parseArgs({
    options: { corpus: { type: 'string', default: CORPUS }, lang: { type: 'string' }, style: { type: 'string' }, errors: { type: 'string', default: 'all' } },
  })
  const all = await readCorpus(values.corpus).catch((error: unknown) => {
    throw error instanceof CorpusError ? new Sentence(error.message) : error
  })
  const corpus = all.filter((a) => (!values.lang || a.language === values.lang) && (!values.style || a.style === values.style))
  if (corpus.length === 0) throw new Sentence('The corpus has no such articles.')
  const entities = await readEntities()
  const outcomes = judge(corpus, createAnnotator(openLexicon(compileLexicon(entities))), entities)
  const marked = corpus.reduce((sum, { gold }) => sum + gold.length, 0)
  console.log(`${corpus.length} articles, ${marked} marked mentions.\n`)
  console.log(`${''.padEnd(22)}  right  wrong missed  precision    recall        F1`)
  console.log(row('all', outcomes))
  console.log(row('bare short names', outcomes.filter((o) => o.bareShort)))
  console.log(table('By language', outcomes, (o) => o.language))
  console.log(table('By kind', outcomes, (o) => o.kind))
  console.log(table('By certainty', outcomes, (o) => o.certainty))
  const errors = outcomes.filter((o) => o.result !== 'right')
  const shown = values.errors === 'all' ? errors : errors.slice(0, Number(values.errors))
  if (shown.length > 0) console.log(`\nErrors\n${shown.map(describe).join('\n')}`)
})
