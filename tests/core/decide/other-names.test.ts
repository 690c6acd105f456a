/** What makes a known name another one: a syllable or a number behind it, a noun of another sort, a profession. */
import { describe, expect, it } from 'vitest'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { createReader, entity, statement } from '../fixture.ts'

const position = (value: string, body: string) => statement({ property: 'position', value, entity: body, from: '2018' })

const LEXICON = openLexicon(writeLexicon([
  entity({ id: 'north-korea', kind: 'country', names: { en: ['North Korea'], ko: ['북한'], de: ['Nordkorea'] }, adjectives: { en: ['North Korean'] } }),
  entity({ id: 'russia', kind: 'country', names: { en: ['Russia'], ru: ['Россия'] }, adjectives: { en: ['Russian'], ru: ['российский'], fr: ['russe'] } }),
  entity({ id: 'united-nations', kind: 'organisation', names: { en: ['United Nations'], ko: ['유엔'] } }),
  entity({ id: 'kcna', kind: 'organisation', country: 'north-korea', names: { en: ['KCNA'] } }),
  entity({ id: 'putin', kind: 'person', country: 'russia', names: { en: ['Vladimir Putin', 'Putin'], ko: ['푸틴'] } }),
  entity({
    id: 'kim-song', kind: 'person', country: 'north-korea', description: "North Korea's permanent representative to the United Nations",
    names: { en: ['UN Ambassador Kim Song'], ko: ['김성 유엔대사'] }, short: { en: ['Kim'], ko: ['김'] },
    common: { en: ['Kim Song'], ko: ['김성'], ru: ['Ким Сон'] }, context: { en: ['un ambassador'], ko: ['유엔'], ru: ['оон'] },
    statements: [position('Permanent Representative of North Korea', 'united-nations')],
  }),
  entity({
    id: 'kim-yong-chol', kind: 'person', country: 'north-korea', description: 'North Korean general',
    names: { ko: ['김영철 노동당 부위원장'] }, common: { en: ['Kim Yong Chol'], ko: ['김영철'] }, context: { ko: ['통일전선부'] },
    statements: [position('Vice Chairman', 'kcna')],
  }),
  entity({ id: 'choe-son-hui', kind: 'person', country: 'north-korea', names: { en: ['Choe Son Hui'] }, short: { en: ['Choe'] } }),
  entity({ id: 'choe-hyon', kind: 'vessel', country: 'north-korea', names: { en: ['Choe Hyon class destroyer'] }, short: { en: ['Choe Hyon'] }, context: { en: ['destroyer'] } }),
  entity({ id: 'malligyong-1', kind: 'vessel', country: 'north-korea', names: { en: ['Malligyong-1'], ko: ['만리경-1호'] }, short: { en: ['Malligyong'], ko: ['만리경'] }, context: { en: ['satellite'], ko: ['위성'] } }),
  entity({ id: 'hwasong-11a', kind: 'weapon', country: 'north-korea', names: { en: ['Hwasong-11A', 'KN-23'] }, short: { en: ['Hwasong-11'] }, context: { en: ['iskander'] } }),
  entity({
    id: 'angara', kind: 'vessel', country: 'russia', label: 'Angara (cargo ship)', description: 'Russian cargo ship under US sanctions',
    names: { en: ['cargo ship Angara'] }, short: { en: ['Angara'], ru: ['Ангара'], fr: ['Angara'], de: ['Angara'] }, context: { en: ['rajin', 'munition'], ru: ['боеприпас'] },
    statements: [statement({ property: 'type', value: 'Cargo ship under the Russian flag' })],
  }),
]))
const read = createReader(LEXICON)

type Row = readonly [why: string, marked: string]
const finds = (rows: readonly Row[], language?: string) =>
  it.each(rows)('%s', (_, marked) => {
    expect(read(marked, language ? { language } : {})).toBe(marked)
  })

const AMBASSADOR = '[UN Ambassador Kim Song|kim-song] spoke.'

