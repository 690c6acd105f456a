import { describe, expect, it } from 'vitest'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { createReader, entity, statement } from '../fixture.ts'

const ministry = (id: string, country: string) => entity({ id, kind: 'organisation', country, names: { en: [`ministry ${id}`] }, descriptions: { en: ['defence ministry'] }, short: { en: ['General Staff'] } })

const LEXICON = openLexicon(writeLexicon([
  entity({ id: 'russia', kind: 'country', names: { en: ['Russia'] }, adjectives: { en: ['Russian'] } }),
  entity({ id: 'ukraine', kind: 'country', names: { en: ['Ukraine'] }, adjectives: { en: ['Ukrainian'] } }),
  entity({ id: 'moscow', kind: 'place', country: 'russia', names: { en: ['Moscow'] } }),
  ministry('russian', 'russia'),
  ministry('ukrainian', 'ukraine'),
  entity({ id: 'timur-ivanov', kind: 'person', country: 'russia', names: { en: ['Timur Ivanov'] }, short: { en: ['Ivanov'] }, statements: [statement({ property: 'position', value: 'Deputy Minister', entity: 'russian', from: '2016-05-23', to: '2024-04' })] }),
]))
const read = createReader(LEXICON)

describe('a ministry without its country, in an article about somebody who served there', () => {
  it.each([
    ['is that of the one', 'A court in [Moscow|moscow] jailed [Timur Ivanov|timur-ivanov]. The [defence ministry|russian?] was silent.'],
    ['by a name that others have too', 'A court in [Moscow|moscow] jailed [Timur Ivanov|timur-ivanov]. The [General Staff|russian?] was silent.'],
    ['but not before he is named', 'The defence ministry was silent. A court in [Moscow|moscow] jailed [Timur Ivanov|timur-ivanov].'],
    ['nor where another country is named as often', '[Timur Ivanov|timur-ivanov] is in [Moscow|moscow], far from Ukraine.\n\nThe defence ministry was silent.'],
    ['nor in a sentence of another', 'A court in [Moscow|moscow], in Russia, jailed [Timur Ivanov|timur-ivanov]. In Ukraine the defence ministry was silent.'],
  ])('%s', (_, marked) => {
    expect(read(marked)).toBe(marked)
  })

  it.each(['2016', '2016-05', '2016-05-23', '2025-07-01'])('also in an article of %s, when the post may have begun', (published) => {
    const marked = 'A court in [Moscow|moscow] named [Timur Ivanov|timur-ivanov]. The [defence ministry|russian?] was silent.'
    expect(read(marked, { published })).toBe(marked)
  })

  it('but not before it began', () => {
    const marked = 'A court in [Moscow|moscow] named [Timur Ivanov|timur-ivanov]. The defence ministry was silent.'
    expect(read(marked, { published: '2016-04' })).toBe(marked)
  })
})
