/** Which pages are annotated: the bundled news sites, and what the user allowed or switched off. */
import type { Settings } from './settings.ts'

/** The site that a page belongs to: its host name without `www.`; undefined for pages that no extension may read. */
export function siteOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined
  const { protocol, hostname } = new URL(url)
  if (protocol !== 'http:' && protocol !== 'https:') return undefined
  return hostname.replace(/^www\./, '') || undefined
}

/** Whether the user wants a site's pages annotated, given that the extension may read them. */
export function isWanted(site: string, settings: Settings): boolean {
  return settings.enabled && !settings.offSites.includes(site)
}

/** The match pattern for a host and those below it: `*.` stands for none, too. */
export function patternOf(host: string): string {
  return `*://*.${host}/*`
}

/** The pattern for every web page. */
export const EVERYWHERE = '*://*/*'

/** Whether a match pattern of these forms covers a host. */
export function covers(pattern: string, host: string): boolean {
  const match = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)
  const patternHost = pattern === '<all_urls>' ? '*' : match?.[1]
  if (!patternHost) return false
  if (patternHost === '*') return true
  if (!patternHost.startsWith('*.')) return patternHost === host
  const base = patternHost.slice(2)
  return host === base || host.endsWith(`.${base}`)
}
