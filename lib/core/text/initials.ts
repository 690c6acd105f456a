/** Words whose initials spell an acronym: "Armed Forces of the Philippines", AFP. */

/** Latin and Cyrillic letters, for a pattern's class. */
export const LETTERS = 'A-Za-zÀ-ɏЀ-ӿ'

/** Acronyms that several bodies may have, for a pattern: two letters are too often spelt by chance, five are seldom anybody else's. */
export const ACRONYM = '[A-ZА-ЯЁІЇЄҐ]{3,4}'

const IS_ACRONYM = new RegExp(`^${ACRONYM}$`)

/** Whether a name is such an acronym. */
export const isSpellable = (name: string): boolean => IS_ACRONYM.test(name)

/** A word, with its place in UTF-16 offsets of its text. */
export interface Word {
  text: string
  start: number
  end: number
  /** It stands behind a hyphen. */
  isPart: boolean
}

const WORD = new RegExp(`[${LETTERS}][${LETTERS}'’]*`, 'g')

/** The words between two places of a text; hyphens part them. */
export function wordsIn(text: string, from = 0, to = text.length): Word[] {
  return [...text.slice(from, to).matchAll(WORD)].map(({ 0: word, index }) => {
    const start = from + index
    return { text: word, start, end: start + word.length, isPart: /[‐‑-]/.test(text.charAt(start - 1)) }
  })
}

const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...['a', 'an', 'and', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with'],
  ...['das', 'dem', 'den', 'der', 'des', 'die', 'für', 'im', 'und', 'vom', 'von', 'zum', 'zur'],
  ...['aux', 'de', 'des', 'du', 'en', 'et', 'la', 'le', 'les', 'pour', 'sur', 'del', 'el', 'los', 'las', 'para', 'por', 'y', 'e', 'degli', 'dei', 'della', 'delle', 'di', 'il', 'per'],
  ...['в', 'во', 'для', 'до', 'з', 'за', 'и', 'из', 'й', 'к', 'на', 'о', 'об', 'по', 'при', 'про', 'с', 'та', 'у', 'і', 'із'],
])

/** "of", "for", "the": words of which an acronym need not have a letter. */
export const isSmallWord = ({ text }: Word): boolean => SMALL_WORDS.has(text)

/** What the forms of a word have in common, mostly: "Force" and "Forces", "Organisation" and "organización", "безопасности" and "безопасность". */
export const stemOf = (word: string): string => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().slice(0, 5)

/** A word's initial; an accent is no part of it, nor is the article in "d’études". */
const initialOf = (word: string) => word.replace(/^[A-Za-z]{1,4}['’](?=..)/, '').normalize('NFD').charAt(0).toUpperCase()

/**
 * The index of the word with which an acronym's spelling begins whose last letter the last word has. Small words and what
 * stands behind a hyphen may have a letter or none. Undefined where the words do not spell it.
 */
export function firstOfSpelling(words: readonly Word[], acronym: string, at = words.length - 1): number | undefined {
  const word = words[at]
  if (!word) return undefined
  if (initialOf(word.text) === initialOf(acronym.slice(-1))) {
    if (acronym.length === 1) return isSmallWord(word) ? undefined : at
    const first = firstOfSpelling(words, acronym.slice(0, -1), at - 1)
    if (first !== undefined) return first
  }
  const maySkip = at < words.length - 1 && (word.isPart || isSmallWord(word))
  return maySkip ? firstOfSpelling(words, acronym, at - 1) : undefined
}
