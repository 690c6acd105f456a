/**
 * The lexicon's binary form: one Int32Array that a page can use as it was loaded, whatever its size.
 *
 * ```
 * header    | MAGIC, slot count (a power of two), posting words, entity count, record units
 * slots     | per slot: hash1, hash2, value      open addressing, linear probing; value 0 is an empty slot
 * postings  | per posting: entity, attributes, case pattern
 * offsets   | per entity: first UTF-16 unit of its record; one more at the end
 * records   | UTF-16 units, two a word: each entity's record as JSON, parsed only when the entity is on a page
 * ```
 * A slot stands for a phrase. Its value has bit 0 set where a longer name begins with the phrase, and above it
 * 1 + the index of the phrase's first posting, or 0 where the phrase is only a beginning.
 *
 * Where a phrase goes on with a word that may be misspelt, a further slot holds the phrase with that word's outline
 * (`outlineOf`) in its place: few unknown words fit one, and only for those are the word's neighbours looked up.
 */
import type { Kind } from '../model.ts'

export const MAGIC = 0x4247_5832
export const HEADER_WORDS = 5
export const SLOT_WORDS = 3
export const POSTING_WORDS = 3

/** A slot's value. */
export const IS_PREFIX = 1
export const POSTING_SHIFT = 1

/** A word must have so many letters, and the whole name so many, for one of them to be wrong. */
export const MISSPELT_MIN_WORD = 5
export const MISSPELT_MIN_NAME = 11
/** Korean given names differ by one letter (Chang, Chong; Kyeong, Kyoung), family names in -ov or -sky seldom do. */
export const MISSPELT_MIN_WORD_OF_PERSON = 7

/** Stands for a word whose inner letters are not known: its first and last letter and its length. No text folds to it. */
export function outlineOf(units: readonly number[], length = units.length): number[] {
  return [0, units[0] ?? 0, units.at(-1) ?? 0, length]
}

/** How a name may be used, in the order of trust. */
export const NAME_CLASSES = ['full', 'short', 'common', 'description', 'adjective'] as const
export type NameClass = (typeof NAME_CLASSES)[number]

/** A posting's attributes: class in bits 0–2, "last of its phrase" in bit 3, "inflected" in bit 4, languages from bit 8 on. */
export const CLASS_MASK = 7
export const LAST_POSTING = 8
export const INFLECTED = 16
export const LANGUAGES_SHIFT = 8

/**
 * Languages whose names are ordinary words of others that share their script: "Seul" is Seoul in Italian, "alone" in
 * French. A name that is listed in these alone stands alone only on pages of a language that lists it.
 */
const KEPT_APART: readonly string[] = ['de', 'fr', 'es', 'it', 'ja', 'zh']
const EVERYWHERE = 1 << KEPT_APART.length

/** The bit of a language in which a name is listed. */
export function languageBit(language: string): number {
  const index = KEPT_APART.indexOf(language)
  return index < 0 ? EVERYWHERE : 1 << index
}

/** Whether a name with these bits is listed in a language itself (or, of those that are not kept apart, in any). */
export function isListedIn(bits: number, language: string): boolean {
  return (bits & languageBit(language)) !== 0
}

/** Whether a name with these bits is listed for pages of a language; where that is unknown, only if it is listed for all. */
export function isListedFor(bits: number, language: string | undefined): boolean {
  return (bits & EVERYWHERE) !== 0 || (language !== undefined && isListedIn(bits, language))
}

/** Whether a name with bits `a` is listed wherever one with bits `b` is. */
export function coversLanguages(a: number, b: number): boolean {
  return (a & EVERYWHERE) !== 0 || (a & b) === b
}

/** Whether a name with these bits stands alone on a page of a language; it does where the language is unknown. */
export function isAtHome(bits: number, language: string | undefined): boolean {
  return language === undefined || isListedFor(bits, language)
}

/**
 * A posting's pattern of token i. Letters: bit i, the token begins with a capital; bit 16 + i, it is an acronym.
 * Syllables, Han and kana: bit i, the token follows the one before without a gap.
 * Names of more than 16 tokens are held to the pattern of their first 16.
 */
export const PATTERN_TOKENS = 16

/** Names of so few syllables, Han or kana are not found with a space inside: "100원 산정" has no 원산 in it. */
export const TIGHT_TOKENS = 2

/** An office of a country or a body, as one person held it. */
export interface LexiconOffice {
  /** `president`, `defence-minister` …: see `offices.ts`. */
  office: string
  /** Index of the person in the lexicon. */
  holder: number
  /** "Minister of Defence of Russia". */
  words: string
  from: string
  to?: string
}

/** What deciding needs to know of an entity; the card needs more and gets it elsewhere. */
export interface LexiconRecord {
  id: string
  kind: Kind
  label: string
  /** Country that it belongs to or acts for. */
  country?: string
  /** Agreements: ids of its parties, and of those who signed. */
  parties?: string[]
  signatories?: string[]
  /** Agreements: when concluded; events: when begun. */
  from?: string
  /** Agreements: when no longer in force. */
  to?: string
  /** Bodies and places: ids of what they are part of or lie in. */
  within?: string[]
  /** People: when they died. */
  died?: string
  /** Posts held: title, body, and when. */
  posts?: { title: string; of?: string; from?: string; to?: string }[]
  /** People: their given names in any language, folded ("kimjongun" without the family name: "jongun"). */
  given?: string[]
  /** Words, in lower case, that tell the entity where a name may mean another: see `Entity.context`. */
  context?: string[]
  /** Countries and bodies: who held their offices. */
  offices?: LexiconOffice[]
}
