/** What a driven browser offers to a test: the same in Chromium and in Firefox. */
import type { Page } from 'puppeteer-core'
import type { BrowserName } from '../../../scripts/browsers.ts'
import type { Site } from './site.ts'

/** A document of the extension (the real popup, a page in a tab), or any other that can be looked into. */
export interface View {
  /** Runs a function in the document. Arguments and answer travel as JSON. */
  evaluate<Args extends unknown[], Answer>(run: (...args: Args) => Answer, ...args: Args): Promise<Awaited<Answer>>
  /** Waits for the element (with this name, where one is told), moves the real pointer to its middle and presses. */
  click(selector: string, name?: string): Promise<void>
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>
  /** Presses a key by its DOM name: `Tab`, `Enter`, `ArrowDown`. */
  press(key: string): Promise<void>
  /** Writes a PNG. */
  screenshot(path: `${string}.png`): Promise<void>
  close(): Promise<void>
}

export interface Driven {
  name: BrowserName
  /** The network that the browser has: `site.requests()` is all that it asked for. */
  site: Site
  /** Opens a web page in a new tab, in front. */
  open(url: string): Promise<Page>
  /** Opens the toolbar's popup, the real one, over a page. */
  popup(page: Page): Promise<View>
  /** Opens one of the extension's pages in a tab: `welcome.html`. */
  extensionPage(path: string): Promise<View>
  /** The pages of the extension that are open in tabs, by path: `/welcome.html`. */
  openExtensionPages(): Promise<string[]>
  /** Runs a keyboard command by its name in the manifest, with `page` in front. */
  command(page: Page, name: string): Promise<void>
  /** The badge on the toolbar's button for the page's tab. */
  badge(page: Page): Promise<string>
  /**
   * Runs a function on the closed shadow root of the page's `host` element; undefined where there is no such host.
   * The page itself cannot do this: it goes through the browser's debugging protocol.
   */
  inShadow<Args extends unknown[], Answer>(
    page: Page,
    host: string,
    run: (root: ShadowRoot, ...args: Args) => Answer,
    ...args: Args
  ): Promise<Answer | undefined>
  /** Settles when the browser is gone, whoever closed it. */
  closed: Promise<void>
  close(): Promise<void>
}

export interface LaunchOptions {
  /** A folder with the unpacked extension; the packaged build by default. */
  extension?: string
  /** Shows the window, and lets the person reach the real web on every host but `site`'s own. */
  visible?: { host: string }
  /** Emulates a dark desktop. */
  dark?: boolean
}
