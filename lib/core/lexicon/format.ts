/**
 * The lexicon's binary form: buffers that a page can use as they were loaded, whatever their size. One holds a record for
 * each entity; for each script another holds the names that begin in it, and is loaded only where a page writes in it.
 *
 * ```
 * names:
 * header    | int32: NAMES_MAGIC, then the counts of NAMES_HEADER in their order
 * attributes, patterns | int32: each that a form may have, once
 * buckets   | int32: tell the places of names, see `perfect-hash.ts`
 * beginnings, outlines | int32: bits, see `key-filter.ts`
 * form buckets, form values | int32, uint16: the case forms of words, see `word-forms.ts`
 * ending offsets, endings | int32, bytes: the endings of each number, in UTF-8
 * forms     | uint16: of each form that a posting may have, the numbers of its attributes; then those of its patterns
 * simplified | uint16: traditional characters, then the simplified form of each (`simplified.ts`)
 * claims    | so many bytes each as they need (header), the lowest first: who claims each name      0 at a place without a name
 * lists     | as many bytes each: of a name that several claim, how many they are, then their postings
 * marks     | uint16, then bytes: the upper and the lower part of each name's mark (`markOf`)
 *
 * records:
 * header    | int32: RECORDS_MAGIC, then the counts of RECORDS_HEADER in their order
 * list offsets | int32: first byte of each piece of the lists of words; one more at the end
 * id lengths, lengths | uint16, per entity: bytes of its id, and of its record
 * ids       | bytes: in ASCII; none where the id is the entity's number (`numbered` in `data/compile.ts`)
 * records   | bytes: each entity's record (`records.ts`) as JSON in UTF-8, parsed only when the entity is on a page
 * lists     | bytes: lists of words that some entities have (`word-lists.ts`) in UTF-8
 * ```
 * Each section begins at a whole word. A posting is form × entities + entity: what two postings have in common but for the
 * entity is a form, told once. A claim is 1 + the only posting, or, from 1 + forms × entities on, the index of a list.
 * A name is known by 24 bits of its hash2, and by its place, which hash1 tells too; since a look-up compares one place only,
 * and of words that are in no name seven of ten not even that, it takes one phrase for another once in 6 · 10⁷ times,
 * whatever the number of names (ADR 15 counts the pages).
 *
 * What only begins longer names, and is none, stands in a filter. A phrase that it lets through by mistake (one in forty)
 * costs a look-up: what it goes on with has to be a name. Beginnings of `untoldFrom` to `untoldTo` tokens are not among them:
 * few texts get so far, and those are read on.
 *
 * Where a name goes on with a word that may be misspelt, the outlines have the phrase with that word's outline
 * (`outlineOf`) in its place: few unknown words fit one, and only for those are the word's neighbours looked up. What may
 * be misspelt is asked again of what they find.
 */
import type { Kind } from '../model.ts'
import type { Script } from '../text/scripts.ts'

/** The lexicon's files. */
export interface LexiconFiles extends Record<Script, ArrayBuffer> {
  records: ArrayBuffer
}

/**
 * The name of a part's file in the pack. The records are packed with gzip, which leaves a third of them; names are hashes,
 * which it hardly shortens.
 */
export function lexiconFile(part: keyof LexiconFiles): string {
  return `lexicon-${part}.${isPacked(part) ? 'gz' : 'bin'}`
}

/** Whether a part is packed with gzip in its file. */
export function isPacked(part: keyof LexiconFiles): boolean {
  return part === 'records'
}

export const NAMES_MAGIC = 0x4247_4e32
/** The counts behind it. */
export const NAMES_HEADER = ['entities', 'names', 'claimBytes', 'listed', 'forms', 'attributes', 'patterns', 'buckets', 'beginningWords', 'untoldFrom', 'untoldTo', 'outlineWords', 'wordForms', 'formBuckets', 'endings', 'endingBytes', 'simplified'] as const
export const RECORDS_MAGIC = 0x4247_5231
export const RECORDS_HEADER = ['entities', 'idBytes', 'recordBytes', 'listPieces', 'listBytes'] as const

export type Counts<Header extends readonly string[]> = Record<Header[number], number>
export type NameCounts = Counts<typeof NAMES_HEADER>
export type RecordCounts = Counts<typeof RECORDS_HEADER>

const headerBytes = (header: readonly string[]) => 4 * (1 + header.length)
const toWholeWords = (bytes: number) => 4 * Math.ceil(bytes / 4)

/** Where the sections of a file of names begin, in bytes. */
export function nameSections(counts: NameCounts) {
  const attributes = headerBytes(NAMES_HEADER)
  const patterns = attributes + 4 * counts.attributes
  const buckets = patterns + 4 * counts.patterns
  const beginnings = buckets + 4 * counts.buckets
  const outlines = beginnings + 4 * counts.beginningWords
  const formBuckets = outlines + 4 * counts.outlineWords
  const endingOffsets = formBuckets + 4 * counts.formBuckets
  const endings = endingOffsets + 4 * (counts.endings + 1)
  const formValues = endings + toWholeWords(counts.endingBytes)
  const forms = formValues + toWholeWords(2 * counts.wordForms)
  const simplified = forms + toWholeWords(2 * 2 * counts.forms)
  const claims = simplified + toWholeWords(2 * 2 * counts.simplified)
  const lists = claims + toWholeWords(counts.claimBytes * counts.names)
  const marks = lists + toWholeWords(counts.claimBytes * counts.listed)
  const lowMarks = marks + toWholeWords(2 * counts.names)
  const end = lowMarks + toWholeWords(counts.names)
  return { attributes, patterns, buckets, beginnings, outlines, formBuckets, endingOffsets, endings, formValues, forms, simplified, claims, lists, marks, lowMarks, end }
}

