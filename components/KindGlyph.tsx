import type { Kind } from '../lib/core/model.ts'
import { KIND_COLOURS } from './kind-colours.ts'

/** Outlines on a 16 × 16 grid: head and shoulders, columns, pin, rocket, ship, signed sheet, calendar, open book, flag. */
const PATHS: Record<Kind, string> = {
  person: 'M8 7.6a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4ZM2.8 13.8c.3-2.7 2.4-4.3 5.2-4.3s4.9 1.6 5.2 4.3',
  organisation: 'M2.3 6 8 2.5 13.7 6ZM3.8 8.5v3M8 8.5v3M12.2 8.5v3M2.3 13.7h11.4',
  place: 'M8 14.2c-2.9-3.1-4.4-5.6-4.4-7.5a4.4 4.4 0 0 1 8.8 0c0 1.9-1.5 4.4-4.4 7.5ZM8 8.2a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z',
  weapon: 'M8 1.8c1.5 1.5 2.2 3.4 2.2 5.5v4.2H5.8V7.3c0-2.1.7-4 2.2-5.5ZM5.8 8.8l-2.3 2.4v2M10.2 8.8l2.3 2.4v2M8 13v1.5',
  vessel: 'M2.3 9.8h11.4l-1.7 3.9H4ZM8 9.6V2.4M8 3l3.6 4.2H8',
  agreement: 'M3.3 2.3h6.4l3 3v8.4H3.3ZM9.5 2.5v3h3M5.6 8h3.2M5.6 11.3c.9-1.3 1.5-1.3 1.8-.4.3.8.8.7 1.4-.1.5-.6.9-.3 1.6.3',
  event: 'M2.5 3.8h11v9.9h-11ZM2.5 6.9h11M5.3 2.2v2.9M10.7 2.2v2.9M8 9.1v2.5M6.7 10.3h2.6',
  term: 'M8 4.4C6.6 3.3 4.7 2.9 2.4 3v9.6c2.3-.1 4.2.3 5.6 1.4 1.4-1.1 3.3-1.5 5.6-1.4V3c-2.3-.1-4.2.3-5.6 1.4ZM8 4.4v9.5',
  country: 'M3.6 14.2V2.3M3.6 3c1.5-.8 3-.8 4.5 0s3 .8 4.5 0v6c-1.5.8-3 .8-4.5 0s-3-.8-4.5 0',
}

/** A small drawing of a kind, in the kind's colour. Decoration: the kind stands in words beside it or is told otherwise. */
export function KindGlyph({ kind, size = 16 }: { kind: Kind; size?: number }) {
  return (
    <svg
      class="kind-glyph"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke={KIND_COLOURS[kind]}
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[kind]} />
    </svg>
  )
}
