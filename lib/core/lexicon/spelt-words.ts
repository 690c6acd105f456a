/**
 * What acronyms among an entity's names stand for, where other names of it say so: the stems (`initials.ts`) of the words,
 * but those that its label has. A list of "CIA centr intel".
 */
import type { Entity } from '../model.ts'
import { firstOfSpelling, isSmallWord, isSpellable, stemOf, wordsIn } from '../text/initials.ts'
import type { WordLists } from './word-lists.ts'

const LIST = 'spelt'

function speltBy({ label, names, short, common, descriptions }: Entity): string[] {
  const all = [names, short, common, descriptions].flatMap((byLanguage) => Object.values(byLanguage ?? {}).flat())
  const phrases = all.map((name) => wordsIn(name)).filter(({ length }) => length > 1)
  const inLabel = new Set(wordsIn(label).map(({ text }) => stemOf(text)))
  return [...new Set(all)].filter(isSpellable).flatMap((acronym) => {
    const spelling = phrases.flatMap((words) => {
      const first = firstOfSpelling(words, acronym)
      return first === undefined ? [] : [words.slice(first).filter((word) => !isSmallWord(word)).map(({ text }) => stemOf(text))]
    })
    return spelling.length > 0 ? [[acronym, ...new Set(spelling.flat().filter((stem) => !inLabel.has(stem)))].join(' ')] : []
  })
}

export const speltLists = (entities: readonly Entity[]): Record<string, string[][]> => ({ [LIST]: entities.map(speltBy) })

/** The stems of what an entity's acronym stands for; undefined where its names do not spell it. */
export type SpeltWords = (entity: number, acronym: string) => readonly string[] | undefined

export function createSpeltWords({ wordsOf }: WordLists): SpeltWords {
  return (entity, acronym) => wordsOf(LIST, entity).find((spelt) => spelt.split(' ')[0] === acronym)?.split(' ').slice(1)
}
