/** The ways to read the words of a text as those of a known name. */
import { joinHash1, joinHash2, joinInPlace, type Hashes, type Tokens } from '../text/tokens.ts'
import { DECLINING_TOKENS, UNKNOWN } from './format.ts'
import { findValue, type Names } from './lexicon.ts'
import type { Found } from './near-misses.ts'
import { basesOf } from './word-forms.ts'

/** A way to read the tokens of a walk so far: as they stand, or some of them as case forms. */
export interface Path extends Hashes {
  /** See `format.ts`. */
  value: number
  /** Bit i: the name's token i is read as a case form. */
  declined: number
  /** UTF-16 length of the word that is misspelt, or 0. */
  misspelt: number
}

/** What a name's first token continues. */
export const NO_PATH: Path = { hash1: 0, hash2: 0, value: UNKNOWN, declined: 0, misspelt: 0 }

/** The known phrase that token `i`, the name's token `at`, continues a path to, as it stands. */
export function pathOver(tokens: Tokens, i: number, path: Path, at: number, names: Names): Path | undefined {
  const hash1 = joinHash1(tokens, i, path.hash1)
  const hash2 = joinHash2(tokens, i, path.hash2)
  const value = findValue(names, hash1, hash2, at + 1)
  return value === UNKNOWN ? undefined : { hash1, hash2, value, declined: path.declined, misspelt: path.misspelt }
}

/** The listed words that token `i` is a case form of. */
export function basesAt({ starts, ends, hash1, hash2 }: Tokens, i: number, text: string, { wordForms }: Names): readonly Hashes[] {
  return basesOf(wordForms, hash1[i] as number, hash2[i] as number, text, starts[i], ends[i])
}

/** The known phrase that token `i`, the name's token `at`, continues a path to as a case form of `base`. */
export function pathByCase(tokens: Tokens, i: number, base: Hashes, path: Path, at: number, names: Names): Path | undefined {
  const hashes = joinInPlace(tokens, i, base, path)
  const value = findValue(names, hashes.hash1, hashes.hash2, at + 1)
  return value === UNKNOWN ? undefined : toPath({ ...hashes, value, isForm: true }, path, at)
}

/** What was found for the name's token `at` behind a path. */
export function toPath({ hash1, hash2, value, isForm }: Found, { declined, misspelt }: Path, at: number): Path {
  return { hash1, hash2, value, declined: isForm ? declined | (1 << Math.min(at, DECLINING_TOKENS)) : declined, misspelt }
}
