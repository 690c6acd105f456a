/**
 * `npx node scripts/bench-search.ts [ENTITIES …]`: what a keystroke in the popup's search costs, beside fuse.js alone
 * over all entries, and how often both answer alike. Entities are made up from real names' parts; the seed is fixed.
 */
import { readEntities } from '../data/entities.ts'
import type { Entity, Kind, NamesByLanguage } from '../lib/core/model.ts'
import { createSearch, rankByBestText, toSearchRecords } from '../lib/core/search.ts'
import { createRandom, type Random } from './bench/random.ts'
import { median, quantile } from './bench/statistics.ts'

const SIZES = [1_000, 10_000, 100_000]
const RESULT_LIMIT = 20
/** What the search compares of a query: fuse.js is asked the same. */
const QUERY_LIMIT = 64
const SEED = 20_261_125

/** Rows are `Latin Cyrillic Hangul Han`. */
const table = (rows: string) => rows.split(' / ').map((row) => row.split(' '))
const words = (list: string) => list.split(' ')

const KOREAN_SURNAMES = table(
  'Kim Ким 김 金 / Ri Ли 리 李 / Pak Пак 박 朴 / Choe Цой 최 崔 / Jong Чон 정 鄭 / Kang Кан 강 姜 / Jo Чо 조 趙 / Yun Юн 윤 尹 / Jang Чан 장 張 / Han Хан 한 韓 / O О 오 吳 / No Но 노 盧 / Hwang Хван 황 黃 / An Ан 안 安',
)
const KOREAN_SYLLABLES = table(
  'Jong Чен 정 正 / Un Ын 은 恩 / Il Ир 일 日 / Sung Сен 성 成 / Kum Гым 금 今 / Chol Чхоль 철 哲 / Yong Ён 영 英 / Bok Бок 복 福 / Son Сон 선 善 / Hui Хи 희 姬 / Kwang Гван 광 光 / Su Су 수 秀 / Myong Мён 명 明 / Chun Чхун 춘 春 / Ho Хо 호 浩 / Gil Гиль 길 吉 / Song Сон 송 松 / Hye Хе 혜 惠 / Min Мин 민 民 / Tae Тхэ 태 泰 / Ryong Рён 룡 龍 / Nam Нам 남 男',
)
const RUSSIAN_FIRST = table(
  'Sergei Сергей 쎄르게이 / Vladimir Владимир 울라지미르 / Alexander Александр 알렉싼드르 / Maria Мария 마리야 / Andrei Андрей 안드레이 / Fyodor Фёдор 표도르 / Dmitry Дмитрий 드미뜨리 / Ekaterina Екатерина 예까쩨리나 / Yuri Юрий 유리 / Nikolai Николай 니꼴라이 / Olga Ольга 올가 / Valentina Валентина 왈렌찌나 / Igor Игорь 이고리 / Timofey Тимофей 찌모페이',
)
const RUSSIAN_STEMS = table(
  'Shoi Шой 쇼이 / Pu Пу 뿌 / Zakhar Захар 자하르 / Bel Бел 벨 / Koz Коз 꼬즈 / Mor Мор 모르 / Vor Вор 워르 / Sok Сок 쏘크 / Leb Леб 레브 / Gor Гор 고르 / Med Мед 메드 / Lav Лав 라브 / Gera Гера 게라 / Kuz Куз 꾸즈 / Pesh Пеш 뻬슈 / Shche Ще 쉐 / Zhu Жу 쥬 / Khru Хру 흐루',
)
const RUSSIAN_MIDDLES = table('l л ㄹ / ch ч 치 / d д 드 / v в 브 / ts ц 쯔 / s с 스 / n н ㄴ / m м 므 / k к 크 / b б 브 / r р 르 / sh ш 시')
const RUSSIAN_ENDINGS = table('ov ов 오브 / in ин 인 / enko енко 엔꼬 / sky ский 쓰끼 / yov ёв 요브 / gu гу 구 / ev ев 예브 / aya ая 아야')
const WESTERN_FIRST = words(
  'José María François Jürgen Łukasz Anders Søren Zoë André Renée Björn Márta Emmanuel Donald Marco Antony Kaja Ursula Boris Yoon Charlotte Giorgia Olaf Pedro Mette Élise Hélène Ann Xavier Noël',
)
const WESTERN_STEMS = words(
  'Garc Lef Müll Schröd Now Kowal Hans Fernánd Ross Bianc Dub Lamb Stolt Guterr Blink Rub Macr Merk Johnst Wagn Åkerl Ørst Çel Šim Thib Beaum Rodrígu Hollow Trum Rutt',
)
const WESTERN_ENDINGS = words('er ez i son ová ois ski en berg mann ard elli ton ström ia o ucci ham ley ou')
const KANJI = table('Yama やま 山 ヤマ / Ta た 田 タ / Naka なか 中 ナカ / Shima しま 島 シマ / Saki さき 崎 サキ / Moto もと 本 モト / Kawa かわ 川 カワ / Ishi いし 石 イシ / Abe あべ 安倍 アベ / Kishi きし 岸 キシ / Waka わか 若 ワカ / Gami がみ 神 ガミ')
const PLACE_STARTS = table('Won Вон 원 / Pyong Пхен 평 / Kur Кур 꾸르 / Vlad Влад 울라드 / Khar Харь 하리 / Ros Рос 로쓰 / Nov Нов 노브 / Chong Чхон 청 / Sud Суд 쑤드 / Ham Хам 함 / Belg Белг 벨그 / Sin Син 신')
const PLACE_MIDDLES = table('o о 오 / a а 아 / e е 에 / i и 이 / ya я 야 / u у 우')
const PLACE_ENDINGS = table('san сан 산 / yang ян 양 / sk ск 쓰크 / kov ков 꼬브 / dzha джа 쟈 / grad град 그라드 / jin джин 진 / hung хын 흥 / rod род 로드 / vostok восток 보스또크 / ju чжу 주 / polye полье 뽈리예')
const OFFICES = table('Ministry Министерство 성 部 / Academy Академия 아카데미 院 / Committee Комитет 위원회 委員會 / Institute Институт 연구소 所 / Bank Банк 은행 銀行 / Agency Агентство 국 局')
const SUBJECTS = table('Defence обороны 국방 國防 / Energy энергетики 에네르기 能源 / Trade торговли 무역 貿易 / Science науки 과학 科學 / Railways транспорта 철도 鐵道 / Health здравоохранения 보건 保健 / Space космоса 우주 宇宙 / Culture культуры 문화 文化 / Fisheries рыболовства 수산 水產')
const WEAPONS = table('Hwasong Хвасон 화성 火星 / Pukguksong Пуккыксон 북극성 北極星 / Iskander Искандер 이스깐제르 / Kalibr Калибр 깔리브르 / Koksan Коксан 곡산 谷山 / Taepodong Тэпходон 대포동 大浦洞')
const POSTS = words('minister director commander spokesman ambassador governor secretary engineer journalist marshal professor chairman')
const COUNTRIES = words('Korea Russia Poland Spain Japan Norway Brazil Kazakhstan Vietnam France Georgia Mongolia')

