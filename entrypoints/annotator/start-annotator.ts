import type { Mention } from '../../lib/core/document.ts'
import { answerMessages, askBackground, type Listener, type PageState } from '../../lib/extension/messages.ts'
import { createLexiconLoader } from '../../lib/extension/lexicon-loader.ts'
import { loadPart, tellFailure } from '../../lib/extension/parts.ts'
import { loadSettings, watchSettings, type Settings } from '../../lib/extension/settings.ts'
import { isWanted } from '../../lib/extension/sites.ts'
import { takeOver } from '../../lib/page/takeover.ts'
import type { createCardView } from '../card/card-view.tsx'
import type { startReader } from '../reader/start-reader.ts'
import { startPageSession, type PageSession } from './page-session.ts'

/**
 * Annotates one page while the settings want it, until a newer version of the extension takes over.
 * @returns what answers messages to the page, for those that came before it listened
 */
export async function startAnnotator(site: string): Promise<Listener> {
  const signal = takeOver(document)
  const control = createControl(site, signal)
  watchSettings(control.apply, signal)
  // A page that comes back from the back/forward cache missed what changed meanwhile.
  addEventListener('pageshow', (event) => event.persisted && void loadSettings().then(control.apply), { signal })
  control.apply(await loadSettings())
  return answerMessages(
    'page',
    {
      'page/state': control.state,
      'page/jump': ({ id }) => ({ found: control.reader()?.jump(id) ?? false }),
      'page/stop': control.stop,
      'page/step': ({ direction }) => control.reader()?.step(direction),
      'page/open-card': () => control.reader()?.openCard(),
    },
    signal,
  )
}

function createControl(site: string, signal: AbortSignal) {
  let settings: Settings | undefined
  let running: { session: PageSession; ending: AbortController } | undefined
  let stopped = false

  const isShown = ({ certainty, entity }: Mention) =>
    (certainty === 'certain' || settings?.showLikely === true) && (entity.kind !== 'country' || settings?.showCountries === true)

  const state = (): PageState => {
    const reader = running?.session.reader()
    const entities = reader?.entities() ?? []
    const published = reader?.published()
    const status = !running ? 'off' : entities.length > 0 ? 'annotated' : 'quiet'
    return { status, entities, site, ...(published && { published }), ...(running?.session.isSlowed() && { slowed: true }) }
  }

  function tellBackground(): void {
    const count = running?.session.reader()?.entities().length ?? 0
    // Fails where the extension was updated under the page: its toolbar button is then another one's.
    askBackground('page/changed', { entities: count, on: running !== undefined }).catch(() => {})
  }

  function start(): void {
    const ending = new AbortController()
    const session = startPageSession({
      document,
      lexicon: createLexiconLoader(),
      getEntities: (ids) => askBackground('entities/get', { ids }),
      loadReader: () => loadPart<typeof startReader>('reader'),
      loadCard: () => loadPart<typeof createCardView>('card'),
      isShown,
      onChange: () => queueMicrotask(tellBackground),
      onFailure: tellFailure,
      signal: AbortSignal.any([signal, ending.signal]),
    })
    running = { session, ending }
  }

  function apply(next: Settings): void {
    settings = next
    const wanted = isWanted(site, next) && !stopped
    if (wanted && running) running.session.reader()?.repaint()
    else if (wanted) start()
    else end()
  }

  function end(): void {
    running?.ending.abort()
    running = undefined
    tellBackground()
  }

  /** For good: settings that change later start nothing. */
  function stop(): void {
    stopped = true
    end()
  }

  return { state, apply, stop, reader: () => running?.session.reader() }
}
