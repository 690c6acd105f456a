/** Names that are beginnings of other words in Chinese and Japanese, which leave no gap between words. */
import type { Spot } from './spots.ts'

/** What makes another word of a Han or katakana name before it: people, languages, dishes, schools: 中国料理, ロシア語, 首尔大学. */
const CJK_THING_AFTER =
  /^(?:人(?!民)|語|语|料理|帝[国國](?!主)|族|半岛|半島|交易所|之音|大学|大學|[邮郵日时時晚][报報]|冷面|冷麺|[・·]?タイムズ|花|(?:共同)?宣言|(?:[・·-]金正日)?基金|家(?![主总])|瑜)/u

/** "中国地方", "中国電力": the west of Japan's main island, which Japanese calls as it calls China. */
const isWestOfJapan = (surface: string, behind: string) => surface === '中国' && /^(?:地方|電力|山地)/.test(behind)

/** "元山裕子さん", "水原氏", "元山という名字": a place's characters are a family name too. */
const FAMILY_NAME_AFTER = /^(?:(?:[一-鿿]{1,3}(?<!市民|住民|特派員))?氏(?!族)|[一-鿿]{1,3}(?<!市民|住民|特派員)さん|さん(?![一-鿿])|(?:という|の)(?:名字|姓|苗字))/u

/** "海州湾", "日本海军": a bay is not its town, and a navy no sea. */
const isBayOrNavy = (surface: string, behind: string) => /^[湾灣](?!岸)/.test(behind) || (surface.endsWith('海') && /^[军軍](?![事演])/.test(behind))

/** "阿尔萨德队": behind the Arabic article a name goes on that merely sounds like a known one. */
const isBehindArabicArticle = (before: string) => /阿[尔爾]$/.test(before)

/** "東ドイツ政府", "白俄罗斯": what stands before the characters of one country and makes another of it. */
function isOtherCountry(before: string, surface: string): boolean {
  return (/(?:白|统一|統一)$/u.test(before) && surface.startsWith('俄')) || (/(?<![北南])[東西]$/u.test(before) && surface.startsWith('ドイツ'))
}

/** "朝鲜王朝", "李氏朝鲜", "朝鮮世宗": the kingdom of 1392 to 1897. */
const KINGDOM_AFTER = /^(?:王朝|[世太正][宗祖]|[国國]王|[宫宮]中|时代|時代(?=の|$)|君主)/u
const isKingdom = (before: string, surface: string, behind: string) => /^朝[鲜鮮]$/u.test(surface) && (KINGDOM_AFTER.test(behind) || before === '李氏')

/** "波蘭丘克": a name that begins with a country's characters and ends as Slavic ones do. */
const SLAVIC_NAME_AFTER = /^(?:丘克|楚克|斯基|斯卡娅|科夫|諾夫|诺夫|琴科|連科|连科)/u

/** "消息报道": the report is no paper; behind a longer name, "据环球时报道", a character was saved. */
const isReport = (surface: string, behind: string) => surface.length <= 3 && /[报報]$/u.test(surface) && /^[道導导]/u.test(behind)

export function isInsideCjkWord({ text, start, end, surface, kind }: Spot): boolean {
  if (!/^[\p{Script=Han}\p{Script=Katakana}]/u.test(surface)) return false
  const behind = text.slice(end, end + 8)
  if ((kind === 'place' && (FAMILY_NAME_AFTER.test(behind) || isBayOrNavy(surface, behind))) || (kind === 'country' && SLAVIC_NAME_AFTER.test(behind))) return true
  const before = text.slice(Math.max(0, start - 2), start)
  return CJK_THING_AFTER.test(behind) || isReport(surface, behind) || isWestOfJapan(surface, behind) || isBehindArabicArticle(before) || isOtherCountry(before, surface) || isKingdom(before, surface, behind)
}
