import { describe, expect, it } from 'vitest'
import { parseEntityFile } from '../../data/entities.ts'
import { DESCRIPTION_LIMIT, parseEntity } from '../../data/schema.ts'
import { entity } from '../core/fixture.ts'

const RIGHT = entity({ id: 'a-b', kind: 'person', names: { en: ['A'] } })
const problemsOf = (input: unknown) => {
  const parsed = parseEntity(input)
  return 'problems' in parsed ? parsed.problems : []
}

describe('the shape of an entry', () => {
  it('an entry that is right is read as it is', () => {
    expect(parseEntity(RIGHT)).toEqual({ entity: RIGHT })
  })

  it('a bare year, which YAML reads as a number, is a date', () => {
    const parsed = parseEntity({ ...RIGHT, reviewed: 2026, statements: [{ property: 'born', date: 1984, source: ['test'] }] })
    expect('entity' in parsed && [parsed.entity.reviewed, parsed.entity.statements[0]?.date]).toEqual(['2026', '1984'])
  })

  it.each<[string, object, string]>([
    ['an id that is no kebab-case', { id: 'A_b' }, 'id: must be in kebab-case'],
    ['an unknown kind', { kind: 'animal' }, 'kind: '],
    ['no names', { names: { en: [] } }, 'names.en: must list a name'],
    ['a language that is none', { names: { english: ['A'] } }, 'must be a language code'],
    ['an empty name', { names: { en: [' '] } }, 'names.en.0: must not be empty'],
    ['a long description', { description: 'x'.repeat(DESCRIPTION_LIMIT + 1) }, `description: must have at most ${DESCRIPTION_LIMIT} characters`],
    ['a field that nobody knows', { nickname: 'x' }, 'nickname: '],
    ['a date that no calendar has', { reviewed: '2026-02-30' }, 'reviewed: must be a date of the calendar'],
    ['an unknown property', { statements: [{ property: 'likes', value: 'x', source: ['test'] }] }, 'statements.0.property: '],
    ['a statement without a source', { statements: [{ property: 'born', date: '1984', source: [] }] }, 'statements.0.source: must name a source'],
    ['a statement that says nothing', { statements: [{ property: 'born', source: ['test'] }] }, 'statements.0: says nothing'],
    ['an address that is none', { sources: { test: { publisher: 'P', title: 'T', url: 'example' } } }, 'sources.test.url: must be a URL'],
    ['an address that is no web page', { sources: { test: { publisher: 'P', title: 'T', url: 'ftp://x.org/' } } }, 'must be a web address'],
  ])('%s', (_, change, problem) => {
    expect(problemsOf({ ...RIGHT, ...change })).toEqual(expect.arrayContaining([expect.stringContaining(problem)]))
  })

  it.each([null, 'x', 7, []])('%j is no entry', (input) => {
    expect(problemsOf(input).length).toBeGreaterThan(0)
  })
})

describe('a file', () => {
  const yaml = JSON.stringify(RIGHT)

  it('in its folder, under its id, is an entry', () => {
    expect(parseEntityFile({ path: 'person/a-b.yaml', text: yaml })).toEqual({ entity: RIGHT })
    expect(parseEntityFile({ path: 'person\\a-b.yaml', text: yaml })).toEqual({ entity: RIGHT })
  })

  it.each([
    ['place/a-b.yaml', yaml, 'kind: is person, but the folder is place'],
    ['person/b.yaml', yaml, 'id: is a-b, but the file is b.yaml'],
    ['person/a-b.yaml', 'a: [', 'is not YAML: '],
    ['person/a-b.yaml', '', 'the file: '],
  ])('%s says what is wrong with it', (path, text, problem) => {
    expect(parseEntityFile({ path, text })).toEqual({ problems: [expect.stringContaining(problem)] })
  })
})
