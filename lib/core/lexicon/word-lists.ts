/**
 * Lists of words that some entities have, apart from the records: what is alike packs well side by side, and a page reads
 * the lists alone that it asks for.
 *
 * The first piece has the lists' names; each of the others is the text of one, with a line for each entity, which mostly is
 * empty: its words, parted by "|".
 */
import { toUtf8 } from '../text/utf8.ts'

/** Stands between words: none has it. */
const BETWEEN = '|'

/** Writes lists by their names; each has the words of every entity. Same lists, same bytes. */
export function writeWordLists(lists: Readonly<Record<string, readonly (readonly string[])[]>>): Uint8Array[] {
  const names = Object.keys(lists).toSorted()
  return [names.join('\n'), ...names.map((name) => (lists[name] ?? []).map((words) => words.join(BETWEEN)).join('\n'))].map(toUtf8)
}

/** What `writeWordLists` wrote; a list is kept once it was asked for. */
export interface WordLists {
  names(): readonly string[]
  /** An entity's words in a list; none where the list or the entity is not there. */
  wordsOf(list: string, entity: number): readonly string[]
}

export function createWordLists(pieceOf: (piece: number) => string): WordLists {
  const lines = new Map<string, readonly string[]>()
  let known: readonly string[] | undefined
  const names = () => (known ??= pieceOf(0).split('\n').filter(Boolean))
  function linesOf(list: string): readonly string[] {
    const index = names().indexOf(list)
    const read = lines.get(list) ?? (index < 0 ? [] : pieceOf(1 + index).split('\n'))
    lines.set(list, read)
    return read
  }
  return { names, wordsOf: (list, entity) => linesOf(list)[entity]?.split(BETWEEN).filter(Boolean) ?? [] }
}
