/**
 * Every message between the extension's contexts: one typed map per receiver.
 * A message is `{ to, name, params }`; an unknown or malformed one is ignored.
 */
import browser from 'webextension-polyfill'
import type { PackEntity } from '../core/card-content.ts'
import type { Kind, PartialDate } from '../core/model.ts'

/** One entity on a page, as the popup lists it. */
export interface PageEntity {
  id: string
  label: string
  kind: Kind
  count: number
  certainty: 'certain' | 'likely'
}

/** What a page's content script tells about itself. */
export interface PageState {
  /** `off`: switched off here; `quiet`: nothing known stands on this page; `annotated`: highlights are there. */
  status: 'off' | 'quiet' | 'annotated'
  entities: PageEntity[]
  site: string
  /** The article's date, where the page tells it. */
  published?: PartialDate
  /** The page changes all the time, and its names are brought up to date only every few seconds. */
  slowed?: true
}

export interface MessagesToBackground {
  /** Records for the card, by id; ids that the pack does not know are missing from the answer. */
  'entities/get': { params: { ids: string[] }; answer: Record<string, PackEntity> }
  /** The page's number of entities changed. */
  'page/changed': { params: { entities: number; on: boolean }; answer: void }
}

export interface MessagesToPage {
  'page/state': { params: Record<never, never>; answer: PageState }
  /** Scroll to the next mention of the entity, flash it. */
  'page/jump': { params: { id: string }; answer: { found: boolean } }
  /** The permission to read the page was taken back: forget it until it is loaded or asked for again. */
  'page/stop': { params: Record<never, never>; answer: void }
  /** Keyboard commands. */
  'page/step': { params: { direction: 1 | -1 }; answer: void }
  'page/open-card': { params: Record<never, never>; answer: void }
}

interface Maps {
  background: MessagesToBackground
  page: MessagesToPage
}

type Receiver = keyof Maps
type Params<M, N extends keyof M> = M[N] extends { params: infer P } ? P : never
type Answer<M, N extends keyof M> = M[N] extends { answer: infer A } ? A : never

/** What answers the messages to one receiver. */
export type Handlers<R extends Receiver> = {
  [N in keyof Maps[R]]: (
    params: Params<Maps[R], N>,
    sender: browser.Runtime.MessageSender,
  ) => Answer<Maps[R], N> | Promise<Answer<Maps[R], N>>
}

/** Asks the background. Rejects where the extension was updated or removed under the page. */
export async function askBackground<N extends keyof MessagesToBackground>(
  name: N,
  params: Params<MessagesToBackground, N>,
): Promise<Answer<MessagesToBackground, N>> {
  // The handler map fixes the answer's type for this name; the channel itself is untyped.
  return (await browser.runtime.sendMessage({ to: 'background', name, params })) as Answer<MessagesToBackground, N>
}

/** Asks a tab's page. Undefined where no content script listens there. */
export async function askPage<N extends keyof MessagesToPage>(
  tabId: number,
  name: N,
  params: Params<MessagesToPage, N>,
): Promise<Answer<MessagesToPage, N> | undefined> {
  try {
    // As above.
    return (await browser.tabs.sendMessage(tabId, { to: 'page', name, params }, { frameId: 0 })) as Answer<MessagesToPage, N>
  } catch {
    // "Could not establish connection": the usual state of a page without our script.
    return undefined
  }
}

function isMessage(value: unknown): value is { to: string; name: string; params: object } {
  if (typeof value !== 'object' || value === null) return false
  const { to, name, params } = value as Record<string, unknown>
  return typeof to === 'string' && typeof name === 'string' && typeof params === 'object' && params !== null
}

/** What answers one message; undefined for those that are not the receiver's. */
export type Listener = (message: unknown, sender: browser.Runtime.MessageSender) => Promise<unknown> | undefined

/** Answers messages to one receiver until the signal aborts; also returns what answers them. */
export function answerMessages<R extends Receiver>(receiver: R, handlers: Handlers<R>, signal?: AbortSignal): Listener {
  const listener: Listener = (message, sender) => {
    if (!isMessage(message) || message.to !== receiver || !Object.hasOwn(handlers, message.name)) return undefined
    // `name` was checked to be a key just now; the sender's types fix what its params are.
    const handler = handlers[message.name as keyof Maps[R]] as (params: object, sender: browser.Runtime.MessageSender) => unknown
    return new Promise((resolve) => resolve(handler(message.params, sender)))
  }
  browser.runtime.onMessage.addListener(listener)
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true })
  return listener
}
