import { beforeEach, describe, expect, it, vi } from 'vitest'
import { answerMessages, askBackground, askPage, type Handlers } from '../../lib/extension/messages.ts'

type Listener = (message: unknown, sender: object) => Promise<unknown> | undefined

/** Messaging as the polyfill promises it: the first listener that returns a promise answers. */
const channel = vi.hoisted(() => {
  const listeners = new Set<Listener>()
  const send = (message: unknown) => {
    for (const listener of listeners) {
      const answer = listener(message, {})
      if (answer) return answer
    }
    return Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'))
  }
  return { listeners, send }
})

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      sendMessage: channel.send,
      onMessage: {
        addListener: (listener: Listener) => channel.listeners.add(listener),
        removeListener: (listener: Listener) => channel.listeners.delete(listener),
      },
    },
    tabs: { sendMessage: (_: number, message: unknown) => channel.send(message) },
  },
}))

function handlersOf(record: unknown[]): Handlers<'background'> {
  return {
    'entities/get': ({ ids }) => {
      record.push(ids)
      return {}
    },
    'page/changed': () => {
      throw new Error('broken')
    },
  }
}

beforeEach(() => channel.listeners.clear())

describe('messages', () => {
  it('reach their receiver, and the answer comes back', async () => {
    const record: unknown[] = []
    answerMessages('background', handlersOf(record))
    expect(await askBackground('entities/get', { ids: ['a'] })).toEqual({})
    expect(record).toEqual([['a']])
  })

  it.each<[string, unknown]>([
    ['for another receiver', { to: 'page', name: 'entities/get', params: { ids: [] } }],
    ['of an unknown name', { to: 'background', name: 'no/such', params: {} }],
    ['named like a method that every object has', { to: 'background', name: 'toString', params: {} }],
    ['without params', { to: 'background', name: 'entities/get' }],
    ['with params that are no record', { to: 'background', name: 'entities/get', params: 'x' }],
    ['without a name', { to: 'background', params: {} }],
    ['that are text', 'entities/get'],
    ['that are nothing', null],
    ['that are undefined', undefined],
  ])('%s are ignored', (_, message) => {
    const record: unknown[] = []
    answerMessages('background', handlersOf(record))
    expect([...channel.listeners].map((listen) => listen(message, {}))).toEqual([undefined])
    expect(record).toEqual([])
  })

  it('a handler that breaks rejects at the sender, and breaks nothing else', async () => {
    answerMessages('background', handlersOf([]))
    await expect(askBackground('page/changed', { entities: 1, on: true })).rejects.toThrow('broken')
    expect(await askBackground('entities/get', { ids: [] })).toEqual({})
  })

  it('are not answered after the signal aborts', async () => {
    const answering = new AbortController()
    answerMessages('background', handlersOf([]), answering.signal)
    answering.abort()
    await expect(askBackground('entities/get', { ids: ['a'] })).rejects.toThrow('Receiving end does not exist')
  })

  it('a page without our script answers undefined', async () => {
    expect(await askPage(1, 'page/state', {})).toBeUndefined()
  })
})
