/**
 * Bodies, places and descriptions that several entities answer to: "Security Council", "General Staff", "spy agency".
 * A country beside them decides, else an earlier mention in the document.
 */
import { isThing } from '../lexicon/sorts.ts'
import { acronymOf, bracketedAcronym, recalledAcronym } from './acronyms.ts'
import { toldByContext } from './context.ts'
import { bodyOfCast } from './bodies-of-cast.ts'
import { goesOn } from './goes-on.ts'
import { homeBody, ministryOfCast } from './home-bodies.ts'
import { nameAfter } from './longer-names.ts'
import { isAdjectiveOfThing, isLikened, isOfUnknownField, isPredicate } from './nobodys.ts'
import { isNamesakeTown } from './namesake-towns.ts'
import { citedOutlet } from './outlets.ts'
import { byQualifier, hasUnknownOwner, isOfUnknownHolder, type Qualified } from './owners.ts'
import { bodyOfPersonBefore, bodyOfPersonBeside, bodyOfTitledPerson } from './people-of-bodies.ts'
import { countryOf, speaksOfAnother, type Decision, type Reading } from './reading.ts'
import { parliamentOfActors } from './parliaments.ts'
import { bySeat } from './seats.ts'
import { neighbourBefore, othersInSentence, sentenceOf, type Spot } from './spots.ts'
import { bodyByArticle, isTownOrRegion, listedTown, partOfNamed, regionOfTown, siteCalled, siteNamedBefore, townOrRegion, townStoodIn } from './shared-names.ts'
import { byCountryAndSort, isOfOtherSort, isToldAsThing, needsMoreThanCountry } from './things.ts'

interface Mentioned {
  entity: number
  spot: Spot
}

function whereNamed({ spot: there }: Mentioned, spot: Spot, reading: Reading): string {
  return there.block === spot.block ? 'just before' : reading.placeInWords(there.block, spot.block)
}

/** The mention of one of a spot's entities that was decided last before it; undefined where there were several. */
function lastMentioned(spot: Spot, reading: Reading): Mentioned | undefined {
  const mentioned = spot.entities.flatMap((entity) => {
    const last = reading.decided.lastBefore(entity, spot.order)
    return last ? [{ entity, spot: last }] : []
  })
  return mentioned.length === 1 ? mentioned[0] : undefined
}

