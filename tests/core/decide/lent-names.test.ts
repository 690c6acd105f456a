/** A name that the article gives to somebody or something else is theirs wherever it stands by itself. */
import { describe, expect, it } from 'vitest'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import type { NamesByLanguage } from '../../../lib/core/model.ts'
import { createReader, entity, statement } from '../fixture.ts'

const leads = (value: string, body: string) => statement({ property: 'leads', value, entity: body, from: '2011' })
const town = (id: string, country: string, names: NamesByLanguage, rest: object = {}) => entity({ id, kind: 'place', country, description: 'City in the north', names, ...rest })

const read = createReader(openLexicon(writeLexicon([
  ...(['russia', 'north-korea', 'united-states', 'ukraine', 'france'] as const).map((id) => entity({ id, kind: 'country', names: { en: [`The ${id}`], ru: id === 'russia' ? ['Россия'] : [], ko: id === 'north-korea' ? ['북한'] : [] } })),
  entity({ id: 'kim', kind: 'person', country: 'north-korea', names: { en: ['Kim Jong Un'], ko: ['김정은'], ja: ['キム・ジョンウン'], zh: ['金正恩'], ru: ['Ким Чен Ын'] }, statements: [leads('Leader', 'north-korea')] }),
  entity({ id: 'trump', kind: 'person', country: 'united-states', names: { en: ['Donald Trump', 'Trump'] }, statements: [leads('President', 'united-states')] }),
  entity({ id: 'salvatore', kind: 'person', country: 'france', names: { en: ['Luc Salvatore', 'Salvatore'] }, statements: [leads('Deputy Prime Minister', 'france')] }),
  entity({ id: 'lambert', kind: 'person', country: 'united-states', names: { en: ['Mark Lambert'] }, short: { en: ['Lambert'] } }),
  entity({ id: 'zelensky', kind: 'person', country: 'ukraine', summary: 'Before that he was a comedian.', names: { en: ['Volodymyr Zelensky'] } }),
  entity({ id: 'melnyk', kind: 'person', country: 'ukraine', names: { uk: ['Андрій Мельник'] } }),
  entity({ id: 'hyon', kind: 'person', country: 'north-korea', description: 'North Korean singer', names: { ko: ['현송월'] } }),
  entity({ id: 'kremlin', kind: 'organisation', country: 'russia', names: { en: ['Kremlin'] } }),
  town('moscow', 'russia', { en: ['Moscow'] }),
  town('sochi', 'russia', { en: ['Sochi'], ru: ['Сочи'] }, { description: 'Russian resort on the Black Sea' }),
  town('krasnodar', 'russia', { en: ['Krasnodar'], ru: ['Краснодар'] }),
  town('gwangju', 'south-korea', { ko: ['광주'] }),
  town('haeju', 'north-korea', { zh: ['海州'] }),
  town('berlin', 'germany', { en: ['Berlin'], ko: ['베를린'] }),
  town('paris', 'france', { fr: ['Paris'] }),
  entity({ id: 'yellow-sea', kind: 'place', names: { ko: ['황해'], zh: ['黄海'] } }),
  entity({ id: 'hanwha', kind: 'organisation', country: 'south-korea', names: { ko: ['한화', '한화에어로스페이스'] } }),
])))

type Row = readonly [why: string, marked: string]
const finds = (language: 'en' | 'fr' | 'ja' | 'ko' | 'ru' | 'uk' | 'zh', rows: readonly Row[]) =>
  it.each(rows)('%s', (_, marked) => expect(read(marked, { language })).toBe(marked))

