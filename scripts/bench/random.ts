/** Chance that repeats itself: every run of the benchmark makes the same pages and the same names. */
export interface Random {
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number
  pick<T>(among: readonly T[]): T
  shuffle<T>(list: readonly T[]): T[]
}

/** Mulberry32 (Tommy Ettinger, public domain): small, and good enough to make text of. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    pick(among) {
      if (among.length === 0) throw new Error('Nothing to pick from')
      return among[below(among.length)] as (typeof among)[number] // the index is within the list
    },
    shuffle(list) {
      const left = [...list]
      const taken: typeof left = []
      while (left.length > 0) taken.push(...left.splice(below(left.length), 1))
      return taken
    },
  }
}
