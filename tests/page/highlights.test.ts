import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { KIND_COLOURS } from '../../components/kind-colours.ts'
import { KINDS } from '../../lib/core/model.ts'
import { highlightName } from '../../lib/page/painter.ts'

const CSS = readFileSync(new URL('../../entrypoints/highlights.css', import.meta.url), 'utf8')

/** WCAG 2.2's relative luminance of a colour `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(KINDS)('the underline of a %s', (kind) => {
  it.each(['certain', 'likely'] as const)('has a rule of its own colour when it is %s', (certainty) => {
    const rule = new RegExp(String.raw`::highlight\(${highlightName(kind, certainty)}\) \{([^}]*)\}`).exec(CSS)?.[1]
    expect(rule).toContain(KIND_COLOURS[kind])
    expect(rule).toContain(certainty === 'certain' ? 'solid' : 'dotted')
  })

  it.each(['#ffffff', '#121212'])('can be seen on %s', (background) => {
    expect(contrast(KIND_COLOURS[kind], background)).toBeGreaterThanOrEqual(3)
  })
})
