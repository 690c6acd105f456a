/** What goes on behind a known name and makes it another one: the third syllable of a Korean name, the number of a ship or a missile. */
import { isThing } from '../lexicon/sorts.ts'
import type { Kind } from '../model.ts'
import { remembered } from '../remembered.ts'
import { mayGoOnAsName } from '../text/hangul.ts'
import { CALENDAR, HEADLINE_VERBS, TITLES } from './ordinary-words.ts'
import { neighbourAfter, type Setting, type Spot } from './spots.ts'
import { isCapitalised } from './surroundings.ts'

/** One syllable of a Korean name, as any romanisation writes it: Song, Chol, Hyok. */
const KOREAN_SYLLABLE = /^(?:ch|[bcdghjklmnprstwy])?[wy]?(?:ae|eo|eu|oe|ui|ee|oo|ou|[aeiou])(?:ng|ck|[klmnprt])?$/u
/** The same in Russian and Ukrainian, with an ending of case. */
const CYRILLIC_SYLLABLE = /^(?:[бвгджзклмнпрстхцчш]{1,3}ь?)?[йь]?[аеёиоуыэюяєії](?:[еиэ]|нъ|нг|ль|[йклмнпртъ])?(?:а|у|ом|е)?$/u

/** What English, Russian … join to a name with a hyphen and no Korean is called: "Kim Song-run", "Kim Song-to-Putin", "Ким Сон-то". */
const JOINED_WORD = /^(?:run|to|met|hit|ран|то|ка)$/iu

/** Who has a person's name: people, and what is named after them. */
const BEARS_PERSONS_NAME: ReadonlySet<Kind> = new Set<Kind>(['person', 'vessel', 'weapon'])

/** "Chyeong" */
const LONGEST_SYLLABLE = 7

export const isKoreanSyllable = (word: string) => word.length <= LONGEST_SYLLABLE && KOREAN_SYLLABLE.test(word.toLowerCase())

const isSyllable = (word: string) => isKoreanSyllable(word) || CYRILLIC_SYLLABLE.test(word.toLowerCase())

/** English words that look like syllables and have a capital in headlines alone: "Kim Song To Leave". */
const HEADLINE_WORD = /^(?:to|in|on|at|an|or|so|no|do|we|he|me|up|not|per|set|let|get|put|met|hit)$/

/** A word that stands capitalised behind any name: "Kim Song Jan. 5", and in a headline "Kim Song To Leave". */
function standsBehindNames(lower: string, { inTitleCase }: Spot): boolean {
  return TITLES.has(lower) || CALENDAR.has(lower) || (inTitleCase && (HEADLINE_WORD.test(lower) || HEADLINE_VERBS.has(lower)))
}

/** "Kim Song-nam", "KIM SONG NAM": a name of two Korean syllables goes on with a third. */
export const goesOnInSyllable = remembered((spot: Spot, { record }: Setting): boolean => {
  const words = spot.surface.split(/\s/)
  const after = neighbourAfter(spot)
  if (words.length !== 2 || !after || !words.every(isSyllable)) return false
  if (!spot.entities.some((entity) => BEARS_PERSONS_NAME.has(record(entity).kind))) return false
  const [syllable = ''] = after.word.replace(/['’]s?$/, '').split(/[-‐‑]/)
  if (!isSyllable(syllable)) return false
  return after.hyphenated ? !JOINED_WORD.test(syllable) : isCapitalised(syllable) && !standsBehindNames(syllable.toLowerCase(), spot)
})

/** A number joined to the name; or behind it, where nothing is counted or dated. */
const NUMBER_JOINED = /^[-‐‑–]\d/u
const NUMBER_BEHIND = /^[ \u00a0]\d{1,2}(?!\d|[.,:%]\d|\s?%)(?:호|號|号)?(?:\s*(\p{L}+))?/u
/** What may stand behind the number of a ship or a missile; any other small word is counted: "two KN-23 2 days ago". */
const BEARER_NOUN = /^(?:satellites?|missiles?|rockets?|ship|vessel|destroyer|submarine|drones?|type|class|is|was|were|has|had|and|or|will|can|could|in|on|at|into|from|with|by|for|which|that)$/iu

/** Whether a number stands behind a weapon's or a ship's name that has none yet, or is joined to one that has. */
function goesOnInNumber({ surface, text, end, entities, nameClass }: Spot, { record }: Setting): boolean {
  if (nameClass === 'description' || !entities.some((entity) => isThing(record(entity).kind))) return false
  const behind = text.slice(end, end + 30)
  if (NUMBER_JOINED.test(behind)) return true
  const number = /\p{N}/u.test(surface) ? null : NUMBER_BEHIND.exec(behind)
  const noun = number?.[1] ?? ''
  return number !== null && (noun === '' || BEARER_NOUN.test(noun) || (/\p{Lo}/u.test(noun) && !CJK_COUNTED.test(noun)))
}

/** Days, months, times, pieces in Korean, Japanese and Chinese. */
const CJK_COUNTED = /^(?:일|월|년|번|차례|발|기|척|개|시|분|日|月|年|回|発|发|枚|隻|次)/u

const POPE = /^(?:Pope|Papst|Papa|Pape|Папа|папа) /
/** "Pope Leo I": of that name there have been many. */
const isOtherPope = ({ surface, text, end }: Spot) => POPE.test(surface) && /^ [IVX]+(?![A-Za-z])/.test(text.slice(end, end + 7))

/** Whether a syllable or a number behind a name makes it another one. */
export const goesOn = remembered((spot: Spot, setting: Setting): boolean => goesOnInSyllable(spot, setting) || goesOnInNumber(spot, setting) || isOtherPope(spot))

/**
 * Whether a Korean person's name of two syllables may be a longer one with its particle: 김성은 is 김성, of whom something is
 * said, or somebody else.
 */
export const mayGoOn = remembered(({ surface, text, end, kind }: Spot): boolean => {
  return kind === 'person' && surface.length === 2 && mayGoOnAsName(surface, /^\p{Script=Hangul}*/u.exec(text.slice(end, end + 8))?.[0] ?? '')
})
