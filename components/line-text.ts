import type { CardLine } from '../lib/core/card-content.ts'

/** A run of a line's text; the one with `entity` is the related entity's name. */
export interface TextPart {
  text: string
  entity?: { id: string; onPage: boolean }
}

/** How a label's text and entity belong together: which comes first, and what stands between. */
interface Joint {
  first: 'text' | 'entity'
  between: string
}

/** "President, Kim Il Sung Military University", "Mangyongdae District, Pyongyang". */
const TEXT_FIRST: Joint = { first: 'text', between: ', ' }
/** "Kim Kum Chol, President", "Russia, with a delegation". */
const ENTITY_FIRST: Joint = { first: 'entity', between: ', ' }
/** "United States: sanctions over support for Russia". */
const ENTITY_TELLS: Joint = { first: 'entity', between: ': ' }

/** By the label of a property (`lib/core/properties.ts`); others are `ENTITY_TELLS`. */
export const JOINTS: Record<string, Joint> = {
  Post: TEXT_FIRST,
  In: TEXT_FIRST,
  'Took place': TEXT_FIRST,
  'Part of': TEXT_FIRST,
  'Made by': TEXT_FIRST,
  Born: TEXT_FIRST,
  Died: TEXT_FIRST,
  Concluded: TEXT_FIRST,
  Family: { first: 'text', between: ' of ' },
  'Led by': ENTITY_FIRST,
  'Post held by': ENTITY_FIRST,
  Visited: ENTITY_FIRST,
  'Visited by': ENTITY_FIRST,
}

/** Writes a card's line as a reader would say it; empty where it has nothing but a date. */
export function textParts({ label, text, entity }: CardLine): TextPart[] {
  const words: TextPart[] = text ? [{ text }] : []
  if (!entity) return words
  const name: TextPart = { text: entity.label, entity: { id: entity.id, onPage: entity.onPage } }
  if (!text) return [name]
  const { first, between } = JOINTS[label] ?? ENTITY_TELLS
  return first === 'text' ? [{ text: text + between }, name] : [name, { text: between + text }]
}
