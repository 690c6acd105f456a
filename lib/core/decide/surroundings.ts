/** What stands around a candidate in its block: neighbouring words, its sentence, the block's style of capitals. */
import type { BlockRole } from '../document.ts'
import { guarded } from '../guarded.ts'
import { isWordUnit } from '../text/letters.ts'

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

/** Nothing but spaces between two candidates. */
export const SPACE_GAP = /^\s+$/u

/** Longest stretch that is looked at for one neighbour, in UTF-16 units. */
const REACH = 60
const OPENS_SENTENCE = /(?:^|[.!?…:;"“”«»„‘(\[—–|/\n•]|\s-(?=\s))[\s"“«„‘(\[]*$/u
/** An initial's full stop opens none: "John F. Kim". */
const AFTER_INITIAL = /(?<!\p{L})\p{Lu}\.\s*$/u
const ABBREVIATION = /^(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Lt|Maj|Col|Sen|Rep|Gov|Prof|St|Adm|Capt|Sgt|M|Mme|Hr|Fr)\.$/u

/** The time of day before an entry of a live blog. */
const TIME_STAMP = guarded(/^\d/, () => /^\d{1,2}[.:h]\d\d(?: ?(?:Uhr|GMT|KST|h|[ap]\.?m\.?))?\s*[-–—:.]?\s*$/iu)

/** Whether a sentence, a quotation or a line begins at `at`, so that a capital there says nothing. */
export function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at)
  return at === 0 || (OPENS_SENTENCE.test(before) && !AFTER_INITIAL.test(before)) || (at < 12 && TIME_STAMP.test(text.slice(0, at)))
}

const isSpace = (code: number) => code <= 32 || code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f

const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011
const isDash = (code: number) => isHyphen(code) || code === 0x2013
const isApostrophe = (code: number) => code === 0x27 || code === 0x2019
const isInvisible = (code: number) => code === 0xad || code === 0x200b
const FULL_STOP = 0x2e

/** Whether a unit may stand inside a word, after its first. */
const isInWord = (code: number) => isWordUnit(code) || isApostrophe(code) || isInvisible(code)

/** Where the spaces, or the one hyphen, end that stand before (`step` -1) or after (1) `at`; undefined where neither does. */
function acrossGap(text: string, at: number, step: 1 | -1): number | undefined {
  const unit = (i: number) => text.charCodeAt(step > 0 ? i : i - 1)
  let to = at
  while (isSpace(unit(to))) to += step
  if (to !== at) return to
  return isDash(unit(at)) ? at + step : undefined
}

/** Where the word begins that ends at `end`; `end` where none does. A hyphenated compound is one word: "US-Präsident". */
function wordStart(text: string, end: number): number {
  const limit = Math.max(0, end - REACH)
  let start = end
  for (let i = end - 1; i >= limit; i--) {
    const code = text.charCodeAt(i)
    if (isWordUnit(code)) start = i
    else if (!isApostrophe(code) && !isInvisible(code) && !(isHyphen(code) && start === i + 1)) break
  }
  return start
}

/** The word before `at`, or undefined where punctuation or nothing stands there. */
export function wordBefore(text: string, at: number): Neighbour | undefined {
  const gap = acrossGap(text, at, -1)
  if (gap === undefined || gap <= 0) return undefined
  const isStopped = text.charCodeAt(gap - 1) === FULL_STOP
  const end = isStopped ? gap - 1 : gap
  const start = wordStart(text, end)
  const word = text.slice(start, end)
  if (word === '' || (isStopped && !ABBREVIATION.test(`${word}.`))) return undefined
  return { word, start, end, hyphenated: !isSpace(text.charCodeAt(gap)), opensSentence: opensSentence(text, start) }
}

/** The word after `at`, or undefined where punctuation or nothing stands there. */
export function wordAfter(text: string, at: number): Neighbour | undefined {
  const start = acrossGap(text, at, 1)
  if (start === undefined || !isWordUnit(text.charCodeAt(start))) return undefined
  const limit = Math.min(text.length, start + REACH)
  let end = start + 1
  for (let i = end; i < limit; i++) {
    const code = text.charCodeAt(i)
    if (isInWord(code)) end = i + 1
    else if (!isHyphen(code) || !isWordUnit(text.charCodeAt(i + 1))) break
  }
  return { word: text.slice(start, end), start, end, hyphenated: !isSpace(text.charCodeAt(start - 1)), opensSentence: false }
}

export const isOneWord = (surface: string) => !/[\s-]/u.test(surface)
export const isAcronym = (surface: string) => isOneWord(surface) && surface.length > 1 && surface === surface.toUpperCase()

/** Whether a word begins with a capital of a script that has them. */
export function isCapitalised(word: string): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(word)
}

/** A full stop before a small letter or a number ("Jan. 5") ends no sentence. */
const SENTENCE_END = /[.!?…]["”»’)\]]*(?=\s+[^\s\p{Ll}\p{N}]|\s*$)|[。！？]|\n\s*\n/gu

/** Longest stretch on either side that is searched for a sentence's ends, in UTF-16 units: pages without paragraphs exist. */
const SENTENCE_REACH = 1000

/** UTF-16 offsets of the sentence that holds `at`. A full stop after an initial or a title ends none. */
export function sentenceAt(text: string, at: number): { start: number; end: number } {
  let start = Math.max(0, at - SENTENCE_REACH)
  const limit = Math.min(text.length, at + SENTENCE_REACH)
  SENTENCE_END.lastIndex = start
  for (let match = SENTENCE_END.exec(text); match && match.index < limit; match = SENTENCE_END.exec(text)) {
    const lastWord = /(?:\p{Lu}\.)*\p{L}*\.$/u.exec(text.slice(Math.max(0, match.index - 12), match.index + 1))?.[0] ?? ''
    if (ABBREVIATION.test(lastWord) || /^(?:\p{Lu}\.){2,}$/u.test(lastWord)) continue
    const end = match.index + match[0].length
    if (end > at) return { start, end }
    start = end
  }
  return { start, end: limit }
}

/** Share of a headline's longer words that begin with a capital, from which on capitals say nothing there. */
const TITLE_CASE_SHARE = 0.75
/** So few longer words tell nothing of a paragraph; a headline has fewer. */
const TITLE_CASE_WORDS = { heading: 2, other: 4 }
const TITLE_CASE_MAX_LENGTH = 300

/** Whether a block is written with a capital on (nearly) every word, or in capitals, so that capitals tell no names. */
export function isTitleCase(text: string, role: BlockRole): boolean {
  if (isAllCapitals(text)) return true
  const isHeading = role === 'heading'
  if (text.length > TITLE_CASE_MAX_LENGTH || (!isHeading && /\.["”»’)]*\s*$/.test(text))) return false
  const cased = (text.match(/\p{L}{4,}/gu) ?? []).filter((word) => word.toLowerCase() !== word.toUpperCase())
  if (cased.length < TITLE_CASE_WORDS[isHeading ? 'heading' : 'other']) return false
  return cased.filter(isCapitalised).length / cased.length > TITLE_CASE_SHARE
}

/** Whether a text has a small Latin letter: nearly any has, and its first word tells. */
function hasSmallLatin(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x61 && code <= 0x7a) return true
  }
  return false
}

/** Whether a block of more than one word is written in capitals alone. */
export function isAllCapitals(text: string): boolean {
  return !hasSmallLatin(text) && /\p{Lu}/u.test(text) && !/[\p{Ll}\p{Lo}]/u.test(text) && /\p{L}\P{L}+\p{L}/u.test(text)
}
