/** The bundled pack's lexicon, as pages load it. */
import browser from 'webextension-polyfill'
import { lexiconFile, type LexiconFiles } from '../core/lexicon/format.ts'
import { openLexicon, openNames, type Lexicon, type Names } from '../core/lexicon/lexicon.ts'
import type { Script } from '../core/text/scripts.ts'
import { fetchLexiconPart } from './lexicon-files.ts'

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
  return await fetchLexiconPart(part, browser.runtime.getURL(`/pack/${lexiconFile(part)}`))
}
