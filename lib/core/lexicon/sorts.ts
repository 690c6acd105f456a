/**
 * What sort of thing a ship's or a weapon's name is said to be by the noun beside it: "the cargo ship Angara" is another than
 * "the Angara rocket" and the river. An entry's own text says of which sorts it is.
 *
 * Latin and Cyrillic nouns are whole words or, where they end in a hyphen here, beginnings; of other scripts any part.
 */
import { lazily } from '../lazily.ts'
import type { Entity, Kind } from '../model.ts'
import { SMALL } from './callings.ts'

/** Whether a kind is of things, which come in numbers ("Malligyong-2") and are told by their sort: ships and spacecraft, weapons. */
export const isThing = (kind: Kind): boolean => kind === 'vessel' || kind === 'weapon'

interface Sort {
  sort: string
  /** The wider sort that it belongs to: a freighter is a ship. */
  in?: string
  nouns: string
}

const SORTS: readonly Sort[] = [
  { sort: 'ship', nouns: 'ship|vessel|boat|schiff|navire|bateau|vaisseau|buque|barco|nave|корабл-|судн-|судов-|선박|함정|船舶|船|号货轮' },
  { sort: 'cargo', in: 'ship', nouns: 'cargo ship|cargo vessel|freighter|container ship|bulk carrier|frachter|frachtschiff|cargo|carguero|mercantile|сухогруз-|контейнеровоз-|суховантаж-|화물선|貨物船|货船|貨船|货轮|貨輪' },
  { sort: 'tanker', in: 'ship', nouns: 'tanker|tankschiff|pétrolier|petrolero|petroliera|танкер-|유조선|タンカー|油轮|油輪' },
  { sort: 'warship', in: 'ship', nouns: 'warship|destroyer|frigate|corvette|cruiser|kriegsschiff|zerstörer|fregatte|korvette|kreuzer|frégate|croiseur|destructor|fragata|corbeta|crucero|cacciatorpediniere|fregata|incrociatore|эсмин-|есмін-|фрегат-|корвет-|крейсер-|구축함|호위함|순양함|군함|駆逐艦|護衛艦|巡洋艦|軍艦|驱逐舰|驅逐艦|护卫舰|巡洋舰|军舰' },
  { sort: 'submarine', in: 'ship', nouns: 'submarine|u-boot|unterseeboot|sous-marin|submarino|sottomarino|подлодк-|подводн- лодк-|субмарин-|підводн- човн-|잠수함|潜水艦|潜艇|潛艇' },
  { sort: 'icebreaker', in: 'ship', nouns: 'icebreaker|eisbrecher|brise-glace|rompehielos|rompighiaccio|ледокол-|криголам-|쇄빙선|砕氷船|破冰船' },
  { sort: 'ferry', in: 'ship', nouns: 'ferry|cruise ship|yacht|liner|fähre|kreuzfahrtschiff|jacht|traversier|transbordador|traghetto|паром-|пором-|яхт-|теплоход-|теплохід-|여객선|유람선|フェリー|客船|渡轮|客轮' },
  { sort: 'satellite', nouns: 'satellite|spacecraft|space probe|satellit|satelliten|satélite|спутник-|супутник-|위성|衛星|卫星' },
  { sort: 'missile', nouns: 'missile|rocket|launcher|launch vehicle|icbm|srbm|irbm|rakete|raketen|trägerrakete|marschflugkörper|fusée|lanceur|cohete|misil|lanzador|razzo|missili|ракет-|미사일|로켓|발사체|ミサイル|ロケット|导弹|導彈|火箭' },
  { sort: 'aircraft', nouns: 'drone|aircraft|fighter jet|jet|plane|airplane|helicopter|bomber|drohne|flugzeug|hubschrauber|bombardier|avion|hélicoptère|avión|helicóptero|caza|aereo|elicottero|дрон-|беспилотник-|безпілотник-|самол[её]т-|літак-|вертол[её]т-|гелікоптер-|истребител-|무인기|드론|전투기|헬기|無人機|戦闘機|ドローン|无人机|無人機|战斗机|直升机' },
  { sort: 'gun', nouns: 'tank|howitzer|torpedo|rifle|panzer|haubitze|obusier|char|obús|carro armato|obice|танк-|гаубиц-|торпед-|전차|자주포|어뢰|戦車|榴弾砲|魚雷|坦克|榴弹炮|鱼雷' },
  { sort: 'water', nouns: 'river|lake|bay|island|strait|fluss|see|insel|fleuve|rivière|lac|île|río|lago|isla|fiume|isola|рек[аиуео]й?|річк-|озер-|остров-|острів-|강(?![가-힣])|호수|川|湖|河|岛|島' },
  { sort: 'town', nouns: 'city|town|village|region|district|street|mountain|stadt|dorf|ville|ciudad|città|город-|міст[оаіу]|посел-|улиц-|вулиц-|도시|마을|市|村' },
  { sort: 'house', nouns: 'hotel|restaurant|café|cinema|theatre|theater|club|team|company|firm|airline|bank|factory|museum|band|choir|hôtel|albergo|firma|отел-|ресторан-|компани-|компані-|клуб-|завод-|музе-|호텔|식당|회사|ホテル|酒店|公司' },
]

