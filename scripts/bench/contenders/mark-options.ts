import type { MarkOptions } from 'mark.js'

const TIME_LIMIT_MS = 8000

/** Whole names as they are written: fewer expressions to try than with mark.js's defaults, and so its best time. */
export const EXACT: MarkOptions = { separateWordSearch: false, accuracy: 'exactly', caseSensitive: true, diacritics: false }

/** mark.js can only be stopped by an error from one of its callbacks. */
export function withTimeLimit(options: MarkOptions): MarkOptions {
  const end = performance.now() + TIME_LIMIT_MS
  const check = (): void => {
    if (performance.now() > end) throw new Error(`over ${TIME_LIMIT_MS / 1000} s`)
  }
  return { ...options, each: check, noMatch: check }
}
