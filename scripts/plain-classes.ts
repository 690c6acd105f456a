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

/**
 * Code points within the blocks that no article of these languages has, besides those that Unicode has not assigned: archaic
 * and phonetic letters, signs made of letters, bopomofo. A class may have them or not, whichever makes fewer ranges.
 */
const RARE: readonly Block[] = [
  // Letters of Esperanto, Maltese, Welsh, Sami, Greenlandic.
  [0x108, 0x10b],
  [0x114, 0x115],
  [0x11c, 0x11d],
  [0x120, 0x121],
  [0x124, 0x129],
  [0x12c, 0x12d],
  [0x132, 0x135],
  [0x138, 0x138],
  [0x13f, 0x140],
  [0x149, 0x14b],
  [0x156, 0x157],
  [0x15c, 0x15d],
  [0x166, 0x169],
  [0x174, 0x177],
  [0x17f, 0x17f],
  [0x1bb, 0x1bb],
  [0x1c0, 0x1c3],
  [0x294, 0x295],
  [0x2b0, 0x2bb],
  [0x2bd, 0x2ff],
  [0x370, 0x385],
  [0x387, 0x387],
  [0x3f6, 0x3f6],
  [0x482, 0x489],
  [0x2071, 0x2073],
  [0x207a, 0x207f],
  [0x208a, 0x209f],
  [0x2100, 0x214f],
  [0x2183, 0x2184],
  [0x3006, 0x3006],
  [0x3021, 0x303f],
  [0x309f, 0x309f],
  [0x30ff, 0x3130],
  [0x318f, 0x31ff],
  [0x4dc0, 0x4dff],
  [0xd7a4, 0xd7ff],
  [0xffa0, 0xffdf],
]

const UNASSIGNED = /^\p{Cn}$/u

const isRare = (code: number) => RARE.some(([first, last]) => code >= first && code <= last) || UNASSIGNED.test(String.fromCodePoint(code))

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
  for (const block of CASED.has(name) ? CASED_BLOCKS : BLOCKS) {
    for (const [from, to] of rangesIn(block, (code) => one.test(String.fromCodePoint(code)))) ranges.push(spell(from, to))
  }
  return ranges.join('')
}

/** The ranges of a block's members, over rare code points between two of them. */
function rangesIn([first, last]: Block, isMember: (code: number) => boolean): Block[] {
  const ranges: [number, number][] = []
  let goesOn = false
  for (let code = first; code <= last; code++) {
    if (isRare(code)) continue
    if (!isMember(code)) {
      goesOn = false
      continue
    }
    const range = ranges.at(-1)
    if (goesOn && range) range[1] = code
    else ranges.push([code, code])
    goesOn = true
  }
  return ranges
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
