/**
 * Tables without probing: when one is written, each key gets a place of its own, so that a look-up reads one place and
 * is done, whether the key is there or not. (The method is "hash, displace", as of CHD and PTHash.)
 *
 * Keys fall into small buckets by the high bits of their first hash. Each bucket has a pilot, a number that was tried out
 * until all its keys fell on free places. Fullest buckets are placed first; single keys fill what is left.
 *
 * A bucket is one word: its pilot above, and below, a bit for each value of four bits of its keys' second hash. So seven of
 * ten keys that are nowhere are told by this word alone: most words of a page stand in no name.
 */
import type { Hashes } from '../text/tokens.ts'

/** Finds a key's place. */
export interface PlaceFinder {
  buckets: Int32Array
  /** Number of buckets, and of places, divided by 2³²: what a hash is multiplied by to tell one. */
  bucketScale: number
  scale: number
}

/** A set of keys, each with a place. */
export interface Places {
  finder: PlaceFinder
  /** Number of places, a few more than keys. */
  places: number
}

/** No place: the key is nowhere. */
export const NOWHERE = -1

const PILOT_SHIFT = 16
const PILOT_LIMIT = 1 << PILOT_SHIFT
/** Further places beyond one for each key, so that the last keys find theirs. */
const FREE_PLACES = 0.01
const KEYS_PER_BUCKET = 5
/** Each has more free places; the first did for the phrases of the real entries. */
const ATTEMPTS = 8

export function createPlaceFinder(buckets: Int32Array, places: number): PlaceFinder {
  return { buckets, bucketScale: buckets.length / 2 ** 32, scale: places / 2 ** 32 }
}

/** The place that a pilot gives a key; always below the number of places. */
function placeWith(pilot: number, hash1: number, hash2: number, scale: number): number {
  return ((Math.imul(hash1 ^ Math.imul(hash2 + pilot, 0x9e3779b1), 0x85ebca6b) >>> 0) * scale) | 0
}

/** The bit of a bucket's word that says whether the bucket has keys like this one. */
const likeness = (hash2: number) => 1 << (hash2 & 15)

/** The place where a key is if it is anywhere, below the number of places; or NOWHERE. */
export function placeOf({ buckets, bucketScale, scale }: PlaceFinder, hash1: number, hash2: number): number {
  const bucket = buckets[((hash1 >>> 0) * bucketScale) | 0] as number
  return bucket & likeness(hash2) ? placeWith(bucket >>> PILOT_SHIFT, hash1, hash2, scale) : NOWHERE
}

/** Number of buckets for so many keys. */
const bucketsFor = (keys: number) => Math.max(1, Math.ceil(keys / KEYS_PER_BUCKET))

/** The keys of each bucket, fullest buckets first. */
function bucketsOf(keys: readonly Hashes[], bucketScale: number): [bucket: number, keys: Hashes[]][] {
  const buckets = new Map<number, Hashes[]>()
  for (const key of keys) {
    const bucket = ((key.hash1 >>> 0) * bucketScale) | 0
    const known = buckets.get(bucket)
    if (known) known.push(key)
    else buckets.set(bucket, [key])
  }
  return [...buckets].toSorted(([a, inA], [b, inB]) => inB.length - inA.length || a - b)
}

/** The first pilot that puts all keys of a bucket on places that are free and not the same, or -1. */
function findPilot(keys: readonly Hashes[], taken: Uint8Array, scale: number): number {
  const hashes1 = Int32Array.from(keys, ({ hash1 }) => hash1)
  const hashes2 = Int32Array.from(keys, ({ hash2 }) => hash2)
  const placeAt = (i: number, pilot: number) => placeWith(pilot, hashes1[i] as number, hashes2[i] as number, scale)
  for (let pilot = 0; pilot < PILOT_LIMIT; pilot++) {
    let placed = 0
    for (; placed < keys.length; placed++) {
      const place = placeAt(placed, pilot)
      if (taken[place]) break
      taken[place] = 1
    }
    if (placed === keys.length) return pilot
    while (placed > 0) taken[placeAt(--placed, pilot)] = 0
  }
  return -1
}

/** Gives each key a place of its own. Same keys, same places, in whatever order they come. */
export function placeKeys(keys: readonly Hashes[]): Places {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const places = Math.max(1, Math.ceil(keys.length * (1 + FREE_PLACES * attempt)))
    const finder = createPlaceFinder(new Int32Array(bucketsFor(keys.length)), places)
    const taken = new Uint8Array(places)
    const isPlaced = bucketsOf(keys, finder.bucketScale).every(([bucket, inBucket]) => {
      const pilot = findPilot(inBucket, taken, finder.scale)
      finder.buckets[bucket] = inBucket.reduce((word, { hash2 }) => word | likeness(hash2), pilot << PILOT_SHIFT)
      return pilot >= 0
    })
    if (isPlaced) return { finder, places }
  }
  throw new Error('The lexicon’s keys found no places: two of them may be the same.')
}
