/** The plots of one browser: cost against the size of the dataset and of the page. */
import type { Measured } from './contract.ts'
import { keyOf } from './jobs.ts'
import * as plan from './plan.ts'
import { drawPlot, type Series } from './plot.ts'

export interface Plot {
  file: string
  title: string
  svg: string
}

const LABELS: Record<string, string> = {
  ours: 'Backgrounder',
  floor: 'floor',
  'mark-known': 'mark.js, known names',
  'mark-regex': 'mark.js, one RegExp',
  alternation: 'RegExp and <mark>',
}

/** Draws what there are figures for. */
export function plotsOf(measured: Measured): Plot[] {
  const { name } = measured
  const byNames = (contender: string) => (size: number) => keyOf(contender, plan.ARTICLE, size)
  const byPage = (contender: string) => (kilobytes: number) => keyOf(contender, plan.sizedId(kilobytes), plan.USUAL)
  const title = (what: string): string => `Text to highlights by size of the ${what} (${name})`
  return [
    {
      file: `dataset-${name}.svg`,
      title: title('dataset'),
      svg: drawPlot({
        title: title('dataset'),
        xLabel: 'names',
        yLabel: 'milliseconds, cold tab',
        series: ['ours', ...plan.PEERS].map((it) => seriesOf(measured, LABELS[it] ?? it, plan.DATASET_SIZES, byNames(it))),
      }),
    },
    {
      file: `page-${name}.svg`,
      title: title('page'),
      svg: drawPlot({
        title: title('page'),
        xLabel: 'article, KB',
        yLabel: 'milliseconds, cold tab',
        series: ['floor', 'ours', ...plan.PEERS].map((it) => seriesOf(measured, LABELS[it] ?? it, plan.PAGE_SIZES, byPage(it))),
      }),
    },
  ]
}

function seriesOf({ results }: Measured, name: string, sizes: readonly number[], keyAt: (size: number) => string): Series {
  const points = sizes.flatMap((x) => {
    const total = results.summary(keyAt(x), 'total')
    return total ? [{ x, y: total.median, low: total.min, high: total.max }] : []
  })
  return { name, points }
}
