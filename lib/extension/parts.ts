/**
 * Scripts of the extension that a page's content script loads only when it needs them, so that pages without text never pay
 * for reading, and those without known names never for deciding, painting and cards. Each is a file of its own
 * (`annotator.js`, `reader.js`, `card.js`), which leaves what it provides under a symbol of the content script's world;
 * the page's own world does not see it.
 */
const KEY = Symbol.for('backgrounder-parts')

type Parts = Record<string, unknown>

function provided(): Parts {
  const world = globalThis as { [KEY]?: Parts }
  return (world[KEY] ??= {})
}

/** Leaves what a part's script provides for `loadPart`. */
export function providePart(name: string, part: unknown): void {
  provided()[name] = part
}

/**
 * Loads a part once; what it provides is of the type that its script says.
 * Rejects where the extension was updated or removed under the page.
 */
export async function loadPart<Part>(name: string, url: string): Promise<Part> {
  const parts = provided()
  if (!(name in parts)) await import(/* @vite-ignore */ url)
  // Its script has run: the names of parts and their types are joined in entrypoints/.
  return parts[name] as Part
}
