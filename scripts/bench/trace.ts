/** Reads Chromium's trace of one page: what scripts of extensions did on its main thread. */

/** The fields of a trace event that are looked at (Trace Event Format; microseconds). */
export interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  /** Like `dur`, of the thread's own time: other programs on the machine do not add to it. */
  tdur?: number
  args?: {
    data?: { url?: string; documentLoaderURL?: string; fileName?: string }
    name?: string
  }
}

export interface ThreadCost {
  /** The main thread's time for the extensions' scripts, in milliseconds. */
  script: number
  /** The most that they took of one task. */
  longestTask: number
  /** Style, layout and paint of the page, whoever caused it. */
  rendering: number
  /** How often layout ran. */
  layouts: number
}

interface Span extends TraceEvent {
  dur: number
}

const SCRIPT = new Set([
  'EvaluateScript', 'v8.compile', 'FunctionCall', 'RunMicrotasks', 'TimerFire', 'FireIdleCallback', 'FireAnimationFrame',
  'EventDispatch', 'HandlePostMessage', 'RunYieldContinuation', 'v8.evaluateModule', 'v8.compileModule', 'v8.callFunction',
])
const RENDERING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize'])
const TASK = 'RunTask'

/** What to ask Chromium for; microtasks, in which most of an asynchronous script runs, are in `v8.execute`. */
export const TRACE_CATEGORIES = [
  'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'v8.execute', 'blink.user_timing',
]

/** Where to begin: the navigation to an address, or a `performance.mark` of the page. */
export type TraceStart = { url: string } | { mark: string }

/**
 * Sums up the page's main thread from there on.
 * @throws Error where the trace has no such beginning.
 */
export function readTrace(events: readonly TraceEvent[], from: TraceStart): ThreadCost {
  const isStart = ({ name, args }: TraceEvent): boolean =>
    'mark' in from ? name === from.mark : name === 'navigationStart' && args?.data?.documentLoaderURL === from.url
  const start = events.find(isStart)
  if (!start) throw new Error(`The trace has no ${JSON.stringify(from)}`)
  const spans = events
    .filter((event): event is Span => event.ph === 'X' && event.dur !== undefined)
    .filter(({ pid, tid, ts }) => pid === start.pid && tid === start.tid && ts >= start.ts)
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)
  const own = ownSpans(spans.filter(({ name }) => SCRIPT.has(name)))
  const rendering = outermost(spans.filter(({ name }) => RENDERING.has(name)))
  return {
    script: milliseconds(own),
    longestTask: longestTask(spans, own),
    rendering: milliseconds(rendering),
    layouts: spans.filter(({ name }) => name === 'Layout').length,
  }
}

/** The outermost pieces that are not the page's own; of the page's own tasks, what is surely an extension's inside. */
function ownSpans(spans: readonly Span[]): Span[] {
  return outermost(spans).flatMap((span) => {
    const inner = spans.filter((other) => isWithin(other, span))
    const isPages = inner.some((part) => ownerOf(part) === 'page')
    return isPages ? outermost(inner.filter((part) => ownerOf(part) === 'extension')) : [span]
  })
}

type Owner = 'page' | 'extension' | 'unknown'

/** Promise reactions have no address: on a page without scripts of its own they are the extension's. */
function ownerOf({ args }: Span): Owner {
  const url = args?.data?.url || args?.data?.fileName
  if (!url) return 'unknown'
  return /^(https?|pptr|about|file|data):/.test(url) ? 'page' : 'extension'
}

/** `spans` in the order of their beginnings. */
function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans) {
    const last = kept.at(-1)
    if (!last || !isWithin(span, last)) kept.push(span)
  }
  return kept
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.ts >= outer.ts && inner.ts + inner.dur <= outer.ts + outer.dur
}

function longestTask(spans: readonly Span[], own: readonly Span[]): number {
  const tasks = spans.filter(({ name }) => name === TASK)
  return Math.max(0, ...outermost(tasks).map((task) => milliseconds(own.filter((span) => isWithin(span, task)))))
}

function milliseconds(spans: readonly Span[]): number {
  return spans.reduce((sum, { dur, tdur }) => sum + (tdur ?? dur), 0) / 1000
}
