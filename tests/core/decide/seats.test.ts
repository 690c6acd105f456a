import { describe, expect, it } from 'vitest'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { createReader, entity, statement } from '../fixture.ts'

const LEXICON = openLexicon(writeLexicon([
  entity({ id: 'russia', kind: 'country', names: { en: ['Russia'], de: ['Russland'] }, adjectives: { en: ['Russian'] } }),
  entity({ id: 'north-korea', kind: 'country', names: { en: ['North Korea'] } }),
  entity({ id: 'china', kind: 'country', names: { en: ['China'] } }),
  entity({ id: 'pyongyang', kind: 'place', country: 'north-korea', names: { en: ['Pyongyang'] } }),
  entity({ id: 'beijing', kind: 'place', country: 'china', names: { en: ['Beijing'] } }),
  entity({ id: 'kim-jong-un', kind: 'person', country: 'north-korea', names: { en: ['Kim Jong Un'] } }),
  entity({ id: 'embassy', kind: 'organisation', country: 'russia', names: { en: ['Russian Embassy in Pyongyang'] }, descriptions: { en: ['embassy'], de: ['Botschaft'] }, statements: [statement({ property: 'located-in', entity: 'pyongyang' })] }),
]))
const read = createReader(LEXICON)

type Row = readonly [why: string, marked: string]
const finds = (language: string, rows: readonly Row[]) =>
  it.each(rows)('%s', (_, marked) => {
    expect(read(marked, { language })).toBe(marked)
  })

describe('an embassy with its country beside it', () => {
  finds('en', [
    ['is the one where the sentence happens', 'China spoke. At the [Russian embassy|embassy?] in [Pyongyang|pyongyang] a flag flew.'],
    ['behind its scene', 'China spoke. In [Pyongyang|pyongyang], the [Russian embassy|embassy?] was silent.'],
    ['in an article about the two countries', '[Kim Jong Un|kim-jong-un] of North Korea visited the [embassy of Russia|embassy?].'],
    ['after it was named in full', 'The [Russian Embassy in Pyongyang|embassy] spoke. China did not. The [Russian embassy|embassy?] was silent.'],
    ['but not where a third country is named', 'China and North Korea spoke. The Russian embassy was silent.'],
    ['nor where the sentence happens elsewhere', 'North Korea spoke. In [Beijing|beijing], the Russian embassy was silent.'],
    ['nor before a place that nobody knows', 'North Korea spoke. The Russian embassy in Hanoi was silent.'],
    ['nor alone', 'The Russian embassy was silent.'],
  ])
  finds('de', [['with its country behind it in the genitive', 'In [Pyongyang|pyongyang] schwieg die [Botschaft Russlands|embassy?].']])
})
