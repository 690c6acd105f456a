/** The bundled pack's lexicon, as pages load it. */
import browser from 'webextension-polyfill'
import { lexiconFile, type LexiconFiles } from '../core/lexicon/format.ts'
import { openLexicon, openNames, type Lexicon, type Names } from '../core/lexicon/lexicon.ts'
import type { Script } from '../core/text/scripts.ts'

/**
 * Loads the lexicon with the names of such scripts as a page writes in; called again, it adds those that are asked for anew
 * to the same lexicon. Rejects with a LexiconError where a file is damaged.
 */
export type LexiconLoader = (scripts: Iterable<Script>) => Promise<Lexicon>

export function createLexiconLoader(): LexiconLoader {
  let opening: Promise<Lexicon> | undefined
  const names = new Map<Script, Promise<Names>>()

  async function loadNames(script: Script): Promise<readonly [Script, Names]> {
    const loading = names.get(script) ?? fetchPart(script).then(openNames)
    names.set(script, loading)
    return [script, await loading]
  }

  return async (scripts) => {
    opening ??= fetchPart('records').then((records) => openLexicon({ records }))
    const [lexicon, loaded] = await Promise.all([opening, Promise.all(Array.from(scripts, loadNames))])
    for (const [script, known] of loaded) lexicon.names[script] = known
    return lexicon
  }
}

async function fetchPart(part: keyof LexiconFiles): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(`/pack/${lexiconFile(part)}`))
  return ownCopy(await response.arrayBuffer())
}

/**
 * A copy in this script's own realm. In Firefox's content scripts `fetch` answers with the page's ArrayBuffer: arrays
 * over it are the page's too, slow to read, and `subarray` fails with "Permission denied to access property
 * "constructor"".
 */
function ownCopy(buffer: ArrayBuffer): ArrayBuffer {
  const copy = new Uint8Array(buffer.byteLength)
  copy.set(new Uint8Array(buffer))
  return copy.buffer
}
