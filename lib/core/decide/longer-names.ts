/**
 * Names inside longer names that the lexicon does not know: "Kim Il Sung Square", "Kerry Washington", "Rendi-Wagner".
 * In scripts with capitals, a capitalised word directly beside a name is part of it, unless it is a title, a day, a
 * function word, another known name, or owes its capital to the sentence that it opens.
 */
import { anyOf, guarded } from '../guarded.ts'
import { remembered } from '../remembered.ts'
import { isInsideCjkWord } from './cjk-words.ts'
import { hasForeignGivenBefore, opensDottedName } from './dotted-names.ts'
import { isInListOfRegions } from './lists-of-regions.ts'
import { isCyrillicOwner, isHeadOfGenitive, isInflectedWhole, isThingOfPlace } from './genitives.ts'
import { isGermanGiven, isGermanNoun, looksLikeGivenName } from './german-nouns.ts'
import { goesOn } from './goes-on.ts'
import { isNamesakeTown } from './namesake-towns.ts'
import { isAdjectiveOfThing, isForOrAgainst, isGermanVerb, isOfAnotherState, isOfContinent, isOfUnknownField, isOtherParty, isSpeakersOwn } from './nobodys.ts'
import { isOfChurchOrDistrict, isOfClub, isOfOtherCountry, isOfQuotedThing, isOfThing, isWithArticle } from './named-after.ts'
import { CALENDAR, HEADLINE_VERBS, isGermanRole, LABELS, NAMED_THINGS, NAME_OPENERS, OFFICES, OPENERS, THINGS_BEFORE_NAMES, TITLES } from './ordinary-words.ts'
import type { Reading } from './reading.ts'
import { HOUSES_BEFORE_PLACES, isSortBefore } from './sort-nouns.ts'
import { neighbourAfter, neighbourBefore, type Setting, type Spot } from './spots.ts'
import { isAcronym, isCapitalised, isOneWord, opensSentence, wordAfter, wordBefore, type Neighbour } from './surroundings.ts'

/** `maybe`: capitals tell nothing there (a headline, a German noun). */
export type Belonging = 'yes' | 'no' | 'maybe'

const lastPart = (word: string) => word.split(/[-‐‑]/).at(-1) ?? word

/** Words that stand beside names in any text: titles, days, months. */
function isTitleOrDay(word: string): boolean {
  return [word, lastPart(word)].some((w) => TITLES.has(w) || CALENDAR.has(w))
}

/** Whether a neighbour is a known name itself; a common word that could be one ("North" of "North America") is none. */
function covers(spot: Spot | undefined, neighbour: Neighbour): boolean {
  // So is what a hyphen joins: "the Putin-Wagner truce".
  // A town is one whatever else bears its name: "the Seoul-Washington alliance"; and so is a person's whole name: "Ambassador to Seoul Kim Song".
  if (!spot || (spot.nameClass === 'common' && !neighbour.hyphenated && spot.kind !== 'place' && (spot.kind !== 'person' || isOneWord(spot.surface))) || (spot.nameClass === 'description' && !isAcronym(spot.surface))) return false
  return spot.start < neighbour.end && neighbour.start < spot.end
}

/** Languages whose articles are also beginnings of names abroad. */
const ARTICLES_OPEN_SENTENCES = new Set(['es', 'ca', 'gl', 'it', 'fr'])

/** Verbs as Russian and Ukrainian sentences may open with, by endings that given names do not have. */
const CYRILLIC_VERB = /[\u0400-\u04ff]{2}(?:ется|ится|ются|ятся|ался|ился|лся|лась|лись|лось|ает|яет|ует|ают|яют|уют|вает|али|яли|или|ули|ели|уть|ать|ити|ить)$/

/** Whether the word before a spot may open a sentence, and would stand in lower case elsewhere. */
function opensSentences(word: string): boolean {
  return OPENERS.has(word) || LABELS.has(word) || /..ing$/.test(word) || CYRILLIC_VERB.test(word)
}

/** A word beside a spot that is part of its name, or (`unlessSmall`) is so unless the article has it in lower case somewhere. */
interface Part {
  neighbour: Neighbour
  unlessSmall: boolean
}

type IsPart = 'yes' | 'no' | 'unless-small'

function toPart(neighbour: Neighbour, isPart: IsPart): Part | undefined {
  return isPart === 'no' ? undefined : { neighbour, unlessSmall: isPart === 'unless-small' }
}

