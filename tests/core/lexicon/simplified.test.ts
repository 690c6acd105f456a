import { describe, expect, it } from 'vitest'
import { simplifiedCharacters } from '../../../data/han-characters.ts'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { scan } from '../../../lib/core/lexicon/scan.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { simplify } from '../../../lib/core/text/simplified.ts'
import { entity } from '../fixture.ts'

const FORMS = simplifiedCharacters()
const ENTITIES = [
  entity({ id: 'ukraine', kind: 'country', names: { zh: ['乌克兰'] } }),
  entity({ id: 'committee', kind: 'organisation', names: { zh: ['國會情報委員會'] } }),
  entity({ id: 'taipei', kind: 'place', names: { zh: ['台北市政府'] } }),
  entity({ id: 'seoul', kind: 'place', names: { ja: ['ソウル'], ko: ['서울'] } }),
]
const LEXICON = openLexicon(writeLexicon(ENTITIES, FORMS))
const found = (text: string) => scan(text, LEXICON).map(({ start, end, claims }) => [text.slice(start, end), ENTITIES[claims[0]?.entity ?? -1]?.id])

describe('Chinese names are found in simplified and traditional characters, however they are listed', () => {
  it.each([
    ['烏克蘭總統', [['烏克蘭', 'ukraine']]],
    ['乌克兰总统', [['乌克兰', 'ukraine']]],
    ['国会情报委员会表示', [['国会情报委员会', 'committee']]],
    ['國會情報委員會表示', [['國會情報委員會', 'committee']]],
    ['臺北市政府', [['臺北市政府', 'taipei']]],
    ['ソウル、서울', [['ソウル', 'seoul'], ['서울', 'seoul']]],
    ['烏克人', []],
  ])('%s', (text, names) => expect(found(text)).toEqual(names))

  it('text keeps its length, so that offsets stay the page’s', () => {
    const text = '烏克蘭😀𠮷 abc 臺'
    expect(simplify(text, FORMS)).toBe('乌克兰😀𠮷 abc 台')
  })

  it('a lexicon holds the characters of its names alone', () => {
    expect(LEXICON.names['east-asian']?.simplified.get('烏')).toBe('乌')
    expect(LEXICON.names['east-asian']?.simplified.has('龍')).toBe(false)
    expect(LEXICON.names.latin?.simplified.size).toBe(0)
  })
})
