import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import { plainClasses } from './scripts/plain-classes.ts'

export default defineConfig({
  // Patterns are tested as they are shipped.
  plugins: [preact(), plainClasses()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.{test,spec}.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          // Ends what hangs; properties on a busy machine take ten times as long as alone.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.spec.ts'],
          // A browser at a time: the specs measure what a reader sees, and pointers and focus need a window in front.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
