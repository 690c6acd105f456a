import { describe, expect, it } from 'vitest'
import { checkEntities } from '../../data/check.ts'
import type { Entity, Statement } from '../../lib/core/model.ts'
import { entity, statement } from '../core/fixture.ts'

const NAMES = { en: ['A person'], ko: ['사람'], ru: ['Человек'] }
const country = entity({
  id: 'country',
  kind: 'country',
  names: { en: ['Country'], ko: ['나라'], ru: ['Страна'] },
  statements: [statement({ property: 'founded', date: '1948' })],
})
const body = entity({
  id: 'body',
  kind: 'organisation',
  country: 'country',
  names: { en: ['Body'], ko: ['기관'], ru: ['Орган'] },
  statements: [statement({ property: 'part-of', entity: 'other-body' })],
})
const otherBody = entity({
  id: 'other-body',
  kind: 'organisation',
  names: { en: ['Other body'], ko: ['다른 기관'], ru: ['Другой орган'] },
  statements: [statement({ property: 'founded', date: '1950' })],
})
const person = (rest: Partial<Entity> = {}): Entity =>
  entity({
    id: 'person',
    kind: 'person',
    country: 'country',
    names: NAMES,
    statements: [statement({ property: 'leads', value: 'Head', entity: 'body', from: '2020' })],
    ...rest,
  })
const saying = (...statements: Omit<Statement, 'source'>[]) => person({ statements: statements.map(statement) })
const leader = (id: string, name: string, from: string | undefined, to?: string) =>
  person({
    id,
    names: { en: [name], ko: [`${name} 님`], ru: [`${name} Р`] },
    statements: [statement({ property: 'leads', value: 'Head', entity: 'body', ...(from && { from }), ...(to && { to }) })],
  })

const check = (...entities: Entity[]) => checkEntities([country, body, otherBody, ...entities])

describe('a dataset that is right', () => {
  it('has no problems', () => {
    expect(check(person())).toEqual([])
  })

  it('may have names that the voicing of kana alone tells apart', () => {
    expect(check(person({ names: { ...NAMES, ja: ['アラブガ', 'アラブカ'] } }))).toEqual([])
  })
})

describe('each check catches its violation', () => {
  it.each<[string, Entity, string]>([
    ['a language without names', person({ names: { en: ['A'], ru: ['А'] } }), 'person: names: none in ko'],
    ['a name that cannot be found', person({ names: { ...NAMES, en: ['—'] } }), 'person: names: “—” has no letters to find'],
    ['a name twice', person({ names: { ...NAMES, en: ['A person', 'A person'] } }), 'person: names: “A person” is listed twice in en, '],
    ['a name twice, but for its hyphen', person({ names: { ...NAMES, en: ['A person', 'A-person'] } }), '“A-person” is listed twice in en'],
    ['an unknown country', person({ country: 'nowhere' }), 'person: country: there is no country nowhere'],
    ['a country that is none', person({ country: 'body' }), 'person: country: there is no country body'],
    ['no statements', person({ statements: [], sources: {} }), 'person: statements: there are none'],
    [
      'an end before the beginning',
      saying({ property: 'leads', value: 'Head', entity: 'body', from: '2020', to: '2019-12' }),
      'person: leads “Head”: ends before it begins',
    ],
    ['a moment that lasted', saying({ property: 'leads', value: 'Head', entity: 'body', from: '2019', date: '2020' }), 'happened once (date) or lasted (from, to), not both'],
    ['a state seen before it began', saying({ property: 'leads', value: 'Head', entity: 'body', from: '2020', seen: '2019' }), 'was seen before it began'],
    ['an estimate of nothing', saying({ property: 'estimate', date: '2020' }), 'gives no figure'],
    ['a name that needs evidence in one language alone', person({ names: { ...NAMES, uk: ['SOCAR'] }, common: { en: ['SOCAR'] } }), 'person: names: “SOCAR” is common in en, and stands alone by its name in uk'],
    ['a date after the review', saying({ property: 'born', date: '2027' }), 'person: born: 2027 lies after the review'],
    [
      'a source that is not listed',
      person({ statements: [{ property: 'born', date: '1950', source: ['nowhere'] }] }),
      'person: born: its source nowhere is not listed',
    ],
    [
      'a source that nothing cites',
      person({ sources: { ...person().sources, extra: { publisher: 'P', title: 'T', url: 'https://example.org' } } }),
      'person: sources: no statement cites extra',
    ],
    ['a property of another kind', saying({ property: 'range', value: '700 km' }), 'person: range “700 km”: a person cannot have this property'],
    ['a target that is missing', saying({ property: 'member-of', entity: 'nowhere' }), 'person: member-of: there is no entry nowhere'],
    ['a target of the wrong kind', saying({ property: 'relative-of', value: 'son', entity: 'body' }), 'cannot point to body, a organisation'],
    ['a statement about itself', saying({ property: 'relative-of', value: 'son', entity: 'person' }), 'person: relative-of “son”: points to itself'],
  ])('%s', (_, wrong, problem) => {
    expect(check(wrong)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]))
  })
})