describe('a Korean syllable behind a name of two makes it another’s', () => {
  finds([
    ['behind a hyphen, in small letters', `${AMBASSADOR} Kim Song-nam left.`],
    ['another', `${AMBASSADOR} Kim Song-hui left.`],
    ['with his title, too', 'At the [United Nations|united-nations], North Korea’s permanent representative Kim Song-nam spoke.'],
    ['and a word that is English', `${AMBASSADOR} Kim Song-nam-led men left.`],
    ['in the possessive', `${AMBASSADOR} It was Kim Song-nam’s idea.`],
    ['a ship named after somebody', 'The destroyer’s captain is Choe Hyon-cheol.'],
    ['a capital', `${AMBASSADOR} Kim Song Nam left. Kim Song-Nam left. Kim Song Il and Kim Song In left.`],
    ['in a headline with a capital on every word', `${AMBASSADOR}\n\n# Kim Song Nam Visits Moscow Again\n\n# Kim Song-nam Visits Moscow Again`],
    ['in capitals', `${AMBASSADOR}\n\n# KIM SONG NAM VISITS MOSCOW\n\n# KIM SONG-NAM VISITS MOSCOW`],
    ['in Russian', '[UN Ambassador Kim Song|kim-song] spoke. Ким Сон-нам и Ким Сон Нам уехали.'],
    ['and the stranger takes the family name away', `${AMBASSADOR} Kim Song-nam left. Kim slept.`],
    ['even where the shorter name is a ship’s', '[Choe Son Hui|choe-son-hui] left. Choe Hyon-cheol came. Choe slept.'],
  ])
})

describe('an English word behind a hyphen does not', () => {
  finds([
    ['led', `${AMBASSADOR} The [Kim Song|kim-song?]-led delegation left.`],
    ['run', `${AMBASSADOR} The [Kim Song|kim-song?]-run mission is silent.`],
    ['behind other names', 'The [KCNA|kcna]-run site is from the [Putin|putin]-era.'],
    ['class', 'A [Choe Hyon|choe-hyon?]-class ship, a destroyer, was launched.'],
    ['in a headline', `${AMBASSADOR}\n\n# [Kim Song|kim-song?] To Leave Again\n\n# [Kim Song|kim-song?] Meets Diplomats In Moscow`],
  ])
})

describe('a number behind a weapon’s or a ship’s name makes it another', () => {
  finds([
    ['behind a hyphen', 'The [Malligyong-1|malligyong-1] flies. The satellite Malligyong-2 is ready.'],
    ['behind a space', 'The [Malligyong-1|malligyong-1] flies. The satellite Malligyong 2 is ready.'],
    ['in Korean', '[만리경-1호|malligyong-1] 위성. 만리경-2호 위성. 만리경 2호 위성. [만리경|malligyong-1] 2기 위성. [만리경|malligyong-1] 2월 위성.'],
    ['behind a name that has one', 'The [Hwasong-11A|hwasong-11a] is an Iskander. So is the Hwasong-11-2.'],
    ['of a name that stands alone', 'They fired a KN-23-2.'],
    ['none', 'The [Malligyong-1|malligyong-1] flies. The satellite [Malligyong|malligyong-1?] sees.'.replace('|malligyong-1?', '|malligyong-1')],
    ['a number of something else', 'They fired a [KN-23|kn-23] 2 days ago, and a [KN-23|kn-23] 24 times.'.replaceAll('|kn-23', '|hwasong-11a')],
    ['a day, a year, a count', 'The [Malligyong-1|malligyong-1] flew. [Malligyong|malligyong-1] 21 November. [Malligyong|malligyong-1] 2023. [Malligyong|malligyong-1], 2'],
    ['people bear no numbers', '[Putin|putin] 2 is the title. [Putin|putin], 2'],
  ])
})

describe('a calling beside a name that many bear makes it a stranger’s', () => {
  finds([
    ['after the other was named', `${AMBASSADOR} North Korean midfielder Kim Song scored.`],
    ['for his stretch', `${AMBASSADOR} Midfielder Kim Song scored. Kim Song scored again. [UN ambassador Kim Song|kim-song] spoke. [Kim Song|kim-song?] left.`],
    ['behind the name', `${AMBASSADOR} Kim Song, a young midfielder, scored. Kim Song is a singer. Kim Song, 25, the striker, left.`],
    ['though a context word stands in the sentence', 'The UN ambassador met singer Kim Song.'],
    ['in Korean, before', '[김영철 노동당 부위원장|kim-yong-chol]이 왔다. 배우 김영철은 웃었다.'],
    ['in Korean, behind', '[김영철 노동당 부위원장|kim-yong-chol]이 왔다. 김영철 감독은 웃었다. 김영철 의원도 웃었다.'],
    ['in Russian', `${AMBASSADOR} Футболист Ким Сон забил. Ким Сон, нападающий, забил.`],
    ['none', `${AMBASSADOR} Then [Kim Song|kim-song?] met the singer. [Kim Song|kim-song?], speaking to a reporter, left.`],
    ['the one who is not to be confused with him takes nothing away', `${AMBASSADOR} (He is not to be confused with Kim Song, the striker.) It was [Kim|kim-song] who left.`],
    ['words that only begin so, in Korean', '[김성 유엔대사|kim-song]가 말했다. [김성|kim-song?] 기자회견이 열렸다. [김성|kim-song?] 배우자도 왔다.'],
    ['somebody who speaks of him', `${AMBASSADOR} [Kim Song|kim-song?], a professor said, is gone.`],
    ['his own', `${AMBASSADOR} Permanent representative [Kim Song|kim-song?] spoke.`],
  ])
})