/** Where the sections of the file of records begin, in bytes. */
export function recordSections(counts: RecordCounts) {
  const listOffsets = headerBytes(RECORDS_HEADER)
  const idLengths = listOffsets + 4 * (counts.listPieces + 1)
  const lengths = idLengths + 2 * counts.entities
  const ids = lengths + 2 * counts.entities
  const records = ids + counts.idBytes
  const lists = records + counts.recordBytes
  return { listOffsets, idLengths, lengths, ids, records, lists, end: toWholeWords(lists + counts.listBytes) }
}

/** Where each character is a token, half of all beginnings have so many, from the first number to the last; elsewhere all are told. */
export const UNTOLD_TOKENS: Readonly<Record<Script, readonly [from: number, to: number]>> = { latin: [0, 0], cyrillic: [0, 0], 'east-asian': [5, 12] }

/** A phrase's value: whether a longer name begins with it, and above, its claim where it is a name. One that is unknown has none. */
export const UNKNOWN = 0
export const IS_PREFIX = 1
export const valueOf = (claim: number, isPrefix: boolean) => 2 * claim + (isPrefix ? IS_PREFIX : 0)
export const claimOf = (value: number) => Math.floor(value / 2)
export const isName = (value: number) => value > IS_PREFIX

/** The array that writes and reads numbers of so many bytes. */
export const arrayOf = (bytes: 2 | 4) => (bytes === 2 ? Uint16Array : Uint32Array)

/** Forms, attributes and patterns have numbers of two bytes. */
export const FORM_LIMIT = 2 ** 16
/** Bytes that a claim may have; three hold 4,000 entities with 4,000 forms. */
export const CLAIM_BYTES: readonly number[] = [1, 2, 3, 4]
/** Number `i` of a row of numbers of so many bytes each. */
export function numberAt(bytes: Uint8Array, i: number, width: number): number {
  let number = 0
  for (let at = (i + 1) * width - 1; at >= i * width; at--) number = number * 256 + (bytes[at] as number)
  return number
}

/** The parts of a name's mark: of its hash2, all but the bits that its bucket asks for (`perfect-hash.ts`). */
export const markOf = (hash2: number) => hash2 >>> 16
export const lowMarkOf = (hash2: number) => (hash2 >>> 8) & 0xff

/** Bits of a filter for each key: beginnings are asked of each word of a page, outlines of few. */
export const BEGINNING_BITS = 8
export const OUTLINE_BITS = 6

/** A word must have so many letters, and the whole name so many, for one of them to be wrong. */
export const MISSPELT_MIN_WORD = 5
export const MISSPELT_MIN_NAME = 11
/** Korean given names differ by one letter (Chang, Chong; Kyeong, Kyoung), family names in -ov or -sky seldom do. */
export const MISSPELT_MIN_WORD_OF_PERSON = 7

/** Stands for a word whose inner letters are not known: its first and last letter and its length. No text folds to it. */
export function outlineOf(units: readonly number[], length = units.length): number[] {
  return [0, units[0] ?? 0, units.at(-1) ?? 0, length]
}

/** How a name may be used, in the order of trust; the last one is made by rule, of regions' names: `elided-names.ts`. */
export const NAME_CLASSES = ['full', 'short', 'common', 'description', 'adjective', 'elided'] as const
export type NameClass = (typeof NAME_CLASSES)[number]

/**
 * The attributes of a posting's form: class in bits 0–2, "a longer name begins with it" in bit 3, "inflected" in bit 4, languages in
 * bits 5–11, the entity's traits in bits 12–14, and from bit 15 on, which of the name's first words decline.
 */
export const CLASS_MASK = 7
export const BEGINS = 8
export const INFLECTED = 16
export const LANGUAGES_SHIFT = 5
export const LANGUAGES_MASK = 0x7f
export const TRAITS_SHIFT = 12
export const DECLINING_SHIFT = 15
/** Words of a name that may decline. */
export const DECLINING_TOKENS = 16

/** The bits of a posting's languages: see `languageBit`. */
export const languagesOf = (attributes: number) => (attributes >>> LANGUAGES_SHIFT) & LANGUAGES_MASK

/** What scanning needs to know of an entity, so that it can do without the records. */
export const TRAITS = {
  person: 1 << 0,
  country: 1 << 1,
  /** An agreement or event that began on some day: a page from before does not mean it. */
  dated: 1 << 2,
} as const
export const TRAITS_MASK = 7

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
  /** Agreements: ids of its parties, and of those who signed; events: of those who took part. */
  parties?: string[]
  signatories?: string[]
  /** Agreements: when concluded or adopted; events: when begun; countries, and what any state has, such as an army: the state's first year. */
  from?: string
  /** Agreements and events: when they were announced or proposed, and so first spoken of. */
  announced?: string
  /** Agreements: when no longer in force. */
  to?: string
  /** Bodies and places: ids of what they are part of or lie in. */
  within?: string[]
  /** Places: whether it is a town, after which a region may be called, or the capital, where its country's bodies sit. */
  town?: 'capital' | 'town'
  /** Bodies of one country that sit in another, as an embassy does: the other's id. */
  host?: string
  /** People: when they died. */
  died?: string
  /** Posts held: title, body, and when. */
  posts?: { title: string; of?: string; from?: string; to?: string }[]
  /** People: their given names in any language, folded ("kimjongun" without the family name: "jongun"). */
  given?: string[]
  /** People: the fields of their callings, see `callings.ts`. */
  callings?: string[]
  /** With short or common names: the sorts of thing that ships and weapons are, see `sorts.ts`; `outlet`, for newspapers, agencies and the like. */
  sorts?: string[]
  /** Countries and bodies: who held their offices. */
  offices?: LexiconOffice[]
}
