import { describe, expect, it } from 'vitest'
import { createAnnotator } from '../../../lib/core/annotate.ts'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { createReader, entity, read, statement, toBlocks } from '../fixture.ts'

const LEXICON = openLexicon(writeLexicon([
  entity({ id: 'north-korea', kind: 'country', names: { en: ['North Korea'], ko: ['북한'], zh: ['北韩'] }, common: { ja: ['北'] } }),
  entity({ id: 'workers', kind: 'term', country: 'north-korea', names: { en: ['North Korean workers abroad'] }, common: { zh: ['北韩工人'] }, context: { zh: ['阿拉布加'] } }),
  entity({ id: 'maria', kind: 'vessel', country: 'russia', names: { en: ['Russian ship Maria'] }, short: { en: ['Maria'] }, common: { en: ['cargo ship Maria'] } }),
  entity({ id: 'new-town', kind: 'place', country: 'ukraine', names: { en: ['New Washington Town'] }, common: { zh: ['新华盛顿夫斯克'] } }),
  entity({ id: 'washington-zh', kind: 'place', country: 'united-states', names: { zh: ['华盛顿'] } }),
  entity({ id: 'alabuga', kind: 'place', country: 'russia', names: { zh: ['阿拉布加'] } }),
  entity({ id: 'russia', kind: 'country', names: { en: ['Russia'], ru: ['Россия'], uk: ['Росія'], ko: ['러시아'] }, adjectives: { en: ['Russian'] } }),
  entity({ id: 'ukrainian-staff', kind: 'organisation', country: 'ukraine', names: { uk: ['Генштаб ЗСУ'] }, short: { uk: ['Генштаб'] } }),
  entity({ id: 'russian-staff', kind: 'organisation', country: 'russia', names: { uk: ['Генштаб РФ'] }, short: { uk: ['Генштаб'] } }),
  entity({ id: 'nis', kind: 'organisation', country: 'south-korea', names: { ko: ['국정원'] } }),
  entity({ id: 'korean-defence', kind: 'organisation', country: 'south-korea', names: { ko: ['한국 국방부'] }, descriptions: { ko: ['국방부'] } }),
  entity({ id: 'korean-chiefs', kind: 'organisation', country: 'south-korea', names: { en: ['joint chiefs of South Korea'] }, short: { ko: ['합동참모본부', '합참'] } }),
  entity({ id: 'russian-defence', kind: 'organisation', country: 'russia', names: { ko: ['러시아 국방부'] }, descriptions: { ko: ['국방부'] } }),
  entity({ id: 'korean-foreign', kind: 'organisation', country: 'south-korea', names: { en: ['foreign ministry of South Korea'] }, descriptions: { en: ['foreign ministry'] } }),
  entity({ id: 'pentagon', kind: 'organisation', country: 'united-states', names: { en: ['Pentagon'] } }),
  entity({ id: 'washington', kind: 'place', country: 'united-states', description: 'Capital of the United States', names: { en: ['Washington, D.C.'] }, common: { en: ['Washington'] } }),
  entity({ id: 'seoul', kind: 'place', country: 'south-korea', description: 'Capital of South Korea', names: { en: ['Seoul'] } }),
  entity({ id: 'agency', kind: 'organisation', country: 'united-states', names: { en: ['Associated Agency'] }, common: { en: ['AP'], ja: ['共同'] } }),
  entity({ id: 'gyeongju', kind: 'place', country: 'south-korea', names: { en: ['Gyeongju'] }, common: { ko: ['경주'] } }),
  entity({ id: 'busan', kind: 'place', country: 'south-korea', description: 'Port city', names: { en: ['Busan'] } }),
  entity({ id: 'kyiv', kind: 'place', country: 'ukraine', description: 'Capital of Ukraine', names: { en: ['Kyiv'] } }),
  entity({ id: 'choe-hyon', kind: 'vessel', country: 'north-korea', label: 'Choe Hyon', names: { en: ['Choe Hyon class destroyer'] }, short: { en: ['Choe Hyon'], ja: ['崔賢'] }, context: { en: ['destroyer', 'warship'], ja: ['駆逐艦'], fr: ['navire'] } }),
  entity({ id: 'spaceport', kind: 'place', country: 'russia', names: { en: ['Vostochny Cosmodrome'] }, common: { ru: ['Восточный'] }, context: { en: ['rocket'], ru: ['ракет'] } }),
  entity({ id: 'spaceport-summit', kind: 'event', names: { en: ['summit at the Vostochny Cosmodrome'] }, statements: [statement({ property: 'took-place', date: '2023-09-13' })] }),
  entity({ id: 'congress', kind: 'event', country: 'north-korea', names: { en: ['Ninth Congress of the Party'], ko: ['제9차 당대회'], de: ['9. Parteitag der Partei'] }, common: { en: ['ninth congress'] }, statements: [statement({ property: 'took-place', from: '2026-02-19' })] }),
  entity({ id: 'package', kind: 'agreement', names: { en: ['Baltic sanctions package'] }, statements: [statement({ property: 'announced', date: '2025-01-10' }), statement({ property: 'adopted', date: '2025-07-18' })] }),
  entity({ id: 'nineteenth', kind: 'agreement', names: { en: ['19th sanctions package'], ru: ['19-й пакет санкций'] }, statements: [statement({ property: 'adopted', date: '2025-10-23' })] }),
  entity({ id: 'parade', kind: 'event', country: 'north-korea', names: { en: ['parade of 9 September', 'September parade'] }, statements: [statement({ property: 'took-place', date: '2026-09-09' })] }),
  entity({ id: 'medvedev', kind: 'person', country: 'russia', names: { en: ['Dmitry Medvedev'] }, short: { en: ['Medvedev'] }, context: { en: ['nuclear'] }, statements: [statement({ property: 'position', value: 'Deputy chairman', entity: 'russia', from: '2020' })] }),
  entity({ id: 'kozlov', kind: 'person', country: 'russia', names: { ru: ['А. Козлов'] }, common: { en: ['Alexander Kozlov'] }, context: { en: ['natural resources'] } }),
  entity({ id: 'armistice', kind: 'agreement', names: { en: ['Korean Armistice Agreement'] }, descriptions: { en: ['armistice agreement', 'armistice'] }, context: { en: ['korean war', '1953'] } }),
]))
const readHere = createReader(LEXICON)

