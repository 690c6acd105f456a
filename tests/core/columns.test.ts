import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromColumn, toColumn } from '../../lib/core/columns.ts'

describe('a column', () => {
  it.each([
    ['plain values', ['a', 2, undefined, ['b']], ['a', 2, null, ['b']]],
    ['nothing', [], []],
    ['things, by their fields', [{ id: 'a' }, undefined, { id: 'b', to: '2020' }], { has: [1, 0, 1], fields: { id: ['a', 'b'], to: [null, '2020'] } }],
    ['lists of things', [[{ id: 'a' }], [], undefined, [{ id: 'b' }, { id: 'c' }]], { counts: [1, 0, null, 2], items: { has: [1, 1, 1], fields: { id: ['a', 'b', 'c'] } } }],
    ['things and what is none', [{ id: 'a' }, 'b'], [{ id: 'a' }, 'b']],
  ])('holds %s', (_, values, column) => {
    expect(toColumn(values)).toEqual(column)
    expect(fromColumn(toColumn(values))).toEqual(values)
  })

  it('gives back what it was made of, once it was a file', () => {
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, fc.string(), fc.nat(), fc.boolean(), fc.array(tie('value'), { maxLength: 3 }), tie('thing')),
      thing: fc.dictionary(fc.constantFrom('id', 'names', 'en', 'statements', 'source'), tie('value'), { maxKeys: 3, noNullPrototype: true }),
    }))
    fc.assert(
      fc.property(fc.array(fc.option(value, { nil: undefined }), { maxLength: 8 }), (values) => {
        expect(fromColumn(JSON.parse(JSON.stringify(toColumn(values))))).toEqual(values)
      }),
    )
  })
})
