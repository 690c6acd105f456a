/**
 * Bodies that a newsroom names without their country, since it is its own: "повідомляє Генштаб" in Ukrainian, "외교부는" in Korean.
 * Only in languages that the newsrooms of one country write, and where nothing speaks of another's.
 */
import { remembered } from '../remembered.ts'
import { countrySpokenOf, speaksOfAnother, type Decision, type Reading } from './reading.ts'
import { othersInSentence, type Spot } from './spots.ts'

interface Home {
  country: string
  /** What a body's name looks like: no "армія". */
  body: RegExp
  /** What stands before it when nobody else's is meant: no "польського", no "폴란드". */
  before: RegExp
  /** The country that it reports on, which says of no body whose it is unless it has one of that name. */
  across?: string
}

const HOMES: ReadonlyMap<string, Home> = new Map([
  ['uk', { country: 'ukraine', body: /^(?:[А-ЯҐЄІЇ]{2,}$|Мін|Ген|Держ|Рад|[А-ЯҐЄІЇ][а-яґєії’']*\s)/u, before: /(?<![сцз]ьк[а-яґєії]{1,3}\s)$/u }],
  [
    'ko',
    {
      country: 'south-korea',
      body: /[^정본]부$|\S{3}본부$|합참$/u,
      before: /(?:^|[.!?"'”’」』,…·\])]\s*|(?:은|는|을|를|에|서|고|며|면|까지|부터|날|한편|앞서|이어|우리|당시|오전|오후)\s)$/u,
      across: 'north-korea',
    },
  ],
])

/** The bodies that the article gives to somebody unknown somewhere: 독일 국방부. */
const strangersBodies = remembered((reading: Reading): ReadonlySet<number> => {
  const home = HOMES.get(reading.article.language ?? '')
  const owned = home ? reading.spots.filter((spot) => home.body.test(spot.surface) && !isUnowned(spot, home)) : []
  return new Set(owned.flatMap(({ entities }) => entities))
})

/** How far before a body's name its owner is looked for, in UTF-16 units. */
const REACH = 30

function isUnowned({ text, start, end }: Spot, { before }: Home): boolean {
  return before.test(text.slice(Math.max(0, start - REACH), start)) && !/^\s[А-ЯҐЄІЇA-Z]/.test(text.slice(end, end + 2))
}

/** How far back an unknown country may have been named, in UTF-16 units. */
const UNKNOWN_REACH = 200

/** Whether a capitalised word that opens no sentence and is no adjective stands before a spot: "Міністр оборони Польщі приїхав. Міноборони …". */
function hasUnknownName({ text, start }: Spot): boolean {
  const before = text.slice(Math.max(0, start - UNKNOWN_REACH), start)
  return /(?<=[а-яґєії]\s|,\s)[А-ЯҐЄІЇ][а-яґєії’']+(?<![сцз]ьк[а-яґєії]{1,3})(?![а-яґєії])/.test(before)
}

/** Whether the sentence, what the block spoke of last, or, where it spoke of no country, an earlier mention of another body of the name is abroad. */
function isAbroad(spot: Spot, { country, across }: Home, reading: Reading): boolean {
  const { decided, record } = reading
  // 북한이 미사일을 발사했다고 합참이 밝혔다.
  const isPlain = across === undefined || spot.entities.some((e) => record(e).country === across)
  const telling = (other: Spot) => {
    const spoken = countrySpokenOf(other, reading)
    return isPlain || spoken !== across ? spoken : undefined
  }
  const isForeign = (other: Spot) => ![undefined, country].includes(telling(other))
  let before = spot.previous
  while (before && telling(before) === undefined) before = before.previous
  if (othersInSentence(spot).some(isForeign)) return true
  if (before) return isForeign(before)
  return hasUnknownName(spot) || spot.entities.some((e) => record(e).country !== country && decided.lastBefore(e, spot.order))
}

/** The body of the country whose language the article is in, if that is meant. */
export function homeBody(spot: Spot, reading: Reading): Decision | undefined {
  const home = HOMES.get(reading.article.language ?? '')
  if (!home || spot.kind !== 'organisation' || !home.body.test(spot.surface) || !isUnowned(spot, home)) return undefined
  const [entity, another] = spot.entities.filter((e) => reading.record(e).country === home.country)
  if (entity === undefined || another !== undefined || strangersBodies(reading).has(entity) || isAbroad(spot, home, reading)) return undefined
  return { entity, certainty: 'likely', because: 'what this language calls so without a country', plain: false }
}

/** So many names back, the bodies and people of an article say where it is set. */
const CAST_REACH = 60
const MINISTRY = /ministry/i

/** The country whose ministry and whose head of state or government stand shortly before a spot, where no other's do. */
function countryOfCast({ order }: Spot, { spots, decided, record }: Reading): string | undefined {
  const [ministries, heads] = [new Set<string>(), new Set<string>()]
  for (const other of spots.slice(Math.max(0, order - CAST_REACH), order)) {
    const entity = decided.get(other)?.entity
    const { kind, country, posts } = entity === undefined ? {} : record(entity)
    if (country === undefined) continue
    if (kind === 'organisation' && MINISTRY.test(other.surface)) ministries.add(country)
    if (kind === 'person' && posts?.some(({ of }) => of === country)) heads.add(country)
  }
  const all = new Set([...ministries, ...heads])
  return all.size === 1 && ministries.size === 1 && heads.size === 1 ? [...all][0] : undefined
}

/** "the Ministry of Foreign Affairs", written as a name in an article of another ministry and the president of one country. */
export function ministryOfCast(spot: Spot, reading: Reading): Decision | undefined {
  if (spot.inTitleCase || !MINISTRY.test(spot.surface) || !/^\p{Lu}.*\s/u.test(spot.surface)) return undefined
  const country = countryOfCast(spot, reading)
  const [entity, another] = spot.entities.filter((e) => country !== undefined && reading.record(e).country === country)
  if (entity === undefined || another !== undefined) return undefined
  if (othersInSentence(spot).some((other) => speaksOfAnother(country, other, reading))) return undefined
  return { entity, certainty: 'likely', because: 'another ministry of the country is named before, and who leads it', plain: false }
}
