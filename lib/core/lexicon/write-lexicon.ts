import type { Entity, Kind, Language, NamesByLanguage } from '../model.ts'
import { inflect } from '../inflect/inflect.ts'
import { DIGIT, LETTER } from '../text/characters.ts'
import {
  foldWord,
  GAP_NONE,
  hashUnits,
  joinHash1,
  joinHash2,
  mixHash1,
  mixHash2,
  SHAPE_HAS_LOWER,
  SHAPE_HAS_UPPER_LATER,
  SHAPE_UPPER_FIRST,
  tokenize,
  type Hashes,
  type Tokens,
} from '../text/tokens.ts'
import { SCRIPTS, scriptOf, type Script } from '../text/scripts.ts'
import { toUtf8 } from '../text/utf8.ts'
import { withoutNoun } from './elided-names.ts'
import * as f from './format.ts'
import { hostOf, toLexiconRecord } from './lexicon-record.ts'
import { collectOffices } from './offices.ts'
import { placeKeys, placeOf, type Places } from './perfect-hash.ts'

interface Posting {
  entity: number
  attributes: number
  pattern: number
}

interface Phrase extends Hashes {
  isPrefix: boolean
  postings: Posting[]
}

/** Every surface form of an entity, with its class; forms made by rule are marked. */
function* surfaceForms(entity: Entity): Generator<{ text: string; nameClass: f.NameClass; inflected: boolean; language: Language }> {
  const groups: [f.NameClass, NamesByLanguage | undefined][] = [
    ['full', entity.names],
    ['short', entity.short],
    ['common', entity.common],
    ['description', entity.descriptions],
    ['adjective', entity.adjectives],
  ]
  for (const [nameClass, names] of groups) {
    for (const [language, forms] of Object.entries(names ?? {}) as [Language, string[]][]) {
      for (const text of forms) {
        const made = inflect(text, language, nameClass)
        yield { text, nameClass, inflected: false, language }
        for (const form of made) yield { text: form, nameClass, inflected: true, language }
        if (entity.kind !== 'place' || nameClass !== 'full') continue
        for (const elided of new Set([text, ...made].map((form) => withoutNoun(form, language)))) {
          if (elided) yield { text: elided, nameClass: 'elided', inflected: true, language }
        }
      }
    }
  }
}

/** A person's name of so many words is told by its first capital: "Kim il Sung", "Kim Jong un". */
const ONE_CAPITAL_TOKENS = 3

/**
 * What a name's form asks of the text: a capital where the name has one (of a long name of a person, only at its
 * beginning), capitals throughout for an acronym (a token of two or more capitals and nothing else), and no gap between
 * the characters of a short name without letters.
 */
function patternOf({ kinds, shapes, gaps, count }: Tokens, kind: Kind): number {
  const oneCapital = kind === 'person' && count >= ONE_CAPITAL_TOKENS
  let pattern = 0
  for (let i = 0; i < Math.min(count, f.PATTERN_TOKENS); i++) {
    if ((kinds[i] as number) > LETTER && i > 0 && count <= f.TIGHT_TOKENS && gaps[i] === GAP_NONE) pattern |= 1 << i
    if (kinds[i] !== LETTER) continue
    const shape = shapes[i] as number
    if (shape & SHAPE_UPPER_FIRST && !(oneCapital && i > 0)) pattern |= 1 << i
    if (shape & SHAPE_HAS_UPPER_LATER && !(shape & SHAPE_HAS_LOWER)) pattern |= 1 << (i + f.PATTERN_TOKENS)
  }
  return pattern
}

interface Phrases {
  phrases: Phrase[]
  /** Beginnings of names, each with the outline of the word that follows. */
  outlines: Hashes[]
}

