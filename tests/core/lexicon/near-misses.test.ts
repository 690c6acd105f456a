import { describe, expect, it } from 'vitest'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { scan } from '../../../lib/core/lexicon/scan.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { entity } from '../fixture.ts'

const LEXICON = openLexicon(
  writeLexicon([
    entity({ id: 'kim-jong-un', kind: 'person', names: { en: ['Kim Jong Un'] }, short: { en: ['Kim'] } }),
    entity({ id: 'kim-yong-bok', kind: 'person', names: { en: ['Kim Yong Bok'] } }),
    entity({ id: 'kim-hyong-sik', kind: 'person', names: { en: ['Kim Hyong Sik'] } }),
    entity({ id: 'pak-thae-song', kind: 'person', names: { en: ['Pak Thae Song'], de: ['Pak Thae Song'] } }),
    entity({ id: 'choe-son', kind: 'person', names: { en: ['Choe Son'] } }),
    entity({ id: 'putin', kind: 'person', names: { en: ['Vladimir Putin', 'Putin'], ru: ['Владимир Путин'] } }),
    entity({ id: 'medvedev', kind: 'person', names: { en: ['Dmitry Medvedev'] } }),
    entity({ id: 'belousov', kind: 'person', names: { en: ['Andrei Belousov'] } }),
    entity({ id: 'shoigu', kind: 'person', names: { en: ['Sergei Shoigu', 'Shoigu'] } }),
    entity({ id: 'kim-il-sung', kind: 'person', names: { en: ['Kim Il Sung'] } }),
    entity({ id: 'military-university', kind: 'organisation', names: { en: ['Kim Il Sung Military University'] } }),
    entity({ id: 'rodong', kind: 'organisation', names: { en: ['Rodong Sinmun'] } }),
    entity({ id: 'kcna', kind: 'organisation', names: { en: ['Korean Central News Agency'], ru: ['Центральное телеграфное агентство Кореи'] } }),
    entity({ id: 'council', kind: 'organisation', names: { en: ['UN Security Council'] }, short: { en: ['Security Council'] } }),
    entity({ id: 'storm', kind: 'organisation', names: { en: ['Storm Corps'] } }),
    entity({ id: 'pyongyang', kind: 'place', names: { en: ['Pyongyang', 'Pyongyang City'] } }),
    entity({ id: 'south-korea', kind: 'country', names: { en: ['South Korea'] }, adjectives: { en: ['South Korean'] } }),
  ]),
)

/** What is found in `text`, misspelt names with a `~`. */
const found = (text: string) =>
  scan(text, LEXICON).map(({ start, end, claims }) => `${claims[0]?.misspelt ? '~' : ''}${text.slice(start, end)}`)

const finds = (rows: readonly (readonly [text: string, names: string[], why: string])[]) =>
  it.each(rows)('%j gives %j (%s)', (text, names) => {
    expect(found(text)).toEqual(names)
  })

describe('glued text, as KCNA’s site prints it', () => {
  finds([
    ['respected ComradeKim Jong Un said', ['Kim Jong Un'], 'a word before'],
    ['toKim Jong Un', ['Kim Jong Un'], 'a small word before'],
    ['Comrade Kim Jong Unexpressed thanks', ['Kim Jong Un'], 'a verb after'],
    ['ComradeKim Jong Unexpressed thanks', ['Kim Jong Un'], 'both'],
    ['sent to Kim Jong Unand his', ['Kim Jong Un'], 'a small word after'],
    ['Kim Jong UnGeneral Secretary', ['Kim Jong Un'], 'a capital after'],
    ['presidentVladimir PutinRussia', ['Vladimir Putin'], 'capitals on both sides'],
    ['письмоВладимир Путин', ['Владимир Путин'], 'Cyrillic'],
    ['ComradeKim Jong Unwarmly greeted', ['Kim Jong Un'], 'an adverb after'],
    ['GenosseKim Jong Unbegab sich', ['Kim Jong Un'], 'any word after, where one is glued before too'],
    ['ComradeKim Jong Unis here; camaradeKim Jong Una dit', ['Kim Jong Un', 'Kim Jong Un'], 'a small word, where one is glued before too'],
    ['ComradePak Thae Songsaid so', ['Pak Thae Song'], 'a known word, rather than the rest of it behind a genitive'],
    ['met Kim Jong Unbegab there', ['Kim'], 'where none is'],
    ['met Kim Jong Unha there', ['Kim'], 'another name'],
    ['met Kim Jong Unna there', ['Kim'], 'another name'],
    ['met Choe Sonand there', [], 'two words are too few for small letters after'],
    ['toPyongyang', [], 'a single word'],
    ['thePyongyang City', [], 'no person'],
    ['theSecurity Council', [], 'a name of several'],
    ['KIMKim', [], 'a single word'],
    ['a VladimirPutin fan', [], 'glued inside'],
  ])
})

