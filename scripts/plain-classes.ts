/**
 * Spells out Unicode's classes in regular expressions: `/\p{Lu}/u` becomes `/[A-ZÀ-ÖØ-Þ…]/u`.
 *
 * V8 looks a class up in Unicode's tables each time that it parses it: when it reads the script, when it makes the
 * expression, and twice more when it compiles it (first to bytecode, then to machine code), for 50 µs each. Deciding has
 * well over a hundred of them, and every tab begins anew. Ranges are read in a tenth of the time. Figures: ADR 0013.
 *
 * Only the writing of the dataset's languages is spelt out (`BLOCKS`): letters of other scripts are then no letters.
 */
import type { Plugin } from 'vite'

type Block = readonly [first: number, last: number]

/** Code points that are spelt out: the writing of every language that the dataset has names in. */
const BLOCKS: readonly Block[] = [
  [0x0, 0x52f], // Latin, Greek, Cyrillic, and the marks on them
  [0x1e00, 0x1eff], // Latin of Vietnam
  [0x2070, 0x209f], // raised digits
  [0x2100, 0x218f], // signs made of letters, Roman numerals
  [0x3000, 0x31ff], // kana, bopomofo, Hangul's parts
  [0x3400, 0x9fff], // Han
  [0xac00, 0xd7ff], // Hangul
  [0xf900, 0xfaff], // Han, compatibility
  [0xfb00, 0xfb06], // ligatures
  [0xff00, 0xffef], // full and half width
  [0x20000, 0x3ffff], // Han, rare
]

/** The same for capitals and small letters: in most alphabets they take turns, and make a range each. */
const CASED_BLOCKS: readonly Block[] = [
  [0x0, 0x17f], // Latin of Europe
  [0x218, 0x21b], // Romanian
  [0x386, 0x3ce], // Greek
  [0x400, 0x45f], // Cyrillic
  [0x490, 0x491], // Ukrainian
  [0xff21, 0xff5a], // full width
]

const UNASSIGNED = /^\p{Cn}$/u

const CLASS = /(\\+)p\{(\w+(?:=\w+)?)\}/g

/** Classes whose letters are one under the flag `i`: fewer ranges, and the same characters. */
const CASED = new Set(['Lu', 'Ll', 'Lt'])

/**
 * The members of a class as the inside of `[…]`.
 * @param name as between the braces of `\p{…}`, "Lu" or "Script=Han"
 * @throws SyntaxError for a class that Unicode does not know
 */
export function rangesOf(name: string, ignoreCase = false): string {
  const one = new RegExp(`^\\p{${name}}$`, ignoreCase && CASED.has(name) ? 'iu' : 'u')
  const ranges: string[] = []
  for (const [first, last] of CASED.has(name) ? CASED_BLOCKS : BLOCKS) {
    let range: { from: number; to: number } | undefined
    for (let code = first; code <= last; code++) {
      const char = String.fromCodePoint(code)
      if (one.test(char)) range = { from: range?.from ?? code, to: code }
      // A range goes on over code points that no character has: fewer ranges.
      else if (range && !UNASSIGNED.test(char)) {
        ranges.push(spell(range.from, range.to))
        range = undefined
      }
    }
    if (range) ranges.push(spell(range.from, range.to))
  }
  return ranges.join('')
}

function spell(from: number, to: number): string {
  const between = to - from > 1 ? '-' : ''
  return from === to ? character(from) : character(from) + between + character(to)
}

/** What editors and minifiers may change on their way is written as an escape. */
function character(code: number): string {
  const char = String.fromCodePoint(code)
  const isPlain = /^[\p{L}\p{N}]$/u.test(char) && char.normalize('NFC') === char
  if (isPlain) return char
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`
}

const known = new Map<string, string>()

function rememberedRanges(name: string, ignoreCase: boolean): string {
  const key = `${name} ${ignoreCase}`
  const ranges = known.get(key) ?? rangesOf(name, ignoreCase)
  known.set(key, ranges)
  return ranges
}

/** Whether a place in a pattern is inside `[…]`. */
function isInClass(pattern: string, place: number): boolean {
  let inside = false
  for (let i = 0; i < place; i++) {
    if (pattern[i] === '\\') i++
    else if (pattern[i] === '[') inside = true
    else if (pattern[i] === ']') inside = false
  }
  return inside
}

/** Spells out the classes of a pattern, or of a part of one that has its brackets in pairs. */
export function spellOut(pattern: string, ignoreCase = false): string {
  return pattern.replace(CLASS, (_, _backslashes: string, name: string, place: number) => {
    const ranges = rememberedRanges(name, ignoreCase)
    return isInClass(pattern, place) ? ranges : `[${ranges}]`
  })
}

interface Node {
  type: string
  start: number
  end: number
  regex?: { pattern: string; flags: string } | null
}

/** Finds the syntax tree's nodes that may hold a pattern: expressions, and the strings that others are made of. */
function* patternsIn(node: unknown): Generator<Node> {
  if (typeof node !== 'object' || node === null) return
  // The tree's nodes are plain objects, as ESTree has them.
  const { type } = node as Node
  if (type === 'Literal' || type === 'TemplateElement') yield node as Node
  for (const child of Object.values(node)) yield* patternsIn(child)
}

const SHIPPED = /^(?!.*\/node_modules\/).*\/(?:lib|components|entrypoints)\//

/** Applies it to the project's own modules, as far as they are shipped. */
export function plainClasses(): Plugin {
  return {
    name: 'plain-classes',
    // Types are gone by then: what is parsed is JavaScript.
    enforce: 'post',
    transform(code, id) {
      if (!SHIPPED.test(id) || !code.includes('p{')) return undefined
      let spelt = code
      // From the end on, so that places stay where the tree says.
      for (const { start, end, regex } of [...patternsIn(this.parse(code))].toSorted((x, y) => y.start - x.start)) {
        const text = code.slice(start, end)
        spelt = spelt.slice(0, start) + spellOut(text, regex?.flags.includes('i')) + spelt.slice(end)
      }
      return { code: spelt, map: null }
    },
  }
}
