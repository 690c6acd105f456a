import type { CardContent } from '../lib/core/card-content.ts'
import { CardLine } from './CardLine.tsx'
import { thenNowSections } from './then-now.ts'

/** Lines of one section that are shown at once; the others wait behind a click. */
const SHOWN = 3

interface ThenNowProps {
  content: CardContent
  onOpenEntity: (id: string) => void
}

/** What was true when the article appeared and what is true now: posts of a person, heads of a body. */
export function ThenNow({ content, onOpenEntity }: ThenNowProps) {
  const sections = thenNowSections(content)
  if (sections.length === 0) return null
  const item = (line: CardContent['facts'][number], index: number) => (
    <li key={index}>
      {/* A person's posts need no label; "Led by" does. */}
      {line.label !== 'Post' && <span class="line-label">{line.label} </span>}
      <CardLine line={line} sources={content.sources} onOpenEntity={onOpenEntity} />
    </li>
  )
  return (
    <div class={content.then ? 'tenses tenses-differ' : 'tenses'}>
      {sections.map(({ heading, lines, tense }) => (
        <section key={tense} class={`tense tense-${tense}`}>
          <h3>{heading}</h3>
          {lines.length === 0 && <p class="none">None on record</p>}
          <ul>{lines.slice(0, SHOWN).map(item)}</ul>
          {lines.length > SHOWN && (
            <details>
              <summary>{lines.length - SHOWN} more</summary>
              <ul>{lines.slice(SHOWN).map(item)}</ul>
            </details>
          )}
        </section>
      ))}
    </div>
  )
}
