import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scriptOf, scriptsIn } from '../../../lib/core/text/scripts.ts'
import { tokenize } from '../../../lib/core/text/tokens.ts'

/** The script of each token of a text. */
function scriptsOfTokens(text: string): string[] {
  const { kinds, starts, count } = tokenize(text)
  return Array.from({ length: count }, (_, i) => scriptOf(kinds[i] ?? 0, text.charCodeAt(starts[i] ?? 0)))
}

describe('the script of a token', () => {
  it.each([
    ['Kim', ['latin']],
    ['Łódź', ['latin']],
    ['38', ['latin']],
    ['Ким', ['cyrillic']],
    ['Єрмак', ['cyrillic']],
    ['김', ['east-asian']],
    ['金', ['east-asian']],
    ['ｷﾑ', ['east-asian', 'east-asian']],
    ['KN23형', ['latin', 'latin', 'east-asian']],
  ])('%s: %j', (text, scripts) => {
    expect(scriptsOfTokens(text)).toEqual(scripts)
  })
})

describe('the scripts in a text', () => {
  it.each([
    ['Kim Jong Un said “no” — twice…', ['latin']],
    ['', ['latin']],
    ['TASS (ТАСС)', ['latin', 'cyrillic']],
    ['金正恩', ['latin', 'east-asian']],
    ['Ким 김', ['latin', 'cyrillic', 'east-asian']],
    ['𠮷野家', ['latin', 'east-asian']],
  ])('%s: %j', (text, scripts) => {
    expect(scriptsIn(text)).toEqual(scripts)
  })

  it('are those of its tokens, and more at the most', () => {
    const any = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }))
    fc.assert(
      fc.property(any, (text) => {
        const scripts: string[] = scriptsIn(text)
        expect(scriptsOfTokens(text).filter((script) => !scripts.includes(script))).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })
})
