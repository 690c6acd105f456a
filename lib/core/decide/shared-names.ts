/**
 * What a body's or place's short name means where neither a modifier nor an earlier mention says so. Everything here is
 * `likely`: it leans on the whole article.
 */
import { remembered } from '../remembered.ts'
import { countryOf, type Decision, type Reading } from './reading.ts'
import { neighbourAfter, neighbourBefore, othersInSentence, sentenceOf, type Spot } from './spots.ts'
import { needsMoreThanCountry } from './things.ts'

const likely = (entity: number, because: string): Decision => ({ entity, certainty: 'likely', because, plain: false })

const onlyOne = (entities: readonly number[]) => (entities.length === 1 ? entities[0] : undefined)

/** The only bearer that is part of a body named in the sentence: "At the United Nations, … the Security Council". */
export function partOfNamed(spot: Spot, reading: Reading): Decision | undefined {
  for (const other of othersInSentence(spot)) {
    const named = reading.decided.get(other)?.entity
    if (named === undefined) continue
    const { id, kind } = reading.record(named)
    const entity = kind === 'organisation' ? onlyOne(spot.entities.filter((e) => reading.record(e).within?.includes(id))) : undefined
    if (entity !== undefined) return likely(entity, `“${other.surface}”, which it is part of, stands in this sentence`)
  }
  return undefined
}

/** Ships and battles bear places' names: "the submarine Kursk", "the Battle of Kursk". */
const NAMED_AFTER_PLACES =
  /hotel|hôtel|sottomarino|battaglia|човен|naufrage|naufragio|submarine|frigate|cruiser|battle of|salient|u-boot|unterseeboot|schlacht (?:bei|um|von)|sous-marin|(?<!champ de )bataille|submarino|batalla|подлод|подводн|битв|дуг|潜水艦|潜艇|잠수함/u

/** The place that the other bearers of a name lie in. */
function regionAmong({ entities }: Spot, { record }: Reading): number | undefined {
  return onlyOne(entities.filter((e) => entities.length > 1 && entities.every((other) => other === e || record(other).within?.includes(record(e).id))))
}

/** Whether a town and the region around it share the name. */
export function isTownOrRegion(spot: Spot, reading: Reading): boolean {
  return regionAmong(spot, reading) !== undefined
}

/** "the regional capital of Donetsk", "the mayor of Kharkiv": what a town alone has. */
const TOWNS_OWN = /(?<![a-z])(?:capital|city|town|mayor|outskirts|suburbs?) of $/

/**
 * A town and the region around it: abroad, "Kursk" is the region where the news happens; Russian and Ukrainian, which
 * call the region by its adjective, mean the town.
 */
