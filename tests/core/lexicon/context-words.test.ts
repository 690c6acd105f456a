import { describe, expect, it } from 'vitest'
import { contextLists, createContextWords } from '../../../lib/core/lexicon/context-words.ts'
import { createWordLists, writeWordLists } from '../../../lib/core/lexicon/word-lists.ts'
import { fromUtf8 } from '../../../lib/core/text/utf8.ts'

const pieces = writeWordLists({ other: [['x'], ['y'], ['z']], ...contextLists([{ context: { en: ['Veto', 'permanent member'], ru: ['вето'] } }, {}, { context: { de: ['Zerstörer'] } }]) })
const wordsOf = createContextWords(createWordLists((piece) => fromUtf8(pieces[piece] ?? new Uint8Array())))

describe('an entity’s context words', () => {
  it.each<readonly [why: string, entity: number, language: string | undefined, words: readonly string[]]>([
    ['are those of the page’s language, then the English ones', 0, 'ru', ['вето', 'veto', 'permanent member']],
    ['are in English the English ones', 0, 'en', ['veto', 'permanent member']],
    ['are the English ones in a language that no entity has', 0, 'fr', ['veto', 'permanent member']],
    ['are those of all languages where the page’s is unknown', 0, undefined, ['veto', 'permanent member', 'вето']],
    ['are none of an entity that has none', 1, 'en', []],
    ['are none where an entity has them in another language', 2, 'ru', []],
    ['are none of an entity that is not there', 9, undefined, []],
  ])('%s', (_, entity, language, words) => expect(wordsOf(entity, language)).toEqual(words))

  it('are none where the pieces are damaged', () => {
    expect(createContextWords(createWordLists(() => '\ufffd'))(0, 'en')).toEqual([])
  })
})
