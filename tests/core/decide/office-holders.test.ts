import { describe, expect, it } from 'vitest'
import { createAnnotator } from '../../../lib/core/annotate.ts'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { createReader, entity, statement, toBlocks } from '../fixture.ts'

const held = (value: string, body: string, from: string, to?: string) =>
  statement({ property: 'leads', value, entity: body, from, ...(to && { to }) })
const person = (id: string, country: string, ...statements: ReturnType<typeof held>[]) => {
  const label = id.split('-').map((part) => `${part[0]?.toUpperCase()}${part.slice(1)}`).join(' ')
  return entity({ id, kind: 'person', label, country, names: { en: [label] }, statements })
}

const LEXICON = openLexicon(writeLexicon([
  entity({ id: 'russia', kind: 'country', names: { en: ['Russia'], ru: ['Россия'], de: ['Russland', 'Russlands'], ko: ['러시아'], ja: ['ロシア'], zh: ['俄罗斯'], fr: ['Russie'], es: ['Rusia'] }, adjectives: { en: ['Russian'], ru: ['российский'], de: ['russische'], fr: ['russe'], es: ['ruso'] } }),
  entity({ id: 'united-states', kind: 'country', label: 'United States', names: { en: ['US', 'United States'], ja: ['米国'], zh: ['美国'] } }),
  entity({ id: 'ministry', kind: 'organisation', country: 'russia', label: 'Ministry of Defence (Russia)', names: { en: ['Russian Defence Ministry'] } }),
  entity({ id: 'security-council', kind: 'organisation', country: 'russia', label: 'Security Council of Russia', names: { en: ['Security Council of Russia'] }, short: { en: ['Security Council'] } }),
  entity({ id: 'un-security-council', kind: 'organisation', label: 'UN Security Council', names: { en: ['UN Security Council'] }, short: { en: ['Security Council'] } }),
  entity({ id: 'kremlin', kind: 'organisation', country: 'russia', label: 'Kremlin', names: { en: ['Kremlin'], fr: ['Kremlin'] } }),
  entity({ id: 'spies', kind: 'organisation', country: 'russia', label: 'FSB', names: { en: ['FSB'] }, descriptions: { en: ['spy agency'] } }),
  person('sergei-shoigu', 'russia', held('Minister of Defence', 'ministry', '2012-11-06', '2024-05-12'), held('Secretary', 'security-council', '2024-05-12')),
  person('andrei-belousov', 'russia', held('Minister of Defence', 'ministry', '2024-05-14')),
  person('dmitry-peskov', 'russia', held('Press secretary, deputy head', 'kremlin', '2012-05')),
  person('vladimir-putin', 'russia', held('President', 'russia', '2012-05-07')),
  person('joe-biden', 'united-states', held('President', 'united-states', '2021-01-20', '2025-01-20')),
  person('donald-trump', 'united-states', held('President', 'united-states', '2025-01-20')),
  person('marco-rubio', 'united-states', held('Secretary of State', 'united-states', '2025-01-21')),
  person('ivan-director', 'russia', held('Director', 'spies', '2020')),
]))
const read = createReader(LEXICON)

type Row = readonly [marked: string, published?: string]
const finds = (rows: readonly Row[]) =>
  it.each(rows.map(([marked, published = '2025-07-01']) => [marked, published] as const))('%s (%s)', (marked, published) => {
    expect(read(marked, { published })).toBe(marked)
  })

describe('a person named by office alone is whoever held it at the article’s date', () => {
  finds([
    ['The [Russian defence minister|andrei-belousov?] left.', '2025-07-01'],
    ['The [Russian defence minister|sergei-shoigu?] left.', '2021-07-01'],
    ['[Russia’s defense minister|andrei-belousov?] left.'],
    ['The [president of Russia|vladimir-putin?] left.'],
    ['the [minister of defence of Russia|andrei-belousov?]'],
    ['The [Russian leader|vladimir-putin?] left.'],
    ['The [US president|joe-biden?] left.', '2024-07-01'],
    ['The [US president|donald-trump?] left.', '2025-07-01'],
    ['The US president left.', '2025-01-20'],
    ['The US president left.', '2018-01-20'],
    ['The Russian defence minister left.', '2011'],
    ['The Russian foreign minister left.'],
  ])
})

describe('the secretary of state', () => {
  finds([
    ['The [US Secretary of State|marco-rubio?] left. The US deputy secretary of state left.'],
    ['[米国の国務長官|marco-rubio?]は述べた。'],
    ['[米国務長官|marco-rubio?]は述べた。'],
    ['[美国务卿|marco-rubio?]说。[美国国务卿|marco-rubio?]说。'],
  ])
})

describe('an office of a body that several names share', () => {
  finds([
    ['The [Security Council secretary|sergei-shoigu?] said so.'],
    ['The National Security Council secretary said so.'],
    ['Japan’s Security Council secretary said so.'],
    ['The [UN Security Council|un-security-council] secretary said so.'],
  ])
})

