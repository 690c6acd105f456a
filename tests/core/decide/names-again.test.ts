import { describe, expect, it } from 'vitest'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { createReader, entity } from '../fixture.ts'

const ENTITIES = [
  entity({ id: 'north-korea', kind: 'country', names: { en: ['North Korea'], de: ['Nordkorea'] }, common: { en: ['North'], de: ['Norden'] } }),
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
    ['en', 'not before a noun', 'The [Azov Brigade|azov] came. Azov fighters left.'],
    ['de', 'anywhere in German', 'Die [Brigade Asow|azov] kam. [Asow|azov?] kämpft.'],
    ['ru', 'in quotation marks', 'Приехала [бригада «Азов»|azov]. «[Азов|azov?]» уехал.'],
    ['ru', 'in a case of its own behind a noun', 'Приехала [бригада «Азов»|azov]. Командир «[Азова|azov?]» уехал.'],
    ['ru', 'not alone, where there are no articles', 'Приехала [бригада «Азов»|azov]. Азов мелеет.'],
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
