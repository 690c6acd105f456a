/** German, which writes every noun with a capital: what beside a name is a noun, and what a given name. */
import { isKoreanSyllable } from './goes-on.ts'
import type { Setting, Spot } from './spots.ts'
import { isAcronym, isCapitalised, wordAfter, wordBefore, type Neighbour } from './surroundings.ts'

/** Words that a German noun follows and a given name does not: "sein Vertragspartner Kim". */
const GERMAN_DETERMINER = /(?<![\wÀ-ÿ])(?:de[rmns]|die|das|im|am|beim|vom|zum|zur|(?:k|s|m|d)?eine?[rmns]?|ihre?[rmns]?|unsere?[rmns]?|diese?[rmns]?|jede?[rmns]|\p{Ll}{3,}(?:en|em|er|es))\s+$/u

/** Whether the word before a name on a German page is a plain noun, as what stands before it tells, or the name's genitive. */
export function isGermanNoun(word: string, start: number, spot: Spot, setting: Setting): boolean {
  // "der FC Moskau": initials are part of a name.
  if (!setting.nounsCapitalised || /[-‐‑]/.test(word) || isAcronym(word)) return false
  return spot.inflected || GERMAN_DETERMINER.test(spot.text.slice(Math.max(0, start - 30), start))
}

/** What a German calls somebody: "Kosmonaut", "Politikerin". */
const GERMAN_CALLING = /^(?!\S*(?:minister|präsident|kanzler)(?:in)?$)[A-ZÄÖÜ][a-zäöüß]+(?:er|in|ist|ent|ant|naut|eur|tor|chef|mann|frau)$/

/** "der Kosmonaut Kirill Peskow": between what somebody is called and a family name stands a given name, on German pages too. */
export function isGermanGiven({ text, kind }: Spot, { word, start }: Neighbour): boolean {
  const calling = wordBefore(text, start)
  return kind === 'person' && calling !== undefined && !calling.hyphenated && GERMAN_CALLING.test(calling.word) && !GERMAN_CALLING.test(word)
}

/** German writes every noun with a capital: after a name, only what looks like a Korean given name is part of it. */
export function looksLikeGivenName(word: string, spot: Spot, end: number): boolean {
  if (/^\p{Lu}\p{L}{0,5}[-‐‑]\p{L}{1,6}$/u.test(word) || isKoreanSyllable(word)) return true
  const next = wordAfter(spot.text, end)
  return word.length <= 6 && next !== undefined && next.word.length <= 6 && isCapitalised(next.word)
}
