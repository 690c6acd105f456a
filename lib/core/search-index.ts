/**
 * Narrows a search down to the records that are most like a query, so that fuse.js need not compare all of them.
 *
 * Every distinct text is looked at once. The best records that were found so far tell how many errors a text may have to
 * bring a better one; so after the first few hundred, hardly any text is worth comparing letter by letter.
 * Why so: docs/adr/0005.
 */
import { BEGINS, beginsWith, countWords, createPatterns, foldForSearch, logOf, normOf, scorePiece, scoreText, signTexts, type Pattern, type Texts } from './search-texts.ts'

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

/** Which texts the records have, by record and by text. */
interface Fields {
  /** The texts of a record's fields stand from `starts[record]` to where the next record's begin. */
  starts: Uint32Array
  texts: Uint32Array
  /** The records that have a text, in their order, stand from `ownerStarts[text]` to where the next text's begin. */
  ownerStarts: Uint32Array
  owners: Uint32Array
  /** How much a text's likeness counts for each of these owners: the field's weight. */
  weights: Float64Array
  /** The largest of a text's weights. */
  heaviest: Float64Array
  /** How many words each text has. */
  words: Uint16Array
}

/** Numbers the distinct texts in the order in which the records name them, and tells who has which. */
function layFields(records: readonly (readonly IndexedField[])[]): { fields: Fields; folded: string[] } {
  const numbers = new Map<string, number>()
  const starts = new Uint32Array(records.length + 1)
  const texts: number[] = []
  records.forEach((own, record) => {
    for (const { text } of own) {
      const number = numbers.get(text) ?? numbers.size
      numbers.set(text, number)
      texts.push(number)
    }
    starts[record + 1] = texts.length
  })
  const folded = Array.from(numbers.keys(), foldForSearch)
  return { fields: { starts, texts: Uint32Array.from(texts), ...layOwners(records, texts, folded) }, folded }
}

function layOwners(records: readonly (readonly IndexedField[])[], texts: readonly number[], folded: readonly string[]) {
  const ownerStarts = new Uint32Array(folded.length + 1)
  for (const text of texts) ownerStarts[text + 1] = (ownerStarts[text + 1] ?? 0) + 1
  for (let text = 0; text < folded.length; text++) ownerStarts[text + 1] = (ownerStarts[text + 1] ?? 0) + (ownerStarts[text] ?? 0)
  const free = ownerStarts.slice()
  const [owners, weights, heaviest] = [new Uint32Array(texts.length), new Float64Array(texts.length), new Float64Array(folded.length)]
  let field = 0
  records.forEach((own, record) => {
    for (const { weight } of own) {
      const text = texts[field++] ?? 0
      const at = free[text] ?? 0
      free[text] = at + 1
      owners[at] = record
      weights[at] = weight
      heaviest[text] = Math.max(heaviest[text] ?? 0, weight)
    }
  })
  return { ownerStarts, owners, weights, heaviest, words: Uint16Array.from(folded, countWords) }
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

/** A query, ready to be compared, in pieces where it is long. */
interface Query {
  patterns: readonly Pattern[]
  folded: string
  words: number
}

function createQuery(folded: string, threshold: number): Query {
  return { patterns: createPatterns(folded, threshold), folded, words: countWords(folded) }
}

/** How many letters may be wrong in a text that one of the best records is to be known by; -1 where even none is too many. */
function errorsWorth(pattern: Pattern, reach: number, texts: Texts, text: number, fields: Fields, ranking: Ranking): number {
  const owner = fields.owners[fields.ownerStarts[text] ?? 0] ?? 0
  let errors = pattern.most
  while (errors >= 0 && !ranking.isWorth(logOf(errors, pattern, texts, text) * reach - BEGINS, owner)) errors -= 1
  return errors
}

/** The records with the best texts. A query of several pieces is compared with all texts. */
function rankRecords({ patterns, folded, words }: Query, texts: Texts, fields: Fields, limit: number): number[] {
  const ranking = createRanking(limit)
  const [only] = patterns.length === 1 ? patterns : []
  for (let text = 0; text < texts.count; text++) {
    const norm = normOf(fields.words[text] ?? 0, words)
    const most = only ? errorsWorth(only, (fields.heaviest[text] ?? 0) * norm, texts, text, fields, ranking) : 0
    if (most < 0) continue
    const log = only ? scorePiece(only, texts, text, most) : scoreText(patterns, texts, text)
    if (log >= 0) continue
    const bonus = beginsWith(texts, text, folded) ? BEGINS : 0
    const end = fields.ownerStarts[text + 1] ?? 0
    for (let at = fields.ownerStarts[text] ?? 0; at < end; at++) ranking.offer(fields.owners[at] ?? 0, log * (fields.weights[at] ?? 0) * norm - bonus)
  }
  return ranking.records()
}

/** Signs every text of every record. `threshold` is fuse.js's: the share of a query's letters that may be wrong. */
export function createSearchIndex(records: readonly (readonly IndexedField[])[], threshold: number): SearchIndex {
  const { fields, folded } = layFields(records)
  const texts = signTexts(folded)
  return {
    findCandidates(query, limit) {
      const asked = createQuery(foldForSearch(query), threshold)
      const isLike = (text: number) => scoreText(asked.patterns, texts, text) < 0
      return rankRecords(asked, texts, fields, limit)
        .sort((a, b) => a - b)
        .map((record) => {
          const own = fields.texts.subarray(fields.starts[record], fields.starts[record + 1])
          return { record, fields: [...own.keys()].filter((field) => isLike(own[field] ?? 0)) }
        })
    },
  }
}
