/**
 * A small dataset for the engine's case tables, and their notation.
 *
 * A row is an article as a string, with every mention that must be found marked in it: `[Kim|kim-kum-chol]`, and with a
 * question mark where it is only likely: `[spy agency|nis?]`. What is not marked must not be found. Blocks are parted
 * by an empty line; `# ` begins a heading.
 */
import { createAnnotator } from '../../lib/core/annotate.ts'
import type { Article, Block, Mention } from '../../lib/core/document.ts'
import { openLexicon, type Lexicon } from '../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../lib/core/lexicon/write-lexicon.ts'
import type { Entity, Statement } from '../../lib/core/model.ts'

/** A statement with a source that every fixture entity has. */
export function statement(rest: Omit<Statement, 'source'>): Statement {
  return { ...rest, source: ['test'] }
}

/** An entity from what matters in a test; the rest is made up. */
export function entity(literal: Pick<Entity, 'id' | 'kind' | 'names'> & Partial<Entity>): Entity {
  return {
    label: Object.values(literal.names)[0]?.[0] ?? literal.id,
    description: `The ${literal.id}`,
    summary: `All about ${literal.id}.`,
    statements: [],
    sources: { test: { publisher: 'Test', title: 'A test', url: 'https://example.org/test', date: '2025-01-01' } },
    reviewed: '2026-11-01',
    ...literal,
  }
}

const leads = (value: string, body: string) => statement({ property: 'leads', value, entity: body, from: '2020' })

const COUNTRIES: Entity[] = [
  entity({
    id: 'north-korea',
    kind: 'country',
    names: { en: ['North Korea', 'DPRK'], ko: ['북한'], zh: ['朝鲜'], ru: ['Северная Корея', 'КНДР'], de: ['Nordkorea'] },
    adjectives: { en: ['North Korean'], ru: ['северокорейский'] },
  }),
  entity({
    id: 'south-korea',
    kind: 'country',
    names: { en: ['South Korea'], ko: ['한국'], zh: ['韩国'], de: ['Südkorea'] },
    adjectives: { en: ['South Korean'], es: ['surcoreano'] },
  }),
  entity({
    id: 'russia',
    kind: 'country',
    names: { en: ['Russia'], ko: ['러시아'], ru: ['Россия'], ja: ['ロシア'], zh: ['俄罗斯'] },
    adjectives: { en: ['Russian'], ru: ['российский'] },
  }),
  entity({ id: 'united-states', kind: 'country', names: { en: ['United States', 'US', 'U.S.'] } }),
  entity({ id: 'china', kind: 'country', names: { en: ['China'] }, adjectives: { en: ['Chinese'] } }),
  entity({ id: 'germany', kind: 'country', names: { ja: ['ドイツ'], zh: ['德國'] } }),
  entity({ id: 'germanys', kind: 'organisation', country: 'germany', names: { ja: ['ドイツ政府'] } }),
  entity({ id: 'us-forces', kind: 'organisation', country: 'united-states', names: { en: ['American forces', 'American troops'] } }),
  entity({ id: 'england', kind: 'country', names: { en: ['England'] } }),
]

