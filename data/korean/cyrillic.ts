/** Korean in Russian (Kontsevich's system, and what outlets make of it) and in Ukrainian, which follows it. */
import { combinations, heard, isVoicedAfter, syllablesOf, type Syllable } from './syllables.ts'

interface Alphabet {
  onsets: Record<string, string>
  /** ㄱ, ㄷ, ㅂ, ㅈ behind a vowel or a sonorant; the usual form first. */
  voiced: Record<string, readonly string[]>
  /** Behind a consonant; and by itself, where that differs. */
  vowels: Record<string, string>
  bareVowels: Record<string, string>
  /** Second forms, of those who transcribe from English ("Tae", "Kum"). */
  plain: Record<string, string>
  finals: Record<string, string>
  /** Families that no rule gives. */
  families: Record<string, readonly string[]>
  /** What a family's ㄹ is: the North's outlets in Russian and Ukrainian use both. */
  liquids: readonly string[]
}

const ONSETS = {
  ㄱ: 'к', ㄲ: 'кк', ㄴ: 'н', ㄷ: 'т', ㄸ: 'тт', ㄹ: 'р', ㅁ: 'м', ㅂ: 'п', ㅃ: 'пп', ㅅ: 'с', ㅆ: 'сс', ㅇ: '', ㅈ: 'ч', ㅉ: 'чч', ㅊ: 'чх', ㅋ: 'кх',
  ㅌ: 'тх', ㅍ: 'пх', ㅎ: 'х',
}
const VOICED = { ㄱ: ['г'], ㄷ: ['д'], ㅂ: ['б'], ㅈ: ['чж', 'дж'] }
const FINALS = { '': '', ㄱ: 'к', ㄴ: 'н', ㄷ: 'т', ㄹ: 'ль', ㅁ: 'м', ㅂ: 'п', ㅇ: 'н' }

const RUSSIAN: Alphabet = {
  onsets: ONSETS,
  voiced: VOICED,
  vowels: {
    ㅏ: 'а', ㅐ: 'э', ㅑ: 'я', ㅒ: 'е', ㅓ: 'о', ㅔ: 'е', ㅕ: 'ё', ㅖ: 'е', ㅗ: 'о', ㅘ: 'ва', ㅙ: 'вэ', ㅚ: 'ве', ㅛ: 'ё', ㅜ: 'у', ㅝ: 'во',
    ㅞ: 'ве', ㅟ: 'ви', ㅠ: 'ю', ㅡ: 'ы', ㅢ: 'и', ㅣ: 'и',
  },
  bareVowels: { ㅒ: 'йя', ㅔ: 'э', ㅖ: 'е', ㅢ: 'ый' },
  plain: { ㅌ: 'т' },
  finals: FINALS,
  families: { 이: ['Ли'], 최: ['Цой', 'Чхве'], 임: ['Им', 'Лим'], 노: ['Но', 'Ро'] },
  liquids: ['л', 'р'],
}

const UKRAINIAN: Alphabet = {
  onsets: ONSETS,
  voiced: VOICED,
  vowels: {
    ㅏ: 'а', ㅐ: 'е', ㅑ: 'я', ㅒ: 'є', ㅓ: 'о', ㅔ: 'е', ㅕ: 'ьо', ㅖ: 'є', ㅗ: 'о', ㅘ: 'ва', ㅙ: 'ве', ㅚ: 'ве', ㅛ: 'ьо', ㅜ: 'у', ㅝ: 'во',
    ㅞ: 'ве', ㅟ: 'ві', ㅠ: 'ю', ㅡ: 'и', ㅢ: 'і', ㅣ: 'і',
  },
  bareVowels: { ㅕ: 'йо', ㅛ: 'йо', ㅢ: 'ий' },
  plain: { ㅌ: 'т', ㅡ: 'у' },
  finals: FINALS,
  families: { 이: ['Лі'], 최: ['Чхве', 'Цой'], 임: ['Ім', 'Лім'], 노: ['Но', 'Ро'] },
  liquids: ['р', 'л'],
}

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

