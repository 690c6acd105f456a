/** The few WebDriver BiDi commands that puppeteer does not offer for Firefox, typed. */
import type { Browser, Page } from 'puppeteer-core'

/** Sends one BiDi command and returns its result. */
export type Send = (method: string, params: Record<string, unknown>) => Promise<Record<string, unknown>>

interface RemoteValue {
  type: string
  value?: unknown
  sharedId?: string
}

interface ScriptResult {
  type: 'success' | 'exception'
  result: RemoteValue
  exceptionDetails?: { text: string }
}

/** The connection that puppeteer's browser object holds. */
export function sendOf(browser: Browser): Send {
  // Puppeteer's BiDi browser has this getter, marked as internal; the class itself is not exported.
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> }
  }
  return async (method, params) => (await connection.send(method, params)).result
}

/** The BiDi id of a page's top-level browsing context. */
export function contextOf(page: Page): string {
  // `_id` is puppeteer's own internal name for it, the same in CDP and BiDi.
  return (page.mainFrame() as unknown as { _id: string })._id
}

/** Runs a function in a browsing context. Arguments and answer travel as JSON; `handle` becomes the first argument. */
export async function callIn<Args extends unknown[], Answer>(
  send: Send,
  context: string,
  run: (...args: Args) => Answer,
  args: unknown[],
  handle?: { sharedId: string },
): Promise<Awaited<Answer>> {
  const given = JSON.stringify(args)
  const declaration = `async (...handle) => JSON.stringify(await (${run})(...handle, ...${given}))`
  // The result has the shape that the BiDi specification gives `script.callFunction`.
  const answer = (await send('script.callFunction', {
    functionDeclaration: declaration,
    arguments: handle ? [handle] : [],
    target: { context },
    awaitPromise: true,
    userActivation: true,
  })) as unknown as ScriptResult
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'An exception without a text')
  const { value } = answer.result
  // JSON of what `run` returned; nothing where that was undefined.
  return (typeof value === 'string' ? JSON.parse(value) : undefined) as Awaited<Answer>
}

/** The closed shadow root of the first element with this name: BiDi serialises closed roots when it is asked to. */
export async function closedRootOf(send: Send, context: string, host: string): Promise<string | undefined> {
  const answer = (await send('script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(host)})`,
    target: { context },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  })) as unknown as ScriptResult
  // A node's value, as the specification has it; null where no element was found.
  const node = answer.result.value as { shadowRoot?: { sharedId: string } | null } | undefined
  return node?.shadowRoot?.sharedId
}