const PEOPLE: Entity[] = [
  entity({
    id: 'kim-jong-un',
    kind: 'person',
    country: 'north-korea',
    names: { en: ['Kim Jong Un'], ko: ['김정은'], ru: ['Ким Чен Ын'], ja: ['キム・ジョンウン', '金正恩'], zh: ['金正恩'] },
    short: { en: ['Kim'], ru: ['Ким'], ko: ['김'], ja: ['金'] },
    statements: [leads('Supreme leader', 'north-korea'), leads('General Secretary', 'workers-party')],
  }),
  entity({
    id: 'kim-kum-chol',
    kind: 'person',
    country: 'north-korea',
    names: { en: ['Kim Kum Chol'], ko: ['김금철'] },
    short: { en: ['Kim'] },
    statements: [leads('President', 'kim-il-sung-military-university')],
  }),
  entity({
    id: 'kim-yo-jong',
    kind: 'person',
    country: 'north-korea',
    names: { en: ['Kim Yo Jong'], ko: ['김여정'] },
    short: { en: ['Kim'], ko: ['김'] },
  }),
  entity({ id: 'kim-il-sung', kind: 'person', country: 'north-korea', names: { en: ['Kim Il Sung'], ko: ['김일성'], ru: ['Ким Ир Сен'] }, short: { en: ['Kim'] } }),
  entity({ id: 'kim-jong-il', kind: 'person', country: 'north-korea', names: { en: ['Kim Jong Il'] }, short: { en: ['Kim'] }, statements: [statement({ property: 'died', date: '2011-12-17' })] }),
  entity({
    id: 'kim-yong-bok',
    kind: 'person',
    country: 'north-korea',
    names: { en: ['Kim Yong Bok'] },
    common: { en: ['Kim Young Bok'] },
    short: { en: ['Kim'] },
    statements: [statement({ property: 'position', value: 'Deputy Chief of the General Staff', entity: 'kpa-general-staff' })],
  }),
  entity({
    id: 'no-kwang-chol',
    kind: 'person',
    country: 'north-korea',
    names: { en: ['No Kwang Chol'] },
    short: { en: ['No'] },
    statements: [leads('Minister of Defence', 'kpa-general-staff')],
  }),
  entity({
    id: 'sergei-shoigu',
    kind: 'person',
    country: 'russia',
    names: { en: ['Sergei Shoigu', 'Shoigu'], ru: ['Сергей Шойгу', 'Шойгу'], ko: ['쇼이구'] },
    statements: [leads('Secretary of the Security Council', 'russian-security-council')],
  }),
  entity({ id: 'vladimir-putin', kind: 'person', country: 'russia', names: { en: ['Vladimir Putin', 'Putin'], ru: ['Владимир Путин', 'Путин'], ko: ['푸틴'], ja: ['プーチン'], zh: ['普京'], de: ['Wladimir Putin'] }, statements: [leads('President', 'russia')] }),
  entity({ id: 'valery-gerasimov', kind: 'person', country: 'russia', names: { ru: ['Валерий Герасимов'] }, short: { ru: ['Герасимов'] }, statements: [leads('Chief', 'russian-general-staff')] }),
  entity({ id: 'andrei-belousov', kind: 'person', country: 'russia', names: { uk: ['Андрій Бєлоусов', 'Бєлоусов'] }, statements: [leads('Minister of Defence', 'russian-defence-ministry')] }),
  entity({ id: 'cho-hyun', kind: 'person', country: 'south-korea', names: { en: ['Cho Hyun'] } }),
  entity({ id: 'pamela-wagner', kind: 'person', names: { en: ['Wagner'] } }),
]

const BODIES: Entity[] = [
  entity({ id: 'kim-il-sung-military-university', kind: 'organisation', country: 'north-korea', names: { en: ['Kim Il Sung Military University'], ko: ['김일성군사종합대학'] }, descriptions: { en: ['military university'] } }),
  entity({ id: 'kcna', kind: 'organisation', country: 'north-korea', names: { en: ['Korean Central News Agency', 'KCNA'], ko: ['조선중앙통신'], ru: ['ЦТАК'] } }),
  entity({ id: 'workers-party', kind: 'organisation', country: 'north-korea', names: { en: ["Workers' Party of Korea"], ru: ['Трудовая партия Кореи'] }, short: { en: ["Workers' Party"] } }),
  entity({ id: 'russian-security-council', kind: 'organisation', country: 'russia', names: { en: ['Security Council of Russia'], ru: ['Совет Безопасности России'] }, short: { en: ['Security Council'], ru: ['Совет Безопасности'] } }),
  entity({ id: 'un-security-council', kind: 'organisation', names: { en: ['UN Security Council', 'U.N. Security Council'] }, short: { en: ['Security Council'], ru: ['Совет Безопасности'] }, context: { en: ['veto', 'permanent member'] }, statements: [statement({ property: 'part-of', entity: 'united-nations' })] }),
  entity({ id: 'united-nations', kind: 'organisation', names: { en: ['United Nations'] } }),
  entity({ id: 'un-general-assembly', kind: 'organisation', names: { en: ['UN General Assembly'] }, short: { en: ['General Assembly'] }, statements: [statement({ property: 'part-of', entity: 'united-nations' })] }),
  entity({ id: 'south-spies', kind: 'organisation', country: 'south-korea', names: { en: ['South Secret Service'] }, short: { en: ['Secret Service', 'SSS'] }, descriptions: { en: ['secret service'], es: ['servicio secreto'] } }),
  entity({ id: 'kpa-general-staff', kind: 'organisation', country: 'north-korea', names: { en: ["General Staff of the Korean People's Army"] }, short: { en: ['General Staff'], ru: ['Генштаб'] }, descriptions: { en: ['military'] } }),
  entity({ id: 'russian-general-staff', kind: 'organisation', country: 'russia', names: { en: ['General Staff of the Armed Forces of Russia'] }, short: { en: ['General Staff'], ru: ['Генштаб'], ja: ['参謀本部'] }, statements: [statement({ property: 'part-of', entity: 'russian-army' })] }),
  entity({ id: 'russian-defence-ministry', kind: 'organisation', country: 'russia', names: { en: ['Defence Ministry of Russia'] }, descriptions: { uk: ['міноборони', 'МО'] } }),
  entity({ id: 'ukrainian-defence-ministry', kind: 'organisation', country: 'ukraine', names: { en: ['Defence Ministry of Ukraine'] }, short: { uk: ['Міноборони'] } }),
  entity({ id: 'unification-ministry', kind: 'organisation', country: 'south-korea', names: { en: ['Unification Ministry of South Korea'] }, short: { zh: ['统一部'] } }),
  entity({ id: 'russian-army', kind: 'organisation', country: 'russia', names: { ru: ['российская армия'] } }),
  entity({ id: 'other-general-staff', kind: 'organisation', country: 'china', names: { ru: ['Генштаб Армии Ужей'] }, short: { ru: ['Генштаб'] } }),
  entity({ id: 'russian-administration', kind: 'organisation', country: 'russia', names: { ru: ['администрация президента России'] }, short: { ru: ['администрация президента'] } }),
  entity({ id: 'north-korean-cabinet', kind: 'organisation', country: 'north-korea', names: { ko: ['북한 내각'] }, descriptions: { ko: ['내각'] } }),
  entity({ id: 'nis', kind: 'organisation', country: 'south-korea', names: { en: ['National Intelligence Service', 'NIS'], ko: ['국가정보원'] }, descriptions: { en: ['spy agency', 'intelligence agency'] } }),
  entity({ id: 'storm-corps', kind: 'organisation', country: 'north-korea', names: { en: ['Storm Corps'], ru: ['корпус «Шторм»'] }, common: { en: ['Storm'] } }),
  entity({ id: 'state-department', kind: 'organisation', country: 'united-states', names: { en: ['State Department'] } }),
  entity({ id: 'un-secretariat', kind: 'organisation', names: { en: ['United Nations Secretariat'] }, common: { en: ['Secretariat'] } }),
  entity({ id: 'kremlin', kind: 'place', country: 'russia', names: { en: ['Kremlin'], ru: ['Кремль'] } }),
]