it('says where a relation is stated at both ends', () => {
  const related = (id: string, other: string, name: string) =>
    person({ id, names: { en: [name], ko: [`${id} 님`], ru: [`${id} Р`] }, statements: [statement({ property: 'relative-of', value: 'kin', entity: other })] })
  expect(check(related('a', 'b', 'Anna'), related('b', 'a', 'Boris'))).toEqual(['b: relative-of a: is stated there, too; leave it at one end'])
})

describe('when a source was published', () => {
  const publishedOn = (date: string | undefined, said: Omit<Statement, 'source'>) =>
    person({ statements: [statement(said)], sources: { test: { publisher: 'P', title: 'T', url: 'https://example.org', ...(date && { date }) } } })
  const post = { property: 'leads', value: 'Head', entity: 'body' } as const

  it.each<[string, string | undefined, Omit<Statement, 'source'>]>([
    ['the day itself', '2020-05-01', { ...post, from: '2020-05-01', to: '2020-05-01' }],
    ['a month of that year', '2020-05', { ...post, from: '2020' }],
    ['weeks before what it announces', '2020-05-01', { ...post, from: '2020-05-20' }],
    ['the day before, west of there', '2020-05-01', { ...post, seen: '2020-05-02' }],
    ['no day that is known', undefined, { ...post, seen: '2020-05-02' }],
  ])('may be %s', (_, date, said) => expect(check(publishedOn(date, said))).toEqual([]))

  it.each<[string, string, Omit<Statement, 'source'>, string]>([
    ['before a state was seen', '2020-05-01', { ...post, seen: '2020-05-04' }, 'was seen on 2020-05-04, after its sources were published'],
    ['long before the end it tells', '2020-05-01', { ...post, to: '2020-08' }, 'its sources were published more than a month before 2020-08'],
    ['long before what happened', '2019', { property: 'born', date: '2020-03' }, 'more than a month before 2020-03'],
  ])('is not %s', (_, date, said, problem) => expect(check(publishedOn(date, said))).toEqual([expect.stringContaining(problem)]))
})

describe('who publishes a source', () => {
  const citing = (publisher: string, url: string) => person({ sources: { test: { publisher, title: 'T', url } } })

  it.each([
    ['a network', 'News Front', 'https://news-front.su/?p=1', 'news-front.su, which is no publisher (refused-sites.json: networks)'],
    ['a network’s copy of an agency', 'TASS (in Pravda)', 'https://italy.news-pravda.com/a', 'networks'],
    ['a blog', 'Some blog', 'https://some.blogspot.com/a', 'wikis and blogs'],
    ['a wiki, its host ending in a dot', 'Wikipedia', 'https://en.wikipedia.org./wiki/A', 'wikis and blogs'],
    ['a copy made by machine', 'Pledge Times', 'https://pledgetimes.com/a', 'copies'],
  ])('is not %s', (_, publisher, url, problem) => {
    expect(check(citing(publisher, url))).toEqual([expect.stringContaining(problem)])
  })

  it.each([
    ['a newsroom', 'Yonhap', 'https://en.yna.co.kr/a'],
    ['a newsroom whose text a copy shows', 'EFE (in Pledge Times)', 'https://pledgetimes.com/a'],
    ['a site whose name only ends like a refused one', 'Sometime News', 'https://sometime.news/a'],
  ])('may be %s', (_, publisher, url) => {
    expect(check(citing(publisher, url))).toEqual([])
  })
})

it('wants one name for one publisher, also of what another site shows', () => {
  const other = person({ id: 'other', names: { en: ['B'], ko: ['비'], ru: ['Б'] }, sources: { test: { publisher: 'REUTERS (in Yahoo)', title: 'T', url: 'https://example.org/b' } } })
  expect(check(person({ sources: { test: { publisher: 'Reuters', title: 'T', url: 'https://example.org/a' } } }), other)).toContain('other: sources: “REUTERS” is “Reuters” elsewhere')
})

describe('two people in one post', () => {
  it('at the same time are a problem', () => {
    expect(check(leader('a', 'Anna', '2010', '2020'), leader('b', 'Boris', '2015'))).toEqual([
      'b: leads: Head of body is held by a at the same time',
    ])
  })

  it('one after the other are none, on the day of the handover too', () => {
    expect(check(leader('a', 'Anna', '2010', '2020-05-12'), leader('b', 'Boris', '2020-05-12'))).toEqual([])
    expect(check(leader('b', 'Boris', '2020-05'), leader('a', 'Anna', '2010', '2020'))).toEqual([])
  })

  it('are none where a beginning is unknown', () => {
    expect(check(leader('a', 'Anna', undefined), leader('b', 'Boris', '2015'))).toEqual([])
  })
})

describe('a name of two entries', () => {
  const of = (id: string, name: string) => person({ id, names: { en: [name], ko: [`${id} 님`], ru: [`${id} Р`] }, statements: [statement({ property: 'born', date: '1950' })] })

  it('is a problem, whatever its hyphens, accents and capitals', () => {
    expect(check(of('a', 'Kim Yong-chol'), of('b', 'KIM YONG CHOL'))).toEqual([
      'b: names: “KIM YONG CHOL” is a name of a too; list it under short or common in both',
    ])
  })

  it('is none where both list it under short', () => {
    const short = { short: { en: ['Kim'] } }
    expect(check({ ...of('a', 'Kim A'), ...short }, { ...of('b', 'Kim B'), ...short })).toEqual([])
  })
})
