import { SCRIPTS, type Script } from '../text/scripts.ts'
import type { SimplifiedForms } from '../text/simplified.ts'
import { fromUtf8 } from '../text/utf8.ts'
import { createContextWords, type ContextWords } from './context-words.ts'
import * as f from './format.ts'
import { mayHold } from './key-filter.ts'
import { fromRow } from './records.ts'
import { createPlaceFinder, NOWHERE, placeOf, type PlaceFinder } from './perfect-hash.ts'
import { createSpeltWords, type SpeltWords } from './spelt-words.ts'
import { createWordLists } from './word-lists.ts'
import { readEndings, type EndingChange, type WordForms } from './word-forms.ts'

/** One claim of an entity to a phrase. */
export interface NameClaim {
  /** Index of the entity in the lexicon. */
  entity: number
  nameClass: f.NameClass
  inflected: boolean
  /** Bits of the languages that list the name: see `isAtHome`. */
  languages: number
  /** Bits of what the entity is: see `TRAITS`. */
  traits: number
  /** The text has one letter of the name wrong. */
  misspelt?: true
}

/** The names that begin in one script, ready for scanning. */
export interface Names {
  /** Entities that the lexicon has; more are none. */
  readonly entityCount: number
  readonly places: PlaceFinder
  readonly marks: Uint16Array
  readonly lowMarks: Uint8Array
  readonly claims: Uint8Array
  readonly lists: Uint8Array
  /** Of each number in both. */
  readonly claimBytes: number
  /** What the forms of postings have, and which of these each has. */
  readonly attributes: Int32Array
  readonly patterns: Int32Array
  readonly attributesOfForms: Uint16Array
  readonly patternsOfForms: Uint16Array
  readonly beginnings: Int32Array
  /** Beginnings of so many tokens are not among them. */
  readonly untoldFrom: number
  readonly untoldTo: number
  readonly outlines: Int32Array
  /** Of characters; none but in names that may have Chinese ones. */
  readonly simplified: SimplifiedForms
  /** Of words that decline; undefined where the script's names have none. */
  readonly wordForms: WordForms | undefined
}

/** What scanning needs of a lexicon. */
export interface LexiconNames {
  /** Of a script that is not there no name is found; it may be added later (`openNames`). */
  readonly names: Partial<Record<Script, Names>>
}

/** What deciding needs of it. Nothing is parsed when it is opened. */
export interface LexiconRecords {
  /**
   * What is known of an entity for deciding; parsed at the first call, then kept.
   * @throws LexiconError where the record is damaged.
   */
  record(entity: number): f.LexiconRecord
  readonly contextWords: ContextWords
  readonly speltWords: SpeltWords
}

/** A whole lexicon. */
export interface Lexicon extends LexiconNames, LexiconRecords {}

/** Says that a lexicon's bytes cannot be used, and why. */
export class LexiconError extends Error {
  override name = 'LexiconError'
}

/** Reads a file's counts. The caller proves that all sections that they tell of lie inside the buffer. */
function readCounts<Header extends readonly string[]>(buffer: ArrayBuffer, magic: number, header: Header): f.Counts<Header> {
  if (buffer.byteLength < 4 * (1 + header.length) || buffer.byteLength % 4 !== 0) {
    throw new LexiconError('The lexicon is damaged: it is cut short.')
  }
  const [found, ...words] = new Int32Array(buffer, 0, 1 + header.length)
  if (found !== magic) throw new LexiconError('The lexicon is damaged or was made for another version of Backgrounder.')
  if (words.some((count) => count < 0)) throw new LexiconError('The lexicon is damaged: its header makes no sense.')
  // `words` is as long as the list of names, and in its order.
  return Object.fromEntries(header.map((name, i) => [name, words[i]])) as f.Counts<Header>
}

function checkLength(buffer: ArrayBuffer, end: number): void {
  if (end !== buffer.byteLength) throw new LexiconError('The lexicon is damaged: its length is not what its header says.')
}

/**
 * Opens the names of one script.
 * @throws LexiconError where the bytes are damaged or of another version.
 */
