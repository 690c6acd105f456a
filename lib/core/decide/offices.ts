/** The offices that a text gives to people, and those that their posts' titles speak of. */
import type { LexiconRecord } from '../lexicon/format.ts'
import { remembered } from '../remembered.ts'
import { OFFICES, TITLES } from './ordinary-words.ts'
import type { Spot } from './spots.ts'
import { wordBefore } from './surroundings.ts'

/** What may stand between a preposition and a name: articles, adjectives of countries, titles. */
const BETWEEN = /^(?:the|der|dem|den|die|le|la|el|\p{Lu}.*)$/u

/** Titles directly before a name, and the word before all that belongs to the name. */
export const leadIn = remembered((spot: Spot): { titles: readonly string[]; before: string } => {
  const titles: string[] = []
  let onlyTitles = true
  for (let at = spot.start; ; ) {
    const previous = wordBefore(spot.text, at)
    if (!previous) return { titles, before: '' }
    const isTitle = TITLES.has(previous.word.toLowerCase())
    onlyTitles &&= isTitle
    if (onlyTitles) titles.push(previous.word)
    if (!isTitle && !BETWEEN.test(previous.word)) return { titles, before: previous.word }
    at = previous.start
  }
})

const toOffice = (word: string) => word.toLowerCase().replace(/^gen$/, 'general').replace(/['’]s?$/, '')
const APPOSITION = /^,\s+(?:(?:the|a|an|its|their|der|die|le|la|el)\s+)?([^,.;:()]{3,50})/u

/** Offices that the text itself gives a person: "leader Kim Jong Un", "Kim Kum Chol, president of …". */
export const officesBeside = remembered((spot: Spot): ReadonlySet<string> => {
  const apposition = APPOSITION.exec(spot.text.slice(spot.end, spot.end + 70).toLowerCase())?.[1]?.split(/\s+/) ?? []
  return new Set([...leadIn(spot).titles, ...apposition].map(toOffice).filter((word) => OFFICES.has(word)))
})

/** The nouns of a post's title: "secretary" of "General Secretary", "minister" of "Minister of Defence". */
export function headsOf(title: string): string[] {
  return title.split(/[,;]| and | later /).map((part) => toOffice(part.split(/ (?:of|for|to) /)[0]?.trim().split(/\s+/).at(-1) ?? ''))
}

/** The nouns of the titles of all posts that somebody held. */
export const headsOfPosts = remembered(({ posts = [] }: LexiconRecord): readonly string[] => posts.flatMap(({ title }) => headsOf(title)))