const PLACES: Entity[] = [
  entity({ id: 'pyongyang', kind: 'place', country: 'north-korea', names: { en: ['Pyongyang'], ko: ['평양'], ru: ['Пхеньян'], zh: ['平壤'], ja: ['平壌', 'ピョンヤン'], de: ['Pjöngjang'] } }),
  entity({ id: 'wonsan', kind: 'place', country: 'north-korea', names: { en: ['Wonsan'], ko: ['원산'] } }),
  entity({ id: 'kursk-region', kind: 'place', country: 'russia', names: { en: ['Kursk region'], ru: ['Курская область'] }, short: { en: ['Kursk'] } }),
  entity({ id: 'sudzha-region', kind: 'place', country: 'russia', names: { en: ['Sudzha district'] }, short: { en: ['Sudzha'], ru: ['Суджа'] } }),
  entity({ id: 'sudzha-town', kind: 'place', country: 'russia', names: { en: ['town of Sudzha'] }, short: { en: ['Sudzha'], ru: ['Суджа'] }, statements: [statement({ property: 'located-in', entity: 'sudzha-region' })] }),
  entity({ id: 'dnipro', kind: 'place', country: 'ukraine', names: { en: ['city of Dnipro'] }, short: { en: ['Dnipro'] }, statements: [statement({ property: 'type', value: 'City' })] }),
  entity({ id: 'dnipro-river', kind: 'place', country: 'ukraine', names: { en: ['Dnipro River'] }, short: { en: ['Dnipro'] } }),
  entity({ id: 'odesa', kind: 'place', country: 'ukraine', names: { en: ['Odesa'] }, statements: [statement({ property: 'type', value: 'City' })] }),
  entity({ id: 'haeil', kind: 'weapon', country: 'north-korea', names: { ko: ['해일-1'] }, common: { ko: ['해일'] }, context: { ko: ['수중'] } }),
  entity({ id: 'kursk-submarine', kind: 'weapon', country: 'russia', names: { en: ['submarine Kursk'] }, short: { en: ['Kursk'] } }),
  entity({ id: 'washington', kind: 'place', country: 'united-states', names: { en: ['Washington'] } }),
  entity({ id: 'moscow', kind: 'place', country: 'russia', names: { en: ['Moscow'], ru: ['Москва'], ko: ['모스크바'], de: ['Moskau'], fr: ['Moscou'], es: ['Moscú'], it: ['Mosca'] } }),
  entity({ id: 'kim-il-sung-university', kind: 'organisation', country: 'north-korea', names: { ru: ['Университет им. Ким Ир Сена'] } }),
  entity({ id: 'kim-jong-suk-bali', kind: 'place', names: { ja: ['パリ'] } }),
]

