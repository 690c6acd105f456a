/** Double family names of which both halves are known: "Hannah Kim-Ortega" is neither Kim nor Ortega, nor is "Kim-Ortega" then. */
import { remembered } from '../remembered.ts'
import type { Reading } from './reading.ts'
import { neighbourBefore, type Spot } from './spots.ts'
import { isCommonGiven } from './whole-names.ts'

/** A family name, or a common word that may be one: "Putin-Wagner". */
const isHalf = ({ nameClass }: Spot) => nameClass === 'short' || nameClass === 'common'

function areJoined(left: Spot | undefined, right: Spot | undefined): boolean {
  return left !== undefined && right?.start === left.end + 1 && /[-‐‑]/.test(left.text.charAt(left.end)) && isHalf(left) && isHalf(right)
}

const nameOf = (left: Spot | undefined, right: Spot | undefined) => `${left?.surface}-${right?.surface}`

/** The double names that an article has behind a given name that everybody knows; "the Historic Trump-Kim summit" has none. */
const doubleNames = remembered((reading: Reading): ReadonlySet<string> => new Set(reading.spots.flatMap((spot) => {
  const before = areJoined(spot, spot.next) ? neighbourBefore(spot) : undefined
  return before && isCommonGiven(before) ? [nameOf(spot, spot.next)] : []
})))

/** Whether a family name is half of a double one that the article has behind a given name. */
export function isHalfOfDoubleName(spot: Spot, reading: Reading): boolean {
  const [left, right] = areJoined(spot, spot.next) ? [spot, spot.next] : [spot.previous, spot]
  return areJoined(left, right) && doubleNames(reading).has(nameOf(left, right))
}