describe('a Korean name of two syllables and a particle that may be its third', () => {
  finds([
    ['is a stranger’s', '유엔에서 북한 대사 김성은 노래했다. 김성은이 왔다. 김성이 왔다. 김성도 왔다.'.replaceAll('유엔', '[유엔|united-nations]')],
    ['unless the shorter name stands before by itself', '[김성 유엔대사|kim-song]가 말했다. [김성|kim-song?]은 떠났다.'],
    ['or further below', '[유엔|united-nations] 주재 대사 [김성|kim-song?]은 말했다. [김성 유엔대사|kim-song]가 떠났다.'],
    ['another singer who stands between', '[김성 유엔대사|kim-song]가 말했다. 가수 김성은 노래했다.'],
    ['a particle that is no syllable of a name', '[유엔|united-nations] 주재 북한 [김성|kim-song?]에게 물었다.'],
    ['takes the family name away', '[김성 유엔대사|kim-song]가 말했다. 가수 김성은 의원이 왔다. 김 의원은 웃었다.'],
    ['foreign names have no such third', '[푸틴|putin]은 떠났다.'],
  ])
})

describe('a ship is told by the noun beside its name, and not by its country alone', () => {
  finds([
    ['a rocket', "Russia's Angara rocket flew. Russia's Angara A5 rocket flew. The Russian rocket Angara flew."],
    ['a rocket beside a word of the ship', "Russia's Angara rocket flew over Rajin."],
    ['a rocket after the ship was named', "The [cargo ship Angara|angara] sailed. Russia's Angara-A5 heavy rocket flew. The [Angara|angara] sank."],
    ['a river', 'They swam in Russia’s Angara river. The river Angara in Russia is cold.'],
    ['the country alone', "Russia's Angara flew."],
    ['the country and its sort', 'The Russian ship [Angara|angara?] sailed. So did the Russian freighter [Angara|angara?].'],
    ['another kind of ship', 'The Russian icebreaker Angara is a museum.'],
    ['a word of its own', 'The [Angara|angara?], which carried munitions from Rajin, docked. Russia’s [Angara|angara] carried munitions.'],
    ['its name in full before', "The [cargo ship Angara|angara] sailed. Russia's [Angara|angara] docked."],
    ['a man whose name a ship bears', 'North Korea’s Choe Hyon said so. They remembered Choe Hyon.'],
  ])
  finds([
    ['in Russian', 'Российское судно «[Ангара|angara?]» пришло. Российская ракета «Ангара» взлетела.'],
    ['a launcher in Russian', 'Российская ракета-носитель «Ангара» взлетела. Река Ангара холодная.'],
  ], 'ru')
  finds([['in French', 'La fusée russe Angara vole. Le navire russe [Angara|angara] vogue.']], 'fr')
  finds([
    ['in German', 'Die Angara-Rakete aus Russia flog.'],
    ['in German, where its sort has a capital', 'Nordkoreas Destroyer [Choe Hyon|choe-hyon?] fuhr aus.'],
  ], 'de')
})

describe('another pope', () => {
  const readPopes = createReader(openLexicon(writeLexicon([entity({ id: 'leo', kind: 'person', names: { en: ['Pope Leo'] } })])))
  it('has another number', () => {
    const marked = 'Pope Leo I met Attila. [Pope Leo|leo] prayed.'
    expect(readPopes(marked)).toBe(marked)
  })
})

describe('in Russian and Ukrainian, what does not decline', () => {
  const readForces = createReader(openLexicon(writeLexicon([entity({ id: 'forces', kind: 'organisation', country: 'ukraine', names: { uk: ['ЗС України'], ru: ['Минобороны РФ'] } })])))
  it('may be in the genitive, and no name goes on behind it', () => {
    expect(readForces('Речниця [ЗС України|forces] Світлана Резван.', { language: 'uk' })).toBe('Речниця [ЗС України|forces] Світлана Резван.')
  })
})
