import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { compilePack } from './data/compile.ts'

const NAME = 'Backgrounder'

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({ plugins: [preact()] }),
  hooks: {
    'build:before': async () => {
      await compilePack()
    },
  },
  manifest: ({ browser }) => ({
    name: NAME,
  }),
})
