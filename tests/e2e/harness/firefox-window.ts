/**
 * Functions that run inside Firefox's own window (BiDi's chrome scope, `--remote-allow-system-access`).
 * They are sent there as text: each must stand for itself, without imports or names from outside.
 */

/** Only what these functions touch of Firefox's internals. */
interface XulBrowser extends Element {
  permanentKey?: object
  currentURI?: { spec: string }
  webProgress?: { isLoadingDocument: boolean }
  focus(): void
}
interface Tab {
  linkedBrowser: XulBrowser
}
interface BrowserAction {
  triggerAction(window: unknown): Promise<void>
  action: { getContextData(tab: Tab): { badgeText?: string | null } }
}
interface Navigables {
  getIdForBrowser(browser: XulBrowser): string
  getBrowserById(id: string): XulBrowser | null
}
interface TextInputProcessor {
  beginInputTransactionForTests(window: unknown): boolean
  keydown(event: KeyboardEvent): number
  keyup(event: KeyboardEvent): number
}
declare const ChromeUtils: {
  importESModule(url: 'chrome://remote/content/shared/NavigableManager.sys.mjs'): { NavigableManager: Navigables }
  importESModule(url: 'resource://gre/modules/ExtensionParent.sys.mjs'): {
    ExtensionParent: { apiManager: { global: { browserActionFor(extension: unknown): BrowserAction } } }
  }
}
declare const WebExtensionPolicy: { getByID(id: string): { extension: unknown } }
declare const Services: { scriptSecurityManager: { getSystemPrincipal(): unknown } }
declare const Cc: Record<string, { createInstance(type: unknown): TextInputProcessor }>
declare const Ci: { nsITextInputProcessor: unknown }
declare const gBrowser: {
  tabs: Tab[]
  selectedTab: Tab
  selectedBrowser: XulBrowser
  addTab(url: string, options: object): Tab
  removeTab(tab: Tab): void
}

/**
 * Opens the extension's popup as its toolbar button does, `activeTab` included, and makes it known to BiDi, which lists tabs only:
 * the lookup of browsers by id is taught about this one.
 * @returns the popup's BiDi context.
 */
export async function openPopup(extensionId: string): Promise<string> {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  const { extension } = WebExtensionPolicy.getByID(extensionId)
  const findPopup = (): XulBrowser | undefined => {
    const browser = document.querySelector<XulBrowser>('.webextension-popup-browser')
    const shown = browser?.closest<Element & { state: string }>('panel')?.state === 'open'
    const loaded = browser?.currentURI?.spec.startsWith('moz-extension:') && !browser.webProgress?.isLoadingDocument
    return browser && shown && loaded ? browser : undefined
  }
  // The button closes a popup that is open, say one that a failed test left behind.
  for (const panel of document.querySelectorAll<Element & { hidePopup(): void }>('panel:has(.webextension-popup-browser)')) {
    panel.hidePopup()
  }
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)
  let popup = findPopup()
  for (const deadline = Date.now() + 10_000; !popup && Date.now() < deadline; popup = findPopup()) {
    await new Promise((done) => window.requestAnimationFrame(done))
  }
  if (!popup) throw new Error('The popup did not open')
  popup.permanentKey ??= {}
  const known = popup
  const id = NavigableManager.getIdForBrowser(known)
  const original = NavigableManager.getBrowserById
  NavigableManager.getBrowserById = (asked) => (asked === id ? known : original.call(NavigableManager, asked))
  return id
}

export async function closePopup(): Promise<void> {
  const panel = document.querySelector('.webextension-popup-browser')?.closest<Element & { hidePopup(): void }>('panel')
  panel?.hidePopup()
}

/** Opens a URL that BiDi may not navigate to (moz-extension:) in a new tab, in front. @returns its BiDi context. */
export async function openTab(url: string): Promise<string> {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal()
  const tab = gBrowser.addTab(url, { triggeringPrincipal, inBackground: false })
  gBrowser.selectedTab = tab
  const browser = tab.linkedBrowser
  const deadline = Date.now() + 10_000
  while ((browser.currentURI?.spec !== url || browser.webProgress?.isLoadingDocument) && Date.now() < deadline) {
    await new Promise((done) => window.requestAnimationFrame(done))
  }
  return NavigableManager.getIdForBrowser(browser)
}

export async function closeTab(id: string): Promise<void> {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => NavigableManager.getIdForBrowser(linkedBrowser) === id)
  if (tab) gBrowser.removeTab(tab)
}

export async function tabUrls(): Promise<string[]> {
  return gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser.currentURI?.spec ?? '')
}

/** The badge's text on the extension's toolbar button for the tab in front. */
export async function badgeText(extensionId: string): Promise<string> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
  const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(extensionId).extension)
  return action.action.getContextData(gBrowser.selectedTab).badgeText ?? ''
}

/** Presses keys as the keyboard does: the window sees them before and after the page, and runs shortcuts. */
export async function pressKeys(keys: { key: string; code: string; keyCode: number }[]): Promise<void> {
  gBrowser.selectedBrowser.focus()
  const keyboard = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor)
  if (!keyboard?.beginInputTransactionForTests(window)) throw new Error('Firefox gives no keyboard')
  const events = keys.map((key) => new KeyboardEvent('', key))
  for (const event of events) keyboard.keydown(event)
  for (const event of events.toReversed()) keyboard.keyup(event)
}

/** The shortcut that Firefox registered for a command: `{ modifiers: 'alt,shift', key: 'N' }`. */
export async function shortcutOf(extensionId: string, command: string): Promise<string> {
  const { extension } = WebExtensionPolicy.getByID(extensionId)
  // Firefox keeps an extension's commands in a map behind a promise.
  const { shortcuts } = extension as { shortcuts: { commands: Promise<Map<string, { shortcut: string | null }>> } }
  return (await shortcuts.commands).get(command)?.shortcut ?? ''
}