export function townOrRegion(spot: Spot, reading: Reading): Decision | undefined {
  const region = regionAmong(spot, reading)
  const town = spot.entities.find((e) => e !== region)
  if (region === undefined || town === undefined) return undefined
  const { start, end } = sentenceOf(spot)
  const owner = neighbourBefore(spot)?.word ?? ''
  if (NAMED_AFTER_PLACES.test(spot.text.slice(start, end).toLowerCase()) || /['’]s?$/.test(owner)) return undefined
  // "the Kursk", "du Koursk" are a ship, "the Kursk front" is not.
  if (/^(?:the|le|du|au|el|del|al|il|dal)$/i.test(owner) && !/^\p{Ll}/u.test(neighbourAfter(spot)?.word ?? '')) return undefined
  if (/\p{Script=Cyrillic}/u.test(spot.surface) || TOWNS_OWN.test(spot.text.slice(Math.max(0, spot.start - 16), spot.start))) return likely(town, 'the town of that name')
  return likely(region, 'the region of that name, which news calls so in short')
}

/** "Pokrovsk, a city in Donetsk", "ein Dorf in Donezk": what lies in no town. */
const TOWN_IN = /(?<![a-z])(?:(?:cit(?:y|ies)|towns?|villages?|settlements?|hamlets?|districts?) in (?:the )?(?:[a-z]+ )?|(?:Stadt|Dorf|Dörfer|Ort) in (?:der )?)$/

/** The region of a spot's name in which a town is said to lie. */
export function regionOfTown(spot: Spot, reading: Reading): Decision | undefined {
  if (!TOWN_IN.test(spot.text.slice(Math.max(0, spot.start - 40), spot.start))) return undefined
  const region = regionAmong(spot, reading)
  return region === undefined ? undefined : likely(region, 'the region of that name: a town lies in it')
}

/** What stands before a town, and before no river or region without an article. */
const STANDS_IN = /(?:^|[\s(«“"])(?:in|near|outside|à|en|a|в|во|у|під|под|біля|возле) $/i

/** The only town among the bearers where it is said to be there: "у Дніпрі", "in Dnipro", where Dnipro is a river too. */
export function townStoodIn(spot: Spot, reading: Reading): Decision | undefined {
  const { text, start, entities } = spot
  const town = onlyOne(entities.filter((e) => reading.record(e).town))
  if (town === undefined || entities.length < 2 || isTownOrRegion(spot, reading) || !STANDS_IN.test(text.slice(Math.max(0, start - 9), start))) return undefined
  return likely(town, 'somebody or something is in a town of that name')
}

/** Between two of a list of places. */
const PLACES_GAP = /^(?:, |,? (?:and|und|et|y|e|и|та|й|і) |、)$/u

/** The only town among the bearers, in a list with another town: "in Kyiv, Odesa and Dnipro", where Dnipro is a river too. */
export function listedTown(spot: Spot, reading: Reading): Decision | undefined {
  const { text, start, end, previous, next, entities } = spot
  const town = onlyOne(entities.filter((e) => reading.record(e).town))
  const isTownBeside = (other: Spot | undefined, gap: string) => {
    const named = other && PLACES_GAP.test(gap) ? reading.decided.get(other)?.entity : undefined
    return named !== undefined && reading.record(named).town !== undefined
  }
  const isListed = isTownBeside(previous, text.slice(previous?.end ?? 0, start)) || isTownBeside(next, text.slice(end, next?.start ?? end))
  return town !== undefined && entities.length > 1 && isListed ? likely(town, 'it stands in a list of towns') : undefined
}

/** What is said to be a site, or is one in apposition with what tells it from its like: "X is the largest nuclear power plant in Europe". */
const CALLED_SITE =
  /^(?: (?:is|was|remains)(?: also)?(?: (?:the|an?|one of|[A-Z][a-z]+['’]s))|, (?:the|[A-Z][a-z]+['’]s)(?= [a-z-]*est ))(?: [a-z'’A-Z-]+){0,4}? (plant|power station|airport|air base|shipyard|refinery|submarine)(?= (?:in|of|on|at|that|which|and|by|near|to|since|from) |[.,;:)]|$)/

/** The noun of the site that a place's name is said to be. */
export const siteCalled = remembered(({ text, start, end }: Spot): string | undefined => {
  // "Near X is a power plant."
  if (/(?<![a-z])(?:near|in|at|outside|around|beside|behind|from) $/i.test(text.slice(Math.max(0, start - 9), start))) return undefined
  return CALLED_SITE.exec(text.slice(end, end + 90))?.[1]
})

/** The site of that sort whose name began with the spot's, if the article named one before: "the X nuclear power plant". */
export function siteNamedBefore(noun: string, { surface, order }: Spot, { spots, decided }: Reading): Decision | undefined {
  const there = spots.find((other) => other.order < order && decided.has(other) && other.surface.startsWith(`${surface} `) && other.surface.endsWith(noun))
  const entity = there && decided.get(there)?.entity
  return entity === undefined ? undefined : likely(entity, `“${there?.surface}” is named before`)
}

/** How often an article names each country: by its name, its adjective or a place in it. */
export const countryCounts = remembered((reading: Reading): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const spot of reading.spots) {
    const country = spot.nameClass === 'full' || spot.nameClass === 'adjective' ? countryOf(spot, reading) : undefined
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  return counts
})

/** A country that another is named so many times more than is not what the article is about. */
const MAIN_COUNTRY_SHARE = 8

function isAboutCountry(country: string, reading: Reading): boolean {
  const counts = countryCounts(reading)
  return (counts.get(country) ?? 0) * MAIN_COUNTRY_SHARE >= Math.max(...counts.values())
}

/** "尹錫悦大統領は同日、緊急の安全保障会議を開いた": people and bodies of another country alone act in the sentence before the name, which no article makes a known one. */
function isSaidOfAnother(country: string, spot: Spot, reading: Reading): boolean {
  const actors = othersInSentence(spot).flatMap((other) => {
    const named = other.order < spot.order ? reading.decided.get(other)?.entity : undefined
    const record = named === undefined ? undefined : reading.record(named)
    return record?.kind === 'person' || record?.kind === 'organisation' ? (record.country ?? []) : []
  })
  return actors.length > 0 && !actors.includes(country)
}

/** "러시아 공수여단이나 해병대", "ロシアの空挺旅団や海兵隊": joined to something else of another country. */
const JOINED_GAP = /^(?: (?!측)[^\s,.]{1,10}(?:이나|나|와|과|랑|및|·)|の?[^、。の]{1,10}(?:や|と|・|及び))\s?$/

function isJoinedToForeigner(country: string, { text, start, previous }: Spot, reading: Reading): boolean {
  const before = previous && JOINED_GAP.test(text.slice(previous.end, start)) ? countryOf(previous, reading) : undefined
  return before !== undefined && before !== country
}

/** A name that only one entry has, in an article that speaks of its country: "a NIS official". */
function soleBearer(spot: Spot, reading: Reading): Decision | undefined {
  const entity = onlyOne(spot.entities)
  if (entity === undefined || !/^\p{Lu}{2,}$|[\s-]|\p{Script=Hangul}{2}|\p{Lo}{3}|\p{L}{12}/u.test(spot.surface)) return undefined
  const { country } = reading.record(entity)
  const { speaksOfBefore, namesBefore } = reading.decided
  if (!country || !(namesBefore(country, Infinity) || speaksOfBefore(country, Infinity))) return undefined
  if (spot.surface.charCodeAt(0) > 0x2e7f && (isSaidOfAnother(country, spot, reading) || isJoinedToForeigner(country, spot, reading))) return undefined
  // "Choe Hyon" is a ship and was a man: a name without a number needs more than its country.
  if (needsMoreThanCountry(entity, spot, reading)) return undefined
  // "Joint Chiefs of Staff": words that other countries' bodies may have too.
  if (!/^\p{Lu}{2,}$|\p{Lo}/u.test(spot.surface) && !isAboutCountry(country, reading)) return undefined
  return likely(entity, 'the only one of that name, and the article speaks of its country')
}

/** A name of the world's body, which a country's may share: where the article names what that is part of. */
function worldBody(spot: Spot, reading: Reading): Decision | undefined {
  const entity = onlyOne(spot.entities.filter((e) => !reading.record(e).country))
  if (entity === undefined || (spot.entities.length < 2 && !/\s/.test(spot.surface))) return undefined
  const isSpokenOf = reading.record(entity).within?.some((id) => reading.decided.namesBefore(id, Infinity))
  return isSpokenOf ? likely(entity, 'the article speaks of the body that it is part of') : undefined
}

/** The only bearer that the article names anywhere, further below: headlines come first. */
function namedBelow(spot: Spot, reading: Reading): Decision | undefined {
  const entity = onlyOne(spot.entities.filter((e) => reading.decided.lastBefore(e, Infinity)))
  if (entity === undefined) return undefined
  const there = reading.decided.firstAfter(entity, spot.order)
  // "At the Security Council they voted; at Russia's Security Council …": whoever is told apart so late was not meant before.
  if (there?.block === spot.block && spot.entities.length > 1) return undefined
  return there && likely(entity, `named in full ${there.block === spot.block ? 'just after' : reading.placeInWords(there.block, spot.block)}`)
}

/** What the article as a whole makes of a short name, if it says anything. */
export function bodyByArticle(spot: Spot, reading: Reading): Decision | undefined {
  const below = namedBelow(spot, reading)
  const world = worldBody(spot, reading)
  // A country's council further below, where the world's is spoken of too: either.
  if (below && world && below.entity !== world.entity) return undefined
  const decision = below ?? soleBearer(spot, reading) ?? world
  return decision && { ...decision, leansOnWhole: true }
}
