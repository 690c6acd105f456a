import type { CardContent, CardLine } from '../lib/core/card-content.ts'

interface Section {
  heading: string
  lines: CardLine[]
  /** What the article's reader should see first, or what holds today, or both. */
  tense: 'then' | 'now' | 'both'
}

/**
 * Orders what was true at the article's date and what is true now, each line once: what changed under its own
 * heading, what did not under one for both.
 */
export function thenNowSections({ then, now }: Pick<CardContent, 'then' | 'now'>): Section[] {
  if (!then) return now && now.lines.length > 0 ? [{ ...now, tense: 'now' }] : []
  const nowLines = now?.lines ?? []
  const before = then.lines.filter((line) => !nowLines.some((other) => isSameLine(line, other)))
  const since = nowLines.filter((line) => !then.lines.some((other) => isSameLine(line, other)))
  const both = then.lines.filter((line) => !before.includes(line))
  if (before.length === 0 && since.length === 0) return [{ heading: now?.heading ?? 'Now', lines: both, tense: 'now' }]
  const sections: Section[] = [
    { heading: then.heading, lines: before, tense: 'then' },
    { heading: now?.heading ?? 'Now', lines: since, tense: 'now' },
    { heading: 'Then and now', lines: both, tense: 'both' },
  ]
  // A missing post is news too, so both tenses keep their heading even when one is empty.
  return sections.filter(({ tense, lines }) => tense !== 'both' || lines.length > 0)
}

function isSameLine(a: CardLine, b: CardLine): boolean {
  return a.label === b.label && a.text === b.text && a.entity?.id === b.entity?.id && a.when === b.when
}
