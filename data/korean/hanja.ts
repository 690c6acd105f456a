/**
 * The forms that the characters of Korean names have in China and in Japan. Only characters whose form there is settled and
 * that names have are listed; any other stays as it is. No character is guessed from a name's sound: 영 may be 永, 英, 榮 …
 */

/** Traditional characters, each followed by its simplified form. */
const SIMPLIFIED = pairs(`
  愛爱 賓宾 燦灿 倉仓 滄沧 車车 陳陈 誠诚 遲迟 沖冲 處处 傳传 純纯 達达 黨党 燈灯 鄧邓 東东 棟栋 獨独 爾尔 發发 範范 飛飞 鳳凤 復复 剛刚 綱纲 貢贡 觀观 關关 廣广 貴贵 國国 漢汉 號号 鎬镐 賀贺 紅红 華华
  懷怀 歡欢 煥焕 黃黄 輝辉 會会 滙汇 積积 極极 幾几 紀纪 濟济 繼继 堅坚 簡简 將将 講讲 階阶 傑杰 節节 結结 錦锦 謹谨 進进 經经 鏡镜 競竞 舊旧 軍军 鈞钧 開开 凱凯 寬宽 況况 蘭兰 樂乐 禮礼 麗丽 歷历 連连
  蓮莲 煉炼 練练 聯联 簾帘 靈灵 嶺岭 劉刘 龍龙 盧卢 魯鲁 錄录 陸陆 倫伦 輪轮 羅罗 呂吕 馬马 滿满 夢梦 綿绵 閔闵 銘铭 鳴鸣 謨谟 寧宁 農农 鵬鹏 遷迁 謙谦 錢钱 強强 喬乔 橋桥 欽钦 親亲 慶庆 瓊琼 權权 詮诠
  鉉铉 譽誉 勸劝 銓铨 讓让 熱热 榮荣 潤润 銳锐 賽赛 聖圣 勝胜 師师 詩诗 時时 實实 識识 壽寿 書书 樹树 順顺 碩硕 絲丝 頌颂 蘇苏 歲岁 孫孙 臺台 鐵铁 聽听 統统 圖图 團团 萬万 為为 韋韦 偉伟 維维 衛卫 溫温
  問问 烏乌 吳吴 務务 錫锡 習习 銑铣 賢贤 顯显 憲宪 縣县 鄉乡 響响 項项 曉晓 協协 寫写 謝谢 興兴 許许 緒绪 選选 學学 勳勋 勛勋 尋寻 訓训 遜逊 亞亚 嚴严 彥彦 顏颜 陽阳 楊杨 養养 業业 葉叶 義义 藝艺 億亿
  憶忆 誼谊 銀银 陰阴 應应 瑩莹 穎颖 鏞镛 優优 魚鱼 與与 語语 譯译 淵渊 園园 圓圆 遠远 願愿 悅悦 鉞钺 雲云 運运 韻韵 贊赞 讚赞 澤泽 張张 趙赵 貞贞 禎祯 楨桢 鎭镇 鎮镇 爭争 鄭郑 證证 職职 鍾钟 鐘钟 種种
  眾众 週周 諸诸 築筑 專专 莊庄 壯壮 準准 資资 縱纵 總总 組组 載载 裵裴 邊边 韓韩 馮冯 線线 鏑镝 變变 勁劲 軒轩 鈴铃 鎔镕 鉀钾 鑽钻 鋒锋 纘缵 織织 鴻鸿 鶴鹤 鷹鹰 齊齐 灝灏 燁烨 煒炜 瑋玮 畢毕 筆笔 綠绿
  緯纬 賦赋 質质 軾轼 輔辅 輯辑 鄒邹 鈺钰
`)

/** The same with the form that Japan writes. */
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
