import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type * as Guards from '../../lib/core/guarded.ts'

interface Guarded {
  guard: Guards.Test
  make: () => RegExp
}

const all = vi.hoisted((): Guarded[] => [])
vi.mock('../../lib/core/guarded.ts', async (original) => ({
  ...(await original<typeof Guards>()),
  guarded(guard: Guards.Test, make: () => RegExp) {
    all.push({ guard, make })
    return { test: (text: string) => guard.test(text) && make().test(text), exec: (text: string) => (guard.test(text) ? make().exec(text) : null) }
  },
}))
await import('../../lib/core/decide/decide.ts')

/** A pattern without what it looks ahead or back for, and without its ends: what is left makes texts that it may match. */
function generous({ source, flags }: RegExp): RegExp {
  let plain = ''
  for (let i = 0; i < source.length; i++) {
    if (!/^\(\?<?[!=]/.test(source.slice(i, i + 4))) {
      plain += source[i]
      continue
    }
    let depth = 0
    do {
      if (source[i] === '\\') i++
      else if (source[i] === '[') i = source.indexOf(']', i)
      else if (source[i] === '(') depth++
      else if (source[i] === ')') depth--
      i++
    } while (depth > 0)
    i--
  }
  return new RegExp(plain, flags.replace(/[gyi]/g, ''))
}

describe('a guard lets through whatever its pattern matches', async () => {
  it('and there are guards to try', () => expect(all.length).toBeGreaterThan(10))

  it.each(all.map(({ guard, make }) => [make().source.slice(0, 60), guard, make] as const))('%s', (_, guard, make) => {
    const pattern = make()
    fc.assert(
      fc.property(fc.stringMatching(generous(pattern)), fc.boolean(), (made, upper) => {
        const text = upper && pattern.flags.includes('i') ? made.toUpperCase() : made
        if (pattern.test(text)) expect(guard.test(text), text).toBe(true)
      }),
      { numRuns: 400 },
    )
  })
})
