/** Names that are ordinary words, or that many people bear: they need evidence of their subject in the document. */
import { anyOf, guarded } from '../guarded.ts'
import { callingsBeside } from '../lexicon/callings.ts'
import { remembered } from '../remembered.ts'
import { contextOf } from './context.ts'
import { mayGoOn } from './goes-on.ts'
import { isHalfOfWord, isOppositeSpokenOf, sharesNoun } from './halves.ts'
import { bracketedAcronym, recalledAcronym } from './acronyms.ts'
import { isOfTheDead } from './lent-names.ts'
import { isPartOfLongerName } from './longer-names.ts'
import { isTitledBeside } from './titled-people.ts'
import { isHalfOf, isNameAgain, isQuotedByItself, strangersSurnames } from './names-again.ts'
import { headsOfPosts } from './offices.ts'
import { isAnotherStates, qualifierOf } from './owners.ts'
import { citedOutlet } from './outlets.ts'
import type { Decision, Reading } from './reading.ts'
import { othersInSentence, sentenceOf, type Setting, type Spot } from './spots.ts'
import { opensSentence } from './surroundings.ts'
import { isOfOtherSort, isToldAsThing, needsMoreThanCountry } from './things.ts'

/** Whether the spot's capital may come from its place: it opens a sentence, or stands in a headline. */
function owesCapitalToPlace(spot: Spot, reading: Reading): boolean {
  if (!opensLikeWord(spot) || isTownSpokenOf(spot, reading)) return false
  return spot.inTitleCase || (!isQuotedByItself(spot, reading) && !isNameAgain(spot, reading) && !spot.entities.some((e) => contextOf(e, spot, reading)))
}

/** Whether a spot has one capital, and stands where any word has: in a headline, or at the beginning of a sentence or a quotation. */
const opensLikeWord = remembered((spot: Spot): boolean => {
  const { surface, text, start, inTitleCase } = spot
  return /^\p{Lu}\p{Ll}+$/u.test(surface) && (inTitleCase || opensSentence(text, start)) && !goesOnInOtherLetters(spot)
})

/** "Apple закрыла магазин", "Apple는": a name in Latin letters owes nothing to a text in others. "Azov (Азов)" is English. */
const goesOnInOtherLetters = ({ surface, text, end }: Spot) =>
  /^[A-Z]/.test(surface) && /^ ?[\u0400-\u04ff\u3041-\u30ff\uac00-\ud7a3]/.test(text.slice(end, end + 2))

/** "Washington may matter more": a town's name is no ordinary word, and a person's only where the article has the whole of that. */
function isTownSpokenOf({ entities, surface }: Spot, reading: Reading): boolean {
  return entities.every((entity) => reading.record(entity).town) && !strangersSurnames(reading).has(surface)
}

/** Names of several words that the article has somewhere beside one of their context words. */
const toldSomewhere = remembered((reading: Reading): ReadonlySet<string> => {
  const told = reading.spots.filter((spot) => isOfWords(spot) && spot.entities.some((e) => contextOf(e, spot, reading)))
  return new Set(told.map(({ surface }) => surface))
})

/** Of several words, or of three characters that are no syllables of a word: 瓦格纳, バグナー. */
const isOfWords = ({ nameClass, inTitleCase, surface }: Spot) => nameClass === 'common' && !inTitleCase && /\s[^a-zа-ї]|^[\u30a1-\u30fc\u4e00-\u9fff]{3,}$/.test(surface)

/** The only owner of a name of several words that is told by what stands below: by itself in full, or by a context word there. */
function toldBelow(spot: Spot, reading: Reading): number | undefined {
  const [entity, another] = spot.entities
  if (entity === undefined || another !== undefined || !isOfWords(spot) || needsMoreThanCountry(entity, spot, reading)) return undefined
  return reading.decided.firstAfter(entity, spot.order) || toldSomewhere(reading).has(spot.surface) ? entity : undefined
}

