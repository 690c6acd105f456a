import * as f from './format.ts'

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
  readonly words: Int32Array
  readonly slotsAt: number
  readonly slotMask: number
  readonly postingsAt: number
  readonly entityCount: number
  /** What is known of an entity for deciding; parsed at the first call, then kept. */
  record(entity: number): f.LexiconRecord
}

/** Says that a lexicon's bytes cannot be used, and why. */
export class LexiconError extends Error {
  override name = 'LexiconError'
}

/**
 * Opens a lexicon that `writeLexicon` made.
 * @throws LexiconError where the bytes are damaged or of another version.
 */
export function openLexicon(buffer: ArrayBuffer): Lexicon {
  if (buffer.byteLength < f.HEADER_WORDS * 4 || buffer.byteLength % 4 !== 0) {
    throw new LexiconError('The lexicon is damaged: it is cut short.')
  }
  const words = new Int32Array(buffer)
  const [magic = 0, slotCount = 0, postingWords = 0, entityCount = 0, recordUnits = 0] = words
  if (magic !== f.MAGIC) throw new LexiconError('The lexicon is damaged or was made for another version of Backgrounder.')
  const slotsAt = f.HEADER_WORDS
  const postingsAt = slotsAt + slotCount * f.SLOT_WORDS
  const offsetsAt = postingsAt + postingWords
  const recordsAt = offsetsAt + entityCount + 1
  if (words.length !== recordsAt + Math.ceil(recordUnits / 2)) {
    throw new LexiconError('The lexicon is damaged: its length is not what its header says.')
  }
  const units = new Uint16Array(buffer, recordsAt * 4, recordUnits)
  const records = new Map<number, f.LexiconRecord>()
  return {
    words,
    slotsAt,
    slotMask: slotCount - 1,
    postingsAt,
    entityCount,
    record(entity) {
      let record = records.get(entity)
      if (!record) {
        const slice = units.subarray(words[offsetsAt + entity], words[offsetsAt + entity + 1])
        // The writer put JSON of a LexiconRecord there, and the magic number says that it was this writer.
        record = JSON.parse(String.fromCharCode(...slice)) as f.LexiconRecord
        records.set(entity, record)
      }
      return record
    },
  }
}

/** Index of the slot of a phrase's value in `lexicon.words`, or -1 where the phrase is unknown. */
export function findSlot(lexicon: Lexicon, hash1: number, hash2: number): number {
  const { words, slotsAt, slotMask } = lexicon
  for (let slot = hash1 & slotMask; ; slot = (slot + 1) & slotMask) {
    const at = slotsAt + slot * f.SLOT_WORDS
    if (words[at + 2] === 0) return -1
    if (words[at] === hash1 && words[at + 1] === hash2) return at + 2
  }
}
