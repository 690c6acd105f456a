import { describe, expect, it } from 'vitest'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { createReader, entity, statement } from '../fixture.ts'

const summit = (id: string, date: string, descriptions: string[]) =>
  entity({
    id,
    kind: 'event',
    names: { en: [`${date.slice(0, 4)} summit of two`] },
    descriptions: { en: descriptions },
    statements: [
      statement({ property: 'took-place', date }),
      statement({ property: 'participant', entity: 'kim-jong-un' }),
      statement({ property: 'participant', entity: 'vladimir-putin' }),
    ],
  })

const LEXICON = openLexicon(writeLexicon([
  entity({ id: 'kim-jong-un', kind: 'person', country: 'north-korea', names: { en: ['Kim Jong Un'] }, short: { en: ['Kim'] }, statements: [statement({ property: 'leads', value: 'Supreme leader', entity: 'north-korea', from: '2011' })] }),
  entity({ id: 'north-korea', kind: 'country', names: { en: ['North Korea'] } }),
  entity({ id: 'vladimir-putin', kind: 'person', country: 'russia', names: { en: ['Vladimir Putin', 'Putin'] }, statements: [statement({ property: 'leads', value: 'President', entity: 'russia', from: '2012' })] }),
  entity({ id: 'russia', kind: 'country', names: { en: ['Russia'] } }),
  entity({ id: 'vladivostok', kind: 'place', country: 'russia', names: { en: ['Vladivostok'] } }),
  entity({ id: 'apec', kind: 'organisation', names: { en: ['APEC'] } }),
  summit('summit-2019', '2019-04-25', ['Vladivostok summit', 'Putin-Kim summit']),
  summit('summit-2023', '2023-09-13', ['Putin-Kim summit']),
]))
const read = createReader(LEXICON)

describe('an event that is described by a name', () => {
  it.each([
    ['is told by two who took part', '[Kim Jong Un|kim-jong-un] and [Putin|vladimir-putin] ended the [Vladivostok summit|summit-2019?] early.'],
    ['one of them by his family name', 'The [Vladivostok summit|summit-2019?] of [Kim|kim-jong-un?] and [Putin|vladimir-putin] ended early.'],
    ['by its year', 'The [Vladivostok summit|summit-2019?] of 2019 ended early.'],
    ['by the year among several', 'The [Putin-Kim summit|summit-2023?] of September 2023 ended early.'],
    ['but not by those who took part in several', 'The [Putin|vladimir-putin]-[Kim|kim-jong-un?] summit ended early.'],
    ['nor in another year', '[Kim Jong Un|kim-jong-un] and [Putin|vladimir-putin] spoke of the [Vladivostok|vladivostok] summit of 2012.'],
    ['nor where somebody else held it', 'The [APEC|apec] [Vladivostok|vladivostok] summit did not see [Kim Jong Un|kim-jong-un] and [Putin|vladimir-putin].'],
    ['nor alone', 'The [Vladivostok|vladivostok] summit ended early.'],
  ])('%s', (_, marked) => {
    expect(read(marked)).toBe(marked)
  })
})
