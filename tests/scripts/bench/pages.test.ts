import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readEntities } from '../../../data/entities.ts'
import { createDataset, namesByKind } from '../../../scripts/bench/dataset.ts'
import { createPages, createSizedPage } from '../../../scripts/bench/pages.ts'

const real = await readEntities()
const few = createDataset(real, 500)
const pages = createPages(namesByKind(few))

function pageOf(id: string): { html: string; document: Document } {
  const html = pages.find((page) => page.id === id)?.html ?? ''
  return { html, document: parseHTML(html).document }
}

describe('a dataset', () => {
  it.each([500, 5000])('has about %i names, each once', (count) => {
    const { names, entities } = createDataset(real, count)
    expect(Math.abs(names.length - count)).toBeLessThan(count / 10)
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
  })

  it('holds the names of the smaller ones', () => {
    const more = new Set(createDataset(real, 5000).names)
    expect(few.names.filter((name) => !more.has(name))).toEqual([])
  })

  it('is the same in every run', () => {
    expect(createDataset(real, 2000).names).toEqual(createDataset(real, 2000).names)
  })
})

describe('the generated pages', () => {
  it('are the same in every run', () => {
    expect(createPages(namesByKind(few))).toEqual(pages)
  })

  it('have addresses of their own', () => {
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length)
    expect(pages.every(({ id }) => /^[a-z-]+$/.test(id))).toBe(true)
  })

  it('have the shapes that they are named after', () => {
    expect(pageOf('live').document.querySelectorAll('.post')).toHaveLength(1000)
    expect(pageOf('front').document.querySelectorAll('main a')).toHaveLength(5000)
    expect(pageOf('megabyte').document.querySelector('article')?.textContent?.length).toBeGreaterThan(900_000)
    expect(pageOf('app').document.querySelectorAll('article, p')).toHaveLength(0)
  })

  it('name somebody, or nobody', () => {
    const named = (id: string): string[] => {
      const text = pageOf(id).document.body.textContent ?? ''
      return few.names.filter((name) => new RegExp(`\\b${name.replace(/\W/g, '\\$&')}\\b`).test(text))
    }
    expect(named('article').length).toBeGreaterThan(5)
    expect(named('nameless')).toEqual([])
    expect(named('app')).toEqual([])
  })

  it.each([16, 256])('come in any size: %i KB', (kilobytes) => {
    const { length } = createSizedPage(namesByKind(few), kilobytes).html
    expect(length / 1000 / kilobytes).toBeGreaterThan(0.8)
    expect(length / 1000 / kilobytes).toBeLessThan(1.4)
  })
})
