/**
 * What a UTF-16 unit is to a reader of words: asked of every unit around a name, so the common scripts are told by their
 * ranges. Unicode's own classes, in a pattern, take half a millisecond to compile, each, in every tab.
 */

/** Ranges of letters, digits and marks, in pairs of first and last unit, of the scripts that news is written in. */
const WORD_RANGES = [
  0x30, 0x39, 0x41, 0x5a, 0x61, 0x7a, 0xaa, 0xaa, 0xb5, 0xb5, 0xba, 0xba, 0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x2c1, 0x300, 0x374, 0x376, 0x377,
  0x37b, 0x37d, 0x386, 0x386, 0x388, 0x481, 0x483, 0x52f, 0x1e00, 0x1fff, 0x3005, 0x3007, 0x3041, 0x3096, 0x3099, 0x309a, 0x309d, 0x309f,
  0x30a1, 0x30fa, 0x30fc, 0x30ff, 0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xac00, 0xd7a3, 0xd800, 0xdfff,
] as const

const KNOWN_UNTIL = 0x52f

let rest: RegExp | undefined

/** Whether a unit belongs to a word: a letter, a digit, or a mark on one; halves of characters beyond 16 bits do. */
export function isWordUnit(code: number): boolean {
  for (let i = 0; i < WORD_RANGES.length; i += 2) {
    if (code < (WORD_RANGES[i] as number)) break
    if (code <= (WORD_RANGES[i + 1] as number)) return true
  }
  if (code <= KNOWN_UNTIL || (code >= 0x2000 && code <= 0x303f)) return false
  rest ??= /[\p{L}\p{N}\p{M}]/u
  return rest.test(String.fromCharCode(code))
}

/** Whether a character is a capital, and no small letter; one without case is neither. */
export function isCapital(char: string): boolean {
  return char !== char.toLowerCase()
}

/** Whether a character is a small letter, and no capital. */
export function isSmall(char: string): boolean {
  return char !== char.toUpperCase()
}
