import { toUtf8 } from '../text/utf8.ts'
import { RECORDS_HEADER, RECORDS_MAGIC, recordSections, type LexiconRecord, type RecordCounts } from './format.ts'
import { toRow } from './records.ts'

/** The file of records, and of the pieces of the lists of words, in the form that `format.ts` describes. */
export function writeRecords(all: readonly LexiconRecord[], lists: readonly Uint8Array[]): ArrayBuffer {
  const indexes = new Map(all.map(({ id }, i) => [id, i]))
  const ids = all.map(({ id }, i) => toUtf8(id === String(i) ? '' : id))
  const records = all.map((record) => toUtf8(JSON.stringify(toRow(record, (id) => indexes.get(id)))))
  const counts: RecordCounts = { entities: all.length, idBytes: lengthOf(ids), recordBytes: lengthOf(records), listPieces: lists.length, listBytes: lengthOf(lists) }
  const at = recordSections(counts)
  const buffer = new ArrayBuffer(at.end)
  new Int32Array(buffer, 0, at.listOffsets / 4).set([RECORDS_MAGIC, ...RECORDS_HEADER.map((name) => counts[name])])
  writeInRow(ids, new Uint16Array(buffer, at.idLengths, ids.length), new Uint8Array(buffer, at.ids))
  writeInRow(records, new Uint16Array(buffer, at.lengths, records.length), new Uint8Array(buffer, at.records))
  writePieces(lists, new Int32Array(buffer, at.listOffsets, lists.length + 1), new Uint8Array(buffer, at.lists))
  return buffer
}

export const lengthOf = (pieces: readonly Uint8Array[]) => pieces.reduce((sum, { length }) => sum + length, 0)

/** Writes pieces one after the other, and how long each is: packed, lengths take a third of what offsets take. */
function writeInRow(pieces: readonly Uint8Array[], lengths: Uint16Array, bytes: Uint8Array): void {
  let end = 0
  pieces.forEach((piece, i) => {
    if (piece.length > 0xffff) throw new RangeError(`A record has ${piece.length} bytes, more than two bytes can tell.`)
    lengths[i] = piece.length
    bytes.set(piece, end)
    end += piece.length
  })
}

/** Writes pieces one after the other, and where each begins; one more at the end. */
export function writePieces(pieces: readonly Uint8Array[], offsets: Int32Array, bytes: Uint8Array): void {
  let end = 0
  pieces.forEach((piece, i) => {
    bytes.set(piece, end)
    offsets[i + 1] = end += piece.length
  })
}
