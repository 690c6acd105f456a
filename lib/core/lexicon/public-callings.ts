/**
 * Callings of sport and stage that no official is taken for: one of them right beside a name that stands alone tells a
 * stranger, too. Compared as words: a pattern of them all would take three milliseconds at its first use on each page.
 */
import { lazily } from '../lazily.ts'

interface Words {
  /** In Latin letters, of one word or two: said of nobody else, so no "author", "forward", "player". */
  latin: string
  /** What German compounds end with. */
  german: string
  /** Beginnings of Russian and Ukrainian words. */
  cyrillic: string
  /** Of scripts without spaces. */
  other: string
}

const FIELDS: Readonly<Record<'sport' | 'stage', Words>> = {
  sport: {
    latin: 'footballer|midfielder|striker|goalkeeper|winger|fullback|full-back|fly-half|scrum-half|quarterback|linebacker|wide receiver|point guard|pitcher|gymnast|boxer|judoka|weightlifter|figure skater|swimmer|sprinter|golfer|snooker player|tennis player|football player|basketball player|rugby player|footballeur|footballeuse|boxeur|nageur|futbolista|boxeador|calciatore|calciatrice|pugile',
    german: 'fußballer|torwart|stürmer|nationalspieler|mittelfeldspieler|eishockeyspieler',
    cyrillic: 'футболист|футболіст|баскетболист|баскетболіст|волейболист|волейболіст|биатлонист|біатлоніст|теннисист|тенісист|фигурист|фігурист|хоккеист|хокеїст|полузащитник|півзахисник|вратар|воротар|гимнаст|гімнаст|тяжелоатлет',
    other: '농구선수|농구 선수|축구선수|축구 선수|야구선수|야구 선수|배구선수|골프선수|탁구선수|국가대표 선수|미드필더|공격수|수비수|골키퍼|サッカー選手|野球選手|足球运动员|足球運動員|篮球运动员|乒乓球运动员',
  },
  stage: {
    latin: 'singer|songwriter|actor|actress|comedian|dancer|pianist|violinist|cellist|bassist|drummer|guitarist|bandleader|illustrator|cartoonist|comic artist|book artist|rapper|film director|movie director|chanteur|chanteuse|acteur|actrice|danseur|danseuse|pianiste|cantante|actriz|bailarín|pianista|attore|attrice|ballerino',
    german: 'sänger|sängerin|schauspieler|schauspielerin|komiker|tänzer|tänzerin|geiger|regisseur',
    cyrillic: 'певец|певц|певиц|співак|співач|актер|актёр|актор|актрис|пианист|піаніст|скрипач|гитарист|басист|барабанщик|кинорежисс|кінорежисер',
    other: '가수|배우|탤런트|개그맨|코미디언|영화감독|피아니스트|래퍼|歌手|俳優|女優|声優|ピアニスト|演员|演員|钢琴家|鋼琴家|书法家|書法家|画家|畫家',
  },
}

/** Of such a calling a person's summary may speak, too: "before that he was a comedian". */
export const PUBLIC_FIELDS: readonly string[] = Object.keys(FIELDS)

const split = lazily(() => Object.entries(FIELDS).map(([field, { latin, german, cyrillic, other }]) =>
  ({ field, latin: new Set(latin.split('|')), german: german.split('|'), cyrillic: cyrillic.split('|'), other: other.split('|') })))

/** Where scripts begin in Unicode. */
const CYRILLIC_FROM = 0x400
const EAST_ASIAN_FROM = 0x3041

/** Longest ending of case that a Russian or Ukrainian word has behind its beginning. */
const CASE_ENDING = 4

/** "former boxer Vitali Klitschko", "the key actor": what an official was before, and whoever has a say. */
const NO_CALLING = /^(?:amateur|keen|avid|skilled|gifted|former|ex|one-time|key|main|political|state|global|major|regional|ehemalige[rn]?|frühere[rn]?|ancien(?:ne)?|antigu[oa])$|^(?:бывш|колишн)/