/** The names that begin in one script. */
function collectPhrases(entities: readonly Entity[], script: Script): Phrases {
  const phrases = new Map<string, Phrase>()
  const outlines = new Map<string, Hashes>()
  const phraseAt = (hash1: number, hash2: number): Phrase => {
    const key = `${hash1} ${hash2}`
    let phrase = phrases.get(key)
    if (!phrase) phrases.set(key, (phrase = { hash1, hash2, isPrefix: false, postings: [] }))
    return phrase
  }
  entities.forEach((entity, index) => {
    for (const { text, nameClass, inflected, language } of surfaceForms(entity)) {
      const tokens = tokenize(text)
      if (tokens.count === 0 || scriptOf(tokens.kinds[0] as number, text.charCodeAt(tokens.starts[0] as number)) !== script) continue
      const forgiven = nameClass === 'full' ? shortestForgiven(entity, tokens) : Infinity
      let hash1 = 0
      let hash2 = 0
      for (let i = 0; i < tokens.count; i++) {
        hash1 = joinHash1(tokens, i, hash1)
        hash2 = joinHash2(tokens, i, hash2)
        const phrase = phraseAt(hash1, hash2)
        if (i < tokens.count - 1) {
          phrase.isPrefix = true
          const word = tokens.kinds[i + 1] === LETTER ? foldWord(text.slice(tokens.starts[i + 1], tokens.ends[i + 1])) : []
          if (word.length >= forgiven) {
            const outline = hashUnits(f.outlineOf(word))
            const joined = { hash1: mixHash1(outline.hash1, hash1), hash2: mixHash2(outline.hash2, hash2) }
            outlines.set(`${joined.hash1} ${joined.hash2}`, joined)
          }
        } else addPosting(phrase, { entity: index, attributes: attributesOf(nameClass, inflected, language), pattern: patternOf(tokens, entity.kind) })
      }
    }
  })
  for (const phrase of phrases.values()) phrase.postings = withoutWeaker(phrase.postings)
  return { phrases: [...phrases.values()], outlines: [...outlines.values()] }
}

/** Length of the shortest of a name's words that may have a letter wrong, less the one that may lack; Infinity where none may. */
function shortestForgiven({ kind }: Entity, tokens: Tokens): number {
  let letters = 0
  for (let i = 0; i < tokens.count; i++) letters += (tokens.ends[i] as number) - (tokens.starts[i] as number)
  if (kind === 'country' || letters < f.MISSPELT_MIN_NAME) return Infinity
  return (kind === 'person' ? f.MISSPELT_MIN_WORD_OF_PERSON : f.MISSPELT_MIN_WORD) - 1
}

function attributesOf(nameClass: f.NameClass, inflected: boolean, language: Language): number {
  const languages = f.languageBit(language) << f.LANGUAGES_SHIFT
  return f.NAME_CLASSES.indexOf(nameClass) | (inflected ? f.INFLECTED : 0) | languages
}

/** Adds a posting; one entity's several claims to a phrase in one class are one, in all languages that make it. */
function addPosting(phrase: Phrase, posting: Posting): void {
  const isAlike = ({ entity, pattern, attributes }: Posting) =>
    entity === posting.entity && pattern === posting.pattern && (attributes & f.CLASS_MASK) === (posting.attributes & f.CLASS_MASK)
  const known = phrase.postings.find(isAlike)
  if (known) known.attributes |= posting.attributes & (-1 << f.LANGUAGES_SHIFT)
  else phrase.postings.push(posting)
}

/** Drops an entity's claim to a phrase where a more trusted one holds for every language of it. */
function withoutWeaker(postings: readonly Posting[]): Posting[] {
  return postings.filter(({ entity, pattern, attributes }) => {
    const rank = attributes & f.CLASS_MASK
    // Where a list gives "Kursk" its noun, the region is meant, whatever "Kursk" is elsewhere.
    if (f.NAME_CLASSES[rank] === 'elided') return true
    const isStronger = (other: Posting) => other.entity === entity && other.pattern === pattern && (other.attributes & f.CLASS_MASK) < rank
    return !postings.some((other) => isStronger(other) && f.coversLanguages(other.attributes >>> f.LANGUAGES_SHIFT, attributes >>> f.LANGUAGES_SHIFT))
  })
}

/** Postings as they are written, and each phrase's value. */
interface Written {
  postings: number[]
  values: number[]
}

/** Writes the postings of every phrase, equal ones once. */
function writePostings(phrases: readonly Phrase[]): Written {
  const known = new Map<string, number>()
  const postings: number[] = []
  const values = phrases.map(({ isPrefix, postings: own }) => {
    const words = own.flatMap(({ entity, attributes, pattern }, i) => [
      attributes | (i === own.length - 1 ? f.LAST_POSTING : 0) | (entity << f.ENTITY_SHIFT),
      pattern,
    ])
    const key = words.join()
    const first = words.length === 0 ? 0 : (known.get(key) ?? 1 + postings.length / f.POSTING_WORDS)
    if (first > postings.length / f.POSTING_WORDS) {
      known.set(key, first)
      for (const word of words) postings.push(word)
    }
    return (first << f.POSTING_SHIFT) | (isPrefix ? f.IS_PREFIX : 0)
  })
  return { postings, values }
}

