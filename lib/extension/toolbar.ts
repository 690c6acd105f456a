/** The toolbar button: how many entities the page has, and whether Backgrounder is on there. */
import browser from 'webextension-polyfill'

const ICON_SIZES = [16, 32, 48]
const ON_COLOUR = '#3b5b8c'
const OFF_COLOUR = '#8a8a8a'

const icons = (prefix: string) => Object.fromEntries(ICON_SIZES.map((size) => [size, `/icon/${prefix}${size}.png`]))

/** Shows a tab's state; `entities` is ignored where it is off. */
export async function showTabState(tabId: number, { on, entities }: { on: boolean; entities: number }): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: on && entities > 0 ? String(entities) : '' }),
      browser.action.setBadgeBackgroundColor({ tabId, color: on ? ON_COLOUR : OFF_COLOUR }),
      browser.action.setIcon({ tabId, path: icons(on ? '' : 'off-') }),
      browser.action.setTitle({ tabId, title: on ? titleFor(entities) : 'Backgrounder is off here' }),
    ])
  } catch {
    // The tab was closed meanwhile.
  }
}

function titleFor(entities: number): string {
  if (entities === 0) return 'Backgrounder: no known names on this page'
  return `Backgrounder: ${entities} known ${entities === 1 ? 'name' : 'names'} on this page`
}

/** Shows on every tab without a state of its own whether Backgrounder is on at all. */
export async function showGlobalState(enabled: boolean): Promise<void> {
  await browser.action.setIcon({ path: icons(enabled ? '' : 'off-') })
  await browser.action.setTitle({ title: enabled ? 'Backgrounder' : 'Backgrounder is switched off' })
}
