import { describe, expect, it } from 'vitest'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { scan } from '../../../lib/core/lexicon/scan.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { entity } from '../fixture.ts'

describe('a body’s last character that begins another word is not its', () => {
  const BODIES = [
    entity({ id: 'rok-army', kind: 'organisation', names: { ja: ['韓国軍'] } }),
    entity({ id: 'belarus-army', kind: 'organisation', names: { ja: ['ベラルーシ軍'] } }),
    entity({ id: 'committee', kind: 'organisation', names: { zh: ['国会情报委员会'] } }),
    entity({ id: 'ministry', kind: 'organisation', names: { ja: ['防衛省'] } }),
  ]
  const lexicon = openLexicon(writeLexicon(BODIES))
  it.each([
    ['韓国軍は', ['韓国軍']],
    ['韓国軍事専門家は', []],
    ['ベラルーシ軍は', ['ベラルーシ軍']],
    ['ベラルーシ軍事アカデミーは', []],
    ['国会情报委员会议员表示', ['国会情报委员会']],
    ['防衛省内で議論', ['防衛省']],
  ])('%s', (text, names) => expect(scan(text, lexicon).map(({ start, end }) => text.slice(start, end))).toEqual(names))
})

describe('the South’s word for the North, which dictionaries do not have, before 国', () => {
  const lexicon = openLexicon(writeLexicon([
    entity({ id: 'north', kind: 'country', names: { zh: ['北韩', '北韓'] } }),
    entity({ id: 'south', kind: 'country', names: { zh: ['韩国', '韓國'] } }),
  ]))
  it.each([
    ['北韩国务委员长', ['北韩']],
    ['北韓國防力強化', ['北韓']],
    ['在北韩，韩国国会', ['北韩', '韩国']],
    ['湖北韩国企业', ['韩国']],
  ])('%s', (text, names) => expect(scan(text, lexicon).map(({ start, end }) => text.slice(start, end))).toEqual(names))
})

describe('Korean names', () => {
  const NAMES = [
    entity({ id: 'seoul', kind: 'place', names: { ko: ['서울', '서울시'] } }),
    entity({ id: 'hoeryong', kind: 'place', names: { ko: ['회령', '회령시'] } }),
    entity({ id: 'cheongung', kind: 'weapon', names: { ko: ['천궁-II'] } }),
    entity({ id: 'launcher', kind: 'weapon', names: { ko: ['240mm 방사포'] } }),
  ]
  const lexicon = openLexicon(writeLexicon(NAMES))
  it.each([
    ['서울시장은', ['서울시']],
    ['서울 시장은', ['서울']],
    ['회령 시내에서', ['회령']],
    ['회령시에서 서울 시에', ['회령시', '서울 시']],
    ['천궁-Ⅱ를 수출했다', ['천궁-Ⅱ']],
    ['천궁Ⅱ와 천궁-III', ['천궁Ⅱ']],
    ['북한이 240㎜ 방사포를', ['240㎜ 방사포']],
  ])('%s', (text, names) => expect(scan(text, lexicon).map(({ start, end }) => text.slice(start, end))).toEqual(names))
})

describe('a thing’s name of four words or more may begin with a small letter', () => {
  const lexicon = openLexicon(writeLexicon([
    entity({ id: 'space', kind: 'organisation', names: { fr: ['Administration nationale de développement aérospatial'] } }),
    entity({ id: 'guards', kind: 'organisation', names: { fr: ['Garde nationale russe'] } }),
    entity({ id: 'square', kind: 'place', names: { fr: ['Place de la Révolution russe'] } }),
    entity({ id: 'party', kind: 'organisation', names: { en: ['Workers’ Party of Korea'] } }),
  ]))
  it.each([
    ['l’administration nationale de développement aérospatial', ['administration nationale de développement aérospatial']],
    ['the workers’ Party of Korea, the workers’ party of Korea', ['workers’ Party of Korea']],
    ['la garde nationale russe', []],
    ['la place de la Révolution russe', []],
  ])('%s', (text, names) => expect(scan(text, lexicon).map(({ start, end }) => text.slice(start, end))).toEqual(names))
})
