import { describe, expect, it } from 'vitest'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { createReader, entity } from '../fixture.ts'

const town = (id: string, country: string, name: string, rest: object = {}) =>
  entity({ id, kind: 'place', country, names: { en: [name] }, statements: [{ property: 'type', value: 'City', source: ['test'] }], ...rest })

const ENTITIES = [
  ...(['russia', 'ukraine', 'cuba', 'mexico', 'united-states'] as const).map((id) => entity({ id, kind: 'country', names: { en: [id === 'united-states' ? 'United States' : id.charAt(0).toUpperCase() + id.slice(1)] } })),
  town('moscow', 'russia', 'Moscow'),
  town('paris', 'france', 'Paris'),
  town('london', 'united-kingdom', 'London'),
  town('odesa', 'ukraine', 'Odesa', { names: { en: ['Odessa'], de: ['Odessa'] } }),
  town('kyiv', 'ukraine', 'Kyiv', { description: 'Capital of Ukraine', names: { en: ['Kyiv'], uk: ['Київ'] } }),
  town('chasiv-yar', 'ukraine', 'Chasiv Yar', { names: { ru: ['Часов Яр'] } }),
  town('pokrovsk', 'ukraine', 'Pokrovsk', { names: { uk: ['Покровськ'] } }),
  town('st-petersburg', 'russia', 'Saint Petersburg', { short: { en: ['St. Petersburg'] } }),
  town('huntsville', 'united-states', 'Huntsville'),
  town('new-york-city', 'united-states', 'New York'),
  entity({ id: 'state-department', kind: 'organisation', country: 'united-states', names: { en: ['State Department'] } }),
  entity({ id: 'vladimir-putin', kind: 'person', country: 'russia', names: { en: ['Putin'] } }),
]

const read = createReader(openLexicon(writeLexicon(ENTITIES)))

describe('a town of another name’s state', () => {
  it.each([
    ['in full', 'He lives in Paris, Texas, and she in London, Ontario.'],
    ['at the end', 'He lives in Moscow, Idaho.'],
    ['before a small word', 'They left Paris, Texas and drove on.'],
    ['in the post’s letters', 'Send it to Moscow, ID 83843, or Paris, TX.'],
    ['as the press shortens it', 'A man from Odessa, Tex., and one from London, Ont., came.'],
    ['in a dateline', 'MOSCOW, Idaho (AP) — Police said so.'],
    ['in a dateline in capitals', 'MOSCOW, IDAHO (AP) — Police said so.'],
    ['of a firm', 'A Moscow, Idaho-based firm and one of Paris, TX-based friends came.'],
    ['in brackets', 'In Odessa (Texas) it rained.'],
    ['in words', 'Moscow in the U.S. state of Idaho is small.'],
    ['for a short name', 'Putin was born in Russia. St. Petersburg, Florida, is warm.'],
    ['a state itself', 'A man from Albany, New York, came to New York State and left New York state.'],
    ['a state that has a department', 'The New York State Department of Health spoke.'],
    ['a state that has officers', 'New York Attorney General Letitia James sued, and so did New York Gov. Kathy Hochul.'],
    ['for a country, in short', 'Cuba, Mo., is small.'],
  ])('is another: %s', (_, text) => {
    expect(read(text)).toBe(text.replace('Putin', '[Putin|vladimir-putin]'))
  })

  it.each([
    ['its country', '[Kyiv|kyiv], Ukraine, and [Moscow|moscow], Russia.'],
    ['a person called like a state', 'In [Moscow|moscow], Virginia Gamba said so.'],
    ['somebody of a state', 'In [Moscow|moscow], Florida’s governor said so.'],
    ['other cities', 'They have offices in [London|london], [New York|new-york-city] and [Moscow|moscow].'],
    ['other countries', '[Kyiv|kyiv], Georgia and Moldova agreed.'],
    ['a town of that country', '[Huntsville|huntsville], Alabama, builds rockets.'],
    ['a rifle', 'They brought to [Moscow|moscow], AK-47s and all.'],
    ['capitals', '# [MOSCOW|moscow], OR [KYIV|kyiv]?\n\n[Moscow|moscow] asks [Kyiv|kyiv].'],
  ])('is itself before %s', (_, marked) => {
    expect(read(marked)).toBe(marked)
  })

  it('is another in German too', () => {
    const text = 'Odessa im US-Bundesstaat Texas. Er lebt in Odessa, Texas.'
    expect(read(text, { language: 'de' })).toBe(text)
  })

  it('counts in a list of countries as one of them', () => {
    const marked = '[Mexico|mexico], Texas and Arizona agreed.'
    expect(read(marked, { countries: true })).toBe(marked)
  })
})

describe('a village of a town’s name', () => {
  it.each([
    ['is no town', 'They took the village of Odessa. Das Dorf Odessa liegt im Norden.'],
    ['in a list of villages', 'They took the villages of Svitle and Odessa.'],
    ['in Russian and Ukrainian', 'Росіяни захопили село Київ. Поблизу сіл Світле та Київ.'],
    ['a settlement of a capital’s name', 'В посёлке Київ прошёл праздник, из поселка Київ уехали.'],
  ])('%s', (_, text) => expect(read(text)).toBe(text))

  it('a town may be called a settlement', () => {
    expect(read('Освобождён посёлок [Часов Яр|chasiv-yar].')).toBe('Освобождён посёлок [Часов Яр|chasiv-yar].')
  })

  it('a town is one beside a village', () => {
    const marked = 'They left the village and reached [Odessa|odesa], near the village of Svitle in the [Kyiv|kyiv] direction.'
    expect(read(marked)).toBe(marked)
  })
})

describe('a church', () => {
  it('is not the town whose genitive its adjective looks like', () => {
    const marked = 'Покровська церква згоріла. Покровська, Миколаївська та Межівська громади. Громада [Покровська|pokrovsk] і [Покровська|pokrovsk] адміністрація.'
    expect(read(marked, { language: 'uk' })).toBe(marked)
  })
})
