/**
 * Addresses of sources without what their titles and dates tell: most outlets have some words of the title in them, many
 * the day. `https://a.org/{d/}/{0,5}-123` is `https://a.org/2025/03/04/russia-signs-treaty-with-north-123` of a source with
 * that title and date. No address has braces: they are escaped there.
 */
import type { Source } from './model.ts'

/** A text as addresses and ids have it: "Zelensky’s talks, day 2" is "zelenskys-talks-day-2". */
export function slugOf(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f'’‘.]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}

/** What parts the words of a title in an address. */
const SEPARATORS = ['-', '_']
/** Fewer letters may be a word of any address. */
const RUN_MIN = 12

/** The longest run of a title's words that an address has: the number of the first and how many, or undefined. */
function longestRun(url: string, words: readonly string[], separator: string): { first: number; count: number; text: string } | undefined {
  let longest: { first: number; count: number; text: string } | undefined
  for (let first = 0; first < words.length; first++) {
    for (let end = words.length; end > first; end--) {
      const text = words.slice(first, end).join(separator)
      if (text.length < Math.max(RUN_MIN, (longest?.text.length ?? 0) + 1)) break
      if (url.includes(text)) {
        longest = { first, count: end - first, text }
        break
      }
    }
  }
  return longest
}

function withoutTitle(url: string, title: string): string {
  const words = slugOf(title).split('-')
  for (const separator of SEPARATORS) {
    const run = longestRun(url, words, separator)
    if (run) return url.replace(run.text, `{${separator === '-' ? '' : separator}${run.count === words.length ? '' : `${run.first},${run.count}`}}`)
  }
  return url
}

/** A way to write a date, and the letter by which it is told. */
type Way = readonly [letter: string, write: (year: string, month: string, day: string) => string]

/** How addresses write a month, or its year; the first that fits is taken. */
const MONTHS: readonly Way[] = [
  ['m', (year, month) => `${year}/${month}`],
  ['n', (year, month) => `${year}-${month}`],
  ['p', (year, month) => `${year}${month}`],
  ['y', (year) => year],
]

/** The same with days. */
const DAYS: readonly Way[] = [
  ['/', (year, month, day) => `${year}/${month}/${day}`],
  ['-', (year, month, day) => `${year}-${month}-${day}`],
  ['_', (year, month, day) => `${year}${month}${day}`],
  ...MONTHS,
]

function dayIn(letter: string, date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return DAYS.find(([of]) => of === letter)?.[1](year, month, day) ?? ''
}

function withoutDay(url: string, date: string): string {
  if (!/^\d{4}-\d\d/.test(date)) return url
  for (const [letter] of date.length === 'YYYY-MM'.length ? MONTHS : DAYS) {
    const text = dayIn(letter, date)
    if (url.includes(text)) return url.replace(text, `{d${letter}}`)
  }
  return url
}

/** The source, its address without what its title and date tell. */
export function packAddress(source: Source): Source {
  return { ...source, url: withoutDay(withoutTitle(source.url, source.title), source.date ?? '') }
}

/** The source that `packAddress` was given. */
export function unpackAddress(source: Source): Source {
  const { title, date = '' } = source
  const url = source.url.replace(/\{(?:d(.)|(_?)(?:(\d+),(\d+))?)\}/g, (_, letter?: string, separator?: string, first?: string, count?: string) => {
    if (letter) return dayIn(letter, date)
    const words = slugOf(title).split('-')
    const run = first === undefined ? words : words.slice(Number(first), Number(first) + Number(count))
    return run.join(separator || '-')
  })
  return { ...source, url }
}
