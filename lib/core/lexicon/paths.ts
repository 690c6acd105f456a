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
}

/** What a name's first token continues. */
export const NO_PATH: Path = { hash1: 0, hash2: 0, value: UNKNOWN, declined: 0 }

const NOWHERE: readonly Path[] = []

/**
 * The known phrases that token `i`, the name's token number `count`, continues a path to: as it stands, and as a case form.
 * Asked of every word of a page.
 */
export function pathsOver(tokens: Tokens, i: number, count: number, path: Path, text: string, names: Names): readonly Path[] {
  const hash1 = joinHash1(tokens, i, path.hash1)
  const hash2 = joinHash2(tokens, i, path.hash2)
  const value = findValue(names, hash1, hash2)
  const bases = basesOf(names.wordForms, tokens.hash1[i] as number, tokens.hash2[i] as number, text, tokens.starts[i], tokens.ends[i])
  if (value === UNKNOWN && bases.length === 0) return NOWHERE
  const paths: Path[] = value === UNKNOWN ? [] : [{ hash1, hash2, value, declined: path.declined }]
  if (count > DECLINING_TOKENS) return paths
  const declined = path.declined | (1 << (count - 1))
  for (const base of bases) {
    const hashes = joinInPlace(tokens, i, base, path)
    const found = findValue(names, hashes.hash1, hashes.hash2)
    if (found !== UNKNOWN) paths.push({ ...hashes, value: found, declined })
  }
  return paths
}

/** What was found for the name's token `at` behind a path. */
export function toPath({ hash1, hash2, value, isForm }: Found, { declined }: Path, at: number): Path {
  return { hash1, hash2, value, declined: isForm && at < DECLINING_TOKENS ? declined | (1 << at) : declined }
}
