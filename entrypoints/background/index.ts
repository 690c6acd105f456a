import browser from 'webextension-polyfill'
import { defineBackground } from 'wxt/utils/define-background'
import { answerMessages, askPage } from '../../lib/extension/messages.ts'
import { loadPack } from '../../lib/extension/pack.ts'
import { allowedOrigins, annotateTab, listedPatterns, registerAllowedSites } from '../../lib/extension/permissions.ts'
import { changeSettings, loadSettings, watchSettings } from '../../lib/extension/settings.ts'
import { covers, EVERYWHERE } from '../../lib/extension/sites.ts'
import { showGlobalState, showTabState } from '../../lib/extension/toolbar.ts'

/** Listeners are set up in the first turn, so that a woken service worker hears what woke it. */
export default defineBackground(() => {
  answerMessages('background', {
    async 'entities/get'({ ids }) {
      const { entities } = await loadPack()
      return Object.fromEntries(ids.flatMap((id) => { const entity = entities.get(id); return entity ? [[id, entity]] : [] }))
    },
    async 'page/changed'(state, { tab }) {
      if (tab?.id !== undefined) await showTabState(tab.id, state)
    },
  })

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
    void registerAllowedSites().then(() => annotateOpenTabs(listedPatterns()))
  })

  browser.runtime.onStartup.addListener(() => void registerAllowedSites())

  // A granted site is annotated at once in the tabs that show it; the popup may have closed under the browser's question.
  browser.permissions.onAdded.addListener(({ origins = [] }) => void welcomeOrigins(origins))
  browser.permissions.onRemoved.addListener(() => void leaveOrigins())

  browser.commands.onCommand.addListener((command, tab) => void runCommand(command, tab?.id))

  void loadSettings().then(({ enabled }) => showGlobalState(enabled))
  watchSettings(({ enabled }) => void showGlobalState(enabled), new AbortController().signal)
})

/** Whoever allows a site wants it annotated: from now on, and in the tabs that show it. */
async function welcomeOrigins(origins: readonly string[]): Promise<void> {
  const isGranted = (site: string) => origins.some((origin) => origin !== EVERYWHERE && covers(origin, site))
  await changeSettings(({ offSites }) => ({ offSites: offSites.filter((site) => !isGranted(site)) }))
  await registerAllowedSites()
  await annotateOpenTabs(origins)
}

/** Annotates the pages of some origins that were open before the extension could read them. */
async function annotateOpenTabs(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins] })
  const ids = tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]))
  await Promise.all(ids.map(async (id) => (await askPage(id, 'page/state', {})) ?? annotateTab(id)))
}

/** Takes effect at once: pages of sites that may no longer be read are as they were. */
async function leaveOrigins(): Promise<void> {
  await registerAllowedSites()
  const allowed = [...listedPatterns(), ...(await allowedOrigins())]
  const tabs = await browser.tabs.query({})
  await Promise.all(
    tabs.map(async ({ id }) => {
      const state = id === undefined ? undefined : await askPage(id, 'page/state', {})
      if (id === undefined || !state || allowed.some((origin) => covers(origin, state.site))) return
      await askPage(id, 'page/stop', {})
    }),
  )
}

async function runCommand(command: string, tabId: number | undefined): Promise<void> {
  const id = tabId ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id
  if (id === undefined) return
  if (command === 'next-mention') await askPage(id, 'page/step', { direction: 1 })
  if (command === 'previous-mention') await askPage(id, 'page/step', { direction: -1 })
  if (command === 'open-card') await askPage(id, 'page/open-card', {})
}
