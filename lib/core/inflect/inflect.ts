import type { NameClass } from '../lexicon/format.ts'
import type { Language } from '../model.ts'
import { inflectRussian } from './russian.ts'
import { inflectUkrainian } from './ukrainian.ts'

/**
 * Makes the further forms of a name that its language's grammar gives it, the listed form left out.
 * Endings that the scanner handles itself (English 's, Korean particles) need none.
 */
export function inflect(name: string, language: Language, nameClass: NameClass): string[] {
  if (language === 'ru') return inflectRussian(name, { everyGender: nameClass === 'adjective' })
  if (language === 'uk') return inflectUkrainian(name, { everyGender: nameClass === 'adjective' })
  if (language === 'de') return [...(nameClass === 'full' || nameClass === 'short' ? withS(name) : []), ...withSInside(name)]
  if (language === 'en' && nameClass === 'full') return withS(name)
  return []
}

/**
 * The German genitive ("Putins Besuch", "Kim Jong Uns"), which is also an English plural ("three Koksans").
 * English names too: German pages write most of them the same way. Of family names only the German ones: elsewhere
 * "Kims" and "Parks" are families and gardens, so deciding keeps them to German pages.
 */
function withS(name: string): string[] {
  return /\p{Ll}$/u.test(name) && !/[sxzß]$/.test(name) ? [`${name}s`] : []
}

/** German nouns that a name opens with and that what it is of follows. */
const HEAD = /^(\p{Lu}?[\p{L}-]*(?:gebiet|ministerium|stab|amt|dienst|rat|institut|komitee|zentrum|büro|kommando|parlament|gericht))(?= )/iu

/** The genitive of a body or a region that goes on behind its noun: "des Gebiets Cherson", "des Generalstabs der Ukraine". */
function withSInside(name: string): string[] {
  return HEAD.test(name) ? [name.replace(HEAD, '$1s')] : []
}
