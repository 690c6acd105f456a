/**
 * Towns of America that are called after others: "Paris, Texas", "London, Ont.", "MOSCOW, Idaho (AP)". Names of states that
 * stand in lists of capitals and countries too ("Kyiv, Georgia and Moldova", "London, New York and Tokyo") tell none.
 * And villages that bear a town's name: "село Рівне".
 */
import { anyOf, guarded } from '../guarded.ts'
import { lazily } from '../lazily.ts'
import { remembered } from '../remembered.ts'
import { CALENDAR } from './ordinary-words.ts'
import type { Setting, Spot } from './spots.ts'

/** In English, and as other languages write them. */
const STATES = lazily(() => new Set(
  'alabama|alaska|arizona|arisona|arkansas|california|kalifornia|kalifornien|californie|colorado|connecticut|delaware|florida|floride|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|louisiane|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|north carolina|south carolina|north dakota|south dakota|ohio|oklahoma|oregon|pennsylvania|pennsylvanie|pennsylvanien|pensilvania|rhode island|tennessee|texas|utah|vermont|west virginia|virginia|wisconsin|wyoming|alberta|british columbia|manitoba|new brunswick|newfoundland|nova scotia|ontario|saskatchewan'.split('|'),
))

/** The post's letters, and the press's abbreviations. */
const CODES = lazily(() => new Set('AB AK AL AR AZ BC CA CO CT DE FL GA HI IA ID IL IN KS KY LA MA MB MD ME MI MN MO MS MT NB NC ND NE NH NJ NL NM NS NV NY OH OK ON OR PA RI SC SD SK TN TX UT VA VT WA WI WV WY'.split(' ')))
const ABBREVIATIONS = lazily(() => new Set('Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev N.C N.D N.H N.J N.M N.Y Okla Ont Ore Pa R.I S.C S.D Tenn Tex Va Vt Wash Wis W.Va Wyo'.split(' ')))

