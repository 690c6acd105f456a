/**
 * People named by their office alone: "the Russian defence minister", "the Kremlin spokesman". They are found beside the
 * name of a country or a body, where the data knows exactly one who held the office at the article's date.
 */
import { heldOn } from '../dates.ts'
import type { LexiconOffice } from '../lexicon/format.ts'
import type { PartialDate } from '../model.ts'
import { hasUnknownOwner, qualifierOf } from './owners.ts'
import { nameBefore } from './longer-names.ts'
import { OFFICE_REACH, officePhraseAround, type OfficePhrase } from './office-phrases.ts'
import { NOT_THE_HOLDER } from './office-words.ts'
import { CALENDAR, OPENERS } from './ordinary-words.ts'
import { countryOf, type Reading } from './reading.ts'
import { type Spot, yearsInSentence } from './spots.ts'
import { wordBefore } from './surroundings.ts'

/** A stretch of text that names a person by office. */
export interface OfficeMention {
  spot: Spot
  start: number
  end: number
  entity: number
  because: string
}

/** Whoever held an office at the article's date, if the data knows exactly one. */
function holderOf(offices: readonly LexiconOffice[], office: string, published: string): LexiconOffice | undefined {
  const held = offices.filter((o) => o.office === office && heldOn(o, published))
  return new Set(held.map((o) => o.holder)).size === 1 ? held[0] : undefined
}

/** "глава КНДР", "председатель КНР" are who leads the country. */
const isTopOffice = ({ office, start }: OfficePhrase, { text }: Spot) => /^(?:leader|president)$/.test(office) || (/^(?:head|chairman)$/.test(office) && /^(?:глав|голов|председател)/iu.test(text.slice(start)))

function topHolderOf(offices: readonly LexiconOffice[], published: string): LexiconOffice | undefined {
  return holderOf(offices, 'leader', published) ?? holderOf(offices, 'president', published)
}

const NOBODY: readonly number[] = []

/** The entities whose office may be meant beside a spot: the decided one, or those that share the name. */
function ownersAt(spot: Spot, reading: Reading): readonly number[] {
  const decided = reading.decided.get(spot)
  // "the Security Council secretary", where it is clear which council: the council is the mention.
  if (decided) return reading.record(decided.entity).kind === 'country' ? [decided.entity] : NOBODY
  if (spot.nameClass === 'adjective') return spot.entities
  const isOpen = spot.nameClass === 'short' && !qualifierOf(spot, reading) && !hasUnknownOwner(spot, reading)
  return isOpen ? spot.entities : NOBODY
}

function isPerson(spot: Spot | undefined, reading: Reading): spot is Spot {
  return spot !== undefined && spot.entities.some((e) => reading.record(e).kind === 'person')
}

/** Whether a known person acts for another country than the office's: "the US president, Medvedev said". */
function isForeigner(person: Spot, owner: Spot, reading: Reading): boolean {
  const entity = reading.decided.get(person)?.entity
  const country = countryOf(owner, reading)
  const own = entity === undefined ? undefined : reading.record(entity).country
  return own !== undefined && country !== undefined && own !== country
}

