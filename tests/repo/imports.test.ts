import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

/** The rule of STYLE.md, "Rooms": what each folder must not import, and what it may. */
const FORBIDDEN = [
  ['lib/core/a.ts', '../page/blocks.ts'],
  ['lib/core/text/a.ts', '../../extension/settings.ts'],
  ['lib/core/a.ts', '../../data/schema.ts'],
  ['lib/core/a.ts', 'node:fs'],
  ['lib/core/a.ts', 'webextension-polyfill'],
  ['lib/core/a.ts', 'preact'],
  ['lib/core/a.ts', '@floating-ui/dom'],
  ['lib/page/a.ts', '../extension/messages.ts'],
  ['lib/page/a.ts', '../../components/Card.tsx'],
  ['lib/page/a.ts', 'wxt/browser'],
  ['lib/page/a.ts', 'webextension-polyfill'],
  ['lib/extension/a.ts', '../page/paint.ts'],
  ['lib/extension/a.ts', '../../components/Card.tsx'],
  ['lib/extension/a.ts', 'preact'],
  ['components/A.tsx', '../lib/page/paint.ts'],
  ['components/A.tsx', '../lib/extension/settings.ts'],
  ['components/A.tsx', 'webextension-polyfill'],
  ['components/A.tsx', 'wxt/browser'],
  ['entrypoints/popup/main.tsx', '../../scripts/run.ts'],
  ['scripts/a.ts', 'wxt/browser'],
] as const

const ALLOWED = [
  ['lib/core/text/a.ts', '../model.ts'],
  ['lib/core/a.ts', './text/fold.ts'],
  ['lib/core/a.ts', 'fuse.js'],
  ['lib/page/a.ts', '../core/document.ts'],
  ['lib/page/a.ts', '@floating-ui/dom'],
  ['lib/extension/a.ts', '../core/model.ts'],
  ['lib/extension/a.ts', 'webextension-polyfill'],
  ['components/A.tsx', '../lib/core/card-content.ts'],
  ['components/A.tsx', 'preact/hooks'],
  ['entrypoints/popup/main.tsx', '../../components/Popup.tsx'],
  ['entrypoints/popup/main.tsx', 'wxt/browser'],
  ['scripts/a.ts', 'node:fs'],
] as const

/** Lints one file with nothing but an import, in a tree of its own with the project's configuration. */
describe('imports run one way', () => {
  let folder: string

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'backgrounder-imports-'))
    copyFileSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it.each(FORBIDDEN)('%s may not import %s', (file, specifier) => {
    write(file, `import { x } from '${specifier}'\nexport const y = x\n`)
    expect(complaints()).toEqual(['eslint(no-restricted-imports)'])
  })

  it.each(ALLOWED)('%s may import %s', (file, specifier) => {
    write(file, `import { x } from '${specifier}'\nexport const y = x\n`)
    expect(complaints()).toEqual([])
  })

  it('a type counts as much as a value', () => {
    write('lib/core/a.ts', "import type { X } from '../page/blocks.ts'\nexport type Y = X\n")
    expect(complaints()).toEqual(['eslint(no-restricted-imports)'])
  })

  it('a cycle between files is found', () => {
    write('lib/core/a.ts', "import { b } from './b.ts'\nexport const a = (): number => b()\n")
    write('lib/core/b.ts', "import { a } from './a.ts'\nexport const b = (): number => a()\n")
    expect(complaints()).toContain('import(no-cycle)')
  })

  it('a file that only re-exports others is found', () => {
    write('lib/core/a.ts', 'export const a = 1\n')
    write('lib/core/all.ts', "export * from './a.ts'\n")
    expect(complaints()).toEqual(['oxc(no-barrel-file)'])
  })

  function write(file: string, text: string): void {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }

  /** The rules that complain. */
  function complaints(): string[] {
    const oxlint = realpathSync(join(ROOT, 'node_modules/.bin/oxlint'))
    const { stdout, stderr } = spawnSync(process.execPath, [oxlint, '--format=json'], { cwd: folder, encoding: 'utf8' })
    if (!stdout.startsWith('{')) throw new Error(`oxlint did not run: ${stdout}${stderr}`)
    // Oxlint's own JSON format.
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string }[] }
    return diagnostics.map(({ code }) => code)
  }
})
