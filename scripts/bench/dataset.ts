/** Datasets of any size: the real entities' English names first, then invented people until there are enough. */
import type { Entity, Kind, NamesByLanguage } from '../../lib/core/model.ts'
import { createRandom, type Random } from './random.ts'

const NAMES_PER_PERSON = 4
const SYLLABLES = 'ba be bo da di du fa fe ga go ka ke ko la li lo ma me mo na ni no pa po ra ri ro sa se su ta te to va vi zo'.split(' ')

/** Entities and all surface forms that peers are given of them. */
export interface Dataset {
  entities: Entity[]
  names: string[]
}

/** The English forms that pages may use, by kind. */
export type NamesByKind = Partial<Record<Kind, { full: string; short?: string }[]>>

/** Cuts or fills the dataset to about `count` names; the first ones are in every dataset. */
export function createDataset(real: readonly Entity[], count: number): Dataset {
  const entities: Entity[] = []
  const names: string[] = []
  const add = (entity: Entity): void => {
    entities.push(entity)
    names.push(...namesOf(entity))
  }
  for (const entity of inOrder(real).map(inEnglish)) {
    if (names.length >= count) break
    add(entity)
  }
  const random = createRandom(count)
  for (let i = 0; names.length < count; i++) add(inventPerson(i, random))
  return { entities, names: [...new Set(names)] }
}

/** Names that a page can be written with: full ones, and the short one of those that have one. */
export function namesByKind({ entities }: Dataset): NamesByKind {
  const byKind: NamesByKind = {}
  for (const { kind, names, short } of entities) {
    const full = names.en?.[0]
    const brief = short?.en?.[0]
    if (full) (byKind[kind] ??= []).push({ full, ...(brief && { short: brief }) })
  }
  return byKind
}

/** Countries first: what the others say of them must have somebody to mean. */
function inOrder(entities: readonly Entity[]): Entity[] {
  return entities.toSorted((a, b) => Number(b.kind === 'country') - Number(a.kind === 'country') || (a.id < b.id ? -1 : 1))
}

function inEnglish(entity: Entity): Entity {
  const english = { ...entity }
  for (const group of ['names', 'short', 'common', 'descriptions', 'adjectives', 'context'] as const) {
    const forms = entity[group]?.en
    if (forms) english[group] = { en: forms }
    else if (group === 'names') english.names = {}
    else delete english[group]
  }
  return english
}

function namesOf({ names, short }: Entity): string[] {
  return [names, short].flatMap((group: NamesByLanguage = {}) => Object.values(group).flat())
}

function inventPerson(index: number, random: Random): Entity {
  const [first, second, family] = [inventWord(random), inventWord(random), inventWord(random)]
  const full = [`${first} ${family}`, `${second} ${family}`, `${first} ${second} ${family}`]
  return {
    id: `invented-${index}`,
    kind: 'person',
    label: `${first} ${family}`,
    description: `Invented for the benchmark, number ${index}`,
    summary: '',
    names: { en: full.slice(0, NAMES_PER_PERSON - 1) },
    short: { en: [family] },
    statements: [],
    sources: {},
    reviewed: '2026-01-01',
  }
}

function inventWord(random: Random): string {
  const word = [0, 1, 2, 3].map(() => random.pick(SYLLABLES)).join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}
