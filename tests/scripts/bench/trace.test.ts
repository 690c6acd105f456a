import { describe, expect, it } from 'vitest'
import { readTrace, type TraceEvent } from '../../../scripts/bench/trace.ts'

const PAGE = 'http://a.test/'
const OURS = 'chrome-extension://abc/content.js'

function span(name: string, ts: number, dur: number, url?: string): TraceEvent {
  return { name, ph: 'X', pid: 1, tid: 1, ts: ts * 1000, dur: dur * 1000, ...(url && { args: { data: { url } } }) }
}

const NAVIGATION: TraceEvent = { name: 'navigationStart', ph: 'R', pid: 1, tid: 1, ts: 0, args: { data: { documentLoaderURL: PAGE } } }

const read = (...events: TraceEvent[]) => readTrace([NAVIGATION, ...events], { url: PAGE })

describe('a trace', () => {
  it('counts nested pieces once', () => {
    const { script, longestTask } = read(
      span('RunTask', 0, 10),
      span('EvaluateScript', 1, 8, OURS),
      span('v8.compile', 1, 2, OURS),
      span('RunTask', 20, 5),
      span('RunMicrotasks', 21, 3),
    )
    expect(script).toBe(11)
    expect(longestTask).toBe(8)
  })

  it('leaves the page’s own scripts out, but not what the extension does inside them', () => {
    const { script } = read(span('FunctionCall', 0, 10, PAGE), span('RunMicrotasks', 1, 9), span('FunctionCall', 2, 4, OURS))
    expect(script).toBe(4)
  })

  it('leaves other threads and what came before out', () => {
    const { script } = read({ ...span('EvaluateScript', 1, 5, OURS), tid: 2 }, span('EvaluateScript', -9, 5, OURS))
    expect(script).toBe(0)
  })

  it('takes the thread’s own time where the trace tells it', () => {
    expect(read({ ...span('EvaluateScript', 1, 50, OURS), tdur: 7000 }).script).toBe(7)
  })

  it('adds up rendering, and counts layouts', () => {
    expect(read(span('UpdateLayoutTree', 1, 2), span('Layout', 4, 3), span('Layout', 8, 1))).toMatchObject({ rendering: 6, layouts: 2 })
  })

  it('begins at a mark of the page where one is told', () => {
    const mark: TraceEvent = { name: 'now', ph: 'I', pid: 1, tid: 1, ts: 5000 }
    const events = [NAVIGATION, mark, span('FunctionCall', 1, 2, OURS), span('FunctionCall', 6, 1, OURS)]
    expect(readTrace(events, { mark: 'now' }).script).toBe(1)
  })

  it('says so where it has no such page', () => {
    expect(() => readTrace([], { url: PAGE })).toThrow('The trace has no')
  })
})
