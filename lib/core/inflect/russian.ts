/**
 * Russian case forms of names, by the regular declensions (Zaliznyak's classes, without their exceptions).
 *
 * A name is a phrase: its leading adjectives and its head noun decline ("Военная академия" in "Военная академия
 * Генерального штаба"), a person's given name, patronymic and family name decline together, and what follows a head
 * noun stays. Where spelling leaves the class open both paradigms are made; a form that no text uses does no harm, but
 * one that is another word does: "Захаровы" is a family, so a family name gets no endings of nouns.
 */

/**
 * Genitive, dative, accusative, instrumental, prepositional: the endings after the stem. The accusative of masculines
 * is given as the genitive: it is that or the nominative, and both are there already.
 */
type Paradigm = readonly [string, string, string, string, string]

interface Rule {
  /** Ending of the nominative, cut off to get the stem. */
  ending: RegExp
  /** The likeliest first; people's names take that one alone. */
  paradigms: readonly Paradigm[]
  /** Adjective: the words after it still decline. */
  adjective?: true
}

const MASCULINE: Paradigm = ['а', 'у', 'а', 'ом', 'е']
const MASCULINE_SOFT: Paradigm = ['я', 'ю', 'я', 'ем', 'е']
const FEMININE: Paradigm = ['ы', 'е', 'у', 'ой', 'е']
const FEMININE_SOFT_SIGN: Paradigm = ['и', 'и', 'ь', 'ью', 'и']
const FAMILY: Paradigm = ['а', 'у', 'а', 'ым', 'е']
const FAMILY_FEMININE: Paradigm = ['ой', 'ой', 'у', 'ой', 'ой']
const NOUN_IN_IY: Paradigm = ['ия', 'ию', 'ия', 'ием', 'ии']

/** First match wins. */
const RULES: readonly Rule[] = [
  // Adjectives, and family names like them (-ский).
  { ending: /(?<=[гкх])(?:ий|ой)$/, paradigms: [['ого', 'ому', 'ого', 'им', 'ом']], adjective: true },
  { ending: /(?<=[жшчщ])ий$/, paradigms: [['его', 'ему', 'его', 'им', 'ем']], adjective: true },
  { ending: /(?<=е)ний$/, paradigms: [['ния', 'нию', 'ния', 'нием', 'нии']] },
  { ending: /(?<=н)ий$/, paradigms: [['его', 'ему', 'его', 'им', 'ем']], adjective: true },
  { ending: /ий$/, paradigms: [NOUN_IN_IY] },
  { ending: /(?:ый|(?<=н)ой|(?<=ст)ой)$/, paradigms: [['ого', 'ому', 'ого', 'ым', 'ом']], adjective: true },
  { ending: /ая$/, paradigms: [['ой', 'ой', 'ую', 'ой', 'ой']], adjective: true },
  { ending: /яя$/, paradigms: [['ей', 'ей', 'юю', 'ей', 'ей']], adjective: true },
  { ending: /(?<=[гкх])ое$/, paradigms: [['ого', 'ому', 'ое', 'им', 'ом']], adjective: true },
  { ending: /ое$/, paradigms: [['ого', 'ому', 'ое', 'ым', 'ом']], adjective: true },
  { ending: /(?<=н)ее$/, paradigms: [['его', 'ему', 'ее', 'им', 'ем']], adjective: true },
  { ending: /ые$/, paradigms: [['ых', 'ым', 'ые', 'ыми', 'ых']], adjective: true },
  // Family names.
  { ending: /(?<=ов|ев|ёв)а$/, paradigms: [FAMILY_FEMININE] },
  { ending: /(?<=ин|ын)а$/, paradigms: [FAMILY_FEMININE, FEMININE] },
  { ending: /(?<=[а-я](?:ов|ев|ёв|ин|ын))$/, paradigms: [FAMILY, MASCULINE] },
  // Nouns.
  { ending: /ия$/, paradigms: [['ии', 'ии', 'ию', 'ией', 'ии']] },
  { ending: /я$/, paradigms: [['и', 'е', 'ю', 'ей', 'е']] },
  { ending: /(?<=[гкх])а$/, paradigms: [['и', 'е', 'у', 'ой', 'е']] },
  { ending: /(?<=[жшчщ])а$/, paradigms: [['и', 'е', 'у', 'ей', 'е']] },
  { ending: /(?<=ц)а$/, paradigms: [['ы', 'е', 'у', 'ей', 'е']] },
  { ending: /а$/, paradigms: [FEMININE] },
  { ending: /ие$/, paradigms: [['ия', 'ию', 'ие', 'ием', 'ии']] },
  // Other nouns in -о mostly stay: бюро, НАТО, Токио, Внуково.
  { ending: /(?<=ств)о$/, paradigms: [['а', 'у', 'о', 'ом', 'е']] },
  { ending: /й$/, paradigms: [MASCULINE_SOFT] },
  { ending: /(?<=ст|д|в|зн|[жшчщ])ь$/, paradigms: [FEMININE_SOFT_SIGN] },
  { ending: /(?<=л)ь$/, paradigms: [MASCULINE_SOFT, ['я', 'ю', 'я', 'ём', 'е']] },
  { ending: /ь$/, paradigms: [FEMININE_SOFT_SIGN, MASCULINE_SOFT] },
  { ending: /(?<=[бвгдзклмнпрстфх])ец$/, paradigms: [['ца', 'цу', 'ца', 'цем', 'це']] },
  { ending: /(?<=[жшчщц])$/, paradigms: [['а', 'у', 'а', 'ем', 'е']] },
  { ending: /(?<=[бвгдзклмнпрстфх])$/, paradigms: [MASCULINE] },
]

