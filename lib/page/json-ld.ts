/** Reads days of publication from a page's JSON-LD, the article's own before those of the page around it. */

/** schema.org's article types end in these; `AnalysisNewsArticle` and `LiveBlogPosting` are among them. */
const ARTICLE = /(?:Article|Posting|Report)$/
/** What says when the page, or something that is all of it, appeared. */
const PAGE = /(?:Page|CreativeWork|WebContent)$/
/** Lists of other stories, comments, pictures: their dates are not the article's. */
const OTHERS = new Set(['itemListElement', 'comment', 'review', 'hasPart', 'liveBlogUpdate', 'image', 'video', 'citation'])
const MAX_DEPTH = 6

/** Finds all `datePublished` of article-like things, then those of the page, each in document order. */
export function* findPublishedInJsonLd(scripts: readonly string[]): Iterable<string> {
  const found = { article: [] as string[], page: [] as string[] }
  for (const script of scripts) {
    const parsed = parse(script)
    if (parsed === undefined) found.article.push(...findInBroken(script))
    else collect(parsed, found, 0)
  }
  yield* found.article
  yield* found.page
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script)
  } catch {
    return undefined // outlets do serve broken JSON-LD: `findInBroken` reads what it can
  }
}

function collect(value: unknown, found: { article: string[]; page: string[] }, depth: number): void {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth)
    return
  }
  const record = value as Record<string, unknown> // any JSON object is one
  const types = [record['@type']].flat().filter((type) => typeof type === 'string')
  const date = [record.datePublished].flat().find((it) => typeof it === 'string')
  if (date && types.some((type) => ARTICLE.test(type))) found.article.push(date)
  else if (date && types.some((type) => PAGE.test(type))) found.page.push(date)
  for (const [key, inner] of Object.entries(record)) if (!OTHERS.has(key)) collect(inner, found, depth + 1)
}

/** Reads the first date of a text that is no JSON but speaks of an article: comments, raw line breaks, stray commas. */
function findInBroken(script: string): string[] {
  if (!/"@type"\s*:\s*\[?\s*"[A-Za-z]*(?:Article|Posting|Report)"/.test(script)) return []
  const date = /"datePublished"\s*:\s*\[?\s*"([^"]+)"/.exec(script)?.[1]
  return date ? [date] : []
}
