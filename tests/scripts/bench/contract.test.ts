import { describe, expect, it } from 'vitest'
import { checkContract, isMissed, type Measured } from '../../../scripts/bench/contract.ts'
import { writeDocument } from '../../../scripts/bench/document.ts'
import { keyOf, runJobs, type Job } from '../../../scripts/bench/jobs.ts'
import { findReferences } from '../../../scripts/bench/sizes.ts'

function job(key: string, values: number[], metric = 'total'): Job {
  let round = 0
  return { key, rounds: values.length, run: async () => ({ [metric]: values[round++] ?? Number.NaN }) }
}

async function measure(name: Measured['name'], ...jobs: Job[]): Promise<Measured> {
  const results = await runJobs(jobs, 60_000)
  const pages = [{ id: 'article', title: 'Article', shape: 'typical' as const, html: '' }]
  return { name, results, pages, sizes: { contentScript: 61_000, pages: { 'popup.html': 90_000 }, install: 2e6 } }
}

describe('jobs', () => {
  it('are repeated for their rounds and summed up by metric', async () => {
    const { results } = await measure('chromium', job('a', [5, 1, 3]), job('b', [2]))
    expect(results.summary('a', 'total')).toEqual({ median: 3, min: 1, max: 5, count: 3 })
    expect(results.summary('b', 'total')?.count).toBe(1)
    expect(results.summary('b', 'other')).toBeUndefined()
  })

  it('are given up once they failed, with the reason', async () => {
    let runs = 0
    const failing: Job = { key: 'c', rounds: 3, run: () => Promise.reject(new Error(`no ${++runs}`)) }
    expect((await runJobs([failing], 1000)).failure('c')).toBe('no 1')
    expect(runs).toBe(1)
  })

  it('are all done once, even where there is no time left', async () => {
    const results = await runJobs([job('a', [1, 2]), job('b', [1, 2])], -1)
    expect([results.summary('a', 'total')?.count, results.summary('b', 'total')?.count]).toEqual([1, 1])
  })
})

describe('the contract', () => {
  it('compares medians of one run', async () => {
    const measured = await measure('chromium', job(keyOf('ours', 'article', 1000), [9, 10, 11]), job(keyOf('floor', 'article', 1000), [5]))
    const clause = checkContract(measured).find(({ what }) => what.startsWith('article: text → highlights'))
    expect(clause?.value).toBe(2)
    expect(clause && isMissed(clause)).toBe(false)
  })

  it('is missed only by what was measured', async () => {
    const missed = checkContract(await measure('chromium')).filter(isMissed)
    expect(missed.map(({ what }) => what)).toEqual(['content script, with what it loads for text'])
  })

  it('allows Firefox more, and says what cannot be measured there', async () => {
    const clauses = checkContract(await measure('firefox'))
    expect(clauses[0]?.limit).toBe(3.5)
    expect(clauses.find(({ what }) => what === 'layout shift on any page')?.reason).toContain('Firefox')
  })

  it('is written down whatever was measured', async () => {
    const all = [await measure('chromium'), await measure('firefox')]
    const text = writeDocument(all, { date: '2026-01-01', machine: 'one', versions: { chromium: '1' }, quick: true, minutes: 1 }, 'performance')
    expect(text).toContain('**61 ✗**')
    expect(text).not.toMatch(/NaN|undefined/)
  })
})

describe('what a page loads', () => {
  it.each([
    ['a.html', '<script type="module" crossorigin src="/chunks/a.js"></script><link rel="stylesheet" href="/a.css"><link rel="icon" href="/i.png">', ['/chunks/a.js', '/a.css']],
    ['a.js', 'import{a as b}from"./b.js";import"./c.js";const d=()=>import("./later.js")', ['./b.js', './c.js']],
  ])('is what %s names', (file, text, expected) => {
    expect(findReferences(text, file)).toEqual(expected)
  })
})
