/** Words that describe a body elsewhere and here speak of none in particular: "a military parade", "the best army of the world". */
import { guarded } from '../guarded.ts'
import { remembered } from '../remembered.ts'
import { CALENDAR } from './ordinary-words.ts'
import { sentenceOf, type Setting, type Spot } from './spots.ts'

/** What an armed force's noun is an adjective of: other adjectives, and things that no verb is spelt like. */
const ADJECTIVES = new Set(['spy', 'political', 'economic', 'technical', 'diplomatic', 'industrial', 'nuclear', 'humanitarian', 'strategic'])
const COUNTED = new Set(['parade', 'exercise', 'drill', 'budget', 'satellite', 'base', 'vehicle', 'plane', 'jet', 'helicopter', 'ship', 'court', 'school', 'campaign', 'operation', 'action', 'power', 'threat', 'provocation', 'site', 'alliance', 'partnership', 'pact', 'agreement', 'project', 'programme', 'program', 'blogger', 'analyst', 'expert', 'observer', 'correspondent', 'historian', 'journalist'])
const THINGS = new Set([
  'industry', 'industries', 'authority', 'authorities', 'administration', 'technology', 'technologies', 'facility', 'facilities', 'capability', 'capabilities', 'activity', 'activities', 'machine', 'aid', 'assistance', 'equipment', 'hardware', 'cooperation', 'co-operation', 'ties', 'spending', 'supplies', 'affairs', 'reconnaissance', 'infrastructure', 'complex', 'production', 'aircraft', 'strength', 'buildup', 'build-up', 'support', 'training', 'presence', 'intervention', 'occupation',
])
const WORD_BEHIND = /^ ((?:and|or) )?([a-z]+(?:-(?:operation|up))?)(?![\wÀ-ÿ])/

/** Whether such a thing stands behind; before an adjective, "and" may. */
function isThingBehind(behind: string): boolean {
  const [, and, word = ''] = WORD_BEHIND.exec(behind.toLowerCase()) ?? []
  return ADJECTIVES.has(word) || (and === undefined && (THINGS.has(word) || COUNTED.has(word.replace(/s$/, ''))))
}

/** "military-industrial"; "military-run" is run by them. */
const JOINED_BEHIND = /^[-‐‑](?!(?:led|run|backed|owned|controlled|linked|ruled|to)(?![a-z]))[a-zA-Z]/
const ARMED = ['army', 'military', 'navy', 'air force', 'militär', 'armee']

function isArmed(surface: string): boolean {
  const lower = surface.toLowerCase()
  return ARMED.some((noun) => lower === noun || lower.endsWith(` ${noun}`))
}

/** "North Korea's military parade", "the Russian military-industrial complex": an adjective of what follows. */
export const isAdjectiveOfThing = remembered(({ surface, text, end, nameClass }: Spot): boolean => {
  if (nameClass === 'description' ? !isArmed(surface) : !/ military$/i.test(surface)) return false
  const behind = text.slice(end, end + 30)
  return JOINED_BEHIND.test(behind) || isThingBehind(behind)
})

/** "국회에 해당하는 최고인민회의", "国会に相当する最高人民会議": a body that another is likened to. */
export const isLikened = ({ kind, text, end }: Spot): boolean => kind === 'organisation' && /^(?:에 (?:해당|준)(?:하|한)|\s?격(?:인|으로)|に(?:相当|当たる|あたる))/.test(text.slice(end, end + 8))

/** Without classes of letters, which take milliseconds to compile where capitals do not count. */
const FOR_OR_AGAINST = /(?:(?:^|[^a-zA-Zа-яА-Я0-9])(?:[Pp]ro|[Aa]nti|[Пп]ро|[Аа]нти)[-‐‑]|[亲親反])$/

/** "pro-Russian forces", "anti-Ukrainian army", 亲俄军: whoever is for or against a country is not its army. */
export const isForOrAgainst = ({ kind, surface, text, start }: Spot): boolean =>
  kind === 'organisation' && /\s|^[\u4e00-\u9fff]/.test(surface) && FOR_OR_AGAINST.test(text.slice(Math.max(0, start - 6), start))

/** 立憲民主党, 国民民主党: other parties. */
export const isOtherParty = ({ surface, text, start }: Spot): boolean =>
  /^民主[党黨]/u.test(surface) && /(?:立[憲宪]|[国國]民|社[会會]|自由|[進进][歩步])$/u.test(text.slice(Math.max(0, start - 2), start))

/** What many states have by one name: a fleet of one sea, a committee on foreign relations, a Christian Democratic Union. */
const OF_MANY_STATES =
  /fleet|navy|coast guard|committee|military district|senate|(?:part|union)(?:y|ei)?$|strategy|flotte|marine|comité|comisión|sénat|senado|parti|unión|флот|парти|комит|комі|союз|округ|[党黨局军軍]$|委[员員][会會]$|[처국당]$/iu
