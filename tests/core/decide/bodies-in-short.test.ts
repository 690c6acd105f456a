/** Bodies told by their articles, their brackets, the end of their names, or whoever holds an office there. */
import { describe, expect, it } from 'vitest'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import type { Entity, Language } from '../../../lib/core/model.ts'
import { createReader, ENTITIES, entity, read } from '../fixture.ts'

/** Reads with a few entities more than the fixture's. */
const readWith = (...more: Entity[]) => createReader(openLexicon(writeLexicon([...ENTITIES, ...more])))

type Row = readonly [why: string, marked: string]
const finds = (rows: readonly Row[]) =>
  it.each(rows)('%s', (_, marked) => {
    expect(read(marked)).toBe(marked)
  })

describe('a name in small letters in French, Spanish and Italian', () => {
  const panel = entity({
    id: 'panel', kind: 'organisation', names: { fr: ['groupe d’experts de l’ONU'], es: ['grupo de expertos de la ONU'], it: ['gruppo di esperti dell’ONU'] },
    short: { fr: ["comité d'experts"], es: ['panel de expertos'], it: ['gruppo di esperti'] }, context: { fr: ['sanctions'], es: ['sanciones'], it: ['sanzioni'] },
  })
  const agency = entity({ id: 'agency', kind: 'organisation', country: 'north-korea', names: { fr: ['agence nationale'] }, short: { fr: ['agence centrale'] } })
  const readPanel = readWith(panel, agency)
  it.each<readonly [Language, string]>([
    ['fr', "Le mandat du [comité d'experts|panel?] surveille les sanctions. Un comité d'experts les surveille."],
    ['fr', 'L’agence nationale parle. Pour l’[agence centrale|agency], c’est l’agence nationale.'.replace(/agence nationale/g, '[agence nationale|agency]')],
    ['es', 'El mandato del [panel de expertos|panel?] y las sanciones. Hay sanciones de este [panel de expertos|panel], y un panel de expertos.'],
    ['it', 'Le sanzioni e il [gruppo di esperti|panel?]. Le sanzioni nel [gruppo di esperti|panel] e di un gruppo di esperti.'],
  ])('is one behind its article: %s', (language, marked) => {
    expect(readPanel(marked, { language })).toBe(marked)
  })
})

describe('an acronym that several bodies have', () => {
  const pipeline = entity({ id: 'pipeline', kind: 'organisation', names: { en: ['Caspian Pipeline'] }, common: { en: ['CPC'] }, context: { en: ['oil'] } })
  const party = entity({ id: 'party', kind: 'organisation', country: 'china', names: { en: ['Communist Party of China'] }, short: { en: ['CPC'] } })
  const readHere = readWith(pipeline, party)
  it('is not recalled where a country says whose it is', () => {
    const marked = 'The [Caspian Pipeline|pipeline] ([CPC|pipeline]) was hit. China’s [CPC|party] met.'
    expect(readHere(marked)).toBe(marked)
  })
  it('is that of the whole name before its brackets, from there on', () => {
    const marked = 'The [Caspian Pipeline|pipeline] ([CPC|pipeline]) was hit. The [CPC|pipeline?] said so. Chinese firms came.'
    expect(readHere(marked)).toBe(marked)
  })
})

describe('the end of a Korean name', () => {
  const politburo = entity({ id: 'politburo', kind: 'organisation', country: 'north-korea', names: { ko: ['노동당 정치국'] }, descriptions: { ko: ['정치국'] } })
  const readHere = readWith(politburo)
  it.each([
    ['is that name again', '[노동당 정치국|politburo] 회의가 열렸다. [정치국|politburo?] 위원이 왔다.'],
    ['is nobody’s behind another country', '[노동당 정치국|politburo] 회의가 열렸다. 러시아에서 정치국 위원이 왔다.'],
    ['is nobody’s by itself', '정치국 회의가 열렸다.'],
  ])('%s', (_, marked) => expect(readHere(marked, { language: 'ko' })).toBe(marked))
})

