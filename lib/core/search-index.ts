/**
 * Narrows a search down to the records that are most like a query, so that fuse.js need not compare all of them.
 *
 * What a text can bring its record follows from its weight, its number of words and its errors. So the texts stand in groups
 * of one weight and number of words, and are ranked in steps, the most promising first: those of a group that have the query
 * with no error, with one, and so on. Once enough records are found that no further step can better, the rest is never
 * looked at. Why so: docs/adr/0005.
 */
import {
  BEGINS,
  beginsWith,
  boundErrors,
  countErrors,
  countWords,
  createPatterns,
  foldForSearch,
  logOf,
  normOf,
  scoreText,
  signTexts,
  WHOLE_LOG,
  type Pattern,
  type Texts,
} from './search-texts.ts'

/** One text of a record, and what its likeness to a query counts for. */
export interface IndexedField {
  text: string
  weight: number
}

/** A record that is like a query, and the positions of those of its fields that are, both in their order. */
export interface Candidate {
  record: number
  fields: number[]
}

/** Tells which records are like a query. */
export interface SearchIndex {
  /** The `limit` records that are most like the query, in the records' order; fewer where fewer are like it. */
  findCandidates(query: string, limit: number): Candidate[]
}

/** The texts from `start` to `end` have as many words and, where they count most, the same weight; they stand in their records' order. */
interface Group {
  weight: number
  words: number
  start: number
  end: number
}

/** Which texts the records have, by record and by text. */
interface Fields {
  groups: Group[]
  /** The texts of a record's fields stand from `starts[record]` to where the next record's begin. */
  starts: Uint32Array
  texts: Uint32Array
  /** The records that have a text, in their order, stand from `ownerStarts[text]` to where the next text's begin. */
  ownerStarts: Uint32Array
  owners: Uint32Array
  /** How much a text's likeness counts for each of these owners: the field's weight. */
  weights: Float64Array
}

interface Index {
  texts: Texts
  fields: Fields
}

/** The distinct texts in the order in which the records name them: each one's heaviest weight, and which one each field has. */
function findDistinct(records: readonly (readonly IndexedField[])[]) {
  const known = new Map<string, number>()
  const [weights, fields]: [number[], number[]] = [[], []]
  for (const own of records) {
    for (const { text, weight } of own) {
      const number = known.get(text) ?? known.size
      if (number === known.size) known.set(text, number)
      weights[number] = Math.max(weight, weights[number] ?? 0)
      fields.push(number)
    }
  }
  return { texts: [...known.keys()], weights, fields }
}

/** Puts texts that have one weight and as many words side by side; `order` has their numbers. */
function groupTexts(folded: readonly string[], weights: readonly number[]): { groups: Group[]; order: number[] } {
  const members = new Map<number, Map<number, number[]>>()
  folded.forEach((text, number) => {
    const [weight, words] = [weights[number] ?? 0, countWords(text)]
    const byWords = members.get(weight) ?? new Map<number, number[]>()
    members.set(weight, byWords)
    const alike = byWords.get(words)
    if (alike) alike.push(number)
    else byWords.set(words, [number])
  })
  const [groups, order]: [Group[], number[]] = [[], []]
  for (const [weight, byWords] of members) {
    for (const [words, numbers] of byWords) {
      groups.push({ weight, words, start: order.length, end: order.length + numbers.length })
      for (const number of numbers) order.push(number)
    }
  }
  return { groups, order }
}

function createIndex(records: readonly (readonly IndexedField[])[]): Index {
  const distinct = findDistinct(records)
  const folded = distinct.texts.map(foldForSearch)
  const { groups, order } = groupTexts(folded, distinct.weights)
  const places = new Uint32Array(order.length)
  order.forEach((number, place) => (places[number] = place))
  const texts = Uint32Array.from(distinct.fields, (number) => places[number] ?? 0)
  const starts = new Uint32Array(records.length + 1)
  records.forEach((own, record) => (starts[record + 1] = (starts[record] ?? 0) + own.length))
  return { texts: signTexts(order.map((number) => folded[number] ?? '')), fields: { groups, starts, texts, ...layOwners(records, texts, order.length) } }
}

function layOwners(records: readonly (readonly IndexedField[])[], texts: Uint32Array, count: number) {
  const ownerStarts = new Uint32Array(count + 1)
  for (const text of texts) ownerStarts[text + 1] = (ownerStarts[text + 1] ?? 0) + 1
  for (let text = 0; text < count; text++) ownerStarts[text + 1] = (ownerStarts[text + 1] ?? 0) + (ownerStarts[text] ?? 0)
  const free = ownerStarts.slice()
  const [owners, weights] = [new Uint32Array(texts.length), new Float64Array(texts.length)]
  let field = 0
  records.forEach((own, record) => {
    for (const { weight } of own) {
      const text = texts[field++] ?? 0
      const at = free[text] ?? 0
      free[text] = at + 1
      owners[at] = record
      weights[at] = weight
    }
  })
  return { ownerStarts, owners, weights }
}

