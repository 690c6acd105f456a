/**
 * What a Korean person's names are in each language, from the family and the given name in Hangul. Made when an entry is
 * read, beside what its file lists; nothing of this ships.
 *
 * How outlets of the person's own side write the name stands alone (`names`). Other ways of writing are other people's names
 * as often as not, and need evidence (`common`). The family alone needs the article (`short`).
 */
import type { Entity, Language, NamesByLanguage } from '../../lib/core/model.ts'
import { foldName } from '../check.ts'
import { cyrillicNames } from './cyrillic.ts'
import { chineseForms, japaneseForms, mayBeChinese } from './hanja.ts'
import { katakanaNames } from './katakana.ts'
import { latinNames } from './latin.ts'
import { northernFamily, southernSpelling } from './syllables.ts'

/** The field `korean-name` of an entry. */
export interface KoreanName {
  /** In Hangul, as the person's own side writes it: 리 in the North, 이 in the South. */
  family: string
  given: string
  /** The whole name in traditional characters; several where outlets differ. Never guessed. */
  hanja?: string[]
  /** Of the South. */
  south?: true
  /** Others in the news bear the name too, so that none of its forms stands alone. */
  shared?: true
}

/** Names by class, as an entity has them. */
export type NameGroups = Required<Pick<Entity, 'names' | 'short' | 'common'>>

/**
 * Family names that are words of a language, and open sentences there: "No", "So", German "Sohn" and "Bus", French "Son", Spanish "Han", Russian "Но",
 * or in one of their cases: "Мы" is the genitive of "Ма". A file lists one under `short` where its bearer is worth the risk.
 */
const WORDS_IN_LATIN = /^(?:An|Bu|Chi|Do|Ha|Han|Ho|I|Im|In|Ma|Na|No|O|Om|Sin|So|Sohn|Son|Sun|To|U|Um|Yo|You)$/
const WORDS_IN_CYRILLIC = /^(?:[А-Я]а|Ан|Бу|Вон|До|Им|Ім|Ко|Мин|Мін|Нам|Но|О|Пан|Рим|Рім|Син|Сін|Сим|Сім|Со|Сок|Сон|То|У|Хан|Чи|Чі|Я)$/

/** Shortest katakana that tells a family before its bearer's title. */
const KATAKANA_MIN = 2

/** What is wrong with a name that has the right shape, in sentences. */
export function koreanNameProblems({ kind, country, 'korean-name': name }: Pick<Entity, 'kind' | 'country'> & { 'korean-name': KoreanName }): string[] {
  const problems: string[] = []
  if (kind !== 'person') problems.push(`korean-name: only a person has one, not a ${kind}`)
  if (country === 'south-korea' && !name.south) problems.push('korean-name: country is south-korea; say `south: true`')
  if (country === 'north-korea' && name.south) problems.push('korean-name: country is north-korea; leave `south` out')
  if (name.south && southernSpelling(name.family) !== name.family) {
    problems.push(`korean-name: the South writes ${southernSpelling(name.family)}, not ${name.family}; list the other under names`)
  }
  const length = name.family.length + name.given.length
  for (const hanja of name.hanja ?? []) {
    if ([...hanja].length !== length) problems.push(`korean-name: ${hanja} must have ${length} characters, one for each of ${name.family}${name.given}`)
  }
  return problems
}

/**
 * Every form that the rules make of a name, by class and language; the same form may be there twice.
 * `rare`: few others bear the name, so that it stands alone in Hangul and katakana too.
 */
export function koreanNames(name: KoreanName, rare = false): NameGroups {
  const { family, given, south = false } = name
  const hanja = name.hanja ?? []
  const { ru, uk } = cyrillicNames({ family, given, south })
  const kana = katakanaNames({ family, given })
  const northern = { family: south ? northernFamily(family, hanja[0]) : family, given }
  const southern = { family: southernSpelling(family), given: southernSpelling(given) }
  const latin = latinNames({ northern, southern, south })
  const own = family + given
  const southernName = southern.family + southern.given
  // 리영길 is written so in the North alone; 김영복 is a name of many in the South.
  const tells = rare || (south && given.length > 1) || own !== southernName
  const koreans = south ? [own, northern.family + given] : [own]
  const chinese = hanja.flatMap((form) => chineseForms(form).map((text) => ({ text, alone: text.length > 2 && (south || !mayBeChinese(form)) })))
  const families = [...new Set(hanja.map((form) => form.slice(0, family.length)))]
  return {
    names: {
      en: latin.names,
      ko: tells ? koreans : [],
      ru: ru.names,
      uk: uk.names,
      ja: [...hanja.flatMap(japaneseForms), ...(tells ? kana.names : [])],
      zh: chinese.flatMap(({ text, alone }) => (alone ? [text] : [])),
    },
    short: {
      en: latin.families,
      ru: [...ru.families],
      uk: [...uk.families],
      ko: [family, southern.family],
      ja: [...families.flatMap(japaneseForms), ...(kana.family.length >= KATAKANA_MIN ? [kana.family] : [])],
      zh: families.flatMap(chineseForms),
    },
    common: {
      en: latin.common,
      ko: tells ? [southernName] : [own],
      ja: tells ? [] : kana.names,
      zh: chinese.flatMap(({ text, alone }) => (alone ? [] : [text])),
    },
  }
}

const CLASSES = ['names', 'short', 'common'] as const

/** Family names that begin one of a person's full names, since who is named in full so is named in short so. */
function borneFamilies(families: readonly string[] = [], names: readonly string[] = []): string[] {
  const firsts = new Set(names.map((name) => name.split(' ')[0]))
  return families.filter((family) => firsts.has(family) && !WORDS_IN_LATIN.test(family) && !WORDS_IN_CYRILLIC.test(family))
}

/**
 * An entity with what its `korean-name` makes beside what its file lists. What is listed stays in the class that lists it:
 * so a file takes a name that another person bears out of `names` by listing it under `common`. A file that lists the name
 * in Hangul under `names` says that it is rare.
 */
export function withKoreanNames({ 'korean-name': name, ...entity }: Entity & { 'korean-name'?: KoreanName }): Entity {
  if (!name) return entity
  const byRule = koreanNames(name, entity.names.ko?.includes(name.family + name.given))
  const key = (language: Language, form: string) => `${language} ${foldName(form)}`
  const known = new Set(
    CLASSES.flatMap((c) => Object.entries(entity[c] ?? {}).flatMap(([language, forms]) => forms.map((form) => key(language, form)))),
  )
  const merge = (listed: NamesByLanguage | undefined, more: NamesByLanguage): NamesByLanguage => {
    const all: NamesByLanguage = { ...listed }
    for (const [language, forms] of Object.entries(more)) {
      for (const form of forms) {
        if (known.has(key(language, form))) continue
        known.add(key(language, form))
        all[language] = [...(all[language] ?? []), form]
      }
    }
    return all
  }
  // "Cho Hyun", "Kim Song": a name of two syllables is many people's, and begins others' ("Cho Hyun-bin").
  const needsEvidence = name.shared === true || name.given.length === 1
  const names = needsEvidence ? entity.names : merge(entity.names, byRule.names)
  const common = merge(needsEvidence ? merge(entity.common, byRule.names) : entity.common, byRule.common)
  const borne = (language: Language) => borneFamilies(byRule.short[language], [...(names[language] ?? []), ...(byRule.names[language] ?? [])])
  // The German genitive ("Kims") is made of German short names alone.
  const short = merge(entity.short, { ...byRule.short, en: borne('en'), de: borne('en'), ru: borne('ru'), uk: borne('uk') })
  return { ...entity, names, short, common }
}
