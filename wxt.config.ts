import { readFileSync } from 'node:fs'
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { compilePack } from './data/compile.ts'
import { patternOf } from './lib/extension/sites.ts'
import { compileAtOnce } from './scripts/compile-at-once.ts'
import { highlightsEverywhere } from './scripts/highlights-everywhere.ts'
import { plainClasses } from './scripts/plain-classes.ts'
import { preactWithoutHtml } from './scripts/preact-without-html.ts'

/** News sites that are annotated by themselves, in groups: `data/news-sites.json`. */
const newsSites: Record<string, string[]> = JSON.parse(readFileSync(new URL('data/news-sites.json', import.meta.url), 'utf8'))
const matches = [...new Set(Object.values(newsSites).flat())].map(patternOf)

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  vite: ({ browser }) => ({
    plugins: [
      preactWithoutHtml(),
      preact(),
      plainClasses(),
      compileAtOnce(['annotator.js', 'reader.js', 'card.js']),
      ...(browser === 'firefox' ? [highlightsEverywhere()] : []),
    ],
  }),
  hooks: {
    'build:before': async () => {
      await compilePack()
    },
  },
  manifest: ({ browser }) => ({
    name: 'Backgrounder',
    permissions: ['activeTab', 'scripting', 'storage'],
    content_scripts: [{ matches, js: ['first-look.js'], css: ['assets/highlights.css'], run_at: 'document_idle' }],
    // The same sites as the content script's: so that pages that are open at the installation can be annotated at once.
    host_permissions: matches,
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      // 'unsafe-inline' for styles: the card on the welcome page brings its own in its shadow root, as on any page.
      extension_pages: "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'",
    },
    icons: { 16: '/icon/16.png', 32: '/icon/32.png', 48: '/icon/48.png', 96: '/icon/96.png', 128: '/icon/128.png' },
    action: {
      default_title: 'Backgrounder',
      default_icon: { 16: '/icon/16.png', 32: '/icon/32.png', 48: '/icon/48.png' },
    },
    commands: {
      'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Go to the next highlighted name' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Go to the previous highlighted name' },
      'open-card': { suggested_key: { default: 'Alt+Shift+O' }, description: 'Open the card of the highlighted name' },
    },
    web_accessible_resources: [
      // What a content script loads when a page needs it.
      { resources: ['pack/lexicon-*', 'annotator.js', 'reader.js', 'card.js'], matches: ['*://*/*'], ...(browser === 'chrome' && { use_dynamic_url: true }) },
    ],
    ...(browser === 'chrome' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'backgrounder@backgrounder.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        // The first for Android that knows the field above.
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
})
