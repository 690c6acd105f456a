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
}

/** Every surface form of an entity, with its class; forms made by rule are marked. */
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
        const made = inflect(text, language, nameClass)
        yield { text, nameClass, inflected: false, language }
        for (const form of made) yield { text: form, nameClass, inflected: true, language }
        if (entity.kind !== 'place' || nameClass !== 'full') continue
        for (const elided of new Set([text, ...made].map((form) => withoutNoun(form, language)))) {
          if (elided) yield { text: elided, nameClass: 'elided', inflected: true, language }
        }
      }
    }
  }
}
