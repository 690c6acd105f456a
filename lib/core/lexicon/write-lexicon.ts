import type { Entity, Kind, Language } from '../model.ts'
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
import { formsIn, simplify, type SimplifiedForms } from '../text/simplified.ts'
import { contextLists } from './context-words.ts'
import * as f from './format.ts'
import { writeFilter } from './key-filter.ts'
import { collectRecords } from './lexicon-record.ts'
import { placeKeys, placeOf } from './perfect-hash.ts'
import { speltLists } from './spelt-words.ts'
import { surfaceForms, type SurfaceForm } from './surface-forms.ts'
import { writeNumbers, writePostings, type Posting } from './write-postings.ts'
import { lengthOf, writePieces, writeRecords } from './write-records.ts'
import { writeWordLists } from './word-lists.ts'
import { collectForms, writeForms, type WordForm } from './write-word-forms.ts'

interface Phrase extends Hashes {
  tokens: number
  isPrefix: boolean
  postings: Posting[]
}

/** A person's name of so many words is told by its first capital: "Kim il Sung", "Kim Jong un". */
const ONE_CAPITAL_TOKENS = 3
/** Of so many words, a thing's name may begin with a small letter: "administration nationale de développement aérospatial". */
const SMALL_BEGINNING_TOKENS = 4

/** Nouns that British newsrooms write small behind a name, where others write them large: "Russia's Black Sea fleet", "the Kakhovka dam". */
const NOUN_BEHIND_NAME =
  /^(?:fleet|flotilla|army|corps|brigade|division|regiment|battalion|group|dam|bridge|refinery|terminal|shipyard|cosmodrome|airport|airfield|reservoir|canal|pipeline|peninsula|islands?|strait|region|oblast|province|county|prefecture|district|forum|summit|prize|plan)$/i

/**
 * What a name's form asks of the text: a capital where the name has one (of a long name of a person, only at its
 * beginning; of a long name of a thing, only behind that; none for the noun behind an English name), capitals throughout for an acronym (a token of two or more
 * capitals and nothing else), and no gap between the characters of a short name without letters.
 */
function patternOf({ starts, ends, kinds, shapes, gaps, count }: Tokens, kind: Kind, { text, nameClass, language }: SurfaceForm): number {
  const mayEndSmall = language === 'en' && nameClass === 'full' && kind !== 'person' && NOUN_BEHIND_NAME.test(text.slice(starts[count - 1], ends[count - 1]))
  const oneCapital = kind === 'person' && count >= ONE_CAPITAL_TOKENS
  const mayBeginSmall = kind !== 'person' && kind !== 'place' && count >= SMALL_BEGINNING_TOKENS
  let pattern = 0
  for (let i = 0; i < Math.min(count, f.PATTERN_TOKENS); i++) {
    if ((kinds[i] as number) > LETTER && i > 0 && count <= f.TIGHT_TOKENS && gaps[i] === GAP_NONE) pattern |= 1 << i
    if (kinds[i] !== LETTER) continue
    const shape = shapes[i] as number
    if (shape & SHAPE_UPPER_FIRST && !(oneCapital && i > 0) && !(mayBeginSmall && i === 0 && shape & SHAPE_HAS_LOWER) && !(mayEndSmall && i > 0 && i === count - 1)) pattern |= 1 << i
    if (shape & SHAPE_HAS_UPPER_LATER && !(shape & SHAPE_HAS_LOWER)) pattern |= 1 << (i + f.PATTERN_TOKENS)
  }
  return pattern
}

/**
 * Languages in whose names a wrong letter is forgiven: those of nearly all misspelt ones. Names that are alike in others are
 * with them; the outlines of the rest would be a third as many again.
 */
const FORGIVEN_LANGUAGES: ReadonlySet<Language> = new Set<Language>(['en', 'ru', 'uk'])

interface Phrases {
  phrases: Phrase[]
  /** Beginnings of names, each with the outline of the word that follows. */
  outlines: Hashes[]
  forms: WordForm[]
}

/** Those of one script while they are collected, by their hashes. */
interface Collected {
  phrases: Map<string, Phrase>
  outlines: Map<string, Hashes>
  /** By the folded form. */
  forms: Map<string, WordForm>
}

