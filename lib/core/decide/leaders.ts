/** Bare family names of those who lead a country: beside another leader ("Kim and Putin"), or behind the office ("President Lee"). */
import { heldOn } from '../dates.ts'
import { remembered } from '../remembered.ts'
import { leadIn } from './offices.ts'
import type { Reading } from './reading.ts'
import { sentenceOf, type Setting, type Spot } from './spots.ts'

const TOP_OFFICE = /^(?:supreme )?(?:leader|president)$/i
const PRESIDENT_OR_LEADER = /^(?:president|leader|präsident|machthaber|président|dirigeant|presidente|líder|президент|лидер|лідер)/i
/** Between two leaders of whom the sentence speaks together. */
const TOGETHER =
  /^(?:\s*(?:[-–—&/,]|and|und|et|y|e|и|та|і|with|mit|avec|con|с|met|meets|to meet|told|tells|traf|trifft|rencontre)\s*)(?:(?:president|leader|mr\.?|präsident|präsidenten|президентом|the)\s+)?$/iu

/** The title of the office in which a person leads his country at the article's date. */
export function topOfficeOf(entity: number, { record, article: { published } }: Setting): string | undefined {
  const { posts = [], country } = record(entity)
  if (!published || !country) return undefined
  return posts.find((post) => post.of === country && post.from && TOP_OFFICE.test(post.title) && heldOn(post, published))?.title
}

/** The only one of a spot's bearers who leads a country at the article's date. */
export const leaderAmong = remembered(({ entities }: Spot, setting: Setting): number | undefined => {
  const leaders = entities.filter((entity) => topOfficeOf(entity, setting))
  return leaders.length === 1 ? leaders[0] : undefined
})

function isOtherLeader(other: Spot, leader: number, reading: Reading): boolean {
  // "Xi and Kim": neither is decided yet, and each tells the other.
  const entity = reading.decided.get(other)?.entity ?? (other.nameClass === 'short' ? leaderAmong(other, reading) : undefined)
  if (entity === undefined || entity === leader || !topOfficeOf(entity, reading)) return false
  return reading.record(entity).country !== reading.record(leader).country
}

/** Another country's leader who is joined to the spot: "Kim and Putin", "Trump met Kim", "the Trump-Kim summit". */
export function leaderJoined(spot: Spot, leader: number, reading: Reading): Spot | undefined {
  const { previous, next, text } = spot
  const isJoined = (left: Spot, right: Spot) => TOGETHER.test(text.slice(left.end, right.start))
  if (previous && isOtherLeader(previous, leader, reading) && isJoined(previous, spot)) return previous
  return next && isOtherLeader(next, leader, reading) && isJoined(spot, next) ? next : undefined
}

/** Another country's leader in the spot's sentence, at most a few names away. */
export function leaderInSentence(spot: Spot, leader: number, reading: Reading): Spot | undefined {
  const { start, end } = sentenceOf(spot)
  for (let other = spot.previous; other && other.start >= start; other = other.previous) {
    if (isOtherLeader(other, leader, reading)) return other
  }
  for (let other = spot.next; other && other.end <= end; other = other.next) {
    if (isOtherLeader(other, leader, reading)) return other
  }
  return undefined
}

/** Whether the office of a country's leader stands directly before the spot: "President Lee". */
export function isStyledLeader(spot: Spot): boolean {
  return leadIn(spot).titles.some((title) => PRESIDENT_OR_LEADER.test(title))
}