interface Draft {
  kind: Kind
  description: string
  names: NamesByLanguage
  short?: NamesByLanguage
}

/** Names of a thing from its parts: one column of the tables is a script. */
function spell(parts: readonly string[][], gaps: readonly string[]): string[] {
  return gaps.map((gap, script) => parts.map((part) => part[script] ?? '').join(gap))
}

function koreanPerson(chance: Random): Draft {
  const surname = chance.pick(KOREAN_SURNAMES)
  const given = [chance.pick(KOREAN_SYLLABLES), chance.pick(KOREAN_SYLLABLES)]
  const [latin = '', cyrillic = '', hangul = '', han = ''] = spell([surname, ...given], [' ', ' ', '', ''])
  const hyphened = latin.replace(/ (\S+)$/, (_, last: string) => `-${last.toLowerCase()}`)
  const [short = '', shortRu = '', shortKo = ''] = surname
  return {
    kind: 'person',
    description: `${chance.pick(POSTS)} of North Korea since ${1990 + chance.below(36)}`,
    names: { en: [latin, hyphened], ko: [hangul], ru: [cyrillic], zh: [han], es: [hyphened], de: [latin], fr: [latin] },
    short: { en: [short], ko: [shortKo], ru: [shortRu], de: [short], fr: [short] },
  }
}

function russianPerson(chance: Random): Draft {
  const first = chance.pick(RUSSIAN_FIRST)
  const parts = [chance.pick(RUSSIAN_STEMS), chance.pick(RUSSIAN_MIDDLES), chance.pick(RUSSIAN_ENDINGS)]
  const [latin = '', cyrillic = '', hangul = ''] = spell(parts, ['', '', ''])
  const [en = '', ru = '', ko = ''] = spell([first, [latin, cyrillic, hangul]], [' ', ' ', ' '])
  return {
    kind: 'person',
    description: `Russian ${chance.pick(POSTS)}, formerly ${chance.pick(POSTS)} in ${chance.pick(COUNTRIES)}`,
    names: { en: [en], ru: [ru], ko: [ko], de: [en.replace('v', 'w')], fr: [en.replace('u', 'ou')] },
    short: { en: [latin], ru: [cyrillic], ko: [hangul] },
  }
}

