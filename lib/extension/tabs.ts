import browser from 'webextension-polyfill'
import { siteOf } from './sites.ts'

/** The tab that the popup stands over. */
export interface ActiveTab {
  id: number
  /** Undefined where no extension may read the page. */
  site: string | undefined
}

/** Finds the tab that the popup stands over; its address is known under `activeTab`. */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id === undefined ? undefined : { id: tab.id, site: siteOf(tab.url) }
}

/** Calls back when a page tells that its entities changed, until the signal aborts. */
export function watchPages(onChange: () => void, signal: AbortSignal): void {
  const listener = (message: unknown): undefined => {
    if (typeof message === 'object' && message !== null && 'name' in message && message.name === 'page/changed') onChange()
  }
  browser.runtime.onMessage.addListener(listener)
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true })
}
