import type { NameClass } from '../lexicon/format.ts'
import type { Language } from '../model.ts'
import { inflectRussian } from './russian.ts'

/**
 * Makes the further forms of a name that its language's grammar gives it, the listed form left out.
 * Languages whose endings the scanner handles itself (English 's, Korean particles) give none.
 */
export function inflect(name: string, language: Language, nameClass: NameClass): string[] {
  if (language !== 'ru') return []
  return inflectRussian(name, { everyGender: nameClass === 'adjective' })
}
