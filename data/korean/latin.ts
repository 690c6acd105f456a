/**
 * Korean in Latin letters. Four ways of writing, each a function of a syllable and the one before it in its word, which is
 * undefined at the word's beginning; the first form that it gives is the usual one.
 */
import { combinations, heard, isVoicedAfter, syllablesOf, type Syllable } from './syllables.ts'

type Writing = (syllable: Syllable, previous: Syllable | undefined) => string[]

const VOICELESS: Record<string, string> = { ㄱ: 'k', ㄷ: 't', ㅂ: 'p' }
const VOICED: Record<string, string> = { ㄱ: 'g', ㄷ: 'd', ㅂ: 'b' }
const ASPIRATES: Record<string, string> = { ㅋ: 'kh', ㅌ: 'th', ㅍ: 'ph' }
const ONSETS: Record<string, string> = {
  ㄲ: 'kk', ㄴ: 'n', ㄸ: 'tt', ㄹ: 'r', ㅁ: 'm', ㅃ: 'pp', ㅅ: 's', ㅆ: 'ss', ㅇ: '', ㅈ: 'j', ㅉ: 'jj', ㅊ: 'ch', ㅋ: 'k', ㅌ: 't', ㅍ: 'p', ㅎ: 'h',
}
const FINALS: Record<string, string> = { '': '', ㄱ: 'k', ㄴ: 'n', ㄷ: 't', ㄹ: 'l', ㅁ: 'm', ㅂ: 'p', ㅇ: 'ng' }
const NORTHERN_VOWELS: Record<string, string> = {
  ㅏ: 'a', ㅐ: 'ae', ㅑ: 'ya', ㅒ: 'yae', ㅓ: 'o', ㅔ: 'e', ㅕ: 'yo', ㅖ: 'ye', ㅗ: 'o', ㅘ: 'wa', ㅙ: 'wae', ㅚ: 'oe', ㅛ: 'yo', ㅜ: 'u',
  ㅝ: 'wo', ㅞ: 'we', ㅟ: 'wi', ㅠ: 'yu', ㅡ: 'u', ㅢ: 'ui', ㅣ: 'i',
}
const REVISED_VOWELS: Record<string, string> = { ...NORTHERN_VOWELS, ㅓ: 'eo', ㅕ: 'yeo', ㅡ: 'eu' }

const end = ({ final }: Syllable) => FINALS[heard(final)] ?? ''

/**
 * North Korea's own, as KCNA writes (Ri Yong Gil, Pak Thae Song), and beside it what other outlets make of it: the other of
 * k and g, no h behind t, k, p (Ri Yong Kil, Pak Tae Song).
 */
const northern: Writing = (syllable, previous) => {
  const { onset, vowel } = syllable
  const rest = (NORTHERN_VOWELS[vowel] ?? '') + end(syllable)
  const plain = ONSETS[onset] ?? ''
  if (ASPIRATES[onset]) return [ASPIRATES[onset] + rest, plain + rest]
  const [voiceless, voiced] = [VOICELESS[onset], VOICED[onset]]
  if (voiceless === undefined || voiced === undefined) return [plain + rest]
  return isVoicedAfter(previous) ? [voiced + rest, voiceless + rest] : [voiceless + rest, voiced + rest]
}

/** McCune–Reischauer without its signs: ch for ㅈ at the beginning (Kim Chong Sik), aspirates as if they were none. */
const mcCuneReischauer: Writing = (syllable, previous) => {
  const { onset, vowel } = syllable
  const rest = (NORTHERN_VOWELS[vowel] ?? '') + end(syllable)
  const voiced = isVoicedAfter(previous)
  if (onset === 'ㅈ') return [(voiced ? 'j' : 'ch') + rest]
  return [((voiced ? VOICED : VOICELESS)[onset] ?? ONSETS[onset] ?? '') + rest]
}

/** The Revised Romanisation, which the South's state uses: Lee Jae-myeong. */
const revised: Writing = (syllable) => {
  const { onset, vowel } = syllable
  return [(VOICED[onset] ?? ONSETS[onset] ?? '') + (REVISED_VOWELS[vowel] ?? '') + end(syllable)]
}

function popularVowel({ onset, vowel, final }: Syllable): string | undefined {
  const bare = onset === 'ㅇ'
  switch (vowel) {
    case 'ㅓ':
      return final && !bare ? 'u' : undefined
    case 'ㅕ':
      if (bare && final === 'ㅇ') return 'you'
      return final && !(bare && /[ㄱㄴ]/.test(final)) ? 'yu' : undefined
    case 'ㅜ':
      return bare ? 'woo' : 'oo'
    case 'ㅠ':
      return bare ? 'yoo' : undefined
    case 'ㅢ':
      return bare ? 'eui' : 'ee'
    default:
      return undefined
  }
}

/** What South Koreans make of their own names, in the press too: Young Soo, Jae Myung, Suk Hoon, Kyung Hee, Shin. */
const popular: Writing = (syllable) => {
  const { onset, vowel, final } = syllable
  const letters = onset === 'ㄱ' && !(vowel === 'ㅣ' && final === 'ㄹ') ? 'k' : onset === 'ㅅ' && vowel === 'ㅣ' && /[ㄴㅁ]/.test(final) ? 'sh' : (VOICED[onset] ?? ONSETS[onset] ?? '')
  return [letters + (popularVowel(syllable) ?? REVISED_VOWELS[vowel] ?? '') + end(syllable)]
}

const WRITINGS = { northern, mcCuneReischauer, revised, popular }

