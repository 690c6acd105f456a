/** Which body a name or a description means, by the person beside it who held a post there: "Security Council Secretary Sergei Shoigu". */
import { heldOn } from '../dates.ts'
import { countrySpokenOf, type Reading } from './reading.ts'
import { sentenceOf, type Spot } from './spots.ts'
import { SPACE_GAP } from './surroundings.ts'

/** Longest gap between a body and the person who stands for it: "Security Council Secretary Sergei Shoigu". */
const BESIDE_UNITS = 30

/** "глава Генштаба Герасимов": a family name that one person bears stands right behind. */
function isSoleBearerBehind(person: Spot, { text, end }: Spot): boolean {
  if (person.nameClass !== 'short' || person.kind !== 'person' || person.entities.length !== 1 || person.start < end) return false
  return SPACE_GAP.test(text.slice(end, person.start))
}

/** The only bearer of a spot's name, or whom it describes, that a person named directly beside it, in the same sentence, holds a post in. */
export function bodyOfPersonBeside(spot: Spot, reading: Reading): number | undefined {
  const sentence = sentenceOf(spot)
  const beside = [spot.previous, spot.next].filter((s): s is Spot => {
    if (!s || !(s.nameClass === 'full' || reading.decided.has(s) || isSoleBearerBehind(s, spot)) || s.start < sentence.start || s.end > sentence.end) return false
    return Math.max(s.start - spot.end, spot.start - s.end) <= BESIDE_UNITS
  })
  const people = beside.flatMap((s) => reading.decided.get(s)?.entity ?? s.entities)
  const posts = new Set(people.flatMap((e) => reading.record(e).posts ?? []).map((p) => p.of))
  // What is one body's name may be another's description: both are "Міноборони".
  const claiming = spot.candidate.claims.flatMap(({ entity, nameClass }) => (nameClass === 'description' ? [entity] : []))
  const bodies = [...new Set([...spot.entities, ...claiming])].filter((entity) => posts.has(reading.record(entity).id))
  return bodies.length === 1 ? bodies[0] : undefined
}


/** Nouns of offices, by their stems, in the languages of the beat; in small letters, as patterns for either case cost three times as much. */
const OFFICE =
  /^(?:vice|deputy|under|pro)?[-‐‑]?(?:minist[er]r|secretar|secr[ée]tair|segretari|sekretär|head|chief|chef|director|direct[eo]|direktor|leiter|spokes|sprecher|porte-parole|portavo|chair|pr[éeä]siden|vorsitz|member|membre|miembro|membro|mitglied|jefe|capo|ambassador|министр|міністр|секретар|глав[аыеу]|голов[аиіу]|начальник|директор|шеф|председател|представител|представник|спикер|спікер|речни|пресс-|заместител|заступник|член|руководител|керівник|завед|завід)/u
const OFFICE_CJK = /^(?:の)?(?:제1|제일|第一|수석|首席|常任|상임|副|부|前|新)?(?:대변인|장관|차관|부장|비서|위원|국장|총장|참모|의장|원장|실장|부원장|상임|상|報道官|報道局|長官|議長|書記|次官|外相|発言人|发言人|發言人|部长|部長|书记|主席|主任|局长|局長|院长|院長)/u
/** What may stand between the words of an office and the body. */
const SMALL = /^(?:of|for|the|its|and|und|et|y|e|и|і|та|general|g[ée]n[ée]ral|generale|генеральн[а-яіїє]+|first|second|press|senior|official|top|du|de|del|della|des|der|die|la|le|les|di|dell|d|l|premier|première|primer|erste[rn]?|adjoint|stellvertretende[rn]?|первый|первого|первым|перший|першого|официальный|официального|официальная|офіційний|офіційна)$/u

/** Whether a name is written in Han, kana or Hangul. */
const isEastAsian = (name: string) => name.charCodeAt(0) > 0x2e7f

