import { describe, expect, it } from 'vitest'
import { finish } from '../../lib/core/steps.ts'
import { readBlocks, readPageInSteps } from '../../lib/page/blocks.ts'
import { createSlices, runInSlices } from '../../lib/page/slices.ts'
import { parsePage } from './page.ts'

/** Nested containers with several hundred paragraphs, text of their own between them, and something left alone. */
function largePage(): string {
  const paragraphs = Array.from({ length: 400 }, (_, i) => `<p>Paragraph <b>${i}</b></p>${i % 50 === 0 ? `loose ${i}` : ''}`)
  return `<div><div>${paragraphs.slice(0, 200).join('')}</div><nav>menu</nav><section>${paragraphs.slice(200).join('')}<blockquote><p>quoted</p></blockquote></section></div>`
}

const textsOf = (blocks: readonly { text: string; role: string }[]) => blocks.map(({ text, role }) => `${role}: ${text}`)

describe('a large page is read in steps', () => {
  it('has many places to be interrupted at, and reads as in one go', () => {
    const { body } = parsePage(largePage())
    const steps = readPageInSteps(body)
    let count = 0
    let step = steps.next()
    for (; !step.done; step = steps.next()) count++
    expect(count).toBeGreaterThan(20)
    expect(textsOf(step.value.blocks)).toEqual(textsOf(readBlocks(body)))
    expect(step.value.blocks.at(-1)?.role).toBe('quote')
  })

  it('goes on behind what the page takes away meanwhile', () => {
    const { body } = parsePage(largePage())
    const steps = readPageInSteps(body)
    steps.next()
    for (const paragraph of Array.from(body.querySelectorAll('p')).slice(10, 30)) paragraph.remove()
    const texts = finish(steps).blocks.map(({ text }) => text)
    expect(texts).toContain('Paragraph 399')
    expect(texts).not.toContain('Paragraph 29')
  })

  it('a small page has none', () => {
    expect(readPageInSteps(parsePage('<p>one</p><p>two</p>').body).next().done).toBe(true)
  })
})

describe('work in slices', () => {
  function* counting(to: number, log: number[]) {
    for (let i = 0; i < to; i++) {
      log.push(i)
      yield
    }
    return to
  }

  it('comes to the same end however often it is interrupted', async () => {
    const log: number[] = []
    const pauses = { isOver: () => true, next: async () => true }
    expect(await runInSlices(counting(5, log), pauses)).toBe(5)
    expect(log).toEqual([0, 1, 2, 3, 4])
  })

  it('ends where it is no longer wanted', async () => {
    const log: number[] = []
    const pauses = { isOver: () => true, next: async () => log.length < 3 }
    expect(await runInSlices(counting(5, log), pauses)).toBeUndefined()
    expect(log).toEqual([0, 1, 2])
  })

  it('asks after each pause whether it is wanted', async () => {
    let wanted = true
    const slices = createSlices(() => wanted)
    expect(await slices.next()).toBe(true)
    wanted = false
    expect(await slices.next()).toBe(false)
  })
})
