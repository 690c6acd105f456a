/** Names that lean on a word beside them: the other half's noun, a company's legal form, the full name below. */
import { describe, expect, it } from 'vitest'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { createReader, entity } from '../fixture.ts'

const LEXICON = openLexicon(writeLexicon([
  entity({ id: 'north-korea', kind: 'country', names: { en: ['North Korea'], de: ['Nordkorea'], uk: ['Північна Корея'], zh: ['朝鲜'] }, common: { en: ['North'], de: ['Nord'] } }),
  entity({ id: 'south-korea', kind: 'country', names: { en: ['South Korea'], de: ['Südkorea'] }, common: { en: ['South'], de: ['Süd'] } }),
  entity({ id: 'russia', kind: 'country', names: { en: ['Russia'], zh: ['俄罗斯'] } }),
  entity({ id: 'rosneft', kind: 'organisation', country: 'russia', names: { en: ['Rosneft'], ru: ['Роснефть'] } }),
  entity({ id: 'russian-army', kind: 'organisation', country: 'russia', names: { en: ['Russian forces'], zh: ['俄军'] } }),
  entity({ id: 'democratic-party-of-korea', kind: 'organisation', country: 'south-korea', names: { ja: ['共に民主党'] }, short: { ja: ['民主党'] } }),
  entity({ id: 'war', kind: 'event', names: { en: ['Ukraine war'] } }),
  entity({ id: 'won', kind: 'term', country: 'north-korea', names: { en: ['KPW'] }, common: { en: ['North Korean won'] }, context: { en: ['dollar'] } }),
  entity({ id: 'kakhovka-dam', kind: 'place', country: 'ukraine', names: { en: ['Kakhovka Dam'], de: ['Kakhovka Damm'] } }),
  entity({ id: 'northern-fleet', kind: 'organisation', country: 'russia', names: { en: ['Northern Fleet'] }, short: { en: ['Polar Fleet'] } }),
  entity({ id: 'wagner-group', kind: 'organisation', names: { zh: ['瓦格纳集团'] }, common: { zh: ['瓦格纳'] } }),
]))
const read = createReader(LEXICON)

type Row = readonly [why: string, marked: string]
const finds = (rows: readonly Row[], language?: string) =>
  it.each(rows)('%s', (_, marked) => expect(read(marked, { countries: true, ...(language && { language }) })).toBe(marked))

describe('halves of a land that share its noun', () => {
  finds([
    ['the first half', '“[North|north-korea] and [South Korea|south-korea] joined together.”'],
    ['in the other order', 'Talks between [South|south-korea] and [North Korea|north-korea] ended.'],
    ['no noun behind', 'Winds from north and south. North and South agreed.'],
    ['another land behind', 'North and [Russia|russia] agreed.'],
  ])
  finds([
    ['in German, with a hyphen', 'Die Grenze zwischen [Nord|north-korea]- und [Südkorea|south-korea] ist zu.'],
    ['in German, alone', 'Aus [Nordkorea|north-korea] kam Wind aus Nord und Süd.'],
  ], 'de')
})

describe('what a company is in law is no part of its name', () => {
  finds([
    ['behind it', 'shares of [Rosneft|rosneft] PJSC fell'],
    ['with what is joined to it', 'the [Rosneft|rosneft] PJSC-operated refinery'],
    ['of a Russian one', 'акции [Роснефти|rosneft] АО упали'],
    ['a further name', 'shares of Rosneft Deutschland fell'],
  ])
})

describe('the noun behind an English name may be small', () => {
  finds([
    ['of a body', 'The [Northern fleet|northern-fleet] sailed; the [Northern Fleet|northern-fleet] returned.'],
    ['of a place', 'Water rose behind the [Kakhovka dam|kakhovka-dam].'],
    ['but not the name before it', 'A northern fleet sailed behind a kakhovka dam.'],
    ['nor where the name is a short one', 'The [Northern Fleet|northern-fleet] sailed, and a Polar fleet too.'],
    ['and what any body has is no part of the name', 'The [Northern Fleet|northern-fleet] HQ was hit.'],
    ['nor is whose name follows a small noun', 'Then [Northern fleet|northern-fleet] Commander Ivan Ivanov and [Northern fleet|northern-fleet] Ivanov spoke.'],
  ])
})

describe('a name of three Chinese characters that its owner has in full below', () => {
  finds([
    ['is meant in the headline', '# [瓦格纳|wagner-group?]首脑死亡\n\n[瓦格纳集团|wagner-group]表示'],
    ['and not without', '# 瓦格纳首脑死亡\n\n歌剧表示'],
  ], 'zh')
})

describe('a common name whose last word is small', () => {
  finds([
    ['is counted', 'A dollar costs 900 [North Korean won|won?].'],
    ['and not found where nothing tells it', 'In the final the North Korean won.'],
  ])
})

describe('what many states have by one name is another’s beside its state', () => {
  finds([
    ['in the possessive', '[North Korea|north-korea]’s Northern Fleet sailed; [Russia|russia]’s [Northern Fleet|northern-fleet] stayed.'],
    ['but not what is called by a name of its own', '[North Korea|north-korea]’s [Rosneft|rosneft] office is closed.'],
  ])
  finds([['and an English war is none on a German page', 'Die Ukraine war da. Es war kalt, und der Winter war lang.']], 'de')
})

describe('a party whose name another party’s goes on with', () => {
  finds([['is not that one, in Japanese', '[共に民主党|democratic-party-of-korea]は批判した。立憲民主党と国民民主党も、[民主党|democratic-party-of-korea]も。']], 'ja')
})

describe('whoever is for or against a country is not its army', () => {
  finds([
    ['with a hyphen', 'Pro-Russian forces left. The [Russian forces|russian-army] stayed.'],
    ['against it', 'anti-Russian forces left'],
    ['but a name of one word is what it is', 'the pro-[Rosneft|rosneft] party'],
  ])
  finds([['in Chinese', '亲俄军人数，[俄军|russian-army]总数']], 'zh')
})