/** Feminine, neuter and plural of an adjective given in the masculine, with their cases. */
const ADJECTIVE_FORMS = [
  'ого', 'ому', 'им', 'ым', 'ом', 'ая', 'ой', 'ую', 'ое', 'ие', 'ые', 'их', 'ых', 'ими', 'ыми',
] as const

const CYRILLIC_WORD = /^[А-ЯЁа-яё’-]+$/
/** Acronyms and abbreviations do not decline: КНДР, ЦТАК. */
const ACRONYM = /^[А-ЯЁ0-9-]{2,}$/
const PATRONYMIC = /(?:вич|вна|ична)$/
const KOREAN_FAMILY = /^(?:Ким|Ли|Ри|Пак|Чхве|Чой|Цой|Чо|Но|Ро|Кан|Юн|Мун|Чон|Чан|Хван|О|Тхэ|Пэ|Ю)$/

const isCapital = (word: string) => /^[А-ЯЁ]/.test(word)

/** The forms of one word in each case, or undefined where it does not decline. */
function declineWord(word: string, isPerson: boolean): { cases: string[][]; adjective: boolean } | undefined {
  if (!CYRILLIC_WORD.test(word) || ACRONYM.test(word)) return undefined
  const rule = RULES.find(({ ending }) => ending.test(word))
  if (!rule) return undefined
  const stem = word.replace(rule.ending, '')
  // Путин declines like a family name, Цзиньпин like a noun.
  const isFamilyName = isPerson && !/[иы]н$/.test(word)
  const paradigms = isFamilyName ? rule.paradigms.slice(0, 1) : rule.paradigms
  const cases = [0, 1, 2, 3, 4].map((i) => [...new Set(paradigms.map((p) => stem + p[i as 0 | 1 | 2 | 3 | 4]))])
  return { cases, adjective: rule.adjective === true }
}

/** The endings of adjectives; given names in -ий (Дмитрий, Евгений) have none of them. */
const ADJECTIVE = /(?:[ая]я|ое|ее|ый|ой|[гкхжшчщ]ий|[^е]ний)$/

/** A phrase with a patronymic, or two capitalised words, the first of them no adjective. */
function isPersonLike(words: readonly string[]): boolean {
  return words.some((w) => PATRONYMIC.test(w)) || (words.length === 2 && words.every(isCapital) && !ADJECTIVE.test(words[0] ?? ''))
}

/** Which words of the phrase decline together. */
function decliningWords(words: readonly string[], isPerson: boolean): boolean[] {
  const first = words[0] ?? ''
  if (words.length === 3 && KOREAN_FAMILY.test(first) && words.every(isCapital)) return [false, false, true]
  if (isPerson) return words.map(() => true)
  let headSeen = false
  return words.map((word) => {
    if (headSeen) return false
    headSeen = !(declineWord(word, false)?.adjective ?? false)
    return true
  })
}

function combine(parts: readonly string[][]): string[] {
  return parts.reduce<string[]>(
    (phrases, options) => phrases.flatMap((phrase) => options.map((option) => (phrase ? `${phrase} ${option}` : option))),
    [''],
  )
}

/**
 * The oblique case forms of a Russian name, without the nominative; none for words that do not decline.
 * `everyGender`: the word is an adjective in the masculine that may stand before any noun.
 */
export function inflectRussian(name: string, { everyGender = false } = {}): string[] {
  if (everyGender) {
    const stem = name.replace(/(?:ий|ый|ой)$/, '')
    return stem === name ? [] : ADJECTIVE_FORMS.map((ending) => stem + ending)
  }
  const words = name.split(/\s+/)
  const isPerson = isPersonLike(words)
  const declines = decliningWords(words, isPerson)
  const declined = words.map((word, i) => (declines[i] ? declineWord(word, isPerson) : undefined))
  if (declined.every((d) => d === undefined)) return []
  const forms = new Set<string>()
  for (const grammaticalCase of [0, 1, 2, 3, 4]) {
    const parts = words.map((word, i) => declined[i]?.cases[grammaticalCase] ?? [word])
    for (const phrase of combine(parts)) forms.add(phrase)
  }
  forms.delete(name)
  return [...forms]
}