function write({ onset, vowel, final }: Syllable, begins: string, { vowels, bareVowels, finals }: Alphabet): string {
  return begins + ((onset === 'ㅇ' ? bareVowels[vowel] : undefined) ?? vowels[vowel] ?? '') + (finals[heard(final)] ?? '')
}

/** A syllable's forms, behind another of its name or, at the given name's beginning, behind the family or in its own right. */
function formsOf(syllable: Syllable, previous: Syllable | undefined, alphabet: Alphabet, either: boolean): string[] {
  const voiceless = alphabet.onsets[syllable.onset] ?? ''
  const voiced = isVoicedAfter(previous) ? (alphabet.voiced[syllable.onset] ?? []) : []
  const begins = voiced.length === 0 ? [voiceless] : either ? [voiceless, ...voiced] : [...voiced]
  const { plain, vowels } = alphabet
  const plainOnset = plain[syllable.onset]
  if (plainOnset !== undefined) begins.push(plainOnset)
  const plainVowel = plain[syllable.vowel]
  const alphabets = plainVowel === undefined ? [alphabet] : [alphabet, { ...alphabet, vowels: { ...vowels, [syllable.vowel]: plainVowel } }]
  return alphabets.flatMap((letters) => begins.map((begin) => write(syllable, begin, letters)))
}

/** What a syllable's end becomes before a vowel, and before one with й in it. */
const LINKED: [end: RegExp, before: RegExp, linked: string][] = [
  [/ль$/, /^[аэоуыияёюе]/, 'р'],
  [/к$/, /^[аэоуыияёюе]/, 'г'],
  [/п$/, /^[аэоуыияёюе]/, 'б'],
  [/н$/, /^[яёюе]/, 'нъ'],
]

/** One word, as Kontsevich has it: Согёль from 석열, Донъён from 동영. */
function joinedRussian(parts: readonly string[]): string {
  return parts.reduce((head, tail) => {
    const [end, , linked = ''] = LINKED.find(([ends, before]) => ends.test(head) && before.test(tail)) ?? []
    return (end ? head.replace(end, linked) : head) + tail
  })
}

function familiesOf(family: string, alphabet: Alphabet): readonly string[] {
  const listed = alphabet.families[family]
  if (listed) return listed
  const [first, ...rest] = syllablesOf(family)
  if (!first) return []
  const liquid = first.onset === 'ㄹ'
  const begins = liquid ? alphabet.liquids : [alphabet.onsets[first.onset] ?? '']
  const tail = rest.flatMap((syllable, i) => formsOf(syllable, rest[i - 1] ?? first, alphabet, false).slice(0, 1)).join('')
  return begins.map((begin) => capitalised(write(first, begin, alphabet) + tail))
}

export interface CyrillicNames {
  names: string[]
  families: readonly string[]
}

/** The forms of each syllable of a given name; its beginning as behind the family, and in its own right if `either`. */
function given(syllables: readonly Syllable[], before: Syllable | undefined, alphabet: Alphabet, either: boolean): string[][] {
  return syllables.map((syllable, i) => formsOf(syllable, syllables[i - 1] ?? before, alphabet, either && i === 0))
}

/** A name in Russian and in Ukrainian. The given name is parted; of a South Korean, Russian outlets join it as well. */
export function cyrillicNames(name: { family: string; given: string; south: boolean }): { ru: CyrillicNames; uk: CyrillicNames } {
  const syllables = syllablesOf(name.given)
  const before = syllablesOf(name.family).at(-1)
  const parted = (alphabet: Alphabet): CyrillicNames => {
    const families = familiesOf(name.family, alphabet)
    const parts = given(syllables, before, alphabet, true).map((forms) => forms.map(capitalised))
    return { names: combinations([families, ...parts], ' '), families }
  }
  const ru = parted(RUSSIAN)
  if (name.south && syllables.length > 1) {
    const joined = joinedRussian(given(syllables, before, RUSSIAN, false).map(([usual = '']) => usual))
    ru.names.push(`${ru.families[0]} ${capitalised(joined)}`)
  }
  return { ru, uk: parted(UKRAINIAN) }
}
