/**
 * Acronyms in brackets behind a name, "국가안전보장회의(NSC)": they are that name's, and go its way here and further below.
 * Where the words that spell one are nobody's known, "Valuation Office Agency (VOA)", it is another's in the whole article.
 */
import { countLeading } from '../count-leading.ts'
import { lazily } from '../lazily.ts'
import { remembered } from '../remembered.ts'
import { inSteps, type Steps } from '../steps.ts'
import { isSpellable, stemOf, wordsIn } from '../text/initials.ts'
import { countryOf, STEP_BLOCKS, type Decision, type Reading } from './reading.ts'
import { acronymsSpeltIn, type SpeltAcronym } from './spelt-acronyms.ts'
import type { Spot } from './spots.ts'

const OPENING = /\s?[(（]["“]?$/u
const CLOSING = /^["”]?[)）]/u

/** Where the name ends that an acronym in brackets stands behind; undefined where it stands behind none. */
const nameEndBefore = remembered(({ surface, text, start, end }: Spot): number | undefined => {
  if (!/^\p{Lu}{2,}$/u.test(surface) || !CLOSING.test(text.slice(end, end + 2))) return undefined
  const before = OPENING.exec(text.slice(Math.max(0, start - 3), start))
  return before ? start - before[0].length : undefined
})

/** How much of a name may stand between its country and the bracket, in UTF-16 units. */
const NAME_UNITS = 20

/** Whether an unknown name in letters without capitals is another country's or nobody's: the acronym abbreviates its translation. */
function isOfUnknownName({ previous, text, entities }: Spot, nameEnd: number, reading: Reading): boolean {
  if (!/\p{Lo}$/u.test(text.slice(0, nameEnd))) return false
  const isBeside = previous && nameEnd - previous.end <= NAME_UNITS && /^[\p{Lo}\s]*$/u.test(text.slice(previous.end, nameEnd))
  const country = isBeside ? countryOf(previous, reading) : undefined
  return country === undefined || !entities.some((entity) => reading.record(entity).country === country)
}

/** "der südkoreanische Nationale Geheimdienst (NIS)": the country before the unknown words is the acronym's own. */
function ofCountryBefore(own: readonly number[], description: Spot, reading: Reading): Decision | undefined {
  const { previous, text, start } = description
  if (!previous || start - previous.end > NAME_UNITS || !/^[\p{L}\s-]*$/u.test(text.slice(previous.end, start))) return undefined
  const [entity, another] = own.filter((each) => reading.record(each).country === countryOf(previous, reading))
  if (entity === undefined || another !== undefined) return undefined
  return { entity, certainty: 'likely', because: `in brackets behind a name of “${previous.surface}”`, plain: false }
}

/** The acronyms that the article has given to others so far, and where it did so last; written as names are read in order. */
const strangersOf = remembered<Reading, [], Map<string, number>>(() => new Map())

function noteStranger({ surface, order }: Spot, reading: Reading): 'stranger' {
  strangersOf(reading).set(surface, order)
  return 'stranger'
}

/** The acronyms that brackets behind their whole names have explained so far, and whose they are. */
const explainedBy = remembered<Reading, [], Map<string, number>>(() => new Map())

/** Whether an entity has the acronym among its names, of whatever class; a spot speaks of the first class alone. */
const isClaimedBy = (entity: number, { candidate }: Spot) => candidate.claims.some((claim) => claim.entity === entity)

/** An acronym in brackets behind its whole name, "the Caspian Pipeline Consortium (CPC)". */
export function bracketedAcronym(spot: Spot, reading: Reading): Decision | undefined {
  const nameEnd = nameEndBefore(spot)
  const named = nameEnd !== undefined && spot.previous?.end === nameEnd ? reading.decided.get(spot.previous) : undefined
  if (!named || !isClaimedBy(named.entity, spot)) return undefined
  const { entity, certainty, leansOnWhole } = named
  if (!leansOnWhole) explainedBy(reading).set(spot.surface, entity)
  return { entity, certainty, because: `in brackets behind “${spot.previous?.surface}”`, plain: false, ...(leansOnWhole && { leansOnWhole }) }
}

/** The same further below; to be asked where no country beside it says whose it is. */
export function recalledAcronym(spot: Spot, reading: Reading): Decision | undefined {
  const known = explainedBy(reading).get(spot.surface)
  if (known === undefined || !isClaimedBy(known, spot)) return undefined
  // "the White House NSC"
  const beside = spot.previous && spot.start - spot.previous.end <= 1 ? reading.decided.get(spot.previous)?.entity : undefined
  if (beside !== undefined && reading.record(beside).country !== reading.record(known).country) return undefined
  return { entity: known, certainty: 'likely', because: 'brackets behind its name brought it in', plain: false }
}

/** What an unknown name before it, or the bracket that brought it in, makes of an acronym; undefined where neither says anything. */
export function acronymOf(spot: Spot, reading: Reading): Decision | 'stranger' | undefined {
  const nameEnd = nameEndBefore(spot)
  if (nameEnd === undefined) {
    const stranger = strangersOf(reading).get(spot.surface)
    if (stranger === undefined) return undefined
    const isNamedSince = spot.entities.some((entity) => (reading.decided.lastBefore(entity, spot.order)?.order ?? -1) > stranger)
    return isNamedSince ? undefined : 'stranger'
  }
  const { previous, entities } = spot
  if (previous?.end === nameEnd) {
    const own = previous.entities.filter((entity) => entities.includes(entity))
    if (reading.decided.has(previous) || own.length === 0) return undefined
    return ofCountryBefore(own, previous, reading) ?? noteStranger(spot, reading)
  }
  return isOfUnknownName(spot, nameEnd, reading) ? noteStranger(spot, reading) : undefined
}

/** The entities that an article names in full, and their countries. */
const namedIn = remembered(({ spots, record }: Reading): ReadonlySet<string> => new Set(spots.flatMap(({ surface, nameClass, entities }) => {
  if (!/^(?:full|adjective)$/.test(nameClass) || isSpellable(surface)) return []
  return entities.flatMap((entity) => [record(entity).id, record(entity).country ?? ''])
})))

/** Whether the article names an acronym's bearer by another name, or anything of its country. */
function isSpokenOf(entity: number, reading: Reading): boolean {
  const { id, country } = reading.record(entity)
  return namedIn(reading).has(id) || (country !== undefined && namedIn(reading).has(country))
}

const isCyrillic = (word: string) => /^[\u0400-\u04ff]/.test(word)

/**
 * Whether words that spell an acronym are those of a bearer: they are a name of it, or half of them are in its label or in
 * what the data has for the letters. Where it has nothing, "Sluzhba Bezpeky Ukrainy", they are whose country is spoken of.
 */
function isSpeltOf(entity: number, { acronym, words }: SpeltAcronym, beside: readonly Spot[], reading: Reading): boolean {
  if (beside.some((spot) => isClaimedBy(entity, spot))) return true
  const { label, country } = reading.record(entity)
  const spelt = reading.speltWords(entity, acronym)
  const stems = new Set([...wordsIn(label).map(({ text }) => stemOf(text)), ...(spelt ?? [])])
  if (words.filter((word) => stems.has(stemOf(word))).length >= Math.max(2, words.length / 2)) return true
  // Labels are in English; what has no Cyrillic words in the data may be spelt with any.
  const isSpelt = spelt !== undefined && (!isCyrillic(words[0] ?? '') || spelt.some(isCyrillic))
  return !isSpelt && (country === undefined || isSpokenOf(entity, reading))
}

/** The acronyms that words beside them give to somebody whom the data does not know: theirs, even where the article has a bearer, too. */
export function* acronymsOfOthers(reading: Reading): Steps<ReadonlySet<string>> {
  const { article, spots } = reading
  const others = new Set<string>()
  const claimsOn = new Map(spots.flatMap(({ surface, candidate }) => (isSpellable(surface) ? [[surface, candidate.claims] as const] : [])))
  // Most articles have none, and no block of them is read.
  if (claimsOn.size === 0) return others
  const spotsOf = lazily(() => Map.groupBy(spots, ({ block }) => block))
  /** The spots in some words of a block, which are in order. */
  function spotsIn(block: number, { start, end }: SpeltAcronym): Spot[] {
    const all = spotsOf().get(block) ?? []
    return all.slice(countLeading(all, (spot) => spot.end <= start), countLeading(all, (spot) => spot.start < end))
  }
  yield* inSteps(article.blocks, STEP_BLOCKS, (block, i) => {
    for (const spelt of acronymsSpeltIn(block)) {
      const claims = claimsOn.get(spelt.acronym)
      if (!claims || others.has(spelt.acronym)) continue
      const beside = spotsIn(i, spelt)
      if (!claims.some(({ entity }) => isSpeltOf(entity, spelt, beside, reading))) others.add(spelt.acronym)
    }
  })
  return others
}
