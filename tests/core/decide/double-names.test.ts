import { describe, expect, it } from 'vitest'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { createReader, entity, statement } from '../fixture.ts'

const leader = (id: string, country: string, name: string, family: string) =>
  entity({ id, kind: 'person', country, names: { en: [name] }, short: { en: [family] }, statements: [statement({ property: 'leads', value: 'President', entity: country, from: '2012' })] })

const read = createReader(openLexicon(writeLexicon([
  entity({ id: 'north-korea', kind: 'country', names: { en: ['North Korea'] } }),
  entity({ id: 'nicaragua', kind: 'country', names: { en: ['Nicaragua'] } }),
  leader('kim-jong-un', 'north-korea', 'Kim Jong Un', 'Kim'),
  entity({ id: 'wagner-group', kind: 'organisation', country: 'russia', names: { en: ['Wagner Group'] }, common: { en: ['Wagner'] } }),
  leader('daniel-ortega', 'nicaragua', 'Daniel Ortega', 'Ortega'),
])))

describe('two known family names with a hyphen between', () => {
  it.each([
    ['behind a given name are a stranger’s, there and wherever they stand', 'Professor Hannah Kim-Ortega spoke. [Kim Jong Un|kim-jong-un] listened. Kim-Ortega left.'],
    ['behind one that opens the sentence, too', 'Hannah Kim-Ortega opened the fair.'],
    ['of which one is a common word leave the other its own', '[Kim Jong Un|kim-jong-un] spoke. The [Kim|kim-jong-un]-Wagner truce is short.'],
    ['of which one is a common word are a stranger’s, too, behind a given name', 'Hannah Kim-Wagner spoke. [Kim Jong Un|kim-jong-un] listened. Kim-Wagner left.'],
    ['are two leaders where nobody is called so', 'The [Kim|kim-jong-un?]-[Ortega|daniel-ortega?] summit was short.'],
  ])('%s', (_, marked) => expect(read(marked)).toBe(marked))
})
