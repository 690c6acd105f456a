import { describe, expect, it } from 'vitest'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { createReader, entity, statement } from '../fixture.ts'

const LEXICON = openLexicon(writeLexicon([
  entity({ id: 'russia', kind: 'country', names: { en: ['Russia'], ru: ['Россия'] } }),
  entity({ id: 'kursk-region', kind: 'place', country: 'russia', names: { en: ['Kursk region', 'Kursk oblast'], ru: ['Курская область'], uk: ['Курська область'], de: ['Region Kursk'], fr: ['région de Koursk'] }, short: { en: ['Kursk'] } }),
  entity({ id: 'kursk', kind: 'place', country: 'russia', names: { en: ['city of Kursk'] }, short: { en: ['Kursk'] }, statements: [statement({ property: 'located-in', entity: 'kursk-region' }), statement({ property: 'type', value: 'City' })] }),
  entity({ id: 'bryansk-region', kind: 'place', country: 'russia', names: { en: ['Bryansk region'], ru: ['Брянская область'], uk: ['Брянська область'], de: ['Gebiet Brjansk'], fr: ['région de Briansk'] } }),
  entity({ id: 'krasnodar-krai', kind: 'place', country: 'russia', names: { en: ['Krasnodar krai'], ru: ['Краснодарский край'] } }),
  entity({ id: 'kyiv', kind: 'place', country: 'ukraine', names: { en: ['Kyiv'], de: ['Kiew'], ja: ['キーウ'] }, statements: [statement({ property: 'type', value: 'Capital of Ukraine' })] }),
  entity({ id: 'donbas', kind: 'place', country: 'ukraine', names: { en: ['Donbas'] }, statements: [statement({ property: 'type', value: 'Region' })] }),
]))
const read = createReader(LEXICON)

type Row = readonly [why: string, marked: string, language: string]
const finds = (rows: readonly Row[]) =>
  it.each(rows)('%s', (_, marked, language) => {
    expect(read(marked, { language })).toBe(marked)
  })

describe('a list of regions whose noun stands once', () => {
  finds([
    ['behind two of them', 'Drones fell in the [Bryansk|bryansk-region] and [Kursk regions|kursk-region].', 'en'],
    ['behind more, some of them unknown', 'In the [Kursk|kursk-region], Lipetsk, [Bryansk|bryansk-region] and Oryol border regions.', 'en'],
    ['which makes the region of what else is the town', 'The [Kursk|kursk-region] or Oryol oblasts. In [Kursk|kursk-region?] it rained.', 'en'],
    ['before them', 'Two regions, [Bryansk|bryansk-region] and [Kursk|kursk-region], were hit.', 'en'],
    ['behind adjectives', 'Над [Курской|kursk-region], Липецкой и [Брянской|bryansk-region] областями тихо.', 'ru'],
    ['in one number', 'Атаковали [Брянскую|bryansk-region] и Липецкую область.', 'ru'],
    ['a territory too', 'В [Краснодарском|krasnodar-krai] и Пермском краях.', 'ru'],
    ['in Ukrainian', 'У [Курській|kursk-region] та [Брянській|bryansk-region] областях.', 'uk'],
    ['before one alone', 'In the border region of [Bryansk|bryansk-region] and in Tula.', 'en'],
    ['before one alone, in French', 'Dans la région russe de [Koursk|kursk-region], tout est calme.', 'fr'],
    ['behind “including”', 'В различных областях, включая [Курскую|kursk-region], [Брянскую|bryansk-region], Тамбовскую, а также в Москве.', 'ru'],
    ['behind “namely”', 'Settlements in two regions, namely [Kursk|kursk-region] and [Bryansk|bryansk-region], were hit.', 'en'],
    ['behind “including” in English', 'In several regions, including [Kursk|kursk-region], Tambov and [Bryansk|bryansk-region].', 'en'],
    ['in German', 'In den Regionen [Kursk|kursk-region], Orjol und [Brjansk|bryansk-region]; Brjansk schwieg.', 'de'],
    ['in a headline’s capitals', 'Governors of [Kursk|kursk-region], [Bryansk Regions|bryansk-region] Resign', 'en'],
    ['before governors', 'The [Bryansk|bryansk-region] and [Kursk|kursk-region] governors met; [Bryansk|bryansk-region] Governor Ivan Ivanov spoke.', 'en'],
    ['and a town that is of no known region has a governor, too', '[Kyiv|kyiv] Governor Ivan Ivanov spoke; so did the governor of [Kyiv|kyiv].', 'en'],
    ['behind governors', 'So said the governors of Oryol, [Bryansk|bryansk-region] and [Kursk|kursk-region].', 'en'],
    ['in French', 'Les régions russes de [Koursk|kursk-region] et de [Briansk|bryansk-region].', 'fr'],
  ])
})

describe('a region’s name without its noun is none elsewhere', () => {
  finds([
    ['alone', 'Bryansk was quiet.', 'en'],
    ['before a town that a noun does not follow', 'Bryansk, Oryol and Tula are towns.', 'en'],
    ['where it has what a town alone has', 'They took the regional capital of [Kursk|kursk?].', 'en'],
    ['where the list is of towns and a region', 'In Bryansk and the [Kursk region|kursk-region].', 'en'],
    ['an adjective of something else', 'На Курской атомной станции и в [Брянской области|bryansk-region].', 'ru'],
    ['behind a comma that begins something new', 'In both regions, Bryansk said nothing.', 'en'],
  ])
})

describe('a town is not the region that is called after it', () => {
  finds([
    ['behind it', 'In the Kyiv region and in [Kyiv|kyiv].', 'en'],
    ['before it', 'Im Gebiet Kiew, nicht in [Kiew|kyiv].', 'de'],
    ['in a list', 'In the Kyiv and [Bryansk|bryansk-region] oblasts.', 'en'],
    ['in Japanese', 'キーウ州と[キーウ|kyiv]で。', 'ja'],
    ['of a regional body', 'The Kyiv regional governor came to [Kyiv|kyiv].', 'en'],
    ['but a region may be called one', 'In the [Donbas|donbas] region.', 'en'],
  ])
})
