/**
 * Scripts of the extension that a page's content script loads only when it needs them, so that pages without text never pay
 * for reading, and those without known names never for deciding, painting and cards. Each is a file of its own
 * (`annotator.js`, `reader.js`, `card.js`), which leaves what it provides under a symbol of the content script's world;
 * the page's own world does not see it.
 */
// The polyfill and WXT's content-script context are each more code than the script that every page gets (first-look).
import { browser } from 'wxt/browser'

const KEY = Symbol.for('backgrounder-parts')

export type PartName = 'annotator' | 'reader' | 'card'

type Parts = Partial<Record<PartName, unknown>>

function provided(): Parts {
  const world = globalThis as { [KEY]?: Parts }
  return (world[KEY] ??= {})
}

/** Leaves what a part's script provides for `loadPart`. */
export function providePart(name: PartName, part: unknown): void {
  provided()[name] = part
}

/**
 * Loads a part once; what it provides is of the type that its script says.
 * Rejects where the extension was updated or removed under the page.
 */
export async function loadPart<Part>(name: PartName, url: string = browser.runtime.getURL(`/${name}.js`)): Promise<Part> {
  const parts = provided()
  if (!(name in parts)) await import(/* @vite-ignore */ url)
  // Its script has run: the names of parts and their types are joined in entrypoints/.
  return parts[name] as Part
}

/** Says once in the console that the page stays as it is; an extension that was updated under the page is no failure. */
export function tellFailure(reason: unknown): void {
  // An update ends a script's connection to its extension.
  if (browser.runtime?.id) console.warn('Backgrounder could not load what it needs to annotate this page.', reason)
}