type Row = readonly [why: string, marked: string]

describe('a longer name of what began later', () => {
  it.each<Row>([
    ['leaves the names inside it', 'A summit at the [Vostochny Cosmodrome|spaceport] is possible.'],
  ])('%s', (_, marked) => {
    expect(readHere(marked, { published: '2023-08-20' })).toBe(marked)
  })
  it('and so does a common name that the article gives no reason for', () => {
    const marked = '[北韩|north-korea]工人来自[北韩|north-korea]。'
    expect(readHere(marked, { countries: true })).toBe(marked)
    const explained = '[北韩工人|workers]在[阿拉布加|alabuga]工作。'
    expect(readHere(explained, { countries: true })).toBe(explained.replace('|workers]', '|workers?]'))
  })
  it.each([
    ['but no other name of the same ship', 'The cargo ship Maria ran aground.'],
    ['nor, in Han, a town that only begins a longer one', '在新华盛顿夫斯克。'],
  ])('%s', (_, marked) => expect(readHere(marked)).toBe(marked))
  it('is meant from then on', () => {
    const marked = 'The [summit at the Vostochny Cosmodrome|spaceport-summit] began.'
    expect(readHere(marked, { published: '2023-09-13' })).toBe(marked)
  })
})

describe('an event or an agreement that a number tells from others of its kind', () => {
  const finds = (published: string, rows: readonly Row[]) =>
    it.each(rows)('%s', (_, marked) => {
      expect(readHere(marked, { published })).toBe(marked)
    })
  finds('2025-09-26', [
    ['is spoken of before its day', 'He prepared the [Ninth Congress of the Party|congress].'],
    ['in letters without capitals too', '[제9차 당대회|congress]를 앞두고'],
    ['so is an agreement', 'Ministers argued over the [19th sanctions package|nineteenth]; [19-й пакет санкций|nineteenth] готовят.'],
    ['with a full stop behind the number', 'Der [9. Parteitag der Partei|congress] soll im Winter stattfinden.'],
    ['and where its name is common, as likely', 'The [Choe Hyon class destroyer|choe-hyon] will sail before the [ninth congress|congress?].'],
    ['but not by the number of a day, which comes every year', 'Last year’s parade of 9 September was long. The September parade too.'],
  ])
  finds('2021-12-26', [['but not years before', 'Another party held its Ninth Congress of the Party.']])
})

