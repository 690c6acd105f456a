/** What is named after a person or a place, as the words or the quotation marks around the name tell. */
import { guarded } from '../guarded.ts'
import { remembered } from '../remembered.ts'
import type { Setting, Spot } from './spots.ts'

/** "the Order of Kim Il Sung", "the Sea of Japan", "the Communist Party of China", "the Song of General Kim Il Sung". */
const OF_THING = guarded(/[a-z] of (?:the |[CGM][a-z]+ )*$|[a-zé] d(?:[ei]|el|u) $/, () =>
  /(?<![\wÀ-ÿ])[Mm](?:ar|er) d(?:e|el|u) $|(?<![\wÀ-ÿ])(?:Order|Medal|Song|Sea|Gulf|Strait|Bank|Party|Ministry of Culture|University|Museum|Institute|Academy|Statue|Hall) of (?:the |Comrade |General |Marshal |Generalissimo )*$|(?<![\wÀ-ÿ])(?:[Uu]niversit\p{L}+ [Nn]ationale|[Uu]niversidad [Nn]acional|[Uu]niversità [Nn]azionale|Bolsa|Borsa|Bourse) d[ei] $/u)

/** The same with places: "Traité de Moscou", "the Treaty of Paris", "Vertrag von Paris", "Dinamo de Kiev". */
const OF_THING_OF_PLACE = guarded(/ (?:d[ei]|of|von) $|iazza $|iale $/, () =>
  /(?:(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Qq]uai|Place|Pont|la Commune|[Cc]alle|[Aa]venida|[Pp]aseo|Plaza) d[ei]|(?:[Pp]iazza|[Vv]iale)|(?:Treaty|Accords?|Charter|Church|Convention) of|(?:Vertrag|Vertrags|Charta|Konvention|Abkommen|Protokoll) von|(?:Conven(?:tion|ción|zione)|Traité|Tratado|Trattato|Accords?|Acuerdos?|Accord[oi]|Charte|Carta|Universit(?:é|à|at)|Universidad|[Mm]uro?|D[iy]namo|Spartak) d[ei]) $/)