/** Whether something named before speaks of the entity's subject: the entity itself, or a body, place … of its country. */
function isSubjectBefore(entity: number, spot: Spot, reading: Reading): boolean {
  const { order, surface } = spot
  const { decided, record } = reading
  const { id, country, kind } = record(entity)
  if (contextOf(entity, spot, reading)) return true
  // 北, 日 at the head of a Korean line or a part of it are countries by themselves.
  if (kind === 'country' && isHeadlineCharacter(spot, reading)) return true
  // 北, 러: a country in one character, in an article or a line that names it or something of it.
  if (kind === 'country' && surface.length === 1 && (decided.namesBefore(id, Infinity) || decided.speaksOfBefore(id, Infinity))) return true
  // A place is spoken of where its country is; a unit or a body needs more.
  if (kind === 'place' && country && (decided.namesBefore(country, Infinity) || (record(entity).town && decided.speaksOfBefore(country, Infinity)))) return true
  if (kind === 'country' && /^\p{Lo}/u.test(surface) && decided.speaksOfBefore(id, order)) return true
  if (kind === 'country' && isOppositeSpokenOf(id, spot, reading)) return true
  return decided.lastBefore(entity, order) !== undefined || (country !== undefined && decided.speaksOfBefore(country, order))
}

/** "Восточном экономическом форуме", "Северной провинции": an adjective that goes on to its noun. */
function isAdjectiveOfNoun({ surface, text, end }: Spot): boolean {
  return !/^(?:Югом|Севером)$/.test(surface) && /[\u0400-\u04ff](?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ої|ій)$/u.test(surface) && /^\s[\u0430-\u0457]{3,}/u.test(text.slice(end)) && !ADJECTIVE_ENDS.test(text.slice(end))
}

/** Small words and verbs, before which an adjective is a name by itself: "на Восточном побывал". */
const ADJECTIVE_ENDS = /^\s(?:для|при|под|над|или|как|что|где|когда|после|перед|во|на|та|або|\p{Ll}+(?:л|ла|ло|ли|ет|ит|ют|ут|ся))(?!\p{L})/u

/** "미·러", "北-中": a pair of countries in one character each is a word of its own. */
function isOneOfPair({ surface, text, start, end }: Spot): boolean {
  return surface.length === 1 && (/\p{Lo}[·ㆍ・‧/-]$/u.test(text.slice(0, start)) || /^[·ㆍ・‧/-]\p{Lo}/u.test(text.slice(end)))
}

/** "Pyongan del Sur": a province's half. */
const DIRECTION_OF = /\p{Lu}\p{L}+ (?:del|du|settentrionale|meridionale) $/u

