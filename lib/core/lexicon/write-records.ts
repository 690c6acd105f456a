import { toUtf8 } from '../text/utf8.ts'
import { RECORDS_HEADER, RECORDS_MAGIC, recordSections, type LexiconRecord, type RecordCounts } from './format.ts'
import { toRow } from './records.ts'

/** The file of records, and of the pieces of the lists of words, in the form that `format.ts` describes. */
export function writeRecords(all: readonly LexiconRecord[], lists: readonly Uint8Array[]): ArrayBuffer {
  const indexes = new Map(all.map(({ id }, i) => [id, i]))
  const ids = all.map(({ id }) => toUtf8(id))
  const records = all.map((record) => toUtf8(JSON.stringify(toRow(record, (id) => indexes.get(id)))))
  const counts: RecordCounts = { entities: all.length, idBytes: lengthOf(ids), recordBytes: lengthOf(records), listPieces: lists.length, listBytes: lengthOf(lists) }
  const at = recordSections(counts)
  const buffer = new ArrayBuffer(at.end)
  new Int32Array(buffer, 0, at.idOffsets / 4).set([RECORDS_MAGIC, ...RECORDS_HEADER.map((name) => counts[name])])
  writePieces(ids, new Int32Array(buffer, at.idOffsets, ids.length + 1), new Uint8Array(buffer, at.ids))
  writePieces(records, new Int32Array(buffer, at.offsets, records.length + 1), new Uint8Array(buffer, at.records))
  writePieces(lists, new Int32Array(buffer, at.listOffsets, lists.length + 1), new Uint8Array(buffer, at.lists))
  return buffer
}

export const lengthOf = (pieces: readonly Uint8Array[]) => pieces.reduce((sum, { length }) => sum + length, 0)

/** Writes pieces one after the other, and where each begins; one more at the end. */
export function writePieces(pieces: readonly Uint8Array[], offsets: Int32Array, bytes: Uint8Array): void {
  let end = 0
  pieces.forEach((piece, i) => {
    bytes.set(piece, end)
    offsets[i + 1] = end += piece.length
  })
}
