/** Builds the benchmark's own extension: one content script per contender, started by the page's address. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { lexiconFile } from '../../lib/core/lexicon/format.ts'
import { writeLexicon } from '../../lib/core/lexicon/write-lexicon.ts'
import { KINDS } from '../../lib/core/model.ts'
import type { BrowserName } from '../browsers.ts'
import { compileAtOnce } from '../compile-at-once.ts'
import { plainClasses } from '../plain-classes.ts'
import type { Dataset } from './dataset.ts'
import type { BenchPage } from './pages.ts'

/** Each is a file in `contenders/`. */
export const CONTENDERS = [
  'empty', 'observer', 'floor', 'ours', 'first-screen', 'mark-words', 'mark-known', 'mark-regex', 'alternation', 'search',
] as const
export type Contender = (typeof CONTENDERS)[number]

/** Those made of the project's own modules: they are compiled as the package's parts are. */
const OURS: readonly Contender[] = ['ours', 'first-screen']

const ADDON_ID = 'bench@backgrounder.invalid'

/** What contenders load, by file name. */
export type DataFiles = ReadonlyMap<string, string | Uint8Array>

/** The address under which a contender works on a page; the host is another one for each tab. */
export function contenderPath(contender: Contender, names: number, page: string): string {
  return `/c/${contender}/${names}/${page}`
}

/**
 * Compiles what the extension loads of the dataset for a page in English: the lexicon's files by their names. Packed by zlib:
 * for the records of 500,000 names, Zopfli takes minutes.
 */
function compileDataset({ entities }: Dataset): [name: string, bytes: Uint8Array][] {
  const { records, latin } = writeLexicon(entities)
  return [
    [lexiconFile('records'), gzipSync(records)],
    [lexiconFile('latin'), new Uint8Array(latin)],
  ]
}

/** Compiles the datasets and looks up what is on the pages: once, for all browsers. */
export function createDataFiles(datasets: ReadonlyMap<number, Dataset>, pages: readonly BenchPage[]): DataFiles {
  const files = new Map<string, string | Uint8Array>()
  for (const [size, dataset] of datasets) {
    for (const [name, bytes] of compileDataset(dataset)) files.set(`${size}-${name}`, bytes)
    files.set(`names-${size}.json`, JSON.stringify(dataset.names))
    for (const { id, html } of pages) files.set(`on-page-${size}-${id}.json`, JSON.stringify(namesOn(html, dataset)))
  }
  return files
}

/** Writes the unpacked extension into the folder. */
export async function writeBenchExtension(folder: string, browser: BrowserName, files: DataFiles): Promise<void> {
  await mkdir(join(folder, 'data'), { recursive: true })
  await Promise.all([
    writeFile(join(folder, 'manifest.json'), JSON.stringify(manifestOf(browser), null, 2)),
    writeFile(join(folder, 'highlights.css'), HIGHLIGHTS),
    ...[...files].map(([name, content]) => writeFile(join(folder, 'data', name), content)),
  ])
  // One after the other: vite's builds in one process share their state.
  for (const contender of CONTENDERS) await bundle(contender, folder)
}

/** Any colour does: what is painted costs the same. */
const HIGHLIGHTS = KINDS.flatMap((kind) => [kind, `${kind}-likely`])
  .map((name) => `::highlight(backgrounder-${name}) { background-color: #fde68a }`)
  .join('\n')

function manifestOf(browser: BrowserName): Record<string, unknown> {
  return {
    manifest_version: 3,
    name: 'Backgrounder benchmark',
    version: '1.0',
    content_scripts: CONTENDERS.map((contender) => ({
      matches: [`http://*/c/${contender}/*`],
      js: [`${contender}.js`],
      // Without highlights there is nothing to colour, and the empty extension is to be empty.
      ...(contender === 'ours' && { css: ['highlights.css'] }),
    })),
    web_accessible_resources: [{ resources: ['data/*'], matches: ['http://*/*'] }],
    ...(browser === 'firefox' && {
      browser_specific_settings: { gecko: { id: ADDON_ID, data_collection_permissions: { required: ['none'] } } },
    }),
  }
}

function namesOn(html: string, { names }: Dataset): string[] {
  const words = new Set(html.split(/[^\p{L}\p{N}]+/u))
  // Most of half a million names are ruled out by their first word.
  return names.filter((name) => words.has(name.split(/[^\p{L}\p{N}]+/u)[0] ?? '') && html.includes(name))
}

async function bundle(contender: Contender, folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    // As in wxt.config.ts.
    plugins: [plainClasses(), compileAtOnce(OURS.map((name) => `${name}.js`))],
    build: {
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      lib: {
        entry: join(import.meta.dirname, 'contenders', `${contender}.ts`),
        formats: ['iife'],
        name: 'contender',
        fileName: () => `${contender}.js`,
      },
    },
  })
}