const isQuoted = (text: string, start: number, end: number) => /[‘“「『《"']/u.test(text.charAt(start - 1)) && /[’”」』》"']/u.test(text.charAt(end))

/** What the article has in quotation marks somewhere: ‘해일’ is a drone, and 해일 a wave. */
const quotedSurfaces = remembered((reading: Reading): ReadonlySet<string> => {
  return new Set(reading.spots.flatMap(({ text, start, end, surface }) => (isQuoted(text, start, end) ? [surface] : [])))
})

/** A ship's or weapon's name that is a Korean word, where it stands without the quotation marks that it has elsewhere. */
function isWordOfQuotedName({ surface, text, start, end, kind }: Spot, reading: Reading): boolean {
  return (kind === 'weapon' || kind === 'vessel') && /^\p{Script=Hangul}+$/u.test(surface) && !isQuoted(text, start, end) && quotedSurfaces(reading).has(surface)
}

/** "성전에 나선 군인": two Hangul syllables that may be a verb are a name with a particle of place, or before what is there. */
function isBareSyllables({ surface, text, start, end }: Spot): boolean {
  if (isQuoted(text, start, end)) return false
  return /^\p{Script=Hangul}{2}$/u.test(surface) && !/^(?:에|의|을|를|은|는|이|가|과|와|으로|로|서(?!\p{L})|시|항|\s?(?:일대|인근|부근|주변|근처)|특별|경제|지구|\s?(?:특별시|특구|경제|지구|항|지역|시|해변|앞바다))/u.test(text.slice(end))
}

function isHeadlineCharacter({ surface, text, start, end, block }: Spot, { roles }: Reading): boolean {
  if (!/^\p{Script=Han}$/u.test(surface) || roles[block] !== 'heading') return false
  // 北、ミサイル発射
  if (/\p{Script=Katakana}|\p{Script=Hiragana}/u.test(text)) return start === 0 && text.charAt(end) === '、'
  if (!/\p{Script=Hangul}/u.test(text)) return false
  return /(?:^|[.…"“‘',·]\s?)$/u.test(text.slice(0, start)) && /^[\s,]/u.test(text.slice(end))
}

/** "KYIV, Ukraine (AP) —", "【北京共同】", "（朝鮮通信＝共同）": where a report comes from, and whose it is. */
const DATELINE_AHEAD = /(?:^[A-ZÀ-ÞА-Я][^()!?:;]{1,50}\s\(|【[^】]{1,12}|[（(][^（）()]{1,12}[＝=])$/u
const DATELINE_BEHIND = /^(?:[)）]\s?[-–—]|】|[＝=][^】]{1,10}】|[)）](?=$|【))/u

/** Whether a news agency's name stands where reports say whose they are. */
function isDateline({ text, start, end, kind, previous }: Spot): boolean {
  const hasPlace = /^[A-ZÀ-ÞА-Я]{3}/u.test(text) || /^(?:place|country)$/.test(previous?.kind ?? '') || /[＝=【]/u.test(text.slice(0, start))
  return hasPlace && kind === 'organisation' && start < DATELINE_UNITS && DATELINE_AHEAD.test(text.slice(0, start)) && DATELINE_BEHIND.test(text.slice(end, end + 14))
}

/** Longest beginning of a block that is read as a dateline, in UTF-16 units. */
const DATELINE_UNITS = 60

/** Decides a common word as a name, or leaves it alone. */
export function decideCommon(spot: Spot, reading: Reading): Decision | undefined {
  const [agency] = spot.entities
  if (agency !== undefined && spot.entities.length === 1 && isDateline(spot)) return { entity: agency, certainty: 'likely', because: 'stands where a report says whose it is', plain: false }
  const bracketed = bracketedAcronym(spot, reading)
  if (bracketed) return bracketed
  const half = sharesNoun(spot, reading)
  if (half !== undefined) return { entity: half, certainty: 'certain', because: 'has its noun in common with the next name', plain: false }
  if (isHalfOfWord(spot, reading)) return undefined
  // "38 North": a number makes it another name; money is counted: "900 North Korean won".
  if ((/\d\s$/.test(spot.text.slice(0, spot.start)) && !/ [a-z]+$/.test(spot.surface)) || isOneOfPair(spot) || isHalfOf(spot) || DIRECTION_OF.test(spot.text.slice(0, spot.start)) || owesCapitalToPlace(spot, reading) || isAdjectiveOfNoun(spot) || isBareSyllables(spot) || isWordOfQuotedName(spot, reading) || isPartOfLongerName(spot, reading) !== 'no' || isAnotherStates(spot, reading)) return undefined
  const recalled = qualifierOf(spot, reading) ? undefined : recalledAcronym(spot, reading)
  if (recalled) return recalled
  const isSpokenOf = (e: number) => (needsMoreThanCountry(e, spot, reading) ? isToldAsThing(e, spot, reading) : isSubjectBefore(e, spot, reading)) && !isOfOtherSort(e, spot, reading)
  const spokenOf = spot.entities.filter(isSpokenOf)
  // Kangwon and Gangwon of two Koreas that the article names: what its sentence says of one decides.
  const told = spokenOf.length > 1 ? spokenOf.filter((e) => contextOf(e, spot, reading)) : []
  const [entity, another] = told.length === 1 ? told : spokenOf
  const below = entity === undefined ? toldBelow(spot, reading) : undefined
  if (below !== undefined) return { entity: below, certainty: 'likely', because: 'the article says so further below', plain: false, leansOnWhole: true }
  if (entity === undefined || another !== undefined) return citedOutlet(spot, reading)
  return { entity, certainty: 'likely', because: 'the article speaks of its subject', plain: false, ...(opensLikeWord(spot) && !isTownSpokenOf(spot, reading) && { leansOnWhole: true as const }) }
}

/** Whether the sentence names one of a person's offices, or a body where the person held one. */
export function isOfficeInSentence(entity: number, spot: Spot, reading: Reading): boolean {
  const record = reading.record(entity)
  const { start, end } = sentenceOf(spot)
  const words = new Set(spot.text.slice(start, end).toLowerCase().split(/[^\p{L}]+/u))
  const heads = headsOfPosts(record)
  if (heads.some((head) => words.has(head))) return true
  if (OFFICES_ABROAD.some(([head, pattern]) => heads.includes(head) && pattern.test(spot.text.slice(start, end)))) return true
  const bodies = new Set(record.posts?.map((post) => post.of))
  return othersInSentence(spot).some((s) => s.entities.some((e) => bodies.has(reading.record(e).id)))
}

const SPOKES = /sprecher|porte-parole|portavo[cz]|представител|речни[кц]|대변인|報道(?:官|局)|发言人|發言人/iu

/** Offices in the languages of the beat, compounds included, by the nouns that the data's titles have. */
const OFFICES_ABROAD: readonly (readonly [head: string, words: RegExp])[] = [
  ['minister', /minist(?:er|re|ro|ra)|минист|міністр|장관|大臣|相|部[长長]/iu],
  ['spokeswoman', SPOKES],
  ['spokesman', SPOKES],
  ['spokesperson', SPOKES],
  ['ambassador', /botschafter|ambassadeur|embajador|ambasciat|посол|посл[аоу]|大使|대사(?!관)/iu],
  ['governor', /gouverneur|gobernador|governator|губернатор|知事|州[长長]|주지사/iu],
  ['chief', /generalstabschef|chef d[’']état-major|jefe del estado mayor|capo di stato maggiore|начальник\p{L}* ген|(?<!副)[参參]謀総?長|参谋长|총참모장/iu],
]

/** Whether the spot is one of a list with another person of the same country: "Sergei Lavrov, Andrei Belousov and Alexander Kozlov". */
function isListedWithCompatriot(entity: number, { previous, next, text, start, end }: Spot, reading: Reading): boolean {
  const gaps = [
    { other: previous, gap: text.slice(previous?.end ?? start, start) },
    { other: next, gap: text.slice(end, next?.start ?? end) },
  ]
  return gaps.some(({ other, gap }) => {
    const named = other && LIST_GAP.test(gap) ? reading.decided.get(other)?.entity : undefined
    return named !== undefined && reading.record(named).kind === 'person' && reading.record(named).country === reading.record(entity).country
  })
}

/** Between two of a list. */
export const LIST_GAP = /^(?:,|、|，|·)?\s*(?:and|und|et|y|e|и|та|і|및)?\s*$/u

/** Shortest words of a title that say something: "Natural Resources", not "of". */
const TELLING = /\p{L}{5,}/gu
/** How near the words of an office stand to the name, in UTF-16 units. */
const BESIDE = 60

/** Whether two words of one of a person's offices stand beside the name: "Natural Resources Minister Alexander Kozlov". */
function isWholeOfficeBeside(entity: number, { text, start, end }: Spot, reading: Reading): boolean {
  const around = `${text.slice(Math.max(0, start - BESIDE), start)} ${text.slice(end, end + BESIDE)}`.toLowerCase()
  return (reading.record(entity).posts ?? []).some(({ title }) => {
    const telling = title.toLowerCase().match(TELLING) ?? []
    return telling.filter((word) => around.includes(word)).length >= 3
  })
}

function isCountryInSentence(entity: number, spot: Spot, reading: Reading): boolean {
  const { country } = reading.record(entity)
  return othersInSentence(spot).some((s) => s.entities.some((e) => reading.record(e).id === country || reading.record(e).country === country))
}

const callingsBesideSpot = remembered(({ text, start, end }: Spot, { article }: Setting) => callingsBeside(text, start, end, article.language))

/** Whether a calling that is not the person's stands beside the name: "midfielder Kim Song", "배우 김영철". */
function isCalledOtherwise(entity: number, spot: Spot, reading: Reading): boolean {
  const { callings = [] } = reading.record(entity)
  return callingsBesideSpot(spot, reading).some((field) => !callings.includes(field))
}

const CONFUSED_WITH = guarded(anyOf('onfus', 'mistaken', 'verwechsel', 'onfond', 'onfund', 'утат'), () => /(?:confused with|confuse him with|mistaken for|verwechsel\p{L}*|confondre avec|confundir\p{L}* con|confonder\p{L}* con|(?:с)?путать с|плутати з)[^.,;()]{0,40}$/u)
const CONFUSED_BEHIND = /^[^.,;()]{0,15}(?:혼동|混同|混淆|verwechsel)/u

/** "not to be confused with Alexander Kozlov": another one, who takes no name away, since the text goes on with the first. */
export const isNotToBeConfusedWith = remembered(({ text, start, end }: Spot): boolean => {
  return CONFUSED_WITH.test(text.slice(Math.max(0, start - 70), start).toLowerCase()) || CONFUSED_BEHIND.test(text.slice(end, end + 30))
})

/** The first place of a person's name where nothing that is written on to it may belong to it, by the person. */
const firstPlain = remembered((reading: Reading): ReadonlyMap<number, number> => {
  const plain = new Map<number, number>()
  for (const spot of reading.spots) {
    if (spot.kind !== 'person' || spot.nameClass === 'short' || mayGoOn(spot)) continue
    for (const e of spot.entities) if (!plain.has(e) && !(spot.nameClass === 'common' && isCalledOtherwise(e, spot, reading))) plain.set(e, spot.order)
  }
  return plain
})

/**
 * What 김성은 is: nothing may be written on to the name (`no`); 김성, who stands by himself before or below (`before`,
 * `below`); or, where he stands nowhere, a stranger.
 */
export function goingOn(entity: number, spot: Spot, reading: Reading): 'no' | 'before' | 'below' | 'stranger' {
  if (!mayGoOn(spot)) return 'no'
  const first = firstPlain(reading).get(entity) ?? Infinity
  return first < spot.order ? 'before' : first < Infinity ? 'below' : 'stranger'
}

/** Where the article last gave a person's name to a stranger, by the person; written as its names are read in order. */
const strangersOf = remembered<Reading, [], Map<number, number>>(() => new Map())

/** Whether the person was named before, and no stranger of the name since. */
function isNamedBefore(entity: number, { order }: Spot, reading: Reading): boolean {
  const last = reading.decided.lastBefore(entity, order)
  return last !== undefined && last.order > (strangersOf(reading).get(entity) ?? -1)
}

function noteStranger(entity: number, { order }: Spot, reading: Reading): void {
  strangersOf(reading).set(entity, order)
}

const isToldByName = (entity: number, spot: Spot, reading: Reading): boolean =>
  isWholeOfficeBeside(entity, spot, reading) || contextOf(entity, spot, reading) !== undefined || isTitledBeside(entity, spot, reading)

const isNamedOrListed = (entity: number, spot: Spot, reading: Reading): boolean =>
  isNamedBefore(entity, spot, reading) || isListedWithCompatriot(entity, spot, reading)

const isOfficialOfCountry = (entity: number, spot: Spot, reading: Reading): boolean =>
  isOfficeInSentence(entity, spot, reading) && isCountryInSentence(entity, spot, reading)

/** Those whom the most telling evidence tells: their own words, then who was named, then an office that others have, too. */
function toldAmong(bearers: readonly number[], spot: Spot, reading: Reading): readonly number[] {
  for (const tells of [isToldByName, isNamedOrListed, isOfficialOfCountry]) {
    const told = bearers.filter((e) => tells(e, spot, reading))
    if (told.length > 0) return told
  }
  return []
}

/**
 * Decides a full name that others bear too ("Kim Young Bok"): whoever was named before in a form of his own, or whose
 * country and office stand in the sentence. Otherwise a stranger is meant, and always where another calling stands beside it.
 */
export function decideNamesake(spot: Spot, reading: Reading): Decision | undefined {
  if (isNotToBeConfusedWith(spot) || isPartOfLongerName(spot, reading) !== 'no') return undefined
  const strangers = isOfTheDead(spot, reading) ? spot.entities : spot.entities.filter((e) => isCalledOtherwise(e, spot, reading))
  for (const entity of strangers) noteStranger(entity, spot, reading)
  const bearers = spot.entities.filter((e) => !strangers.includes(e))
  const [entity, another] = toldAmong(bearers, spot, reading)
  if (entity === undefined || another !== undefined) return undefined
  const going = goingOn(entity, spot, reading)
  if (going === 'stranger') return undefined
  const because = isNamedBefore(entity, spot, reading)
    ? 'the article names this person before'
    : 'this person’s country and office stand beside it'
  return { entity, certainty: 'likely', because, plain: false, ...(going === 'below' && { leansOnWhole: true as const }) }
}
