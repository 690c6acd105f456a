/** Dates that are as precise as their source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
import type { PartialDate } from './model.ts'

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether `text` is a date that the calendar has. */
export function isPartialDate(text: string): text is PartialDate {
  const match = PATTERN.exec(text)
  if (!match) return false
  const [, year, month = '01', day = '01'] = match
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`)
}

/** The first day that a date may mean, as `YYYY-MM-DD`. */
export function firstDay(date: PartialDate): string {
  return date + '-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)
}

/** The last day that a date may mean, as `YYYY-MM-DD`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31`
  const [year = 0, month = 1] = date.split('-').map(Number)
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`
}

const DAY_MS = 86_400_000

/** The day that comes so many days after a `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
}

/**
 * Orders two dates: negative where `a` certainly comes before `b`, positive where certainly after,
 * 0 where they are the same or the less precise one holds the other.
 */
export function compareDates(a: PartialDate, b: PartialDate): number {
  if (lastDay(a) < firstDay(b)) return -1
  if (firstDay(a) > lastDay(b)) return 1
  return 0
}

/** A state that lasted `from`–`to` (both inclusive, either open), or that was last known to hold on `seen`. */
export interface Span {
  from?: PartialDate
  to?: PartialDate
  seen?: PartialDate
}

/** Whether a state held, as far as known, on `day`. */
export function heldOn({ from, to, seen }: Span, day: PartialDate): boolean {
  const begun = from ?? seen
  return (!begun || firstDay(begun) <= lastDay(day)) && (!to || lastDay(to) >= firstDay(day))
}

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]

/** Writes a date for a reader: "12 May 2024", "May 2024", "2024". */
export function dateInWords(date: PartialDate): string {
  const [year, month, day] = date.split('-')
  if (!month) return year ?? ''
  const name = MONTHS[Number(month) - 1] ?? ''
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`
}

/** Writes a span: "since May 2024", "2012 to 12 May 2024", "until 2008", "as of May 2023"; empty where nothing is known. */
export function spanInWords({ from, to, seen }: Span): string {
  if (from && to) return from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`
  if (from) return `since ${dateInWords(from)}${seen ? `, last reported ${dateInWords(seen)}` : ''}`
  if (seen) return `as of ${dateInWords(seen)}`
  return to ? `until ${dateInWords(to)}` : ''
}
