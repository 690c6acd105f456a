import type { CardContent } from '../lib/core/card-content.ts'
import { webAddress } from './web-address.ts'

interface SourceRefsProps {
  /** Indexes into `sources`, counted from 0. */
  cited: readonly number[]
  sources: CardContent['sources']
  /** Whether a link stands right before them, without text between. */
  besideLink: boolean
}

/** The small numbers behind a line: each opens its source. */
export function SourceRefs({ cited, sources, besideLink }: SourceRefsProps) {
  const known = cited.flatMap((index) => {
    const source = sources[index]
    return source ? [{ number: index + 1, source }] : []
  })
  if (known.length === 0) return null
  return (
    <sup class={besideLink ? 'refs refs-apart' : 'refs'}>
      {known.map(({ number, source }) => {
        const words = [source.publisher, source.dateText].filter(Boolean).join(', ')
        const href = webAddress(source.url)
        if (!href) return <span key={number}>{number}</span>
        return (
          <a key={number} href={href} target="_blank" rel="noopener noreferrer" title={words} aria-label={`Source ${number}: ${words}`}>
            {number}
          </a>
        )
      })}
    </sup>
  )
}
