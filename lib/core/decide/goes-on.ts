/** What goes on behind a known name and makes it another one: the third syllable of a Korean name. */
import { remembered } from '../remembered.ts'
import type { Kind } from '../model.ts'
import { CALENDAR, HEADLINE_VERBS, OPENERS, TITLES } from './ordinary-words.ts'
import { neighbourAfter, type Setting, type Spot } from './spots.ts'
import { isCapitalised } from './surroundings.ts'

/** One syllable of a Korean name, as any romanisation writes it: Song, Chol, Hyok. */
export const KOREAN_SYLLABLE = /^(?:ch|[bcdghjklmnprstwy])?[wy]?(?:ae|eo|eu|oe|ui|ee|oo|ou|[aeiou])(?:ng|ck|[klmnprt])?$/iu
/** The same in Russian and Ukrainian, with an ending of case. */
const CYRILLIC_SYLLABLE = /^(?:[бвгджзклмнпрстхцчш]{1,3}ь?)?[йь]?[аеёиоуыэюяєії](?:[еиэ]|нъ|нг|ль|[йклмнпртъ])?(?:а|у|ом|е)?$/iu

/** What English, Russian … join to a name with a hyphen and no Korean is called: "Kim Song-run", "Kim Song-to-Putin", "Ким Сон-то". */
const JOINED_WORD = /^(?:run|to|met|hit|ран|то|ка)$/iu

/** Who has a person's name: people, and what is named after them. */
const BEARS_PERSONS_NAME: ReadonlySet<Kind> = new Set<Kind>(['person', 'vessel', 'weapon'])

const isSyllable = (word: string) => KOREAN_SYLLABLE.test(word) || CYRILLIC_SYLLABLE.test(word)

/** A word that stands capitalised behind any name in a headline. */
const standsBehindNames = (lower: string) => [OPENERS, TITLES, CALENDAR, HEADLINE_VERBS].some((words) => words.has(lower))

/** "Kim Song-nam", "KIM SONG NAM": a name of two Korean syllables goes on with a third. */
export const goesOnInSyllable = remembered((spot: Spot, { record }: Setting): boolean => {
  const words = spot.surface.split(/\s/)
  const after = neighbourAfter(spot)
  if (words.length !== 2 || !after || !words.every(isSyllable)) return false
  if (!spot.entities.some((entity) => BEARS_PERSONS_NAME.has(record(entity).kind))) return false
  const [syllable = ''] = after.word.replace(/['’]s?$/, '').split(/[-‐‑]/)
  if (!isSyllable(syllable)) return false
  return after.hyphenated ? !JOINED_WORD.test(syllable) : isCapitalised(syllable) && !standsBehindNames(syllable.toLowerCase())
})

/** Whether what stands behind a name makes it another one. */
export const goesOn = remembered((spot: Spot, setting: Setting): boolean => goesOnInSyllable(spot, setting))