/** "the", "this" and "its", and what joins them to a preposition, in languages that write such names in small letters. */
const DEFINITE = {
  en: /(?:^|[\s("“])(?:the|this|that|its)\s$/i,
  romance: /(?:(?:^|[\s("“«])(?:l[ae]s?|du|des|aux?|ce|cette|cet|son|sa|leur|el|los|del|al|est[ea]|es[ea]|su|il|lo|gli|i|dei|degli|(?:de|ne|da|a|su)l(?:l[ao])?|quest[oa]|su[oa]) |l['’])$/i,
}
/** The longest of these, with what stands before it, in UTF-16 units. */
const DETERMINER_UNITS = 8
const ROMANCE: ReadonlySet<string | undefined> = new Set(['fr', 'es', 'it'])

/** A name in small letters is one only as "the …": "the panel of experts", "le comité d’experts". */
function isIndefinite({ surface, text, start }: Spot, { article: { language } }: Reading): boolean {
  if (!/^[a-z]/.test(surface)) return false
  return !DEFINITE[ROMANCE.has(language) ? 'romance' : 'en'].test(text.slice(Math.max(0, start - DETERMINER_UNITS), start))
}

/** No adjective, before which an article may stand: "a new panel of experts". */
const VERB_OR_PREPOSITION = /(?:[a-z]ed|[a-z]ing|[a-z]{2}[^s]s|^(?:emergency|under|of|after|during|over|before|until|since|by|to|on|with|against|for))$/

/** Whether a name in small letters has no article at all, and a word of its sentence tells it: "Yoon declared martial law". */
function isToldWithoutArticle(spot: Spot, reading: Reading): boolean {
  if (ROMANCE.has(reading.article.language)) return false
  const before = neighbourBefore(spot)?.word ?? ''
  return VERB_OR_PREPOSITION.test(before) && toldByContext(spot, reading) !== undefined
}

/** What a ship is named after, in words right before: "named after the guerrilla Choe Hyon", "nach dem Kämpfer Choe Hyon". */
const NAMED_AFTER =
  /(?:named (?:after|for)|benannt|nach de[mr]|nommée? d'après|en (?:honor|l'honneur)|en hommage à|bautizad\p{L}|dedicat\p{L}|назван\p{L}* (?:в честь|именем)|в честь|имени|на честь|имен[іи]|(?:fighter|guerrilla|revolutionary|partisan|hero|kämpfer|partisanen?|партизан\p{L}*|геро\p{L}+))[^.!?]{0,40}$/iu

/** Whether a weapon's or a ship's name is here that of the person whom it is named after. */
function isNamesake({ text, start, entities }: Spot, { record }: Reading): boolean {
  return entities.some((entity) => isThing(record(entity).kind)) && NAMED_AFTER.test(text.slice(Math.max(0, start - 80), start))
}

const byPersonBeside = (entity: number): Decision => ({ entity, certainty: 'likely', because: 'a person who held a post there stands beside it', plain: false })

/** What else stands in a name's sentence says which body it is: its head, or one of its context words. */
function toldBySentence(spot: Spot, reading: Reading): Decision | undefined {
  const holder = bodyOfPersonBeside(spot, reading) ?? bodyOfTitledPerson(spot, reading)
  if (holder !== undefined) return byPersonBeside(holder)
  const told = toldByContext(spot, reading)
  return told && { entity: told.entity, certainty: 'likely', because: `“${told.word}” in its sentence says so`, plain: false }
}

/** Decides a short name of a body or a place, or leaves it alone. */
export function decideBody(spot: Spot, reading: Reading): Decision | undefined {
  if (isOfUnknownHolder(spot) || isOfUnknownField(spot) || isLikened(spot)) return undefined
  const acronym = bracketedAcronym(spot, reading) ?? acronymOf(spot, reading)
  if (acronym) return acronym === 'stranger' ? undefined : acronym
  const qualified = byQualifier(spot, reading)
  if (qualified === 'foreign' || goesOn(spot, reading) || isNamesakeTown(spot, reading) || nameAfter(spot, reading)) return undefined
  if (spot.entities.every((entity) => isOfOtherSort(entity, spot, reading))) return undefined
  const owned = qualified?.decision.entity
  if (qualified && owned !== undefined && (!needsMoreThanCountry(owned, spot, reading) || isToldAsThing(owned, spot, reading))) return qualified.decision
  if (isNamesake(spot, reading)) return undefined
  const thing = byCountryAndSort(spot, reading)
  if (thing) return thing
  if (hasUnknownOwner(spot, reading) || (isIndefinite(spot, reading) && !isToldWithoutArticle(spot, reading))) return undefined
  const seated = bySeat(spot, reading)
  if (seated) return seated === 'foreign' ? undefined : seated
  const recalled = recalledAcronym(spot, reading)
  if (recalled) return recalled
  const region = regionOfTown(spot, reading)
  if (region) return region
  const site = siteCalled(spot)
  if (site !== undefined && isTownOrRegion(spot, reading)) return siteNamedBefore(site, spot, reading)
  const mentioned = lastMentioned(spot, reading)
  // "Ukraine's General Staff spoke. The Russian army, so the General Staff, …"
  const told = toldBySentence(spot, reading) ?? (mentioned ? undefined : partOfNamed(spot, reading))
  if (told && told.entity !== mentioned?.entity) return told
  if (isTownOrRegion(spot, reading)) return townOrRegion(spot, reading)
  if (mentioned) {
    if (!told && isElsewhere(mentioned, spot, reading)) return undefined
    const because = `named in full ${whereNamed(mentioned, spot, reading)}`
    return { entity: mentioned.entity, certainty: 'certain', because, plain: false }
  }
  const served = bodyOfPersonBefore(spot, reading)
  if (served && !isElsewhere(served, spot, reading)) {
    return { entity: served.entity, certainty: 'likely', because: `“${served.spot.surface}”, who serves there, is named before`, plain: false }
  }
  return listedTown(spot, reading) ?? townStoodIn(spot, reading) ?? homeBody(spot, reading) ?? parliamentOfActors(spot, reading) ?? bodyByArticle(spot, reading) ?? bodyOfCast(spot, reading) ?? citedOutlet(spot, reading)
}

/** Decides a description ("South Korea's spy agency"), or leaves it alone. A modifier before it belongs to the mention. */
export function decideDescription(spot: Spot, reading: Reading): Decision | undefined {
  if (isAdjectiveOfThing(spot) || isOfUnknownHolder(spot) || isOfUnknownField(spot)) return undefined
  const qualified = byQualifier(spot, reading)
  if (qualified === 'foreign' || (!qualified && isPredicate(spot))) return undefined
  // "the Russian state agency TASS": the name itself follows.
  if (qualified && (isNamedBeside(qualified, spot, reading) || isOthersDescription(qualified, spot, reading))) return undefined
  const titled = qualified ? undefined : bodyOfTitledPerson(spot, reading)
  if (titled !== undefined) return byPersonBeside(titled)
  if (qualified) {
    const { decision, qualifier } = qualified
    const because = `the only “${spot.surface}” known for “${qualifier.spot.surface}”`
    const span = qualifier.spot.end <= spot.start ? { start: qualifier.spot.start } : { end: qualifier.spot.end }
    return { ...decision, certainty: 'likely', because, ...span }
  }
  if (hasUnknownOwner(spot, reading) || isOfNamedPlace(spot, reading)) return undefined
  const parliament = parliamentOfActors(spot, reading)
  if (parliament || isIndefinite(spot, reading)) return parliament
  const seated = bySeat(spot, reading)
  if (seated) return seated === 'foreign' ? undefined : seated
  if (MASS_NOUN.test(spot.surface)) return undefined
  const mentioned = lastMentioned(spot, reading)
  if (isAnyone(spot)) return homeBody(spot, reading) ?? bodyOfTopic(spot, reading) ?? againInShort(mentioned, spot, reading)
  if (mentioned && isAppositionTo(mentioned, spot)) return undefined
  if (mentioned && isForeignersBeside(mentioned.entity, spot, reading)) return undefined
  if (!mentioned) return homeBody(spot, reading) ?? ministryOfCast(spot, reading) ?? bodyOfCast(spot, reading) ?? (isWrittenAsName(spot) && isAtHome(spot, reading) ? bodyByArticle(spot, reading) : undefined)
  if (isElsewhere(mentioned, spot, reading) || hasRivalBetween(mentioned, spot, reading)) return undefined
  const because = `named ${whereNamed(mentioned, spot, reading)}`
  return { entity: mentioned.entity, certainty: 'likely', because, plain: false }
}

/**
 * Whether the name itself stands at the description: "the Russian state agency TASS", "KCNA, North Korea's state agency",
 * "the truce village of Panmunjom".
 */
function isNamedBeside({ decision: { entity }, qualifier }: Qualified, spot: Spot, reading: Reading): boolean {
  const { text } = spot
  const isName = (other: Spot | undefined): other is Spot =>
    other !== undefined && (reading.decided.get(other)?.entity === entity || (other.nameClass === 'short' && other.entities.includes(entity)))
  const outer = (side: 'previous' | 'next') => (spot[side] === qualifier.spot ? qualifier.spot[side] : spot[side])
  const [before, behind] = [outer('previous'), outer('next')]
  const start = Math.min(spot.start, qualifier.spot.start)
  const end = Math.max(spot.end, qualifier.spot.end)
  return (isName(behind) && NAMED_BEHIND.test(text.slice(end, behind.start))) || (isName(before) && NAMED_BEFORE.test(text.slice(before.end, start)))
}

/** "la agencia estatal rusa RIA Novosti": somebody unknown is described. */
function isOthersDescription({ qualifier }: Qualified, spot: Spot, reading: Reading): boolean {
  const last = qualifier.spot.end > spot.end ? qualifier.spot : spot
  return !reading.nounsCapitalised && !last.inTitleCase && nameAfter(last, reading) !== undefined
}

const NAMED_BEHIND = /^,?\s(?:of\s)?["“«„]?$/u
const NAMED_BEFORE = /^["”»“]?,\s(?:(?:the|der|die|das|le|la|el|il)\s|l['’])?$/iu

/** "the intelligence became public": no body's, unless a country stands beside it. */
const MASS_NOUN = /^(?:intelligence|renseignement|inteligencia|diplomacy)$/iu

/** In Chinese, Japanese and Korean, which have no article, a bare noun is anybody's unless "the same", "this" stands before. */
function isAnyone({ surface, text, start }: Spot): boolean {
  return /\p{Lo}/u.test(surface) && !/(?:同|当|當|該|该|この|その|이|그|해당)\s?$/u.test(text.slice(Math.max(0, start - 4), start))
}

/** What Korean and Japanese mark the subject of a sentence with. */
const TOPIC_BEHIND = /^(?:은|는|이|가|は|が)(?![가-힣ぁ-ん])/u

/** "북한은 최근 내각 중심의 …": the only one known of that name, in a sentence about its country and no other. */
function bodyOfTopic(spot: Spot, reading: Reading): Decision | undefined {
  const [entity, another] = spot.entities
  if (entity === undefined || another !== undefined) return undefined
  const before = othersInSentence(spot).filter(({ order }) => order < spot.order)
  const [topic] = before
  const country = topic && countryOf(topic, reading)
  if (!topic || country === undefined || country !== reading.record(entity).country || !TOPIC_BEHIND.test(spot.text.slice(topic.end, topic.end + 2))) return undefined
  if (before.some((other) => speaksOfAnother(country, other, reading))) return undefined
  return { entity, certainty: 'likely', because: `its sentence is about “${topic.surface}”`, plain: false }
}

/** "노동당 정치국 … 정치국": the end of a name that stands at most a paragraph above, with nothing of another country between. */
function againInShort(mentioned: Mentioned | undefined, spot: Spot, reading: Reading): Decision | undefined {
  if (!mentioned || spot.block - mentioned.spot.block > 1 || !isTail(spot.surface, mentioned.spot.surface)) return undefined
  const { country } = reading.record(mentioned.entity)
  const isForeign = (other: Spot) => speaksOfAnother(country, other, reading)
  if (reading.spots.slice(mentioned.spot.order + 1, spot.order).some(isForeign) || othersInSentence(spot).some(isForeign)) return undefined
  return { entity: mentioned.entity, certainty: 'likely', because: `named in full ${whereNamed(mentioned, spot, reading)}`, plain: false }
}

const isTail = (short: string, whole: string) => whole.length > short.length && whole.endsWith(short)

/** Whether the article names what a bearer is part of, its country aside: the party of "the Political Bureau"; or nobody and nothing but of its country. */
function isAtHome({ entities }: Spot, reading: Reading): boolean {
  const { decided, record } = reading
  if (entities.some((e) => record(e).within?.some((id) => id !== record(e).country && decided.namesBefore(id, Infinity)))) return true
  return entities.some((e) => isCastOf(record(e).country, reading))
}

/** Whether all people and bodies that the article names are of one country; on most pages the first few tell that they are not. */
function isCastOf(country: string | undefined, { spots, decided, record }: Reading): boolean {
  let count = 0
  for (const spot of spots) {
    const named = decided.get(spot)?.entity
    if (named === undefined || !/^(?:person|organisation)$/.test(record(named).kind)) continue
    if (record(named).country !== country) return false
    count++
  }
  return count >= CAST_MIN
}

/** So many mentions of people and bodies say whose affairs an article is about. */
const CAST_MIN = 3

/** "the Political Bureau": each word with a capital, where no headline gives it. */
const isWrittenAsName = ({ surface, inTitleCase }: Spot) => !inTitleCase && /^[A-Z]\S*(?: [A-Z]\S*)+$/.test(surface)

/** "KCNA, the state agency": the name itself has just been marked. */
function isAppositionTo({ spot: there }: Mentioned, { block, text, start }: Spot): boolean {
  return there.block === block && there.end <= start && NAMED_BEFORE.test(text.slice(there.end, start))
}

/** "the truce village of Panmunjom" */
function isOfNamedPlace({ text, end, next, entities }: Spot, reading: Reading): boolean {
  const named = next && NAMED_BEHIND.test(text.slice(end, next.start)) ? reading.decided.get(next)?.entity : undefined
  return named !== undefined && entities.includes(named)
}

/** Whether a person of another country stands right before: 尹錫悦大統領府. */
function isForeignersBeside(entity: number, { previous, start }: Spot, reading: Reading): boolean {
  const owner = previous?.end === start ? reading.decided.get(previous)?.entity : undefined
  return owner !== undefined && reading.record(owner).country !== reading.record(entity).country
}

const SCENE = /^["“«„(\s]*(?:(?:back|meanwhile|earlier|later)\s*,?\s*)?(?:in|at|from)\s+$/iu

/** Whether the sentence begins with a scene in another country, which the spot's entity is not named in: "In Seoul, the ruling party …". */
function isElsewhere({ entity, spot: there }: Mentioned, spot: Spot, reading: Reading): boolean {
  const { country } = reading.record(entity)
  const { start } = sentenceOf(spot)
  if (there.block === spot.block && there.start >= start) return false
  return othersInSentence(spot).some((other) => {
    if (other.order > spot.order || !SCENE.test(other.text.slice(start, other.start))) return false
    const place = countryOf(other, reading)
    return place !== undefined && place !== country
  })
}

/** How far back a description may lean on a mention: in blocks, in names between, and in UTF-16 units of one block. */
const REACH = { blocks: 3, spots: 100, units: 2000 }
/** What every country has: "the military" is the one of the country that was spoken of last. */
const EVERY_COUNTRY_HAS = /(?:army|military|forces|parliament|legislature|ministry|treasury|party|department|embassy|ambassade|botschaft|embajada|ambasciata|посольств[а-яіїє]*|арм[иі][а-ї]{1,3}|[жй][её]?нн?[а-ї]* сил[а-ї]*)$/iu

function isFar(from: Spot, to: Spot): boolean {
  if (to.block - from.block > REACH.blocks || to.order - from.order > REACH.spots) return true
  return from.block === to.block && to.start - from.end > REACH.units
}

/** Whether another body may have taken the description over since the mention that it leans on. */
function hasRivalBetween({ entity, spot: from }: Mentioned, to: Spot, reading: Reading): boolean {
  if (isFar(from, to) || hasUnknownAcronym(from, to, reading)) return true
  if (!EVERY_COUNTRY_HAS.test(to.surface)) return false
  const { country } = reading.record(entity)
  return reading.spots.slice(from.order + 1, to.order).some((other) =>
    other.entities.some((e) => {
      const record = reading.record(e)
      return (record.kind === 'country' ? record.id : record.country) !== country
    }),
  )
}

/** Whether an acronym that the lexicon does not know ("CIA") stands between two spots. */
function hasUnknownAcronym(from: Spot, to: Spot, reading: Reading): boolean {
  const texts = reading.article.blocks.slice(from.block, to.block + 1).map(({ text }) => text)
  texts[texts.length - 1] = to.text.slice(Math.max(0, to.start - REACH.units), to.start)
  texts[0] = from.block === to.block ? to.text.slice(from.end, to.start) : from.text.slice(from.end, from.end + REACH.units)
  const acronyms = texts.flatMap((text) => text.match(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu) ?? [])
  return acronyms.some((acronym) => !reading.isKnownSurface(acronym))
}
