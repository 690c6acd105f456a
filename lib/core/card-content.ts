/**
 * What a card says, as plain data: the pack's record of an entity, seen from an article's date and from today.
 */
import type { Entity, Kind, Language, PartialDate, Property, Source } from './model.ts'

/** An entity as the pack's file holds it: without the names and words that only the lexicon needs. */
export type FiledEntity = Omit<Entity, 'descriptions' | 'adjectives' | 'context'>

/** An entity as the pack knows it: its own entry, and all that other entries say of it. */
export interface PackEntity extends FiledEntity {
  /** Relations that other entries state about this one, seen from this end. */
  incoming: IncomingStatement[]
  /** Every entity that a statement here names. */
  related: Record<string, RelatedEntity>
}

export interface RelatedEntity {
  label: string
  kind: Kind
}

export interface IncomingStatement {
  property: Property
  /** The entity whose file says it. */
  subject: string
  value?: string
  from?: PartialDate
  to?: PartialDate
  seen?: PartialDate
  date?: PartialDate
  according?: string
  sources: Source[]
}

/** One line of the card. */
export interface CardLine {
  /** "Post", "Part of", "Sanctioned by" … */
  label: string
  /** The line's text without the linked entity: "Minister of Defence". May be empty where `entity` says all. */
  text: string
  /** The related entity, shown after the text as a link within the card. */
  entity?: { id: string; label: string; onPage: boolean }
  /** When: "since 12 May 2024", "November 2012 to May 2024"; empty where undated. */
  when: string
  /** "according to South Korea's National Intelligence Service"; empty where uncontested. */
  according: string
  /** Indexes into the card's `sources`, counted from 0. */
  sources: number[]
}

export interface CardContent {
  id: string
  kind: Kind
  /** "Person", "Organisation" … in words. */
  kindLabel: string
  label: string
  native?: { language: Language; text: string }
  description: string
  summary: string
  /** Posts and states at the article's date; empty where they are the same as now or the date is unknown. */
  then?: { heading: string; lines: CardLine[] }
  /** The same now; absent where the entity has none. */
  now?: { heading: string; lines: CardLine[] }
  /** Two or three further statements, most telling first. */
  facts: CardLine[]
  /** Related entities that are also on this page, with how they belong together: "leads". */
  onThisPage: { id: string; label: string; relation: string }[]
  sources: (Source & { dateText: string })[]
  /** "Checked 23 November 2026". */
  reviewed: string
  /** Why a short name was read so: "“Kim” here: named in full in the second paragraph"; absent where plain. */
  because?: string
  certainty: 'certain' | 'likely'
}
