import '../content/highlights.css'
import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Welcome, type NewsSiteAccess, type WelcomeProps } from '../../components/Welcome.tsx'
import { readShortcuts } from '../../lib/extension/commands.ts'
import { askBackground } from '../../lib/extension/messages.ts'
import { loadLexicon, partUrl } from '../../lib/extension/pack.ts'
import { loadPart } from '../../lib/extension/parts.ts'
import { listedSiteCount, mayReadListedSites, requestListedSites } from '../../lib/extension/permissions.ts'
import type { createCardView } from '../card/card-view.tsx'
import { startPageSession } from '../content/page-session.ts'
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
    void annotate()
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
async function annotate(): Promise<void> {
  startPageSession({
    document,
    lexicon: await loadLexicon(),
    getEntities: (ids) => askBackground('entities/get', { ids }),
    loadReader: () => loadPart<typeof startReader>('reader', partUrl('reader')),
    loadCard: () => loadPart<typeof createCardView>('card', partUrl('card')),
    isShown: ({ entity }) => entity.kind !== 'country',
    onChange: () => {},
    signal: new AbortController().signal,
  })
}

const root = document.querySelector('#app')
if (root) render(<App {...await readFacts()} />, root)
