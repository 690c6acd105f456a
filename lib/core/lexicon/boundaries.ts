/** Where names may begin and end: at the boundaries of words in their script. */
import { DIGIT, HAN, HANGUL, HIRAGANA, KATAKANA, LETTER } from '../text/characters.ts'
import { endsHalfOfKorea, isWordBorder, opensOfficeOfState } from '../text/han-words.ts'
import { isHangulEnding } from '../text/hangul.ts'
import { GAP_NONE, type Tokens } from '../text/tokens.ts'

/** Whether a name may begin at token `i`. */
export function mayBegin(tokens: Tokens, i: number): boolean {
  if (tokens.gaps[i] !== GAP_NONE || i === 0) return true
  const kind = tokens.kinds[i] as number
  const before = tokens.kinds[i - 1] as number
  if (kind === HAN) return true
  if (kind === HANGUL || kind === KATAKANA || kind === HIRAGANA) return before !== kind
  return before !== LETTER && before !== DIGIT
}

/** Whether a name that begins at token `first` may end after token `i`; `text` is asked only in scripts without spaces. */
export function mayEnd(tokens: Tokens, first: number, i: number, text: string): boolean {
  const next = i + 1
  const kind = tokens.kinds[i] as number
  if (kind === HAN && (isBodyOfHead(tokens, i, text) || (!isLongHan(tokens, first, i) && isCrossedByWord(tokens, i, text)))) return false
  if (kind === HAN && i - first < MIN_HAN_ALONE && !isHanWord(tokens, first, i, text)) return false
  if (next >= tokens.count || tokens.gaps[next] !== GAP_NONE) return true
  const after = tokens.kinds[next] as number
  if (kind === HIRAGANA || (kind === HAN && after !== HANGUL)) return true
  if (kind === KATAKANA) return after !== KATAKANA
  if (after === HANGUL) return !isCutCommittee(text, tokens.ends[i] as number) && isHangulEnding(text.slice(tokens.starts[first], tokens.ends[i]), restOfHangul(tokens, next, text))
  if (kind === HANGUL) return true
  if (kind === DIGIT && after === LETTER) return isPlural(tokens, next, text)
  return after !== LETTER && after !== DIGIT
}

/**
 * Names of so few Han characters arise by chance where two words meet (其中国有企业): they have to be words of the text.
 * Longer ones hardly do, and the browsers' dictionaries do not know them.
 */
const MIN_HAN_ALONE = 2

/** "圖為首爾火車站": what a picture shows follows, though 為首 is a word. */
const IS_PICTURED = /[图圖][为為]$/u

function isHanWord(tokens: Tokens, first: number, last: number, text: string): boolean {
  const start = tokens.starts[first] as number
  const end = tokens.ends[last] as number
  return (isWordBorder(text, start) || IS_PICTURED.test(text.slice(Math.max(0, start - 2), start))) && (isWordBorder(text, end) || opensOfficeOfState(text, end - 1) || endsHalfOfKorea(text, end))
}

/** What the names of bodies end with, and other words of two characters begin with. */
const HAN_BODY = /^[部院局省署会會党軍军]$/u

/** "防衛省内", inside the ministry, though 省内 is a word, too: inside the province. */
const IS_INSIDE_BODY = /^省[内內]$/u

/** Longer ones are names whatever follows: 国会情报委员会议员 has no meeting (会议) in it. */
const HAN_MAX_CROSSED = 4

const isLongHan = ({ kinds }: Tokens, first: number, last: number) => last - first >= HAN_MAX_CROSSED && kinds[first] === HAN

/** "中央统一部署": a word of two characters runs across the end of what only looks like 统一部. */
function isCrossedByWord(tokens: Tokens, i: number, text: string): boolean {
  const next = i + 1
  if (next >= tokens.count || tokens.gaps[next] !== GAP_NONE || tokens.kinds[next] !== HAN) return false
  if (!HAN_BODY.test(text.slice(tokens.starts[i], tokens.ends[i])) || IS_INSIDE_BODY.test(text.slice(tokens.starts[i], (tokens.ends[i] as number) + 1))) return false
  return !isWordBorder(text, tokens.ends[i] as number) && isWordBorder(text, tokens.starts[i] as number) && isWordBorder(text, tokens.ends[next] as number)
}

/** "俄罗斯国防部长" is the minister, whose ministry is no word of the text. */
function isBodyOfHead(tokens: Tokens, i: number, text: string): boolean {
  return /^[部院局署厅廳][长長]$/u.test(text.slice(tokens.starts[i], (tokens.ends[i] as number) + 1))
}

/** "최고인민회의 상임위원장": the committee's short name is no part of its chairman's, 위원장. */
const isCutCommittee = (text: string, end: number) => text.startsWith('위원', end - 1)

/** The "s" of "KN-23s". */
function isPlural(tokens: Tokens, i: number, text: string): boolean {
  return text.slice(tokens.starts[i], tokens.ends[i]) === 's'
}

/** The Hangul that is written on to the name without a space, from token `i` on. */
function restOfHangul(tokens: Tokens, i: number, text: string): string {
  let last = i
  while (last + 1 < tokens.count && tokens.kinds[last + 1] === HANGUL && tokens.gaps[last + 1] === GAP_NONE) last++
  return text.slice(tokens.starts[i], tokens.ends[last])
}
