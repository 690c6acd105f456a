import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { CardContent } from '../lib/core/card-content.ts'
import { Card } from './Card.tsx'
import { Mark } from './Mark.tsx'
import { PageSection, type PageView } from './PageSection.tsx'
import { SearchField } from './SearchField.tsx'
import { SearchResults, type FoundEntity } from './SearchResults.tsx'
import { ShownNames, type ShownNamesProps } from './ShownNames.tsx'
import { SitePermission } from './SitePermission.tsx'
import { Toggle } from './Toggle.tsx'

/**
 * `listed`: one of the bundled news sites; `allowed`: the user allowed it; `off`: switched off here by the user;
 * `not-allowed`: neither listed nor allowed; `unsupported`: the browser lets no extension read this page.
 */
export type SiteState = 'listed' | 'allowed' | 'off' | 'not-allowed' | 'unsupported'

export interface PopupProps {
  /** On at all. */
  enabled: boolean
  /** `host` without `www.`; empty where the page has none. */
  site: { host: string; state: SiteState }
  /** Whether the user allowed every site. */
  everywhere: boolean
  shown: ShownNamesProps
  /** Undefined where nothing of Backgrounder runs on the page. */
  page: PageView | undefined
  /** The page was asked and has not answered yet. */
  busy: boolean
  query: string
  /** Undefined while the dataset is loading; ignored where the query is blank. */
  results: readonly FoundEntity[] | undefined
  /** The opened entry; `onBack` leads to the one before it, else back to the list. */
  card?: CardContent | undefined
  /** One sentence for the user about what went wrong. */
  error?: string | undefined
  onEnabled: (on: boolean) => void
  onSite: (on: boolean) => void
  onAnnotateOnce: () => void
  onAlwaysHere: () => void
  onEverywhere: (on: boolean) => void
  onQuery: (query: string) => void
  onOpenEntity: (id: string) => void
  onBack: () => void
  onJump: (id: string) => void
  /** Esc, when there is nothing left to go back from. */
  onClose: () => void
}

/** The toolbar's popup: the switches, what is on this page, and the search over all entries. */
export function Popup(props: PopupProps) {
  const { enabled, query, results, card, error, onEnabled, onQuery, onOpenEntity, onBack } = props
  const field = useRef<HTMLInputElement>(null)
  const main = useRef<HTMLElement>(null)
  const searching = query.trim() !== ''
  useKeys(props, field)
  useFocusOfEntry(card?.id, main, field)

  const openFirst = () => results?.[0] && onOpenEntity(results[0].id)
  const goDown = () => main.current?.querySelector<HTMLElement>('.row')?.focus()
  return (
    <div class={enabled ? 'popup' : 'popup popup-off'}>
      <header>
        <Mark />
        <h1>Backgrounder</h1>
        <Toggle on={enabled} onChange={onEnabled}>
          <span class="hidden">Annotate pages</span>
          <span aria-hidden="true">{enabled ? 'On' : 'Off'}</span>
        </Toggle>
      </header>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      {!card && <SearchField query={query} field={field} onQuery={onQuery} onSubmit={openFirst} onDown={goDown} />}
      <main ref={main}>
        {card && <Card content={card} canGoBack pinned={false} onOpenEntity={onOpenEntity} onBack={onBack} />}
        {!card && searching && <SearchResults query={query} results={results} field={field} onOpenEntity={onOpenEntity} />}
        {!card && !searching && <Here {...props} />}
      </main>
    </div>
  )
}

/** `/` goes to the search; Esc goes back one step: from the entry, from the search, from the popup. */
function useKeys({ card, query, onQuery, onBack, onClose }: PopupProps, field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === '/' && event.target !== field.current && field.current) {
        event.preventDefault()
        field.current.focus()
      }
      if (event.key !== 'Escape' || event.isComposing) return
      event.preventDefault()
      if (card) onBack()
      else if (query !== '') {
        onQuery('')
        field.current?.focus()
      } else onClose()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })
}

/** Opening an entry leads the focus to its title; going back from it, to where it was opened. */
function useFocusOfEntry(id: string | undefined, main: RefObject<HTMLElement | null>, field: RefObject<HTMLInputElement | null>): void {
  const opened = useRef<string | undefined>(undefined)
  useLayoutEffect(() => {
    if (id !== undefined && opened.current === undefined) {
      opened.current = id
      main.current?.querySelector<HTMLElement>('.card h2')?.focus()
    }
    if (id === undefined && opened.current !== undefined) {
      const opener = main.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(opened.current)}"]`)
      const target = opener ?? field.current
      opened.current = undefined
      target?.focus()
    }
  }, [id])
}

/** This site's switch, and what is on this page. */
function Here(props: PopupProps) {
  const { enabled, site, everywhere, page, onSite, onEverywhere } = props
  if (!enabled) return <p class="note">Backgrounder is off in all tabs. The search still works.</p>
  if (site.state === 'unsupported') return <p class="note">There is nothing to annotate on a page of this kind.</p>
  const known = site.state !== 'not-allowed'
  return (
    <>
      {known && (
        <div class="site">
          <Toggle on={site.state !== 'off'} onChange={onSite}>
            <span class="host">{site.host}</span>
            <span class="small">{SITE_WORDS[site.state]}</span>
          </Toggle>
        </div>
      )}
      {site.state === 'off' && <p class="note">Off on this site.</p>}
      {site.state !== 'off' && (known || page) && <PageSection {...props} />}
      {!known && <SitePermission {...props} host={site.host} annotated={page !== undefined} onEverywhere={() => onEverywhere(true)} />}
      {everywhere && (
        <div class="site">
          <Toggle on onChange={onEverywhere}>
            On all sites
          </Toggle>
        </div>
      )}
      <ShownNames {...props.shown} />
    </>
  )
}

const SITE_WORDS: Record<SiteState, string> = {
  listed: 'News site',
  allowed: 'Allowed by you',
  off: 'Switched off by you',
  'not-allowed': '',
  unsupported: '',
}
