import type { Kind } from '../lib/core/model.ts'

/**
 * One colour per kind of entity, for glyphs and underlines alike. Of middle luminance: each has a contrast of at
 * least 3:1 on white and on near-black (WCAG 1.4.11), so that light and dark pages need no second set.
 * `entrypoints/highlights.css` uses the same hues.
 */
export const KIND_COLOURS: Record<Kind, string> = {
  person: '#3f7ac8',
  organisation: '#8a64c8',
  place: '#37894f',
  weapon: '#bc5b45',
  vessel: '#b0569a',
  agreement: '#a07416',
  event: '#17878f',
  term: '#6f8030',
  country: '#7a8087',
}
