/**
 * Bodies, places and descriptions that several entities answer to: "Security Council", "General Staff", "spy agency".
 * A country beside them decides, else an earlier mention in the document.
 */
import { placeInWords } from './because.ts'
import type { Decision, Reading, Spot } from './reading.ts'
import { sentenceAt } from './surroundings.ts'

const POSSESSIVE_GAP = /^(?:['’‘ʼ]s?)?[\s\u00a0]+(?:own[\s\u00a0]+)?$/u
const PLAIN_GAP = /^[\s\u00a0]+$/u
const OF_GAP = /^[\s\u00a0]+(?:(?:of|von|des|der|du|de|de la|d['’]|del|из|в)[\s\u00a0]*(?:the[\s\u00a0]+)?)?$/u
const CJK_GAP = /^(?:의|的|の)?[\s\u00a0]*$/u

/** The country that a spot speaks of: a country's name or adjective, or a place in it. */
export function countryOf(spot: Spot, reading: Reading): string | undefined {
  const countries = new Set(
    spot.entities.map((entity) => {
      const record = reading.record(entity)
      return record.kind === 'country' ? record.id : record.kind === 'place' ? record.country : undefined
    }),
  )
  return countries.size === 1 ? [...countries][0] : undefined
}

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
    const country = OF_GAP.test(gap) && !(PLAIN_GAP.test(gap) && /^[A-Za-z]/.test(next.surface)) ? countryOf(next, reading) : undefined
    if (country) return { spot: next, country }
  }
  return undefined
}

/** The mention of one of a spot's entities that was decided last before it. */
function lastMentioned(spot: Spot, reading: Reading): { entity: number; spot: Spot } | undefined {
  const entities = new Set<number>()
  let last: Spot | undefined
  for (const [other, decision] of reading.decided) {
    if (other.order < spot.order && spot.entities.includes(decision.entity)) {
      entities.add(decision.entity)
      if (!last || other.order > last.order) last = other
    }
  }
  const [entity] = entities
  return entities.size === 1 && entity !== undefined && last ? { entity, spot: last } : undefined
}

/** The spot's only entity that a person named in the same sentence holds a post in. */
function bodyOfPersonBeside(spot: Spot, reading: Reading): number | undefined {
  const sentence = sentenceAt(spot.text, spot.start)
  const beside = reading.spots.filter(
    (s) => s.block === spot.block && s !== spot && s.start >= sentence.start && s.end <= sentence.end && s.nameClass === 'full',
  )
  const posts = new Set(beside.flatMap((s) => s.entities.flatMap((e) => reading.record(e).posts ?? [])).map((p) => p.of))
  const bodies = spot.entities.filter((entity) => posts.has(reading.record(entity).id))
  return bodies.length === 1 ? bodies[0] : undefined
}

function byQualifier(spot: Spot, reading: Reading): { decision: Decision; qualifier: Qualifier } | 'foreign' | undefined {
  const qualifier = qualifierOf(spot, reading)
  if (!qualifier) return undefined
  const fitting = spot.entities.filter((entity) => reading.record(entity).country === qualifier.country)
  const [entity] = fitting
  if (fitting.length !== 1 || entity === undefined) return 'foreign'
  const because = `“${qualifier.spot.surface}” stands beside it`
  return { decision: { entity, certainty: 'certain', because, plain: false }, qualifier }
}

/** Decides a short name of a body or a place, or leaves it alone. */
export function decideBody(spot: Spot, reading: Reading): Decision | undefined {
  const qualified = byQualifier(spot, reading)
  if (qualified === 'foreign') return undefined
  if (qualified) return qualified.decision
  const mentioned = lastMentioned(spot, reading)
  if (mentioned) {
    const where = mentioned.spot.block === spot.block ? 'just before' : placeInWords(reading.roles, mentioned.spot.block)
    return { entity: mentioned.entity, certainty: 'certain', because: `named in full ${where}`, plain: false }
  }
  const body = bodyOfPersonBeside(spot, reading)
  if (body === undefined) return undefined
  return { entity: body, certainty: 'likely', because: 'a person who held a post there stands beside it', plain: false }
}

/** Decides a description ("South Korea's spy agency"), or leaves it alone. A modifier before it belongs to the mention. */
export function decideDescription(spot: Spot, reading: Reading): Decision | undefined {
  const qualified = byQualifier(spot, reading)
  if (qualified === 'foreign') return undefined
  if (qualified) {
    const { decision, qualifier } = qualified
    const because = `the only “${spot.surface}” known for “${qualifier.spot.surface}”`
    const before = qualifier.spot.end <= spot.start ? { start: qualifier.spot.start } : {}
    return { ...decision, certainty: 'likely', because, ...before }
  }
  if (!/(?:^|[^\p{L}])the[\s\u00a0]+$/iu.test(spot.text.slice(0, spot.start)) && /^[a-z]/i.test(spot.surface)) return undefined
  const mentioned = lastMentioned(spot, reading)
  if (!mentioned) return undefined
  const where = mentioned.spot.block === spot.block ? 'just before' : placeInWords(reading.roles, mentioned.spot.block)
  return { entity: mentioned.entity, certainty: 'likely', because: `named ${where}`, plain: false }
}
