import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createPainter, FLASH_MS, highlightName, type PaintItem } from '../../lib/page/painter.ts'
import { parsePage } from './page.ts'

const KINDS = ['person', 'place'] as const
let registry: Map<string, Set<StaticRange>>

beforeEach(() => {
  registry = new Map([['the-page’s-own', new Set()]])
  vi.stubGlobal('CSS', { highlights: registry })
  vi.stubGlobal('Highlight', Set)
  vi.useFakeTimers()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

type Kind = (typeof KINDS)[number]

function item(kind: Kind, key: number, certainty: PaintItem['certainty'] = 'certain'): PaintItem<Kind> {
  const node = parsePage('<p>Kim</p>').querySelector('p')?.firstChild
  const range = { startContainer: node, startOffset: 0, endContainer: node, endOffset: 3 } as unknown as StaticRange // Node has none
  return { range, kind, key, certainty }
}

function create() {
  const stop = new AbortController()
  return { stop, painter: createPainter({ signal: stop.signal, document: parsePage(''), kinds: KINDS }) }
}

const painted = (): Record<string, number> =>
  Object.fromEntries([...registry].filter(([name]) => name.startsWith('backgrounder-')).map(([name, { size }]) => [name, size]))

it('paints one highlight per kind and certainty', () => {
  create().painter.paint([item('person', 1), item('person', 2), item('place', 3), item('place', 4, 'likely')])
  expect(painted()).toEqual({ 'backgrounder-person': 2, 'backgrounder-place': 1, 'backgrounder-place-likely': 1 })
})

it('replaces what was painted before', () => {
  const { painter } = create()
  painter.paint([item('person', 1)])
  painter.paint([item('place', 2)])
  expect(painted()).toEqual({ 'backgrounder-place': 1 })
})

it('adds and removes only what differs from what is painted', () => {
  const touched: string[] = []
  vi.stubGlobal('Highlight', class extends Set<StaticRange> {
    override add(range: StaticRange): this {
      touched.push(`+${name(range)}`)
      return super.add(range)
    }
    override delete(range: StaticRange): boolean {
      touched.push(`-${name(range)}`)
      return super.delete(range)
    }
  })
  const [a, b, c, d] = [item('person', 1), item('person', 2), item('place', 3), item('place', 4)]
  const name = (range: StaticRange) => [a, b, c, d].find((one) => one.range === range)?.key
  const { painter } = create()
  painter.paint([a, b, c])
  touched.length = 0
  painter.paint([{ ...a, certainty: 'likely' }, { ...c }, d])
  expect(touched.toSorted()).toEqual(['+1', '+4', '-1', '-2'])
  expect(painted()).toEqual({ 'backgrounder-person-likely': 1, 'backgrounder-place': 2 })
})

it('paints again what the page took out of the registry', () => {
  const { painter } = create()
  const items = [item('person', 1)]
  painter.paint(items)
  registry.clear()
  painter.paint(items)
  expect(painted()).toEqual({ 'backgrounder-person': 1 })
})

it('flashes a range for a moment', () => {
  const { painter } = create()
  painter.flash(item('person', 1).range)
  expect(painted()).toEqual({ 'backgrounder-flash': 1 })
  vi.advanceTimersByTime(FLASH_MS)
  expect(painted()).toEqual({})
})

it('takes away what is its own when it ends, and leaves the page’s highlights alone', () => {
  const { painter, stop } = create()
  painter.paint([item('person', 1)])
  painter.flash(item('person', 1).range)
  stop.abort()
  expect([...registry.keys()]).toEqual(['the-page’s-own'])
})

it('does nothing where the browser has no highlights', () => {
  vi.stubGlobal('CSS', {})
  const { painter } = create()
  painter.paint([item('person', 1)])
  expect([painter.keyAt(1, 1), painter.rectsOf(1)]).toEqual([undefined, []])
})

it('names highlights by kind and certainty', () => {
  expect([highlightName('event', 'certain'), highlightName('event', 'likely')]).toEqual(['backgrounder-event', 'backgrounder-event-likely'])
})

it('however its list changes, exactly what is in it is painted', () => {
  const all = Array.from({ length: 8 }, (_, key) => item(key % 2 ? 'person' : 'place', key))
  const list = fc.uniqueArray(fc.nat(7)).chain((keys) => fc.tuple(...keys.map((key) => fc.boolean().map((likely) => ({ key, likely })))))
  fc.assert(
    fc.property(fc.array(list, { maxLength: 5 }), (lists) => {
      const { painter, stop } = create()
      for (const keys of lists) {
        const items = keys.flatMap(({ key, likely }) => {
          const one = all[key]
          return one ? [{ ...one, certainty: likely ? ('likely' as const) : ('certain' as const) }] : []
        })
        painter.paint(items)
        const expected = items.map(({ kind, certainty, range }) => ({ name: highlightName(kind, certainty), range }))
        const actual = [...registry].flatMap(([name, ranges]) => [...ranges].map((range) => ({ name, range })))
        const inOrder = (them: typeof expected) => them.map(({ name, range }) => `${name} ${all.findIndex((one) => one.range === range)}`).toSorted()
        expect(inOrder(actual)).toEqual(inOrder(expected))
      }
      stop.abort()
    }),
  )
})