/** What may stand between an office and the name of the one who holds it: nothing much. */
const BESIDE = /^(?:\s*[(（]\p{Lu}{2,6}[)）])?[\s,，、·・(（"“«]*(?:(?:the|der|die|le|el|il|comrade|gen\.?|general|marshal|mr\.?)\s+)?$/iu

/** Whether the person is named right beside the phrase, known or not: then only the name is a mention. */
function isNamedBeside({ start, end }: OfficePhrase, spot: Spot, reading: Reading): boolean {
  const { text } = spot
  let next = spot.next
  while (next && next.start < end) next = next.next
  if (isPerson(next, reading) && BESIDE.test(text.slice(end, next.start))) return !isForeigner(next, spot, reading)
  let previous = spot.previous
  while (previous && previous.end > start) previous = previous.previous
  if (isPerson(previous, reading) && !isForeigner(previous, spot, reading) && BESIDE.test(text.slice(previous.end, start))) return true
  const after = text.slice(end, end + OFFICE_REACH)
  if (/^\p{Lo}{1,8}[·・]\p{Lo}/u.test(after) || (/\p{Script=Han}$/u.test(text.slice(0, end)) && HAN_SURNAME.test(after))) return true
  if (/^[\s\u00a0]+\p{Lu}/u.test(after) && !spot.inTitleCase && !CALENDAR.has(firstWord(after))) return true
  if (/^,\s+\p{Lu}[\p{L}-]+\s+\p{Lu}/u.test(after)) return true
  // "the Security Council, the US president": what is known there is no person.
  const known = spot.previous
  const isKnownThing = known && /^,\s/u.test(text.slice(known.end)) && !isPerson(known, reading)
  return !isKnownThing && isStrangerBefore(text.slice(Math.max(0, start - OFFICE_REACH), start))
}

/** "韓國總統文在寅": a Korean or Chinese family name opens the name of the one who holds the office. */
const HAN_SURNAME = /^[文朴李金尹盧卢崔鄭郑趙赵姜尹張张林吳吴韓韩徐申權权黃黄安宋柳洪全高孫孙習习胡江毛溫温王][^，,。、（(]/u

const firstWord = (text: string) => /\p{L}+/u.exec(text)?.[0].toLowerCase() ?? ''

/** "Ivan Petrov, the Russian …": two words with capitals before the comma, none of them a preposition or a day. */
function isStrangerBefore(before: string): boolean {
  const match = /(\p{Lu}[\p{L}’'-]*)\s+(\p{Lu}[\p{L}’'-]*),\s+(?:(?:the|der|die|le|la|el|il)\s+)?$/u.exec(before)
  if (!match) return false
  const [, first = '', last = ''] = match
  return !OPENERS.has(first.toLowerCase()) && !CALENDAR.has(last.toLowerCase())
}

/** Words that may stand between an article and the phrase without changing who is meant are none of these. */
function isSomebodyElse({ start, end }: OfficePhrase, spot: Spot): boolean {
  const { text } = spot
  const before = wordBefore(text, start)
  if (before && NOT_THE_HOLDER.has(before.word.toLowerCase())) return true
  if (/(?:前|元|就任|当选|當選|候任|历任|歷任|时任|時任|전\s?|ex[-‐‑]|экс[-‐‑])$/iu.test(text.slice(Math.max(0, start - 4), start))) return true
  // "the leaders of China, Russia and …": of several countries.
  let next = spot.next
  while (next && next.start < end) next = next.next
  const isListed = next && /^(?:,| and| und| et| y| e| и| та| і)\s*$/u.test(text.slice(end, next.start)) && next.surface !== next.surface.toLowerCase()
  if (isListed && start < spot.start && /^(?:full|adjective)$/.test(next?.nameClass ?? '') && !/\p{Lo}/u.test(spot.surface)) return true
  const after = text.slice(end, end + 20)
  // "president of the federation", "대통령 선거", "大統領府": another office, or no person.
  return /^\s+(?:of|in charge)\s/u.test(after) || /^[府选選室官候夫令助特办辦秘職级級]|国家安全|國家安全|專機|专机/u.test(after) || /^(?:실|부|궁|직|\s\p{Lo})/u.test(after)
}

/** "the", in the languages that have it, and the few words after it that still mean the one who holds the office. */
const THE =
  /(?<![\wÀ-ÿ])(?:the|der|die|den|dem|des|zum|zur|vom|beim|le|la|du|au|el|al|del|il|dal|del|con el|lo)\s+(?:(?:current|present|incumbent|sitting|new|amtierende[nr]?|neue[nr]?|nouveau|nouvelle|nuev[oa]|nuov[oa]|actuel|actual|attuale|propio|stesso|même|own)\s+)?$|(?<![\wÀ-ÿ])(?:l|d?all|dell)['’]$/iu

/**
 * Running text says "the" of the one who holds an office, or whose he is ("Russia's"). Without it an office is spoken of
 * ("he was US president", "to run for U.S. president"), with more words between another holder ("the only U.S. president").
 */
function isOfficeItself(phrase: OfficePhrase, spot: Spot, reading: Reading): boolean {
  const { text, surface } = spot
  if (reading.roles[spot.block] === 'heading' || spot.inTitleCase || !/\p{Script=Latin}/u.test(surface)) return false
  // "Native American leader"
  if (phrase.start === spot.start && !reading.nounsCapitalised && nameBefore(spot, reading)) return true
  if (phrase.start === spot.start && spot.nameClass !== 'adjective' && /^['’]|^ \p{Lu}/u.test(text.slice(spot.end))) return false
  return !THE.test(text.slice(Math.max(0, phrase.start - OFFICE_REACH), phrase.start))
}

/** Whether the sentence speaks of a year before the holder came: "the Russian defence minister of 2009". */
function isOfEarlierYear(spot: Spot, from: string): boolean {
  const years = yearsInSentence(spot)
  return years.some((year) => year < from.slice(0, 4))
}

/** The person whom a country's or body's name and an office beside it identify, if the article's date leaves one. */
export function officeHolderAt(spot: Spot, reading: Reading): OfficeMention | undefined {
  const { published } = reading.article
  const owners = published ? ownersAt(spot, reading) : NOBODY
  const phrase = haveOffices(owners, reading) ? officePhraseAround(spot) : undefined
  return phrase && published ? holderBy(phrase, owners, published, spot, reading) : undefined
}

function haveOffices(owners: readonly number[], { record }: Reading): boolean {
  return owners.some((owner) => record(owner).offices)
}

function holderBy(phrase: OfficePhrase, owners: readonly number[], published: PartialDate, spot: Spot, reading: Reading): OfficeMention | undefined {
  if (isSomebodyElse(phrase, spot) || isOfficeItself(phrase, spot, reading) || isNamedBeside(phrase, spot, reading)) return undefined
  const holders = owners.flatMap((owner) => {
    const { offices = [] } = reading.record(owner)
    const holder = holderOf(offices, phrase.office, published) ?? (isTopOffice(phrase, spot) ? topHolderOf(offices, published) : undefined)
    return holder ? [holder] : []
  })
  const [only] = holders
  if (!only || holders.length > 1 || isOfEarlierYear(spot, only.from)) return undefined
  const start = reading.decided.get(spot)?.start ?? phrase.start
  return { spot, ...phrase, start: Math.min(start, phrase.start), entity: only.holder, because: `${only.words} at the article’s date` }
}
