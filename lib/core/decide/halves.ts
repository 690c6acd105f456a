/** Halves of a land that are named by a direction: "the South", where the North was spoken of; "North and South Korea". */
import { countrySpokenOf, type Reading } from './reading.ts'
import type { Setting, Spot } from './spots.ts'

/** "North and South Korea", "Nord- und Südkorea": one half of a land, whose noun the other's name has. */
export function sharesNoun({ entities, surface, text, end, next }: Spot, { record }: Reading): number | undefined {
  if (!next || next.nameClass !== 'full' || !/^(?: and |- und )$/.test(text.slice(end, next.start)) || !HALF.test(surface)) return undefined
  const [half, other] = [entities.find((e) => record(e).kind === 'country'), next.entities[0]]
  return half !== undefined && other !== undefined && record(other).id === oppositeOf(record(half).id) ? half : undefined
}

const HALF = /^(?:North|South|Nord|Süd)$/

/** "Nord", "Süd": in German halves of a word, which mean nothing by themselves. */
export const isHalfOfWord = ({ surface }: Spot, { nounsCapitalised }: Setting) => nounsCapitalised && /^(?:Nord|Süd)$/.test(surface)

/** The id of a land's other half; of any other the same. */
const oppositeOf = (id: string) => id.replace(/^(?:nor|sou)(?=th-)/, (half) => (half === 'nor' ? 'sou' : 'nor'))

/** So many names back, and in the block before at most, a country is still what is spoken of. */
const OPPOSITE_REACH = 20

/** "contact with the South", where the North was spoken of last: of two halves of a land, each tells the other. */
export function isOppositeSpokenOf(id: string, spot: Spot, reading: Reading): boolean {
  const opposite = oppositeOf(id)
  if (opposite === id || reading.nounsCapitalised || !isHalf(spot)) return false
  for (let i = spot.order - 1; i >= spot.order - OPPOSITE_REACH; i--) {
    const other = reading.spots[i]
    if (!other || other.block < spot.block - 1) return false
    const spoken = countrySpokenOf(other, reading)
    if (spoken !== undefined) return spoken === opposite
  }
  return false
}

/** No "Global South", "«Юг»", "South of the country", "South-East", "southern"; a name in Latin letters only with its article. */
function isHalf({ text, start, end, surface }: Spot): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  if (/["“”«„‘'-]$|(?:global|глобальн[а-ї]*) $/i.test(before) || /^(?:[-‐‑]| (?:of|du|del?|dei?|global[a-z]*)(?![a-z]))/.test(text.slice(end, end + 10))) return false
  return !/^[A-Z]/.test(surface) || /(?<![a-zà-ÿ])(?:the|le|au|du|el|al|del|il|dal) $/.test(before)
}
