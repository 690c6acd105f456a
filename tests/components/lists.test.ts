import { describe, expect, it } from 'vitest'
import { groupEntities } from '../../components/group-entities.ts'
import { nextIndex } from '../../components/list-keys.ts'

describe('keys in a list', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 2],
    ['ArrowUp', 2, 1],
    ['ArrowUp', 0, -1],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['ArrowDown', -1, 0],
    ['ArrowUp', -1, undefined],
    ['Home', -1, undefined],
    ['a', 1, undefined],
    ['Tab', 1, undefined],
  ])('%s from item %i of three leads to %s', (key, from, to) => expect(nextIndex(key, from, 3)).toBe(to))

  it('do nothing where there are no items', () => expect(nextIndex('ArrowDown', -1, 0)).toBeUndefined())
})

it('entities are grouped by kind, the most mentioned first, else as the page has them', () => {
  const entity = (id: string, kind: 'person' | 'place' | 'country', count: number) => ({ id, kind, count })
  const groups = groupEntities([entity('a', 'place', 1), entity('b', 'person', 1), entity('c', 'person', 3), entity('d', 'person', 1)])
  expect(groups.map(({ heading, entities }) => [heading, entities.map(({ id }) => id)])).toEqual([
    ['People', ['c', 'b', 'd']],
    ['Places', ['a']],
  ])
})
