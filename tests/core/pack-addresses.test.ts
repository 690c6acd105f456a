import { describe, expect, it } from 'vitest'
import { packAddress, unpackAddress } from '../../lib/core/pack-addresses.ts'

const source = (url: string, title: string, date?: string) => ({ publisher: 'A', title, url, ...(date !== undefined && { date }) })

describe('an address without what its source’s title and date tell', () => {
  it.each([
    ['the whole title', source('https://a.org/russia-signs-treaty', 'Russia signs treaty'), 'https://a.org/{}'],
    ['some words of it', source('https://a.org/n/signs-treaty-with-17.html', 'Russia signs treaty with Kim, again'), 'https://a.org/n/{1,3}-17.html'],
    ['parted otherwise', source('https://a.org/russia_signs_treaty', 'Russia signs treaty'), 'https://a.org/{_}'],
    ['a day', source('https://a.org/2025/03/04/x', 'Other', '2025-03-04'), 'https://a.org/{d/}/x'],
    ['both', source('https://a.org/20250304-kim’s-visit/kims-visit-to-moscow', 'Kim’s visit to Moscow', '2025-03-04'), 'https://a.org/{d_}-kim’s-visit/{}'],
    ['a month', source('https://a.org/2025/03/x', 'Other', '2025-03'), 'https://a.org/{dm}/x'],
    ['neither', source('https://a.org/x', 'Other'), 'https://a.org/x'],
    ['a title without Latin letters', source('https://a.org/%EB%B6%81', '북한', '2025-03-04'), 'https://a.org/%EB%B6%81'],
    ['a short title', source('https://a.org/kim', 'Kim'), 'https://a.org/kim'],
  ])('%s', (_, given, url) => {
    expect(packAddress(given)).toEqual({ ...given, url })
    expect(unpackAddress({ ...given, url })).toEqual(given)
  })
})
