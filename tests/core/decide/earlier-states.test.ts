/** A body that any state has, or an event, is not meant where the text speaks of a time before it. */
import { describe, expect, it } from 'vitest'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import type { Statement } from '../../../lib/core/model.ts'
import { createReader, entity, statement } from '../fixture.ts'

const state = (id: string, names: string[], ...statements: Statement[]) => entity({ id, kind: 'country', names: { en: [`The ${id}`], zh: names }, statements })
const founded = (date: string) => statement({ property: 'founded', date })
const body = (id: string, country: string, label: string, names: Record<string, string[]>) => entity({ id, kind: 'organisation', country, label, names })

const read = createReader(openLexicon(writeLexicon([
  state('russia', [], statement({ property: 'member-of', value: 'Continuing the Soviet Union’s membership', entity: 'united-nations', from: '1991-12-24' })),
  state('ukraine', [], founded('1991')),
  state('china', ['中国'], founded('1949-10')),
  state('north-korea', ['朝鲜'], founded('1948-09-09')),
  body('army', 'russia', 'Russian Armed Forces', { en: ['Russian army'], de: ['russische Armee'], ru: ['российская армия'], ko: ['러시아군'] }),
  body('duma', 'russia', 'State Duma', { en: ['State Duma'] }),
  body('tass', 'russia', 'TASS', { en: ['TASS'] }),
  body('tank-army', 'russia', '1st Guards Tank Army', { en: ['First Tank Army'] }),
  body('rada', 'ukraine', 'Verkhovna Rada', { en: ['Verkhovna Rada'], uk: ['Рада'] }),
  body('pla', 'china', "People's Liberation Army", { en: ["People's Liberation Army", 'Chinese army'], zh: ['中国军队'] }),
  body('kpa', 'north-korea', "Korean People's Army", { en: ["Korean People's Army", 'North Korean army'] }),
  entity({ id: 'annexation', kind: 'event', names: { en: ['annexation of Crimea'] }, statements: [statement({ property: 'took-place', from: '2014-02' })] }),
  entity({ id: 'putin', kind: 'person', country: 'russia', names: { en: ['Vladimir Putin'] } }),
  entity({ id: 'stalin', kind: 'person', names: { en: ['Joseph Stalin'] }, statements: [statement({ property: 'died', date: '1953-03-05' })] }),
  entity({ id: 'moscow', kind: 'place', country: 'russia', names: { en: ['Moscow'] } }),
])))

type Row = readonly [why: string, marked: string]
const finds = (language: 'de' | 'en' | 'ko' | 'ru' | 'uk' | 'zh', rows: readonly Row[]) =>
  it.each(rows)('%s', (_, marked) => expect(read(marked, { language, countries: true })).toBe(marked))

describe('a sentence that begins with a date before the state', () => {
  finds('en', [
    ['means another body, and the next one this', 'In 1812 the Russian army left [Moscow|moscow]. [Vladimir Putin|putin] spoke. The [Russian army|army] left.'],
    ['with the day', 'On 14 September 1812, the Russian army left.'],
    ['with the month', 'In March 1783 the Russian army came.'],
    ['of an event, a lifetime before', 'In April 1783 the annexation of Crimea was proclaimed.'],
    ['but none in the state’s years', 'In 1950 the [North Korean army|kpa] crossed. In 1948, the [Korean People’s Army|kpa] was founded.'],
    ['nor what leads to today', 'Since 1945 the [Russian army|army] has been there. Built in 1890, the church was hit by the [Russian army|army].'],
    ['nor beside a later year', 'In 1904 as in 2022 the [Russian army|army] was weak.'],
    ['nor beside somebody of today', 'In 1904, [Vladimir Putin|putin] said, the [Russian army|army] was weak.'],
    ['and nothing that no earlier state had', 'In 1947 the [People’s Liberation Army|pla] came, in 1943 the [First Tank Army|tank-army]. In 1925, [TASS|tass] said so. In 1990, the [Verkhovna Rada|rada] met.'],
    ['but what any had', 'In 1930 the Chinese army was weak.'],
    ['nor what is said of it in another clause', 'In 1904 Japan attacked, the [Russian army|army] said. In 1986 it blew up, and the [Russian army|army] came. In 1943 they fought where the [Russian army|army] now is.'],
    ['nor what is counted', 'In 1500 days the [Russian army|army] lost. By 1900 GMT the [Russian army|army] had left.'],
    ['nor what is so today', 'In 1904 the [Russian army|army] was what it is today.'],
  ])
  finds('de', [['in German', 'Am 14. September 1812 zog die russische Armee ab. Im Mai 1849 kam die russische Armee.']])
  finds('ru', [['in Russian', 'В 1904 году российская армия отступила. 5 мая 1905 года российская армия ушла. С 1945 года [российская армия|army] там.']])
  finds('ko', [['in Korean', '1904년 러시아군은 졌다. [러시아군|army]은 왔다.']])
  finds('zh', [['in Chinese', '1894年7月，中国军队战败。1950年，[中国军队|pla]来了。']])
})

describe('an article with two signs of long ago, and none of later', () => {
  finds('en', [
    ['means other bodies throughout', '# State Duma of the Russian Empire\n\nThe State Duma met.\n\nIt sat in April 1906, and again in February 1907.'],
    ['and other events', 'The annexation of Crimea was the end of the Ottoman rule.\n\nThat was in 1783, after the war of 1774.'],
    ['where the dead are named', 'Napoleon beat the Russian army, and the Tsar left. [Joseph Stalin|stalin] wrote of 1812.'],
    ['but not where somebody of today is', 'Napoleon beat the [Russian army|army], and the Tsar left, said [Vladimir Putin|putin].'],
    ['nor with a later year', 'Napoleon beat the [Russian army|army], and the Tsar left. A book of 2019 tells it.'],
    ['nor in news', 'Napoleon and the Tsar, 1812, were spoken of on Sunday, when the [Russian army|army] marched.'],
    ['nor in a speech', 'The [Russian army|army] marched in memory of 1945. Nobody honours the Tsar.'],
    ['nor until today', 'The [Russian army|army] has what the Tsar built, since 1904.'],
    ['nor with years alone, which churches have', 'The [Russian army|army] hit a church of 1890, and another of 1914.'],
    ['nor with one word', 'The [Russian army|army] hit the Ottoman fortress.'],
    ['nor where things are counted', 'The [Russian army|army] lost 1540 soldiers at the Ottoman fortress.'],
    ['nor before an event within a lifetime', 'The [annexation of Crimea|annexation] came after the Tsar, the Bolsheviks and 1954.'],
  ])
  finds('uk', [['in Ukrainian', 'Рада зібралася. Армія УНР відступила.\n\nУряд Директорії мовчав. Це було 1918 року, а потім 1919 року.']])
  finds('zh', [
    ['in Chinese, and its Korea is no half', '清军战败。中国军队来了。朝鲜国王说。\n\n朝鲜是殖民地。那是1894年。'],
    ['but for those that are of today', '[中国军队|pla]来了。[朝鲜|north-korea]说。'],
  ])
})