/** Behind a town and a comma or a bracket: a code, an abbreviation with its full stop, one or two words. */
const CODE_BEHIND = /^(?:,? \(|, )([A-Z]{2})(?![\w'’]|-\d| [A-Z])/
const ABBREVIATION_BEHIND = /^(?:,? \(|, )((?:[A-Z]\.)?[A-Z][a-z]*)\./
const WORDS_BEHIND = /^(?:,? \(|, )([A-Z][A-Za-z]*)( [A-Za-z]+)?(?![A-Za-z])/

/** Whether a place's state stands behind it in short. */
function isStateInShortBehind(behind: string): boolean {
  const [, code] = CODE_BEHIND.exec(behind) ?? []
  if (code !== undefined && CODES().has(code)) return true
  const [, abbreviation] = ABBREVIATION_BEHIND.exec(behind) ?? []
  return abbreviation !== undefined && ABBREVIATIONS().has(abbreviation)
}

/** "In Moscow, Virginia Gamba said", "In Moscow, Florida’s governor said": no state of the town's. */
const GOES_ON = /^(?:[\w'’]| [A-Z][a-z])/

/** Whether a place's state stands behind it in full, with a capital. */
function isStateBehind(behind: string): boolean {
  const [found = '', first = '', second = ''] = WORDS_BEHIND.exec(behind) ?? []
  if (STATES().has(`${first}${second}`.toLowerCase())) return !GOES_ON.test(behind.slice(found.length))
  return STATES().has(first.toLowerCase()) && !GOES_ON.test(behind.slice(found.length - second.length))
}

/** "in the US state of Idaho", "im US-Bundesstaat Idaho", behind a comma or not. */
const IN_STATE_OF = guarded(anyOf('tat', 'taat', 'estado', 'америк'), () => /^,? (?:in the (?:U\.?S\.?|American) state of|im US-(?:Bundess|S)taat|dans l['’][ÉE]tat américain|en el estado (?:estado|norte)unidense de|nello Stato americano|в американском штате|в американському штаті)(?![\wа-я])/)

/** Countries that have the states. */
const HAVE_STATES: ReadonlySet<string | undefined> = new Set(['united-states', 'canada'])

/** How far a state reaches behind a name, in UTF-16 units. */
const REACH = 60

/** "New York State", "Washington state", and no "state media", nor the "State Department". */
const CALLED_STATE = /^ [Ss]tate(?!-| (?:media|[Dd]epartment(?! of [A-Z]))|[A-Za-z])/
/** "New York Attorney General", "New York lawmakers": officers of the state. */
const OFFICER_OF_STATE = /^ (?:Attorney General|AG |Gov(?:ernor|\.)|Sen(?:ator|\.)|(?:[Ss]tate )?(?:[Ll]awmakers?|[Ll]egislat|Assembly|Senate))/
/** "in Albany, New York": behind a town that nobody knows here. */
const BEHIND_TOWN = /[a-z] ([A-Z][a-z]+), $/

/** Whether a town's name is a state's here, which bears it too. */
function isState({ text, start, end, previous, surface }: Spot): boolean {
  if (surface !== 'New York' && surface !== 'Washington') return false
  const [, town] = BEHIND_TOWN.exec(text.slice(Math.max(0, start - REACH), start)) ?? []
  const isBehindTown = town !== undefined && !CALENDAR.has(town) && previous?.end !== start - 2
  const behind = text.slice(end, end + 24)
  return isBehindTown || CALLED_STATE.test(behind) || OFFICER_OF_STATE.test(behind)
}

/** "the villages of Svitle and Rivne", "сёла Светлое и Ровное", "das Dorf Nowosibirsk". */
const VILLAGE_AHEAD = guarded(anyOf('illage', 'amlet', 'aldea', 'villagg', 'Dorf', 'Dörf', 'ел', 'ёл', 'іл', 'еревн', 'утор'), () =>
  /(?<![\wÀ-ÿа-яёіїєґ])(?:[Vv]illages? (?:of|de)|[Hh]amlets? of|aldeas? de|villaggi[oi]? di|Dorf|Dorfes|Dörfer|Dörfern|[Сс](?:ело|ела|елу|елом|еле|елі|ёла|ёл|іл|елах|елам)|[Дд]еревн(?:я|и|е|ю|ей|ях)|[Хх]утор[а-яі]{0,2}) (?:[A-ZÀ-ÞЀ-ЯҐ][\wÀ-ÿа-яёіїєґ'’-]+(?:, | and | und | et | y | e | и | та | і ))*$/u)

/** "в посёлке Киев": small towns are called so, too, a capital never is. */
const SETTLEMENT_AHEAD = /(?<![а-яё])[Пп]ос[её]л(?:ок|к[аеу]|ком|ках) $/

/** Whether a village is spoken of: none is a town. */
function isVillage({ text, start, entities }: Spot, { record }: Setting): boolean {
  const before = text.slice(Math.max(0, start - REACH), start)
  if (entities.every((entity) => record(entity).town === 'capital') && SETTLEMENT_AHEAD.test(before)) return true
  return entities.every((entity) => record(entity).town) && VILLAGE_AHEAD.test(before)
}

const isOfAmerica = ({ entities }: Spot, { record }: Setting) => entities.some((entity) => HAVE_STATES.has(record(entity).country) || HAVE_STATES.has(record(entity).id))

/** "Moscow, Idaho": whether a state of America stands behind a name that is nobody's there. */
export const isOfState = remembered((spot: Spot, setting: Setting): boolean => {
  const { text, end, kind } = spot
  if (isOfAmerica(spot, setting)) return false
  const behind = text.slice(end, end + REACH)
  if (!/^,? [(A-Zdein\u0432]/.test(behind)) return false
  // Countries and states stand in one list: "Mexico, Texas and …".
  return (kind === 'place' && isStateBehind(behind)) || isStateInShortBehind(behind) || IN_STATE_OF.test(behind)
})

/** One or two words with capitals, which a state's name may be. */
const NAMES = /[A-Z][a-z]+(?: [A-Z][a-z]+)?/g

/** Whether a state of America stands in the paragraph of a town that is of neither of its countries. */
export const standsBesideState = remembered((spot: Spot, setting: Setting): boolean => {
  if (spot.kind !== 'place' || isOfAmerica(spot, setting)) return false
  const names = (spot.text.match(NAMES) ?? []).flatMap((name) => [name, ...name.split(' ')])
  return names.some((name) => STATES().has(name.toLowerCase()))
})

/** Whether what stands beside a place's name makes it another place: a state behind it, a village before it; or the name is a state's itself. */
export function isNamesakeTown(spot: Spot, setting: Setting): boolean {
  if (spot.kind !== 'place' && spot.kind !== 'country') return false
  return isVillage(spot, setting) || (isOfAmerica(spot, setting) ? isState(spot) : isOfState(spot, setting))
}
