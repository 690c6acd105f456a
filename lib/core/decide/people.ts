/**
 * Bare family names. A family name belongs to the person whom the document introduced last in full under it:
 * a known one, or a stranger ("Kim Byung-kee, a lawmaker"), who takes the name away from the known ones for his stretch.
 */
import { compareDates } from '../dates.ts'
import { remembered } from '../remembered.ts'
import { contextOf } from './context.ts'
import { qualifierOf } from './owners.ts'
import { isOfficeInSentence, LIST_GAP } from './common-names.ts'
import { bearersOf, distinct, type Introduction, type Namesakes } from './introductions.ts'
import { isStyledLeader, leaderAmong, leaderInSentence, leaderJoined, topOfficeOf } from './leaders.ts'
import { hasForeignGivenBefore } from './dotted-names.ts'
import { isHalfOfDoubleName } from './double-names.ts'
import { nameAfter, nameBefore } from './longer-names.ts'
import { ministerOfName } from './ministers.ts'
import { officesBeside } from './offices.ts'
import { OPENERS } from './ordinary-words.ts'
import type { Decision, Reading } from './reading.ts'
import { neighbourAfter, neighbourBefore, othersInSentence, sentenceOf, type Spot } from './spots.ts'
import { isCapitalised, opensSentence } from './surroundings.ts'
import { decideTitled, isOneCharacter } from './titled-people.ts'

/** "the Kim family" is nobody in particular; "the younger Kim" is for a reader of the whole text. */
const NO_PERSON_AFTER = /^(?:dynasty|family|regime|clan|era|familie|dynastie|famille|familia)$/i
const NO_PERSON_BEFORE = /^(?:younger|elder|older|junior|senior|called|named|another|both|two|three|many|several|dos|deux|due|zwei|beiden|два|двух|двоє|familie|famille|familia|famiglia|dynastie|семья|семьи|династи\p{L}|родина|який|какой|который)$/u

/** "this Kim", "the present Kim": the one who leads the country now. */
const PRESENT_ONE = /^(?:this|present|current|actual|actuel|jetzige|нынешн\p{L}+)$/u