describe('what was announced long before it came', () => {
  const TEXT = 'Ministers argued over the Baltic sanctions package.'
  it.each([
    ['2024-12-01', TEXT],
    ['2025-01-10', TEXT.replace('Baltic sanctions package', '[$&|package]')],
    ['2025-08-01', TEXT.replace('Baltic sanctions package', '[$&|package]')],
  ])('is spoken of from then on: on %s, %s', (published, marked) => {
    expect(readHere(marked, { published })).toBe(marked)
  })
})

describe('a body that newsrooms of one language name without its country', () => {
  const finds = (language: string, rows: readonly Row[]) =>
    it.each(rows)('%s', (_, marked) => {
      expect(readHere(marked, { language })).toBe(marked)
    })
  finds('uk', [
    ['is its own', 'За добу було сорок боїв, повідомляє [Генштаб|ukrainian-staff?].'],
    ['but not in a sentence of another country', 'Росія мовчить, а Генштаб говорить.'],
    ['nor behind one', 'Росія мовчить. Генштаб говорить.'],
    ['nor where another’s was named', 'Це сказав [Генштаб РФ|russian-staff].\n\nБоїв було сорок.\n\nМовчить і [Генштаб|russian-staff].'],
    ['nor behind an adjective of a country that nobody knows', 'Про це сказав польський Генштаб.'],
    ['nor behind a country that nobody knows', 'Приїхав міністр Польщі. Генштаб мовчить.'],
    ['nor before its name', 'Про це сказали в Генштабі Польщі.'],
  ])
  finds('ko', [
    ['in Korean', '[국정원|nis]은 몰랐다. [국방부|korean-defence?]는 알았다.'],
    ['but not behind the name of a country that nobody knows', '폴란드 국방부는 알았다. 국방부 관계자도 알았다.'],
    ['nor behind a known one', '러시아는 몰랐다. 국방부는 알았다.'],
    ['behind the country that it reports on', '북한이 미사일을 쐈다고 [합참|korean-chiefs?]이 밝혔다.'],
    ['before it', '[합동참모본부|korean-chiefs?]는 북한이 미사일을 쐈다고 밝혔다.'],
    ['as ours', '북한은 침묵했다. 우리 [국방부|korean-defence?]는 알았다.'],
    ['but not where yet another country was spoken of', '러시아가 북한을 도왔다고 합참이 밝혔다. 미군 합참도 몰랐다.'],
  ])
  finds('ru', [['but not in a language of several', 'Было сорок боёв, сообщает Генштаб.']])
})

