import { describe, expect, it } from 'vitest'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { createReader, entity } from '../fixture.ts'

const ENTITIES = [
  entity({ id: 'north-korea', kind: 'country', names: { en: ['North Korea'], de: ['Nordkorea'], fr: ['Corée du Nord'], ru: ['КНДР'], ko: ['북한'] }, common: { en: ['North'], de: ['Norden'] } }),
  entity({
    id: 'south-korea',
    kind: 'country',
    names: { en: ['South Korea'] },
    common: { en: ['South'], de: ['Süden'], fr: ['Sud'], ru: ['Юг'], ko: ['남측'] },
  }),
  entity({ id: 'boundary', kind: 'place', names: { en: ['Northern Limit Line'] }, common: { en: ['Northern Boundary Line'] }, context: { en: ['maritime'] } }),
  entity({ id: 'japan', kind: 'country', names: { en: ['Japan'], de: ['Japan'] } }),
  entity({ id: 'russia', kind: 'country', names: { en: ['Russia'], ru: ['Россия'], de: ['Russland'] } }),
  entity({
    id: 'azov',
    kind: 'organisation',
    country: 'ukraine',
    names: { en: ['Azov Brigade'], ru: ['бригада «Азов»'], de: ['Brigade Asow'] },
    common: { en: ['Azov'], ru: ['Азов'], de: ['Asow'] },
  }),
]

const read = createReader(openLexicon(writeLexicon(ENTITIES)))

describe('a common word that opens a sentence after its full name', () => {
  it.each([
    ['en', 'before a verb', 'The [Azov Brigade|azov] came. [Azov|azov?] has drones.'],
    ['en', 'not before a noun', 'The [Azov Brigade|azov] came. Azov steel was sold.'],
    ['en', 'before those who belong to it', 'The [Azov Brigade|azov] came. [Azov|azov?] fighters left.'],
    ['en', 'not before those, where the name itself never stood', 'Azov fighters left.'],
    ['de', 'anywhere in German', 'Die [Brigade Asow|azov] kam. [Asow|azov?] kämpft.'],
    ['ru', 'in quotation marks', 'Приехала [бригада «Азов»|azov]. «[Азов|azov?]» уехал.'],
    ['ru', 'in a case of its own behind a noun', 'Приехала [бригада «Азов»|azov]. Командир «[Азова|azov?]» уехал.'],
    ['ru', 'not alone, where there are no articles', 'Приехала [бригада «Азов»|azov]. Азов мелеет.'],
    ['ru', 'alone in Latin letters, which no word of a Cyrillic text has', 'Приехала [бригада «Азов»|azov]. [Azov|azov?] уехал.'],
    ['ko', 'before a particle of Korean', '[Azov Brigade|azov]가 왔다. [Azov|azov?]는 떠났다.'],
    ['en', 'not alone, where an English text gives it in its own letters', 'The [Azov Brigade|azov] came. Azov (Азов) is shallow.'],
    ['ru', 'not behind a noun of another sort', 'Приехала [бригада «Азов»|azov]. Фильм «Азов» вышел.'],
  ] as const)('%s: %s', (language, _, marked) => {
    expect(read(marked, { language })).toBe(marked)
  })
})

describe('a direction that is a country’s name too', () => {
  it.each([
    ['en', 'the country', '[North Korea|north-korea] spoke. Russia thanked the [North|north-korea?] again.'],
    ['en', 'no half that opens a sentence', '[North Korea|north-korea] spoke. North has many meanings.'],
    ['en', 'no part of another country', '[North Korea|north-korea] spoke. They toured the North of Japan.'],
    ['de', 'no part of another country', '[Nordkorea|north-korea] schoss. Im Norden Japans heulten Sirenen.'],
  ] as const)('%s: %s', (language, _, marked) => {
    const withCountries = marked.replace('Russia', '[Russia|russia]').replace('Japans', '[Japans|japan]').replace('Japan.', '[Japan|japan].')
    expect(read(withCountries, { language, countries: true })).toBe(withCountries)
  })
})

describe('a half of a land where the other was spoken of', () => {
  it.each([
    ['en', 'last', '[North Korea|north-korea] spoke. It has no contact with the [South|south-korea?].'],
    ['en', 'and both in a pair', '[North Korea|north-korea] spoke. People of the [South|south-korea?] and the [North|north-korea?] met.'],
    ['en', 'another country since', '[North Korea|north-korea] spoke to [Russia|russia]. It is warm in the South.'],
    ['en', 'nothing', 'It is warm in the South.'],
    ['en', 'as a part of it, of the world, and in longer words', '[North Korea|north-korea] spoke of the Global South, the South of the country and the South-East.'],
    ['de', 'not in German, where every direction has a capital', '[Nordkorea|north-korea] schoss. Im Süden regnet es.'],
    ['fr', 'in French', 'La [Corée du Nord|north-korea] se tait. Le contact avec le [Sud|south-korea?] est rompu, dans le Sud du pays.'],
    ['ru', 'in the instrumental, and quoted', '[КНДР|north-korea] молчит. Связи с [Югом|south-korea?] прекращены. Группа «Юг» шла.'],
    ['ru', 'no part of another country', '[КНДР|north-korea] молчит. Удары по Югу [России|russia], по Югу страны.'],
    ['ko', 'in Korean', '[북한|north-korea]은 [남측|south-korea?]과 만났다.'],
  ] as const)('%s: %s', (language, _, marked) => {
    expect(read(marked, { language, countries: true })).toBe(marked)
  })
})

describe('a common name of several words that stands alone further below', () => {
  it.each([
    ['in its other form', 'The [Northern Boundary Line|boundary?] is old.\n\nShips crossed the [Northern Limit Line|boundary].'],
    ['beside a word that tells it', 'The [Northern Boundary Line|boundary?] is old.\n\nThe maritime [Northern Boundary Line|boundary?] is new.'],
    ['nowhere', 'The Northern Boundary Line is old.\n\nThe Northern Boundary Line is new.'],
  ])('%s', (_, marked) => {
    expect(read(marked, { language: 'en' })).toBe(marked)
  })
})
