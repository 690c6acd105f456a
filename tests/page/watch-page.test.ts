import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { finish } from '../../lib/core/steps.ts'
import { createBlockIndex } from '../../lib/page/block-index.ts'
import { FLUSH_MS, watchPage } from '../../lib/page/watch.ts'
import { find, parsePage } from './page.ts'

const PAGE = '<main><p id="a">one</p><section><p id="b">two</p></section></main><aside><p>elsewhere</p></aside>'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A watched page whose mutation records the test hands over itself. */
function watched() {
  let tell: (records: readonly Partial<MutationRecord>[]) => void = () => {}
  vi.stubGlobal('MutationObserver', class {
    constructor(callback: typeof tell) {
      tell = callback
    }

    observe(): void {}
    disconnect(): void {}
  })
  const document = parsePage(PAGE)
  vi.stubGlobal('location', { href: 'https://example.org/' })
  const index = createBlockIndex()
  finish(index.readAll(find(document, 'main')))
  const [onChange, onNavigate] = [vi.fn(), vi.fn()]
  const ending = new AbortController()
  watchPage({ document, index, isReading: () => false, signal: ending.signal, onChange, onNavigate, onPace: () => {} })
  return { document, index, onChange, onNavigate, tell: (...records: Partial<MutationRecord>[]) => tell(records) }
}

type Nodes = readonly Node[] & NodeList

function childList(target: Node, added: readonly Node[], removed: readonly Node[] = []): Partial<MutationRecord> {
  const siblings = { previousSibling: null, nextSibling: null }
  return { type: 'childList', target, addedNodes: added as Nodes, removedNodes: removed as Nodes, ...siblings }
}

function paragraph(document: Document, text: string): Element {
  const element = document.createElement('p')
  element.textContent = text
  return element
}

const rest = () => vi.advanceTimersByTime(3 * FLUSH_MS)

it('reads what was added once the page is quiet, and not before', () => {
  const { document, onChange, tell } = watched()
  const added = paragraph(document, 'three')
  find(document, 'section').append(added)
  tell(childList(find(document, 'section'), [added]))
  expect(onChange).not.toHaveBeenCalled()
  rest()
  expect(onChange.mock.calls.map(([{ added: blocks }]) => blocks.map(({ text }: { text: string }) => text))).toEqual([['three']])
})

it('looks at no record while the page waits for it', () => {
  const { document, tell } = watched()
  const look = vi.fn(() => [] as unknown as Nodes)
  const record = childList(find(document, 'section'), [])
  tell(Object.defineProperties(record, { addedNodes: { get: look }, removedNodes: { get: look } }))
  expect(look).not.toHaveBeenCalled()
  rest()
  expect(look).toHaveBeenCalled()
})

it('looks for the article again when text comes beside it', () => {
  const { document, onNavigate, tell } = watched()
  const added = paragraph(document, 'three')
  find(document, 'aside').append(added)
  tell(childList(find(document, 'aside'), [added]))
  rest()
  expect(onNavigate).toHaveBeenCalledTimes(1)
})

it('takes what came into a part of the article that has left since for nothing new', () => {
  const { document, onChange, onNavigate, tell } = watched()
  const section = find(document, 'section')
  const added = paragraph(document, 'three')
  section.append(added)
  section.remove()
  tell(childList(section, [added]), childList(find(document, 'main'), [], [section]))
  rest()
  expect(onNavigate).not.toHaveBeenCalled()
  expect(onChange).toHaveBeenCalledTimes(1)
})

it('does not read the article anew for a storm of changes beside it', () => {
  const { document, onChange, onNavigate, tell } = watched()
  const aside = find(document, 'aside')
  const ticks = Array.from({ length: 20_000 }, () => childList(aside, [document.createTextNode('12')], [document.createTextNode('11')]))
  tell(...ticks)
  vi.advanceTimersByTime(10_000)
  expect([onChange.mock.calls, onNavigate.mock.calls]).toEqual([[], []])
})
