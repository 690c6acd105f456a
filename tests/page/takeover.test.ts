import { expect, it } from 'vitest'
import { takeOver } from '../../lib/page/takeover.ts'

it('ends what started before on the page, and nothing else', () => {
  const page = new EventTarget() as Document
  const [first, second, third] = [takeOver(page), takeOver(page), takeOver(page)]
  const elsewhere = takeOver(new EventTarget() as Document)
  expect([first, second, third, elsewhere].map(({ aborted }) => aborted)).toEqual([true, true, false, false])
})
