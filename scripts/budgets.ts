/**
 * How large what is shipped may be: part of `npm test`, since a size, other than a time, is the same on every machine.
 * Why these: docs/performance.md.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** One limit, in bytes, and what it is measured on. */
export interface Budget {
  title: string
  limit: number
  bytes(folder: string): number
}

const size = (folder: string, name: string) => statSync(join(folder, name)).size

function folderSize(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.reduce((sum, name) => sum + (statSync(join(folder, name)).isFile() ? size(folder, name) : 0), 0)
}

/** The scripts that an extension's page loads before anybody has done anything there. */
export function scriptsOf(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].flatMap(([, path]) => path ?? [])
}

function pageSize(folder: string, page: string): number {
  return scriptsOf(readFileSync(join(folder, page), 'utf8')).reduce((sum, path) => sum + size(folder, path), 0)
}

const KB = 1000

export const BUDGETS: readonly Budget[] = [
  // Runs on every news page: looks whether it has anything to read.
  { title: 'the content script', limit: 8 * KB, bytes: (folder) => size(folder, 'first-look.js') },
  // Loaded where there is: the text's way to its candidates, the settings and the messages; nothing that paints.
  { title: 'the annotator', limit: 60 * KB, bytes: (folder) => size(folder, 'annotator.js') },
  // Loaded where a page has a candidate: what is known of the names, deciding in ten languages, painting, hovering. A quarter are spelt-out classes of
  // characters: ADR 0013.
  { title: 'the reader', limit: 205 * KB, bytes: (folder) => size(folder, 'reader.js') },
  // Loaded once there is something to hover: Preact, Floating UI, the card and its styles.
  { title: 'the card', limit: 60 * KB, bytes: (folder) => size(folder, 'card.js') },
  { title: 'the popup', limit: 100 * KB, bytes: (folder) => pageSize(folder, 'popup.html') },
  { title: 'the welcome page', limit: 100 * KB, bytes: (folder) => pageSize(folder, 'welcome.html') },
  { title: 'the whole extension', limit: 3000 * KB, bytes: folderSize },
]

/** The sentences that say which budgets a build exceeds. */
export function exceededBudgets(folder: string, budgets: readonly Budget[] = BUDGETS): string[] {
  return budgets.flatMap(({ title, limit, bytes }) => {
    const actual = bytes(folder)
    return actual > limit ? [`${title} has ${Math.ceil(actual / KB)} KB, its budget is ${limit / KB} KB`] : []
  })
}