describe('a ministry beside another one and the head of its country', () => {
  const ours = createReader(openLexicon(writeLexicon([
    entity({ id: 'south-korea', kind: 'country', names: { en: ['South Korea'] } }),
    entity({ id: 'japan', kind: 'country', names: { en: ['Japan'] } }),
    entity({ id: 'ko-unification', kind: 'organisation', country: 'south-korea', names: { en: ['Ministry of Unification'] } }),
    entity({ id: 'ko-foreign', kind: 'organisation', country: 'south-korea', names: { en: ['foreign ministry of South Korea'] }, descriptions: { en: ['Ministry of Foreign Affairs'] } }),
    entity({ id: 'ja-foreign', kind: 'organisation', country: 'japan', names: { en: ['foreign ministry of Japan'] }, descriptions: { en: ['Ministry of Foreign Affairs'] } }),
    entity({ id: 'lee', kind: 'person', country: 'south-korea', names: { en: ['Lee Jae Myung'] }, statements: [statement({ property: 'leads', value: 'President', entity: 'south-korea', from: '2025' })] }),
    entity({ id: 'ishiba', kind: 'person', country: 'japan', names: { en: ['Shigeru Ishiba'] }, statements: [statement({ property: 'leads', value: 'Prime Minister', entity: 'japan', from: '2024' })] }),
  ])))
  it.each<Row>([
    ['is that country’s', 'President [Lee Jae Myung|lee] met the [Ministry of Unification|ko-unification]. The [Ministry of Foreign Affairs|ko-foreign?] agreed.'],
    ['not with only one of them', 'The [Ministry of Unification|ko-unification] spoke. The Ministry of Foreign Affairs agreed.'],
    ['not where another’s head was named too', '[Lee Jae Myung|lee] and [Shigeru Ishiba|ishiba] met the [Ministry of Unification|ko-unification]. The Ministry of Foreign Affairs agreed.'],
    ['not in a sentence on another country', '[Lee Jae Myung|lee] met the [Ministry of Unification|ko-unification]. In Japan the Ministry of Foreign Affairs agreed.'],
  ])('%s', (_, marked) => {
    expect(ours(marked, { language: 'en' })).toBe(marked)
  })
})

describe('a country in one character opens a headline', () => {
  it.each<Row>([
    ['in Japanese, before a comma', '# [北|north-korea?]、ミサイルを発射'],
    ['but not before a word', '# 北の大地でミサイルを発射'],
  ])('%s', (_, marked) => {
    expect(readHere(marked, { language: 'ja', countries: true })).toBe(marked)
  })
})

describe('a body’s seat behind it', () => {
  it.each<Row>([
    ['says whose it is', 'The [foreign ministry|korean-foreign?] in [Seoul|seoul] is silent.'],
    ['unless somebody unknown has it', 'Japan’s foreign ministry in [Seoul|seoul] is silent.'],
    ['a town that is no capital says nothing', 'The foreign ministry in [Busan|busan] is silent.'],
    ['a capital whose body nobody knows', 'The [foreign ministry of South Korea|korean-foreign] spoke. The foreign ministry in [Kyiv|kyiv] is silent.'],
  ])('%s', (_, marked) => {
    expect(readHere(marked)).toBe(marked)
  })
})

describe('an agency whose name is common, where reports say whose they are', () => {
  it.each<Row>([
    ['behind the place', 'LVIV, Ukraine ([AP|agency?]) — It rained.'],
    ['behind a known place and a date', '[Kyiv|kyiv], July 1 ([AP|agency?]) - It rained.'],
    ['in Japanese', '【ソウル[共同|agency?]】雨だった。'],
    ['but not behind another name', 'The Access Point (AP) - a device.'],
    ['nor within a sentence', 'In [Kyiv|kyiv] the access point (AP) failed.'],
  ])('%s', (_, marked) => {
    expect(readHere(marked)).toBe(marked)
  })
})

describe('two Hangul syllables that may be a verb', () => {
  it.each<Row>([
    ['are a name with a particle of headlines', '러시아와 [국정원|nis]. [경주|gyeongju?]서 회담'],
    ['and before a beach', '[국정원|nis]은 [경주|gyeongju?] 해변에 갔다.'],
    ['and before what is around it', '[국정원|nis]은 [경주|gyeongju?] 일대에 갔다.'],
    ['but not otherwise', '[국정원|nis]은 경주 끝에 갔다.'],
  ])('%s', (_, marked) => {
    expect(readHere(marked, { language: 'ko' })).toBe(marked)
  })
})