export function openNames(buffer: ArrayBuffer): Names {
  const counts = readCounts(buffer, f.NAMES_MAGIC, f.NAMES_HEADER)
  const { entities, names, claimBytes, forms, buckets, beginningWords, outlineWords, formBuckets } = counts
  const isFilled = [names, buckets, beginningWords, outlineWords].every((count) => count > 0)
  if (!isFilled || !f.CLAIM_BYTES.includes(claimBytes)) throw new LexiconError('The lexicon is damaged: its header makes no sense.')
  const at = f.nameSections(counts)
  checkLength(buffer, at.end)
  return {
    entityCount: entities,
    places: createPlaceFinder(new Int32Array(buffer, at.buckets, buckets), names),
    marks: new Uint16Array(buffer, at.marks, names),
    lowMarks: new Uint8Array(buffer, at.lowMarks, names),
    claims: new Uint8Array(buffer, at.claims, claimBytes * names),
    lists: new Uint8Array(buffer, at.lists, claimBytes * counts.listed),
    claimBytes,
    attributes: new Int32Array(buffer, at.attributes, counts.attributes),
    patterns: new Int32Array(buffer, at.patterns, counts.patterns),
    attributesOfForms: new Uint16Array(buffer, at.forms, forms),
    patternsOfForms: new Uint16Array(buffer, at.forms + 2 * forms, forms),
    beginnings: new Int32Array(buffer, at.beginnings, beginningWords),
    untoldFrom: counts.untoldFrom,
    untoldTo: counts.untoldTo,
    outlines: new Int32Array(buffer, at.outlines, outlineWords),
    simplified: openSimplified(new Uint16Array(buffer, at.simplified, 2 * counts.simplified)),
    wordForms: formBuckets > 0 ? openForms(buffer, counts) : undefined,
  }
}

function openSimplified(units: Uint16Array): SimplifiedForms {
  const [traditional, simplified] = [units.subarray(0, units.length / 2), units.subarray(units.length / 2)]
  return new Map(Array.from(traditional, (unit, i) => [String.fromCharCode(unit), String.fromCharCode(simplified[i] as number)]))
}

function openForms(buffer: ArrayBuffer, counts: f.NameCounts): WordForms {
  const at = f.nameSections(counts)
  const endingsOf = createPieces(new Int32Array(buffer, at.endingOffsets, counts.endings + 1), new Uint8Array(buffer, at.endings, counts.endingBytes))
  const endings: EndingChange[][] = []
  const [only] = counts.endings === 1 ? readEndings(endingsOf(0)) : []
  return {
    places: createPlaceFinder(new Int32Array(buffer, at.formBuckets, counts.formBuckets), counts.wordForms),
    values: new Uint16Array(buffer, at.formValues, counts.wordForms),
    lastLetter: only?.cut.at(-1),
    endings: (number) => (endings[number] ??= readEndings(endingsOf(number))),
  }
}

/**
 * Opens the records of all entities.
 * @throws LexiconError where the bytes are damaged or of another version.
 */
export function openRecords(records: ArrayBuffer): LexiconRecords {
  const counts = readCounts(records, f.RECORDS_MAGIC, f.RECORDS_HEADER)
  const at = f.recordSections(counts)
  checkLength(records, at.end)
  const lists = createWordLists(createPieces(new Int32Array(records, at.listOffsets, counts.listPieces + 1), new Uint8Array(records, at.lists, counts.listBytes)))
  return {
    contextWords: createContextWords(lists),
    speltWords: createSpeltWords(lists),
    record: createRecordReader(
      createPieces(toOffsets(new Uint16Array(records, at.idLengths, counts.entities)), new Uint8Array(records, at.ids, counts.idBytes)),
      createPieces(toOffsets(new Uint16Array(records, at.lengths, counts.entities)), new Uint8Array(records, at.records, counts.recordBytes)),
    ),
  }
}

/**
 * Opens a lexicon of the files that `writeLexicon` made: the records, and the names of such scripts as are given. Pages load
 * both one after the other: `lib/extension/lexicon-loader.ts`.
 * @throws LexiconError where the bytes are damaged or of another version.
 */
