/** Korean names as Japanese outlets write their sounds: リ・ヨンギル. */
import { combinations, heard, isVoicedAfter, syllablesOf, type Syllable } from './syllables.ts'

/** Kana for a, i, u, e, o, then for ya, yu, yo (ye is e with ェ), then for wa, wi, we, wo. */
const row = (list: string) => list.split(' ')
const K = row('カ キ ク ケ コ キャ キュ キョ クァ クィ クェ クォ')
const G = row('ガ ギ グ ゲ ゴ ギャ ギュ ギョ グァ グィ グェ グォ')
const T = row('タ ティ トゥ テ ト テャ テュ テョ トゥァ トゥィ トゥェ トゥォ')
const D = row('ダ ディ ドゥ デ ド デャ デュ デョ ドゥァ ドゥィ ドゥェ ドゥォ')
const P = row('パ ピ プ ペ ポ ピャ ピュ ピョ プァ プィ プェ プォ')
const B = row('バ ビ ブ ベ ボ ビャ ビュ ビョ ブァ ブィ ブェ ブォ')
const S = row('サ シ ス セ ソ シャ シュ ショ スァ スィ スェ スォ')
const J = row('ジャ ジ ジュ ジェ ジョ ジャ ジュ ジョ ジュァ ジュィ ジェ ジュォ')
const CH = row('チャ チ チュ チェ チョ チャ チュ チョ チュァ チュィ チェ チュォ')
const H = row('ハ ヒ フ ヘ ホ ヒャ ヒュ ヒョ ファ フィ フェ フォ')
const ROWS: Record<string, readonly string[]> = {
  ㄱ: K, ㄲ: K, ㅋ: K, ㄷ: T, ㄸ: T, ㅌ: T, ㅂ: P, ㅃ: P, ㅍ: P, ㅅ: S, ㅆ: S, ㅈ: CH, ㅉ: CH, ㅊ: CH, ㅎ: H,
  ㄴ: row('ナ ニ ヌ ネ ノ ニャ ニュ ニョ ヌァ ヌィ ヌェ ヌォ'),
  ㄹ: row('ラ リ ル レ ロ リャ リュ リョ ルァ ルィ ルェ ルォ'),
  ㅁ: row('マ ミ ム メ モ ミャ ミュ ミョ ムァ ムィ ムェ ムォ'),
  ㅇ: row('ア イ ウ エ オ ヤ ユ ヨ ワ ウィ ウェ ウォ'),
}
const VOICED: Record<string, readonly string[]> = { ㄱ: G, ㄷ: D, ㅂ: B, ㅈ: J }
const PLACES: Record<string, number> = {
  ㅏ: 0, ㅣ: 1, ㅜ: 2, ㅡ: 2, ㅐ: 3, ㅔ: 3, ㅓ: 4, ㅗ: 4, ㅑ: 5, ㅠ: 6, ㅕ: 7, ㅛ: 7, ㅘ: 8, ㅟ: 9, ㅙ: 10, ㅚ: 10, ㅞ: 10, ㅝ: 11,
}
const FINALS: Record<string, string> = { '': '', ㄱ: 'ク', ㄴ: 'ン', ㄷ: 'ッ', ㄹ: 'ル', ㅁ: 'ム', ㅂ: 'プ', ㅇ: 'ン' }

function write(syllable: Syllable, kana: readonly string[]): string {
  const { onset, vowel, final } = syllable
  const bare = onset === 'ㅇ'
  const end = FINALS[heard(final)] ?? ''
  if (vowel === 'ㅖ' || vowel === 'ㅒ') return (bare ? 'イェ' : (kana[3] ?? '')) + end
  if (vowel === 'ㅢ') return (bare ? 'ウィ' : (kana[1] ?? '')) + end
  return (kana[PLACES[vowel] as number] ?? '') + end
}

/** Family and given name with the dot between; behind a family that ends in a stop, the given name begins either way. */
export function katakanaNames({ family, given }: { family: string; given: string }): { names: string[]; family: string } {
  const wordOf = (word: string, before?: Syllable): string[][] => {
    const syllables = syllablesOf(word)
    return syllables.map((syllable, i) => {
      const previous = syllables[i - 1] ?? before
      const plain = write(syllable, ROWS[syllable.onset] ?? [])
      const rowVoiced = VOICED[syllable.onset]
      if (!previous || !rowVoiced) return [plain]
      const voiced = write(syllable, rowVoiced)
      if (isVoicedAfter(previous)) return [voiced]
      return i === 0 ? [plain, voiced] : [plain]
    })
  }
  const [surname = ''] = combinations(wordOf(family))
  return { names: combinations(wordOf(given, syllablesOf(family).at(-1))).map((name) => `${surname}・${name}`), family: surname }
}