const BESIDE_COUNTRY = /^(?:['’]s?\s(?:own\s)?|[의的の]\s?)?$/u

/** "Turkey's Black Sea fleet", "the Philippine Senate Committee on Foreign Relations", 越南海警局: another state's. */
export function isOfAnotherState(spot: Spot, { record }: Setting): boolean {
  const { kind, surface, text, start, previous, entities, nameClass } = spot
  if (kind !== 'organisation' || previous?.kind !== 'country' || !(nameClass === 'full' || nameClass === 'common')) return false
  const gap = text.slice(previous.end, start)
  const isBeside = gap === ' ' ? previous.nameClass === 'adjective' || (/^\p{Script=Hangul}/u.test(surface) && !surface.includes(' ')) : BESIDE_COUNTRY.test(gap)
  if (!isBeside || !OF_MANY_STATES.test(surface)) return false
  const owners = new Set(previous.entities.map((country) => record(country).id))
  return entities.every((entity) => {
    const { country } = record(entity)
    return country !== undefined && !owners.has(country)
  })
}

/** "Die Ukraine war die erste": no English war on a German page. */
export const isGermanVerb = ({ surface }: Spot, { nounsCapitalised }: Setting): boolean => nounsCapitalised && surface.endsWith(' war')

/** In a quotation that has begun and not ended. */
const IN_QUOTATION = /[“"《『「‘][^”"》』」’]*$/u

/** "김정은은 “우리 해군은 강하다”고 말했다": "our navy" is the speaker's, whoever publishes it. */
export const isSpeakersOwn = ({ surface, text, start }: Spot): boolean => surface.startsWith('우리 ') && IN_QUOTATION.test(text.slice(0, start).split(/["“][^"”]*["”]/u).at(-1) ?? '')

/** "South American forces", "Latin American troops": of a continent, or of some of its people. */
export const isOfContinent = ({ kind, surface, text, start }: Spot): boolean =>
  kind === 'organisation' && surface.startsWith('American ') && /(?:North|South|Central|Latin|Native|African|Asian|Pan|Inter)[ -]$/.test(text.slice(Math.max(0, start - 9), start))

const BODY_OF_FIELDS = /(?:department|ministry|council|committee|assembly)$/i
/** The first word of what a body is of; none of the country's names. */
const FIELD_BEHIND = /^ of (?!(?:the )?(?:U\.?S|United States|America))([A-Z][A-Za-z]*)/

/** " of " in UTF-16 units. */
const OF = 4

/**
 * "State Department of Health", "Security Council of Ruritania": a name that goes on to a field or a country that nobody knows
 * is another body's; whole names but for departments go on to months and people ("the European Council of December").
 */
export function isOfUnknownField({ kind, surface, nameClass, text, end, next }: Spot): boolean {
  if (kind !== 'organisation' || next?.start === end + OF || !(nameClass === 'full' ? /department$/i : BODY_OF_FIELDS).test(surface)) return false
  const field = FIELD_BEHIND.exec(text.slice(end, end + 22))?.[1]
  return field !== undefined && !CALENDAR.has(field.toLowerCase())
}

/** An adjective in the superlative, with up to three words to its noun: "сильнейшей в мире армией", "die größte Armee". */
const SUPERLATIVE_BEFORE = guarded(/[а-ї-] $|te[nrs]? (?:der Welt )?$/i, () =>
  /(?<![а-ї])(?:[а-ї]{3,}[еа]йш|лучш|сам(?=[аоуы])|най[а-ї]{4,})[а-ї]{2,3} (?:[а-ї-]+ ){0,3}$|(?<![a-zäöüß])(?:größ|bes|[a-zäöüß]{4,}s)te[nrs]? (?:der Welt )?$/i)
const WORLD_BEHIND = /^ (?:(?:в )?мир[ае]|світу|[ву] світі|der Welt)(?![a-zа-ї])/

/** What somebody is or becomes, in the instrumental, with nothing but its own adjectives before it: "стала великой армией". */
const BECOMES_BEFORE =
  /(?<![а-ї])(?:стал[аио]?|станет|станут|стать|явля[а-ї]+|был[аи]?|будет|остается|ста[єв]|була|буде|бути)(?: (?:не|[а-ї-]+(?:[оеі]й|[оеє]ю|[ыи]ми?)))* $/i

/** Whether a description without a country is what somebody is said to be, or ranks among its like: nobody is meant by it. */
export const isPredicate = remembered((spot: Spot): boolean => {
  const { text, start, end, inflected } = spot
  const before = text.slice(Math.max(sentenceOf(spot).start, start - 80), start)
  return SUPERLATIVE_BEFORE.test(before) || WORLD_BEHIND.test(text.slice(end, end + 12)) || (inflected && BECOMES_BEFORE.test(before))
})
