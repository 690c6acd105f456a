import { fakeBrowser } from '@webext-core/fake-browser'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  changeSettings,
  DEFAULT_SETTINGS,
  loadSettings,
  parseSettings,
  SETTINGS_KEY,
  SETTINGS_VERSION,
  toStored,
  watchSettings,
  type Settings,
} from '../../lib/extension/settings.ts'

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }))

const store = (value: unknown) => fakeBrowser.storage.local.set({ [SETTINGS_KEY]: value })
const stored = async (): Promise<unknown> => (await fakeBrowser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY]

beforeEach(() => fakeBrowser.reset())

describe('damaged storage falls back field by field', () => {
  it.each<[string, unknown, Partial<Settings>, number]>([
    ['nothing stored', undefined, {}, 0],
    ['an empty record', { version: 1 }, {}, 0],
    ['what was chosen', { version: 1, enabled: false, offSites: ['bbc.com'] }, { enabled: false, offSites: ['bbc.com'] }, 0],
    ['one field damaged', { version: 1, enabled: 'yes', showLikely: false }, { showLikely: false }, 1],
    ['every field damaged', { version: 1, enabled: 1, offSites: 'bbc.com', showLikely: null, showCountries: [] }, {}, 4],
    ['a list damaged in places', { version: 1, offSites: ['bbc.com', 7, '', 'nknews.org'] }, { offSites: ['bbc.com', 'nknews.org'] }, 1],
    ['no record at all', 'x', {}, 1],
    ['a list', [], {}, 1],
    ['null', null, {}, 1],
    ['a version that is none', { version: 'x', disabled: true }, { enabled: false }, 0],
    ['a later version', { version: 99, enabled: false, newField: 1 }, { enabled: false }, 0],
  ])('%s', (_, value, expected, problemCount) => {
    const { settings, problems } = parseSettings(value)
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, ...expected })
    expect(problems).toHaveLength(problemCount)
    for (const problem of problems) expect(problem).toMatch(/^The stored .*\.$/)
  })
})

describe('migrations', () => {
  it('version 0 had one flag, “disabled”', () => {
    expect(parseSettings({ disabled: true }).settings.enabled).toBe(false)
    expect(parseSettings({ disabled: false }).settings.enabled).toBe(true)
    expect(parseSettings({ disabled: 'x' }).settings.enabled).toBe(true)
  })

  it('a flag of that name in a later version is not read again', () => {
    expect(parseSettings({ version: 1, disabled: true }).settings.enabled).toBe(true)
  })
})

describe('what is stored', () => {
  it('is what differs from the defaults, and the version', () => {
    expect(toStored({ ...DEFAULT_SETTINGS, enabled: false }, undefined)).toEqual({ enabled: false, version: SETTINGS_VERSION })
    expect(toStored(DEFAULT_SETTINGS, { version: 1, enabled: false })).toEqual({ version: SETTINGS_VERSION })
  })

  it('keeps fields that this version does not know, and drops migrated ones', () => {
    expect(toStored(DEFAULT_SETTINGS, { disabled: true, theme: 'dark' })).toEqual({ theme: 'dark', version: SETTINGS_VERSION })
  })

  it('keeps the number of a later version', () => {
    expect(toStored(DEFAULT_SETTINGS, { version: 99 })).toEqual({ version: 99 })
  })

  it('reads back as it was written', () => {
    const settings = { ...DEFAULT_SETTINGS, offSites: ['bbc.com'], showCountries: true }
    expect(parseSettings(toStored(settings, undefined))).toEqual({ settings, problems: [] })
  })
})

describe('loading and changing', () => {
  afterEach(() => vi.restoreAllMocks())

  it('gives the defaults on a fresh profile', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS)
  })

  it('says each problem once in the console', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    await store({ version: 1, enabled: 'once' })
    await loadSettings()
    await loadSettings()
    expect(warn).toHaveBeenCalledTimes(1)
    expect(warn.mock.calls[0]?.[0]).toContain('“enabled”')
  })

  it('a change keeps what else was there', async () => {
    await store({ version: 1, enabled: false, theme: 'dark' })
    await changeSettings(({ offSites }) => ({ offSites: [...offSites, 'bbc.com'] }))
    expect(await stored()).toEqual({ version: 1, enabled: false, theme: 'dark', offSites: ['bbc.com'] })
  })

  it('two changes at once are both kept', async () => {
    await Promise.all([
      changeSettings(({ offSites }) => ({ offSites: [...offSites, 'a.com'] })),
      changeSettings(({ offSites }) => ({ offSites: [...offSites, 'b.com'] })),
    ])
    expect((await loadSettings()).offSites).toEqual(['a.com', 'b.com'])
  })

  it('a change that fails does not stop the next', async () => {
    const failing = changeSettings(() => {
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect((await changeSettings(() => ({ enabled: false }))).enabled).toBe(false)
  })

  it('tells watchers, until they stop watching', async () => {
    const seen: boolean[] = []
    const watching = new AbortController()
    watchSettings(({ enabled }) => seen.push(enabled), watching.signal)
    await changeSettings(() => ({ enabled: false }))
    watching.abort()
    await changeSettings(() => ({ enabled: true }))
    expect(seen).toEqual([false])
  })
})
