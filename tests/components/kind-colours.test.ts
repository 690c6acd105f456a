import { expect, it } from 'vitest'
import { KIND_COLOURS } from '../../components/kind-colours.ts'

/** WCAG 1.4.11 for graphics that carry meaning. */
const LEAST_CONTRAST = 3
const PAGES = { white: '#ffffff', 'near-black': '#121212', 'the dark card': '#1c1d20' }

const cases = Object.entries(KIND_COLOURS).flatMap(([kind, colour]) =>
  Object.entries(PAGES).map(([name, page]) => ({ kind, name, contrast: contrast(colour, page) })),
)

it.each(cases)('$kind is told from $name', ({ contrast: found }) => expect(found).toBeGreaterThanOrEqual(LEAST_CONTRAST))

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
