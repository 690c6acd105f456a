import { describe, expect, it } from 'vitest'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { createReader, entity, statement } from '../fixture.ts'

const within = (region: string) => [statement({ property: 'located-in', entity: region })]

const readHere = createReader(openLexicon(writeLexicon([
  entity({ id: 'north-korea', kind: 'country', names: { en: ['North Korea'], ko: ['북한'] } }),
  entity({ id: 'south-korea', kind: 'country', names: { en: ['South Korea'], ko: ['한국'] } }),
  entity({ id: 'ukraine', kind: 'country', names: { en: ['Ukraine'] } }),
  entity({ id: 'chiefs', kind: 'organisation', country: 'south-korea', names: { ko: ['합동참모본부'] } }),
  entity({ id: 'new-york-city', kind: 'place', country: 'united-states', names: { en: ['New York City', 'New York'] }, context: { en: ['Manhattan'] } }),
  entity({ id: 'niu-york', kind: 'place', country: 'ukraine', names: { en: ['Niu-York'] }, common: { en: ['New York'] }, context: { en: ['Toretsk'] } }),
  entity({ id: 'kangwon', kind: 'place', country: 'north-korea', names: { en: ['Kangwon Province'] }, common: { ko: ['강원도'] }, context: { ko: ['원산', '마식령'] } }),
  entity({ id: 'gangwon', kind: 'place', country: 'south-korea', names: { en: ['Gangwon State'] }, common: { ko: ['강원도'] }, context: { ko: ['춘천'] } }),
  entity({ id: 'wonsan', kind: 'place', country: 'north-korea', names: { ko: ['원산시'] }, statements: within('kangwon') }),
  entity({ id: 'security', kind: 'organisation', country: 'south-korea', names: { en: ['Presidential Security Service'] } }),
  entity({ id: 'minister', kind: 'person', country: 'south-korea', names: {}, common: { en: ['Kim Yong-hyun'] }, context: { en: ['defence minister'] }, statements: [statement({ property: 'leads', value: 'Minister of Defence', entity: 'south-korea', from: '2024' })] }),
  entity({ id: 'professor', kind: 'person', country: 'south-korea', names: {}, common: { en: ['Kim Yong-hyun'] }, context: { en: ['Dongguk'] }, statements: [statement({ property: 'leads', value: 'Head of the institute', entity: 'institute', from: '2022' })] }),
])))

describe('a full name that two bear', () => {
  it.each([
    ['stays whose it was, though the sentence has an office that the other had too', 'The defence minister [Kim Yong-hyun|minister?] left. [Kim Yong-hyun|minister?] was head of the [Presidential Security Service|security].'],
    ['is the other’s beside a word of his', 'The defence minister [Kim Yong-hyun|minister?] left. [Kim Yong-hyun|professor?] of Dongguk said so.'],
    ['is nobody’s by the office alone, where none was named', 'In South Korea a minister sat beside the head, Kim Yong-hyun.'],
  ])('%s', (_, marked) => expect(readHere(marked)).toBe(marked))
})

describe('a name that one has in full and another among others', () => {
  it.each([
    ['is the first’s', 'He told reporters in [New York|new-york-city] that he does not agree.'],
    ['is the other’s beside a word of it', 'Troops entered [New York|niu-york?] near Toretsk.'],
    ['is the other’s once the article has named it', 'Troops entered [Niu-York|niu-york]. In [New York|niu-york?], houses burn.'],
    ['is the first’s again once that has been named, too', 'Troops entered [Niu-York|niu-york]. Talks in [New York City|new-york-city] failed. [New York|new-york-city] is far away.'],
    ['is the first’s beside words of both', 'In [New York|new-york-city], a film on Toretsk was shown in Manhattan.'],
  ])('%s', (_, marked) => expect(readHere(marked)).toBe(marked))
})

describe('a name that two have among others, both of which the article may speak of', () => {
  it.each([
    ['is whose word stands in the sentence', '한국 [합동참모본부|chiefs]는 북한이 [강원도|kangwon?] 원산 일대에서 미사일을 쐈다고 밝혔다.'],
    ['is the other’s beside a word of that', '북한은 [강원도|gangwon?] 춘천의 훈련에 반발했다. 한국은 해명했다.'],
    ['is nobody’s beside none', '북한은 한국 강원도에 대해 말했다.'],
  ])('%s', (_, marked) => expect(readHere(marked, { language: 'ko' })).toBe(marked))
})