/** The forms of each syllable of a word, in one or several ways of writing, capitalised. */
function forms(word: string, ...ways: (keyof typeof WRITINGS)[]): string[][] {
  const syllables = syllablesOf(word)
  return syllables.map((syllable, i) => {
    const all = ways.flatMap((way) => WRITINGS[way](syllable, syllables[i - 1]))
    return [...new Set(all)].map(capitalised)
  })
}

/** Of the South's spellings of a family, so many are met with in the names of Northerners: Lee, Jeong and Jung. */
const SOUTHERN_FAMILIES_OF_NORTHERNER = 2

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
/** One word: "Namgung", "Jaemyung". */
const joined = (parts: readonly string[][]) => combinations(parts).map((word) => capitalised(word.toLowerCase()))
const usual = (parts: readonly string[][]) => parts.map((part) => part.slice(0, 1))

interface Family {
  /** As outlets write South Koreans of the name, the usual first. */
  south: readonly string[]
  /** Other spellings in use, mostly by people who live abroad or in older texts. */
  other?: readonly string[]
}

/** Families whose usual spellings no rule gives, in the South's spelling of Hangul. */
const FAMILIES: Record<string, Family> = {
  강: { south: ['Kang'] },
  고: { south: ['Ko', 'Koh'] },
  구: { south: ['Koo', 'Ku'] },
  김: { south: ['Kim'], other: ['Gim'] },
  나: { south: ['Na', 'Rah'] },
  노: { south: ['Noh', 'Roh'], other: ['No', 'Ro'] },
  류: { south: ['Ryu', 'Yoo'] },
  문: { south: ['Moon'], other: ['Mun'] },
  박: { south: ['Park'], other: ['Pak', 'Bak'] },
  배: { south: ['Bae'], other: ['Pae'] },
  백: { south: ['Baek', 'Paik'], other: ['Paek'] },
  변: { south: ['Byun', 'Byeon'] },
  서: { south: ['Seo', 'Suh'], other: ['So'] },
  선: { south: ['Sun', 'Seon'] },
  성: { south: ['Sung', 'Seong'] },
  손: { south: ['Son', 'Sohn'] },
  신: { south: ['Shin'], other: ['Sin'] },
  심: { south: ['Shim', 'Sim'] },
  안: { south: ['Ahn', 'An'] },
  양: { south: ['Yang'] },
  엄: { south: ['Eom', 'Um'] },
  여: { south: ['Yeo'] },
  염: { south: ['Yeom', 'Yum'] },
  오: { south: ['Oh'], other: ['O'] },
  우: { south: ['Woo'], other: ['U'] },
  유: { south: ['Yoo', 'Yu', 'Ryu'], other: ['You'] },
  윤: { south: ['Yoon', 'Yun'] },
  이: { south: ['Lee'], other: ['Yi', 'Rhee', 'Li'] },
  임: { south: ['Lim', 'Im'], other: ['Yim'] },
  장: { south: ['Jang', 'Chang'] },
  전: { south: ['Jeon', 'Chun'], other: ['Chon'] },
  정: { south: ['Jeong', 'Jung', 'Chung'], other: ['Chong'] },
  조: { south: ['Cho'], other: ['Jo'] },
  주: { south: ['Joo', 'Ju'], other: ['Chu'] },
  지: { south: ['Ji', 'Chi'] },
  진: { south: ['Jin', 'Chin'] },
  최: { south: ['Choi'], other: ['Choe', 'Ch’oe'] },
  추: { south: ['Choo', 'Chu'] },
  허: { south: ['Heo', 'Hur'], other: ['Huh'] },
  현: { south: ['Hyun'] },
}

export interface LatinNames {
  /** Forms that outlets use for this person's own side. */
  names: string[]
  /** The other side's, and those of other ways of writing. */
  common: string[]
  /** The family's spellings, by which a full name is told to begin with it. */
  families: string[]
}

/** The name as each side spells it in Hangul. */
interface Spelled {
  northern: { family: string; given: string }
  southern: { family: string; given: string }
  south: boolean
}

const named = (families: readonly string[], givens: readonly string[]) => combinations([families, [...new Set(givens)]], ' ')

/** A name in Latin letters: one list serves every language that writes them. */
export function latinNames({ northern: north, southern, south }: Spelled): LatinNames {
  // The North's families begin voiceless: Kang, not Gang.
  const northFamilies = joined(forms(north.family, 'northern')).filter((family) => !/^[GDB]/.test(family))
  const { south: southFamilies, other = [] } = FAMILIES[southern.family] ?? { south: joined(forms(southern.family, 'popular', 'revised')) }
  const families = [...new Set([...northFamilies, ...southFamilies, ...other])]
  const usualNorth = combinations(usual(forms(north.given, 'northern')), ' ')
  if (south) {
    const parts = forms(southern.given, 'popular', 'revised')
    const oneWord = parts.length < 2 ? [] : [...joined(forms(southern.given, 'popular')), ...joined(forms(southern.given, 'revised'))]
    return {
      names: [...named(southFamilies, combinations(parts, ' ')), ...named(southFamilies.slice(0, 1), oneWord)],
      common: [...named(other, combinations(usual(parts), ' ')), ...named(northFamilies.slice(0, 1), usualNorth)],
      families,
    }
  }
  const southGivens = [...combinations(forms(north.given, 'revised'), ' '), ...combinations(forms(north.given, 'popular'), ' ')]
  const older = combinations(forms(north.given, 'mcCuneReischauer'), ' ')
  return {
    names: named(northFamilies, combinations(forms(north.given, 'northern'), ' ')),
    common: [
      ...named(southFamilies.slice(0, SOUTHERN_FAMILIES_OF_NORTHERNER), [...usualNorth, ...older, ...southGivens]),
      ...named(northFamilies, southGivens),
      ...named(other, usualNorth),
      ...named(northFamilies.slice(0, 1), older),
    ],
    families,
  }
}
