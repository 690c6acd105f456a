/**
 * What the user chose. Stored: only what differs from the defaults, and the version of its shape.
 * Damaged fields fall back to their defaults one by one; readable ones stay as they are.
 */
import * as v from 'valibot'
import browser from 'webextension-polyfill'

export interface Settings {
  /** Annotate at all. */
  enabled: boolean
  /** Sites (host names without `www.`) that the user switched off. */
  offSites: string[]
  /** Highlight names that were read with some doubt ("likely"). */
  showLikely: boolean
  /** Highlight countries; readers know Russia. */
  showCountries: boolean
}

export const DEFAULT_SETTINGS: Settings = { enabled: true, offSites: [], showLikely: true, showCountries: false }

export const SETTINGS_KEY = 'settings'
export const SETTINGS_VERSION = 1

const SITE = v.pipe(v.string(), v.nonEmpty())

const FIELDS: { [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> } = {
  enabled: v.boolean(),
  offSites: v.array(SITE),
  showLikely: v.boolean(),
  showCountries: v.boolean(),
}

type Stored = Record<string, unknown>

/** `MIGRATIONS[n]` turns what version n stored into what version n + 1 stores. */
const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [
  // Version 0 is storage without a version number: a single `disabled` flag.
  ({ disabled, ...rest }) => (typeof disabled === 'boolean' ? { ...rest, enabled: !disabled } : rest),
]

const isRecord = (value: unknown): value is Stored => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Reads what storage held.
 * @returns settings that are whole whatever was stored, and a sentence for each thing that could not be read.
 */
export function parseSettings(stored: unknown): { settings: Settings; problems: string[] } {
  const problems: string[] = []
  if (stored === undefined) return { settings: { ...DEFAULT_SETTINGS }, problems }
  if (!isRecord(stored)) {
    return { settings: { ...DEFAULT_SETTINGS }, problems: ['The stored settings are not readable; the defaults are used.'] }
  }
  const settings = { ...DEFAULT_SETTINGS }
  const migrated = migrate(stored)
  const read = <K extends keyof Settings>(key: K) => {
    if (!(key in migrated)) return
    const parsed = v.safeParse(FIELDS[key], migrated[key])
    // FIELDS pairs every key with the schema of its own type.
    if (parsed.success) settings[key] = parsed.output as Settings[K]
    else problems.push(`The stored setting “${key}” is not readable, or not as a whole; its default stands for what is missing.`)
  }
  for (const key of Object.keys(FIELDS) as (keyof Settings)[]) read(key)
  // Of a list that is damaged in places the readable sites stay switched off.
  if (Array.isArray(migrated['offSites'])) settings.offSites = migrated['offSites'].filter((site) => v.is(SITE, site))
  return { settings, problems }
}

const versionOf = (stored: Stored) => (Number.isInteger(stored['version']) ? Math.max(0, Number(stored['version'])) : 0)

function migrate(stored: Stored): Stored {
  return MIGRATIONS.slice(versionOf(stored)).reduce((old, migration) => migration(old), stored)
}

/**
 * What is stored for settings: the changed fields, beside whatever was there that this version does not know.
 * What a later version of Backgrounder stored keeps its version, so that it is not migrated twice.
 */
export function toStored(settings: Settings, before: unknown): Stored {
  const unknown = isRecord(before) ? Object.fromEntries(Object.entries(before).filter(([key]) => !(key in FIELDS) && key !== 'disabled')) : {}
  const changed = Object.entries(settings).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[key as keyof Settings]),
  )
  const version = Math.max(SETTINGS_VERSION, isRecord(before) ? versionOf(before) : 0)
  return { ...unknown, ...Object.fromEntries(changed), version }
}

const told = new Set<string>()
function tellOnce(problems: readonly string[]): void {
  for (const problem of problems) {
    if (!told.has(problem)) console.warn(`Backgrounder: ${problem}`)
    told.add(problem)
  }
}

/** Reads the settings; falls back to the defaults where storage is damaged, and says so once in the console. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY)
  const { settings, problems } = parseSettings(stored[SETTINGS_KEY])
  tellOnce(problems)
  return settings
}

let lastChange: Promise<unknown> = Promise.resolve()

/** Changes some settings, after the changes that this context asked for before; resolves when they are stored. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const changed = lastChange.then(() => storeChange(change))
  lastChange = changed.catch(() => undefined)
  return changed
}

async function storeChange(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const stored = await browser.storage.local.get(SETTINGS_KEY)
  const { settings } = parseSettings(stored[SETTINGS_KEY])
  const changed = { ...settings, ...change(settings) }
  await browser.storage.local.set({ [SETTINGS_KEY]: toStored(changed, stored[SETTINGS_KEY]) })
  return changed
}

/** Calls back with the settings whenever they change, in any context, until the signal aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const change = changes[SETTINGS_KEY]
    if (area === 'local' && change) onChange(parseSettings(change.newValue).settings)
  }
  browser.storage.onChanged.addListener(listener)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true })
}
