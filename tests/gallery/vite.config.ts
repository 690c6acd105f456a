import { join } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

/** `npx vite tests/gallery` shows the components in all their states. */
export default defineConfig({
  root: import.meta.dirname,
  publicDir: join(import.meta.dirname, '../../public'),
  plugins: [preact()],
  server: { fs: { allow: [join(import.meta.dirname, '../..')] } },
})
