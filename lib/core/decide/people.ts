/**
 * Bare family names. A family name belongs to the person whom the document introduced last in full under it:
 * a known one, or a stranger ("Kim Byung-kee, a lawmaker"), who takes the name away from the known ones for his stretch.
 */
import { placeInWords } from './because.ts'
import { nameAfter, nameBefore } from './longer-names.ts'
import { headsOf, leadIn, officesBeside } from './offices.ts'
import { OPENERS } from './ordinary-words.ts'
import type { Decision, Reading, Spot } from './reading.ts'
import { opensSentence, sentenceAt, wordAfter, wordBefore } from './surroundings.ts'

/** A person whom the document names in full; `entity` is undefined for a stranger. */
export interface Introduction {
  spot: Spot
  entity: number | undefined
  /** Stands behind "of", "to", "with" …: beside the person whom the sentence is about. */
  aside: boolean
}

const ASIDE = /^(?:of|by|with|to|from|for|than|under|against|about|über|von|mit|zu|de|du|avec|con|с|к|от|о)$/i
/** "the Kim family" is nobody in particular; "the younger Kim" is for a reader of the whole text. */
const NO_PERSON_AFTER = /^(?:dynasty|family|regime|clan|era|familie|dynastie|famille|familia)$/i
const NO_PERSON_BEFORE = /^(?:younger|elder|older|junior|senior|another|both|two|three|many|several)$/i

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

export function toIntroduction(spot: Spot, entity: number | undefined): Introduction {
  return { spot, entity, aside: ASIDE.test(leadIn(spot).before) }
}

const sharesName = (introduction: Introduction, spot: Spot) =>
  introduction.entity === undefined
    ? introduction.spot.entities.some((e) => spot.entities.includes(e))
    : spot.entities.includes(introduction.entity)

/** Those of the last sentence before `spot` that introduces anybody under its name. */
function lastIntroduced(before: readonly Introduction[]): Introduction[] {
  const last = before.at(-1)
  if (!last) return []
  const sentence = sentenceAt(last.spot.text, last.spot.start)
  return before.filter((i) => i.spot.block === last.spot.block && i.spot.start >= sentence.start)
}

/** Each known person once; every stranger counts. */
function distinct(introductions: readonly Introduction[]): Introduction[] {
  return introductions.filter((a, i) => a.entity === undefined || introductions.findIndex((b) => a.entity === b.entity) === i)
}

/** The one whom a sentence is about: alone in it, or the only one that does not stand aside. */
function mainOf(introductions: readonly Introduction[]): Introduction | undefined {
  const people = distinct(introductions)
  if (people.length <= 1) return people[0]
  const main = distinct(introductions.filter((i) => !i.aside))
  return main.length === 1 ? main[0] : undefined
}

/** Whether the person holds an office, by the text where he was introduced or by one of his posts at any time. */
function holdsOffice({ spot, entity }: Introduction, office: string, reading: Reading): boolean {
  if (officesBeside(spot).has(office)) return true
  if (entity === undefined) return false
  return (reading.record(entity).posts ?? []).some((post) => headsOf(post.title).includes(office))
}

/** The only one introduced so far who holds an office that stands beside the bare name ("President Kim"). */
function byOffice(spot: Spot, before: readonly Introduction[], reading: Reading): Introduction | undefined {
  for (const office of officesBeside(spot)) {
    const holders = before.filter((i) => holdsOffice(i, office, reading))
    const [holder, another] = distinct(holders)
    if (holder && !another) return holders.at(-1)
  }
  return undefined
}

function decisionFor({ spot: there, entity }: Introduction, spot: Spot, reading: Reading, certain: boolean): Decision | undefined {
  if (entity === undefined) return undefined
  const inBlock = there.order < spot.order ? 'just before' : 'just after'
  const where = there.block === spot.block ? inBlock : placeInWords(reading.roles, there.block, spot.block)
  return { entity, certainty: certain ? 'certain' : 'likely', because: `named in full ${where}`, plain: false }
}

/** Decides a bare family name, or leaves it alone. */
export function decidePerson(spot: Spot, introductions: readonly Introduction[], reading: Reading): Decision | undefined {
  if (standing(spot, reading) !== 'alone') return undefined
  if (NO_PERSON_AFTER.test(wordAfter(spot.text, spot.end)?.word ?? '')) return undefined
  if (NO_PERSON_BEFORE.test(wordBefore(spot.text, spot.start)?.word ?? '')) return undefined
  const namesakes = introductions.filter((i) => sharesName(i, spot))
  const before = namesakes.filter((i) => i.spot.order < spot.order)
  const holder = byOffice(spot, before, reading)
  if (holder) return decisionFor(holder, spot, reading, true)
  const last = lastIntroduced(before)
  if (last.length > 0) {
    const main = mainOf(last)
    return main && decisionFor(main, spot, reading, distinct(last).length === 1)
  }
  const [only, another] = distinct(namesakes)
  return only && !another ? decisionFor(only, spot, reading, false) : undefined
}
