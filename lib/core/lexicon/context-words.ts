/** The words that tell an entity where a name may mean another (see `Entity.context`): a list for each language. */
import type { Entity } from '../model.ts'
import type { WordLists } from './word-lists.ts'

/** Their lists begin so, and end with the language. */
const PREFIX = 'context '

/** All entities' words, in lower case. */
export function contextLists(entities: readonly Pick<Entity, 'context'>[]): Record<string, string[][]> {
  const languages = [...new Set(entities.flatMap(({ context }) => Object.keys(context ?? {})))]
  return Object.fromEntries(languages.map((language) => [PREFIX + language, entities.map(({ context }) => (context?.[language] ?? []).map((word) => word.toLowerCase()))]))
}

/** An entity's words on a page of a language: those of the language, then the English ones; where it is unknown, all. */
export type ContextWords = (entity: number, language: string | undefined) => readonly string[]

export function createContextWords({ names, wordsOf }: WordLists): ContextWords {
  const known = new Map<string, readonly string[]>()
  return (entity, language) => {
    const key = `${entity} ${language}`
    let words = known.get(key)
    if (!words) {
      const lists = language === undefined ? names().filter((name) => name.startsWith(PREFIX)) : [...new Set([language, 'en'])].map((each) => PREFIX + each)
      known.set(key, (words = lists.flatMap((list) => wordsOf(list, entity))))
    }
    return words
  }
}
