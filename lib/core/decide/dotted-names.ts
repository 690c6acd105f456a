/** Names in which a dot parts the words, as Chinese and Japanese write foreign ones. */
import type { Spot } from './spots.ts'

/** "首都·平壤": what a place is, parted from its name. */
const SORT_BEFORE_DOT = /(?:首都|都市|港|基地|地域|地方|中心部|州|国)[・·]$/u

/** Kana: Chinese has none. */
const JAPANESE = /[\u3041-\u30ff]/
const KATAKANA_FIRST = /^[\u30a1-\u30fc]/

/**
 * "伊万卡·特朗普": an unknown given name, parted as Chinese and Japanese part foreign ones. Japanese has both in katakana;
 * any other word there says what the name is: "韓国紙・朝鮮日報", "妹・金与正氏".
 */
export function hasForeignGivenBefore({ text, start, previous, kind }: Spot): boolean {
  if (kind === 'place' && SORT_BEFORE_DOT.test(text.slice(Math.max(0, start - 4), start))) return false
  const before = text.slice(Math.max(0, start - 2), start)
  if (!/[\p{Script=Han}\p{Script=Katakana}ー][·・･‧•∙＝]$/u.test(before)) return false
  if (JAPANESE.test(text) && !(KATAKANA_FIRST.test(before) && KATAKANA_FIRST.test(text.charAt(start)))) return false
  // "莫斯科·平壤": a list of known names.
  return previous?.end !== start - 1
}

/** A dot and a word of katakana that goes on with what stands before it. */
const GOES_ON_BEHIND_DOT = /^[・＝][\u30a1-\u30fa][\u30a1-\u30fc]/u

/** "トロント・ブルージェイズ": a town at the head of a longer name, unless another known name stands behind the dot. */
export function opensDottedName({ text, end, kind, surface, next }: Spot): boolean {
  return kind === 'place' && KATAKANA_FIRST.test(surface) && next?.start !== end + 1 && GOES_ON_BEHIND_DOT.test(text.slice(end, end + 3))
}
