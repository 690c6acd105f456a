import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { createAnnotator } from '../../lib/core/annotate.ts'
import { readBlocks } from '../../lib/page/blocks.ts'
import { LEXICON } from '../core/fixture.ts'

const TEXT = 'Kim Jong Un met Sergei Shoigu in Pyongyang. “Kim” thanked Russia’s Security Council, said KCNA.'
const INLINE = ['b', 'i', 'a', 'em', 'span']

/** The text as one paragraph, cut into nodes at the given places, every second piece in an inline element. */
function pageOf(cuts: readonly number[]): Element {
  const { document } = parseHTML('<!doctype html><html><body><article><p></p></article></body></html>')
  const paragraph = document.querySelector('p')
  if (!paragraph) throw new Error('The page has no paragraph')
  const places = [0, ...[...new Set(cuts)].toSorted((a, b) => a - b), TEXT.length]
  places.slice(1).forEach((end, i) => {
    const piece = document.createTextNode(TEXT.slice(places[i], end))
    if (i % 2 === 0) return void paragraph.append(piece)
    const element = document.createElement(INLINE[i % INLINE.length] ?? 'b')
    element.append(piece)
    paragraph.append(element)
  })
  return document.documentElement
}

const mentionsOf = (root: Element) => {
  const blocks = readBlocks(root)
  const mentions = createAnnotator(LEXICON).annotate({ blocks, published: '2025-07-01' })
  return mentions.map(({ block, start, end, entity }) => `${block} ${start} ${end} ${entity.id}`)
}

describe('a text that is cut into nodes', () => {
  it('has the same mentions at the same places, wherever it is cut', () => {
    const whole = mentionsOf(pageOf([]))
    expect(whole.length).toBeGreaterThan(4)
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: TEXT.length - 1 }), { maxLength: 12 }), (cuts) => {
        expect(mentionsOf(pageOf(cuts))).toEqual(whole)
      }),
      { numRuns: 300 },
    )
  })
})
