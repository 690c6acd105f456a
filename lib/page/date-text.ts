/** Reads dates as pages write them for machines and, where they do not, for people. */
import type { PartialDate } from '../core/model.ts'

const MONTHS = (
  'january february march april may june july august september october november december'
).split(' ')

/** Each gives year, month and day as named groups; the first that matches at the text's beginning decides. */
const FORMS = [
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?!\d)/,
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})(?=\d{6}(?!\d))/,
  /^(?<y>\d{4})[-/.]\s?(?<m>\d{1,2})[-/.]\s?(?<d>\d{1,2})(?!\d)/,
  /^(?<y>\d{4})\s?[년年]\s?(?<m>\d{1,2})\s?[월月]\s?(?<d>\d{1,2})\s?[일日]/,
  /^(?<d>\d{1,2})\.\s?(?<m>\d{1,2})\.\s?(?<y>\d{4})(?!\d)/,
  /^(?:[a-z]{3,9}\.?,?\s+)?(?<d>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<name>[a-z]{3,9})\.?,?[\s-]+(?<y>\d{4})(?!\d)/i,
  /^(?:[a-z]{3,9}\.?,?\s+)??(?<name>[a-z]{3,9})\.?\s+(?<d>\d{1,2})(?:st|nd|rd|th)?,?\s+(?:\d\d:\d\d:\d\d\s+\S+\s+)?(?<y>\d{4})(?!\d)/i,
  /^(?<y>\d{4})[-/.](?<m>\d{2})(?!\d)/,
  /^(?<y>\d{4})$/,
]

/** `3/14/2024` or `14/3/2024`: only read where the day cannot be the month. */
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/
const EPOCH = /^\d{10}(?:\d{3})?$/

/**
 * Parses a date at the beginning of a text, as precise as it is written there and without any change of time zone.
 * Undefined for what is no date, no possible date, or could be two.
 */
export function parseDate(text: string): PartialDate | undefined {
  const trimmed = text.trim()
  if (EPOCH.test(trimmed)) return ofEpoch(Number(trimmed))
  const slashed = SLASHED.exec(trimmed)
  if (slashed) return ofSlashed(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]))
  for (const form of FORMS) {
    const parts = form.exec(trimmed)?.groups
    if (parts) return ofParts(parts)
  }
  return undefined
}

function ofEpoch(value: number): PartialDate {
  return new Date(value < 1e11 ? value * 1000 : value).toISOString().slice(0, 10)
}

function ofSlashed(first: number, second: number, year: number): PartialDate | undefined {
  if (first > 12) return ofNumbers(year, second, first)
  return second > 12 || first === second ? ofNumbers(year, first, second) : undefined
}

function ofParts({ y, m, d, name }: Record<string, string | undefined>): PartialDate | undefined {
  const month = name ? monthNamed(name) : m ? Number(m) : undefined
  return ofNumbers(Number(y), month, d ? Number(d) : undefined)
}

/** Number of an English month, shortened as people like ("Sept"); 0 for other words. */
function monthNamed(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase())) + 1
}

function ofNumbers(year: number, month?: number, day?: number): PartialDate | undefined {
  const isPossible = (month === undefined || (month >= 1 && month <= 12)) && (day === undefined || isDay(year, month, day))
  if (!isPossible) return undefined
  return [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

function isDay(year: number, month: number | undefined, day: number): boolean {
  return month !== undefined && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
