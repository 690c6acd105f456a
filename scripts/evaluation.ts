/**
 * Measures the engine on the annotated corpus: `tests/corpus/<language>/<style>-<nn>.txt`, written and marked by hand.
 * `tests/corpus/README.md` explains the notation.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Annotator } from '../lib/core/annotate.ts'
import type { Article, Block, Mention } from '../lib/core/document.ts'
import type { Entity, Kind } from '../lib/core/model.ts'

/** The corpus that the repository holds. */
export const CORPUS = join(import.meta.dirname, '../tests/corpus')

/** A mention as a careful reader marked it. */
export interface GoldMention {
  block: number
  start: number
  end: number
  id: string
  /** `doubtful`: to be found, but only with some doubt; `optional`: right if found, no loss if not. */
  mark: 'certain' | 'doubtful' | 'optional'
}

export interface CorpusArticle {
  /** Path below the corpus's folder. */
  path: string
  language: string
  style: string
  article: Article
  gold: GoldMention[]
}

/** Says that a corpus file breaks the notation. */
export class CorpusError extends Error {
  override name = 'CorpusError'
}

const MARK = /\[([^\]|]+)\|([a-z0-9-]+)([?~]?)\]/g
const MARKS = { '': 'certain', '?': 'doubtful', '~': 'optional' } as const

function parseBlock(marked: string, block: number): { text: string; gold: GoldMention[] } {
  const gold: GoldMention[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(MARK)) {
    const [whole, surface = '', id = '', sign = ''] = match
    text += marked.slice(at, match.index)
    gold.push({ block, start: text.length, end: text.length + surface.length, id, mark: MARKS[sign as keyof typeof MARKS] })
    text += surface
    at = match.index + whole.length
  }
  return { text: text + marked.slice(at), gold }
}

/** Reads one corpus file. @throws CorpusError where it breaks the notation. */
export function parseCorpusFile(path: string, content: string): CorpusArticle {
  const match = /^([\s\S]*?)\n---\n([\s\S]*)$/.exec(content.replaceAll('\r\n', '\n'))
  if (!match) throw new CorpusError(`${path}: has no head that ends with a line ---`)
  const [, head = '', body = ''] = match
  const field = (name: string) => new RegExp(`^${name}: *(\\S+)`, 'm').exec(head)?.[1]
  const [date, lang, style] = [field('date'), field('lang'), field('style')]
  if (!date || !lang || !style) throw new CorpusError(`${path}: its head needs date, lang and style`)
  const parsed = body.trim().split(/\n\s*\n/).map((text, i) => parseBlock(text.trim(), i))
  const isHeadline = (text: string, i: number) => style === 'headlines' || (i === 0 && !/[.!?…。]["”»’)]*$/.test(text))
  const blocks = parsed.map(({ text }, i): Block => ({ text, role: isHeadline(text, i) ? 'heading' : 'paragraph' }))
  const broken = blocks.find(({ text }) => /[[\]|]/.test(text))
  if (broken) throw new CorpusError(`${path}: a mark is not closed or has no id in “${broken.text.slice(0, 60)}…”`)
  const article = { blocks, published: date, language: lang }
  return { path, language: lang, style, article, gold: parsed.flatMap(({ gold }) => gold) }
}

/** Reads a folder of marked articles, in the order of their paths. @throws CorpusError where there is no such folder, or a file breaks the notation. */
export async function readCorpus(folder = CORPUS): Promise<CorpusArticle[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => {
    throw new CorpusError(`${folder} is no folder that can be read.`)
  })
  const paths = names.filter((name) => name.endsWith('.txt')).toSorted()
  return Promise.all(paths.map(async (path) => parseCorpusFile(path, await readFile(join(folder, path), 'utf8'))))
}

/** One mention that was right, wrong or missed. */
export interface Outcome {
  result: 'right' | 'wrong' | 'missed'
  path: string
  language: string
  kind: Kind
  /** What the engine said; for a missed one, what the gold asks for. */
  certainty: 'certain' | 'likely'
  /** A family name alone, or a body's name that several share. */
  bareShort: boolean
  surface: string
  /** Id that was found, or missed. */
  id: string
  /** What the gold has at a wrong one's place. */
  instead?: string
  because?: string
  /** The words around it. */
  context: string
}

/** A mention is right where span and entity are the gold's. */
export function judge(corpus: readonly CorpusArticle[], annotator: Annotator, entities: readonly Entity[]): Outcome[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return corpus.flatMap((item) => judgeArticle(item, annotator.annotate(item.article), byId))
}

const CONTEXT = 36

function judgeArticle(item: CorpusArticle, found: readonly Mention[], byId: ReadonlyMap<string, Entity>): Outcome[] {
  const textOf = (block: number) => item.article.blocks[block]?.text ?? ''
  const same = (a: { block: number; start: number; end: number }, b: typeof a) =>
    a.block === b.block && a.start === b.start && a.end === b.end
  const outcome = (result: Outcome['result'], at: Mention | GoldMention, id: string): Outcome => {
    const text = textOf(at.block)
    const surface = text.slice(at.start, at.end)
    const entity = byId.get(id)
    const certainty = 'certainty' in at ? at.certainty : at.mark === 'certain' ? 'certain' : 'likely'
    const context = `${text.slice(Math.max(0, at.start - CONTEXT), at.start)}[${surface}]${text.slice(at.end, at.end + CONTEXT)}`
    const bareShort = isBareShort(surface, entity)
    const { path, language } = item
    return { result, path, language, kind: entity?.kind ?? 'person', certainty, bareShort, surface, id, context }
  }
  const judged = found.flatMap((mention): Outcome[] => {
    const gold = item.gold.find((g) => same(g, mention))
    if (gold?.id === mention.entity.id) return [outcome('right', mention, mention.entity.id)]
    const overlapping = item.gold.filter((g) => g.block === mention.block && g.start < mention.end && mention.start < g.end)
    // A part of what may be left unfound ("Ukraine" in "war in Ukraine") is neither right nor wrong.
    if (!gold && overlapping.length > 0 && overlapping.every((g) => g.mark === 'optional')) return []
    const instead = gold?.id ?? (overlapping[0] ? `${overlapping[0].id} (other span)` : 'nothing')
    return [{ ...outcome('wrong', mention, mention.entity.id), instead, because: mention.because }]
  })
  const missed = item.gold
    .filter((g) => g.mark !== 'optional' && !found.some((mention) => same(g, mention) && mention.entity.id === g.id))
    .map((g) => outcome('missed', g, g.id))
  return [...judged, ...missed]
}

function isBareShort(surface: string, entity: Entity | undefined): boolean {
  const short = Object.values(entity?.short ?? {}).flat()
  return short.some((name) => name.toLowerCase() === surface.toLowerCase())
}

export interface Score {
  right: number
  wrong: number
  missed: number
  precision: number
  recall: number
  f1: number
}

/** Counts outcomes; a score of nothing is perfect. */
export function scoreOf(outcomes: readonly Outcome[]): Score {
  const count = (result: Outcome['result']) => outcomes.filter((o) => o.result === result).length
  const [right, wrong, missed] = [count('right'), count('wrong'), count('missed')]
  const precision = right + wrong === 0 ? 1 : right / (right + wrong)
  const recall = right + missed === 0 ? 1 : right / (right + missed)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { right, wrong, missed, precision, recall, f1 }
}