describe('a body that is clear by itself stays the mention', () => {
  finds([
    ['The [Kremlin|kremlin] spokesman said so.'],
    ['The secretary of the [Security Council of Russia|security-council] said so.'],
    ['The [Security Council of Russia|security-council] met. The [Security Council|security-council] secretary said so.'],
    ['[Russia’s spy agency|spies?] chief said so.'],
  ])
})

describe('where the person’s name stands beside the office, only the name is a mention', () => {
  finds([
    ['Russian Defence Minister [Andrei Belousov|andrei-belousov] left.'],
    ['The Russian defence minister, [Andrei Belousov|andrei-belousov], left.'],
    ['[Andrei Belousov|andrei-belousov], Russia’s defence minister, left.'],
    ['[Andrei Belousov|andrei-belousov], the Russian defence minister, left.'],
    ['Russian Defence Minister Ivan Ivanov left.'],
    ['The Russian defence minister, Ivan Ivanov, left.'],
    ['Ivan Ivanov, the Russian defence minister, left.'],
    ['[Kremlin|kremlin] spokesman [Dmitry Peskov|dmitry-peskov] said so.'],
    ['On Monday, the [Russian defence minister|andrei-belousov?] left.'],
  ])
})

describe('what looks like an office and is somebody else’s', () => {
  finds([
    ['The former Russian defence minister left.'],
    ['A Russian president would.'],
    ['The next Russian president would.'],
    ['The Russian president of the chess club left.'],
    ['The US president-elect left.', '2025-07-01'],
    ['Russia’s deputy defence minister left.'],
    ['Russia’s former president left.'],
    ['The Russian presidents left.'],
    ['In 2009 the Russian defence minister left.'],
    ['A Native Russian leader left.'],
  ])
})

describe('the office rather than its holder', () => {
  finds([
    ['He wanted to run for US president.'],
    ['He was Russian defence minister.'],
    ['The only US president who never married was a lawyer.'],
    ['This Russian president wrote poems.'],
    ['The current [US president|donald-trump?] left.'],
    ['[Russia’s defence minister|andrei-belousov?] left.'],
    ['# [Russian defence minister|andrei-belousov?] inspects a shipyard'],
    ['[Russlands Verteidigungsminister|andrei-belousov?] kam, er war einmal russischer Verteidigungsminister.'],
  ])
})

describe('who stands beside the office', () => {
  finds([
    ['[Joe Biden|joe-biden] spoke with the [Russian president|vladimir-putin?].'],
    ['Critics of the [US president|donald-trump?], [Dmitry Peskov|dmitry-peskov] said, are wrong.'],
    ['On the [Security Council of Russia|security-council], the [US president|donald-trump?] said nothing.'],
    ['[Лидер России|vladimir-putin?] приехал.'],
    ['[Глава России|vladimir-putin?] приехал.'],
    ['Глава российской делегации приехал.'],
  ])
})

describe('offices in other languages', () => {
  finds([
    ['Der [russische Verteidigungsminister|andrei-belousov?] kam.'],
    ['[Russlands Verteidigungsminister|andrei-belousov?] kam.'],
    ['Le [ministre russe de la Défense|andrei-belousov?] est venu.'],
    ['Le [président russe|vladimir-putin?] est venu.'],
    ['Le [président de la Russie|vladimir-putin?] est venu.'],
    ['El [presidente ruso|vladimir-putin?] vino.'],
    ['[Министр обороны России|andrei-belousov?] прибыл.'],
    ['[Российского министра обороны|andrei-belousov?] ждали.'],
    ['Бывший министр обороны России прибыл.'],
    ['[러시아 국방장관|andrei-belousov?]은 말했다.'],
    ['전 러시아 국방장관은 말했다.'],
    ['러시아 대통령 선거'],
    ['[ロシアの国防相|andrei-belousov?]は述べた。'],
    ['ロシア大統領府は述べた。'],
    ['[俄罗斯国防部长|andrei-belousov?]表示。'],
  ])
})

it.each([
  ['The Russian defence minister left.', 'Minister of Defence of Russia at the article’s date'],
  ['The US president left.', 'President of the United States at the article’s date'],
  ['The Security Council secretary left.', 'Secretary of the Security Council of Russia at the article’s date'],
])('%s is explained: %s', (text, because) => {
  const mentions = createAnnotator(LEXICON).annotate({ blocks: toBlocks(text), published: '2025-07-01' })
  expect(mentions.map((m) => m.because)).toEqual([because])
})

it('without the article’s date, nobody is meant', () => {
  const mentions = createAnnotator(LEXICON).annotate({ blocks: toBlocks('The Russian president left.') })
  expect(mentions).toEqual([])
})
