import { describe, expect, it } from 'vitest'
import { inflect } from '../../../lib/core/inflect/inflect.ts'
import { inflectRussian } from '../../../lib/core/inflect/russian.ts'

/** Nominative, then what is made of it. */
const PARADIGMS: Record<string, string[]> = {
  // People
  'Сергей Шойгу': ['Сергея Шойгу', 'Сергею Шойгу', 'Сергеем Шойгу', 'Сергее Шойгу'],
  'Дмитрий Песков': ['Дмитрия Пескова', 'Дмитрию Пескову', 'Дмитрием Песковым', 'Дмитрии Пескове'],
  'Мария Захарова': ['Марии Захаровой', 'Марию Захарову', 'Марией Захаровой'],
  'Владимир Зеленский': ['Владимира Зеленского', 'Владимиру Зеленскому', 'Владимиром Зеленским', 'Владимире Зеленском'],
  'Сергей Кужугетович Шойгу': [
    'Сергея Кужугетовича Шойгу',
    'Сергею Кужугетовичу Шойгу',
    'Сергеем Кужугетовичем Шойгу',
    'Сергее Кужугетовиче Шойгу',
  ],
  Захарова: ['Захаровой', 'Захарову'],
  'Мария Бергман': ['Марии Бергман', 'Марию Бергман', 'Марией Бергман'],
  'Ким Чен Ын': ['Ким Чен Ына', 'Ким Чен Ыну', 'Ким Чен Ыном', 'Ким Чен Ыне'],
  Ким: ['Кима', 'Киму', 'Кимом', 'Киме'],
  // Places
  Пхеньян: ['Пхеньяна', 'Пхеньяну', 'Пхеньяном', 'Пхеньяне'],
  Москва: ['Москвы', 'Москве', 'Москву', 'Москвой'],
  Кремль: ['Кремля', 'Кремлю', 'Кремлем', 'Кремлём', 'Кремле'],
  Россия: ['России', 'Россию', 'Россией'],
  'Северная Корея': ['Северной Кореи', 'Северной Корее', 'Северную Корею', 'Северной Кореей'],
  'Курская область': ['Курской области', 'Курскую область', 'Курской областью'],
  'площадь Ким Ир Сена': ['площади Ким Ир Сена', 'площадью Ким Ир Сена'],
  // Bodies: the head noun and its adjectives, not what follows
  'Совет Безопасности России': [
    'Совета Безопасности России',
    'Совету Безопасности России',
    'Советом Безопасности России',
    'Совете Безопасности России',
  ],
  'Министерство обороны России': [
    'Министерства обороны России',
    'Министерству обороны России',
    'Министерством обороны России',
    'Министерстве обороны России',
  ],
  'Генеральный штаб': ['Генерального штаба', 'Генеральному штабу', 'Генеральным штабом', 'Генеральном штабе'],
  'Трудовая партия Кореи': ['Трудовой партии Кореи', 'Трудовую партию Кореи', 'Трудовой партией Кореи'],
  'Главное разведывательное бюро': [
    'Главного разведывательного бюро',
    'Главному разведывательному бюро',
    'Главным разведывательным бюро',
    'Главном разведывательном бюро',
  ],
  'эсминец «Чхве Хён»': ['эсминца «Чхве Хён»', 'эсминцу «Чхве Хён»', 'эсминцем «Чхве Хён»', 'эсминце «Чхве Хён»'],
}

/** Indeclinable: acronyms, foreign names in a vowel. */
const STAYS = ['Шойгу', 'КНДР', 'ЦТАК', 'США', 'Цой Сон Хи', 'Чхве Рён Хэ', 'Пхунгери', 'Хвасон-17', 'НАТО', 'Марко Рубио', 'KN-23']

/** Forms that a rule too free would make, and that are or look like other words. */
const NEVER = [
  ['Захарова', 'Захаровы'],
  ['Мария Захарова', 'Марии Захаровы'],
  ['Дмитрий Песков', 'Дмитрия Песков'],
  ['Владимир Путин', 'Владимира Путин'],
  ['Курская область', 'Курской областя'],
  ['Генеральный штаб', 'Генерального штаб'],
  ['Центральное агентство', 'Центральним агентством'],
  ['Кремль', 'Кремли'],
  ['Зеленский', 'Зеленскего'],
] as const

describe('Russian case forms', () => {
  it.each(Object.entries(PARADIGMS))('%s', (name, forms) => {
    expect(inflectRussian(name)).toEqual(forms)
  })

  it.each(STAYS)('%s stays', (name) => {
    expect(inflectRussian(name)).toEqual([])
  })

  it.each(NEVER)('%s never gives %s', (name, form) => {
    expect(inflectRussian(name)).not.toContain(form)
  })

  it('family names in -ин decline like Путин or like Цзиньпин', () => {
    expect(inflectRussian('Владимир Путин')).toContain('Владимиром Путиным')
    expect(inflectRussian('Си Цзиньпин')).toContain('Си Цзиньпином')
  })

  it('an adjective of a country stands in every gender, number and case', () => {
    const forms = inflect('российский', 'ru', 'adjective')
    expect(forms).toEqual(expect.arrayContaining(['российского', 'российская', 'российскую', 'российские', 'российских']))
  })
})

describe('forms in other languages', () => {
  it('a German genitive, which is an English plural', () => {
    expect(inflect('Putin', 'de', 'full')).toEqual(['Putins'])
    expect(inflect('Kim Jong Un', 'en', 'full')).toEqual(['Kim Jong Uns'])
  })

  it('none for acronyms, for names in a sibilant, for family names that many bear', () => {
    expect(inflect('KCNA', 'en', 'full')).toEqual([])
    expect(inflect('Hwasong-17', 'en', 'full')).toEqual([])
    expect(inflect('Chas', 'en', 'full')).toEqual([])
    expect(inflect('Fritz', 'de', 'full')).toEqual([])
    expect(inflect('Kim', 'en', 'short')).toEqual([])
  })

  it('none in Korean, whose particles the scanner knows', () => {
    expect(inflect('김정은', 'ko', 'full')).toEqual([])
  })
})
