import { describe, expect, it } from 'vitest'
import { JOINTS, textParts } from '../../components/line-text.ts'
import { thenNowSections } from '../../components/then-now.ts'
import { webAddress } from '../../components/web-address.ts'
import type { CardLine } from '../../lib/core/card-content.ts'
import { PROPERTY_WORDS } from '../../lib/core/properties.ts'

const line = (label: string, text: string, entity?: string, when = ''): CardLine => ({
  label,
  text,
  ...(entity && { entity: { id: entity, label: entity, onPage: false } }),
  when,
  according: '',
  sources: [0],
})

const inWords = (of: CardLine) => textParts(of).map(({ text }) => text).join('')

describe('a line of the card', () => {
  it.each([
    [line('Post', 'President', 'the university'), 'President, the university'],
    [line('Led by', 'President', 'Kim Kum Chol'), 'Kim Kum Chol, President'],
    [line('Family', 'younger sister', 'Kim Jong Un'), 'younger sister of Kim Jong Un'],
    [line('Visited', 'with a delegation', 'Russia'), 'Russia, with a delegation'],
    [line('Sanctioned by', 'asset freeze', 'UN Security Council'), 'UN Security Council: asset freeze'],
    [line('In', 'Mangyongdae District', 'Pyongyang'), 'Mangyongdae District, Pyongyang'],
    [line('In', '', 'Pyongyang'), 'Pyongyang'],
    [line('Range', '690 km'), '690 km'],
    [line('Founded', '', undefined, '28 October 1952'), ''],
  ])('%o reads well', (of, words) => expect(inWords(of)).toBe(words))

  it('knows only labels that properties have', () => {
    const labels = Object.values(PROPERTY_WORDS).flatMap(({ label, inverseLabel }) => [label, inverseLabel])
    expect(Object.keys(JOINTS).filter((label) => !labels.includes(label))).toEqual([])
  })
})

describe('then and now', () => {
  const minister = line('Post', 'Minister', 'ministry', '2012 to 2024')
  const secretary = line('Post', 'Secretary', 'council', 'since 2024')
  const marshal = line('Post', 'Marshal', 'army', 'since 2011')
  const now = (...lines: CardLine[]) => ({ heading: 'Now', lines })
  const then = (...lines: CardLine[]) => ({ heading: 'When this appeared', lines })
  const shape = (content: Parameters<typeof thenNowSections>[0]) =>
    thenNowSections(content).map(({ tense, lines }) => [tense, lines.map(({ text }) => text)])

  it('are one section where nothing changed', () => {
    expect(shape({ now: now(secretary) })).toEqual([['now', ['Secretary']]])
    expect(shape({ then: then(secretary), now: now({ ...secretary }) })).toEqual([['now', ['Secretary']]])
  })
  it('stand under their own headings where they differ', () => {
    expect(shape({ then: then(minister), now: now(secretary) })).toEqual([['then', ['Minister']], ['now', ['Secretary']]])
  })
  it('say once what held then and holds now', () => {
    expect(shape({ then: then(minister, marshal), now: now(marshal, secretary) })).toEqual([
      ['then', ['Minister']],
      ['now', ['Secretary']],
      ['both', ['Marshal']],
    ])
  })
  it('keep both headings where there is nothing left, or was nothing yet', () => {
    expect(shape({ then: then(minister), now: now() })).toEqual([['then', ['Minister']], ['now', []]])
    expect(shape({ then: then(), now: now(secretary) })).toEqual([['then', []], ['now', ['Secretary']]])
  })
  it('are absent where nothing is known', () => {
    expect(shape({})).toEqual([])
    expect(shape({ now: now() })).toEqual([])
  })
})

it.each([
  ['https://example.org/a', 'https://example.org/a'],
  ['http://example.org/', 'http://example.org/'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['no address', undefined],
])('%s becomes a link only where it is a web page', (url, address) => expect(webAddress(url)).toBe(address))
