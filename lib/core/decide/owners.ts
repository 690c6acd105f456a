/** Whose a body is: the country that stands beside it, or an owner whom nobody knows. */
import { anyOf, guarded } from '../guarded.ts'
import { remembered } from '../remembered.ts'
import { contextOf } from './context.ts'
import { nameBefore } from './longer-names.ts'
import { isOtherParty } from './nobodys.ts'
import { bodyOfPersonBeside } from './people-of-bodies.ts'
import { countryOf, type Decision, type Reading } from './reading.ts'
import { isHostTold } from './seats.ts'
import { isTownOrRegion } from './shared-names.ts'
import { neighbourBefore, type Spot } from './spots.ts'
import { isCapitalised, SPACE_GAP } from './surroundings.ts'

/** "South Korea's …", "Russian …"; adjectives that rank a body, and tell it from none, may stand between. */
const POSSESSIVE_GAP = /^(?:['’‘ʼ]s?)?\s+(?:(?:own|main|top|chief|powerful|influential)\s+)*$/u
/** "… of Russia", "… des …". */
const OF_GAP = /^\s+(?:(?:of|von|des|der|du|de|de la|d['’]|del|de los|di|della|dello|degli|dell['’])\s*(?:the\s+)?)$/u
const CJK_GAP = /^(?:의|的|の)?\s*$/u

/** "nach Angaben ihrer Luftwaffe von Russland angegriffen": whose it is stands before it. */
const OWNED_BEFORE = /(?<!\p{L})(?:ihr|sein|unser)(?:e[rnsm]?)?\s$/iu

interface Qualifier {
  spot: Spot
  country: string
}

/** The country named directly before a spot ("South Korea's …", "Russian …") or after it ("… of Russia"). */
export function qualifierOf(spot: Spot, reading: Reading): Qualifier | undefined {
  const { previous, next, text } = spot
  if (previous) {
    const gap = text.slice(previous.end, spot.start)
    const fits = POSSESSIVE_GAP.test(gap) || (/\p{Lo}/u.test(previous.surface) && CJK_GAP.test(gap))
    const country = fits ? countryOf(previous, reading) : undefined
    if (country) return { spot: previous, country }
  }
  if (next) {
    const gap = text.slice(spot.end, next.start)
    const isGenitive = /^\p{Script=Cyrillic}/u.test(next.surface) || (reading.nounsCapitalised && next.inflected)
    const mayFollow = isGenitive || (next.nameClass === 'adjective' && /^\p{Ll}/u.test(next.surface))
    // A genitive of Russian follows without more: "Совет Безопасности России".
    const fits = (OF_GAP.test(gap) || (SPACE_GAP.test(gap) && mayFollow)) && !OWNED_BEFORE.test(text.slice(Math.max(0, spot.start - 10), spot.start))
    // "Генштаб ЗСУ", "администрация президента Юн Сок Еля": whoever it belongs to says of which country it is.
    const owner = fits ? reading.decided.get(next)?.entity : undefined
    const country = fits ? (countryOf(next, reading) ?? (owner === undefined ? undefined : reading.record(owner).country)) : undefined
    if (country) return { spot: next, country }
  }
  return undefined
}

/** Whether another state stands beside a body's common name than that of any that it may mean: "Australia's Greens". */
function isAbroad(spot: Spot, reading: Reading): boolean {
  if (spot.kind !== 'organisation') return false
  const country = qualifierOf(spot, reading)?.country
  return country !== undefined && spot.entities.every((e) => reading.record(e).country !== undefined && reading.record(e).country !== country)
}

/** The common names of bodies that the article has of another state. */
const namesAbroad = remembered((reading: Reading): ReadonlySet<string> => {
  return new Set(reading.spots.flatMap((spot) => (spot.nameClass === 'common' && isAbroad(spot, reading) ? [spot.surface] : [])))
})

/** "Australia's Greens … The Greens": another state's, unless its own words stand beside it. */
export function isAnotherStates(spot: Spot, reading: Reading): boolean {
  if (isAbroad(spot, reading)) return true
  return namesAbroad(reading).has(spot.surface) && !qualifierOf(spot, reading) && !spot.entities.some((e) => contextOf(e, spot, reading))
}

/** A body that its country tells. */
export interface Qualified {
  decision: Decision
  qualifier: Qualifier
}

/** The body of the country that stands beside its name; `foreign` where that has none, or several. */
export function byQualifier(spot: Spot, reading: Reading): Qualified | 'foreign' | undefined {
  const qualifier = qualifierOf(spot, reading)
  if (!qualifier) return undefined
  const end = Math.max(spot.end, qualifier.spot.end)
  const fitting = spot.entities.filter((entity) => reading.record(entity).country === qualifier.country && isHostTold(entity, { spot, end }, reading))
  // "глава МИДа Цой Сон Хи": a person of the country who merely follows names no body.
  const beside = reading.decided.get(qualifier.spot)?.entity
  const isPerson = beside !== undefined && reading.record(beside).kind === 'person'
  if (isPerson && (fitting.length > 0 || bodyOfPersonBeside(spot, reading) !== undefined)) return undefined
  // "우크라이나 도네츠크": the town and its region are both there.
  if (fitting.length > 1 && isTownOrRegion(spot, reading)) return undefined
  const [entity] = fitting
  if (fitting.length !== 1 || entity === undefined) return 'foreign'
  const because = `“${qualifier.spot.surface}” stands beside it`
  return { decision: { entity, certainty: 'certain', because, plain: false }, qualifier }
}

const NATIONAL_AFTER = /^\s(?:national|nacional|nazional)/iu

/** "главы МИД стран ЕС": those of several countries. */
const OF_COUNTRIES = guarded(anyOf('стран', 'країн', 'госуд', 'держав', 'countr', 'tates', 'nations', 'Staaten', 'Länder', 'pays', 'países', 'aesi'), () => /^ (?:стран|країн|государств|держав|(?:of (?:the )?|der |des |de los |dei )(?:countries|states|nations|Staaten|Länder|pays|países|[Pp]aesi))(?![a-zà-ÿа-яіїєґ])/)

/** Whose body a name goes on to be: the last of "Political Bureau of the Central Committee of the Communist Party of China". */
function ownerBehind({ text, end, next }: Spot): Spot | undefined {
  const owner = next?.kind === 'organisation' && /^ of (?:the )?$/.test(text.slice(end, next.start)) ? next : undefined
  return owner && (ownerBehind(owner) ?? owner)
}

/** "the Russian Communist Party’s Central Committee": a known body's, of another country than any that the name may mean. */
function isOfForeignBody(spot: Spot, { decided, record }: Reading): boolean {
  const { previous, text, start, entities } = spot
  const before = previous && /^['’]s? $/.test(text.slice(previous.end, start)) ? previous : undefined
  const owner = decided.get(before ?? ownerBehind(spot) ?? spot)?.entity
  const { kind, country } = owner === undefined ? {} : record(owner)
  return kind === 'organisation' && country !== undefined && entities.every((entity) => record(entity).country !== country)
}

/** The unknown body or country that a possessive or a capital before a spot speaks of: "Japan's", "National". */
export function hasUnknownOwner(spot: Spot, reading: Reading): boolean {
  if (OF_COUNTRIES.test(spot.text.slice(spot.end, spot.end + 30))) return true
  // "le Conseil de sécurité nationale", "el Consejo de Seguridad Nacional": another body.
  if (NATIONAL_AFTER.test(spot.text.slice(spot.end, spot.end + 10))) return true
  const before = neighbourBefore(spot)
  const possessive = before !== undefined && /['’]s?$/.test(before.word) && isCapitalised(before.word)
  // 国家安全保障会議, 국가안보회의: the national one of a country that is not named.
  if (/(?:国家|國家|국가\s?)$/u.test(spot.text.slice(Math.max(0, spot.start - 3), spot.start))) return true
  // 統合参謀本部, 합동참모본부: the joint one is another.
  if (/(?:統合|统合|連合|联合|聯合|合同|합동|연합)$/u.test(spot.text.slice(Math.max(0, spot.start - 2), spot.start))) return true
  return isOtherParty(spot) || isOfForeignBody(spot, reading) || (possessive && !(spot.previous && spot.previous.end > before.start)) || nameBefore(spot, reading) !== undefined
}

const OF_HOLDER = /(?:президента|премьера|министра|губернатора|прем['’]єра|міністра)$/

/** "в офисе президента Иванова": an unknown name right behind says whose it is. */
export function isOfUnknownHolder({ surface, text, end, next, inTitleCase }: Spot): boolean {
  return !inTitleCase && OF_HOLDER.test(surface) && next?.start !== end + 1 && /^ [А-ЯҐЄІЇ][а-яґєії]/.test(text.slice(end, end + 3))
}
