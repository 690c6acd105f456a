import { beforeAll, describe, expect, it } from 'vitest'
import { toPack } from '../../data/compile.ts'
import { readEntities } from '../../data/entities.ts'
import { buildCard, type CardOptions } from '../../lib/core/build-card.ts'
import type { PackEntity } from '../../lib/core/card-content.ts'
import type { Entity, Statement } from '../../lib/core/model.ts'
import { entity, statement } from './fixture.ts'

const TODAY = '2026-11-23'
const NOWHERE: ReadonlySet<string> = new Set()

function packOf(...entities: Entity[]): (id: string) => PackEntity {
  const pack = new Map(toPack(entities).entities.map((e) => [e.id, e]))
  return (id) => {
    const found = pack.get(id)
    if (!found) throw new Error(`The test has no ${id}.`)
    return found
  }
}

const card = (subject: PackEntity, options: Partial<CardOptions> = {}) =>
  buildCard(subject, { today: TODAY, onPage: NOWHERE, ...options })

const titles = (lines: readonly { text: string }[] | undefined) => lines?.map(({ text }) => text)

const ministry = entity({ id: 'ministry', kind: 'organisation', label: 'Ministry', names: { en: ['Ministry'] } })
const council = entity({ id: 'council', kind: 'organisation', label: 'Council', names: { en: ['Council'] } })
const source = (url: string) => ({ publisher: url, title: url, url: `https://example.org/${url}` })
const minister = entity({
  id: 'minister',
  kind: 'person',
  label: 'Minister',
  names: { en: ['Minister'] },
  statements: [
    { property: 'leads', value: 'Secretary', entity: 'council', from: '2024-05-12', source: ['b'] },
    { property: 'leads', value: 'Minister', entity: 'ministry', from: '2012-11', to: '2024-05-12', source: ['a', 'b'] },
    { property: 'position', value: 'Member of the Politburo', source: ['c'] },
    { property: 'born', date: '1955', value: 'Chadan', source: ['d'] },
    { property: 'rank', value: 'General', from: '2003', source: ['c'] },
    { property: 'visited', entity: 'council', date: '2020', source: ['d', 'c'] },
  ],
  sources: { a: source('a'), b: source('b'), c: source('c'), d: source('d') },
})
const pack = packOf(minister, ministry, council)

describe('then and now, on the real entry of Sergei Shoigu', () => {
  let shoigu: PackEntity
  beforeAll(async () => {
    shoigu = packOf(...(await readEntities()))('sergei-shoigu')
  })

  it('an article of 2021 speaks of the defence minister', () => {
    const { then, now } = card(shoigu, { published: '2021-03-01' })
    expect(then?.heading).toBe('When this appeared, 1 March 2021')
    expect(titles(then?.lines)).toEqual(['Minister of Defence'])
    expect(now?.heading).toBe('Now')
    expect(titles(now?.lines)).toEqual(['Secretary'])
  })

  it('an article of 2025 speaks of the secretary, as today: there is no “then”', () => {
    const { then, now } = card(shoigu, { published: '2025-06-25' })
    expect(then).toBeUndefined()
    expect(titles(now?.lines)).toEqual(['Secretary'])
  })

  it('every line has a source that the card lists', () => {
    const { then, now, facts, sources } = card(shoigu, { published: '2021-03-01' })
    for (const line of [...(then?.lines ?? []), ...(now?.lines ?? []), ...facts]) {
      expect(line.sources.length).toBeGreaterThan(0)
      for (const index of line.sources) expect(sources[index]?.url).toMatch(/^https?:/)
    }
  })
})

describe('then and now', () => {
  it('on the day of a handover both posts held', () => {
    expect(titles(card(pack('minister'), { published: '2024-05-12' }).then?.lines)).toEqual(['Secretary', 'Minister'])
  })

  it('without a date there is only “now”', () => {
    const { then, now } = card(pack('minister'))
    expect([then, titles(now?.lines)]).toEqual([undefined, ['Secretary']])
  })

  it('an article dated after today is read as of today', () => {
    expect(card(pack('minister'), { published: '2030' }).then).toBeUndefined()
  })

  it('before the first post nothing held, and the card says so by an empty “then”', () => {
    expect(card(pack('minister'), { published: '2001' }).then?.lines).toEqual([])
  })

  it('a post whose beginning is unknown is a fact, never a state', () => {
    const { then, now, facts } = card(pack('minister'), { published: '2021' })
    const states = [...(then?.lines ?? []), ...(now?.lines ?? [])]
    expect(titles(states)).not.toContain('Member of the Politburo')
    expect(titles(facts)).toContain('Member of the Politburo')
  })

  it('a body shows who led it then and leads it now', () => {
    const { then, now } = card(pack('ministry'), { published: '2021' })
    expect(then?.lines.map(({ label, text, entity: other, when }) => [label, text, other?.label, when])).toEqual([
      ['Led by', 'Minister', 'Minister', 'November 2012 to 12 May 2024'],
    ])
    expect(now?.lines).toEqual([])
  })

  it('an entity without posts has neither', () => {
    const plain = packOf(entity({ id: 'x', kind: 'weapon', names: { en: ['X'] }, statements: [statement({ property: 'range', value: '700 km' })] }))
    expect(card(plain('x'), { published: '2021' })).not.toHaveProperty('then')
    expect(card(plain('x'))).not.toHaveProperty('now')
  })
})

