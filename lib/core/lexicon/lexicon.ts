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

/** A lexicon, ready for scanning. Nothing is parsed when it is opened. */
export interface Lexicon {
  readonly phrases: PlaceFinder
  readonly slots: Int32Array
  readonly valueBits: number
  readonly postings: Int32Array
  readonly outlinePlaces: PlaceFinder
  readonly outlines: Uint16Array
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

/** Reads the header, and proves that every section that it tells of lies inside the buffer. */
function readCounts(buffer: ArrayBuffer): f.Counts {
  if (buffer.byteLength < f.HEADER_WORDS * 4 || buffer.byteLength % 4 !== 0) {
    throw new LexiconError('The lexicon is damaged: it is cut short.')
  }
  const [magic, ...words] = new Int32Array(buffer, 0, f.HEADER_WORDS)
  if (magic !== f.MAGIC) throw new LexiconError('The lexicon is damaged or was made for another version of Backgrounder.')
  // `words` is as long as the list of names, and in its order.
  const counts = Object.fromEntries(f.HEADER.map((name, i) => [name, words[i]])) as f.Counts
  const { slots, valueBits, buckets, outlines, outlineBuckets } = counts
  const isSound =
    Object.values(counts).every((count) => count >= 0) &&
    slots > 0 &&
    outlines > 0 &&
    valueBits > 0 &&
    valueBits <= f.VALUE_BITS_LIMIT &&
    isBucketCount(buckets) &&
    isBucketCount(outlineBuckets)
  if (!isSound) throw new LexiconError('The lexicon is damaged: its header makes no sense.')
  if (f.sectionsOf(counts).end !== buffer.byteLength) {
    throw new LexiconError('The lexicon is damaged: its length is not what its header says.')
  }
  return counts
}

/**
 * Opens a lexicon that `writeLexicon` made.
 * @throws LexiconError where the bytes are damaged or of another version.
 */
export function openLexicon(buffer: ArrayBuffer): Lexicon {
  const counts = readCounts(buffer)
  const at = f.sectionsOf(counts)
  return {
    phrases: createPlaceFinder(new Int32Array(buffer, at.buckets, counts.buckets), counts.slots),
    slots: new Int32Array(buffer, at.slots, counts.slots * f.SLOT_WORDS),
    valueBits: counts.valueBits,
    postings: new Int32Array(buffer, at.postings, counts.postings * f.POSTING_WORDS),
    outlinePlaces: createPlaceFinder(new Int32Array(buffer, at.outlineBuckets, counts.outlineBuckets), counts.outlines),
    outlines: new Uint16Array(buffer, at.outlines, counts.outlines),
    entityCount: counts.entities,
    record: createRecordReader(new Int32Array(buffer, at.offsets, counts.entities + 1), new Uint8Array(buffer, at.records, counts.recordBytes)),
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
    const record: unknown = JSON.parse(String.fromCharCode(...bytes))
    // An object there is a LexiconRecord: the magic number says who wrote it.
    if (typeof record === 'object' && record !== null && 'kind' in record) return record as f.LexiconRecord
  } catch {
    // Below.
  }
  throw new LexiconError('The lexicon is damaged: what it knows of an entity cannot be read.')
}

/** A phrase's value (see `format.ts`), or UNKNOWN. Asked of every word of a page. */
export function findValue(lexicon: Lexicon, hash1: number, hash2: number): number {
  const { phrases, slots, valueBits } = lexicon
  const place = placeOf(phrases, hash1, hash2)
  if (place === NOWHERE) return f.UNKNOWN
  const at = place * f.SLOT_WORDS
  if (slots[at] !== hash2) return f.UNKNOWN
  const word = slots[at + 1] as number
  return (word ^ (hash1 << valueBits)) >>> valueBits === 0 ? word & ((1 << valueBits) - 1) : f.UNKNOWN
}

/** Whether some name has, behind a phrase, a word of an outline (`outlineOf`); hashes of both joined. */
export function hasOutline({ outlinePlaces, outlines }: Lexicon, hash1: number, hash2: number): boolean {
  const place = placeOf(outlinePlaces, hash1, hash2)
  return place !== NOWHERE && outlines[place] === f.outlineMark(hash1, hash2)
}
