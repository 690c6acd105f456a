import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type PageBlock, readBlocks } from '../../lib/page/blocks.ts'
import { joinLines, rangeOf } from '../../lib/page/ranges.ts'
import { parsePage } from './page.ts'

beforeAll(() => {
  vi.stubGlobal('StaticRange', function StaticRange(this: object, init: StaticRangeInit) {
    Object.assign(this, init)
  })
})
afterAll(() => vi.unstubAllGlobals())

function firstBlock(html: string): PageBlock {
  const block = readBlocks(parsePage(html).body)[0]
  if (!block) throw new Error('the test has no text')
  return block
}

function textOf(range: StaticRange | undefined): string | undefined {
  if (!range) return undefined
  const { startContainer, startOffset, endContainer, endOffset } = range
  const start = startContainer.nodeValue ?? ''
  const end = endContainer.nodeValue ?? ''
  return startContainer === endContainer
    ? start.slice(startOffset, endOffset)
    : `${start.slice(startOffset)}|${end.slice(0, endOffset)}`
}

it.each([
  ['<p>Led by Kim Jong Un, who</p>', 'Kim Jong Un', 'Kim Jong Un'],
  ['<p>Led by <b>Kim</b> Jong Un, who</p>', 'Kim Jong Un', 'Kim| Jong Un'],
  ['<p>Led by <b>Kim</b><i> Jong</i> Un</p>', 'Kim Jong Un', 'Kim| Un'],
  ['<p><b>Kim</b> said</p>', ' said', ' said'],
  ['<p>Kim<br>Jong Un</p>', 'Kim\nJong Un', 'Kim|Jong Un'],
  ['<p>Kim<br>Jong Un</p>', '\nJong', '|Jong'],
])('finds the nodes of a name: %s', (html, name, expected) => {
  const block = firstBlock(html)
  const start = block.text.indexOf(name)
  expect(textOf(rangeOf(block, start, start + name.length))).toBe(expected)
})

it('gives no range when the text was taken away', () => {
  const block = firstBlock('<p>Kim <b>Jong</b> Un</p>')
  block.runs[1]?.node.remove()
  expect(rangeOf(block, 0, 11)).toBeUndefined()
  expect(textOf(rangeOf(block, 0, 3))).toBe('Kim')
})

it.each(['Kim Jong', 'Lee'])('gives no range when the text has become another one: %s', (data) => {
  const block = firstBlock('<p>Kim</p>')
  for (const { node } of block.runs) node.data = data
  expect(rangeOf(block, 0, 3)).toBeUndefined()
})

it('joins the boxes of one line and keeps lines apart', () => {
  vi.stubGlobal('DOMRect', FakeRect)
  const box = (x: number, y: number, width: number): DOMRect => new FakeRect(x, y, width, 20) as unknown as DOMRect
  const lines = joinLines([box(100, 0, 30), box(130, 2, 50), box(0, 24, 40)])
  expect(lines.map(({ x, y, width }) => [x, y, width])).toEqual([
    [100, 0, 80],
    [0, 24, 40],
  ])
})

class FakeRect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  constructor(x: number, y: number, width: number, height: number) {
    this.x = x
    this.y = y
    this.width = width
    this.height = height
  }
  get left() {
    return this.x
  }
  get top() {
    return this.y
  }
  get right() {
    return this.x + this.width
  }
  get bottom() {
    return this.y + this.height
  }
}