describe('a town whose name people bear', () => {
  it.each<Row>([
    ['opens a sentence where the article speaks of its country', 'The [Pentagon|pentagon] spoke. [Washington|washington?] may matter more.'],
    ['stands behind another town and a hyphen', 'The [Pentagon|pentagon] spoke of the [Seoul|seoul]-[Washington|washington?] alliance.'],
    ['but not where it is a person’s', 'The [Pentagon|pentagon] spoke, with Denzel Washington. Washington smiled.'],
    ['nor where nothing of its country is named', 'Washington may matter more.'],
  ])('%s', (_, marked) => {
    expect(readHere(marked)).toBe(marked)
  })
})

describe('a common word that opens a sentence', () => {
  it.each<Row>([
    ['is a name beside a word of its own', '[Россия|russia] готовится. [Восточный|spaceport?] принял ракету.'],
    ['and a word elsewhere', '[Россия|russia] готовится. Восточный принял её.'],
  ])('%s', (_, marked) => {
    expect(readHere(marked, { language: 'ru', countries: true })).toBe(marked)
  })
})

describe('words of the sentence tell', () => {
  it.each<Row>([
    ['which body of that name', 'France used its veto in the [Security Council|un-security-council?].'],
    ['a word of two', 'The permanent members of the [Security Council|un-security-council?] met.'],
    ['no word', 'The Security Council met.'],
    ['the word in another sentence', 'France used its veto. The Security Council met.'],
    ['a word inside another', 'The Security Council met in Novetora.'],
    ['but a country beside the name tells more', "Russia's [Security Council|russian-security-council] spoke of the veto."],
  ])('a shared name: %s', (_, marked) => {
    expect(read(marked)).toBe(marked)
  })

  it.each<Row>([
    ['a ship', 'The destroyer [Choe Hyon|choe-hyon?] fired missiles.'],
    ['a ship with its class', 'A [Choe Hyon|choe-hyon?]-class warship was launched.'],
    ['the man whom it is named after', 'The destroyer is named after the guerrilla Choe Hyon.'],
    ['a ship in quotation marks before its noun', '駆逐艦「[崔賢|choe-hyon?]」号が進水した。'],
    ['a person whom nothing introduces', '[Medvedev|medvedev?] spoke of nuclear war.'],
    ['not his namesake', 'Medvedev won in two sets.'],
    ['a full name that many bear', '[Alexander Kozlov|kozlov?] heads the ministry of natural resources.'],
    ['not his namesake either', 'Alexander Kozlov scored twice.'],
    ['an agreement', 'The [armistice agreement|armistice?] ended the Korean War.'],
    ['its year', 'The [armistice|armistice?] of 1953 holds.'],
    ['another agreement', 'The armistice of 1918 held.'],
    ['an adjective that is a name', 'С [Восточного|spaceport?] стартовала ракета.'],
    ['an adjective before its noun', 'О ракете говорили на Восточном экономическом форуме.'],
  ])('a name that needs more: %s', (_, marked) => {
    expect(readHere(marked)).toBe(marked)
  })

  it.each<readonly [why: string, marked: string, language: string | undefined]>([
    ['another language’s word is none', 'Choe Hyon sieht aus wie eine navire.', 'de'],
    ['the page’s own language', '[Choe Hyon|choe-hyon?] est un navire.', 'fr'],
    ['English, which is spoken everywhere', 'Es kam die [Choe Hyon|choe-hyon?], ein Destroyer.', 'de'],
    ['any, where the page does not say its language', '[Choe Hyon|choe-hyon?] est un navire.', undefined],
  ])('in the page’s language or in English: %s', (_, marked, language) => {
    expect(readHere(marked, language ? { language } : {})).toBe(marked)
  })

  it('and the card can say so', () => {
    const mentions = createAnnotator(LEXICON).annotate({ blocks: toBlocks('The destroyer Choe Hyon fired missiles.'), published: '2026-01-01' })
    expect(mentions.map((m) => m.because)).toEqual(['“destroyer” in its sentence says so'])
  })
})