/** Bits that the largest value takes. */
function bitsOf(values: readonly number[]): number {
  const bits = 32 - Math.clz32(values.reduce((max, value) => Math.max(max, value), 1))
  if (bits > f.VALUE_BITS_LIMIT) throw new Error(`The lexicon has too many names: their numbers take ${bits} bits of ${f.VALUE_BITS_LIMIT}.`)
  return bits
}

/**
 * Compiles entities into a lexicon, in the form that `format.ts` describes. Same entities, same bytes.
 * @throws Error where there are more entities or names than the form holds.
 */
export function writeLexicon(entities: readonly Entity[]): f.LexiconFiles {
  if (entities.length > f.ENTITY_LIMIT) throw new Error(`The lexicon holds ${f.ENTITY_LIMIT} entities, not ${entities.length}.`)
  const names = SCRIPTS.map((script) => [script, writeNames(entities, script)] as const)
  // One for each script.
  return { records: writeRecords(entities), ...(Object.fromEntries(names) as Record<Script, ArrayBuffer>) }
}

function writeNames(entities: readonly Entity[], script: Script): ArrayBuffer {
  const { phrases, outlines } = collectPhrases(entities, script)
  const { postings, values } = writePostings(phrases)
  const valueBits = bitsOf(values)
  const phrasePlaces = placeKeys(phrases)
  const outlinePlaces = placeKeys(outlines)
  const counts: f.NameCounts = {
    slots: phrasePlaces.places,
    valueBits,
    postings: postings.length / f.POSTING_WORDS,
    buckets: phrasePlaces.finder.buckets.length,
    outlines: outlinePlaces.places,
    outlineBuckets: outlinePlaces.finder.buckets.length,
  }
  const at = f.nameSections(counts)
  const buffer = new ArrayBuffer(at.end)
  const write = (section: keyof typeof at, words: ArrayLike<number>) => new Int32Array(buffer, at[section]).set(words)
  new Int32Array(buffer).set([f.NAMES_MAGIC, ...f.NAMES_HEADER.map((name) => counts[name])])
  write('slots', slotsOf(phrases, values, valueBits, phrasePlaces))
  write('postings', postings)
  write('buckets', phrasePlaces.finder.buckets)
  write('outlineBuckets', outlinePlaces.finder.buckets)
  new Uint16Array(buffer, at.outlines).set(marksOf(outlines, outlinePlaces))
  return buffer
}

function writeRecords(entities: readonly Entity[]): ArrayBuffer {
  const offices = collectOffices(entities)
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const records = entities.map((entity) => toUtf8(JSON.stringify({ ...toLexiconRecord(entity), host: hostOf(entity, byId), offices: offices.get(entity.id) })))
  const counts: f.RecordCounts = { entities: entities.length, recordBytes: records.reduce((sum, { length }) => sum + length, 0) }
  const at = f.recordSections(counts)
  const buffer = new ArrayBuffer(at.end)
  new Int32Array(buffer, 0, at.offsets / 4).set([f.RECORDS_MAGIC, ...f.RECORDS_HEADER.map((name) => counts[name])])
  const offsets = new Int32Array(buffer, at.offsets, entities.length + 1)
  const bytes = new Uint8Array(buffer, at.records)
  let end = 0
  records.forEach((record, i) => {
    bytes.set(record, end)
    offsets[i + 1] = end += record.length
  })
  return buffer
}

function slotsOf(phrases: readonly Hashes[], values: readonly number[], valueBits: number, { finder, places }: Places): Int32Array {
  const slots = new Int32Array(places * f.SLOT_WORDS)
  phrases.forEach(({ hash1, hash2 }, i) => {
    slots.set([hash2, (hash1 << valueBits) | (values[i] as number)], placeOf(finder, hash1, hash2) * f.SLOT_WORDS)
  })
  return slots
}

function marksOf(outlines: readonly Hashes[], { finder, places }: Places): Uint16Array {
  const marks = new Uint16Array(places)
  for (const { hash1, hash2 } of outlines) marks[placeOf(finder, hash1, hash2)] = f.outlineMark(hash1, hash2)
  return marks
}

/** Whether a surface form has letters for the scanner to find. */
export function isScannable(text: string): boolean {
  const { kinds, count } = tokenize(text)
  return kinds.subarray(0, count).some((kind) => kind > DIGIT)
}
