import { describe, expect, it } from 'vitest'
import { createReader, entity } from '../fixture.ts'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'

const everywhere = (name: string) => ({ en: [name], de: [name], fr: [name], es: [name], it: [name] })

const ENTITIES = [
  entity({ id: 'russia', kind: 'country', names: { en: ['Russia'], de: ['Russland'], ru: ['Россия'] } }),
  entity({ id: 'ukraine', kind: 'country', names: { en: ['Ukraine'], de: ['Ukraine'], ru: ['Украина'] } }),
  entity({
    id: 'pokrovsk',
    kind: 'place',
    country: 'ukraine',
    names: { ...everywhere('Pokrovsk'), de: ['Pokrowsk'], ru: ['Покровск'], uk: ['Покровськ'] },
    statements: [{ property: 'type', value: 'City', source: ['test'] }],
  }),
  entity({
    id: 'moscow',
    kind: 'place',
    country: 'russia',
    names: { en: ['Moscow'], de: ['Moskau'], fr: ['Moscou'], es: ['Moscú'], it: ['Mosca'], ru: ['Москва'], uk: ['Москва'] },
    statements: [{ property: 'type', value: 'Capital city', source: ['test'] }],
  }),
  entity({ id: 'gazprom', kind: 'organisation', country: 'russia', names: { ...everywhere('Gazprom'), ru: ['Газпром'], uk: ['Газпром'] } }),
  entity({ id: 'oreshnik', kind: 'weapon', country: 'russia', names: { en: ['Oreshnik'], de: ['Oreschnik'], ru: ['Орешник'] } }),
  entity({ id: 'ursa', kind: 'vessel', country: 'russia', names: everywhere('Ursa') }),
  entity({ id: 'sheremetyevo', kind: 'place', country: 'russia', names: { de: ['Scheremetjewo'], ru: ['Шереметьево'] } }),
  entity({ id: 'vladimir-putin', kind: 'person', country: 'russia', names: { ...everywhere('Putin'), ru: ['Путин'] } }),
]

const read = createReader(openLexicon(writeLexicon(ENTITIES)))

describe('a noun that says what a name is', () => {
  it.each([
    ['de', 'a city, behind an article', 'Die Stadt [Pokrowsk|pokrovsk] ist umkämpft.'],
    ['de', 'a compound, in a headline', '# Hafenstadt [Pokrowsk|pokrovsk] brennt weiter'],
    ['de', 'a company', 'Der Ölkonzern [Gazprom|gazprom] liefert.'],
    ['de', 'a weapon', 'Rakete [Oreschnik|oreshnik] flog. Eine Mittelstreckenrakete [Oreschnik|oreshnik] fiel.'],
    ['de', 'a ship', 'Frachter [Ursa|ursa] sank.'],
    ['de', 'a country', 'Nachbarland Ukraine klagt.'],
    ['de', 'two of one sort', 'Die Städte [Pokrowsk|pokrovsk] und [Moskau|moscow] liegen weit auseinander.'],
    ['de', 'around a city', 'Im Raum [Pokrowsk|pokrovsk] wird gekämpft, wie es beim Lagezentrum [Pokrowsk|pokrovsk] heißt.'],
    ['de', 'a make', 'Eine Waffe vom Typ [Oreschnik|oreshnik] fiel.'],
    ['ru', 'a city and what else it is', 'Город-герой [Москва|moscow] ждёт.'],
    ['ru', 'a city that opens a sentence', 'Город [Покровск|pokrovsk] взят.'],
    ['ru', 'a company', 'Компания [Газпром|gazprom] сообщила.'],
    ['ru', 'a weapon', 'Ракета [Орешник|oreshnik] взлетела.'],
    ['uk', 'a city', 'Місто [Покровськ|pokrovsk] узяте.'],
    ['en', 'a company', 'Company [Gazprom|gazprom] said so.'],
    ['en', 'a town in a headline', '# Town [Pokrovsk|pokrovsk] falls after a year'],
    ['fr', 'a company', 'Société [Gazprom|gazprom].'],
    ['es', 'a city', 'Ciudad [Pokrovsk|pokrovsk] tomada.'],
    ['de', 'an airport', '# Flughafen [Scheremetjewo|sheremetyevo] gesperrt'],
    ['ru', 'an airport', 'Аэропорт [Шереметьево|sheremetyevo] закрыт.'],
    ['ru', 'a compound', 'Нефтекомпания [Газпром|gazprom] сообщила.'],
    ['it', 'a company', 'Società [Gazprom|gazprom] chiusa.'],
  ] as const)('%s: %s', (language, _, marked) => {
    expect(read(marked, { language, published: '2026-01-01' })).toBe(marked)
  })

  it.each([
    ['de', 'people', 'Anna Pokrowsk kam. Peter Moskau sprach.'],
    ['de', 'a band, a hotel, a ship', 'Die Band Moskau spielte im Hotel Moskau; der Kreuzer Moskau sank.'],
    ['de', 'a club', 'Gestern verlor der FC Moskau. Spartak Moskau gewann.'],
    ['de', 'a company that is called like a person', 'Firma Putin baut Häuser.'],
    ['de', 'the airport of a town', 'Flughafen Moskau gesperrt.'],
    ['de', 'a gentleman', 'Herr Moskau kam.'],
    ['en', 'a gentleman', 'Then Mr. Moscow came.'],
    ['en', 'a president', 'They remember President Moscow.'],
    ['en', 'a queen of beauty', 'She became Miss Moscow.'],
    ['ru', 'a woman and a hotel', 'Анна Москва пришла. Гостиница Москва открылась. Он живёт в гостинице Москва.'],
    ['en', 'a restaurant', 'Restaurant Moscow is closed. The hotel Moscow is closed too.'],
    ['en', 'a noun within a sentence', 'They sold Group Gazprom shares.'],
    ['fr', 'a hotel', 'L’hôtel Moscou est cher.'],
  ] as const)('%s: not %s', (language, _, text) => {
    expect(read(text, { language, published: '2026-01-01' })).toBe(text)
  })

  it('does not make of a hotel’s guests what it makes of the hotel', () => {
    const marked = 'В гостиницах [Москвы|moscow] пусто.'
    expect(read(marked, { language: 'ru' })).toBe(marked)
  })
})

describe('a town or a country in quotation marks behind a noun', () => {
  it.each([
    ['ru', 'a ship', 'Крейсер «Москва» затонул.'],
    ['ru', 'a station', 'Закрыли «Эхо Москвы».'],
    ['ru', 'a paper that begins with it', 'Пишет журнал «Москва в лицах».'],
    ['en', 'a ship', 'The cruiser “Moscow” sank.'],
    ['de', 'a place to eat', 'Das Lokal „Moskau“ ist zu.'],
    ['fr', 'a film', 'Le film « Moscou » sort.'],
  ] as const)('%s: is %s', (language, _, text) => {
    expect(read(text, { language })).toBe(text)
  })

  it.each([
    ['what somebody says', 'Он сказал: «[Москва|moscow] молчит».'],
    ['a quotation of more words', 'По словам «[Москва|moscow] молчит» понятно всё.'],
    ['a weapon', 'Ракета «[Орешник|oreshnik]» взлетела.'],
  ])('is itself in %s', (_, marked) => {
    expect(read(marked, { language: 'ru' })).toBe(marked)
  })
})
