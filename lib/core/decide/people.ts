/**
 * Bare family names. A family name belongs to the person whom the document introduced last in full under it:
 * a known one, or a stranger ("Kim Byung-kee, a lawmaker"), who takes the name away from the known ones for his stretch.
 */
import { compareDates } from '../dates.ts'
import { placeInWords } from './because.ts'
import { distinct, type Introduction, type Namesakes } from './introductions.ts'
import { isStyledLeader, leaderAmong, leaderInSentence, leaderJoined, topOfficeOf } from './leaders.ts'
import { nameAfter, nameBefore } from './longer-names.ts'
import { officesBeside } from './offices.ts'
import { OPENERS } from './ordinary-words.ts'
import type { Decision, Reading, Spot } from './reading.ts'
import { opensSentence, wordAfter, wordBefore } from './surroundings.ts'

/** "the Kim family" is nobody in particular; "the younger Kim" is for a reader of the whole text. */
const NO_PERSON_AFTER = /^(?:dynasty|family|regime|clan|era|familie|dynastie|famille|familia)$/i
const NO_PERSON_BEFORE = /^(?:younger|elder|older|junior|senior|this|present|called|named|another|both|two|three|many|several)$/i

/** What a family name's neighbours make of it: a stranger's full name, something unclear, or a name by itself. */
export function standing(spot: Spot, reading: Reading): 'stranger' | 'unclear' | 'alone' {
  const beside = [nameBefore(spot, reading), nameAfter(spot, reading)].filter((n) => n !== undefined)
  // "No official word": a family name that is also a function word, at the beginning of a sentence.
  const isWord = OPENERS.has(spot.surface.toLowerCase()) && (spot.inTitleCase || opensSentence(spot.text, spot.start))
  if (isWord) return 'unclear'
  if (beside.length === 0) return 'alone'
  // "the Trump-Kim summit" introduces nobody; a headline's capitals tell nothing.
  return spot.inTitleCase || beside.some((n) => n.hyphenated) ? 'unclear' : 'stranger'
}

/** Whether a person had died before the article appeared; those are spoken of, but seldom by their bare name. */
function isDead({ entity }: Introduction, { record, article: { published } }: Reading): boolean {
  const died = entity === undefined ? undefined : record(entity).died
  return died !== undefined && published !== undefined && compareDates(died, published) < 0
}

/** The one whom a sentence is about: alone in it, or the only one alive, or the only one that does not stand aside. */
function mainOf(introductions: readonly Introduction[], reading: Reading): Introduction | undefined {
  const people = distinct(introductions)
  if (people.length <= 1) return people[0]
  const alive = people.filter((p) => !isDead(p, reading))
  if (alive.length === 1) return alive[0]
  const main = distinct(introductions.filter((i) => !i.aside))
  return main.length === 1 ? main[0] : undefined
}

/** The only one introduced so far who holds an office that stands beside the bare name ("President Kim"). */
function byOffice(spot: Spot, namesakes: Namesakes): Introduction | undefined {
  for (const office of officesBeside(spot)) {
    const holder = namesakes.holder(office, spot.order)
    if (holder) return holder
  }
  return undefined
}

function decisionFor({ spot: there, entity }: Introduction, spot: Spot, reading: Reading, certain: boolean): Decision | undefined {
  if (entity === undefined) return undefined
  const inBlock = there.order < spot.order ? 'just before' : 'just after'
  const where = there.block === spot.block ? inBlock : placeInWords(reading.roles, there.block, spot.block)
  return { entity, certainty: certain ? 'certain' : 'likely', because: `named in full ${where}`, plain: false }
}

/** Decides a bare family name among those who bear it, or leaves it alone. */
export function decidePerson(spot: Spot, namesakes: Namesakes, reading: Reading): Decision | undefined {
  const leader = leaderAmong(spot, reading)
  const joined = leader === undefined ? undefined : leaderJoined(spot, leader, reading)
  if (standing(spot, reading) !== 'alone') return undefined
  if (NO_PERSON_AFTER.test(wordAfter(spot.text, spot.end)?.word ?? '')) return undefined
  if (NO_PERSON_BEFORE.test(wordBefore(spot.text, spot.start)?.word ?? '')) return undefined
  const holder = byOffice(spot, namesakes)
  if (holder) return decisionFor(holder, spot, reading, true)
  const last = namesakes.lastSentence(spot.order)
  if (last.length === 0) return beforeIntroductions(spot, leader, namesakes, reading)
  const main = mainOf(last, reading)
  if (leader !== undefined && isStyledLeader(spot) && main?.entity !== leader && main?.entity !== undefined) return byTopOffice(leader, reading)
  if (main && leader !== undefined && isDead(main, reading) && namesakes.isIntroduced(leader, spot.order)) {
    return byTopOffice(leader, reading)
  }
  if (leader !== undefined && joined && main?.entity !== leader && namesakes.isIntroduced(leader, spot.order)) {
    return besideLeader(leader, joined)
  }
  return main && decisionFor(main, spot, reading, distinct(last).length === 1)
}

function byTopOffice(leader: number, reading: Reading): Decision {
  return { entity: leader, certainty: 'likely', because: `${topOfficeOf(leader, reading)} at the article’s date`, plain: false }
}

function besideLeader(leader: number, other: Spot): Decision {
  const because = `“${other.surface}”, who leads another country, stands beside it`
  return { entity: leader, certainty: 'likely', because, plain: false }
}

/** A name that nobody bears yet: a country's leader, by office or beside another; else the only one of the article. */
function beforeIntroductions(spot: Spot, leader: number | undefined, namesakes: Namesakes, reading: Reading): Decision | undefined {
  if (namesakes.only) return decisionFor(namesakes.only, spot, reading, false)
  if (leader === undefined) return undefined
  const other = leaderInSentence(spot, leader, reading)
  if (other) return besideLeader(leader, other)
  if (isStyledLeader(spot)) return byTopOffice(leader, reading)
  // A headline's bare name is the country's leader where the text then introduces him first.
  const [first] = namesakes.all
  return first?.entity === leader && reading.roles[spot.block] === 'heading' ? decisionFor(first, spot, reading, false) : undefined
}
