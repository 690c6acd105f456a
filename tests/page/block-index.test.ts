import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { finish } from '../../lib/core/steps.ts'
import { createBlockIndex } from '../../lib/page/block-index.ts'
import { type PageBlock, readBlocks } from '../../lib/page/blocks.ts'
import { collectDirty } from '../../lib/page/dirty.ts'
import { find, parsePage } from './page.ts'

const ARTICLE = '<article><p id="a">one</p><div id="b">two<p id="c">three</p>four</div><nav id="n">menu</nav><p id="d">five</p></article>'

function indexOf(html: string) {
  const document = parsePage(html)
  const index = createBlockIndex()
  finish(index.readAll(document.body))
  return { document, index, texts: () => textsOf(index.blocks()) }
}

const textsOf = (blocks: readonly PageBlock[]): string[] => blocks.map(({ text }) => text)

it('reads a changed element again and leaves the other blocks as they were', () => {
  const { document, index, texts } = indexOf(ARTICLE)
  const before = index.blocks()
  find(document, '#c').textContent = 'another three'
  const change = index.reread([find(document, '#c')])
  expect(texts()).toEqual(['one', 'two', 'another three', 'four', 'five'])
  expect([textsOf(change.added), textsOf(change.removed)]).toEqual([['another three'], ['three']])
  expect(index.blocks().filter((block) => before.includes(block))).toHaveLength(4)
})

it('keeps the blocks of an element that reads the same as before', () => {
  const { document, index } = indexOf(ARTICLE)
  const before = index.blocks()
  expect(index.reread([find(document, 'article')])).toEqual({ added: [], removed: [] })
  expect(index.blocks()).toEqual(before)
  expect(index.blocks().every((block, at) => block === before[at])).toBe(true)
})

it('forgets what has left the document, without being told where', () => {
  const { document, index, texts } = indexOf(ARTICLE)
  find(document, '#b').remove()
  expect(textsOf(index.reread([]).removed)).toEqual(['two', 'three', 'four'])
  expect(texts()).toEqual(['one', 'five'])
})

it('puts new elements in their place', () => {
  const { document, index, texts } = indexOf(ARTICLE)
  const added = ['first', 'middle', 'last'].map((text) => {
    const element = document.createElement('p')
    element.textContent = text
    return element
  })
  find(document, '#a').before(added[0] ?? '')
  find(document, '#c').before(added[1] ?? '')
  find(document, '#d').after(added[2] ?? '')
  index.reread(added.toReversed())
  expect(texts()).toEqual(['first', 'one', 'two', 'middle', 'three', 'four', 'five', 'last'])
})

it('follows an element that was moved', () => {
  const { document, index, texts } = indexOf(ARTICLE)
  find(document, '#d').after(find(document, '#a'))
  const change = index.reread([find(document, '#a')])
  expect(texts()).toEqual(['two', 'three', 'four', 'five', 'one'])
  expect(change).toEqual({ added: [], removed: [] })
})

it('reads nothing in what is left alone, nor outside of its root', () => {
  const { document, index, texts } = indexOf(`${ARTICLE}<p id="out">out</p>`)
  finish(index.readAll(find(document, 'article')))
  find(document, '#n').innerHTML = '<p>Menu</p>'
  expect(index.reread([find(document, '#n p'), find(document, '#out')])).toEqual({ added: [], removed: [] })
  expect(texts()).toEqual(['one', 'two', 'three', 'four', 'five'])
})

it('keeps what it knows when a larger root is read', () => {
  const { document, index } = indexOf(`${ARTICLE}<p>out</p>`)
  finish(index.readAll(find(document, 'article')))
  const before = index.blocks()
  const change = finish(index.readAll(document.body))
  expect(textsOf(change.added)).toEqual(['out'])
  expect(index.blocks().slice(0, -1).every((block, at) => block === before[at])).toBe(true)
})

const HTML = ['Kim', ' ', '<b>Jong</b>', '<p>Un</p>', '<div>a<p>b</p>c</div>', '<br>', '<nav>n</nav>', '<li>x <i>y</i></li>', '<script>1</script>']

interface Edit {
  at: number
  action: 'insert' | 'remove' | 'move' | 'text'
  html: string
}

/** Edits a page as its scripts would, and returns the records that an observer would be given. */
function apply(document: Document, { at, action, html }: Edit): MutationRecord[] {
  const nodes = Array.from(walk(document.body))
  const node = nodes[at % Math.max(1, nodes.length)]
  if (!node) return []
  if (action === 'text') {
    if (node.nodeType !== 3) return []
    node.nodeValue = html.replace(/<[^>]*>/g, '')
    return [recordOf({ type: 'characterData', target: node })]
  }
  const records = action === 'insert' ? [] : [removal(node)]
  if (action === 'remove') return records
  const inserted = action === 'move' ? node : parsePage(`<div>${html}</div>`).body.firstChild?.firstChild
  const parents = nodes.filter((other) => other.nodeType === 1 && !inserted?.contains(other))
  const parent = action === 'move' ? (parents[at % Math.max(1, parents.length)] ?? document.body) : (node.parentNode ?? document.body)
  return inserted ? [...records, insertion(document.importNode(inserted, true), parent, action === 'move' ? null : node)] : records
}

function* walk(node: Node): Iterable<Node> {
  for (const child of Array.from(node.childNodes)) {
    yield child
    yield* walk(child)
  }
}

function removal(node: Node): MutationRecord {
  const { previousSibling, nextSibling, parentNode } = node
  parentNode?.removeChild(node)
  return recordOf({ type: 'childList', target: parentNode as Node, removedNodes: [node], previousSibling, nextSibling }) // it was a child
}

function insertion(node: Node, target: Node, before: Node | null): MutationRecord {
  target.insertBefore(node, before)
  const { previousSibling, nextSibling } = node
  return recordOf({ type: 'childList', target, addedNodes: [node], previousSibling, nextSibling })
}

type RecordParts = Pick<MutationRecord, 'type' | 'target'> &
  Partial<Pick<MutationRecord, 'previousSibling' | 'nextSibling'>> & { addedNodes?: Node[]; removedNodes?: Node[] }

function recordOf(parts: RecordParts): MutationRecord {
  const whole = { addedNodes: [], removedNodes: [], previousSibling: null, nextSibling: null, ...parts }
  return whole as unknown as MutationRecord // lists of nodes stand for `NodeList`s
}

it('holds after any edits what reading the whole page anew would give', () => {
  const edit = fc.record({
    at: fc.nat(40),
    action: fc.constantFrom('insert' as const, 'remove' as const, 'move' as const, 'text' as const),
    html: fc.constantFrom(...HTML),
  })
  const batches = fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { maxLength: 5 })
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...HTML), { maxLength: 8 }), batches, (parts, edits) => {
      const { document, index } = indexOf(parts.join(''))
      for (const batch of edits) {
        const dirty = new Set<Element>()
        for (const record of batch.flatMap((one) => apply(document, one))) collectDirty(record, dirty)
        index.reread(dirty)
        const fresh = readBlocks(document.body)
        expect(textsOf(index.blocks())).toEqual(textsOf(fresh))
        expect(index.blocks().map(({ role }) => role)).toEqual(fresh.map(({ role }) => role))
      }
    }),
    { numRuns: 300 },
  )
})
