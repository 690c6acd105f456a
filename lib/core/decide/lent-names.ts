/**
 * Names that an article lends to somebody or something else: to an actor Kim Jong Un, to Judd Trump, to FC Sochi, to Moscow,
 * Idaho, to the Valuation Office Agency (VOA). Where it does, the name by itself is theirs, in the headline too, unless
 * something says otherwise.
 */
import { anyOf, guarded } from '../guarded.ts'
import { publicCallingBefore, publicCallingsBeside } from '../lexicon/public-callings.ts'
import { remembered } from '../remembered.ts'
import { inSteps, type Steps } from '../steps.ts'
import { acronymsOfOthers, bracketedAcronym } from './acronyms.ts'
import { contextOf } from './context.ts'
import { hasForeignGivenBefore } from './dotted-names.ts'
import { isGermanGiven } from './german-nouns.ts'
import { nameBefore } from './longer-names.ts'
import { isOfClub, isOfWork } from './named-after.ts'
import { isOfState, standsBesideState } from './namesake-towns.ts'
import { headsOfPosts, officesBeside } from './offices.ts'
import type { Reading } from './reading.ts'
import { neighbourBefore, type Setting, type Spot } from './spots.ts'
import { isCapitalised, opensSentence } from './surroundings.ts'
import { isCommonGiven, wholeNameAt } from './whole-names.ts'

/** What an article lends and owns, by the entity. */
export interface LentNames {
  /** Whether a name is somebody else's here, whom the article has of that name. */
  isLent(entity: number, spot: Spot): boolean
}

/** A person's name of a family and a given name; of Han, Hangul and kana, any but a single character. */
const isWhole = ({ surface }: Spot) => /[\s·・]|^[\u3041-\ud7a3]{2}/.test(surface)

