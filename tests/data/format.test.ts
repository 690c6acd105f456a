import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { formatEntity } from '../../data/format.ts'
import { parseEntity } from '../../data/schema.ts'
import type { Entity } from '../../lib/core/model.ts'
import { entity } from '../core/fixture.ts'

function read(text: string): Entity {
  const parsed = parseEntity(parse(text))
  if ('problems' in parsed) throw new Error(parsed.problems.join('\n'))
  return parsed.entity
}

const AWKWARD = entity({
  id: 'awkward',
  kind: 'organisation',
  label: 'No: 1 #2',
  native: { ko: '가, 나', ru: "М'ята" },
  description: 'yes',
  summary: 'It was founded in 1948. “Quoted.” Its head: nobody.',
  names: { en: ['Yes', '1953', "d'Ukraine", 'A, B', '[C]', '- D', 'true', '~'], ko: ['가'], ru: ['Да'] },
  statements: [
    { property: 'founded', date: '1948', source: ['a-2020', 'b'] },
    { property: 'type', value: 'School: for officers #1', source: ['b'] },
  ],
  sources: {
    'a-2020': { publisher: 'A', title: '"Title", 100%', url: 'https://example.org/a#b', date: '2020' },
    b: { publisher: 'B: C', title: '-', url: 'https://example.org/b' },
  },
  reviewed: '2026-11-26',
})

const KOREAN = { ...entity({ id: 'korean', kind: 'person', names: {} }), summary: 'All.', 'korean-name': { family: '김', given: '성', hanja: ['金星'], shared: true as const } }

describe('an entry’s file', () => {
  it('has a Korean’s name as it was given, and no empty lists', () => {
    expect(formatEntity(KOREAN)).toContain('korean-name: { family: 김, given: 성, hanja: [金星], shared: true }\nstatements:')
  })

  it('is read as what was written, whatever the texts look like', () => {
    expect(read(formatEntity(AWKWARD))).toEqual(AWKWARD)
  })

  it('is written the same way again', () => {
    expect(formatEntity(read(formatEntity(AWKWARD)))).toBe(formatEntity(AWKWARD))
  })

  it('has a line for each sentence of the summary', () => {
    expect(formatEntity(AWKWARD)).toContain('summary: >\n  It was founded in 1948.\n  “Quoted.”\n  Its head: nobody.\n')
  })
})