describe('somebody of the stage or of sport has the name', () => {
  finds('ko', [
    ['behind the calling, and in the headline', '# 김정은 출연\n\n배우 김정은이 왔다.\n\n김정은은 웃었다.'],
    ['but not behind another who is known', '가수 [현송월|hyon], [김정은|kim]이 왔다. [김정은|kim]은 갔다.'],
    ['in a list of theirs', '배우 정재영, 김정은이 왔다. 김정은은 웃었다.'],
    ['in brackets', '김정은(배우)이 왔다. 김정은은 웃었다.'],
    ['until the other is named with his office', '배우 김정은이 왔다. [김정은|kim?] 북한 국무위원장은 웃었다. [김정은|kim?]은 갔다. 배우 김정은이 말했다. 김정은은 웃었다.'],
    ['and nobody, where none is spoken of', '[김정은|kim]은 배우를 만났다.'],
  ])
  finds('ja', [['in Japanese', '女優キム・ジョンウンが出演した。キム・ジョンウンは笑った。']])
  finds('zh', [['in Chinese', '演员金正恩来了。金正恩笑了。']])
  finds('ru', [
    ['in Russian', 'Баскетболист Ким Чен Ын забил. Ким Чен Ын рад.'],
    ['and nobody, where the singer is his', 'Любимый певец [Ким Чен Ына|kim] спел. [Ким Чен Ын|kim] рад.'],
  ])
  finds('en', [
    ['in English, and his family name with it', 'Retiring footballer Mark Lambert left. Lambert’s career was long.'],
    ['in an apposition', 'Mark Lambert, a Welsh rugby player, left. Mark Lambert waved.'],
    ['of somebody who was both, he himself', 'The comedian [Volodymyr Zelensky|zelensky] spoke.'],
    ['and nobody, of what somebody was before', 'The former footballer [Mark Lambert|lambert] left.'],
    ['and nobody, where no calling ends the apposition', '[Mark Lambert|lambert], the main actor in this war, left. [Mark Lambert|lambert] waved.'],
    ['beside another, nobody', '[Mark Lambert|lambert] met the singer. [Lambert|lambert] left.'],
    ['behind an indefinite calling and a comma', 'There was an actor, Mark Lambert, whom all knew. Mark Lambert waved.'],
    ['and nobody, where he is called an actor as states are', '[Kim Jong Un|kim] is a rational actor. [Kim Jong Un|kim] waits.'],
    ['where he is said to be one', 'Born here, Mark Lambert is a comic book artist and illustrator. Mark Lambert draws.'],
    ['of somebody listed behind him, nobody', 'With the singer, [Mark Lambert|lambert] left.'],
  ])
})

describe('somebody who died long ago has the name', () => {
  finds('uk', [
    ['by his years', 'Андрій Мельник (12 грудня 1890 – 1 листопада 1964) був полковником. Андрій Мельник жив у Галичині.'],
    ['by the day of his birth', 'Андрій Мельник (нар. 12 грудня 1890) був полковником. Андрій Мельник жив у Галичині.'],
    ['and nobody, by the years of an office', '[Андрій Мельник|melnyk] (посол у 1993–2001) сказав.'],
    ['and nobody, by other years', '[Андрій Мельник|melnyk] (посол у 2015–2022) сказав.'],
  ])
})

describe('a stranger’s whole name lends the family name', () => {
  finds('en', [
    ['to a player', '# Ding Beats Trump In Semi Final\n\nIn the final Judd Trump met Ding. Trump won.'],
    ['to a firm', 'Trump, a sportswear brand, grew. The company Trump sells shirts. Trump’s shirts are red.'],
    ['and not, where his country is named', 'Clearly Trump won. Judd Trump met the [Kremlin|kremlin]’s and The united-states’ men. [Trump|trump] left.'],
    ['and not by a word that opens a sentence, where something of his is named', 'Reportedly Trump left The united-states. [Trump|trump] came.'],
    ['and not, beside somebody who leads another country', 'Melania Trump came. [Trump|trump] met [Kim Jong Un|kim].'],
    ['and not, where the other is named in full', 'Donors of Team Trump came. [Donald Trump|trump] spoke. [Trump|trump] left.'],
    ['with letters of any Latin alphabet', 'Aslı Trump came. Trump left.'],
    ['to a player without a given name', 'The actor Trump came. Trump left.'],
    ['whose country stands before him', 'The The united-states actor Judd Trump came. Trump left.'],
    ['of a minister, whatever of his country is named', 'Tommaso Salvatore was born in The france. Salvatore left.'],
    ['and not where the title is his', 'President [Trump|trump] met Judd Trump. [Trump|trump] left.'],
  ])
})