it('says when a post was last reported, where nobody tells whether it is over', () => {
  const secretary = entity({
    id: 'secretary',
    kind: 'person',
    names: { en: ['Secretary'] },
    statements: [statement({ property: 'leads', value: 'Secretary', entity: 'council', seen: '2023-05' })],
  })
  const { now, facts } = card(packOf(secretary, council)('secretary'), { published: '2024-01-01' })
  expect(now?.lines.map(({ text, when }) => `${text}, ${when}`)).toEqual(['Secretary, as of May 2023'])
  expect(facts).toEqual([])
})

describe('sources', () => {
  it('are numbered in the order in which lines use them, each once', () => {
    const { then, now, facts, sources } = card(pack('minister'), { published: '2021' })
    expect(sources.map(({ publisher }) => publisher)).toEqual(['a', 'b', 'c', 'd'])
    expect(then?.lines.map((l) => l.sources)).toEqual([[0, 1]])
    expect(now?.lines.map((l) => l.sources)).toEqual([[1]])
    expect(facts.map((l) => l.sources)).toEqual([[2], [3], [2]])
  })

  it('ascend on each line', () => {
    const onlyFacts = pack('minister')
    const { facts } = card({ ...onlyFacts, statements: onlyFacts.statements.filter(({ property }) => property === 'rank' || property === 'visited') })
    expect(facts.map((l) => l.sources)).toEqual([[0], [0, 1]])
  })

  it('a relation stated in another entry brings that entry’s source', () => {
    expect(card(pack('council')).sources.map(({ publisher }) => publisher)).toContain('b')
  })

  it('an entry with nothing to cite shows its sources all the same', () => {
    const bare = packOf(entity({ id: 'x', kind: 'place', names: { en: ['X'] } }))
    expect(card(bare('x')).sources.map(({ dateText }) => dateText)).toEqual(['1 January 2025'])
  })
})

describe('relations on this page', () => {
  it('says how the entities of a page belong together, from both ends', () => {
    const onPage = new Set(['minister', 'council', 'ministry'])
    expect(card(pack('minister'), { onPage }).onThisPage).toEqual([
      { id: 'council', label: 'Council', relation: 'leads' },
      { id: 'ministry', label: 'Ministry', relation: 'led until 12 May 2024' },
    ])
    expect(card(pack('council'), { onPage }).onThisPage).toEqual([{ id: 'minister', label: 'Minister', relation: 'led by' }])
  })

  it('says of a post whether it is held', () => {
    const post = (rest: Partial<Statement>) => {
      const holder = entity({ id: 'holder', kind: 'person', names: { en: ['Holder'] }, statements: [statement({ property: 'position', entity: 'council', ...rest })] })
      return card(packOf(holder, council)('holder'), { onPage: new Set(['council']) }).onThisPage.map(({ relation }) => relation)
    }
    expect(post({ from: '2020' })).toEqual(['holds a post in'])
    expect(post({ from: '2020', to: '2024-05' })).toEqual(['held a post in until May 2024'])
    expect(post({ date: '2014' })).toEqual(['held a post in'])
    expect(post({ seen: '2023-05' })).toEqual(['as of May 2023, holds a post in'])
    expect(post({ from: '2023-01', seen: '2023-05' })).toEqual(['as of May 2023, holds a post in'])
    expect(post({ value: 'Deputy, before 2018' })).toEqual(['held a post in'])
  })

  it('leaves out what the page does not name, and countries', () => {
    const russia = entity({ id: 'russia', kind: 'country', names: { en: ['Russia'] } })
    const president = entity({
      id: 'president',
      kind: 'person',
      names: { en: ['President'] },
      statements: [statement({ property: 'leads', value: 'President', entity: 'russia', from: '2012' })],
    })
    const { onThisPage, now } = card(packOf(russia, president)('president'), { onPage: new Set(['russia']) })
    expect(onThisPage).toEqual([])
    expect(now?.lines[0]?.entity).toEqual({ id: 'russia', label: 'Russia', onPage: true })
    expect(card(pack('minister')).onThisPage).toEqual([])
  })

  it('facts about entities of the page come first', () => {
    const { facts } = card(pack('minister'), { published: '2025', onPage: new Set(['ministry']) })
    expect(facts[0]?.entity?.id).toBe('ministry')
  })

  it('a kinship’s word is shown only at the end that states it', () => {
    const sister = entity({
      id: 'sister',
      kind: 'person',
      names: { en: ['Sister'] },
      statements: [statement({ property: 'relative-of', value: 'younger sister', entity: 'brother' })],
    })
    const family = packOf(sister, entity({ id: 'brother', kind: 'person', names: { en: ['Brother'] } }))
    expect(titles(card(family('sister')).facts)).toEqual(['younger sister'])
    expect(titles(card(family('brother')).facts)).toEqual([''])
  })
})

describe('why a name was read so', () => {
  const mention = { surface: 'Kim', because: 'named in full three paragraphs above', plain: false, certainty: 'likely' } as const

  it('is told for a short name', () => {
    const { because, certainty } = card(pack('minister'), { mention })
    expect(because).toBe('“Kim” here: named in full three paragraphs above')
    expect(certainty).toBe('likely')
  })

  it('is not told where it is plain, or where there is no mention', () => {
    expect(card(pack('minister'), { mention: { ...mention, plain: true } })).not.toHaveProperty('because')
    expect(card(pack('minister'))).not.toHaveProperty('because')
  })
})