describe('a word parted at a line’s end', () => {
  finds([
    ['met Shoi-\ngu there', ['Shoi-\ngu'], 'the first word'],
    ['met Sergei Shoi-\ngu there', ['Sergei Shoi-\ngu'], 'the last word'],
    ['Kim Il Sung Mili-\n  tary University', ['Kim Il Sung Mili-\n  tary University'], 'one in the middle'],
    ['met Kim Jong-\nUn there', ['Kim Jong-\nUn'], 'at a hyphen of its own'],
    ['met Shoi-gu there', [], 'no line’s end'],
    ['met Shoi-\ngura there', [], 'another word'],
    ['Shoi-', [], 'nothing follows'],
    ['Shoi-\nPutin', ['Putin'], 'a name follows'],
  ])
})

describe('one wrong letter in a long name', () => {
  finds([
    ['the Rodong Simun said', ['~Rodong Simun'], 'a letter lacks'],
    ['the Rodong Sinnmun said', ['~Rodong Sinnmun'], 'a letter too many'],
    ['the Rodong Sinmyn said', [`~Rodong Sinmyn`], 'another letter'],
    ['at Kim Il Sung Military Universty today', ['~Kim Il Sung Military Universty'], 'after a shorter name'],
    ['the Korean Central News Agancy said', ['~Korean Central News Agancy'], 'the last word'],
    ['сообщило Центральное телеграфное агентсво Кореи', ['~Центральное телеграфное агентсво Кореи'], 'small letters, late in the name'],
    ['the Rodong simun said', [], 'small letters, early in it'],
    ['the Korean Central Newz Agancy said', [], 'two words'],
    ['Dmitry Medvadev came', ['~Dmitry Medvadev'], 'a person with a long family name'],
    ['the Rodong Sinmun', ['Rodong Sinmun'], 'none wrong'],
    ['the Rodong Simn said', [], 'two letters lack'],
    ['the Rodong Sinmur said', [], 'the last letter'],
    ['the Rodong Tinmun said', [], 'the first letter'],
    ['the Radong Sinmun said', [], 'the first word'],
    ['Andrei Belousova came', [], 'another gender'],
    ['Kim Young Bok came', ['Kim'], 'a Korean name is somebody else'],
    ['Kim Hyang Sik came', ['Kim'], 'a Korean name is somebody else'],
    ['Storm Crops came', [], 'two letters changed places'],
    ['Storm Carps came', [], 'a short name'],
    ['a Security Councel met', [], 'a name of several'],
    ['South Korean and South Koreas', ['South Korean', 'South Koreas'], 'known forms'],
    ['South Korrea', [], 'a country'],
    ['Shoigy and Pyongyan', [], 'single words'],
  ])
})

describe('a case form to which a word is glued', () => {
  // One word in forty looks like the beginning of a name by chance: so there are many.
  const SYLLABLES = ['Чен', 'Чон', 'Сун', 'Хён', 'Гван', 'Мун', 'Тхэк', 'Бок', 'Сик', 'Нам', 'Вон', 'Хак', 'Рим', 'Док', 'Ын']
  const NAMES = SYLLABLES.flatMap((second) => SYLLABLES.map((third) => `Ким ${second} ${third}`))

  it('is found, whatever it looks like besides', () => {
    const lexicon = openLexicon(writeLexicon(NAMES.map((name, i) => entity({ id: `kim-${i}`, kind: 'person', names: { ru: [name] } }))))
    const parted = NAMES.map((name) => {
      const text = `У ворот ${name}австретил ректор.`
      return scan(text, lexicon).map(({ start, end }) => text.slice(start, end))
    })
    expect(parted).toEqual(NAMES.map((name) => [`${name}а`]))
  })
})
