import { KINDS, type Kind } from '../lib/core/model.ts'

/** What several of a kind are called. */
export const KIND_PLURALS: Record<Kind, string> = {
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
  weapon: 'Weapons',
  vessel: 'Ships and spacecraft',
  agreement: 'Agreements',
  event: 'Events',
  term: 'Terms',
  country: 'Countries',
}

interface Group<E> {
  kind: Kind
  heading: string
  entities: E[]
}

/** Groups entities by kind, in the kinds' order; within a kind the most mentioned first, else as the page has them. */
export function groupEntities<E extends { kind: Kind; count: number }>(entities: readonly E[]): Group<E>[] {
  return KINDS.map((kind) => ({
    kind,
    heading: KIND_PLURALS[kind],
    entities: entities.filter((entity) => entity.kind === kind).toSorted((a, b) => b.count - a.count),
  })).filter((group) => group.entities.length > 0)
}