/** "(1893–1964)", "(12 грудня 1890 – 1 листопада 1964)", "(geb. 6. Juni 1909". */
const DIED = /^ ?[(（][^()（）]{0,30}?(?:1[5-8]\d\d|19[0-2]\d)[^()（）]{0,8}[–—-][^()（）]{0,30}?(?:1\d{3}|20\d\d)/
const BORN_LONG_AGO = /^,? ?[(（]?(?:born|geb(?:oren|\.)|née?|nacid[oa]|nat[oa]|род(?:ился|илась|\.)|нар(?:одився|одилася|\.)|\*)[^()]{0,30}?1[0-8]\d\d/

/** Whether the years of somebody who died long ago stand behind a name whose bearer the data does not know to be dead. */
export function isOfTheDead({ text, end, entities }: Spot, { record }: Setting): boolean {
  const behind = text.slice(end, end + 90)
  return /1\d{3}/.test(behind) && (DIED.test(behind) || BORN_LONG_AGO.test(behind)) && entities.every((entity) => record(entity).died === undefined)
}

/** Whether an actor or a player is named, who is none of a name's bearers. */
function isOfPlayer({ text, start, end, entities, surface, inflected, previous }: Spot, { record }: Setting): boolean {
  // "가수 현송월, 김여정": whoever is called so stands between.
  if (previous && start - previous.end <= 2) return false
  // "любимый певец Владимира Путина": in the genitive, his.
  if (inflected && /^[\u0400-\u04ff]/.test(surface)) return false
  const fields = publicCallingsBeside(text, start, end)
  return fields.length > 0 && entities.every((entity) => !fields.some((field) => record(entity).callings?.includes(field)))
}

/** "Spartak 1:2 Sochi", "Sochi – Ufa 2:0": a match's result beside a town; "Kyiv – Sumy 10:30" is a train's time, "3–6 September" are days. */
const RESULT_BEHIND = /^(?: ?[–—-] ?[A-ZÀ-ÞА-ЯЁІЇЄҐ][^\d,;:!?–—-]{1,24})? (?!\d{1,2}:[0-5]\d)\d{1,2} ?[:–-] ?\d{1,2}(?![\d:]| ?[a-zа-яё])/
const RESULT_BEFORE = /(?:^|[\s(])\d{1,2} ?[:–-] ?\d{1,2} (?:(?:FC|ФК) )?$|[a-zа-яё] ?[–—-] $/
const isInResult = ({ text, start, end }: Spot) => {
  const behind = text.slice(end, end + 36)
  return /\d/.test(behind) && RESULT_BEHIND.test(behind) && (/^ ?[–—-] ?[A-ZÀ-ÞА-ЯЁІЇЄҐ]/.test(behind) || RESULT_BEFORE.test(text.slice(Math.max(0, start - 12), start)))
}

/** "Jack London", "Irving Berlin": behind a given name that everybody knows, a place is a family name. */
function isFamilyName(spot: Spot): boolean {
  const before = neighbourBefore(spot)
  return before !== undefined && isCapitalised(before.word) && isCommonGiven(before)
}

/** "the singer Alaska": behind a calling, a place is what somebody calls himself; in the genitive ("Schauspieler Moskaus") and behind "actor", which states are called, it is a place. */
const isStageName = ({ text, start, inTitleCase, inflected, surface }: Spot) =>
  !inTitleCase && !inflected && /^[A-Z]\S*$/.test(surface) && !/actors? $/i.test(text.slice(Math.max(0, start - 7), start)) && publicCallingBefore(text, start) !== undefined

/** "新浦区", "海州區": a district of a Chinese town has a Korean town's characters. */
const isDistrict = ({ surface, text, end }: Spot) => surface.length === 2 && /^[\u4e00-\u9fff]/.test(surface) && /^[区區](?!域)/.test(text.slice(end, end + 2))

/** Whether a spot's own text lends its name: as it stands, or as that of a town `abroad`. */
const lendingOf = remembered((spot: Spot, setting: Setting): 'whole' | 'abroad' | undefined => {
  const { kind, nameClass } = spot
  if (nameClass === 'description' || nameClass === 'adjective') return undefined
  if (kind === 'person') return nameClass === 'full' && isWhole(spot) && (isOfPlayer(spot, setting) || isOfTheDead(spot, setting)) ? 'whole' : undefined
  if (kind === 'organisation') return isOfClub(spot) ? 'whole' : undefined
  if (kind !== 'place') return undefined
  if (isOfState(spot, setting) || isDistrict(spot)) return 'abroad'
  return isOfClub(spot) || isOfWork(spot) || isInResult(spot) || isFamilyName(spot) || isStageName(spot) ? 'whole' : undefined
})

const FIRM = ['azienda', 'ditta', 'marchio', 'brand', 'firm', 'company', 'sponsor', 'supplier', 'manufacturer', 'Firma', 'Marke', 'Hersteller', 'marque', 'marca', 'société', 'entreprise', 'empresa']
const isFirm = anyOf(...FIRM)
const FIRM_BEFORE = guarded(isFirm, () => new RegExp(`(?<![a-z])(?:${FIRM.join('|')}) (?:[a-zà-ÿ]{5,} )?$`))
const FIRM_BEHIND = guarded(isFirm, () => new RegExp(`^(?:['’]s)?, (?:(?:the|an?|une?|una|eine?|l['’]) ?)?(?:[a-zà-ÿ-]+ ){0,2}(?:${FIRM.join('|')})(?= *[,.;)])`))

/** "l'azienda bolognese Macron", "Macron, a sportswear brand": a firm that has somebody's family name. */
const isOfFirm = remembered(({ text, start, end }: Spot) => FIRM_BEFORE.test(text.slice(Math.max(0, start - 30), start)) || FIRM_BEHIND.test(text.slice(end, end + 50)))

/** "Judd Trump", "the actor Jaishankar": behind an unknown given name or with a player's calling a family name is a stranger's; or it is a firm's. */
function lendsFamily(spot: Spot, reading: Reading): boolean {
  if (spot.kind !== 'person' || spot.nameClass !== 'full' || isWhole(spot) || spot.inTitleCase || wholeNameAt(spot, reading)) return false
  if (isOfFirm(spot) || isOfPlayer(spot, reading)) return true
  const before = nameBefore(spot, reading)
  if (!before || before.hyphenated || hasForeignGivenBefore(spot)) return false
  if (reading.nounsCapitalised && !isGermanGiven(spot, before) && !isCommonGiven(before)) return false
  // "S. K. Naryshkin", and no Italian "E Lavrov".
  if (before.word.length === 1) return spot.text.charAt(before.end) === '.'
  return /^.[a-zß-ɏа-ѓёіїєґ’']{2,}$/.test(before.word)
}

/** What a team, a composer or a film does: it opens a sentence, or has a Korean particle of subject or object. */
const isActor = ({ text, start, end }: Spot) => opensSentence(text, start) || /^(?:은|는|이|가|을|를|와|과|의)(?![가-힣])/.test(text.slice(end, end + 2))

/** Whether the article names something of a name's country, places aside: then it is no stranger's. */
function namesCompatriot(entity: number, { spots, record }: Reading): boolean {
  const { country } = record(entity)
  if (country === undefined) return false
  return spots.some(({ nameClass, entities }) => /^(?:full|adjective)$/.test(nameClass) && entities.some((e) => e !== entity && record(e).kind !== 'place' && (record(e).country === country || record(e).id === country)))
}

/** So many paragraphs that have a town and a state of America are about that state's town. */
const BESIDE_STATE = 2

const blocksOf = (spots: readonly Spot[]) => new Set(spots.map(({ block }) => block)).size

/** Towns that the article has beside an American state, and nothing else of their country: "Moscow", in a report from Idaho. */
function townsOfStates(reading: Reading): number[] {
  const isTown = ({ kind, nameClass, entities: [entity] }: Spot) => kind === 'place' && nameClass === 'full' && entity !== undefined && reading.record(entity).town !== undefined
  const towns = Map.groupBy(reading.spots.filter(isTown), ({ entities: [entity = -1] }) => entity)
  return [...towns].flatMap(([town, spots]) => {
    const isOften = (some: readonly Spot[]) => blocksOf(some) >= BESIDE_STATE
    const isStates = isOften(spots) && !namesCompatriot(town, reading) && isOften(spots.filter((spot) => standsBesideState(spot, reading)))
    return isStates ? [town] : []
  })
}

/** The titles of those who lead a country, so that anything of it may be news of them. */
const LEADS = /^(?:(?:acting|interim) )?(?:president|prime minister|premier|chancellor|(?:supreme )?leader|general secretary|king|emperor|pope)(?![a-z])/i
/** How far before a stranger's name his own country stands, in UTF-16 units. */
const APPOSITION_REACH = 40

/**
 * Whether a family name is its bearer's: his whole name stands in the article, a title that he bears beside the name, or a
 * body where he held a post; for who leads a country, anything of that country, or somebody of another who does.
 */
function isOwned(entity: number, strangers: readonly Spot[], reading: Reading): boolean {
  const { spots, record } = reading
  const { country } = record(entity)
  const bodies = new Set(record(entity).posts?.flatMap(({ of }) => (of === country ? [] : of)))
  const heads = headsOfPosts(record(entity))
  const isLeader = record(entity).posts?.some((post) => post.of === country && LEADS.test(post.title)) === true
  return spots.some((spot) => {
    if (spot.kind === 'person' && spot.nameClass !== 'short' && spot.entities.includes(entity)) {
      return wholeNameAt(spot, reading)?.entity === entity || isWhole(spot) || heads.some((head) => officesBeside(spot).has(head))
    }
    if (isLeader && spot.kind === 'person' && spot.nameClass === 'full' && spot.entities.some((e) => record(e).posts?.some((post) => post.of === record(e).country))) return true
    // "the Turkish actor Yılmaz Erdoğan": whose country the stranger is of says nothing.
    if (spot.kind === 'country' && strangers.some((stranger) => spot.block === stranger.block && spot.end <= stranger.start && stranger.start - spot.end <= APPOSITION_REACH)) return false
    return spot.entities.some((e) => bodies.has(record(e).id) || (isLeader && spot.nameClass !== 'short' && spot.kind !== 'place' && (record(e).country === country || record(e).id === country)))
  })
}

/** Korean and Chinese names are those of many: theirs are lent whatever else an article names. */
const IS_EAST_ASIAN = /^[\u3041-\ud7a3]/

const NOTHING: LentNames = { isLent: () => false }

/** So many spots are asked between two places where the work may be interrupted. */
const STEP = 64

/** Reads what the article lends; may be left alone at each yield. */
export function* lentNamesOf(reading: Reading): Steps<LentNames> {
  // People and places; those whose names are written in letters are lent only where nothing of their country is named.
  const eastAsian = new Set<number>()
  const inLetters = new Set<number>()
  const abroad = new Set<number>()
  const families = new Map<number, Spot[]>()
  // "한화 이글스": a firm's longer name, 한화에어로스페이스, stays its own.
  const firms = new Set<string>()
  yield* inSteps(reading.spots, STEP, (spot) => {
    const lending = lendingOf(spot, reading)
    const add = (to: Set<number>) => spot.entities.forEach((entity) => to.add(entity))
    if (lending === 'abroad') add(abroad)
    else if (lending && spot.kind === 'organisation') firms.add(spot.surface)
    else if (lending) add(IS_EAST_ASIAN.test(spot.surface) ? eastAsian : inLetters)
    if (!lendsFamily(spot, reading)) return
    for (const entity of spot.entities) {
      const strangers = families.get(entity)
      if (strangers) strangers.push(spot)
      else families.set(entity, [spot])
    }
  })
  for (const entity of townsOfStates(reading)) abroad.add(entity)
  const acronyms = yield* acronymsOfOthers(reading)
  if ([eastAsian, inLetters, abroad, families, firms, acronyms].every(({ size }) => size === 0)) return NOTHING
  yield
  for (const [entity, strangers] of families) if (isOwned(entity, strangers, reading)) families.delete(entity)
  for (const lent of [inLetters, abroad]) for (const entity of lent) if (namesCompatriot(entity, reading)) lent.delete(entity)
  return {
    isLent(entity, spot) {
      if (acronyms.has(spot.surface)) return bracketedAcronym(spot, reading) === undefined
      if (families.has(entity)) return !isWhole(spot) && contextOf(entity, spot, reading) === undefined
      if (abroad.has(entity) || lendingOf(spot, reading) !== undefined) return true
      if (spot.kind === 'organisation') return firms.has(spot.surface)
      return (eastAsian.has(entity) || inLetters.has(entity)) && (spot.kind === 'person' || isActor(spot))
    },
  }
}