export function openLexicon({ records, ...files }: Pick<f.LexiconFiles, 'records'> & Partial<f.LexiconFiles>): Lexicon {
  const names: Lexicon['names'] = {}
  for (const script of SCRIPTS) {
    const file = files[script]
    if (file) names[script] = openNames(file)
  }
  return { names, ...openRecords(records) }
}

/** Where things of such lengths begin that stand in a row; one more at the end. */
function toOffsets(lengths: Uint16Array): Int32Array {
  const offsets = new Int32Array(lengths.length + 1)
  for (let i = 0; i < lengths.length; i++) offsets[i + 1] = (offsets[i] as number) + (lengths[i] as number)
  return offsets
}

/** The text that each number has in a section. */
function createPieces(offsets: Int32Array, bytes: Uint8Array): (number: number) => string {
  return (number) => fromUtf8(bytes.subarray(offsets[number], offsets[number + 1]))
}

function createRecordReader(ownIdOf: (entity: number) => string, jsonOf: (entity: number) => string): Lexicon['record'] {
  const idOf = (entity: number) => ownIdOf(entity) || String(entity)
  const records = new Map<number, f.LexiconRecord>()
  return (entity) => {
    let record = records.get(entity)
    if (!record) records.set(entity, (record = readRecord(entity, idOf, jsonOf)))
    return record
  }
}

function readRecord(entity: number, idOf: (entity: number) => string, jsonOf: (entity: number) => string): f.LexiconRecord {
  try {
    const record = fromRow(JSON.parse(jsonOf(entity)), idOf(entity), idOf)
    if (record) return record
  } catch {
    // Below.
  }
  throw new LexiconError('The lexicon is damaged: what it knows of an entity cannot be read.')
}

/**
 * The value (see `format.ts`) of a phrase of so many tokens, or UNKNOWN; one in forty unknown ones looks like the beginning of
 * a name, and of those whose beginnings are not told, all. Asked of every word of a page.
 */
export function findValue(names: Names, hash1: number, hash2: number, tokens = 1): number {
  const place = placeOf(names.places, hash1, hash2)
  if (place !== NOWHERE && names.marks[place] === f.markOf(hash2) && names.lowMarks[place] === f.lowMarkOf(hash2)) return valueAt(names, place)
  if (tokens >= names.untoldFrom && tokens <= names.untoldTo) return f.IS_PREFIX
  return mayHold(names.beginnings, hash1, hash2) ? f.IS_PREFIX : f.UNKNOWN
}

function valueAt(names: Names, place: number): number {
  const claim = f.numberAt(names.claims, place, names.claimBytes)
  // What all its postings have.
  const [posting = 0] = postingsOf(names, claim)
  return f.valueOf(claim, ((attributesOf(names, posting) ?? 0) & f.BEGINS) !== 0)
}

/** The postings of a claim, see `format.ts`; in a damaged lexicon as many as there are. */
export function postingsOf({ attributesOfForms, entityCount, lists, claimBytes }: Names, claim: number): number[] {
  if (claim === 0) return []
  const list = claim - 1 - attributesOfForms.length * entityCount
  if (list < 0) return [claim - 1]
  const held = lists.length / claimBytes
  const count = list < held ? f.numberAt(lists, list, claimBytes) : 0
  return Array.from({ length: Math.min(count, held - list - 1) }, (_, i) => f.numberAt(lists, list + 1 + i, claimBytes))
}

/** The attributes of a posting's form; undefined in a damaged lexicon. */
export function attributesOf({ attributes, attributesOfForms, entityCount }: Names, posting: number): number | undefined {
  return attributes[attributesOfForms[Math.floor(posting / entityCount)] ?? -1]
}

/** The pattern of a posting's form; undefined in a damaged lexicon. */
export function patternOf({ patterns, patternsOfForms, entityCount }: Names, posting: number): number | undefined {
  return patterns[patternsOfForms[Math.floor(posting / entityCount)] ?? -1]
}

/** Whether some name has, behind a phrase, a word of an outline (`outlineOf`); hashes of both joined. */
export function mayHaveOutline({ outlines }: Names, hash1: number, hash2: number): boolean {
  return mayHold(outlines, hash1, hash2)
}
