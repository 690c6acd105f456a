import { describe, expect, it } from 'vitest'
import { MAGIC } from '../../../lib/core/lexicon/format.ts'
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
    ['a table whose size is no power of two', changed(1, 100), 'damaged'],
    ['a negative count', changed(3, -1), 'damaged'],
  ])('%s', (_, buffer, why) => {
    const error = openError(buffer)
    expect(error).toBeInstanceOf(LexiconError)
    expect(String(error)).toContain(why)
    expect(String(error)).toMatch(/\.$/)
  })

  it('an empty dataset makes a lexicon that finds nothing', () => {
    expect(scan('Kim Jong Un', openLexicon(writeLexicon([])))).toEqual([])
  })
})

describe('writing a lexicon', () => {
  it('the same entities give the same bytes', () => {
    expect(new Uint8Array(writeLexicon(ENTITIES))).toEqual(new Uint8Array(writeLexicon(ENTITIES)))
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
