/** Words of a sentence that say which entity a name means there: "veto" beside "Security Council", "destroyer" beside "Choe Hyon". */
import { remembered } from '../remembered.ts'
import type { Reading } from './reading.ts'
import { sentenceOf, type Spot } from './spots.ts'

/** The first of an entity's context words that stands, at its beginning, in a text of lower case. */
function wordIn(text: string, words: readonly string[]): string | undefined {
  return words.find((word) => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      // Han, kana and Hangul words follow one another without a gap.
      if (at === 0 || !/\p{L}/u.test(text.charAt(at - 1)) || /\p{Lo}/u.test(word)) return true
    }
    return false
  })
}

/** The rest of a spot's sentence, in lower case. */
const aroundInSentence = remembered((spot: Spot): string => {
  const { text, start, end } = spot
  const sentence = sentenceOf(spot)
  return `${text.slice(sentence.start, start)} ${text.slice(end, sentence.end)}`.toLowerCase()
})

/**
 * The word of a spot's sentence that tells one of its entities, its own name aside. Words count in the article's language
 * and in English: "reconnaissance" says gratitude in French. Where the language is unknown, all do.
 */
export function contextOf(entity: number, spot: Spot, { contextWords, article: { language } }: Reading): string | undefined {
  const words = contextWords(entity, language)
  return words.length > 0 ? wordIn(aroundInSentence(spot), words) : undefined
}

/** The only one of a spot's entities that its sentence tells, and the word that does. */
export function toldByContext(spot: Spot, reading: Reading): { entity: number; word: string } | undefined {
  const told = spot.entities.flatMap((entity) => {
    const word = contextOf(entity, spot, reading)
    return word ? [{ entity, word }] : []
  })
  return told.length === 1 ? told[0] : undefined
}

/**
 * Whose a name is that one entity has in full and others only among their `short` or `common` ones: theirs where their
 * word stands in the sentence, or where the article has named them and not the first; undefined where it is the first's.
 */
export function rivalTold(entity: number, spot: Spot, reading: Reading): number | undefined {
  const { claims } = spot.candidate
  if (claims.length < 2) return undefined
  const rivals = claims.flatMap((claim) => (claim.entity !== entity && /^(?:common|short)$/.test(claim.nameClass) ? [claim.entity] : []))
  if (rivals.length === 0 || contextOf(entity, spot, reading) || reading.decided.lastBefore(entity, spot.order)) return undefined
  const told = rivals.filter((rival) => contextOf(rival, spot, reading))
  const [rival, another] = told.length > 0 ? told : rivals.filter((each) => reading.decided.lastBefore(each, spot.order))
  return another === undefined ? rival : undefined
}
