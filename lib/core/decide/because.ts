import type { BlockRole } from '../document.ts'

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

const isParagraph = (role: BlockRole) => role === 'paragraph' || role === 'quote' || role === 'other'

/**
 * Says to the reader of block `here` where block `there` stands: "in the headline", "in the paragraph above",
 * "three paragraphs above". Counted from the reader's place: how many bylines stand before the first paragraph is
 * each outlet's own business.
 */
export type PlaceInWords = (there: number, here: number) => string

/** For an article with blocks of these roles; they are counted once, when the first place is asked for. */
export function createPlaceInWords(roles: readonly BlockRole[]): PlaceInWords {
  let counted: Uint32Array | undefined
  const paragraphsBefore = (block: number) => (counted ??= countParagraphs(roles))[block] ?? 0
  return (there, here) => {
    if (there === here) return 'in this paragraph'
    const side = there < here ? 'above' : 'below'
    switch (roles[there]) {
      case 'heading':
        return paragraphsBefore(there) > 0 ? `in a heading ${side}` : 'in the headline'
      case 'caption':
        return `in a caption ${side}`
      case 'list-item':
        return `in a list ${side}`
      case 'cell':
        return `in a table ${side}`
      default: {
        const distance = Math.max(1, Math.abs(paragraphsBefore(here) - paragraphsBefore(there)))
        return distance === 1 ? `in the paragraph ${side}` : `${NUMBERS[distance] ?? distance} paragraphs ${side}`
      }
    }
  }
}

/** How many paragraphs stand before each block. */
function countParagraphs(roles: readonly BlockRole[]): Uint32Array {
  const before = new Uint32Array(roles.length)
  for (let i = 1; i < roles.length; i++) before[i] = (before[i - 1] as number) + (isParagraph(roles[i - 1] as BlockRole) ? 1 : 0) // below the length there are some
  return before
}
