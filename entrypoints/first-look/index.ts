import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Listener } from '../../lib/extension/messages.ts'
import { loadPart, tellFailure } from '../../lib/extension/parts.ts'
import { siteOf } from '../../lib/extension/sites.ts'
import { whenRunningText } from '../../lib/page/running-text.ts'
import type { startAnnotator } from '../annotator/start-annotator.ts'

/**
 * The content script, which every page of a news site pays for: looks for running text, and loads the rest once there is
 * some, or once the popup asks.
 */
export default defineUnlistedScript(() => {
  const { contentType } = document
  const isPage = contentType === 'text/html' || contentType === 'application/xhtml+xml'
  const site = isPage ? siteOf(location.href) : undefined
  if (site) waitForText(site)
})

/** Starts the annotator at the first text or message. */
function waitForText(site: string): void {
  const { onMessage } = browser.runtime
  let loading: Promise<Listener> | undefined

  async function load(): Promise<Listener> {
    const begin = await loadPart<typeof startAnnotator>('annotator')
    const answer = await begin(site)
    // It listens itself now.
    onMessage.removeListener(passOn)
    return answer
  }

  function start(): Promise<Listener> {
    loading ??= load()
    return loading
  }

  const passOn: Parameters<typeof onMessage.addListener>[0] = (message, sender, respond) => {
    // The polyfill's senders are the browser's own.
    const answered = start().then((answer) => answer(message, sender as Parameters<Listener>[1]))
    answered.then(respond, tellFailure)
    return true
  }
  onMessage.addListener(passOn)
  whenRunningText(document, () => void start().catch(tellFailure))
}
