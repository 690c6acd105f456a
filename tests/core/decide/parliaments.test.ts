import { describe, expect, it } from 'vitest'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { createReader, entity } from '../fixture.ts'

const LEXICON = openLexicon(writeLexicon([
  entity({ id: 'north-korea', kind: 'country', names: { en: ['North Korea'], zh: ['北韓'] } }),
  entity({ id: 'nis', kind: 'organisation', country: 'south-korea', names: { en: ['NIS'], zh: ['國情院'], ko: ['국정원'] } }),
  entity({ id: 'kcna', kind: 'organisation', country: 'north-korea', names: { en: ['KCNA'] } }),
  entity({ id: 'un', kind: 'organisation', names: { en: ['UN'] } }),
  entity({ id: 'assembly', kind: 'organisation', country: 'south-korea', names: { en: ['National Assembly of South Korea'] }, short: { en: ['National Assembly'], ko: ['국회'] }, descriptions: { en: ['parliament'], zh: ['國會'] } }),
  entity({ id: 'other-assembly', kind: 'organisation', country: 'france', names: { en: ['French National Assembly'] }, short: { en: ['National Assembly'] } }),
  entity({ id: 'north-assembly', kind: 'organisation', country: 'north-korea', names: { en: ['Supreme Assembly'] }, descriptions: { en: ['parliament'], zh: ['國會'] } }),
]))
const read = createReader(LEXICON)

describe('a parliament without its country', () => {
  it.each([
    ['is the one that a body of the country speaks to', 'The [NIS|nis] told [parliament|assembly?] so.', 'en'],
    ['whatever it tells of another', 'The [NIS|nis] told the [parliament|assembly?] that North Korea was silent.', 'en'],
    ['in Chinese', '[國情院|nis]院長向[國會|assembly?]報告，北韓沉默。', 'zh'],
    ['by a name that others have too', 'The [NIS|nis] told the [National Assembly|assembly?] so.', 'en'],
    ['but not between two countries', 'The [NIS|nis] and [KCNA|kcna] wrote of parliament.', 'en'],
    ['nor where only the world’s body speaks', 'The [UN|un] told parliament so.', 'en'],
    ['nor where it is any', 'The [NIS|nis] is overseen by a parliament.', 'en'],
    ['in Korean', '[국정원|nis]은 [국회|assembly?]에 보고했다.', 'ko'],
    ['nor where it is what another is likened to', '[국정원|nis]은 국회에 해당하는 최고인민회의가 열렸다고 했다.', 'ko'],
    ['nor where another owns it', 'The [NIS|nis] told Japan’s parliament so.', 'en'],
  ])('%s', (_, marked, language) => {
    expect(read(marked, { language })).toBe(marked)
  })
})
