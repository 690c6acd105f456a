import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ENTITY_LIMIT, HEADER, HEADER_WORDS, LANGUAGES_MASK, languageBit, MAGIC } from '../../../lib/core/lexicon/format.ts'
import { LexiconError, openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { scan } from '../../../lib/core/lexicon/scan.ts'
import { isScannable, toLexiconRecord, writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { ENTITIES, entity, statement } from '../fixture.ts'

const openError = (buffer: ArrayBuffer): unknown => {
  try {
    openLexicon(buffer)
    return undefined
  } catch (error) {
    return error
  }
}

describe('a damaged lexicon is refused with a sentence', () => {
  const whole = writeLexicon(ENTITIES)
  const countAt = (name: (typeof HEADER)[number]) => 1 + HEADER.indexOf(name)
  const changed = (word: number, value: number) => {
    const words = new Int32Array(whole.slice(0))
    words[word] = value
    return words.buffer
  }

  it.each([
    ['an empty file', new ArrayBuffer(0), 'it is cut short'],
    ['a few bytes', new ArrayBuffer(8), 'it is cut short'],
    ['a length that is no multiple of four', whole.slice(0, whole.byteLength - 1), 'it is cut short'],
    ['a missing end', whole.slice(0, whole.byteLength - 8), 'its length is not what its header says'],
    ['another file', new TextEncoder().encode('<!doctype html><title>404</title>   ').buffer, 'another version'],
    ['another version', changed(0, MAGIC + 1), 'another version'],
    ['a table of another size', changed(countAt('slots'), 100), 'its length is not what its header says'],
    ['a table without places', changed(countAt('slots'), 0), 'its header makes no sense'],
    ['a negative count', changed(countAt('postings'), -1), 'its header makes no sense'],
    ['a number of buckets that is no power of two', changed(countAt('buckets'), 100), 'its header makes no sense'],
    ['values wider than a word', changed(countAt('valueBits'), 40), 'its header makes no sense'],
  ])('%s', (_, buffer, why) => {
    const error = openError(buffer)
    expect(error).toBeInstanceOf(LexiconError)
    expect(String(error)).toContain(why)
    expect(String(error)).toMatch(/\.$/)
  })

  it('a record that cannot be read is one too', () => {
    const damaged = new Uint8Array(whole.slice(0))
    damaged.fill(0, damaged.length - 8)
    const lexicon = openLexicon(damaged.buffer)
    expect(() => lexicon.record(lexicon.entityCount - 1)).toThrow(LexiconError)
    expect(() => lexicon.record(lexicon.entityCount)).toThrow(LexiconError)
  })

  it('whatever is damaged behind the header, a scan ends, with a LexiconError at the worst', () => {
    const text = ENTITIES.flatMap(({ names }) => Object.values(names).flat()).join(' visited ')
    const damage = fc.array(fc.tuple(fc.nat(), fc.integer()), { minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(damage, (changes) => {
        const words = new Int32Array(whole.slice(0))
        for (const [at, value] of changes) words[HEADER_WORDS + (at % (words.length - HEADER_WORDS))] = value
        const lexicon = openLexicon(words.buffer)
        try {
          for (const { claims } of scan(text, lexicon)) {
            for (const { entity: index } of claims) expect(index).toBeLessThan(lexicon.entityCount)
          }
        } catch (error) {
          expect(error).toBeInstanceOf(LexiconError)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('an empty dataset makes a lexicon that finds nothing', () => {
    expect(scan('Kim Jong Un', openLexicon(writeLexicon([])))).toEqual([])
  })
})

describe('writing a lexicon', () => {
  it('the same entities give the same bytes', () => {
    expect(new Uint8Array(writeLexicon(ENTITIES))).toEqual(new Uint8Array(writeLexicon(ENTITIES)))
  })

  it('says so where there are more entities than a posting can name', () => {
    expect(() => writeLexicon(Array.from({ length: ENTITY_LIMIT + 1 }))).toThrow(`holds ${ENTITY_LIMIT} entities`)
  })

  it('has room for the bits of every language in a posting', () => {
    const bits = ['de', 'fr', 'es', 'it', 'ja', 'zh', 'en'].map(languageBit)
    expect(bits.filter((bit) => (bit & LANGUAGES_MASK) !== bit)).toEqual([])
  })

  it('keeps the postings of a name’s case forms once', () => {
    const named = (names: string[]) => new Int32Array(writeLexicon([entity({ id: 'a', kind: 'place', names: { ko: names } })]))
    const postings = 1 + HEADER.indexOf('postings')
    expect(named(['Moskva', 'Moskvy', 'Moskve'])[postings]).toBe(1)
    expect(named(['Moskva', 'Moskva River'])[postings]).toBe(2)
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
