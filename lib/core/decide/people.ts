/**
 * Bare family names. A family name belongs to the person whom the document introduced last in full under it:
 * a known one, or a stranger ("Kim Byung-kee, a lawmaker"), who takes the name away from the known ones for his stretch.
 */
import { placeInWords } from './because.ts'
import { nameAfter, nameBefore } from './longer-names.ts'
import type { Decision, Reading, Spot } from './reading.ts'
import { sentenceAt, wordAfter, wordBefore } from './surroundings.ts'

/** A person whom the document names in full; `entity` is undefined for a stranger. */
export interface Introduction {
  spot: Spot
  entity: number | undefined
  /** Stands behind "of", "to", "with" …: beside the person whom the sentence is about. */
  aside: boolean
}

const ASIDE = /^(?:of|by|with|to|from|for|than|under|and|against|about|über|von|mit|zu|de|du|avec|con|y|et|und|и|с|к|от|о)$/i
/** "the Kim family" is nobody in particular; "the younger Kim" is for a reader of the whole text. */
const NO_PERSON_AFTER = /^(?:dynasty|family|regime|clan|era|familie|dynastie|famille|familia)$/i
const NO_PERSON_BEFORE = /^(?:younger|elder|older|junior|senior|another|both|two|three|many|several)$/i

/** The word before a spot, titles skipped: "of" in "of leader Kim Jong Un". */
function wordBeforeTitles(spot: Spot): string {
  let at = spot.start
  for (let i = 0; i < 3; i++) {
    const before = wordBefore(spot.text, at)
    if (!before) return ''
    if (ASIDE.test(before.word)) return before.word
    at = before.start
  }
  return ''
}

/** Whether a short name stands in a longer name of somebody whom the lexicon does not know. */
export function isStranger(spot: Spot, reading: Reading): boolean {
  if (spot.inTitleCase) return false
  return nameBefore(spot, reading) !== undefined || nameAfter(spot, reading) !== undefined
}

export function toIntroduction(spot: Spot, entity: number | undefined): Introduction {
  return { spot, entity, aside: ASIDE.test(wordBeforeTitles(spot)) }
}

const sharesName = (introduction: Introduction, spot: Spot) =>
  introduction.entity === undefined
    ? introduction.spot.entities.some((e) => spot.entities.includes(e))
    : spot.entities.includes(introduction.entity)

/** Those of the last sentence before `spot` that introduces anybody under its name. */
function lastIntroduced(spot: Spot, introductions: readonly Introduction[]): Introduction[] {
  const before = introductions.filter((i) => i.spot.order < spot.order && sharesName(i, spot))
  const last = before.at(-1)
  if (!last) return []
  const sentence = sentenceAt(last.spot.text, last.spot.start)
  return before.filter((i) => i.spot.block === last.spot.block && i.spot.start >= sentence.start)
}

const distinct = (introductions: readonly Introduction[]) =>
  introductions.filter((a, i) => introductions.findIndex((b) => a.entity === b.entity && a.entity !== undefined) === i || a.entity === undefined)

/** The one whom a sentence is about: alone in it, or the only one that does not stand aside. */
function mainOf(introductions: readonly Introduction[]): Introduction | undefined {
  const people = distinct(introductions)
  if (people.length <= 1) return people[0]
  const main = people.filter((i) => !i.aside)
  return main.length === 1 ? main[0] : undefined
}

/** Whether one of the person's posts at any time bears the title that stands before the name. */
function holdsTitle(entity: number, title: string, reading: Reading): boolean {
  const word = title.toLowerCase().replace(/^gen$/, 'general')
  return (reading.record(entity).posts ?? []).some((post) => post.title.toLowerCase().split(/\W+/).includes(word))
}

function byTitle(spot: Spot, introductions: readonly Introduction[], reading: Reading): Introduction | undefined {
  const title = wordBefore(spot.text, spot.start)?.word
  if (!title) return undefined
  const before = introductions.filter((i) => i.spot.order < spot.order && sharesName(i, spot) && i.entity !== undefined)
  const holders = distinct(before.filter((i) => i.entity !== undefined && holdsTitle(i.entity, title, reading)))
  return holders.length === 1 ? holders[0] : undefined
}

function decisionFor(introduction: Introduction, spot: Spot, reading: Reading, certain: boolean): Decision | undefined {
  if (introduction.entity === undefined) return undefined
  const there = placeInWords(reading.roles, introduction.spot.block)
  const where = introduction.spot.block === spot.block ? (introduction.spot.order < spot.order ? 'just before' : 'just after') : there
  return { entity: introduction.entity, certainty: certain ? 'certain' : 'likely', because: `named in full ${where}`, plain: false }
}

/** Decides a bare family name, or leaves it alone. */
export function decidePerson(spot: Spot, introductions: readonly Introduction[], reading: Reading): Decision | undefined {
  if (NO_PERSON_AFTER.test(wordAfter(spot.text, spot.end)?.word ?? '')) return undefined
  if (NO_PERSON_BEFORE.test(wordBefore(spot.text, spot.start)?.word ?? '')) return undefined
  const titled = byTitle(spot, introductions, reading)
  if (titled) return decisionFor(titled, spot, reading, true)
  const last = lastIntroduced(spot, introductions)
  if (last.length > 0) {
    const main = mainOf(last)
    return main && decisionFor(main, spot, reading, distinct(last).length === 1)
  }
  const all = distinct(introductions.filter((i) => sharesName(i, spot)))
  const [only] = all
  return all.length === 1 && only ? decisionFor(only, spot, reading, false) : undefined
}
