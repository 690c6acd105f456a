/** The bundled pack's lexicon, as pages load it: each part when a page first needs it. */
import browser from 'webextension-polyfill'
import { lexiconFile, type LexiconFiles } from '../core/lexicon/format.ts'
import { openNames, type LexiconNames } from '../core/lexicon/lexicon.ts'
import type { Script } from '../core/text/scripts.ts'
import { fetchLexiconPart } from './lexicon-files.ts'

/** Rejects with a LexiconError where a file of names is damaged. */
export interface LexiconLoader {
  /** For scanning: the names of such scripts as a page writes in; called again, adds those that are asked for anew to the same ones. */
  names(scripts: Iterable<Script>): Promise<LexiconNames>
  /** For deciding: the file that tells what is known of the entities, once a page has a name; `openRecords` reads it. */
  records(): Promise<ArrayBuffer>
}

export function createLexiconLoader(): LexiconLoader {
  const lexicon: LexiconNames = { names: {} }
  const loading = new Map<Script, Promise<void>>()
  let records: Promise<ArrayBuffer> | undefined

  async function addNames(script: Script): Promise<void> {
    lexicon.names[script] = openNames(await fetchPart(script))
  }

  return {
    async names(scripts) {
      await Promise.all(
        Array.from(scripts, (script) => {
          const added = loading.get(script) ?? addNames(script)
          loading.set(script, added)
          return added
        }),
      )
      return lexicon
    },
    records: () => (records ??= fetchPart('records')),
  }
}

async function fetchPart(part: keyof LexiconFiles): Promise<ArrayBuffer> {
  return await fetchLexiconPart(part, browser.runtime.getURL(`/pack/${lexiconFile(part)}`))
}
