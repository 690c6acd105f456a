/** The forms in which texts name an entity: those that its entry lists, their cases, and regions without their noun. */
import { inflect } from '../inflect/inflect.ts'
import type { Entity, Language, NamesByLanguage } from '../model.ts'
import { withoutNoun } from './elided-names.ts'
import type { NameClass } from './format.ts'

export interface SurfaceForm {
  text: string
  nameClass: NameClass
  /** Made by rule. */
  inflected: boolean
  language: Language
  /** Its further forms by grammar. */
  cases: readonly string[]
}

/** Every surface form of an entity, with its class and its cases. */
export function* surfaceForms(entity: Entity): Generator<SurfaceForm> {
  const groups: [NameClass, NamesByLanguage | undefined][] = [
    ['full', entity.names],
    ['short', entity.short],
    ['common', entity.common],
    ['description', entity.descriptions],
    ['adjective', entity.adjectives],
  ]
  for (const [nameClass, names] of groups) {
    for (const [language, forms] of Object.entries(names ?? {}) as [Language, string[]][]) {
      for (const text of forms) {
        const cases = inflect(text, language, nameClass)
        yield { text, nameClass, inflected: false, language, cases }
        const elided = entity.kind === 'place' && nameClass === 'full' ? withoutNoun(text, language) : undefined
        if (elided) yield { text: elided, nameClass: 'elided', inflected: true, language, cases: elidedCases(elided, cases, language) }
      }
    }
  }
}

function elidedCases(elided: string, cases: readonly string[], language: Language): string[] {
  return cases.flatMap((form) => withoutNoun(form, language) ?? []).filter((form) => form !== elided)
}
