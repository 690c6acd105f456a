/**
 * Russian case forms of names, by the regular declensions (Zaliznyak's classes, without their exceptions).
 *
 * A name is a phrase: its leading adjectives and its head noun decline ("Военная академия" in "Военная академия
 * Генерального штаба"), a person's given name, patronymic and family name decline together, and what follows a head
 * noun stays. Where spelling leaves the class open (-ь) both paradigms are made: a form that no text uses does no harm.
 */

/** Genitive, dative, accusative, instrumental, prepositional: the endings after the stem. */
type Paradigm = readonly [string, string, string, string, string]

interface Rule {
  /** Ending of the nominative, cut off to get the stem. */
  ending: RegExp
  paradigms: readonly Paradigm[]
  /** Adjective: the words after it still decline. */
  adjective?: true
}

/** First match wins. */
const RULES: readonly Rule[] = [
  // Family names in -ский, adjectives.
  { ending: /(?<=[гкхжшчщ])ий$/, paradigms: [['ого', 'ому', 'ого', 'им', 'ом'], ['его', 'ему', 'ий', 'им', 'ем']], adjective: true },
  { ending: /(?<=н)ий$/, paradigms: [['его', 'ему', 'ий', 'им', 'ем'], ['ия', 'ию', 'ия', 'ием', 'ии']], adjective: true },
  { ending: /ий$/, paradigms: [['ия', 'ию', 'ия', 'ием', 'ии']] },
  { ending: /(?:ый|(?<=[гкхн])ой|(?<=ст)ой)$/, paradigms: [['ого', 'ому', 'ого', 'ым', 'ом'], ['ого', 'ому', 'ый', 'им', 'ом']], adjective: true },
  { ending: /ая$/, paradigms: [['ой', 'ой', 'ую', 'ой', 'ой']], adjective: true },
  { ending: /яя$/, paradigms: [['ей', 'ей', 'юю', 'ей', 'ей']], adjective: true },
  { ending: /(?<=[гкхн])ое$/, paradigms: [['ого', 'ому', 'ое', 'ым', 'ом'], ['ого', 'ому', 'ое', 'им', 'ом']], adjective: true },
  { ending: /(?<=н)ее$/, paradigms: [['его', 'ему', 'ее', 'им', 'ем']], adjective: true },
  { ending: /ые$/, paradigms: [['ых', 'ым', 'ые', 'ыми', 'ых']], adjective: true },
  // Family names in -ова, -ина; in -ов, -ин.
  { ending: /(?<=ов|ев|ёв|ин|ын)а$/, paradigms: [['ой', 'ой', 'у', 'ой', 'ой'], ['ы', 'е', 'у', 'ой', 'е']] },
  { ending: /(?<=[а-я](?:ов|ев|ёв|ин|ын))$/, paradigms: [['а', 'у', 'а', 'ым', 'е'], ['а', 'у', '', 'ом', 'е']] },
  { ending: /ия$/, paradigms: [['ии', 'ии', 'ию', 'ией', 'ии']] },
  { ending: /я$/, paradigms: [['и', 'е', 'ю', 'ей', 'е']] },
  { ending: /(?<=[гкх])а$/, paradigms: [['и', 'е', 'у', 'ой', 'е']] },
  { ending: /(?<=[жшчщц])а$/, paradigms: [['и', 'е', 'у', 'ей', 'е'], ['ы', 'е', 'у', 'ей', 'е']] },
  { ending: /а$/, paradigms: [['ы', 'е', 'у', 'ой', 'е']] },
  { ending: /ие$/, paradigms: [['ия', 'ию', 'ие', 'ием', 'ии']] },
  { ending: /о$/, paradigms: [['а', 'у', 'о', 'ом', 'е']] },
  { ending: /й$/, paradigms: [['я', 'ю', 'я', 'ем', 'е'], ['я', 'ю', 'й', 'ем', 'е']] },
  { ending: /ь$/, paradigms: [['я', 'ю', 'я', 'ем', 'е'], ['я', 'ю', 'ь', 'ём', 'е'], ['и', 'и', 'ь', 'ью', 'и']] },
  { ending: /(?<=[жшчщц])$/, paradigms: [['а', 'у', 'а', 'ем', 'е'], ['а', 'у', '', 'ем', 'е']] },
  { ending: /(?<=[бвгдзклмнпрстфх])$/, paradigms: [['а', 'у', 'а', 'ом', 'е'], ['а', 'у', '', 'ом', 'е']] },
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

/** The two to six forms of one word in each case, or undefined where it does not decline. */
function declineWord(word: string): { cases: string[][]; adjective: boolean } | undefined {
  if (!CYRILLIC_WORD.test(word) || ACRONYM.test(word)) return undefined
  const rule = RULES.find(({ ending }) => ending.test(word))
  if (!rule) return undefined
  const stem = word.replace(rule.ending, '')
  const cases = [0, 1, 2, 3, 4].map((i) => [...new Set(rule.paradigms.map((p) => stem + p[i as 0 | 1 | 2 | 3 | 4]))])
  return { cases, adjective: rule.adjective === true }
}

/** A phrase of capitalised words only, the last or the middle one a patronymic, or two words of a Russian person. */
function isPersonLike(words: readonly string[]): boolean {
  return words.some((w) => PATRONYMIC.test(w)) || (words.length === 2 && words.every(isCapital) && !/[ая]я$|[иыо]й$|ое$|ее$/.test(words[0] ?? ''))
}

/** Which words of the phrase decline together. */
function decliningWords(words: readonly string[]): boolean[] {
  const first = words[0] ?? ''
  if (words.length === 3 && KOREAN_FAMILY.test(first) && words.every(isCapital)) return [false, false, true]
  if (isPersonLike(words)) return words.map(() => true)
  let headSeen = false
  return words.map((word) => {
    if (headSeen) return false
    headSeen = !(declineWord(word)?.adjective ?? false)
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
  const declines = decliningWords(words)
  const declined = words.map((word, i) => (declines[i] ? declineWord(word) : undefined))
  if (declined.every((d) => d === undefined)) return []
  const forms = new Set<string>()
  for (const grammaticalCase of [0, 1, 2, 3, 4]) {
    const parts = words.map((word, i) => declined[i]?.cases[grammaticalCase] ?? [word])
    for (const phrase of combine(parts)) forms.add(phrase)
  }
  forms.delete(name)
  return [...forms]
}