const WEAPONS: Entity[] = [
  entity({ id: 'kn-23', kind: 'weapon', country: 'north-korea', names: { en: ['KN-23'], ko: ['KN-23'] } }),
  entity({ id: 'hwasong-17', kind: 'weapon', country: 'north-korea', names: { en: ['Hwasong-17'], ko: ['화성-17형'] } }),
]

const AGREEMENTS_AND_EVENTS: Entity[] = [
  entity({
    id: 'treaty-2024',
    kind: 'agreement',
    names: { en: ['Treaty on Comprehensive Strategic Partnership'] },
    descriptions: { en: ['mutual defence treaty', 'mutual defense treaty', 'strategic partnership treaty', 'treaty'] },
    statements: [
      statement({ property: 'party', entity: 'north-korea' }),
      statement({ property: 'party', entity: 'russia' }),
      statement({ property: 'signed-by', entity: 'kim-jong-un' }),
      statement({ property: 'signed-by', entity: 'vladimir-putin' }),
      statement({ property: 'concluded', date: '2024-06-19' }),
    ],
  }),
  entity({
    id: 'treaty-1953',
    kind: 'agreement',
    names: { en: ['Mutual Defense Treaty between the United States and South Korea'] },
    descriptions: { en: ['mutual defence treaty', 'mutual defense treaty'] },
    statements: [
      statement({ property: 'party', entity: 'united-states' }),
      statement({ property: 'party', entity: 'south-korea' }),
      statement({ property: 'concluded', date: '1953-10-01' }),
    ],
  }),
  entity({
    id: 'treaty-1961',
    kind: 'agreement',
    names: { en: ['Treaty of Friendship, Cooperation and Mutual Assistance', 'U.S.-ROK Pact'], ko: ['9.19 군사합의'] },
  }),
  entity({
    id: 'resolution-2397',
    kind: 'agreement',
    names: { en: ['resolution 2397'] },
    statements: [statement({ property: 'adopted', entity: 'un-security-council', date: '2017-12-22' })],
  }),
  entity({
    id: 'war-in-ukraine',
    kind: 'event',
    names: { en: ['Russia-Ukraine war'] },
    statements: [statement({ property: 'took-place', from: '2022-02-24' })],
  }),
]

export const ENTITIES: readonly Entity[] = [...COUNTRIES, ...PEOPLE, ...BODIES, ...PLACES, ...WEAPONS, ...AGREEMENTS_AND_EVENTS]

export const LEXICON = openLexicon(writeLexicon(ENTITIES))

const MARKED = /\[([^\]|]+)\|[^\]]+\]/g

/** Cuts marked text into blocks and takes the marks out. */
export function toBlocks(marked: string): Block[] {
  return marked.split(/\n\n/).map((part) => {
    const heading = part.startsWith('# ')
    const text = (heading ? part.slice(2) : part).replace(MARKED, '$1')
    return { text, role: heading ? 'heading' : 'paragraph' }
  })
}

/** Writes an article's mentions into its text: the inverse of `toBlocks`. */
export function markMentions(blocks: readonly Block[], mentions: readonly Mention[]): string {
  const marked = blocks.map(({ text, role }, block) => {
    let out = role === 'heading' ? '# ' : ''
    let at = 0
    for (const { start, end, entity: { id }, certainty } of mentions.filter((m) => m.block === block)) {
      out += `${text.slice(at, start)}[${text.slice(start, end)}|${id}${certainty === 'likely' ? '?' : ''}]`
      at = end
    }
    return out + text.slice(at)
  })
  return marked.join('\n\n')
}

export interface ReadOptions extends Omit<Article, 'blocks'> {
  /** Mark countries too. */
  countries?: boolean
}

/** Makes what reads marked text with a lexicon, its marks left out, and marks what was found. Countries are left unmarked. */
export function createReader(lexicon: Lexicon) {
  return (marked: string, { countries = false, published = '2025-07-01', ...rest }: ReadOptions = {}): string => {
    const blocks = toBlocks(marked)
    const mentions = createAnnotator(lexicon).annotate({ blocks, published, ...rest })
    return markMentions(blocks, countries ? mentions : mentions.filter(({ entity: { kind } }) => kind !== 'country'))
  }
}

/** Reads marked text with the fixture's lexicon. */
export const read = createReader(LEXICON)
