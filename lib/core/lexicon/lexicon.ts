import { SCRIPTS, type Script } from '../text/scripts.ts'
import { fromUtf8 } from '../text/utf8.ts'
import * as f from './format.ts'
import { createPlaceFinder, NOWHERE, placeOf, type PlaceFinder } from './perfect-hash.ts'

/** One claim of an entity to a phrase. */
export interface NameClaim {
  /** Index of the entity in the lexicon. */
  entity: number
  nameClass: f.NameClass
  inflected: boolean
  /** Bits of the languages that list the name: see `isAtHome`. */
  languages: number
  /** The text has one letter of the name wrong. */
  misspelt?: true
}

/** The names that begin in one script, ready for scanning. */
export interface Names {
  readonly phrases: PlaceFinder
  readonly slots: Int32Array
  readonly valueBits: number
  readonly postings: Int32Array
  readonly outlinePlaces: PlaceFinder
  readonly outlines: Uint16Array
}

/** A lexicon, ready for scanning. Nothing is parsed when it is opened. */
export interface Lexicon {
  /** Of a script that is not there no name is found; it may be added later (`openNames`). */
  readonly names: Partial<Record<Script, Names>>
  readonly entityCount: number
  /**
   * What is known of an entity for deciding; parsed at the first call, then kept.
   * @throws LexiconError where the record is damaged.
   */
  record(entity: number): f.LexiconRecord
}

/** Says that a lexicon's bytes cannot be used, and why. */
export class LexiconError extends Error {
  override name = 'LexiconError'
}

const isBucketCount = (count: number) => count >= 2 && Number.isInteger(Math.log2(count))

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
  const { slots, valueBits, postings, buckets, outlines, outlineBuckets } = counts
  const isSound =
    slots > 0 && outlines > 0 && valueBits > 0 && valueBits <= f.VALUE_BITS_LIMIT && isBucketCount(buckets) && isBucketCount(outlineBuckets)
  if (!isSound) throw new LexiconError('The lexicon is damaged: its header makes no sense.')
  const at = f.nameSections(counts)
  checkLength(buffer, at.end)
  return {
    phrases: createPlaceFinder(new Int32Array(buffer, at.buckets, buckets), slots),
    slots: new Int32Array(buffer, at.slots, slots * f.SLOT_WORDS),
    valueBits,
    postings: new Int32Array(buffer, at.postings, postings * f.POSTING_WORDS),
    outlinePlaces: createPlaceFinder(new Int32Array(buffer, at.outlineBuckets, outlineBuckets), outlines),
    outlines: new Uint16Array(buffer, at.outlines, outlines),
  }
}

/**
 * Opens a lexicon of the files that `writeLexicon` made: the records, and the names of such scripts as are given.
 * @throws LexiconError where the bytes are damaged or of another version.
 */
export function openLexicon({ records, ...files }: Pick<f.LexiconFiles, 'records'> & Partial<f.LexiconFiles>): Lexicon {
  const counts = readCounts(records, f.RECORDS_MAGIC, f.RECORDS_HEADER)
  const at = f.recordSections(counts)
  checkLength(records, at.end)
  const names: Lexicon['names'] = {}
  for (const script of SCRIPTS) {
    const file = files[script]
    if (file) names[script] = openNames(file)
  }
  return {
    names,
    entityCount: counts.entities,
    record: createRecordReader(new Int32Array(records, at.offsets, counts.entities + 1), new Uint8Array(records, at.records, counts.recordBytes)),
  }
}

function createRecordReader(offsets: Int32Array, bytes: Uint8Array): Lexicon['record'] {
  const records = new Map<number, f.LexiconRecord>()
  return (entity) => {
    let record = records.get(entity)
    if (!record) records.set(entity, (record = parseRecord(bytes.subarray(offsets[entity], offsets[entity + 1]))))
    return record
  }
}

function parseRecord(bytes: Uint8Array): f.LexiconRecord {
  try {
    const record: unknown = JSON.parse(fromUtf8(bytes))
    // An object there is a LexiconRecord: the magic number says who wrote it.
    if (typeof record === 'object' && record !== null && 'kind' in record) return record as f.LexiconRecord
  } catch {
    // Below.
  }
  throw new LexiconError('The lexicon is damaged: what it knows of an entity cannot be read.')
}

/** A phrase's value (see `format.ts`), or UNKNOWN. Asked of every word of a page. */
export function findValue({ phrases, slots, valueBits }: Names, hash1: number, hash2: number): number {
  const place = placeOf(phrases, hash1, hash2)
  if (place === NOWHERE) return f.UNKNOWN
  const at = place * f.SLOT_WORDS
  if (slots[at] !== hash2) return f.UNKNOWN
  const word = slots[at + 1] as number
  return (word ^ (hash1 << valueBits)) >>> valueBits === 0 ? word & ((1 << valueBits) - 1) : f.UNKNOWN
}

/** Whether some name has, behind a phrase, a word of an outline (`outlineOf`); hashes of both joined. */
export function hasOutline({ outlinePlaces, outlines }: Names, hash1: number, hash2: number): boolean {
  const place = placeOf(outlinePlaces, hash1, hash2)
  return place !== NOWHERE && outlines[place] === f.outlineMark(hash1, hash2)
}
