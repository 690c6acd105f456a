/**
 * What Russian and Ukrainian case forms share: which words of a name decline, and how their forms are joined.
 * The endings are each language's own (`russian.ts`, `ukrainian.ts`).
 *
 * A name is a phrase: its leading adjectives and its head noun decline ("Военная академия" in "Военная академия
 * Генерального штаба"), a person's given name, patronymic and family name decline together, and what follows a head
 * noun stays. Where spelling leaves the class open both paradigms are made; a form that no text uses does no harm, but
 * one that is another word does: "Захаровы" is a family, so a family name gets no endings of nouns.
 */

/**
 * Genitive, dative, accusative, instrumental, prepositional: the endings after the stem; several with a space between.
 * The accusative of masculines is given as the genitive: it is that or the nominative, and both are there already.
 */
export type Paradigm = readonly [string, string, string, string, string]

export interface Rule {
  /** Ending of the nominative, cut off to get the stem. */
  ending: RegExp
  /** The likeliest first; people's names take that one alone. */
  paradigms: readonly Paradigm[]
  /** Adjective: the words after it still decline. */
  adjective?: true
  /** Only in names of people, or never there. */
  people?: boolean
  /** Only for given names: Валентина, Георгий. */
  given?: true
}

export interface Grammar {
  /** First match wins. */
  rules: readonly Rule[]
  word: RegExp
  /** Acronyms and abbreviations do not decline: КНДР, ЦТАК. */
  acronym: RegExp
  patronymic: RegExp
  /** Family names that stay before a Korean given name, of one word or two, whose last part declines. */
  koreanFamily: RegExp
  /** Two family names with a hyphen that both decline. */
  doubleFamily: RegExp
  /** Tells an adjective that opens a phrase from a given name. */
  adjective: RegExp
  /** Nouns that open a name of two capitalised words and are no given names: "Республика Корея". */
  thing: RegExp
  /** Dignities that decline with the name behind them: "патриарх Кирилл". */
  dignity: RegExp
  /** Family names that decline like family names (Путин) or like nouns (Цзиньпин). */
  eitherWay: RegExp
  /** Women's given names; after one, a family name of the next pattern stays: "Ірина Верещук", "Олена Шевченко". */
  womansName: RegExp
  staysForWomen: RegExp
  /** Ending of an adjective in the masculine, and those of its other genders, numbers and cases. */
  adjectiveEnding: RegExp
  adjectiveForms: readonly string[]
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word)

interface Declined {
  /** The forms in each case. */
  cases: readonly string[][]
  adjective: boolean
}

/** What a word is a name of. */
type Role = 'thing' | 'given' | 'family'

/** The forms of one word in each case, or undefined where it does not decline. */
function declineWord(word: string, role: Role, grammar: Grammar): Declined | undefined {
  if (!grammar.word.test(word) || grammar.acronym.test(word)) return undefined
  const isPerson = role !== 'thing'
  const parts = role === 'family' ? grammar.doubleFamily.exec(word)?.slice(1) : undefined
  if (parts) return joinDeclined(parts.map((part) => declineWord(part, role, grammar)))
  const rule = grammar.rules.find(({ ending, people, given }) => (people === undefined || people === isPerson) && (!given || role === 'given') && ending.test(word))
  if (!rule) return undefined
  const stem = word.replace(rule.ending, '')
  const paradigms = isPerson && !grammar.eitherWay.test(word) ? rule.paradigms.slice(0, 1) : rule.paradigms
  const cases = ([0, 1, 2, 3, 4] as const).map((i) => {
    const endings = paradigms.flatMap((paradigm) => paradigm[i].split(' '))
    return [...new Set(endings.map((ending) => stem + ending))]
  })
  return { cases, adjective: rule.adjective === true }
}

/** Both halves of a family name in each case: Львовой-Беловой. */
function joinDeclined([first, second]: readonly (Declined | undefined)[]): Declined | undefined {
  if (!first || !second) return undefined
  return { cases: first.cases.map((forms, i) => forms.flatMap((form) => (second.cases[i] ?? []).map((other) => `${form}-${other}`))), adjective: false }
}

/** A phrase with a patronymic, a dignity and a name, or two capitalised words, the first of them no adjective. */
function isPersonLike(words: readonly string[], { patronymic, adjective, thing, dignity }: Grammar): boolean {
  if (words.some((w) => patronymic.test(w))) return true
  const [first = '', second = ''] = words
  if (words.length !== 2 || !isCapital(second)) return false
  return dignity.test(first) || (isCapital(first) && !adjective.test(first) && !thing.test(first))
}

/** Behind an adjective that stands for a noun ("военные в России"), nothing declines from here on. */
const PREPOSITION = /^(?:во?|на|из|по|об?|со?|ко?|от|у|за|до|для|при|под|над|з|із|від|про)$/

/** Which words of the phrase decline together. */
function decliningWords(words: readonly string[], isPerson: boolean, grammar: Grammar): boolean[] {
  const first = words[0] ?? ''
  if (words.length > 1 && words.length <= 3 && grammar.koreanFamily.test(first) && words.every(isCapital)) {
    return words.map((_, i) => i === words.length - 1)
  }
  if (isPerson) {
    const isWoman = words.length > 1 && grammar.womansName.test(first)
    return words.map((word, i) => !(isWoman && i === words.length - 1 && grammar.staysForWomen.test(word)))
  }
  let headSeen = false
  return words.map((word) => {
    headSeen ||= PREPOSITION.test(word)
    if (headSeen) return false
    // "93 окрема бригада"
    headSeen = !/^\d+$/.test(word) && !(declineWord(word, 'thing', grammar)?.adjective ?? false)
    return true
  })
}

function combine(parts: readonly string[][]): string[] {
  return parts.reduce<string[]>(
    (phrases, options) => phrases.flatMap((phrase) => options.map((option) => (phrase ? `${phrase} ${option}` : option))),
    [''],
  )
}

export interface InflectOptions {
  /** The word is an adjective in the masculine that may stand before any noun. */
  everyGender?: boolean
}

/** The oblique case forms of a name, without the nominative; none for words that do not decline. */
export function inflectSlavic(name: string, grammar: Grammar, { everyGender = false }: InflectOptions = {}): string[] {
  if (everyGender) {
    const stem = name.replace(grammar.adjectiveEnding, '')
    return stem === name ? [] : grammar.adjectiveForms.map((ending) => stem + ending).filter((form) => form !== name)
  }
  const words = name.split(/\s+/)
  const isPerson = isPersonLike(words, grammar)
  const declines = decliningWords(words, isPerson, grammar)
  const roleOf = (i: number): Role => (!isPerson ? 'thing' : i === 0 && words.length > 1 ? 'given' : 'family')
  const declined = words.map((word, i) => (declines[i] ? declineWord(word, roleOf(i), grammar) : undefined))
  if (declined.every((d) => d === undefined)) return []
  const forms = new Set<string>()
  for (const grammaticalCase of [0, 1, 2, 3, 4]) {
    const parts = words.map((word, i) => declined[i]?.cases[grammaticalCase] ?? [word])
    for (const phrase of combine(parts)) forms.add(phrase)
  }
  forms.delete(name)
  return [...forms]
}