/** What the article makes of a part: the one thing here that other blocks have a say in. */
function inArticle(part: Part | undefined, { standsInLowerCase }: Reading): Neighbour | undefined {
  return part?.unlessSmall && standsInLowerCase(withoutEnding(part.neighbour.word)) ? undefined : part?.neighbour
}

/** "Kim's" is "kim" in lower case. */
const withoutEnding = (word: string) => word.toLowerCase().replace(/['’]s?$/, '')

/** "the Dubai-based Bybit", "Russian-occupied Pokrovsk": what describes a name in small letters. */
const DESCRIBES = guarded(/[-‐‑]/, () =>
  /[-‐‑](?:based|backed|led|linked|born|owned|run|made|trained|armed|held|occupied|controlled|funded|sanctioned|built|aligned|allied|friendly|listed|affiliated|supported|supplied|annexed|installed|launched|claimed|administered|designed|speaking)$/)

const COURTESY = /^(?:mr|mrs|ms|miss|herr|monsieur|madame|mme|señor|señora|signor|господин|госпожа|пан|пані)$/

/** "Mr. London", "Miss Russia", "President Washington": whom a title stands before is no place. */
function isTitled(lower: string, { kind, inTitleCase, entities }: Spot, { nounsCapitalised, record }: Setting): boolean {
  if (kind !== 'place' && kind !== 'country') return false
  return COURTESY.test(lower) || (!nounsCapitalised && !inTitleCase && OFFICES.has(lower) && entities.every((entity) => record(entity).town))
}

/** "on X. And Dmitriev …": an initial's full stop ends a sentence where a word follows that may open one. */
const BEHIND_INITIAL = /(?<![A-Za-z])[A-Z]\. $/

/** "Сеть LinkedIn", "Канал CBS News": a name is in one script. */
const isOfOtherScript = (word: string, surface: string) => /^[А-ЯЁІЇЄҐ]/.test(word) && /^[A-Z]/.test(surface)

function isNameBefore({ word, start, opensSentence: isFirst }: Neighbour, spot: Spot, setting: Setting): IsPart {
  const lower = word.toLowerCase()
  if (isOfOtherScript(word, spot.surface)) return 'no'
  const opens = isFirst || (OPENERS.has(lower) && BEHIND_INITIAL.test(spot.text.slice(Math.max(0, start - 4), start)))
  if (DESCRIBES.test(word)) return 'no'
  if (isCapitalised(word) && isTitled(lower, spot, setting)) return 'yes'
  // "L’agence KCNA": the capital is the article's.
  if (!isCapitalised(word) || /['’]s?$/.test(word) || /^[A-Z][a-z]?['’][a-zà-ÿ]/.test(word) || isTitleOrDay(lower) || isGermanNoun(word, start, spot, setting)) return 'no'
  // "El Paso" has its article in any sentence; in Spanish and Catalan a sentence may just begin with one: "El Kremlin …".
  if (opens && OPENERS.has(lower) && ARTICLES_OPEN_SENTENCES.has(setting.article.language ?? '')) return 'no'
  if (NAME_OPENERS.has(lower)) return 'yes'
  if (spot.inTitleCase && HEADLINE_VERBS.has(lower)) return 'no'
  if (setting.nounsCapitalised && (isGermanRole(lower) || OPENERS.has(lower))) return 'no'
  if (!opens && !spot.inTitleCase) return 'yes'
  // "Besieged Mariupol", but "Ahmed Putin".
  return opensSentences(lower) || (spot.kind !== 'person' && /[a-z]{3}ed$/.test(lower)) ? 'no' : 'unless-small'
}

/** "Новой Москвы", "Великой России": an adjective is part of the name. */
const CYRILLIC_ADJECTIVE = /(?:ый|ий|ой|ого|его|ому|ему|ым|им|ая|яя|ую|юю|ої|ій|ою)$/u

const ROMANCE = new Set(['it', 'es', 'fr', 'pt', 'ca', 'ro'])

/** "segretario di stato Usa Mike Pompeo", "presidente de EE.UU. …": a country's initials behind an office, before its holder. */
const ROMANCE_OFFICE_BEFORE = /(?<![\wÀ-ÿ])(?:stato|estado|presidente|presidenta|ministr[oa]|ambasciat(?:ore|rice)|embajador|inviat[oa]|general[e]?|portavoce|portavoz|vicepresidente|président|ministre|senat?or[e]?|segretario|secretario|secrétaire)\s(?:d[eiu]\s|degli\s|de los\s|des\s)?$/iu

function isRomanceOwner({ surface, text, start }: Spot, { article: { language } }: Setting): boolean {
  if (language !== undefined && !ROMANCE.has(language)) return false
  return /^\p{Lu}[\p{L}.\s]{1,8}$/u.test(surface) && ROMANCE_OFFICE_BEFORE.test(text.slice(Math.max(0, start - 40), start))
}

/** "В Пекине Путин …", "In Malaysia Lavrov …": the unknown word is where it happens; a given name would be inflected with the name. */
function isBehindPlace(before: Neighbour, { text, surface, inflected, entities }: Spot, { record }: Setting): boolean {
  if (before.hyphenated || !entities.every((entity) => record(entity).kind === 'person')) return false
  const preposition = wordBefore(text, before.start)?.word.toLowerCase() ?? ''
  return /\p{Script=Cyrillic}/u.test(surface) ? !inflected && /^(?:в|во|на|из|до|под|при|у|з|із|зі)$/u.test(preposition) : /^(?:in|en|im)$/u.test(preposition)
}

/** "Саммит Россия–КНДР", "Achse Moskau-Pjöngjang": behind a noun, known names joined by a dash; nobody's given name stands before two. */
const isFirstOfPair = ({ text, end, next }: Spot) => next !== undefined && next.start === end + 1 && /^[-‐‑–—]$/u.test(text.charAt(end)) && next.nameClass !== 'common'

const partBefore = remembered((spot: Spot, setting: Setting): Part | undefined => {
  const before = neighbourBefore(spot)
  if (!before || (before.opensSentence && isFirstOfPair(spot)) || isSortBefore(before, spot, setting) || isBehindPlace(before, spot, setting) || isHeadOfGenitive(before, spot, setting)) return undefined
  if (!before.hyphenated && (before.opensSentence || !CYRILLIC_ADJECTIVE.test(before.word)) && isCyrillicOwner(spot, setting)) return undefined
  // "des Geheimdienstes NIS": what describes the entity itself.
  if (spot.previous?.nameClass === 'description' && spot.previous.entities.some((e) => spot.entities.includes(e))) return undefined
  return covers(spot.previous, before) ? undefined : toPart(before, isNameBefore(before, spot, setting))
})

/** The unknown capitalised word before a spot, if one belongs to its name. */
export function nameBefore(spot: Spot, reading: Reading): Neighbour | undefined {
  return inArticle(partBefore(spot, reading), reading)
}

/** "Kyiv City Council", "Moscow Region Court": a word that says what a place is goes on to a body's name. */
function isBodyOfPlace(lower: string, { text, next, inTitleCase, kind }: Spot, end: number): boolean {
  if (inTitleCase || kind !== 'place' || !/^(?:city|region|province|state)$/.test(lower)) return false
  const behind = wordAfter(text, end)
  return behind !== undefined && isCapitalised(behind.word) && !covers(next, behind) && !isTitleOrDay(withoutEnding(behind.word))
}

/** "Paris Saint-Germain" is no German noun. */
const SAINT = /^(?:Saint|Sankt|San|Santa)[-‐‑]/

/** "Rosneft PJSC", "Samsung Electronics Co.": what a company is in law is no further name. */
const LEGAL_FORM = /^(?:[PO]?JSC|[ОП]?АО|ООО|LLC|LLP|Ltd|Inc|Corp|Co|plc|PLC|AG|GmbH|SE|SpA|SA|SAS|NV|AB|ASA)$/

function isNameAfter({ word, end }: Neighbour, spot: Spot, setting: Setting): IsPart {
  const lower = withoutEnding(word)
  if (spot.kind === 'organisation' && (LEGAL_FORM.test(word.replace(/[-‐‑].*/, '')) || word === 'HQ')) return 'no'
  // "RBC journalist Valentina", "Black Sea fleet Admiral": behind a small word a name begins anew.
  if (spot.kind !== 'person' && spot.nameClass === 'full' && / [a-z]+$/.test(spot.surface)) return 'no'
  if (isCapitalised(word) && isBodyOfPlace(lower, spot, end)) return 'yes'
  if (spot.kind === 'organisation' && lower === 'report') return 'no'
  // A small word with a capital inside a Russian sentence is a name's: "Россия Сегодня".
  if (!isCapitalised(word) || isTitleOrDay(lower) || (OPENERS.has(lower) && !/^\p{Script=Cyrillic}/u.test(word))) return 'no'
  if (setting.nounsCapitalised) return SAINT.test(word) || looksLikeGivenName(word, spot, end) ? 'yes' : 'no'
  if (!spot.inTitleCase) return 'yes'
  return HEADLINE_VERBS.has(lower) ? 'no' : 'unless-small'
}

/** "Ambassador to Seoul John Smith", "First Deputy Head of the Security Service of Ukraine Oleksandr Poklad": whose office it is follows. */
const AT = /([A-Za-z]+) (to|of|at|for) (?:the )?$/i
const SENT = new Set(['ambassador', 'envoy', 'adviser', 'advisor', 'delegate'])
const HOLDS = new Set(['head', 'chief', 'director', 'secretary', 'chair', 'chairman', 'chairwoman', 'chairperson', 'commander', 'spokesman', 'spokeswoman', 'spokesperson', 'minister', 'president', 'member', 'representative', 'deputy', 'ceo'])
/** A given and a family name, and no "Trading Company". */
const PERSON_BEHIND = /^ (?!\S* ?(?:Company|Command|Group|Bank|Trading|Export|Council|Committee|Agency|Holding|Ukraine|Russia|Service|University|Institute|Fund|Energy|News|International|Shipping|Airlines)\b)(?!Women|Allied|Land|Marine|Trading|Export)[A-Z][a-zß-ÿ]+ [A-Z][a-zß-ÿ’'-]+(?=[,.;:]| [a-z]|$)/

/** Whether the holder of an office at the spot's body or in its town follows. */
function isBeforeHolder({ text, start, end, kind }: Spot): boolean {
  const [, office = '', at = ''] = AT.exec(text.slice(Math.max(0, start - 30), start)) ?? []
  if (/^to$/i.test(at)) return SENT.has(office.toLowerCase())
  return kind === 'organisation' && HOLDS.has(office.toLowerCase()) && PERSON_BEHIND.test(text.slice(end, end + 50))
}

const partAfter = remembered((spot: Spot, setting: Setting): Part | undefined => {
  const after = neighbourAfter(spot)
  if (!after || (!after.hyphenated && isBeforeHolder(spot))) return undefined
  if (covers(spot.next, after)) {
    // "Kim Il Sung-Kim Jong Il Foundation": what is joined by a hyphen goes the way of its second half.
    return after.hyphenated && spot.next && isPartOfThing(spot.next) ? toPart(after, 'yes') : undefined
  }
  if (!after.hyphenated && (isCyrillicOwner(spot, setting) || isInflectedWhole(spot) || isRomanceOwner(spot, setting))) return undefined
  return toPart(after, isNameAfter(after, spot, setting))
})

/** The unknown capitalised word after a spot, if one belongs to its name. */
export function nameAfter(spot: Spot, reading: Reading): Neighbour | undefined {
  return inArticle(partAfter(spot, reading), reading)
}

/** "площадь Ким Ир Сена", "Université Kim Il Sung", "Universidad Política Kim Il Sung". */
function isBehindThing(spot: Spot): boolean {
  const { previous } = spot
  // "Fundación Kim Il-sung-Kim Jong-il", "имени Ким Ир Сена и Ким Чен Ира"
  if (previous && /^(?:[-‐‑–]| и | та )$/u.test(spot.text.slice(previous.end, spot.start)) && isBehindThing(previous)) return true
  let at = spot.start
  for (let i = 0; i < 2; i++) {
    const before = wordBefore(spot.text, at)
    if (!before || covers(spot.previous, before) || (i > 0 && !isCapitalised(before.word))) return false
    const noun = before.word.toLowerCase().replace(/^[dl]['’]/, '')
    if (THINGS_BEFORE_NAMES.test(noun) || (spot.kind === 'place' && HOUSES_BEFORE_PLACES.test(noun))) return !isThingOfPlace(before, spot)
    if (!isCapitalised(before.word)) return false
    at = before.start
  }
  return false
}

/** Longest run of capitalised words after a name that is searched for the thing's noun. */
const THING_WORDS = 4

/** In a headline, where any word has a capital, a name of one word goes on with the next one at most. */
function reachOfThing({ inTitleCase, inCapitals, surface }: Spot): number {
  if (!inTitleCase) return THING_WORDS
  return inCapitals || isOneWord(surface) ? 1 : 2
}

/** Whether a thing is named after the spot: "Kim Il Sung Square", "Kim Il Sung Military Academy", "площадь Ким Ир Сена". */
function isPartOfThing(spot: Spot): boolean {
  if (isOfThing(spot) || isBehindThing(spot)) return true
  let end = spot.end
  for (let i = 0; i < reachOfThing(spot); i++) {
    const after = wordAfter(spot.text, end)
    if (!after || !isCapitalised(after.word) || covers(spot.next, after)) return false
    const lower = after.word.toLowerCase()
    if (NAMED_THINGS.has(lastPart(lower))) return true
    // "Putin Visits University"
    if (spot.inTitleCase && (HEADLINE_VERBS.has(lower) || OPENERS.has(lower) || isTitleOrDay(lower))) return false
    end = after.end
  }
  return false
}

/** A region's noun beside a town's name. */
const REGION_BEHIND = /^(?: (?:region(?:al)?|oblast|province)\b|州)/iu
const REGION_AHEAD = guarded(anyOf('regi', 'régi', 'gebiet', 'blast', 'provin'), () => /(?<![\wÀ-ÿ])(?:region|gebiet|oblast|provinz|(?:région|oblast|province|región|óblast|provincia)(?: (?:frontalière|voisine|russe|ukrainienne|occupée|annexée|fronteriza|vecina|rusa|ucraniana|ocupada|anexada)){0,2} d(?:e |['’])|(?:regione|oblast|provincia) di) ?$/u)

/** "the Kyiv region", "Gebiet Kiew", "the Chernihiv and Kyiv regions": what is called after a town and has no entry is not the town. */
function isRegionAroundTown(spot: Spot, { record }: Setting): boolean {
  const { text, start, end, entities } = spot
  if (!entities.every((entity) => record(entity).town)) return false
  return REGION_BEHIND.test(text.slice(end, end + 12)) || REGION_AHEAD.test(text.slice(Math.max(0, start - 40), start).toLowerCase()) || isInListOfRegions(text, spot)
}

/** In capitals, where neighbours tell nothing: a country, or a person whose name a line or a part of it opens with. */
function isPlainInCapitals(spot: Spot, setting: Setting): boolean {
  const [entity] = spot.entities
  const kind = entity === undefined ? undefined : setting.record(entity).kind
  if (isAcronym(spot.surface) && spot.surface.length < CAPITALS_MIN) return false
  const before = neighbourBefore(spot)?.word.toLowerCase()
  if (kind === 'country') return before === undefined || !NAME_OPENERS.has(before)
  return kind === 'person' && opensSentence(spot.text, spot.start)
}

/** So few capitals may be any word's ("US"). */
const CAPITALS_MIN = 4

/** What shows by a spot's own text and neighbours that it is part of another name or of none; each may be asked first. */
const BELONGS: readonly ((spot: Spot, setting: Setting) => boolean)[] = [
  isInsideCjkWord, isOfQuotedThing, isOfClub, isOfChurchOrDistrict, isWithArticle, isOfOtherCountry, isRegionAroundTown, isNamesakeTown,
  hasForeignGivenBefore, opensDottedName, goesOn, isAdjectiveOfThing, isForOrAgainst, isOfContinent, isOfUnknownField, isSpeakersOwn,
  isOtherParty, isOfAnotherState, isGermanVerb,
]

/** What a spot's own text and neighbours that are no part of it make of it; undefined where the words beside it decide. */
const ownBelonging = remembered((spot: Spot, setting: Setting): Belonging | undefined => {
  const { surface, inCapitals } = spot
  if (BELONGS.some((belongs) => belongs(spot, setting))) return 'yes'
  if (inCapitals && isPlainInCapitals(spot, setting)) return isPartOfThing(spot) ? 'yes' : 'no'
  if (!isCapitalised(surface)) return 'no'
  // "COME WITH US": in capitals an acronym and a word look alike.
  if (inCapitals && isAcronym(surface)) return 'maybe'
  return isPartOfThing(spot) ? 'yes' : undefined
})

/** Whether a name that stands alone elsewhere is here part of a longer unknown one. */
export function isPartOfLongerName(spot: Spot, reading: Reading): Belonging {
  const own = ownBelonging(spot, reading)
  if (own) return own
  const before = nameBefore(spot, reading)
  const after = nameAfter(spot, reading)
  if (!before && !after) return 'no'
  const isOnlyWord = isOneWord(spot.surface) && !isAcronym(spot.surface)
  if (spot.inTitleCase) return isOnlyWord || after?.hyphenated ? 'maybe' : 'no'
  if (after) return 'yes'
  if (before?.hyphenated) return 'yes'
  if (!isOnlyWord) return 'no'
  return reading.nounsCapitalised && !(before && isGermanGiven(spot, before)) ? 'maybe' : 'yes'
}