/** The same with countries too, where other nouns are their own: "Banque de France", "Stade de France", "Кубок России". */
const OF_THING_OF_COUNTRY = guarded(/ d(?:[ei] |['’])$|[а-яёіїє] $/, () =>
  /(?:(?:Banque|Banco|Banca|Stade|Tour|Coupe|Copa|Coppa|Église|Iglesia|Chiesa|Radio) d(?:[ei] |['’])|(?<![а-яё])(?:Кубо?к[ае]?|Суперкуб(?:ок|ка|ке)|Геро[йяєеюї]|Радио|Радіо|Почт[аыеу]|Пошт[аиу]|Голос[ау]?) )$/)

/** "전북 현대", "경남FC", "한화 이글스": a club of a place or a firm. */
const CLUB_BEHIND = /^\s?(?:FC|HD|유나이티드|시티즌|하나시티즌|모터스|스틸러스|드래곤즈|아이파크|이랜드|블루윙즈|이글스|베어스|타이거즈|라이온즈|자이언츠|트윈스|랜더스|다이노스|히어로즈|위즈|현대(?!\s?(?:중공업|제철|미포|자동차|차|건설|로템)))/
/** Firms have these alone: 현대 모터스 is a firm. */
const TEAM_BEHIND = /^\s(?:이글스|베어스|타이거즈|라이온즈|자이언츠|트윈스|랜더스|다이노스|히어로즈|위즈)/
/** Languages whose towns have no article, but for a few that have it in their names. */
const NO_ARTICLE = new Set(['fr', 'es', 'it'])
const MALE_ARTICLE = /(?:^|[\s(«“"])(?:il|del|dal|al|nel|el|le|du|au) $/

/** "il Krasnodar", "el Sochi", "face au Krasnodar": with an article, a town's name is a club's or a ship's. */
export const isWithArticle = ({ text, start, end, surface, entities }: Spot, { article: { language }, record }: Setting) =>
  NO_ARTICLE.has(language ?? '') && /^[A-ZÀ-Þ]\S*$/.test(surface) && !/^ d(?:[ei] |['’])/.test(text.slice(end, end + 4)) && MALE_ARTICLE.test(text.slice(Math.max(0, start - 5), start)) && entities.every((entity) => record(entity).town)

/** "ФК «Сочи»", "FC Sochi", "хоккейный клуб «Сочи»". */
const CLUB_BEFORE = guarded(/[CKК] ?[«“„"]?$|[«“„"]$/, () => /(?:^|[\s(«“„"])(?:(?:[FHB]C|FK|ФК|ХК|БК|МФК) ?[«“„"]?|[Кк]луб(?:[аеуі]|ом)? [«“„"])$/)

/** Clubs with a name of their own before their town's. */
const NAMED_CLUB_BEFORE = /(?:Roter? Stern|Red Star|[ÉE]toile rouge|Estrella Roja|Stella Rossa|Crvena [Zz]vezda|Partizan|Црвена звезда|Красная [Зз]везда|Партизан) $/

/** Whether a place or a firm has its club beside it. */
export const isOfClub = remembered(({ text, start, end, kind, surface }: Spot): boolean => {
  if (kind !== 'place' && kind !== 'organisation') return false
  if (/[가-힣]$/.test(surface)) return (kind === 'place' ? CLUB_BEHIND : TEAM_BEHIND).test(text.slice(end, end + 12))
  return kind === 'place' && (CLUB_BEFORE.test(text.slice(Math.max(0, start - 12), start)) || NAMED_CLUB_BEFORE.test(text.slice(Math.max(0, start - 16), start)))
})

/** Whether the words before a name make it that of what they say. */
export function isOfThing({ text, start, kind }: Spot): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  if (OF_THING.test(before)) return true
  if (kind === 'place' && OF_THING_OF_PLACE.test(before)) return true
  return (kind === 'place' || kind === 'country') && OF_THING_OF_COUNTRY.test(before)
}

/** "Покровська церква", "Покровська, Миколаївська та Межівська громади": what looks like a town's genitive is an adjective of a feast or a district. */
export const isOfChurchOrDistrict = ({ surface, text, end }: Spot) =>
  /ськ[аоі][їй]?$/.test(surface) && /^(?:(?:,| та| і| й) [А-ЯІЇЄҐ][а-яіїєґ’'-]+ськ[аоіиу][їй]?)*,? (?:церк|собор|храм|монаст|каплиц|парафі|лавр|громад)/.test(text.slice(end, end + 80))

const OPENING_QUOTE = /(?:^|[^\s«“„"‘([—–-][ \u00a0])[«“„"](?:[ \u00a0])?$/u

/** "крейсер «Москва»", "das Hotel „Ukraine“": a town or a country that is quoted behind a noun lends its name to what the noun says. */
function isQuotedTown({ text, start, end, kind, entities }: Spot, { record }: Setting): boolean {
  if (kind !== 'country' && !entities.every((entity) => record(entity).town)) return false
  // A paper's or a club's: "«Краснодар» победил"; of a country a line may speak so: "«Украина» — слово".
  if (kind === 'country' && start < 2) return false
  return /^[ \u00a0]?[»”“"]/u.test(text.slice(end, end + 2)) && OPENING_QUOTE.test(text.slice(Math.max(0, start - 4), start))
}

/** «Эхо Москвы», «Новости Украины»: a quotation of one noun and whose it is has the place in the name of a station or a paper. */
function isInQuotedTitle({ text, start, end, kind, inflected }: Spot): boolean {
  if (!inflected || (kind !== 'country' && kind !== 'place') || !/^[»”“"]/.test(text.slice(end, end + 1))) return false
  return /[«“„"][А-ЯЁІЇЄ][а-яёіїєґ’]+[ \u00a0]$/.test(text.slice(Math.max(0, start - 30), start))
}

/** «Россия 24», "France 24", "обозреватель Москвы 24 Никита Камзин": a channel. */
const isChannel = ({ text, end, kind }: Spot) => (kind === 'country' || kind === 'place') && /^\s(?:\d{1,2}[»”"]|24 [А-ЯЁІЇЄҐ][а-яёіїєґ’]+ [А-ЯЁІЇЄҐ])/u.test(text.slice(end, end + 30))

const MEDIUM_AHEAD = guarded(/[«“„"]$/, () => /(?:журнал|газет|издани|портал|сайт|канал|программ|передач|виданн|програм|[Mm]agazine|[Zz]eitschrift|[Zz]eitung|[Ss]endung|revue|revista|rivista)[a-zа-яёіїє]{0,3} [«“„"]$/u)

/** журнал «Россия в глобальной политике»: a country that a paper's name begins with. */
function opensTitle({ text, start, end, kind }: Spot): boolean {
  return (kind === 'country' || kind === 'place') && MEDIUM_AHEAD.test(text.slice(Math.max(0, start - 20), start)) && /^ [a-zà-ÿа-яёіїєґ\d]/.test(text.slice(end, end + 2))
}

/** "영화 ‹황해>", "映画『黄海』", "фильм «Херсон»": a work between its sort and the end of its quotation. */
const WORK_BEFORE = guarded(/[«“„"'‘‹<《『「〈]$/, () => /(?:영화|드라마|소설|예능|뮤지컬|연극|映画|ドラマ|小説|电影|電影|电视剧|電視劇|小说|фильм[аеуо]?м?|сериал[аеуо]?м?|фільм[аіуо]?м?|серіал[аіуо]?м?|[Ff]ilm|movie|novel|sitcom|[Rr]oman|[Pp]elícula|[Ss]erie)\s?[«“„"'‘‹<《『「〈]$/u)
const CLOSING_BEHIND = /^[»”“"'’›>》』」〉]/u

/** Whether a work is called by a place's name. */
export const isOfWork = ({ text, start, end }: Spot) => CLOSING_BEHIND.test(text.charAt(end)) && WORK_BEFORE.test(text.slice(Math.max(0, start - 12), start))

/** Whether quotation marks around a place make it part of what is called so. */
export function isOfQuotedThing(spot: Spot, setting: Setting): boolean {
  return isQuotedTown(spot, setting) || isOfWork(spot) || isInQuotedTitle(spot) || isChannel(spot) || opensTitle(spot)
}

/** "warned the SBU of Russian plans", "accused Gazprom of …": what somebody is told of is not whose the body is. */
const TOLD_OF = /(?:accus|warn|inform|told|tell|ask|notif|remind|suspect)[a-z]* (?:the )?$/

/** "the People Power Party of Thailand": another country's. */
export function isOfOtherCountry({ kind, text, start, end, next, entities }: Spot, { record }: Setting): boolean {
  if (kind !== 'organisation' || next?.kind !== 'country' || next.nameClass === 'adjective' || text.slice(end, next.start) !== ' of ') return false
  if (TOLD_OF.test(text.slice(Math.max(0, start - 16), start)) || /^['’]/.test(text.charAt(next.end))) return false
  return entities.every((entity) => record(entity).country !== undefined && !next.entities.some((country) => record(country).id === record(entity).country))
}
