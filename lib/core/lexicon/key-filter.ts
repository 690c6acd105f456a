/**
 * A Bloom filter (https://doi.org/10.1145/362686.362692): tells of a key whether it may be among those that were written.
 * Four bits of a key are asked: with eight bits a key it lets one in forty through of those that were not, with six one in
 * eighteen.
 */
import type { Hashes } from '../text/tokens.ts'

const PROBES = 4

/** The words of a filter with these keys, and so many bits for each; at least one. */
export function writeFilter(keys: readonly Hashes[], bitsPerKey: number): Int32Array {
  const words = new Int32Array(Math.max(1, Math.ceil((keys.length * bitsPerKey) / 32)))
  for (const { hash1, hash2 } of keys) {
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = bitOf(probe, hash1, hash2, words.length)
      words[bit >>> 5] = (words[bit >>> 5] ?? 0) | (1 << bit)
    }
  }
  return words
}

export function mayHold(words: Int32Array, hash1: number, hash2: number): boolean {
  for (let probe = 0; probe < PROBES; probe++) {
    const bit = bitOf(probe, hash1, hash2, words.length)
    if (((words[bit >>> 5] as number) & (1 << bit)) === 0) return false
  }
  return true
}

/** Below the number of bits, which is below 2³². */
function bitOf(probe: number, hash1: number, hash2: number, words: number): number {
  return Math.floor((Math.imul(hash1 + Math.imul(probe, hash2 | 1), 0x85ebca6b) >>> 0) * ((words * 32) / 2 ** 32))
}
