/**
 * Bodies that a newsroom names without their country, since it is its own: "повідомляє Генштаб" in Ukrainian, "외교부는" in Korean.
 * Only in languages that the newsrooms of one country write, and where nothing speaks of another's.
 */
import { remembered } from '../remembered.ts'
import { countrySpokenOf, type Decision, type Reading } from './reading.ts'
import { othersInSentence, type Spot } from './spots.ts'

interface Home {
  country: string
  /** What a body's name looks like: no "армія". */
  body: RegExp
  /** What stands before it when nobody else's is meant: no "польського", no "폴란드". */
  before: RegExp
}

const HOMES: ReadonlyMap<string, Home> = new Map([
  ['uk', { country: 'ukraine', body: /^(?:\p{Lu}{2,}$|Мін|Ген|Держ|Рад|\p{Lu}\p{L}*\s)/u, before: /(?<![сцз]ьк\p{L}{1,3}\s)$/u }],
  ['ko', { country: 'south-korea', body: /[^정본]부$/u, before: /(?:^|[.!?"'”’」』,…·\])]\s*|(?:은|는|을|를|에|서|고|며|면|까지|부터|날)\s)$/u }],
])

/** How far before a body's name its owner is looked for, in UTF-16 units. */
const REACH = 30

const mayBeHome = remembered(({ text, start, end, surface, kind }: Spot, home: Home): boolean => {
  if (kind !== 'organisation' || !home.body.test(surface)) return false
  return home.before.test(text.slice(Math.max(0, start - REACH), start)) && !/^\s\p{Lu}/u.test(text.slice(end, end + 2))
})

/** Whether the sentence, what the block spoke of last, or, where it spoke of no country, an earlier mention of another body of the name is abroad. */
function isAbroad(spot: Spot, country: string, reading: Reading): boolean {
  const { decided, record } = reading
  const isForeign = (other: Spot) => ![undefined, country].includes(countrySpokenOf(other, reading))
  let before = spot.previous
  while (before && countrySpokenOf(before, reading) === undefined) before = before.previous
  if (othersInSentence(spot).some(isForeign)) return true
  return before ? isForeign(before) : spot.entities.some((e) => record(e).country !== country && decided.lastBefore(e, spot.order))
}

/** The body of the country whose language the article is in, if that is meant. */
export function homeBody(spot: Spot, reading: Reading): Decision | undefined {
  const home = HOMES.get(reading.article.language ?? '')
  if (!home || !mayBeHome(spot, home)) return undefined
  const [entity, another] = spot.entities.filter((e) => reading.record(e).country === home.country)
  if (entity === undefined || another !== undefined || isAbroad(spot, home.country, reading)) return undefined
  return { entity, certainty: 'likely', because: 'what this language calls so without a country', plain: false }
}
