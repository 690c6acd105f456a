import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserName } from '../../../scripts/browsers.ts'
import { launchChromium } from './chromium.ts'
import type { Driven, LaunchOptions } from './driven.ts'
import { launchFirefox } from './firefox.ts'
import { createSite } from './site.ts'
import { until } from './until.ts'

const BUILDS: Record<BrowserName, string> = {
  chromium: join(import.meta.dirname, '../../../.output/chrome-mv3'),
  firefox: join(import.meta.dirname, '../../../.output/firefox-mv3'),
}

const WELCOME = 'welcome.html'

/** Starts a browser in a fresh profile with the packaged extension, and a network of its own. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Driven> {
  const extension = options.extension ?? BUILDS[name]
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`Nothing is built in ${extension}: npm run build`)
  const site = await createSite()
  const start = name === 'chromium' ? launchChromium : launchFirefox
  const driven = await start(site, { ...options, extension })
  // It opens by itself after the install; whatever a test opens later is then in front of it.
  if (existsSync(join(extension, WELCOME))) {
    await until('the welcome page', async () => (await driven.openExtensionPages()).includes(`/${WELCOME}`))
  }
  return {
    ...driven,
    close: async () => {
      await driven.close()
      await site.close()
    },
  }
}
