import type { BlockRole } from '../document.ts'

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/**
 * Says where in the article a block stands: "in the headline", "in the second paragraph".
 * Paragraphs are counted alone, quotes among them.
 */
export function placeInWords(roles: readonly BlockRole[], block: number): string {
  const role = roles[block]
  if (role === 'heading') return roles.slice(0, block).includes('paragraph') ? 'in a heading above' : 'in the headline'
  if (role === 'caption') return 'in a caption'
  if (role === 'list-item') return 'in a list'
  if (role === 'cell') return 'in a table'
  const number = roles.slice(0, block).filter((r) => r === 'paragraph' || r === 'quote' || r === 'other').length
  const ordinal = ORDINALS[number]
  return ordinal ? `in the ${ordinal} paragraph` : `in paragraph ${number + 1}`
}
