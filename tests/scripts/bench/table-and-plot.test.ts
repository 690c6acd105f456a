import { describe, expect, it } from 'vitest'
import { createScale, drawPlot } from '../../../scripts/bench/plot.ts'
import { markdownTable } from '../../../scripts/bench/table.ts'

describe('a Markdown table', () => {
  it('aligns figures to the right and keeps bars in cells', () => {
    expect(markdownTable(['what', 'ms'], [['a|b', '1']])).toBe('| what | ms |\n|---|--:|\n| a\\|b | 1 |')
  })
})

describe('a plot', () => {
  it('has an axis from power of ten to power of ten', () => {
    const { ticks, at } = createScale([3, 450], [0, 300])
    expect(ticks).toEqual([1, 10, 100, 1000])
    expect(ticks.map(at)).toEqual([0, 100, 200, 300])
  })

  it('draws a line for each series that has points, and names it', () => {
    const point = { x: 10, y: 2, low: 1, high: 3 }
    const svg = drawPlot({
      title: 'A & B',
      xLabel: 'names',
      yLabel: 'ms',
      series: [{ name: '<mark>', points: [point, { ...point, x: 100 }] }, { name: 'nothing', points: [] }],
    })
    expect(svg.match(/<polyline/g)).toHaveLength(1)
    expect(svg.match(/<circle/g)).toHaveLength(2)
    expect(svg).toContain('&lt;mark>')
    expect(svg).toContain('A &amp; B')
    expect(svg).not.toContain('nothing')
    expect(svg).not.toMatch(/NaN|Infinity/)
  })
})
