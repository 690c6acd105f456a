/** Access to pages beyond the bundled sites: asked for at a click, given back when switched off. */
import browser from 'webextension-polyfill'
import { covers, EVERYWHERE, patternOf } from './sites.ts'

/** The content script as the manifest has it; files by their path in the package (Firefox tells whole addresses). */
function contentScript(): { matches: string[]; js: string[]; css: string[] } {
  const script = browser.runtime.getManifest().content_scripts?.[0]
  const pathOf = (file: string) => new URL(file, browser.runtime.getURL('/')).pathname.slice(1)
  return { matches: script?.matches ?? [], js: (script?.js ?? []).map(pathOf), css: (script?.css ?? []).map(pathOf) }
}

/** The match patterns of the bundled news sites. */
export function listedPatterns(): string[] {
  return contentScript().matches
}

/** Whether a host is one of the bundled news sites. */
export function isListed(host: string): boolean {
  return listedPatterns().some((pattern) => covers(pattern, host))
}

/** How many news sites are bundled. */
export function listedSiteCount(): number {
  return listedPatterns().length
}

/** Origins that the user allowed beyond the bundled sites. */
export async function allowedOrigins(): Promise<string[]> {
  const listed = listedPatterns()
  const { origins = [] } = await browser.permissions.getAll()
  return origins.filter((origin) => !listed.includes(origin))
}

/** Whether the user allowed every site. */
export async function isAllowedEverywhere(): Promise<boolean> {
  return (await allowedOrigins()).some((origin) => origin === EVERYWHERE || origin === '<all_urls>')
}

/** Asks for one site; must be called in the click. */
export function requestSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(host)] })
}

/** Gives one site back. */
export async function dropSite(host: string): Promise<void> {
  const origins = (await allowedOrigins()).filter((origin) => origin !== EVERYWHERE && covers(origin, host))
  if (origins.length > 0) await browser.permissions.remove({ origins })
}

/** Asks for every site; must be called in the click. */
export function requestEverywhere(): Promise<boolean> {
  return browser.permissions.request({ origins: [EVERYWHERE] })
}

/** Gives every site back; sites allowed one by one stay. */
export async function dropEverywhere(): Promise<void> {
  await browser.permissions.remove({ origins: [EVERYWHERE] })
}

/** Whether the browser lets the extension read the bundled sites (Firefox asks the user). */
export function mayReadListedSites(): Promise<boolean> {
  return browser.permissions.contains({ origins: listedPatterns() })
}

/** Asks for the bundled sites; must be called in the click. */
export function requestListedSites(): Promise<boolean> {
  return browser.permissions.request({ origins: listedPatterns() })
}

const SCRIPT_ID = 'allowed-sites'

/** Registers the content script for what the user allowed, no more and no less. */
export async function registerAllowedSites(): Promise<void> {
  const matches = await allowedOrigins()
  const { js, css } = contentScript()
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] })
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] })
  if (matches.length === 0) return
  await browser.scripting.registerContentScripts([{ id: SCRIPT_ID, matches, js, css, runAt: 'document_idle' }])
}

/**
 * Annotates a tab's page now, under `activeTab` or a host permission.
 * @returns a sentence for the user where the browser refuses.
 */
export async function annotateTab(tabId: number): Promise<{ ok: boolean; reason?: string }> {
  const { js, css } = contentScript()
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: css })
    await browser.scripting.executeScript({ target: { tabId }, files: js })
    return { ok: true }
  } catch {
    return { ok: false, reason: 'The browser does not let extensions read this page.' }
  }
}