/** The field of what a phrase in lower case ends with. */
function fieldOf(phrase: string): string | undefined {
  const words = phrase.split(' ')
  const last = words.at(-1) ?? ''
  const two = words.slice(-2).join(' ')
  if (words.some((word) => NO_CALLING.test(word))) return undefined
  return split().find(({ latin, german, cyrillic }) =>
    latin.has(last) || latin.has(two) || german.some((end) => last.endsWith(end)) ||
    (last.charCodeAt(0) >= CYRILLIC_FROM && cyrillic.some((stem) => last.startsWith(stem) && last.length <= stem.length + CASE_ENDING)))?.field
}

/** How far a calling reaches, in UTF-16 units. */
const REACH = 40
/** Words that an apposition may have up to the calling: "a South Korean actor". */
const MAX_WORDS = 4

/** Whether a word may end a calling; most words before names do not, and no more is asked of them. */
function mayEndCalling(word: string): boolean {
  const code = word.charCodeAt(word.length - 1)
  if (code >= EAST_ASIAN_FROM) return true
  if (code >= CYRILLIC_FROM) return split().some(({ cyrillic }) => cyrillic.some((stem) => word.startsWith(stem)))
  return lastWords().has(word) || split().some(({ german }) => german.some((end) => word.endsWith(end)))
}

/** "film director": "director". */
export const lastWordOf = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1)

const lastWords = lazily(() => new Set(split().flatMap(({ latin }) => Array.from(latin, lastWordOf))))

/** The field of the calling that a text gives, right before it, to whoever is named at `start`. */
export function publicCallingBefore(text: string, start: number): string | undefined {
  const small = text.slice(Math.max(0, start - REACH), start).toLowerCase()
  // "배우 정재영, 김정은"
  const head = /[가-힣], $/.test(small) ? small.replace(/(?: [가-힣]{2,4},)+ $/, '') : small
  if (!mayEndCalling(/[^\s,.;:()«»"“”„!?]*(?=,?[\s"“«„「『‘]*$)/.exec(head)?.[0] ?? '')) return undefined
  // "there was an actor, Jaishankar"
  const stripped = head.replace(/((?:^| )an? [^,.;:()]{2,30}), $/, '$1').replace(/\s?["“«„「『‘]?$/, '')
  const inPlace = stripped.replace(/(?:인|이자|の)$/, '')
  const east = split().find(({ other }) => other.some((word) => inPlace.endsWith(word)))
  return east?.field ?? fieldOf((/[^,.;:()«»"“”!?]*$/.exec(stripped)?.[0] ?? '').trim().split(' ').slice(-MAX_WORDS).join(' '))
}

function fieldBehind(text: string): string | undefined {
  const east = /^[ （(]?(?=[\u3041-\ud7a3])/.exec(text)?.[0]
  if (east !== undefined) {
    const rest = text.slice(east.length)
    return split().find(({ other }) => other.some((word) => rest.startsWith(word) && !/^[자는고]/.test(rest.slice(word.length))))?.field
  }
  const [, is, told] = /^(?:[”"»’]?(?:,| \() ?|( (?:is|was) ))([^,.;:()«»”"]{2,40})(?=[,.;:)”"]|$)/.exec(text) ?? []
  const phrase = told?.toLowerCase().split(/ (?:and|who|und|et|y|e|и|та|і) /)[0]
  // "Kim is a rational actor": what states and their leaders are called.
  if (phrase === undefined || phrase.split(' ').length > MAX_WORDS || (is && phrase.endsWith(' actor'))) return undefined
  return fieldOf(phrase)
}

/** The fields of the callings that a text gives to whoever is named at `start` to `end`. */
export function publicCallingsBeside(text: string, start: number, end: number): string[] {
  const fields = [publicCallingBefore(text, start), fieldBehind(text.slice(end, end + REACH + 4))]
  return fields.flatMap((field) => field ?? [])
}
