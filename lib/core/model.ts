/**
 * The data model: what a pack knows. Types only; the files' schema is `data/schema.ts`,
 * and `data/README.md` explains every field to people who write entries.
 */

/** A date as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string

/** BCP 47 primary language subtag: `en`, `ko`, `ru`, … */
export type Language = string

export const KINDS = ['person', 'organisation', 'place', 'weapon', 'vessel', 'agreement', 'event', 'term', 'country'] as const
export type Kind = (typeof KINDS)[number]

/** Every property that a statement may have; labels and inverses are in `properties.ts`. */
export const PROPERTIES = [
  'leads',
  'position',
  'rank',
  'member-of',
  'relative-of',
  'part-of',
  'located-in',
  'operates',
  'owned-by',
  'named-after',
  'made-by',
  'type',
  'range',
  'first-tested',
  'launched',
  'identifier',
  'used-in',
  'signed-by',
  'party',
  'concluded',
  'adopted',
  'in-force',
  'took-place',
  'participant',
  'visited',
  'sanctioned-by',
  'introduced',
  'announced',
  'reported',
  'estimate',
  'founded',
  'dissolved',
  'born',
  'died',
] as const
export type Property = (typeof PROPERTIES)[number]

/** Where a statement was read. `url` was opened by the person who added it. */
export interface Source {
  publisher: string
  title: string
  url: string
  /** When the source appeared; absent where the page gives no date. */
  date?: PartialDate
}

/** One dated, sourced fact. At least one of `value`, `entity`, `date` is there. */
export interface Statement {
  property: Property
  /** Plain English text, e.g. the title of a post. */
  value?: string
  /** Id of the entity that the statement points to. */
  entity?: string
  /** First day on which it was true; for states that last. */
  from?: PartialDate
  /** Last day on which it was true; absent: still true when reviewed. */
  to?: PartialDate
  /** The last day on which a source shows it true, where nobody says whether it still is. */
  seen?: PartialDate
  /** The moment of something that happened once. */
  date?: PartialDate
  /** Who says so, for what is contested or estimated: "South Korea's National Intelligence Service". */
  according?: string
  /** Keys into the entity's `sources`; never empty. */
  source: string[]
}

/** Surface forms by language. */
export type NamesByLanguage = Record<Language, string[]>

/** One entity, as its YAML file says it. */
export interface Entity {
  id: string
  kind: Kind
  /** The name that the card shows as its heading. */
  label: string
  /** The name in its own language, by language. */
  native?: Record<Language, string>
  /** One neutral line. */
  description: string
  /** Two or three sentences, our own words. */
  summary: string
  /** Id of the country that the entity belongs to or acts for. */
  country?: string
  /** Names that stand alone. */
  names: NamesByLanguage
  /** Names that need the document, or a modifier beside them, to say whose they are ("Kim", "Security Council"). */
  short?: NamesByLanguage
  /** Names that are common words or many things' names: they need evidence of the entity's subject in the document. */
  common?: NamesByLanguage
  /** Noun phrases that identify the entity after its country or beside its parties ("spy agency", "mutual defence treaty"). */
  descriptions?: NamesByLanguage
  /** Countries only: adjectives that say "of this country" ("South Korean"); never highlighted. */
  adjectives?: NamesByLanguage
  /**
   * Words that say of a short, shared or common name in their sentence that this entity is meant ("veto" beside "Security
   * Council"); a word is found at its beginning, so that one stem does for all its endings. Never highlighted.
   */
  context?: NamesByLanguage
  statements: Statement[]
  sources: Record<string, Source>
  /** The day on which a person last checked the entry against its sources. */
  reviewed: PartialDate
}
