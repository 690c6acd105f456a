import { expect, it } from 'vitest'
import { findStep, type Stop } from '../../lib/page/jump.ts'
import { parsePage } from './page.ts'

const document = parsePage('<p>x</p>')
const range = { startContainer: document.createTextNode(''), startOffset: 0, endContainer: document.createTextNode(''), endOffset: 0 }
const stops: Stop[] = [3, 5, 8].map((key) => ({ key, range: range as unknown as StaticRange })) // no layout here: only the order counts

it.each([
  [1, 3, 5],
  [1, 8, 3],
  [-1, 8, 5],
  [-1, 3, 8],
] as const)('steps by %i from mention %i to %i, round and round', (direction, current, expected) => {
  expect(findStep({ stops, direction, current, document })?.key).toBe(expected)
})

it('has nowhere to go without mentions', () => {
  expect(findStep({ stops: [], direction: 1, document })).toBeUndefined()
})
