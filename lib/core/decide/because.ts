import type { BlockRole } from '../document.ts'

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

const isParagraph = (role: BlockRole) => role === 'paragraph' || role === 'quote' || role === 'other'

/**
 * Says to the reader of block `here` where block `there` stands: "in the headline", "in the paragraph above",
 * "three paragraphs above". Counted from the reader's place: how many bylines stand before the first paragraph is
 * each outlet's own business.
 */
export function placeInWords(roles: readonly BlockRole[], there: number, here: number): string {
  if (there === here) return 'in this paragraph'
  const [first, last, side] = there < here ? [there, here, 'above'] : [here, there, 'below']
  switch (roles[there]) {
    case 'heading':
      return roles.slice(0, there).some(isParagraph) ? `in a heading ${side}` : 'in the headline'
    case 'caption':
      return `in a caption ${side}`
    case 'list-item':
      return `in a list ${side}`
    case 'cell':
      return `in a table ${side}`
    default: {
      const distance = Math.max(1, roles.slice(first, last).filter(isParagraph).length)
      return distance === 1 ? `in the paragraph ${side}` : `${NUMBERS[distance] ?? distance} paragraphs ${side}`
    }
  }
}
