import '../highlights.css'
import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Welcome, type NewsSiteAccess, type WelcomeProps } from '../../components/Welcome.tsx'
import { readShortcuts } from '../../lib/extension/commands.ts'
import { askBackground } from '../../lib/extension/messages.ts'
import { createLexiconLoader } from '../../lib/extension/lexicon-loader.ts'
import { loadPart } from '../../lib/extension/parts.ts'
import { listedSiteCount, mayReadListedSites, requestListedSites } from '../../lib/extension/permissions.ts'
import type { createCardView } from '../card/card-view.tsx'
import { startPageSession } from '../annotator/page-session.ts'
import type { startReader } from '../reader/start-reader.ts'

interface Facts {
  sample: string
  shortcuts: WelcomeProps['shortcuts']
}

async function readFacts(): Promise<Facts> {
  const [sample, shortcuts] = await Promise.all([
    fetch('/sample/article.html').then((response) => response.text()),
    readShortcuts(),
  ])
  return { sample, shortcuts }
}

function App({ sample, shortcuts }: Facts) {
  const [access, setAccess] = useState<NewsSiteAccess>('unknown')
  useEffect(() => {
    void mayReadListedSites().then((allowed) => setAccess(allowed ? 'allowed' : 'not-allowed'))
    annotate()
  }, [])
  const allow = async () => setAccess((await requestListedSites()) ? 'allowed' : 'refused')
  return (
    <Welcome
      access={access}
      newsSites={listedSiteCount()}
      shortcuts={shortcuts}
      sample={sample}
      onAllowNewsSites={() => void allow()}
    />
  )
}

/** Annotates the sample on the spot, with the very code that annotates news pages. */
function annotate(): void {
  startPageSession({
    document,
    lexicon: createLexiconLoader(),
    getEntities: (ids) => askBackground('entities/get', { ids }),
    // By their own paths: to pages of the extension itself, the changing addresses that Chrome gives them are strangers.
    loadReader: () => loadPart<typeof startReader>('reader', '/reader.js'),
    loadCard: () => loadPart<typeof createCardView>('card', '/card.js'),
    isShown: ({ entity }) => entity.kind !== 'country',
    onChange: () => {},
    onFailure: (reason) => console.warn('The sample article could not be annotated.', reason),
    signal: new AbortController().signal,
  })
}

const root = document.querySelector('#app')
if (root) render(<App {...await readFacts()} />, root)
