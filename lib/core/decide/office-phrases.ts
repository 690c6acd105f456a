/**
 * Finds the words of an office beside a name: "Russian defence minister", "president of Russia", "ministre russe de la
 * Défense". Each form of `OFFICE_WORDS` has a pattern of its own, made when the text around a name has the form's key:
 * one pattern of all of them takes 20 ms to compile, in every tab.
 */
import { remembered } from '../remembered.ts'
import { opensOfficeOfState } from '../text/han-words.ts'
import { OFFICE_WORDS } from './office-words.ts'
import type { Spot } from './spots.ts'

export interface OfficePhrase {
  office: string
  /** UTF-16 offsets in the spot's text; the spot itself is part of it. */
  start: number
  end: number
}

/** Longest stretch on either side of a name that is read for an office, in UTF-16 units. */
export const OFFICE_REACH = 60
const GAP_AFTER = "(?:['’]s?)?[\\s\\u00a0]+(?:current\\s+|powerful\\s+|longtime\\s+|top\\s+|chief\\s+)?|[-‐‑]|(?:의|の|的)?\\s?"
const OF = '\\s+(?:of|of the|for the|von|des|der|de|du|de la|de los|del|della|di|dell[’\']|d[’\'])[\\s]*'
const NO_MORE = "(?!\\p{Ll}|['’]\\p{Ll}{2}|[-‐‑]\\p{L})"

/** One way to write an office. Patterns are asked of small letters. */
interface Form {
  office: string
  word: string
  /** Letters that every text with this form has. */
  key: string
  patterns?: { behind: RegExp; ahead: RegExp; around: readonly [RegExp, RegExp] | undefined }
}

/** The longest run of letters that nothing in a form's pattern makes optional. */
function keyOf(word: string): string {
  const fixed = word.replace(/\(\?:[^()]*\)\??|\[[^\]]*\]\??|.\?|…/gu, '\0')
  return fixed.split('\0').map((part) => part.trim()).toSorted((a, b) => b.length - a.length)[0] ?? ''
}

// Longer forms first: "general secretary" is no "secretary".
const FORMS: readonly Form[] = Object.entries(OFFICE_WORDS)
  .flatMap(([office, words]) => words.map((word): Form => ({ office, word, key: keyOf(word) })))
  .toSorted((a, b) => b.word.length - a.word.length)

function patternsOf(form: Form) {
  const whole = form.word.replace(' … ', ' ')
  const [left, right] = form.word.split('…')
  form.patterns ??= {
    behind: new RegExp(`(?:${GAP_AFTER})(?:${whole})${NO_MORE}`, 'uy'),
    ahead: new RegExp(`(?:${whole})(?:${OF}|\\s+)$`, 'uy'),
    around: left && right ? [new RegExp(`(?<!\\p{L})${left.trim()}\\s+$`, 'u'), new RegExp(`^\\s+${right.trim()}(?!\\p{L})`, 'u')] : undefined,
  }
  return form.patterns
}

/** In small letters, unless that moves the offsets. */
function lower(text: string): string {
  const small = text.toLowerCase()
  return small.length === text.length ? small : text
}

const formsIn = (text: string) => FORMS.filter(({ key }) => text.includes(key))

function execAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

/** Where the name of whose an office is ends; its last character may be the office's first: 米国務長官. */
const endOfOwner = ({ text, end }: Spot) => (opensOfficeOfState(text, end - 1) ? end - 1 : end)

/** The office phrase that a spot's name is part of: around it, behind it, or before it. */
export const officePhraseAround = remembered((spot: Spot): OfficePhrase | undefined => {
  const { text, start, end } = spot
  const before = lower(text.slice(Math.max(0, start - OFFICE_REACH), start))
  const after = lower(text.slice(endOfOwner(spot), end + OFFICE_REACH))
  return phraseAround(spot, before, after) ?? phraseBehind(spot, after) ?? phraseAhead(spot, before)
})

function phraseAround({ start, end }: Spot, before: string, after: string): OfficePhrase | undefined {
  for (const form of formsIn(`${before} ${after}`)) {
    const around = form.word.includes('…') ? patternsOf(form).around : undefined
    const [left, right] = around ? [around[0].exec(before)?.[0], around[1].exec(after)?.[0]] : []
    if (left && right) return { office: form.office, start: start - left.length, end: end + right.length }
  }
  return undefined
}

function phraseBehind(spot: Spot, after: string): OfficePhrase | undefined {
  for (const form of formsIn(after)) {
    const found = execAt(patternsOf(form).behind, after, 0)
    if (found === undefined) continue
    return isWritten(found, spot) ? { office: form.office, start: spot.start, end: endOfOwner(spot) + found.length } : undefined
  }
  return undefined
}

/** "chief of the general staff of the": so many words may stand before a country. */
const WORDS_BEFORE = 7
const WORD_STARTS = /(?<![\p{L}\p{M}-])\p{L}/gu

function phraseAhead(spot: Spot, before: string): OfficePhrase | undefined {
  const forms = formsIn(before)
  if (forms.length === 0) return undefined
  for (const { index } of [...before.matchAll(WORD_STARTS)].slice(-WORDS_BEFORE)) {
    for (const form of forms) {
      const found = execAt(patternsOf(form).ahead, before, index)
      if (found === undefined) continue
      return mayFollow(found, spot) ? { office: form.office, start: spot.start - found.length, end: spot.end } : undefined
    }
  }
  return undefined
}

/** A gap of nothing is one only where words are not parted by spaces. */
function isWritten(found: string, { surface }: Spot): boolean {
  return /^\P{L}/u.test(found) || /\p{Lo}$/u.test(surface)
}

const ENDS_WITH_OF = new RegExp(`${OF}$`, 'u')

/** "president of Russia" and "президент России", "président russe", but no "president Russian". */
function mayFollow(found: string, { surface, nameClass }: Spot): boolean {
  if (ENDS_WITH_OF.test(found)) return nameClass !== 'adjective'
  const cyrillic = /[\u0400-\u04ff]/.test(surface)
  // "глава китайского министерства": an adjective goes on to its noun.
  return cyrillic ? nameClass !== 'adjective' : nameClass === 'adjective' && /^\p{Ll}/u.test(surface)
}

/** An office that stands right before a name: "Foreign Minister Choe"; and where its words begin. */
export const officeBefore = remembered((spot: Spot): { office: string; start: number } | undefined => {
  const before = lower(spot.text.slice(Math.max(0, spot.start - OFFICE_REACH), spot.start))
  const forms = formsIn(before)
  if (forms.length === 0) return undefined
  for (const { index } of [...before.matchAll(WORD_STARTS)].slice(-WORDS_BEFORE)) {
    for (const form of forms) {
      const found = execAt(patternsOf(form).ahead, before, index)
      if (found !== undefined) return ENDS_WITH_OF.test(found) ? undefined : { office: form.office, start: spot.start - found.length }
    }
  }
  return undefined
})
