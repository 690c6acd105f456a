import { expect, it } from 'vitest'
import { placeAt } from '../../lib/page/placement.ts'

const WINDOW = { x: 0, y: 0, width: 1000, height: 800 }
const CARD = { width: 360, height: 300 }
const line = (x: number, y: number) => ({ x, y, width: 100, height: 20 })

it('stands below its line where it fits', () => {
  expect(placeAt(line(100, 200), CARD, WINDOW)).toMatchObject({ x: 100, y: 226 })
})

it('stands above where it fits only there', () => {
  expect(placeAt(line(100, 600), CARD, WINDOW)).toMatchObject({ x: 100, y: 294 })
})

it('is moved into the window from either side', () => {
  expect([placeAt(line(900, 200), CARD, WINDOW).x, placeAt(line(-50, 200), CARD, WINDOW).x]).toEqual([632, 8])
})

it('takes the side with more room where it fits on neither, and tells how much that is', () => {
  const tall = { width: 360, height: 700 }
  expect(placeAt(line(100, 300), tall, WINDOW)).toEqual({ x: 100, y: 326, maxHeight: 466 })
  expect(placeAt(line(100, 500), tall, WINDOW)).toEqual({ x: 100, y: 8, maxHeight: 486 })
})

it('keeps its beginning in a window that is narrower than it is', () => {
  expect(placeAt(line(200, 100), CARD, { ...WINDOW, width: 300 }).x).toBe(8)
})

it('stays in what is seen of a page that a finger has zoomed', () => {
  const zoomed = { x: 500, y: 400, width: 500, height: 400 }
  expect(placeAt(line(450, 700), CARD, zoomed)).toEqual({ x: 508, y: 408, maxHeight: 286 })
})

it('has no height left over where its line is as high as the window', () => {
  expect(placeAt({ x: 0, y: -100, width: 500, height: 2000 }, CARD, WINDOW).maxHeight).toBe(0)
})
