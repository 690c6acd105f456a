/** What stands around a candidate in its block: neighbouring words, its sentence, the block's style of capitals. */

/** A word directly beside a candidate, with nothing between but spaces or one hyphen. */
export interface Neighbour {
  word: string
  /** UTF-16 offsets in the block's text. */
  start: number
  end: number
  hyphenated: boolean
  /** The word opens its sentence, and may owe its capital to that. */
  opensSentence: boolean
}

/** Longest stretch that is looked at for one neighbour, in UTF-16 units. */
const REACH = 60
const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\u00ad\\u200b'’]*"
const BEFORE = new RegExp(`(${WORD}\\.?)([\\s\\u00a0]+|[-‐‑–])$`, 'u')
const AFTER = new RegExp(`^([\\s\\u00a0]+|[-‐‑–])(${WORD})`, 'u')
const OPENS_SENTENCE = /(?:^|[.!?…:;"“”«»„‘(\[—–|/\n•])[\s\u00a0"“«„‘(\[]*$/u
const ABBREVIATION = /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Lt|Maj|Col|Sen|Rep|Gov|Prof|St|Adm|Capt|Sgt|M|Mme|Hr|Fr)\.$/u

/** The word before `at`, or undefined where punctuation or nothing stands there. */
export function wordBefore(text: string, at: number): Neighbour | undefined {
  const from = Math.max(0, at - REACH)
  const match = BEFORE.exec(text.slice(from, at))
  if (!match) return undefined
  const [whole, word = '', gap = ''] = match
  if (word.endsWith('.') && !ABBREVIATION.test(word)) return undefined
  const start = at - whole.length
  return {
    word: word.replace(/\.$/, ''),
    start,
    end: start + word.length,
    hyphenated: !/\s/u.test(gap),
    opensSentence: OPENS_SENTENCE.test(text.slice(Math.max(0, start - 6), start)) && !/\p{Lu}\.\s*$/u.test(text.slice(Math.max(0, start - 6), start)),
  }
}

/** The word after `at`, or undefined where punctuation or nothing stands there. */
export function wordAfter(text: string, at: number): Neighbour | undefined {
  const match = AFTER.exec(text.slice(at, at + REACH))
  if (!match) return undefined
  const [whole, gap = '', word = ''] = match
  const end = at + whole.length
  return { word, start: end - word.length, end, hyphenated: !/\s/u.test(gap), opensSentence: false }
}

/** Whether a word begins with a capital of a script that has them. */
export function isCapitalised(word: string): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(word)
}

const SENTENCE_END = /[.!?…。！？]["”»’)\]]*(?=[\s\u00a0]|$)|[。！？]|\n\s*\n/gu

/** UTF-16 offsets of the sentence that holds `at`. A full stop after an initial or a title ends none. */
export function sentenceAt(text: string, at: number): { start: number; end: number } {
  let start = 0
  SENTENCE_END.lastIndex = 0
  for (let match = SENTENCE_END.exec(text); match; match = SENTENCE_END.exec(text)) {
    const lastWord = /(?:\p{Lu}\.)*\p{L}*\.$/u.exec(text.slice(Math.max(0, match.index - 12), match.index + 1))?.[0] ?? ''
    if (ABBREVIATION.test(lastWord) || /^(?:\p{Lu}\.){2,}$/u.test(lastWord)) continue
    const end = match.index + match[0].length
    if (end > at) return { start, end }
    start = end
  }
  return { start, end: text.length }
}

/** Share of a headline's longer words that begin with a capital, from which on capitals say nothing there. */
const TITLE_CASE_SHARE = 0.75
const TITLE_CASE_WORDS = 4

/** Whether a block is written with a capital on (nearly) every word, so that capitals tell no names. */
export function isTitleCase(text: string): boolean {
  if (text.length > 300) return false
  const words = text.match(/\p{L}{4,}/gu) ?? []
  const cased = words.filter((word) => word.toLowerCase() !== word.toUpperCase())
  if (cased.length < TITLE_CASE_WORDS) return false
  return cased.filter(isCapitalised).length / cased.length > TITLE_CASE_SHARE
}
