/** Drives Firefox (WebDriver BiDi) with the extension in a fresh profile. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { launch } from 'puppeteer-core'
import { ensureBrowser } from '../../../scripts/browsers.ts'
import { callIn, closedRootOf, contextOf, sendOf, type Send } from './bidi.ts'
import type { Driven, LaunchOptions, View } from './driven.ts'
import * as inWindow from './firefox-window.ts'
import { middleOf } from './place.ts'
import { proxyScript } from './proxy-script.ts'
import type { Site } from './site.ts'
import { until } from './until.ts'

/** Any UUID will do; a fixed one makes the extension's addresses known beforehand. */
const UUID = '3f0ce1d2-7b0c-4d57-9d0b-6a7f1e2b9c54'
const ORIGIN = `moz-extension://${UUID}`

/** WebDriver's code points for keys without a character. */
const KEYS: Record<string, string> = {
  Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C', ' ': ' ',
  Backspace: '\uE003', ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015',
}

export async function launchFirefox(site: Site, options: LaunchOptions & { extension: string }): Promise<Driven> {
  const addonId = await readAddonId(options.extension)
  const browser = await launch({
    browser: 'firefox',
    executablePath: await ensureBrowser('firefox'),
    headless: !options.visible,
    defaultViewport: options.visible ? null : { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(site, addonId, options),
  })
  await browser.installExtension(options.extension)
  const send = sendOf(browser)
  const window = await windowContext(send)
  const call = <Args extends unknown[], Answer>(run: (...args: Args) => Answer, ...args: Args) =>
    callIn(send, window, run, args)
  return {
    name: 'firefox',
    site,
    open: async (url) => {
      const page = await browser.newPage()
      await page.bringToFront()
      await page.goto(url)
      return page
    },
    popup: async (page) => {
      await page.bringToFront()
      return viewOf(send, await call(inWindow.openPopup, addonId), () => call(inWindow.closePopup))
    },
    extensionPage: async (path) => {
      const context = await call(inWindow.openTab, `${ORIGIN}/${path}`)
      return viewOf(send, context, () => call(inWindow.closeTab, context))
    },
    openExtensionPages: async () =>
      (await call(inWindow.tabUrls)).flatMap((url) => (url.startsWith(ORIGIN) ? [new URL(url).pathname] : [])),
    command: async (page, name) => {
      await page.bringToFront()
      await call(inWindow.pressKeys, keysOf(await call(inWindow.shortcutOf, addonId, name)))
    },
    badge: async (page) => {
      await page.bringToFront()
      return await call(inWindow.badgeText, addonId)
    },
    inShadow: async (page, host, run, ...args) => {
      const context = contextOf(page)
      const sharedId = await closedRootOf(send, context, host)
      return sharedId === undefined ? undefined : await callIn(send, context, run, args, { sharedId })
    },
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  }
}

async function readAddonId(folder: string): Promise<string> {
  // The shape of a manifest that Firefox accepts: without an id it would not be installed.
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } }
  }
  return manifest.browser_specific_settings.gecko.id
}

function preferences(site: Site, addonId: string, { visible, dark }: LaunchOptions): Record<string, unknown> {
  const network = visible
    ? { 'network.proxy.type': 2, 'network.proxy.autoconfig_url': proxyScript(site, visible.host) }
    : {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': site.port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': site.port,
        'network.proxy.allow_hijacking_localhost': true,
        'network.proxy.no_proxies_on': '',
      }
  return {
    ...network,
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: UUID }),
    // A permission that an extension asks for at a click is granted without its prompt.
    'extensions.webextOptionalPermissionPrompts': false,
    'dom.security.https_first': false,
    'intl.accept_languages': 'en-GB, en',
    ...(dark ? { 'ui.systemUsesDarkTheme': 1, 'layout.css.prefers-color-scheme.content-override': 0 } : {}),
  }
}

async function windowContext(send: Send): Promise<string> {
  // As the BiDi specification has it; `moz:scope` is Firefox's own.
  const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts?: { context: string; url: string }[]
  }
  const window = contexts?.find(({ url }) => url.endsWith('/browser.xhtml'))
  if (!window) throw new Error('Firefox shows no window')
  return window.context
}

/** "Alt+Shift+N" as key presses in order. */
function keysOf(shortcut: string): { key: string; code: string; keyCode: number }[] {
  if (shortcut === '') throw new Error('The command has no shortcut in Firefox')
  return shortcut.split('+').map((name) => {
    if (name === 'Alt') return { key: 'Alt', code: 'AltLeft', keyCode: 18 }
    if (name === 'Shift') return { key: 'Shift', code: 'ShiftLeft', keyCode: 16 }
    if (name === 'Ctrl') return { key: 'Control', code: 'ControlLeft', keyCode: 17 }
    if (/^[A-Z]$/.test(name)) return { key: name, code: `Key${name}`, keyCode: name.charCodeAt(0) }
    const codes: Record<string, number> = { Left: 37, Up: 38, Right: 39, Down: 40 }
    return { key: `Arrow${name}`, code: `Arrow${name}`, keyCode: codes[name] ?? 0 }
  })
}

function viewOf(send: Send, context: string, close: () => Promise<void>): View {
  const act = async (source: Record<string, unknown>): Promise<void> => {
    await send('input.performActions', { context, actions: [source] })
  }
  const pressAll = (values: readonly string[]): Promise<void> =>
    act({
      type: 'key',
      id: 'keyboard',
      actions: values.flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]),
    })
  return {
    evaluate: (run, ...args) => callIn(send, context, run, args),
    click: async (selector, name = '') => {
      const place = await until(`${selector} “${name}”`, () => callIn(send, context, middleOf, [selector, name]))
      const actions = [
        { type: 'pointerMove', ...place },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      await act({ type: 'pointer', id: 'mouse', actions })
    },
    type: (text) => pressAll([...text]),
    press: (key) => pressAll([KEYS[key] ?? key]),
    screenshot: async (path) => {
      const { data } = await send('browsingContext.captureScreenshot', { context })
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, String(data), 'base64')
    },
    close,
  }
}
