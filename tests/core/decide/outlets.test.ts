import { describe, expect, it } from 'vitest'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import type { Language } from '../../../lib/core/model.ts'
import { createReader, entity } from '../fixture.ts'

const read = createReader(openLexicon(writeLexicon([
  entity({ id: 'axios', kind: 'organisation', description: 'US news outlet', names: { en: ['Axios Media'] }, common: { en: ['Axios'], de: ['Axios'], fr: ['Axios'], ru: ['Axios'] } }),
  entity({ id: 'telegraph', kind: 'organisation', description: 'British newspaper', names: { en: ['Telegraph Media Group'] }, short: { en: ['Telegraph'] } }),
  entity({ id: 'storm', kind: 'organisation', description: 'Army corps', names: { en: ['Storm Corps'] }, common: { en: ['Storm'] } }),
  entity({ id: 'izvestia', kind: 'organisation', description: 'Russian newspaper', names: { en: ['Izvestia'], zh: ['消息报'] } }),
])))

describe('an outlet whose name is a word', () => {
  it.each<readonly [why: string, language: Language, marked: string]>([
    ['is meant where somebody is said to have it from there', 'en', 'According to [Axios|axios?], talks go on. They told [Axios|axios?] so. [Axios|axios?] reported it.'],
    ['with its article', 'en', 'He told the [Telegraph|telegraph?] so.'],
    ['by its staff', 'en', 'An [Axios|axios?] journalist came.'],
    ['in German', 'de', 'Laut [Axios|axios?] gehen die Gespräche weiter.'],
    ['in French', 'fr', 'Selon [Axios|axios?], ils parlent.'],
    ['in Russian', 'ru', 'Об этом сообщает [Axios|axios?].'],
    ['and not where somebody of the name speaks', 'en', 'Mayor Axios said no.'],
    ['by its own correspondent', 'en', 'Later [Axios|axios?]’s correspondent came.'],
    ['and not where nothing is told', 'en', 'He bought an Axios and a Telegraph.'],
    ['and no other body is', 'en', 'According to Storm, talks go on.'],
    ['and no report is a paper', 'zh', '据消息报道，他来了。[消息报|izvestia]报道说。'],
    ['and no longer name', 'en', 'According to Axios Capital, talks go on.'],
  ])('%s', (_, language, marked) => expect(read(marked, { language })).toBe(marked))
})
