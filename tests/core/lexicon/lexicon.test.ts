import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUAGES_MASK, languageBit, NAMES_HEADER, NAMES_MAGIC, RECORDS_HEADER, recordSections, RECORDS_MAGIC, type LexiconFiles } from '../../../lib/core/lexicon/format.ts'
import { LexiconError, openLexicon, openNames, type Lexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { scan } from '../../../lib/core/lexicon/scan.ts'
import { toLexiconRecord } from '../../../lib/core/lexicon/lexicon-record.ts'
import { isScannable, writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { SCRIPTS } from '../../../lib/core/text/scripts.ts'
import { ENTITIES, entity, statement } from '../fixture.ts'

const openError = (files: Partial<LexiconFiles>): unknown => {
  try {
    openLexicon({ ...WHOLE, ...files })
    return undefined
  } catch (error) {
    return error
  }
}

const WHOLE = writeLexicon(ENTITIES)

/** A copy of a file with one of its words changed. */
function changed(file: ArrayBuffer, word: number, value: number): ArrayBuffer {
  const words = new Int32Array(file.slice(0))
  words[word] = value
  return words.buffer
}

/** Where a file of names has a count. */
const nameCount = (name: (typeof NAMES_HEADER)[number]) => 1 + NAMES_HEADER.indexOf(name)

describe('a damaged lexicon is refused with a sentence', () => {
  const recordCount = (name: (typeof RECORDS_HEADER)[number]) => 1 + RECORDS_HEADER.indexOf(name)
  const { latin, records } = WHOLE

  it.each([
    ['an empty file', { latin: new ArrayBuffer(0) }, 'it is cut short'],
    ['an empty file of records', { records: new ArrayBuffer(0) }, 'it is cut short'],
    ['a few bytes', { latin: new ArrayBuffer(8) }, 'it is cut short'],
    ['a length that is no multiple of four', { latin: latin.slice(0, latin.byteLength - 1) }, 'it is cut short'],
    ['a missing end', { latin: latin.slice(0, latin.byteLength - 8) }, 'its length is not what its header says'],
    ['a missing end of the records', { records: records.slice(0, records.byteLength - 8) }, 'its length is not what its header says'],
    ['another file', { latin: new TextEncoder().encode('<!doctype html><title>404</title>'.padEnd(400)).buffer }, 'another version'],
    ['another version', { latin: changed(latin, 0, NAMES_MAGIC + 1) }, 'another version'],
    ['records of another version', { records: changed(records, 0, RECORDS_MAGIC + 1) }, 'another version'],
    ['the one file for the other', { records: latin }, 'another version'],
    ['a table of another size', { latin: changed(latin, nameCount('names'), 1_000_000) }, 'its length is not what its header says'],
    ['a table without places', { latin: changed(latin, nameCount('names'), 0) }, 'its header makes no sense'],
    ['a negative count', { latin: changed(latin, nameCount('listed'), -1) }, 'its header makes no sense'],
    ['a negative count of records', { records: changed(records, recordCount('entities'), -1) }, 'its header makes no sense'],
    ['no buckets', { latin: changed(latin, nameCount('buckets'), 0) }, 'its header makes no sense'],
    ['claims of five bytes', { latin: changed(latin, nameCount('claimBytes'), 5) }, 'its header makes no sense'],
  ])('%s', (_, files, why) => {
    const error = openError(files)
    expect(error).toBeInstanceOf(LexiconError)
    expect(String(error)).toContain(why)
    expect(String(error)).toMatch(/\.$/)
  })

  it('a record that cannot be read is one too', () => {
    const damaged = new Uint8Array(records.slice(0))
    const [entities = 0, idBytes = 0, recordBytes = 0, listPieces = 0, listBytes = 0] = new Int32Array(records, 4, RECORDS_HEADER.length)
    const { lists } = recordSections({ entities, idBytes, recordBytes, listPieces, listBytes })
    damaged.fill(0, lists - 8, lists)
    const lexicon = openLexicon({ ...WHOLE, records: damaged.buffer })
    expect(() => lexicon.record(ENTITIES.length - 1)).toThrow(LexiconError)
    expect(() => lexicon.record(ENTITIES.length)).toThrow(LexiconError)
  })

  const PARTS = ['records', ...SCRIPTS] as const
  it.each(PARTS)('whatever is damaged behind the header of the %s, scanning and reading records end, with a LexiconError at the worst', (part) => {
    const text = ENTITIES.flatMap(({ names }) => Object.values(names).flat()).join(' visited ')
    const damage = fc.array(fc.tuple(fc.nat(), fc.integer()), { minLength: 1, maxLength: 200 })
    const headerWords = 1 + (part === 'records' ? RECORDS_HEADER : NAMES_HEADER).length
    fc.assert(
      fc.property(damage, (changes) => {
        const words = new Int32Array(WHOLE[part].slice(0))
        for (const [at, value] of changes) words[headerWords + (at % (words.length - headerWords))] = value
        const lexicon = openLexicon({ ...WHOLE, [part]: words.buffer })
        try {
          for (const { claims } of scan(text, lexicon)) {
            for (const { entity: index } of claims) {
              expect(index).toBeLessThan(ENTITIES.length)
              lexicon.record(index)
            }
          }
        } catch (error) {
          expect(error).toBeInstanceOf(LexiconError)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('an empty dataset makes a lexicon that finds nothing', () => {
    expect(scan('Kim Jong Un', openLexicon(writeLexicon([])))).toEqual([])
  })
})

describe('names are loaded by script', () => {
  const OF_ONE = entity({ id: 'kim', kind: 'person', names: { en: ['Kim Jong Un'], ru: ['Ким Чен Ын'], ko: ['김정은'], ja: ['金正恩', 'キム・ジョンウン'] } })
  const files = writeLexicon([OF_ONE])
  const TEXT = 'Kim Jong Un, Ким Чен Ын, 김정은, 金正恩, キム・ジョンウン'
  const found = (lexicon: Lexicon) => scan(TEXT, lexicon).map(({ start, end }) => TEXT.slice(start, end))

  it.each([
    [['latin'], ['Kim Jong Un']],
    [['cyrillic'], ['Ким Чен Ын']],
    [['east-asian'], ['김정은', '金正恩', 'キム・ジョンウン']],
    [[], []],
  ] as const)('of %j, %j are found', (scripts, names) => {
    const loaded = Object.fromEntries(scripts.map((script) => [script, files[script]]))
    expect(found(openLexicon({ records: files.records, ...loaded }))).toEqual(names)
  })

  it('names of a script that is added later are found from then on', () => {
    const lexicon = openLexicon({ records: files.records, latin: files.latin })
    lexicon.names.cyrillic = openNames(files.cyrillic)
    expect(found(lexicon)).toEqual(['Kim Jong Un', 'Ким Чен Ын'])
  })
})

describe('writing a lexicon', () => {
  it('the same entities give the same bytes', () => {
    expect(writeLexicon(ENTITIES)).toEqual(WHOLE)
  })

  it('holds more entities than two bytes can number', () => {
    const count = 2 ** 16 + 1
    const lexicon = openLexicon(writeLexicon(Array.from({ length: count }, (_, i) => entity({ id: `e${i}`, kind: 'place', names: { en: [`Mark ${i}`] } }))))
    expect(scan(`Mark ${count - 1}`, lexicon).map(({ claims }) => claims.map((claim) => claim.entity))).toEqual([[count - 1]])
  })

  it('has room for the bits of every language in a posting', () => {
    const bits = ['de', 'fr', 'es', 'it', 'ja', 'zh', 'en'].map(languageBit)
    expect(bits.filter((bit) => (bit & LANGUAGES_MASK) !== bit)).toEqual([])
  })

  it('keeps whose a name is that several claim once for all its forms, and lists nothing for others', () => {
    const listed = (...names: string[][]) => {
      const entities = names.map((ko, i) => entity({ id: `e${i}`, kind: 'place', names: { ko } }))
      return new Int32Array(writeLexicon(entities).latin)[nameCount('listed')]
    }
    expect(listed(['Moskva', 'Moskva River'], ['Moscow'])).toBe(0)
    expect(listed(['Moskva', 'Moskvy'], ['Moskva', 'Moskvy'])).toBe(3)
  })

  it('tells of a name that several claim that a longer one begins with it', () => {
    const lexicon = openLexicon(writeLexicon([['Moskva', 'Moskva River'], ['Moskva']].map((ko, i) => entity({ id: `e${i}`, kind: 'place', names: { ko } }))))
    const found = (text: string) => scan(text, lexicon).map(({ start, end, claims }) => [text.slice(start, end), claims.length])
    expect(found('Moskva and the Moskva River')).toEqual([['Moskva', 2], ['Moskva River', 1]])
  })

  it('keeps records whole, whatever characters they hold', () => {
    const label = 'Zürich “тест” 서울 😀'
    const lexicon = openLexicon(writeLexicon([entity({ id: 'a', kind: 'place', label, names: { en: ['A'] } })]))
    expect(lexicon.record(0)).toEqual({ id: 'a', kind: 'place', label })
  })

  it('of one entity’s claims to a name the most trusted stays', () => {
    const both = entity({ id: 'a', kind: 'place', names: { en: ['Storm Corps', 'Storm'] }, common: { en: ['Storm'] } })
    const [candidate] = scan('a Storm', openLexicon(writeLexicon([both])))
    expect(candidate?.claims.map(({ nameClass }) => nameClass)).toEqual(['full'])
  })

  it('tells deciding when an event began, by the earliest date that the entry gives', () => {
    const tookPlace = (from: string) => statement({ property: 'took-place', from })
    const war = entity({ id: 'w', kind: 'event', names: { en: ['W'] }, statements: [tookPlace('2022-02-24'), tookPlace('2014')] })
    expect(toLexiconRecord(war).from).toBe('2014')
  })

  it('tells deciding about posts and about an agreement’s parties', () => {
    const person = entity({
      id: 'p',
      kind: 'person',
      names: { en: ['P'] },
      statements: [statement({ property: 'leads', value: 'Chief', entity: 'b', from: '2020', to: '2021' })],
    })
    expect(toLexiconRecord(person).posts).toEqual([{ title: 'Chief', of: 'b', from: '2020', to: '2021' }])
    const treaty = ENTITIES.find(({ id }) => id === 'treaty-2024')
    expect(treaty && toLexiconRecord(treaty)).toMatchObject({
      parties: ['north-korea', 'russia'],
      signatories: ['kim-jong-un', 'vladimir-putin'],
      from: '2024-06-19',
    })
  })

  it('knows which forms have nothing to find', () => {
    expect(isScannable('KN-23')).toBe(true)
    expect(isScannable('김정은')).toBe(true)
    expect(isScannable('— …')).toBe(false)
    expect(isScannable('2024')).toBe(false)
    expect(isScannable('Johnson & Johnson')).toBe(true)
  })
})