describe('a stranger’s whole name on a German page', () => {
  it.each([
    ['lends the family name behind what he is called', 'Der Kosmonaut Kirill Trump flog. Trump landete.'],
    ['lends it behind a given name that everybody knows', 'Gerhard Trump flog. Trump landete.'],
    ['and a noun before the name is none', 'Der Milliardär sah [Trump|trump]. Der Präsident [Trump|trump] kam.'],
  ])('%s', (_, marked) => expect(read(marked, { language: 'de' })).toBe(marked))
})

describe('a place lends its name', () => {
  finds('en', [
    ['to a town of America', '# Fire in Moscow\n\nHe lives in Moscow, Idaho. She came to Moscow, too.'],
    ['and not, where something of its country is named', 'He lives in Moscow, Idaho. In [Moscow|moscow], the [Kremlin|kremlin] spoke.'],
    ['to a town of an American state that two paragraphs have beside it', '# Moscow murders\n\nPupils of the University of Idaho came to Moscow.\n\nMoscow is a town in north Idaho.'],
    ['and not by a state that one paragraph has beside it', 'A family from Idaho came to [Moscow|moscow].\n\n[Moscow|moscow] is far from home.\n\nIdaho called.'],
    ['nor where something of its country is named', 'A family from Idaho came to [Moscow|moscow].\n\nIn [Moscow|moscow] the [Kremlin|kremlin] spoke of Idaho.'],
    ['to a club with a name of its own', 'In the final Red Star Sochi lost to Partizan Sochi. Drones hit [Sochi|sochi].'],
    ['to a club, for what a team does', 'FC Sochi lost. Sochi are sixth. The match in [Sochi|sochi] began. Drones hit [Sochi|sochi].'],
    ['to a club, by a result', '# Krasnodar – Dynamo 2:1\n\nKrasnodar scored twice.'],
    ['to a composer', 'Irving Berlin wrote it. Berlin was a composer who lived in [Berlin|berlin].'],
    ['to a singer', 'The singer Berlin sang. Berlin smiled.'],
    ['and no actor, which states are called', 'The malign actor [Moscow|moscow] denied it. [Moscow|moscow] laughed.'],
    ['and not to a sentence’s first word', 'Will [Moscow|moscow] agree? [Moscow|moscow] did.'],
    ['nor to a train or a day', '[Berlin|berlin] – [Moscow|moscow] 10:30. [Sochi|sochi] – [Moscow|moscow] 3–6 days.'],
    ['and not, without any', 'In [Berlin|berlin] it rained. [Sochi|sochi] – 20 degrees.'],
  ])
  finds('ru', [
    ['to a club in quotation marks', '# «Краснодар» победил «Оренбург»\n\nФК «Сочи» проиграл. «Сочи» шестой.'],
    ['by a result', 'Оренбург — Краснодар 0:1. Краснодар забил.'],
  ])
  finds('ko', [
    ['to a club', '광주FC가 이겼다. 광주는 웃었다. 경기는 [광주|gwangju]에서 열렸다.'],
    ['to a film', "영화 ‹황해>가 개봉했다. 황해 감독은 웃었다. 영화 '베를린'도 있다."],
    ['a firm, to its club', '한화 이글스가 졌다. 한화는 29일 이겼다. [한화에어로스페이스|hanwha]는 팔았다.'],
  ])
  finds('zh', [
    ['to a district of a town in China', '海州区不大。他去过海州。'],
    ['and not, where something of its country is named', '海州区不大。[金正恩|kim]去过[海州|haeju]。'],
    ['and a sea none to a navy', '黄海军港，[黄海|yellow-sea]。'],
    ['nor to what North Korea has', '[海州|haeju]区域不大。他去过[海州|haeju]。'],
  ])
  finds('fr', [
    ['to nobody, where an article stands before it', 'Le club a battu le Paris. À [Paris|paris] il pleut.'],
    ['to a street', 'Le boulevard de Paris est une rue de Paris ; [Paris|paris] dort.'],
  ])
})
