/** Drives Chromium (CDP over a pipe) with the extension in a fresh profile. */
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { launch, type Browser, type CDPSession, type KeyInput, type Page, type Protocol, type WebWorker } from 'puppeteer-core'
import { ensureBrowser } from '../../../scripts/browsers.ts'
import type { Driven, LaunchOptions, View } from './driven.ts'
import { middleOf } from './place.ts'
import { proxyScript } from './proxy-script.ts'
import type { Site } from './site.ts'
import { until } from './until.ts'

export async function launchChromium(site: Site, options: LaunchOptions & { extension: string }): Promise<Driven> {
  const browser = await launch({
    browser: 'chrome',
    executablePath: await ensureBrowser('chromium'),
    headless: !options.visible,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.visible ? null : { width: 1280, height: 900 },
    args: switches(site, options),
  })
  const id = await browser.installExtension(options.extension)
  const worker = (): Promise<WebWorker> => serviceWorker(browser, id)
  return {
    name: 'chromium',
    site,
    open: (url) => open(browser, url),
    popup: async (page) => {
      await page.bringToFront()
      const extension = (await browser.extensions()).get(id)
      if (!extension) throw new Error('The extension is gone')
      await extension.triggerAction(page)
      return viewOf(await pageAt(browser, `chrome-extension://${id}/popup.html`))
    },
    extensionPage: async (path) => viewOf(await open(browser, `chrome-extension://${id}/${path}`)),
    openExtensionPages: async () =>
      (await browser.pages()).map((page) => new URL(page.url())).flatMap((url) => (url.host === id ? [url.pathname] : [])),
    command: async (page, name) => {
      await page.bringToFront()
      await (await worker()).evaluate(dispatchCommand, name)
    },
    badge: async (page) => {
      await page.bringToFront()
      return await (await worker()).evaluate(readBadge)
    },
    inShadow: (page, host, run, ...args) => inShadow(page, host, run, args),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  }
}

function switches(site: Site, { visible, dark }: LaunchOptions): string[] {
  const network = visible
    ? [`--proxy-pac-url=${proxyScript(site, visible.host)}`]
    : [
        `--proxy-server=127.0.0.1:${site.port}`,
        '--proxy-bypass-list=<-loopback>',
        // Should anything go round the proxy, it finds no host.
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
      ]
  return [
    ...network,
    '--disable-background-networking',
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    '--no-first-run',
    '--lang=en-GB',
    ...(dark ? ['--force-dark-mode', '--blink-settings=preferredColorScheme=0'] : []),
    // Chromium's sandbox refuses to run as root, as in containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
}

async function open(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(url)
  return page
}

async function pageAt(browser: Browser, url: string): Promise<Page> {
  const target = await browser.waitForTarget((candidate) => candidate.url().startsWith(url), { timeout: 10_000 })
  return await target.asPage()
}

/** The background's service worker, woken where it sleeps. */
async function serviceWorker(browser: Browser, id: string): Promise<WebWorker> {
  return await until('the service worker', async () => {
    const running = (await (await browser.extensions()).get(id)?.workers())?.[0]
    if (!running) await wake(browser, id)
    return running
  })
}

async function wake(browser: Browser, id: string): Promise<void> {
  const front = (await browser.pages()).at(-1)
  const page = await open(browser, `chrome-extension://${id}/popup.html`)
  await page.close()
  await front?.bringToFront()
}

/**
 * Headless Chromium assigns no shortcuts to an extension that the protocol installed, and keys that CDP sends
 * never reach the browser's accelerators (docs/browser-bugs.md): so the event itself is fired in the background.
 */
async function dispatchCommand(name: string): Promise<void> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  chrome.commands.onCommand.dispatch(name, tab)
}

async function readBadge(): Promise<string> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  return await chrome.action.getBadgeText({ tabId: tab?.id })
}

/** The parts of Chromium's extension API that run in the service worker, for the two functions above. */
declare const chrome: {
  tabs: { query(filter: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id: number }[]> }
  commands: { onCommand: { dispatch(name: string, tab: unknown): void } }
  action: { getBadgeText(details: { tabId: number | undefined }): Promise<string> }
}

function viewOf(page: Page): View {
  const evaluate: View['evaluate'] = async (run, ...args) =>
    // As text, as in Firefox; what comes back is what `run` returned.
    (await page.evaluate(`(${run})(...${JSON.stringify(args)})`)) as never
  return {
    evaluate,
    click: async (selector, name = '') => {
      const { x, y } = await until(`${selector} “${name}”`, () => evaluate(middleOf, selector, name))
      await page.mouse.click(x, y)
    },
    type: (text) => page.keyboard.type(text),
    // Puppeteer's list of key names is longer than what it exports as a type.
    press: (key) => page.keyboard.press(key as KeyInput),
    screenshot: async (path) => {
      await mkdir(dirname(path), { recursive: true })
      await page.screenshot({ path })
    },
    close: () => page.close(),
  }
}

async function inShadow<Args extends unknown[], Answer>(
  page: Page,
  host: string,
  run: (root: ShadowRoot, ...args: Args) => Answer,
  args: Args,
): Promise<Answer | undefined> {
  const session = await page.createCDPSession()
  try {
    const root = await closedRoot(session, host)
    if (root === undefined) return undefined
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root })
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
      functionDeclaration: `function (...args) { return (${run})(this, ...args) }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    // What `run` returns, come back as JSON.
    return result.value as Answer
  } finally {
    await session.detach()
  }
}

/** `DOM.getDocument` with `pierce` shows closed shadow roots too. */
async function closedRoot(session: CDPSession, host: string): Promise<number | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  return findNode(root, (node) => node.localName === host)?.shadowRoots?.[0]?.backendNodeId
}

function findNode(
  node: Protocol.DOM.Node,
  fits: (node: Protocol.DOM.Node) => boolean,
): Protocol.DOM.Node | undefined {
  if (fits(node)) return node
  for (const child of node.children ?? []) {
    const found = findNode(child, fits)
    if (found) return found
  }
  return undefined
}
