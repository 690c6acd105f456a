import type { Plugin } from 'vite'

/**
 * Tells V8 to compile all functions of some scripts when it reads them, since nearly all of them run at once: otherwise
 * it reads each twice, once to find its end and again at its first call. Firefox takes the line for a comment.
 * https://v8.dev/blog/explicit-compile-hints
 */
export function compileAtOnce(files: readonly string[]): Plugin {
  return {
    name: 'compile-at-once',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && files.includes(chunk.fileName)) chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`
      }
    },
  }
}
