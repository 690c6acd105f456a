/** Names in which a dot parts the words, as Chinese and Japanese write foreign ones. */
import type { Spot } from './spots.ts'

/** Kana: Chinese has none. */
const JAPANESE = /[\u3041-\u30ff]/

/**
 * "伊万卡·特朗普": an unknown given name, parted as Chinese and Japanese part foreign ones. Japanese has both in katakana;
 * any other word there says what the name is: "韓国紙・朝鮮日報", "妹・金与正氏".
 */
export function hasForeignGivenBefore({ text, start, previous }: Spot): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  if (!/[\p{Script=Han}\p{Script=Katakana}ー][·・･‧•∙＝]$/u.test(before)) return false
  const isKatakana = /^[\u30a1-\u30fc]/
  if (JAPANESE.test(text) && !(isKatakana.test(before) && isKatakana.test(text.charAt(start)))) return false
  // "莫斯科·平壤": a list of known names.
  return previous?.end !== start - 1
}
