import { beforeAll, describe, expect, it } from 'vitest'
import { readEntities } from '../../data/entities.ts'
import { createSearch, type Search } from '../../lib/core/search.ts'

describe('searching the real dataset', () => {
  let search: Search
  beforeAll(async () => {
    search = createSearch(await readEntities())
  })
  const best = (query: string) => search.find(query, 5)[0]?.id

  it.each([
    ['Shoigu', 'sergei-shoigu'],
    ['Shogiu', 'sergei-shoigu'],
    ['shoygu', 'sergei-shoigu'],
    ['Pyongang', 'pyongyang'],
    ['Pyongyang', 'pyongyang'],
    ['Kim Kumchol', 'kim-kum-chol'],
    ['kim kum-chol', 'kim-kum-chol'],
    ['Kim Jong Un', 'kim-jong-un'],
    ['kim jong un', 'kim-jong-un'],
    ['Kim Jung Un', 'kim-jong-un'],
    ['KCNA', 'korean-central-news-agency'],
    ['Zakharova', 'maria-zakharova'],
    ['Putin', 'vladimir-putin'],
    ['Путин', 'vladimir-putin'],
    ['김정은', 'kim-jong-un'],
    ['kim', 'kim-jong-un'],
    ['hwasong 17', 'hwasong-17'],
    ['Kim Jong-un', 'kim-jong-un'],
    ['military university', 'kim-il-sung-military-university'],
  ])('“%s” finds %s first', (query, id) => {
    expect(best(query)).toBe(id)
  })

  it('a blank query finds nothing', () => {
    expect(search.find('', 5)).toEqual([])
    expect(search.find('  ', 5)).toEqual([])
  })

  it('what is like nothing finds nothing', () => {
    expect(search.find('xqzwvkjq', 5)).toEqual([])
  })

  it('gives no more than asked', () => {
    expect(search.find('Kim', 3)).toHaveLength(3)
  })

  it('a very long query is answered, too', () => {
    expect(() => search.find('Kim '.repeat(200), 5)).not.toThrow()
  })
})