function phraseAt({ phrases }: Collected, hash1: number, hash2: number, tokens: number): Phrase {
  const key = `${hash1} ${hash2}`
  let phrase = phrases.get(key)
  if (!phrase) phrases.set(key, (phrase = { hash1, hash2, tokens, isPrefix: false, postings: [] }))
  return phrase
}

/** All names, by the script that they begin in. */
function collectPhrases(entities: readonly Entity[], simplified: SimplifiedForms): [script: Script, phrases: Phrases][] {
  const collected = new Map<Script, Collected>(SCRIPTS.map((script) => [script, { phrases: new Map(), outlines: new Map(), forms: new Map() }]))
  entities.forEach((entity, index) => {
    for (const listed of surfaceForms(entity)) {
      const form = { ...listed, text: simplify(listed.text, simplified) }
      const tokens = tokenize(form.text)
      const of = tokens.count > 0 ? collected.get(scriptOf(tokens.kinds[0] as number, form.text.charCodeAt(tokens.starts[0] as number))) : undefined
      if (!of) continue
      const { declining, others } = collectForms(of.forms, form)
      addName(of, entity, index, form, declining)
      for (const text of others) addName(of, entity, index, { ...form, text, inflected: true }, 0)
    }
  })
  return Array.from(collected, ([script, { phrases, outlines, forms }]) => {
    for (const phrase of phrases.values()) phrase.postings = withoutWeaker(phrase.postings)
    return [script, { phrases: [...phrases.values()], outlines: [...outlines.values()], forms: [...forms.values()] }]
  })
}

function addName(of: Collected, entity: Entity, index: number, form: SurfaceForm, declining: number): void {
  const { text, nameClass, inflected, language } = form
  const tokens = tokenize(text)
  const forgiven = nameClass === 'full' && !inflected && FORGIVEN_LANGUAGES.has(language) ? shortestForgiven(entity, tokens) : Infinity
  let hash1 = 0
  let hash2 = 0
  for (let i = 0; i < tokens.count; i++) {
    hash1 = joinHash1(tokens, i, hash1)
    hash2 = joinHash2(tokens, i, hash2)
    const phrase = phraseAt(of, hash1, hash2, i + 1)
    if (i === tokens.count - 1) {
      const attributes = attributesOf(nameClass, inflected, language) | (declining << f.DECLINING_SHIFT)
      addPosting(phrase, { entity: index, attributes, pattern: patternOf(tokens, entity.kind, form) })
      return
    }
    phrase.isPrefix = true
    const word = tokens.kinds[i + 1] === LETTER ? foldWord(text.slice(tokens.starts[i + 1], tokens.ends[i + 1])) : []
    if (word.length < forgiven) continue
    const outline = hashUnits(f.outlineOf(word))
    const joined = { hash1: mixHash1(outline.hash1, hash1), hash2: mixHash2(outline.hash2, hash2) }
    of.outlines.set(`${joined.hash1} ${joined.hash2}`, joined)
  }
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
    return !postings.some((other) => isStronger(other) && f.coversLanguages(f.languagesOf(other.attributes), f.languagesOf(attributes)))
  })
}

/** What scanning needs to know of the entity of a record: see `TRAITS`. */
function traitsOf({ kind, from }: f.LexiconRecord): number {
  return (kind === 'person' ? f.TRAITS.person : 0) | (kind === 'country' ? f.TRAITS.country : 0) | (from && (kind === 'agreement' || kind === 'event') ? f.TRAITS.dated : 0)
}

/**
 * Compiles entities into a lexicon, in the form that `format.ts` describes. Same entities, same bytes. Names are found in the
 * traditional characters, too, of which `simplified` has the other form.
 * @throws Error where there are more forms of postings than the lexicon holds.
 */
export function writeLexicon(entities: readonly Entity[], simplified: SimplifiedForms = new Map()): f.LexiconFiles {
  const records = collectRecords(entities)
  const traits = records.map(traitsOf)
  const ofNames = formsIn(entities.flatMap((entity) => Array.from(surfaceForms(entity), ({ text }) => text)).join(''), simplified)
  const simplifiedIn = (script: Script) => (script === 'east-asian' ? ofNames : new Map())
  const names = collectPhrases(entities, ofNames).map(([script, phrases]) => [script, writeNames(phrases, traits, { simplified: simplifiedIn(script), untold: f.UNTOLD_TOKENS[script] })] as const)
  // One for each script.
  return { records: writeRecords(records, writeWordLists({ ...contextLists(entities), ...speltLists(entities) })), ...(Object.fromEntries(names) as Record<Script, ArrayBuffer>) }
}

