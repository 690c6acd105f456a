/** Medians and ranges: what two noisy cores allow to be said. */
export interface Summary {
  median: number
  min: number
  max: number
  count: number
}

/** The value below which the share `q` (0 to 1) of the values lies, interpolated; NaN of none. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * q
  const low = sorted[Math.floor(at)] ?? Number.NaN
  const high = sorted[Math.ceil(at)] ?? Number.NaN
  return low + (high - low) * (at - Math.floor(at))
}

/** The middle value; NaN of none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** Median and range; undefined where nothing was measured. */
export function summarise(values: readonly number[]): Summary | undefined {
  if (values.length === 0) return undefined
  return { median: median(values), min: Math.min(...values), max: Math.max(...values), count: values.length }
}

/** One median over another; undefined where either is missing or nothing is to be divided by. */
export function ratio(over: Summary | undefined, under: Summary | undefined): number | undefined {
  return over && under && under.median > 0 ? over.median / under.median : undefined
}

/** Milliseconds, ratios and the like with as many digits as mean something: 0.42, 7.3, 86, 4,106. */
export function figure(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–'
  if (value === 0) return '0'
  const size = Math.abs(value)
  const digits = size < 1 ? 2 : size < 10 ? 1 : 0
  return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

/** A figure that is held against a limit: 0.067, 1.05, 2.5, 86. */
export function precise(value: number): string {
  const digits = value < 0.1 ? 3 : value < 10 ? 2 : 0
  return Number(value.toFixed(digits)).toLocaleString('en-GB', { maximumFractionDigits: digits })
}

/** "7.3 (6.9–9.1)". */
export function withRange(summary: Summary | undefined): string {
  if (!summary) return '–'
  return summary.count === 1 ? figure(summary.median) : `${figure(summary.median)} (${figure(summary.min)}–${figure(summary.max)})`
}
