import type { Plugin } from 'vite'

/**
 * Takes `dangerouslySetInnerHTML` out of Preact: nothing here sets markup, and what is not in the build needs no
 * trust. The add-on stores' linter warns of every assignment to `innerHTML`, Preact's own included.
 */
export function preactWithoutHtml(): Plugin {
  return {
    name: 'preact-without-html',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.mjs(?:\?|$)/.test(id)) return undefined
      const without = code.replace(/\b\w+\.innerHTML=\w+\.__html\b/, 'void 0')
      // A new release of Preact may be written otherwise: better no build than one that the stores question.
      if (without === code) this.error('Preact has no assignment to innerHTML where it was; see preact-without-html.ts.')
      return { code: without, map: null }
    },
  }
}
