import type { CardContent, CardLine, PackEntity } from './card-content.ts'
import { compareDates, dateInWords, heldOn, spanInWords } from './dates.ts'
import type { Certainty } from './document.ts'
import type { PartialDate, Property, Source } from './model.ts'
import { KIND_LABELS, PROPERTY_WORDS, STATE_PROPERTIES } from './properties.ts'

export interface CardOptions {
  /** When the article appeared; absent where unknown or where there is no article. */
  published?: PartialDate
  /** Today, as `YYYY-MM-DD`. */
  today: PartialDate
  /** Ids of the entities that the page mentions. */
  onPage: ReadonlySet<string>
  /** The mention that the card explains; absent where it was opened from a link or the search. */
  mention?: { surface: string; because: string; plain: boolean; certainty: Certainty }
}

/** Further statements that a card shows. */
const FACT_LIMIT = 3
/** Related entities of the page that a card shows. */
const RELATED_LIMIT = 4

/** A statement seen from the card's entity, whichever file it stands in. */
interface Fact {
  property: Property
  label: string
  outgoing: boolean
  value?: string
  other?: string
  from?: PartialDate
  to?: PartialDate
  seen?: PartialDate
  date?: PartialDate
  according?: string
  sources: Source[]
}

function factsOf(entity: PackEntity): Fact[] {
  const own = entity.statements.map(({ entity: other, source, ...rest }): Fact => {
    const { label } = PROPERTY_WORDS[rest.property]
    const sources = source.flatMap((key) => entity.sources[key] ?? [])
    return { ...rest, label, outgoing: true, sources, ...(other && { other }) }
  })
  const incoming = entity.incoming.map(({ subject, ...rest }): Fact => {
    const { inverseLabel } = PROPERTY_WORDS[rest.property]
    return { ...rest, label: inverseLabel, outgoing: false, other: subject }
  })
  return [...own, ...incoming]
}

/**
 * A person's posts; of a body or country, those who lead it.
 * A post of which only the end is known, or nothing, says nothing about a day: it is a further fact.
 */
function isState(fact: Fact): boolean {
  if (!fact.from && !fact.seen) return false
  return fact.outgoing ? STATE_PROPERTIES.has(fact.property) : fact.property === 'leads'
}

/** Collects the sources that lines cite, each once, in the order of their first use. */
function createSourceList() {
  const sources: Source[] = []
  const indexOf = (source: Source) => {
    const known = sources.findIndex((other) => other.url === source.url)
    return known >= 0 ? known : sources.push(source) - 1
  }
  return { sources, cite: (cited: readonly Source[]) => [...new Set(cited.map(indexOf))].toSorted((a, b) => a - b) }
}

/** "family" is told by the value ("younger sister"), which is true only from the end that states it. */
function textOf(fact: Fact): string {
  if (!fact.outgoing && fact.property === 'relative-of') return ''
  return fact.value ?? ''
}

/** Orders facts: those about entities of the page first, else as the entry's author put them. */
function mostTelling(facts: readonly Fact[], onPage: ReadonlySet<string>): Fact[] {
  const weight = (fact: Fact) => (fact.outgoing ? 0 : 2) - (fact.other && onPage.has(fact.other) ? 1 : 0)
  return facts.toSorted((a, b) => weight(a) - weight(b))
}

const sameFacts = (a: readonly Fact[], b: readonly Fact[]) => a.length === b.length && a.every((fact) => b.includes(fact))

/** Builds what a card says of an entity, at the article's date and now. */
export function buildCard(entity: PackEntity, options: CardOptions): CardContent {
  const { published, today, onPage, mention } = options
  const facts = factsOf(entity)
  const list = createSourceList()
  const toLine = (fact: Fact): CardLine => {
    const other = fact.other === undefined ? undefined : entity.related[fact.other]
    return {
      label: fact.label,
      text: textOf(fact),
      ...(other && fact.other && { entity: { id: fact.other, label: other.label, onPage: onPage.has(fact.other) } }),
      when: fact.date ? dateInWords(fact.date) : spanInWords(fact),
      according: fact.according ? `according to ${fact.according}` : '',
      sources: list.cite(fact.sources),
    }
  }

  const states = facts.filter(isState)
  const now = states.filter((fact) => heldOn(fact, today))
  const then = published && compareDates(published, today) < 0 ? states.filter((fact) => heldOn(fact, published)) : now
  const differs = !sameFacts(then, now)
  const thenLines = differs && published ? then.map(toLine) : undefined
  const nowLines = now.map(toLine)

  const shown = new Set([...then, ...now])
  const rest = mostTelling(facts.filter((fact) => !shown.has(fact)), onPage)
  const factLines = rest.slice(0, FACT_LIMIT).map(toLine)
  const native = Object.entries(entity.native ?? {})[0]
  if (list.sources.length === 0) list.cite(Object.values(entity.sources))

  return {
    id: entity.id,
    kind: entity.kind,
    kindLabel: KIND_LABELS[entity.kind],
    label: entity.label,
    ...(native && { native: { language: native[0], text: native[1] } }),
    description: entity.description,
    summary: entity.summary.trim(),
    ...(thenLines && published && { then: { heading: `When this appeared, ${dateInWords(published)}`, lines: thenLines } }),
    ...((nowLines.length > 0 || thenLines) && { now: { heading: 'Now', lines: nowLines } }),
    facts: factLines,
    onThisPage: relatedOnPage(entity, facts, options),
    sources: list.sources.map((source) => ({ ...source, dateText: source.date ? dateInWords(source.date) : '' })),
    reviewed: `Checked ${dateInWords(entity.reviewed)}`,
    ...(mention && !mention.plain && { because: `“${mention.surface}” here: ${mention.because}` }),
    certainty: mention?.certainty ?? 'certain',
  }
}

const isOver = (fact: Fact, today: PartialDate) => fact.to !== undefined && compareDates(fact.to, today) < 0

/** A post of which no day is known may be over: nothing says that it is held today. */
const isUndatedState = ({ property, from, seen }: Fact) => STATE_PROPERTIES.has(property) && from === undefined && seen === undefined

/** How a fact's two ends belong together, today: "leads", "led until 12 May 2024", "as of May 2023, leads". */
function relationOf(fact: Fact, today: PartialDate): string {
  const words = PROPERTY_WORDS[fact.property]
  const past = isOver(fact, today) || isUndatedState(fact) ? words.past : undefined
  const { relation, inverseRelation } = past ?? words
  const text = fact.outgoing ? relation : inverseRelation
  if (past && fact.to) return `${text} until ${dateInWords(fact.to)}`
  return fact.seen ? `as of ${dateInWords(fact.seen)}, ${text}` : text
}

/**
 * Entities of the page that the entry is related to, by what holds today before what is over.
 * Countries are left out: readers know them.
 */
function relatedOnPage(
  entity: PackEntity,
  facts: readonly Fact[],
  { onPage, today }: CardOptions,
): CardContent['onThisPage'] {
  const related = new Map<string, CardContent['onThisPage'][number]>()
  const pastLast = (a: Fact, b: Fact) => Number(isOver(a, today)) - Number(isOver(b, today))
  for (const fact of facts.toSorted(pastLast)) {
    const { other } = fact
    const known = other === undefined ? undefined : entity.related[other]
    if (!other || !known || known.kind === 'country' || !onPage.has(other) || related.has(other)) continue
    related.set(other, { id: other, label: known.label, relation: relationOf(fact, today) })
  }
  return [...related.values()].slice(0, RELATED_LIMIT)
}
