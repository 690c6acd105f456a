/** A plot as SVG: lines over two logarithmic axes, readable on light and dark pages. */
import { figure } from './statistics.ts'

export interface Series {
  name: string
  points: readonly { x: number; y: number; low: number; high: number }[]
}

export interface PlotOptions {
  title: string
  xLabel: string
  yLabel: string
  series: readonly Series[]
}

const WIDTH = 720
const HEIGHT = 420
const FRAME = { left: 70, right: 170, top: 44, bottom: 54 }
/** Okabe and Ito's colours, which colour-blind readers tell apart. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9']

/** Draws the plot; a series without points is left out. */
export function drawPlot({ title, xLabel, yLabel, series }: PlotOptions): string {
  const drawn = series.filter(({ points }) => points.length > 0)
  const points = drawn.flatMap((it) => it.points)
  const x = createScale(points.map((point) => point.x), [FRAME.left, WIDTH - FRAME.right])
  const y = createScale(points.flatMap(({ low, high }) => [low, high]), [HEIGHT - FRAME.bottom, FRAME.top])
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img" aria-label="${escape(title)}">
<style>text{fill:#222}.grid{stroke:#ddd}@media (prefers-color-scheme:dark){text{fill:#ddd}.grid{stroke:#444}.back{fill:#1b1b1b}}</style>
<rect class="back" width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="${FRAME.left}" y="24" font-size="15">${escape(title)}</text>
${x.ticks.map((tick) => vertical(x.at(tick), figure(tick))).join('\n')}
${y.ticks.map((tick) => horizontal(y.at(tick), figure(tick))).join('\n')}
<text x="${(FRAME.left + WIDTH - FRAME.right) / 2}" y="${HEIGHT - 14}" text-anchor="middle">${escape(xLabel)}</text>
<text transform="translate(18 ${HEIGHT / 2}) rotate(-90)" text-anchor="middle">${escape(yLabel)}</text>
${drawn.map((it, index) => drawSeries(it, index, x.at, y.at)).join('\n')}
</svg>
`
}

interface Scale {
  at(value: number): number
  ticks: number[]
}

/** From the power of ten below the least value to the one above the greatest. */
export function createScale(values: readonly number[], [from, to]: readonly [number, number]): Scale {
  const positive = values.filter((value) => value > 0)
  const low = Math.floor(Math.log10(Math.min(...positive, 1e9)))
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...positive, 1e-9))))
  const smallest = 10 ** low
  return {
    at: (value) => round(from + ((Math.log10(Math.max(value, smallest)) - low) / (high - low)) * (to - from)),
    ticks: Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)),
  }
}

function drawSeries({ name, points }: Series, index: number, x: (value: number) => number, y: (value: number) => number): string {
  const colour = COLOURS[index % COLOURS.length]
  const path = points.map((point) => `${x(point.x)},${y(point.y)}`).join(' ')
  const marks = points.map((point) => {
    const left = x(point.x)
    return `<line x1="${left}" x2="${left}" y1="${y(point.low)}" y2="${y(point.high)}" stroke="${colour}" opacity=".5"/><circle cx="${left}" cy="${y(point.y)}" r="3.5" fill="${colour}"/>`
  })
  const key = FRAME.top + 14 + index * 20
  const keyLeft = WIDTH - FRAME.right + 14
  return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${marks.join('')}
<rect x="${keyLeft}" y="${key - 9}" width="10" height="10" fill="${colour}"/><text x="${keyLeft + 16}" y="${key}">${escape(name)}</text>`
}

function vertical(x: number, label: string): string {
  return `<line class="grid" x1="${x}" x2="${x}" y1="${FRAME.top}" y2="${HEIGHT - FRAME.bottom}"/><text x="${x}" y="${HEIGHT - FRAME.bottom + 16}" text-anchor="middle">${label}</text>`
}

function horizontal(y: number, label: string): string {
  return `<line class="grid" x1="${FRAME.left}" x2="${WIDTH - FRAME.right}" y1="${y}" y2="${y}"/><text x="${FRAME.left - 6}" y="${y + 4}" text-anchor="end">${label}</text>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