describe('a description that is written as a name', () => {
  const party = entity({ id: 'party', kind: 'organisation', country: 'north-korea', names: { en: ['Workers’ Party'] } })
  const bureau = entity({ id: 'bureau', kind: 'organisation', country: 'north-korea', names: { en: ['Political Bureau of the Party'] }, descriptions: { en: ['Political Bureau'] }, statements: [{ property: 'part-of', entity: 'party', source: ['test'] }] })
  const readHere = readWith(party, bureau)
  it.each([
    ['is the only one’s of that name, where the article names what that is part of', 'The [Workers’ Party|party] held a meeting. [Kim Yo Jong|kim-yo-jong] joined the [Political Bureau|bureau?].'],
    ['is nobody’s in small letters', 'The [Workers’ Party|party] held a meeting. She joined the political bureau.'],
    ['is nobody’s elsewhere', '[Pyongyang|pyongyang] held a meeting. Cuba’s leader joined the Political Bureau.'],
  ])('%s', (_, marked) => expect(readHere(marked)).toBe(marked))
})

describe('a town that lies in a region', () => {
  const donetsk = entity({ id: 'donetsk', kind: 'place', country: 'ukraine', description: 'City', names: { en: ['Donetsk city'] }, short: { en: ['Donetsk'] }, context: { en: ['city'] }, statements: [{ property: 'located-in', entity: 'donetsk-region', source: ['test'] }] })
  const region = entity({ id: 'donetsk-region', kind: 'place', country: 'ukraine', names: { en: ['Donetsk region'] }, short: { en: ['Donetsk'] } })
  const readHere = readWith(donetsk, region)
  it('lies in no town', () => {
    const marked = 'They took a city in [Donetsk|donetsk-region?]. In [Donetsk|donetsk?], the city burned.'
    expect(readHere(marked)).toBe(marked)
  })
})

describe('a body before whoever holds an office there', () => {
  finds([
    ['is no part of that name', 'First Deputy Head of the [Security Council of Russia|russian-security-council] Ivan Petrov came.'],
    ['is part of a longer one, where none is spoken of', 'The Security Council of Russia Gazette came.'],
    ['is no firm’s', 'Deputy head of KCNA Trading SA left.'],
  ])
})

describe('a name in small letters without an article', () => {
  const law = entity({ id: 'law', kind: 'event', country: 'south-korea', names: { en: ['martial law of 2024'] }, short: { en: ['martial law'] }, context: { en: ['yoon'] } })
  const readHere = readWith(law)
  it.each([
    ['is one where a word of its sentence tells it', 'Yoon declared [martial law|law?] at night.'],
    ['is none behind “a”, or without the word', 'Yoon wants a martial law. Ukraine prolonged martial law.'],
  ])('%s', (_, marked) => expect(readHere(marked)).toBe(marked))
})

describe('a Korean body joined to something of another country', () => {
  const marines = entity({ id: 'marines', kind: 'organisation', country: 'south-korea', names: { ko: ['대한민국 해병대'] }, short: { ko: ['해병대'] } })
  const readHere = readWith(marines)
  it.each([
    ['is that country’s', '한국 정부가 밝혔다. 러시아 공수여단이나 해병대에 배속됐다.'],
    ['is its own elsewhere', '한국 정부가 밝혔다. [해병대|marines?]가 훈련했다.'],
  ])('%s', (_, marked) => expect(readHere(marked, { language: 'ko' })).toBe(marked))
})

describe('a body’s common name that another state’s has, too', () => {
  const greens = entity({ id: 'greens', kind: 'organisation', country: 'russia', names: { en: ['Alliance 90'] }, common: { en: ['Greens'] }, context: { en: ['Habeck'] } })
  const readGreens = readWith(greens)
  it.each([
    ['is theirs where it is named', '[Alliance 90|greens] met. North Korea’s Greens spoke of Habeck.'],
    ['and where it stands by itself in their article', '[Alliance 90|greens] met. North Korea’s Greens spoke. The Greens won.'],
    ['but not beside its own country', '[Alliance 90|greens] met. North Korea’s Greens spoke. Russia’s [Greens|greens?] won.'],
    ['nor beside its own words', '[Alliance 90|greens] met. North Korea’s Greens spoke. The [Greens|greens?] of Habeck won.'],
    ['nor where no other state has it', '[Alliance 90|greens] met. The [Greens|greens?] won.'],
  ])('%s', (_, marked) => expect(readGreens(marked)).toBe(marked))
})
