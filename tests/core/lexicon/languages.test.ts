import { describe, expect, it } from 'vitest'
import { createAnnotator } from '../../../lib/core/annotate.ts'
import { isAtHome, languageBit } from '../../../lib/core/lexicon/format.ts'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { entity } from '../fixture.ts'

const SEOUL = entity({ id: 'seoul', kind: 'place', names: { en: ['Seoul'], it: ['Seul'], es: ['Seúl'] } })

describe('names that are ordinary words of another language', () => {
  const annotator = createAnnotator(openLexicon(writeLexicon([SEOUL])))
  const found = (text: string, language?: string) =>
    annotator.annotate({ blocks: [{ text, role: 'paragraph' }], ...(language && { language }) }).length

  it.each([
    ['Il presidente è tornato a Seul.', 'it', 1],
    ['El presidente volvió a Seúl.', 'es', 1],
    ['Seul le président est revenu.', 'fr', 0],
    ['Il presidente è tornato a Seul.', undefined, 1],
    ['Le président est revenu à Seoul.', 'fr', 1],
    ['Der Präsident kehrte nach Seoul zurück.', 'de', 1],
  ])('“%s” (%s): %i', (text, language, count) => expect(found(text, language)).toBe(count))

  it('a name that several languages list is at home in each of them', () => {
    const bits = languageBit('es') | languageBit('it')
    expect(['es', 'it', 'fr', 'en', undefined].filter((language) => isAtHome(bits, language))).toEqual(['es', 'it', undefined])
    expect(isAtHome(languageBit('ko'), 'fr')).toBe(true)
  })
})