/** The fewest bytes that hold each of the numbers. */
function bytesFor(numbers: readonly number[], among: readonly number[]): number {
  const greatest = numbers.reduce((most, number) => Math.max(most, number), 0)
  return among.find((bytes) => greatest < 256 ** bytes) ?? 4
}

function writeNames({ phrases, outlines, forms: wordForms }: Phrases, traits: readonly number[], { simplified, untold: [untoldFrom, untoldTo] }: { simplified: SimplifiedForms; untold: readonly [number, number] }): ArrayBuffer {
  const names = phrases.filter(({ postings }) => postings.length > 0)
  const begun = phrases.filter(({ postings, tokens }) => postings.length === 0 && !(tokens >= untoldFrom && tokens <= untoldTo))
  const { attributes, patterns, forms, lists, claims } = writePostings(names, traits)
  const places = placeKeys(names)
  const [beginningFilter, outlineFilter] = [writeFilter(begun, f.BEGINNING_BITS), writeFilter(outlines, f.OUTLINE_BITS)]
  const words = writeForms(wordForms)
  const counts: f.NameCounts = {
    entities: traits.length,
    names: places.places,
    claimBytes: bytesFor([...claims, ...lists], f.CLAIM_BYTES),
    listed: lists.length,
    forms: forms.length,
    attributes: attributes.length,
    patterns: patterns.length,
    buckets: places.finder.buckets.length,
    beginningWords: beginningFilter.length,
    untoldFrom,
    untoldTo,
    outlineWords: outlineFilter.length,
    wordForms: words?.values.length ?? 0,
    formBuckets: words?.places.finder.buckets.length ?? 0,
    endings: words?.endings.length ?? 0,
    endingBytes: lengthOf(words?.endings ?? []),
    simplified: simplified.size,
  }
  const at = f.nameSections(counts)
  const buffer = new ArrayBuffer(at.end)
  const sections = [
    [0, 4, [f.NAMES_MAGIC, ...f.NAMES_HEADER.map((name) => counts[name])]],
    [at.attributes, 4, attributes],
    [at.patterns, 4, patterns],
    [at.buckets, 4, places.finder.buckets],
    [at.beginnings, 4, beginningFilter],
    [at.outlines, 4, outlineFilter],
    [at.formBuckets, 4, words?.places.finder.buckets ?? []],
    [at.formValues, 2, words?.values ?? []],
    [at.forms, 2, [...forms.map((form) => form.attributes), ...forms.map((form) => form.pattern)]],
    [at.simplified, 2, [...simplified.keys(), ...simplified.values()].map((char) => char.charCodeAt(0))],
  ] as const
  for (const [from, bytes, numbers] of sections) new (f.arrayOf(bytes))(buffer, from, numbers.length).set(numbers)
  writePieces(words?.endings ?? [], new Int32Array(buffer, at.endingOffsets, counts.endings + 1), new Uint8Array(buffer, at.endings))
  const marks = new Uint16Array(buffer, at.marks, counts.names)
  const lowMarks = new Uint8Array(buffer, at.lowMarks, counts.names)
  writeNumbers(lists, counts.claimBytes, new Uint8Array(buffer, at.lists))
  const claimsAt = Array<number>(counts.names).fill(0)
  names.forEach(({ hash1, hash2 }, i) => {
    const place = placeOf(places.finder, hash1, hash2)
    marks[place] = f.markOf(hash2)
    lowMarks[place] = f.lowMarkOf(hash2)
    claimsAt[place] = claims[i] ?? 0
  })
  writeNumbers(claimsAt, counts.claimBytes, new Uint8Array(buffer, at.claims))
  return buffer
}

/** Whether a surface form has letters for the scanner to find. */
export function isScannable(text: string): boolean {
  const { kinds, count } = tokenize(text)
  return kinds.subarray(0, count).some((kind) => kind > DIGIT)
}