/** Whether a text is nothing but the words of an office. */
function isOffice(text: string): boolean {
  const words = text.toLowerCase().match(/[^\s,.'’]+/g) ?? []
  return words.some((word) => OFFICE.test(word)) && words.every((word) => OFFICE.test(word) || SMALL.test(word))
}

/** The last words of what stands before a body: "секретарь", "первый заместитель главы". */
const LAST_WORDS = /\S+\s+$/
/** Words between, and no more. */
const WORDS = /^(?:['’]s)?\s[^,.;:!?()«»"“”]{1,40}\s$/
const APPOSED = /^,\s[^,.;:!?()«»"“”]{1,50}$/

/** Whether a person's office at a body stands with both: "секретарь ЦК Пак Чон Чхон", "Pak Jong Chon, secrétaire du Comité central". */
function isTitledAt(person: Spot, body: Spot): boolean {
  const { text } = body
  if (person.start < body.end) {
    const gap = text.slice(person.end, body.start)
    return (APPOSED.test(gap) && isOffice(gap)) || (/^\s?$/u.test(gap) && OFFICE_CJK.test(text.slice(body.end).trimStart().slice(0, 8)))
  }
  const gap = text.slice(body.end, person.start)
  if (isEastAsian(body.surface)) return (OFFICE_CJK.test(gap.trim()) && gap.length <= 10 && !/[,.、。，]/.test(gap)) || (/^の$/u.test(gap) && OFFICE_CJK.test(text.slice(person.end, person.end + 8)))
  if (SPACE_GAP.test(gap)) return isOffice(LAST_WORDS.exec(text.slice(Math.max(0, body.start - 40), body.start))?.[0] ?? '')
  return WORDS.test(gap) && isOffice(gap)
}

/** The only one that a spot describes where a person stands at it, with the office that this person held there. */
export function bodyOfTitledPerson(spot: Spot, reading: Reading): number | undefined {
  const people = [spot.previous, spot.next].flatMap((s) => {
    const isPerson = s && (s.nameClass === 'full' || reading.decided.has(s) || (s.nameClass === 'short' && s.entities.length === 1)) && isTitledAt(s, spot)
    return isPerson ? (reading.decided.get(s)?.entity ?? s.entities) : []
  })
  const posts = new Set(people.flatMap((e) => reading.record(e).posts ?? []).map((post) => post.of))
  const bodies = spot.entities.filter((entity) => posts.has(reading.record(entity).id))
  return bodies.length === 1 ? bodies[0] : undefined
}

/** Whether another country, or a body or person of one, has been named between two spots; places say only where it was. */
function isCountryBetween(from: Spot, to: Spot, country: string | undefined, reading: Reading): boolean {
  for (let other = to.previous; other && other !== from; other = other.previous) {
    const spokenOf = other.kind === 'place' ? undefined : countrySpokenOf(other, reading)
    if (spokenOf !== undefined && spokenOf !== country) return true
  }
  return false
}

/** How far before a body's name the person who serves there is looked for, in UTF-16 units of their block. */
const REACH = 400

/** The only bearer of a name that a person named shortly before, in the same block, leads or serves at the article's date; and where. */
export function bodyOfPersonBefore(spot: Spot, reading: Reading): { entity: number; spot: Spot } | undefined {
  const { published } = reading.article
  if (!published || !spot.entities.every((entity) => reading.record(entity).country)) return undefined
  const bodies = new Map<number, Spot>()
  for (let other = spot.previous; other && spot.start - other.end < REACH; other = other.previous) {
    const person = reading.decided.get(other)?.entity
    const posts = person === undefined ? [] : (reading.record(person).posts ?? []).filter((post) => heldOn(post, published))
    for (const entity of spot.entities) if (posts.some((post) => post.of === reading.record(entity).id)) bodies.set(entity, other)
  }
  const [only] = bodies
  if (!only || bodies.size > 1 || isCountryBetween(only[1], spot, reading.record(only[0]).country, reading)) return undefined
  return { entity: only[0], spot: only[1] }
}