/** "ракет-" is ракета and ракетой. For text in lower case. */
function patternOf(nouns: string): string {
  const all = nouns.split('|')
  const isOfWords = (noun: string) => !/\p{Lo}/u.test(noun)
  const words = all.filter(isOfWords).map((noun) => noun.replace(/-(?= |$)/g, () => `${SMALL}*`)).join('|')
  const parts = all.filter((noun) => !isOfWords(noun)).join('|')
  return `(?:(?<!${SMALL})(?:${words})s?(?!${SMALL})|${parts || '(?!)'})`
}

const patterns = lazily(() => SORTS.map(({ nouns, ...rest }) => ({ ...rest, pattern: patternOf(nouns) })))

/** A model's number and adjectives between a name and its noun: "Angara A5 rocket", "Angara-class heavy rocket". */
const BETWEEN = '(?:[ -][a-zа-я]{0,2}\\d[\\w.]*)?(?:[ -](?:class|family|series|type|heavy|heavy-lift|light|new|modern|carrier|space|launch|booster|nuclear|ballistic|cruise|strategic|klasse))*'

const beside = lazily(() => patterns().map(({ pattern, ...rest }) => ({
  ...rest,
  before: new RegExp(`${pattern}(?:[ -](?:носител|носі)${SMALL}*)?(?:の)?[,:]?\\s?["“«„「『《‘']?$`, 'u'),
  behind: new RegExp(`^["”»“」』》’']?(?:호|号|號)?(?:级|級|급|型|형)?${BETWEEN}[ ・-]?${pattern}`, 'u'),
})))

/** How far a noun reaches to the name that it stands beside, in UTF-16 units. */
const REACH = 50

/** The sorts that the nouns beside a name give it, the narrower ones for the wider. */
export function sortsBeside(text: string, start: number, end: number): string[] {
  const before = text.slice(Math.max(0, start - REACH), start).toLowerCase()
  const behind = text.slice(end, end + REACH).toLowerCase()
  return narrowest(beside().filter((b) => b.before.test(before) || b.behind.test(behind)))
}

/** "cargo ship" is a freighter, and needs not be told to be a ship. */
function narrowest(found: readonly { sort: string; in?: string }[]): string[] {
  return found.filter(({ sort }) => !found.some((other) => other.in === sort)).map(({ sort }) => sort)
}

/** The sorts that an entry's own text speaks of. */
export function sortsOf({ label, description, names, statements, context }: Entity): string[] {
  const types = statements.flatMap(({ property, value }) => (property === 'type' ? (value ?? []) : []))
  const text = [label, description, ...types, ...Object.values(names).flat(), ...Object.values(context ?? {}).flat()].join('\n').toLowerCase()
  return narrowest(patterns().filter(({ pattern }) => new RegExp(pattern, 'u').test(text)))
}

const WIDER = new Map(SORTS.map(({ sort, in: wider }) => [sort, wider]))

/** Whether something of the sorts `own` may be called one of `sort`: a freighter a ship, a ship of which no more is known a freighter. */
export function maySort(own: readonly string[], sort: string): boolean {
  return own.some((o) => o === sort || WIDER.get(o) === sort || o === WIDER.get(sort))
}