/** "dans le district de Borissov", "the city of Medvedev": a place that bears a person's name. */
const PLACE_BEFORE =
  /(?<![\wÀ-ÿ])(?:districts?|city|town|village|settlement|county|raion|region|province|ville|commune|quartier|arrondissement|région|ciudad|distrito|pueblo|localidad|provincia|región|città|distretto|villaggio|comune|regione) (?:of |de |d['’]|di )$|(?<![\wÀ-ÿ])(?:Bezirk|(?:Land)?[Kk]reis|Rajon) $/

/** The word before a spot, in small letters. */
const smallWordBefore = (spot: Spot) => neighbourBefore(spot)?.word.toLowerCase() ?? ''

/** "Kim's sister", "la hermana de Kim": relatives are news because of the one who leads the country. */
const RELATIVE_AFTER = /^(?:['’]s?|s)?\s+(?:(?:powerful|influential|younger|mächtige|jüngere)\s+)*(?:sister|daughter|wife|schwester|tochter|frau)(?!\p{L})/u
const RELATIVE_BEFORE = /(?:sister|daughter|wife|hermana|hija|sœur|fille|sorella|figlia|schwester|tochter|сестр\p{L}|доч\p{L}+)\s+(?:(?:of|de|di|von)\s+)?$/u

const isBareName = (spot: Spot | undefined) => spot !== undefined && spot.nameClass === 'short' && isCapitalised(spot.surface)

/** Whether two family names stand beside each other: "Lee Kang-in", "Kim Jong Gyu", "Ким Хён Чжик" are strangers' full names. */
function makeOneName(family: Spot | undefined, given: Spot | undefined): boolean {
  return isBareName(family) && isBareName(given) && family?.kind === 'person' && given?.kind === 'person' && family.text.slice(family.end, given.start) === ' '
}

function isGivenPart({ text, end }: Spot): boolean {
  if (!/[-‐‑]/.test(text.charAt(end))) return false
  // "Kim-Jong-Suk-Universität"
  if (/^[-‐‑]\p{Lu}\p{Ll}+[-‐‑]\p{L}/u.test(text.slice(end, end + 15))) return true
  return /^[-‐‑]\p{Ll}/u.test(text.slice(end, end + 2)) && !/^[-‐‑](?:led|era|style)/u.test(text.slice(end, end + 6))
}

type Standing = 'stranger' | 'unclear' | 'alone'

/** What a family name's spelling and the known names beside it make of it; undefined where the other words beside it decide. */
const ownStanding = remembered((spot: Spot): Standing | undefined => {
  // "No official word": a family name that is also a function word, at the beginning of a sentence.
  const isWord = OPENERS.has(spot.surface.toLowerCase()) && (spot.inTitleCase || opensSentence(spot.text, spot.start))
  if (isWord) return 'unclear'
  if (isGivenPart(spot) || makeOneName(spot.previous, spot)) return 'unclear'
  if (makeOneName(spot, spot.next)) return spot.inTitleCase ? 'unclear' : 'stranger'
  if (hasForeignGivenBefore(spot) || /^[・＝]\p{Script=Katakana}/u.test(spot.text.slice(spot.end, spot.end + 2))) return 'stranger'
  return undefined
})

/** What a family name's neighbours make of it: a stranger's full name, something unclear, or a name by itself. */
export function standing(spot: Spot, reading: Reading): Standing {
  const own = ownStanding(spot)
  if (own) return own
  if (isHalfOfDoubleName(spot, reading)) return 'stranger'
  const before = nameBefore(spot, reading)
  const after = nameAfter(spot, reading)
  if (!before && !after) return 'alone'
  // "the Trump-Kim summit" introduces nobody; a headline's capitals tell nothing.
  return spot.inTitleCase || before?.hyphenated || after?.hyphenated ? 'unclear' : 'stranger'
}

/** Whether a person had died before the article appeared; those are spoken of, but seldom by their bare name. */
function isDead({ entity }: Introduction, { record, article: { published } }: Reading): boolean {
  const died = entity === undefined ? undefined : record(entity).died
  return died !== undefined && published !== undefined && compareDates(died, published) < 0
}

/** The one whom a sentence is about: alone in it, or the only one alive, or the only one that does not stand aside. */
function mainOf(introductions: readonly Introduction[], reading: Reading): Introduction | undefined {
  const people = distinct(introductions)
  if (people.length <= 1) return people[0]
  const alive = people.filter((p) => !isDead(p, reading))
  if (alive.length === 1) return alive[0]
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
  const where = there.block === spot.block ? inBlock : reading.placeInWords(there.block, spot.block)
  return { entity, certainty: certain ? 'certain' : 'likely', because: `named in full ${where}`, plain: false }
}

/** Decides a bare family name among those who bear it, or leaves it alone. */
export function decidePerson(spot: Spot, namesakes: Namesakes, reading: Reading): Decision | undefined {
  if (isOneCharacter(spot)) return decideTitled(spot, namesakes, reading)
  const leader = leaderAmong(spot, reading)
  if (leader !== undefined && isRelativeBeside(spot) && namesakes.isIntroduced(leader, Infinity)) return byTopOffice(leader, reading)
  const joined = leader === undefined ? undefined : leaderJoined(spot, leader, reading)
  if (standing(spot, reading) !== 'alone') return undefined
  if (NO_PERSON_AFTER.test(neighbourAfter(spot)?.word ?? '')) return undefined
  if (PLACE_BEFORE.test(spot.text.slice(Math.max(0, spot.start - 25), spot.start))) return undefined
  if (NO_PERSON_BEFORE.test(smallWordBefore(spot))) return undefined
  const holder = byOffice(spot, namesakes)
  if (holder) return decisionFor(holder, spot, reading, true)
  const last = namesakes.lastSentence(spot.order)
  if (last.length === 0 || isOtherHeadline(last, spot, reading)) return beforeIntroductions(spot, leader, namesakes, reading)
  const main = mainOf(last, reading)
  if (leader !== undefined && isStyledLeader(spot) && main?.entity !== leader && main?.entity !== undefined) return byTopOffice(leader, reading)
  if (leader !== undefined && last.every((i) => isDead(i, reading)) && namesakes.isIntroduced(leader, spot.order)) {
    // An article whose first bearer is a stranger may be back with him.
    const isStrangers = namesakes.all[0]?.entity === undefined && !PRESENT_ONE.test(smallWordBefore(spot))
    return isStrangers ? undefined : byTopOffice(leader, reading)
  }
  if (leader !== undefined && main?.entity !== leader && namesakes.isIntroduced(leader, spot.order)) {
    // "the present Kim"; "Putin met Kim"; and "Putin gave Kim a car", where the other Kim is a paragraph away.
    if (PRESENT_ONE.test(smallWordBefore(spot))) return byTopOffice(leader, reading)
    const isFar = last.every((i) => i.spot.block !== spot.block)
    const other = joined ?? (isFar && main?.entity !== undefined ? leaderInSentence(spot, leader, reading) : undefined)
    if (other) return besideLeader(leader, other)
  }
  if (leader !== undefined && main && isListedOnly(main, leader, namesakes, reading)) return byTopOffice(leader, reading)
  if (leader !== undefined && main && isOvershadowed(main, leader, spot, reading)) return byTopOffice(leader, reading)
  if (leader !== undefined && main && isNamedInPassing(main, leader, spot, namesakes, reading)) return byTopOffice(leader, reading)
  const same = namedJustBefore(spot, last, reading)
  if (same && same.entity !== main?.entity) return { ...same, certainty: 'likely', because: 'read as the same name just before' }
  if (PRESENT_ONE.test(smallWordBefore(spot))) return undefined
  return main && decisionFor(main, spot, reading, distinct(last).length === 1)
}

/** The decision on the same family name earlier in the block, where nobody has been introduced since. */
function namedJustBefore(spot: Spot, last: readonly Introduction[], reading: Reading): Decision | undefined {
  let earlier = spot.previous
  while (earlier && !(earlier.nameClass === 'short' && bearersOf(earlier) === bearersOf(spot))) earlier = earlier.previous
  return earlier && last.every((i) => i.order < earlier.order) ? reading.decided.get(earlier) : undefined
}

/** Headlines of a list stand for themselves: a name in one introduces nobody in the next. */
function isOtherHeadline(introductions: readonly Introduction[], spot: Spot, { roles }: Reading): boolean {
  if (roles[spot.block] !== 'heading') return false
  return introductions.every((i) => i.spot.block !== spot.block && roles[i.spot.block] === 'heading')
}

/** How many blocks back another bearer's introduction has faded beside the leader whom the article speaks of more. */
const FADES = 2

function isOvershadowed({ entity, spot: there }: Introduction, leader: number, spot: Spot, { decided }: Reading): boolean {
  if (entity === undefined || entity === leader || spot.block - there.block <= FADES) return false
  return decided.countBefore(leader, spot.order) > decided.countBefore(entity, spot.order)
}

/** Whether another bearer was only one of a list ("Jo Yong Won and Kim Tok Hun"), in an article that introduced the leader before. */
function isListedOnly({ entity, spot: there }: Introduction, leader: number, namesakes: Namesakes, reading: Reading): boolean {
  if (entity === leader || !namesakes.isIntroduced(leader, there.order)) return false
  const isBesidePerson = (other: Spot | undefined, gap: string) => {
    const decided = other && LIST_GAP.test(gap) ? reading.decided.get(other)?.entity : undefined
    return decided !== undefined && decided !== leader && reading.record(decided).kind === 'person'
  }
  const { text, previous, next } = there
  return isBesidePerson(previous, text.slice(previous?.end ?? 0, there.start)) || isBesidePerson(next, text.slice(there.end, next?.start ?? there.end))
}

/** So far into a sentence, in UTF-16 units, its subject has stood. */
const SUBJECT_UNITS = 60

/** Whether another bearer was named but once, in a paragraph above that named the leader of the country before, and behind others in his sentence. */
function isNamedInPassing({ entity, spot: there }: Introduction, leader: number, spot: Spot, namesakes: Namesakes, reading: Reading): boolean {
  if (entity === undefined || entity === leader || spot.block === there.block || !namesakes.isIntroduced(leader, there.order)) return false
  if (reading.roles[there.block] === 'heading' || reading.decided.countBefore(entity, spot.order) > 1) return false
  const isBesideLeader = namesakes.all.some((i) => i.entity === leader && i.spot.block === there.block && i.order < there.order)
  return isBesideLeader && there.start - sentenceOf(there).start > SUBJECT_UNITS
}

function isRelativeBeside({ text, start, end }: Spot): boolean {
  return RELATIVE_AFTER.test(text.slice(end, end + 40).toLowerCase()) || RELATIVE_BEFORE.test(text.slice(Math.max(0, start - 40), start).toLowerCase())
}

function byTopOffice(leader: number, reading: Reading): Decision {
  return { entity: leader, certainty: 'likely', because: `${topOfficeOf(leader, reading)} at the article’s date`, plain: false }
}

/**
 * The only bearer of a name whom the article never introduces: beside somebody or something else of the beat, beside his
 * country, in a sentence that speaks of his office, or again.
 */
function inCompany(spot: Spot, reading: Reading): Decision | undefined {
  const [entity, another] = spot.entities
  if (entity === undefined || another !== undefined) return undefined
  const beside = companyOf(entity, spot, reading)
  const own = beside ? undefined : ownBodyBefore(entity, spot, reading)
  const because = beside
    ? `the only one known of that name, beside “${beside}”`
    : own
      ? `the only one known of that name, behind “${own.surface}”, where this person held a post`
    : isOfficeInSentence(entity, spot, reading)
      ? 'the only one known of that name, and its sentence speaks of an office of this person'
      : reading.decided.lastBefore(entity, spot.order) && 'read as the same name before'
  return because ? { entity, certainty: 'likely', because, plain: false } : undefined
}

/** How far before a name a body of the person is looked for, in UTF-16 units of their block. */
const OWN_BODY_REACH = 600

/** A body where a person held a post, named shortly before in the same block: "МЗС РФ викликало посла. Захарова …". */
function ownBodyBefore(entity: number, spot: Spot, reading: Reading): Spot | undefined {
  const bodies = new Set(reading.record(entity).posts?.map((post) => post.of))
  for (let other = spot.previous; other && spot.start - other.end < OWN_BODY_REACH; other = other.previous) {
    const named = reading.decided.get(other)?.entity
    if (named !== undefined && reading.record(named).kind === 'organisation' && bodies.has(reading.record(named).id)) return other
  }
  return undefined
}

/** An office between a body and the name of who holds it, or nothing. */
const OFFICE_GAP = /^(?:['’]s)?\s*[^\s,.;:!?()«»"]*(?:\s[^\s,.;:!?()«»"]+)?\s*$/

/** Whether the body where a person held a post stands right before the name: "俄罗斯自然资源部部长科兹洛夫". A namesake further below is another. */
function isAtOwnBody(spot: Spot, reading: Reading): boolean {
  const [entity, another] = spot.entities
  const own = entity === undefined || another !== undefined ? undefined : ownBodyBefore(entity, spot, reading)
  return own !== undefined && own === spot.previous && OFFICE_GAP.test(spot.text.slice(own.end, spot.start))
}

/** What else of the beat stands in a bare name's sentence: anything but a country or a place, or the bearer's country right beside it. */
function companyOf(entity: number, spot: Spot, reading: Reading): string | undefined {
  const company = othersInSentence(spot).find((other) => {
    const decided = reading.decided.get(other)
    return decided && !/^(?:country|place)$/.test(reading.record(decided.entity).kind)
  })
  if (company) return company.surface
  const word = contextOf(entity, spot, reading)
  if (word) return word
  const qualifier = qualifierOf(spot, reading)
  return qualifier?.country === reading.record(entity).country ? qualifier?.spot.surface : undefined
}

/**
 * Whether nobody of the name is introduced anywhere, in an article about the leader's country; in a list of headlines, in a
 * line that names a place or a body of that country, or the country right beside the name ("North Korea: Kim …").
 */
function isOnlyLeaderSpokenOf(leader: number, spot: Spot, namesakes: Namesakes, reading: Reading): boolean {
  const { country } = reading.record(leader)
  if (!country || namesakes.all.some((i) => !isOtherHeadline([i], spot, reading))) return false
  const { decided } = reading
  if (reading.roles[spot.block] !== 'heading') return decided.namesBefore(country, spot.order) || decided.speaksOfBefore(country, spot.order)
  return othersInSentence(spot).some((other) => {
    const record = reading.record(decided.get(other)?.entity ?? other.entities[0] ?? leader)
    return record.kind === 'country' ? record.id === country && isRightBefore(other, spot) : record.kind !== 'person' && record.country === country
  })
}

const isRightBefore = (other: Spot, { text, start }: Spot) => /^(?:['’]s?)?(?:\s?:)?\s$/u.test(text.slice(other.end, start))

function besideLeader(leader: number, other: Spot): Decision {
  const because = `“${other.surface}”, who leads another country, stands beside it`
  return { entity: leader, certainty: 'likely', because, plain: false }
}

/** "North Korean leader Kim … his sister Kim Yo Jong": whether the only bearer that the article introduces is known, and holds no such office. */
function isOnlyAnother(leader: number, spot: Spot, { only, holder }: Namesakes): boolean {
  return only?.entity !== undefined && only.entity !== leader && ![...officesBeside(spot)].some((office) => holder(office, Infinity))
}

/** A name that nobody bears yet: a country's leader, by office or beside another; else the only one of the article. */
function beforeIntroductions(spot: Spot, leader: number | undefined, namesakes: Namesakes, reading: Reading): Decision | undefined {
  if (isAtOwnBody(spot, reading)) return inCompany(spot, reading)
  const minister = namesakes.all.length === 0 ? ministerOfName(spot, reading) : undefined
  if (minister) return minister
  if (leader !== undefined && isStyledLeader(spot) && isOnlyAnother(leader, spot, namesakes)) return byTopOffice(leader, reading)
  if (namesakes.only && !isOtherHeadline([namesakes.only], spot, reading)) return decisionFor(namesakes.only, spot, reading, false)
  if (leader === undefined) return namesakes.all.every((i) => isOtherHeadline([i], spot, reading)) ? inCompany(spot, reading) : undefined
  const other = leaderInSentence(spot, leader, reading)
  if (other) return besideLeader(leader, other)
  if (isStyledLeader(spot) || isOnlyLeaderSpokenOf(leader, spot, namesakes, reading)) return byTopOffice(leader, reading)
  // A headline's bare name is the country's leader where the text then introduces him first.
  const [first] = namesakes.all
  return first?.entity === leader && reading.roles[spot.block] === 'heading' ? decisionFor(first, spot, reading, false) : undefined
}
