/** The scripts by which names are kept apart, so that a page loads only the names that it can hold. */
import { LETTER } from './characters.ts'

/** Latin letters, and digits and letters of scripts that no name is written in; Cyrillic; Hangul, Han and kana. */
export const SCRIPTS = ['latin', 'cyrillic', 'east-asian'] as const
export type Script = (typeof SCRIPTS)[number]

const CYRILLIC_FROM = 0x400
const CYRILLIC_TO = 0x52f

/** The script of a token, by its kind (`characters.ts`) and the UTF-16 unit that it begins with. */
export function scriptOf(kind: number, unit: number): Script {
  if (kind > LETTER) return 'east-asian'
  return unit >= CYRILLIC_FROM && unit <= CYRILLIC_TO ? 'cyrillic' : 'latin'
}

const CYRILLIC = /[\u0400-\u052f]/
/** With what lies between the blocks of these scripts: a page that has such a character costs a file that it does not need. */
const EAST_ASIAN = /[\u1100-\u11ff\u2e80-\ud7ff\ud81b\ud82b\ud82c\ud840-\ud8bf\uf900-\ufaff\uff66-\uffdf]|\ud83c[\ude00-\ude51]/

/** The scripts that a text may have tokens of. */
export function scriptsIn(text: string): Script[] {
  return SCRIPTS.filter((script) => script === 'latin' || (script === 'cyrillic' ? CYRILLIC : EAST_ASIAN).test(text))
}
