/**
 * The forms that the characters of Korean names have in China and in Japan. Of Japan's only those that are settled and that
 * names have are listed; any other stays as it is. No character is guessed from a name's sound: 영 may be 永, 英, 榮 …
 */
import { simplifiedCharacters } from '../han-characters.ts'

/** Traditional characters, each followed by the form that Japan writes. */
const JAPANESE = pairs(`
  亞亜 圍囲 榮栄 營営 圓円 應応 櫻桜 溫温 會会 懷懐 繪絵 廣広 擴拡 學学 覺覚 樂楽 勸勧 寬寛 關関 歡歓 觀観 歸帰 龜亀 舊旧 峽峡 曉暁 區区 勳勲 薰薫 惠恵 徑径 溪渓 經経 繼継 莖茎 輕軽 藝芸 擊撃 儉倹 劍剣
  圈圏 檢検 權権 獻献 縣県 顯顕 驗験 嚴厳 恆恒 黃黄 號号 國国 濟済 齋斎 參参 贊賛 殘残 絲糸 兒児 辭辞 濕湿 實実 寫写 釋釈 壽寿 收収 從従 澁渋 縱縦 肅粛 處処 敍叙 奬奨 將将 稱称 證証 乘乗 壤壌 孃嬢 條条
  淨浄 狀状 疊畳 讓譲 釀醸 觸触 愼慎 眞真 晉晋 盡尽 圖図 粹粋 穗穂 隨随 數数 樞枢 聲声 靜静 齊斉 專専 戰戦 淺浅 潛潜 錢銭 禪禅 曾曽 雙双 壯壮 插挿 爭争 總総 聰聡 莊荘 裝装 騷騒 增増 藏蔵 續続 對対 帶帯
  臺台 瀧滝 擇択 澤沢 單単 擔担 團団 彈弾 斷断 遲遅 晝昼 鑄鋳 聽聴 鎭鎮 遞逓 鐵鉄 轉転 點点 傳伝 黨党 燈灯 當当 德徳 獨独 讀読 拜拝 賣売 發発 濱浜 佛仏 竝並 變変 邊辺 辨弁 舖舗 寶宝 萠萌 襃褒 豐豊 槇槙
  萬万 滿満 默黙 彌弥 藥薬 譯訳 豫予 餘余 與与 譽誉 樣様 謠謡 來来 賴頼 覽覧 龍竜 兩両 綠緑 禮礼 靈霊 齡齢 勞労 樓楼 祿禄 錄録 灣湾 悅悦 銳鋭 說説 姬姫 敎教 彥彦 顏顔 淸清 靑青 鄕郷 內内 吳呉 曆暦 歷歴
  戶戸 緖緒 橫横 卽即 旣既 槪概 鄰隣 稻稲 隱隠 遙遥 瑤瑶 堯尭 巖巌 峯峰 强強 煕熙
`)

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.trim().split(/\s+/).map((pair) => [...pair] as [string, string]))
}

const SIMPLIFIED = simplifiedCharacters()

const convert = (text: string, table: ReadonlyMap<string, string>) => Array.from(text, (char) => table.get(char) ?? char).join('')

/** As Chinese outlets write the name: simplified, then as given. */
export function chineseForms(hanja: string): string[] {
  return [...new Set([convert(hanja, SIMPLIFIED), hanja])]
}

/** As Japanese outlets write it: in Japan's characters, then as given, since names often keep the old ones (崔龍海). */
export function japaneseForms(hanja: string): string[] {
  return [...new Set([convert(hanja, JAPANESE), hanja])]
}

/** Families that are among China's commonest too: a name of three characters may be anybody's there. 金 and 崔 tell Koreans well enough. */
const CHINESE_FAMILIES = /^[李張趙劉陳楊黃吳周朱徐孫胡高林何郭馬羅梁宋鄭韓唐馮董程曹袁鄧許傅沈曾彭呂蘇盧蔣蔡賈丁魏薛葉余潘杜戴夏鍾汪田任姜范方石姚譚廖鄒熊陸郝孔白康毛邱秦江史顧侯邵孟龍萬段錢湯尹黎易常武喬賀賴龔文]/u

/** Whether a Chinese page may mean one of its own people by the name. */
export function mayBeChinese(hanja: string): boolean {
  return CHINESE_FAMILIES.test(hanja)
}
