/** Double family names of which both halves are known: "Hannah Kim-Ortega" is neither Kim nor Ortega, nor is "Kim-Ortega" then. */
import { nameBefore } from './longer-names.ts'
import type { Reading } from './reading.ts'
import type { Spot } from './spots.ts'

const areJoined = (left: Spot | undefined, right: Spot | undefined) =>
  left !== undefined && right?.start === left.end + 1 && /[-‐‑]/.test(left.text.charAt(left.end)) && left.nameClass === 'short' && right.nameClass === 'short'

/** Whether a family name is half of a double one that the article has behind a given name; "the Trump-Kim summit" has none. */
export function isHalfOfDoubleName(spot: Spot, reading: Reading): boolean {
  const [left, right] = areJoined(spot, spot.next) ? [spot, spot.next] : [spot.previous, spot]
  if (!areJoined(left, right)) return false
  return reading.spots.some((other) => {
    if (other.surface !== left?.surface || other.next?.surface !== right?.surface || !areJoined(other, other.next)) return false
    const before = nameBefore(other, reading)
    return before !== undefined && !before.hyphenated
  })
}
