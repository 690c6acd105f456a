/** Acronyms that words beside them spell: "the Valuation Office Agency (VOA)", "the IMF (Impossible Mission Force)", "NPT stands for National Pipe Taper". */
import type { Block } from '../document.ts'
import { anyOf } from '../guarded.ts'
import { lazily } from '../lazily.ts'
import { remembered } from '../remembered.ts'
import { ACRONYM, firstOfSpelling, isSmallWord, LETTERS, wordsIn, type Word } from '../text/initials.ts'
import { isCapital } from '../text/letters.ts'

/** An acronym and the words that spell it, with their place in UTF-16 offsets of the block's text. */
export interface SpeltAcronym {
  acronym: string
  /** The words, small ones aside. */
  words: readonly string[]
  start: number
  end: number
}

const NAMED = `(${ACRONYM})s?(?![${LETTERS}0-9])`

/** Cheap looks for what the patterns below need. */
const BRACKETED = new RegExp(`[(（][^()（）]{0,30}${ACRONYM}`)
const BEFORE_BRACKET = new RegExp(`${ACRONYM}[s"”» \\u00a0]{0,3}[(（]`)
const hasOther = anyOf(', or ', ', oder ', ', ou ', ', o ', ', или ', ', або ')
/** From where the words end: " (VOA", " (kurz: VOA", ", or VOA". */
const behindWords = lazily(
  () => new RegExp(`["”»]?[ \\u00a0]?[(（]["“«„]?(?:[a-zа-яіїєґ]{1,12}[ :–—-]{1,3}){0,2}["“«„]?${NAMED}|, (?:or|oder|ou|o|или|або) (?:the |die |das |der |la |le |el |il )?${NAMED}`, 'g'),
)

const VERBS = [
  ...['stands for', 'short for', 'acronym for', 'acronym of', 'abbreviation for', 'abbreviation of', 'steht für', 'kurz für', 'Abkürzung für', 'Abkürzung von', 'bedeutet'],
  ...['расшифровывается как', 'означает', 'сокращение от', 'розшифровується як', 'означає', 'скорочення від'],
  ...['significa', 'siglas de', 'acrónimo de', 'signifie', 'veut dire', 'acronyme de', 'sigle de', 'sta per', 'acronimo di'],
]
const hasVerb = anyOf(...VERBS)
const BEFORE_WORDS = `(?<![${LETTERS}0-9-])${NAMED}["”»]?`
/** To where the words begin: "IMF (", "NPT, which stands for ". */
const beforeBracketed = lazily(() => new RegExp(`${BEFORE_WORDS}[ \\u00a0]?[(（]["“«„]?`, 'g'))
const beforeExplaining = lazily(() => new RegExp(`${BEFORE_WORDS} ?[^.;:!?()]{0,18}?(?:${VERBS.join('|')}) ["“«„]?`, 'g'))

/** What may stand in words that spell an acronym, and between them. */
const IN_WORDS = `[${LETTERS}'’& \\u00a0‐‑-]`
const WORDS_BEFORE = new RegExp(`(?<!${IN_WORDS})${IN_WORDS}*$`)
const WORDS_BEHIND = new RegExp(`^${IN_WORDS}*`)
/** The longest words that spell an acronym, in UTF-16 units. */
const REACH = 120

function toSpelt(acronym: string, words: readonly Word[]): SpeltAcronym {
  return { acronym, words: words.filter((word) => !isSmallWord(word)).map(({ text }) => text), start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }
}

/** "Air force planes (AFP).": words in small letters may spell by chance who made the picture, whose sign ends a sentence. */
function maySpellByChance({ acronym, words }: SpeltAcronym, behind: string): boolean {
  return words.filter((word) => isCapital(word.charAt(0))).length < acronym.length && !/^["”»]?[)）],? [a-zа-яёіїєґ]/.test(behind)
}

function* speltBefore(text: string): Generator<SpeltAcronym> {
  for (const { 0: found, 1: bracketed, 2: other, index } of text.matchAll(behindWords())) {
    const acronym = bracketed ?? other ?? ''
    const from = Math.max(0, index - REACH)
    const words = wordsIn(text, from + text.slice(from, index).search(WORDS_BEFORE), index)
    const first = firstOfSpelling(words, acronym)
    if (first === undefined) continue
    const spelt = toSpelt(acronym, words.slice(first))
    const end = index + found.length
    if (other || !maySpellByChance(spelt, text.slice(end, end + 5))) yield spelt
  }
}

/** Words that end, in brackets, with them or with a comma; behind a verb the sentence may go on. */
function* speltBehind(text: string, introduction: RegExp, mayGoOn: boolean): Generator<SpeltAcronym> {
  for (const { 0: found, 1: acronym = '', index } of text.matchAll(introduction)) {
    const from = index + found.length
    const words = wordsIn(text, from, from + (WORDS_BEHIND.exec(text.slice(from, from + REACH))?.[0].length ?? 0))
    for (let count = mayGoOn ? acronym.length : words.length; count <= words.length; count++) {
      const first = firstOfSpelling(words.slice(0, count), acronym)
      if (first === undefined || !words.slice(0, first).every(isSmallWord)) continue
      yield toSpelt(acronym, words.slice(first, count))
      break
    }
  }
}

/** The acronyms that a block spells out, in Latin or Cyrillic letters. */
export const acronymsSpeltIn = remembered(({ text, role }: Block): readonly SpeltAcronym[] => [
  // A headline's capitals spell by chance: "Kim Attends Funeral Procession (AFP)".
  ...(role !== 'heading' && (BRACKETED.test(text) || hasOther.test(text)) ? speltBefore(text) : []),
  ...(BEFORE_BRACKET.test(text) ? speltBehind(text, beforeBracketed(), false) : []),
  ...(hasVerb.test(text) ? speltBehind(text, beforeExplaining(), true) : []),
])
