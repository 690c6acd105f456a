/** How many bytes the packaged build makes a browser read. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export interface Sizes {
  /** What runs on every page, and what reads those with text. */
  contentScript: number
  /** Each page with all that it loads at once, by file name. */
  pages: Record<string, number>
  install: number
}

/** Loaded by the content script wherever there is text. */
const ANNOTATOR = 'annotator.js'

/** Weighs an unpacked build, uncompressed. */
export function weighBuild(folder: string): Sizes {
  // wxt wrote it.
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as { content_scripts?: { js?: string[] }[] }
  const scripts = (manifest.content_scripts ?? []).flatMap(({ js }) => js ?? [])
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'))
  return {
    contentScript: sum([...scripts, ANNOTATOR].map((name) => sizeOf(join(folder, name)))),
    pages: Object.fromEntries(pages.map((name) => [name, weighPage(folder, name)])),
    install: sum(readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => sizeOf(join(folder, name)))),
  }
}

function weighPage(folder: string, page: string): number {
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file) || !existsSync(file)) return
    seen.add(file)
    for (const reference of findReferences(readFileSync(file, 'utf8'), file)) {
      visit(reference.startsWith('/') ? join(folder, reference) : resolve(dirname(file), reference))
    }
  }
  visit(join(folder, page))
  return sum([...seen].map(sizeOf))
}

/** Scripts and stylesheets that a page names, and what scripts import at once. */
export function findReferences(text: string, file: string): string[] {
  const pattern = file.endsWith('.html') ? /<(?:script|link)[^>]*\s(?:src|href)="([^"]+\.(?:js|css))"/g : /(?:from|import)\s*"(\.{1,2}\/[^"]+\.js)"/g
  return [...text.matchAll(pattern)].map(([, reference = '']) => reference)
}

function sizeOf(file: string): number {
  const stats = statSync(file)
  return stats.isFile() ? stats.size : 0
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
