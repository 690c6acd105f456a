import { KINDS, type Kind } from '../lib/core/model.ts'

/** What the popup calls several of a kind. */
const PLURALS: Record<Kind, string> = {
  person: 'People',
  organisation: 'Organisations',
  place: 'Places',
  weapon: 'Weapons',
  agreement: 'Agreements',
  event: 'Events',
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
    heading: PLURALS[kind],
    entities: entities.filter((entity) => entity.kind === kind).toSorted((a, b) => b.count - a.count),
  })).filter((group) => group.entities.length > 0)
}