/** The `limit` records with the lowest scores; of equal ones, the first. A record's score is its text's lowest. */
function createRanking(limit: number) {
  const best: { record: number; score: number }[] = []
  let [worst, worstRecord] = [0, -1]

  /** Whether a record with this score would be among them. */
  const isWorth = (score: number, record: number) => score < worst || (score === worst && record < worstRecord)

  function offer(record: number, score: number): void {
    if (!isWorth(score, record)) return
    const known = best.findIndex((other) => other.record === record)
    if (known >= 0 && (best[known]?.score ?? 0) <= score) return
    if (known >= 0) best.splice(known, 1)
    const at = best.findLastIndex((other) => other.score < score || (other.score === score && other.record < record)) + 1
    best.splice(at, 0, { record, score })
    if (best.length > limit) best.pop()
    const last = best.at(-1)
    if (last && best.length === limit) [worst, worstRecord] = [last.score, last.record]
  }

  return { isWorth, offer, records: () => best.map(({ record }) => record) }
}

type Ranking = ReturnType<typeof createRanking>

/** The texts of a group in which so many of the query's letters are wrong. */
interface Step {
  group: Group
  errors: number
  norm: number
  /** The lowest score that they can bring a record. */
  best: number
}

/** All steps of a query, most promising first. */
function planSteps(pattern: Pattern, words: number, groups: readonly Group[]): Step[] {
  const steps = groups.flatMap((group) => {
    const norm = normOf(group.words, words)
    return Array.from(pattern.logs, (log, errors): Step => {
      const lowest = errors === 0 && group.words === words ? WHOLE_LOG : log
      return { group, errors, norm, best: lowest * group.weight * norm - BEGINS }
    })
  })
  return steps.sort((a, b) => a.best - b.best || a.errors - b.errors)
}

/** Marks a text's number of errors as counted rather than as the least that its signature allows. */
const COUNTED = 0x40

/** Ranks the records by their texts, until no text that is left can bring a better one. */
function rankStepwise(pattern: Pattern, folded: string, index: Index, errorsOf: Uint8Array, ranking: Ranking): void {
  const { texts, fields } = index
  for (const { group, errors, norm, best } of planSteps(pattern, countWords(folded), fields.groups)) {
    if (!ranking.isWorth(best, -1)) return
    if (errors === 0) boundErrors(pattern, texts, group.start, group.end, errorsOf)
    for (let text = group.start; text < group.end; text++) {
      let known = errorsOf[text] ?? 0
      if ((known & ~COUNTED) !== errors || !ranking.isWorth(best, fields.owners[fields.ownerStarts[text] ?? 0] ?? 0)) continue
      if (known === errors) errorsOf[text] = known = Math.min(countErrors(pattern, texts, text), COUNTED - 1) | COUNTED
      if (known === (errors | COUNTED)) offerOwners(ranking, index, text, logOf(errors, pattern, texts, text) * norm, folded)
    }
  }
}

function offerOwners(ranking: Ranking, { texts, fields }: Index, text: number, score: number, query: string): void {
  const bonus = beginsWith(texts, text, query) ? BEGINS : 0
  const end = fields.ownerStarts[text + 1] ?? 0
  for (let at = fields.ownerStarts[text] ?? 0; at < end; at++) ranking.offer(fields.owners[at] ?? 0, score * (fields.weights[at] ?? 0) - bonus)
}

/** The same of a query in several pieces: all texts that may have one of them are compared. */
function rankByPieces(patterns: readonly Pattern[], folded: string, index: Index, ranking: Ranking): void {
  const { texts, fields } = index
  const words = countWords(folded)
  const pieces = patterns.map((pattern) => {
    const errorsOf = new Uint8Array(texts.count)
    boundErrors(pattern, texts, 0, texts.count, errorsOf)
    return { most: pattern.most, errorsOf }
  })
  for (const { start, end, words: own } of fields.groups) {
    for (let text = start; text < end; text++) {
      const log = pieces.some(({ most, errorsOf }) => (errorsOf[text] ?? 0) <= most) ? scoreText(patterns, texts, text) : 0
      if (log < 0) offerOwners(ranking, index, text, log * normOf(own, words), folded)
    }
  }
}

/** Signs every text of every record. `threshold` is fuse.js's: the share of a query's letters that may be wrong. */
export function createSearchIndex(records: readonly (readonly IndexedField[])[], threshold: number): SearchIndex {
  const index = createIndex(records)
  const { texts, fields } = index
  const errorsOf = new Uint8Array(texts.count)
  return {
    findCandidates(query, limit) {
      const folded = foldForSearch(query)
      const patterns = createPatterns(folded, threshold)
      const ranking = createRanking(limit)
      const [only] = patterns
      if (only && patterns.length === 1) rankStepwise(only, folded, index, errorsOf, ranking)
      else rankByPieces(patterns, folded, index, ranking)
      const isLike = (text: number) => scoreText(patterns, texts, text) < 0
      return ranking
        .records()
        .sort((a, b) => a - b)
        .map((record) => {
          const own = fields.texts.subarray(fields.starts[record], fields.starts[record + 1])
          return { record, fields: [...own.keys()].filter((field) => isLike(own[field] ?? 0)) }
        })
    },
  }
}
