/** Hangul syllables taken apart, and what Korean itself makes of a name's first syllables in the North and in the South. */

/** A syllable's parts as compatibility jamo; a final of none is ''. */
export interface Syllable {
  onset: string
  vowel: string
  final: string
}

const ONSETS = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ']
const VOWELS = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ']
const FINALS = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ']
const FIRST = 0xac00

/** Takes the syllables of a name apart; the schema has seen to it that there is nothing else. */
export function syllablesOf(hangul: string): Syllable[] {
  return [...hangul].map((char) => {
    const index = char.charCodeAt(0) - FIRST
    const at = (list: readonly string[], i: number) => list[i] as string
    return {
      onset: at(ONSETS, Math.floor(index / (VOWELS.length * FINALS.length))),
      vowel: at(VOWELS, Math.floor(index / FINALS.length) % VOWELS.length),
      final: at(FINALS, index % FINALS.length),
    }
  })
}

function compose({ onset, vowel, final }: Syllable): string {
  return String.fromCharCode(FIRST + (ONSETS.indexOf(onset) * VOWELS.length + VOWELS.indexOf(vowel)) * FINALS.length + FINALS.indexOf(final))
}

/** The letter that is heard at a syllable's end: ㄱ for ㅋ, ㄷ for ㅅ. */
export function heard(final: string): string {
  if (/[ㄲㅋㄳㄺ]/.test(final)) return 'ㄱ'
  if (/[ㅅㅆㅈㅊㅌㅎ]/.test(final)) return 'ㄷ'
  if (/[ㅍㅄㄿ]/.test(final)) return 'ㅂ'
  if (/[ㄵㄶ]/.test(final)) return 'ㄴ'
  if (/[ㄼㄽㄾㅀ]/.test(final)) return 'ㄹ'
  return final === 'ㄻ' ? 'ㅁ' : final
}

/** Whether a stop behind a syllable is voiced (영길 is "Yong Gil", 덕길 "Tok Kil"): behind a vowel, ㄴ, ㄹ, ㅁ and ㅇ. */
export function isVoicedAfter(previous: Syllable | undefined): boolean {
  return previous !== undefined && /^[ㄴㄹㅁㅇ]?$/.test(heard(previous.final))
}

/**
 * The South's spelling of a word that begins with ㄹ or ㄴ (두음법칙): 리영길 is 이영길, 로 is 노, 녀 is 여. The family and the
 * given name are a word each.
 */
export function southernSpelling(word: string): string {
  const [first, ...rest] = syllablesOf(word)
  if (!first) return word
  const beforeI = /[ㅑㅒㅕㅖㅛㅠㅣ]/.test(first.vowel)
  const onset = beforeI && /[ㄹㄴ]/.test(first.onset) ? 'ㅇ' : first.onset === 'ㄹ' ? 'ㄴ' : first.onset
  return [{ ...first, onset }, ...rest].map(compose).join('')
}

/** Families that the North writes with ㄹ, by their character: the South's 유 may be either 류 (柳) or 유 (兪). */
const NORTHERN_FAMILIES: Record<string, string> = {
  李: '리', 林: '림', 柳: '류', 劉: '류', 盧: '로', 廉: '렴', 呂: '려', 梁: '량', 羅: '라', 陸: '륙', 龍: '룡',
}

/** The North's spelling of a family in the South's; 이 is always 리, others are told by their character. */
export function northernFamily(family: string, hanja: string | undefined): string {
  const northern = NORTHERN_FAMILIES[hanja?.[0] ?? ''] ?? (family === '이' ? '리' : family)
  return southernSpelling(northern) === family ? northern : family
}

/** Every way to choose one of each list, in the order of the lists: the first is made of the first choices. */
export function combinations(lists: readonly (readonly string[])[], gap = ''): string[] {
  const [first = [], ...rest] = lists
  return rest.reduce<string[]>((heads, list) => heads.flatMap((head) => list.map((tail) => head + gap + tail)), [...first])
}
