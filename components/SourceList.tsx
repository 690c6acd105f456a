import type { CardContent } from '../lib/core/card-content.ts'
import { webAddress } from './web-address.ts'

/** Where the card's statements were read, numbered as the lines cite them, and when the entry was last checked. */
export function SourceList({ sources, reviewed }: Pick<CardContent, 'sources' | 'reviewed'>) {
  return (
    <div class="sources">
      <h3>{sources.length === 1 ? 'Source' : 'Sources'}</h3>
      <ol>
        {sources.map((source) => (
          <li key={source.url}>
            <SourceName source={source} />
            {source.dateText && <span class="source-date">{source.dateText}</span>}
            <span class="source-title" dir="auto" title={source.title}>
              {source.title}
            </span>
          </li>
        ))}
      </ol>
      <p class="reviewed">{reviewed}</p>
    </div>
  )
}

function SourceName({ source }: { source: CardContent['sources'][number] }) {
  const href = webAddress(source.url)
  if (!href) return <span class="publisher">{source.publisher}</span>
  return (
    <a class="publisher" href={href} target="_blank" rel="noopener noreferrer">
      {source.publisher}
    </a>
  )
}
