/**
 * Bare family names. A family name belongs to the person whom the document introduced last in full under it:
 * a known one, or a stranger ("Kim Byung-kee, a lawmaker"), who takes the name away from the known ones for his stretch.
 */
import { placeInWords } from './because.ts'
import { distinct, type Introduction, type Namesakes } from './introductions.ts'
import { nameAfter, nameBefore } from './longer-names.ts'
import { officesBeside } from './offices.ts'
import { OPENERS } from './ordinary-words.ts'
import type { Decision, Reading, Spot } from './reading.ts'
import { opensSentence, wordAfter, wordBefore } from './surroundings.ts'

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

/** The one whom a sentence is about: alone in it, or the only one that does not stand aside. */
function mainOf(introductions: readonly Introduction[]): Introduction | undefined {
  const people = distinct(introductions)
  if (people.length <= 1) return people[0]
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
  if (standing(spot, reading) !== 'alone') return undefined
  if (NO_PERSON_AFTER.test(wordAfter(spot.text, spot.end)?.word ?? '')) return undefined
  if (NO_PERSON_BEFORE.test(wordBefore(spot.text, spot.start)?.word ?? '')) return undefined
  const holder = byOffice(spot, namesakes)
  if (holder) return decisionFor(holder, spot, reading, true)
  const last = namesakes.lastSentence(spot.order)
  if (last.length > 0) {
    const main = mainOf(last)
    return main && decisionFor(main, spot, reading, distinct(last).length === 1)
  }
  return namesakes.only && decisionFor(namesakes.only, spot, reading, false)
}
