/**
 * Names of regions without their noun: "Kursk" of "Kursk region", "Курской" of "Курской области". They are names only in a list
 * whose last or first name has the noun for all: see `decide/lists-of-regions.ts`.
 */
import type { Language } from '../model.ts'

const CYRILLIC = /^(.+) (?:област|кра[йяюе]|краем)\p{L}*$/u

/** How languages join a region's noun to its name; the name is the group. */
const WITH_NOUN: Readonly<Partial<Record<Language, RegExp>>> = {
  en: /^(.+) (?:region|oblast|province|krai)$/iu,
  ru: CYRILLIC,
  uk: CYRILLIC,
  de: /^(?:Region|Gebiet|Oblast|Provinz) (.+)$/u,
  fr: /^(?:région|oblast|province) d(?:e |['’])(.+)$/iu,
  es: /^(?:región|óblast|provincia) de (.+)$/iu,
  it: /^(?:regione|oblast|provincia) d(?:i |['’])(.+)$/iu,
}

/** What is left of a region's name without its noun: one capitalised word, or two; undefined where the name has none. */
export function withoutNoun(name: string, language: Language): string | undefined {
  const rest = WITH_NOUN[language]?.exec(name)?.[1]
  return rest && /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u.test(rest) ? rest : undefined
}
