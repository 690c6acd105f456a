/** Names that are beginnings of other words in Chinese and Japanese, which leave no gap between words. */
import type { Spot } from './spots.ts'

/** What makes another word of a Han or katakana name before it: people, languages, dishes, schools: 中国料理, ロシア語, 首尔大学. */
const CJK_THING_AFTER =
  /^(?:人(?!民)|語|语|料理|地方|族|半岛|半島|交易所|之音|大学|大學|冷面|冷麺|[・·]?タイムズ|花|(?:共同)?宣言|(?:[・·-]金正日)?基金|家(?![主总])|瑜)/u

/** "元山裕子さん", "元山という名字": a place's characters are a family name too. */
const FAMILY_NAME_AFTER = /^(?:[一-鿿]{1,3}(?<!市民|住民|特派員)(?:さん|氏(?!族))|さん(?![一-鿿])|(?:という|の)(?:名字|姓|苗字))/u

export function isInsideCjkWord({ text, start, end, surface, kind }: Spot): boolean {
  if (!/^[\p{Script=Han}\p{Script=Katakana}]/u.test(surface)) return false
  if (kind === 'place' && FAMILY_NAME_AFTER.test(text.slice(end, end + 8))) return true
  return CJK_THING_AFTER.test(text.slice(end, end + 6)) || /(?:白|统一|統一)$/u.test(text.slice(Math.max(0, start - 2), start)) && surface.startsWith('俄')
}
