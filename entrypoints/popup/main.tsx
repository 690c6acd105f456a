import { render } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { Popup, type SiteState } from '../../components/Popup.tsx'
import { buildCard } from '../../lib/core/build-card.ts'
import type { PackEntity } from '../../lib/core/card-content.ts'
import type { Search } from '../../lib/core/search.ts'
import { askPage, type PageState } from '../../lib/extension/messages.ts'
import { loadPack } from '../../lib/extension/pack.ts'
import * as access from '../../lib/extension/permissions.ts'
import { changeSettings, loadSettings, watchSettings, type Settings } from '../../lib/extension/settings.ts'
import { activeTab, watchPages, type ActiveTab } from '../../lib/extension/tabs.ts'
import { covers } from '../../lib/extension/sites.ts'

const RESULT_LIMIT = 20

/** What the popup knows of the tab under it. */
interface Situation {
  settings: Settings
  tab: ActiveTab | undefined
  page: PageState | undefined
  allowed: string[]
  everywhere: boolean
}

async function readSituation(): Promise<Situation> {
  const [settings, tab, allowed, everywhere] = await Promise.all([
    loadSettings(),
    activeTab(),
    access.allowedOrigins(),
    access.isAllowedEverywhere(),
  ])
  const page = tab && (await askPage(tab.id, 'page/state', {}))
  return { settings, tab, page, allowed, everywhere }
}

const hostOf = ({ tab, page }: Situation) => page?.site ?? tab?.site

function siteState(situation: Situation): SiteState {
  const host = hostOf(situation)
  if (!host) return 'unsupported'
  if (situation.settings.offSites.includes(host)) return 'off'
  if (access.isListed(host)) return 'listed'
  return situation.allowed.some((origin) => covers(origin, host)) ? 'allowed' : 'not-allowed'
}

interface Pack {
  entities: ReadonlyMap<string, PackEntity>
  search: Search
}

/** The dataset, loaded when the popup opens: the search field answers from its first letter on. */
function usePack(onError: (sentence: string) => void): Pack | undefined {
  const [pack, setPack] = useState<Pack>()
  useEffect(() => {
    // The popup is there before the search is: nobody types that fast.
    Promise.all([loadPack(), import('../../lib/core/search.ts')])
      .then(([{ entities, simplified }, { createSearch }]) => setPack({ entities, search: createSearch([...entities.values()], simplified) }))
      .catch(() => onError('The dataset could not be loaded. Installing Backgrounder again mends that.'))
  }, [])
  return pack
}

function useSituation(): { situation: Situation | undefined; refresh: () => Promise<void> } {
  const [situation, setSituation] = useState<Situation>()
  const refresh = async () => setSituation(await readSituation())
  useEffect(() => {
    const ended = new AbortController()
    void refresh()
    watchSettings(() => void refresh(), ended.signal)
    watchPages(() => void refresh(), ended.signal)
    return () => ended.abort()
  }, [])
  return { situation, refresh }
}

const withSite = (settings: Settings, host: string, on: boolean): Partial<Settings> => ({
  offSites: on ? settings.offSites.filter((site) => site !== host) : [...new Set([...settings.offSites, host])],
})

/** Ids of the opened entries, the last one on top. */
function usePath() {
  const [path, setPath] = useState<string[]>([])
  return { id: path.at(-1), push: (id: string) => setPath([...path, id]), pop: () => setPath(path.slice(0, -1)) }
}

function App() {
  const { situation, refresh } = useSituation()
  const [error, setError] = useState<string>()
  const [query, setQuery] = useState('')
  const path = usePath()
  const pack = usePack(setError)
  const results = useMemo(() => pack?.search.find(query, RESULT_LIMIT), [pack, query])
  if (!situation) return null

  const { settings, tab, everywhere } = situation
  const host = hostOf(situation) ?? ''
  const state = siteState(situation)
  // A page whose permission was taken back still answers, but is not annotated.
  const page = state === 'not-allowed' && situation.page?.status === 'off' && settings.enabled ? undefined : situation.page
  const record = path.id === undefined ? undefined : pack?.entities.get(path.id)
  const card = record && buildCard(record, cardOptions(page))

  async function annotate(): Promise<void> {
    if (!tab) return
    const { ok, reason } = await access.annotateTab(tab.id)
    setError(ok ? undefined : reason)
    await refresh()
  }

  async function switchSite(on: boolean): Promise<void> {
    // Browsers ask for a permission only in the very turn of the click: nothing may be awaited before the request.
    if (on && !access.isListed(host) && !everywhere) return void access.requestSite(host).then(refresh)
    await changeSettings((current) => withSite(current, host, on))
    if (!on) await access.dropSite(host)
    await refresh()
  }

  return (
    <Popup
      enabled={settings.enabled}
      site={{ host, state }}
      everywhere={everywhere}
      shown={{
        likely: settings.showLikely,
        countries: settings.showCountries,
        onLikely: (showLikely) => void changeSettings(() => ({ showLikely })).then(refresh),
        onCountries: (showCountries) => void changeSettings(() => ({ showCountries })).then(refresh),
      }}
      page={page}
      busy={false}
      query={query}
      results={results}
      card={card}
      error={error}
      onEnabled={(enabled) => void changeSettings(() => ({ enabled })).then(refresh)}
      onSite={(on) => void switchSite(on)}
      onAnnotateOnce={() => void annotate()}
      onAlwaysHere={() => void access.requestSite(host).then(refresh)}
      onEverywhere={(on) => void (on ? access.requestEverywhere() : access.dropEverywhere()).then(refresh)}
      onQuery={setQuery}
      onOpenEntity={path.push}
      onBack={path.pop}
      onJump={(id) => tab && void askPage(tab.id, 'page/jump', { id })}
      onClose={() => window.close()}
    />
  )
}

function cardOptions(page: PageState | undefined) {
  return {
    ...(page?.published && { published: page.published }),
    today: new Date().toISOString().slice(0, 10),
    onPage: new Set(page?.entities.map(({ id }) => id)),
  }
}

const root = document.querySelector('#app')
if (root) render(<App />, root)
