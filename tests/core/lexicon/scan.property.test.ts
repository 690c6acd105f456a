import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { scan } from '../../../lib/core/lexicon/scan.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { entity, LEXICON } from '../fixture.ts'

/** A lexicon of one entity a name, in the order given. Korean names get no further forms by grammar. */
const lexiconOf = (names: readonly string[]) =>
  openLexicon(writeLexicon(names.map((name, i) => entity({ id: `e${i}`, kind: 'place', names: { ko: [name] } }))))

const WORDS = ['Kim', 'Il', 'Sung', 'the', 'KN', '23', 'Éa']
const VARIANTS = [...WORDS, 'KIM', 'kim', 'il', 'SUNG', 'The', 'kn', 'Kn', '235', 'Ki\u00adm', 'Sung\u200b', 'ea', 'E\u0301a']
const name = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 8 })
const text = fc
  .array(fc.tuple(fc.constantFrom(...VARIANTS), fc.constantFrom(' ', '\u00a0', '-', '’', ', ', '! ', '')), { maxLength: 12 })
  .map((pieces) => pieces.flat().join(''))

/** The rules again, in the plainest form: a pattern for each name, tried at each place. */
function toPattern(listed: string): RegExp {
  const INVISIBLE = '[\\u00ad\\u200b]*'
  const any = (char: string) => {
    const bare = char.normalize('NFD').replace(/\p{M}/gu, '')
    const forms = bare === char ? [char] : [char, bare, `${bare}\u0301`]
    return [...new Set(forms.flatMap((form) => [form.toLowerCase(), form.toUpperCase(), form.normalize('NFC')]))]
  }
  const either = (forms: string[]) => `(?:${forms.toSorted((a, b) => b.length - a.length).join('|')})\\u0301?`
  const upperOnly = (forms: string[]) => forms.filter((form) => form === form.toUpperCase())
  const words = listed.split(' ').map((word, at) => {
    const acronym = /^[A-Z]{2,}$/.test(word)
    const [first = '', ...rest] = [...word].map((char, i) => {
      const isFirstCapital = i === 0 && /^[^\d\p{Ll}]/u.test(word)
      if (acronym) return either(upperOnly(any(char)))
      if (!isFirstCapital) return either(any(char))
      // After a hyphen the capital may be dropped.
      return at > 0 ? `(?:${either(upperOnly(any(char)))}|(?<=-${INVISIBLE})${either(any(char))})` : either(upperOnly(any(char)))
    })
    return [first, ...rest].join(INVISIBLE)
  })
  const gap = (i: number) => (/\d/.test(listed.split(' ')[i] ?? '') !== /\d/.test(listed.split(' ')[i + 1] ?? '') ? '?' : '')
  const body = words.map((word, i) => (i < words.length - 1 ? `${word}${INVISIBLE}[ \\u00a0’-]${gap(i)}${INVISIBLE}` : word)).join('')
  return new RegExp(`(?<![\\p{L}\\p{N}\\p{M}]${INVISIBLE})${body}(?!\\p{M}|${INVISIBLE}[\\p{L}\\p{N}])`, 'uy')
}

function scanNaively(input: string, listed: readonly string[]): { start: number; end: number }[] {
  const patterns = listed.map(toPattern)
  const found: { start: number; end: number }[] = []
  for (let at = 0; at < input.length; ) {
    const ends = patterns.map((pattern) => {
      pattern.lastIndex = at
      return pattern.test(input) ? pattern.lastIndex : -1
    })
    const end = Math.max(...ends)
    if (end > at) found.push({ start: at, end })
    at = Math.max(at + 1, end)
  }
  return found
}

const spans = (input: string, listed: readonly string[]) => scan(input, lexiconOf(listed)).map(({ start, end }) => ({ start, end }))

describe('the scanner', () => {
  it('finds what the plainest reading of the rules finds', () => {
    fc.assert(
      fc.property(names, text, (listed, input) => {
        expect(spans(input, listed)).toEqual(scanNaively(input, listed))
      }),
      { numRuns: 1000 },
    )
  })

  it('gives candidates in order that never overlap and are never empty', () => {
    const pieces = fc.array(
      fc.oneof(fc.constantFrom('Kim Jong Un', '김정은', '金正恩', 'KN-23', 'U.S.', 'Ким Чен Ын', 'Kim', '“', '\u00ad', ' ', '.', '😀'), fc.string()),
      { maxLength: 15 },
    )
    fc.assert(
      fc.property(pieces, (parts) => {
        const input = parts.join('')
        let before = 0
        for (const { start, end, claims } of scan(input, LEXICON)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(claims.length).toBeGreaterThan(0)
          before = end
        }
        expect(before).toBeLessThanOrEqual(input.length)
      }),
    )
  })

  it('points at the page’s own characters, whatever invisible ones stand between', () => {
    const noise = fc.array(fc.constantFrom('', '\u00ad', '\u200b', '\u2060', '\u0301'), { minLength: 20, maxLength: 20 })
    fc.assert(
      fc.property(fc.constantFrom('Kim Jong Un', 'Pyongyang', 'KN-23', 'Сергей Шойгу', '平壤', '김정은'), noise, (plain, marks) => {
        const chars = [...plain]
        const written = chars.map((char, i) => char + (i < chars.length - 1 && /[\p{L}\p{N}]/u.test(char) ? marks[i] : '')).join('')
        const input = `… “${written}”, said`
        expect(scan(input, LEXICON).map(({ start, end }) => input.slice(start, end))).toEqual([written])
      }),
    )
  })

  it('reads every name that was written into the lexicon, alone and between others', () => {
    fc.assert(
      fc.property(names, (listed) => {
        for (const each of listed) {
          const input = `“${each}”`
          const [candidate] = scan(input, lexiconOf(listed))
          expect(candidate && input.slice(candidate.start, candidate.end)).toBe(each)
        }
      }),
    )
  })
})