function westernPerson(chance: Random): Draft {
  const last = chance.pick(WESTERN_STEMS) + chance.pick(WESTERN_ENDINGS)
  const name = `${chance.pick(WESTERN_FIRST)} ${last}`
  return {
    kind: 'person',
    description: `${chance.pick(POSTS)} of the ${chance.pick(SUBJECTS)[0]} committee, from ${chance.pick(COUNTRIES)}`,
    names: { en: [name], es: [name], de: [name] },
    short: { en: [last] },
  }
}

function japanesePerson(chance: Random): Draft {
  const pair = () => spell([chance.pick(KANJI), chance.pick(KANJI)], ['', '', '', '']).map((text, i) => (i > 0 ? text : (text[0] ?? '') + text.slice(1).toLowerCase()))
  const [surname, given] = [pair(), pair()]
  const [en = '', hiragana = '', kanji = '', katakana = ''] = spell([surname, given], [' ', '', '', '・'])
  return {
    kind: 'person',
    description: `Japanese ${chance.pick(POSTS)} for ${chance.pick(SUBJECTS)[0]}`,
    names: { en: [en], ja: [kanji, katakana, hiragana], zh: [kanji] },
    short: { en: [surname[0] ?? ''] },
  }
}

function place(chance: Random): Draft {
  const parts = [PLACE_STARTS, PLACE_MIDDLES, PLACE_ENDINGS].map((list) => chance.pick(list))
  const [en = '', ru = '', ko = ''] = spell(parts, ['', '', ''])
  return { kind: 'place', description: `Town in the east of ${chance.pick(COUNTRIES)}`, names: { en: [en], ru: [ru], ko: [ko], de: [en], fr: [en] } }
}

function organisation(chance: Random): Draft {
  const [office, subject, country] = [chance.pick(OFFICES), chance.pick(SUBJECTS), chance.pick(COUNTRIES)]
  const town = place(chance).names
  const number = 1 + chance.below(60)
  const english = `${town['en']?.[0]} ${office[0]} of ${subject[0]}`
  return {
    kind: 'organisation',
    description: `State body no. ${number} for ${subject[0]} in ${country}`,
    names: {
      en: [english, `${office[0]} of ${subject[0]} of ${country}`],
      ru: [`${office[1]} ${subject[1]} ${town['ru']?.[0]}`],
      ko: [`${town['ko']?.[0]} ${subject[2]}${office[2]}`],
      zh: [`${subject[3]}${office[3]}`],
    },
    short: { en: [`${office[0]} of ${subject[0]}`] },
  }
}

function weapon(chance: Random): Draft {
  const number = 1 + chance.below(300)
  const [en, ru, ko, zh = en] = chance.pick(WEAPONS)
  const [latin, ...others] = [en, ru, ko, zh].map((name) => `${name}-${number}`)
  return {
    kind: 'weapon',
    description: `Missile of ${chance.pick(COUNTRIES)}, first tested in ${1960 + chance.below(66)}`,
    names: { en: [latin ?? '', `${en} ${number}`], ru: others.slice(0, 1), ko: others.slice(1, 2), zh: others.slice(2) },
  }
}

const MAKERS = [koreanPerson, koreanPerson, russianPerson, russianPerson, westernPerson, westernPerson, japanesePerson, place, organisation, weapon]

/** Makes up a dataset: people of four traditions, places, organisations and weapons, in five scripts. */
export function generateEntities(count: number, chance: Random): Entity[] {
  return Array.from({ length: count }, (_, index) => {
    const draft = chance.pick(MAKERS)(chance)
    const label = draft.names['en']?.[0] ?? ''
    return { id: `made-up-${index}`, label, ...draft, summary: '', statements: [], sources: {}, reviewed: '2026-11-25' }
  })
}

const namesOf = (entity: Entity) => [entity.names, entity.short, entity.common].flatMap((names) => Object.values(names ?? {}).flat())

/** What people type for an entity: a name or its beginning, with so many letters swapped, missing, wrong or too many. */
export function generateQuery(entities: readonly Entity[], typos: number, chance: Random): string {
  const long = (entity: Entity) => [entity.label, ...namesOf(entity)].filter((name) => name.length > typos + 1)
  let name = chance.pick(long(chance.pick(entities)))
  if (chance.below(4) === 0) name = name.slice(0, Math.max(typos + 1, 1 + chance.below(name.length)))
  // A wrong letter is one of the same script.
  const letters = [...chance.pick(long(chance.pick(entities))), ...name]
  const script = /\p{Script=Latin}/u.test(name) ? [...'abcdefghijklmnopqrstuvwxyz'] : letters.filter((letter) => !/[a-z ]/i.test(letter))
  for (let i = 0; i < typos; i++) name = mistype(name, script.length > 0 ? script : letters, chance)
  return name.slice(0, QUERY_LIMIT)
}

