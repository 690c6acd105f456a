/**
 * The words that tell an entity where a name may mean another (see `Entity.context`), by language: what stands side by side
 * packs well, and a page reads the words of its own language and of English alone.
 *
 * The first piece lists the languages; each of the others is the text of one, with a line for each entity, which mostly is
 * empty: its words in lower case, parted by "|".
 */
import type { Entity } from '../model.ts'
import { toUtf8 } from '../text/utf8.ts'

/** Stands between words: none has it. */
const BETWEEN = '|'

/** The pieces of all entities' words. Same entities, same bytes. */
export function writeContextWords(entities: readonly Pick<Entity, 'context'>[]): Uint8Array[] {
  const languages = [...new Set(entities.flatMap(({ context }) => Object.keys(context ?? {})))].toSorted()
  const texts = languages.map((language) => entities.map(({ context }) => (context?.[language] ?? []).join(BETWEEN).toLowerCase()).join('\n'))
  return [languages.join('\n'), ...texts].map(toUtf8)
}

/** An entity's words on a page of a language: those of the language, then the English ones; where it is unknown, all. */
export type ContextWords = (entity: number, language: string | undefined) => readonly string[]

/** Reads words of the pieces that `writeContextWords` made; a language's lines are kept once they were asked for. */
export function createContextWords(pieceOf: (piece: number) => string): ContextWords {
  const lines = new Map<string, readonly string[]>()
  const known = new Map<string, readonly string[]>()
  let languages: readonly string[] | undefined
  function wordsIn(entity: number, language: string): readonly string[] {
    const all = lines.get(language) ?? pieceOf(1 + (languages?.indexOf(language) ?? -1)).split('\n')
    lines.set(language, all)
    return all[entity]?.split(BETWEEN).filter(Boolean) ?? []
  }
  return (entity, language) => {
    const key = `${entity} ${language}`
    let words = known.get(key)
    if (!words) {
      languages ??= pieceOf(0).split('\n').filter(Boolean)
      const asked = language === undefined ? languages : languages.includes(language) && language !== 'en' ? [language, 'en'] : ['en']
      known.set(key, (words = asked.flatMap((each) => (languages?.includes(each) ? wordsIn(entity, each) : []))))
    }
    return words
  }
}