function mistype(name: string, letters: readonly string[], chance: Random): string {
  const at = chance.below(name.length)
  const [before, letter, after] = [name.slice(0, at), name[at] ?? '', name.slice(at + 1)]
  const swapped = before + after.slice(0, 1) + letter + after.slice(1)
  return chance.pick([before + after, before + chance.pick(letters) + after, before + letter + chance.pick(letters) + after, swapped])
}

/** What was measured on one dataset; times in milliseconds a keystroke, agreements as shares of one. */
export interface SearchFigures {
  entities: number
  queries: number
  /** Until the first answer, less an ordinary one. */
  buildMs: number
  p50Ms: number
  p95Ms: number
  fuseP50Ms: number
  fuseP95Ms: number
  /** By typos in the query (0, 1, 2): how often fuse.js's first result is ours. */
  sameFirst: number[]
  /** By typos: how many of fuse.js's first five are among ours. */
  sameFive: number[]
}

const TYPOS = [0, 1, 2]

function timed<T>(times: number[], work: () => T): T {
  const start = performance.now()
  const result = work()
  times.push(performance.now() - start)
  return result
}

/** Asks the search and fuse.js alone in turns, `perTypo` queries with 0, 1 and 2 typos each. */
export function measureSearch(entities: readonly Entity[], perTypo: number): SearchFigures {
  const chance = createRandom(SEED)
  const records = toSearchRecords(entities)
  const search = createSearch(entities)
  const [first, ours, alone]: [number[], number[], number[]] = [[], [], []]
  timed(first, () => search.find('Shoigu', RESULT_LIMIT))
  const agreements = TYPOS.map((typos) => {
    const pairs = Array.from({ length: perTypo }, () => {
      const query = generateQuery(entities, typos, chance).trim() || 'Kim'
      const mine = timed(ours, () => search.find(query, RESULT_LIMIT)).map(({ id }) => id)
      return { mine, theirs: timed(alone, () => rankByBestText(records, query).slice(0, RESULT_LIMIT)).map(({ id }) => id) }
    })
    const fives = pairs.flatMap(({ mine, theirs }) => theirs.slice(0, 5).map((id) => mine.slice(0, 5).includes(id)))
    return {
      first: pairs.filter(({ mine, theirs }) => mine[0] === theirs[0]).length / perTypo,
      five: fives.filter(Boolean).length / fives.length,
    }
  })
  return {
    entities: entities.length,
    queries: ours.length,
    buildMs: (first[0] ?? 0) - median(ours),
    p50Ms: median(ours),
    p95Ms: quantile(ours, 0.95),
    fuseP50Ms: median(alone),
    fuseP95Ms: quantile(alone, 0.95),
    sameFirst: agreements.map((agreement) => agreement.first),
    sameFive: agreements.map((agreement) => agreement.five),
  }
}

const percents = (shares: readonly number[]) => shares.map((share) => (share * 100).toFixed(1)).join('/')

function line(figures: SearchFigures): string {
  const { entities, queries, buildMs, p50Ms, p95Ms, fuseP50Ms, fuseP95Ms, sameFirst, sameFive } = figures
  const [build, p50, p95, fuse50, fuse95] = [buildMs, p50Ms, p95Ms, fuseP50Ms, fuseP95Ms].map((ms) => ms.toFixed(1))
  const agreement = `the same first ${percents(sameFirst)} %, of the first five ${percents(sameFive)} % (0/1/2 typos)`
  return `${entities} entities, ${queries} queries: build ${build} ms; p50 ${p50}, p95 ${p95} ms; fuse.js alone ${fuse50}, ${fuse95} ms; ${agreement}`
}

/** Fewer queries on bigger datasets: fuse.js alone takes most of the time. */
const queriesPerTypo = (entities: number) => Math.min(300, Math.max(10, Math.round(600_000 / entities)))

if (import.meta.main) {
  const sizes = process.argv.slice(2).map(Number)
  const real = await readEntities()
  if (sizes.length === 0) console.log(`real: ${line(measureSearch(real, 300))}`)
  for (const size of sizes.length > 0 ? sizes : SIZES) {
    console.log(line(measureSearch(generateEntities(size, createRandom(SEED)), queriesPerTypo(size))))
  }
}
