/** What must be true across entries, beyond each file's own shape. */
import { readFileSync } from 'node:fs'
import { addDays, compareDates, lastDay } from '../lib/core/dates.ts'
import { isListedFor, languageBit } from '../lib/core/lexicon/format.ts'
import { isScannable } from '../lib/core/lexicon/write-lexicon.ts'
import type { Entity, Kind, NamesByLanguage, PartialDate, Property, Source, Statement } from '../lib/core/model.ts'

/** Languages that every entry has names in. */
const LANGUAGES = ['en', 'ko', 'ru']

/** Which kinds a property may stand on, and point to; absent: any. */
const KINDS_OF: Partial<Record<Property, { on?: Kind[]; to?: Kind[] }>> = {
  leads: { on: ['person'], to: ['organisation', 'country', 'place', 'vessel'] },
  position: { on: ['person'], to: ['organisation', 'country', 'place'] },
  rank: { on: ['person'] },
  'relative-of': { on: ['person'], to: ['person'] },
  'signed-by': { on: ['agreement'], to: ['person'] },
  party: { on: ['agreement'], to: ['country', 'organisation'] },
  concluded: { on: ['agreement'], to: ['place', 'country'] },
  'in-force': { on: ['agreement'] },
  'took-place': { on: ['event'], to: ['place', 'country'] },
  participant: { on: ['event'] },
  adopted: { on: ['agreement'], to: ['organisation'] },
  'made-by': { on: ['weapon', 'vessel'] },
  range: { on: ['weapon'] },
  'first-tested': { on: ['weapon', 'vessel'] },
  launched: { on: ['vessel', 'weapon'], to: ['place'] },
  identifier: { on: ['vessel', 'organisation'] },
  introduced: { on: ['term'], to: ['person', 'organisation'] },
  visited: { on: ['person', 'organisation'], to: ['place', 'country', 'organisation'] },
  born: { on: ['person'] },
  died: { on: ['person'] },
}

/**
 * Sites that are no publishers, in groups: networks that spread one side's messages under many names (most are under
 * sanctions for it), wikis and blogs, copies made by machine of what others published.
 */
const refusedSites: Record<string, string[]> = JSON.parse(readFileSync(new URL('refused-sites.json', import.meta.url), 'utf8'))

/** So many days before a day a page may announce it: sanctions in force next week, a minister's last day next month. */
const ANNOUNCED_DAYS = 31
/** A page west of the event has the day before its date. */
const TIME_ZONE_DAYS = 1

type Report = (problem: string) => void

function checkNames(entity: Entity, report: Report): void {
  for (const language of LANGUAGES) {
    const groups = [entity.names, entity.descriptions, entity.short, entity.common]
    if (!groups.some((names) => names?.[language])) report(`names: none in ${language}`)
  }
  const all = [entity.names, entity.short, entity.common, entity.descriptions, entity.adjectives]
  for (const name of all.flatMap((names) => Object.values(names ?? {}).flat())) {
    if (!isScannable(name)) report(`names: “${name}” has no letters to find`)
  }
  for (const word of Object.values(entity.context ?? {}).flat()) {
    if (word.length < 2) report(`context: “${word}” is too short to tell anything`)
  }
  for (const [language, names] of Object.entries(entity.names)) {
    const seen = new Set<string>()
    for (const name of names) {
      if (seen.has(foldName(name))) report(`names: “${name}” is listed twice in ${language}, hyphens and accents aside`)
      seen.add(foldName(name))
    }
  }
}

/** A name as the scanner compares it: without accents, but for the voicing of kana, and with one kind of gap. Acronyms keep their case. */
export function foldName(name: string): string {
  const bare = name.normalize('NFKC').normalize('NFD').replace(/(?![\u3099\u309a])\p{M}/gu, '').normalize('NFC')
  return /^\p{Lu}{2,}$/u.test(bare) ? bare : bare.toLowerCase().replace(/[\s\p{Pd}'’«»“”"]+/gu, ' ').trim()
}

/** The languages in which an entity is listed for every page. */
const listedEverywhere = (names: NamesByLanguage = {}) =>
  Object.entries(names).filter(([language]) => isListedFor(languageBit(language), undefined))

/** A name that needs evidence in one language stands alone on its pages all the same, where another that counts there lists it. */
function checkEvidence({ names, common }: Entity, report: Report): void {
  for (const [language, needed] of listedEverywhere(common)) {
    const needing = new Set(needed.map(foldName))
    for (const [other, listed] of listedEverywhere(names)) {
      const name = listed.find((written) => other !== language && needing.has(foldName(written)))
      if (name) report(`names: “${name}” is common in ${language}, and stands alone by its name in ${other}; list it alike in both`)
    }
  }
}

function checkStatement(statement: Statement, entity: Entity, byId: ReadonlyMap<string, Entity>, report: Report): void {
  const { property, from, to, seen, date, source } = statement
  const where = `${property}${statement.value ? ` “${statement.value}”` : ''}`
  if (from && to && compareDates(from, to) > 0) report(`${where}: ends before it begins`)
  if (from && seen && compareDates(from, seen) > 0) report(`${where}: was seen before it began`)
  if (date && (from ?? to)) report(`${where}: happened once (date) or lasted (from, to), not both`)
  if (property === 'estimate' && !statement.value) report(`${where}: gives no figure`)
  for (const day of [from, to, seen, date]) {
    if (day && compareDates(day, entity.reviewed) > 0) report(`${where}: ${day} lies after the review`)
  }
  for (const key of source) if (!entity.sources[key]) report(`${where}: its source ${key} is not listed`)
  checkTimes(statement, entity, (problem) => report(`${where}: ${problem}`))
  const allowed = KINDS_OF[property]
  if (allowed?.on && !allowed.on.includes(entity.kind)) report(`${where}: a ${entity.kind} cannot have this property`)
  if (statement.entity === undefined) return
  const target = byId.get(statement.entity)
  if (!target) report(`${where}: there is no entry ${statement.entity}`)
  else if (allowed?.to && !allowed.to.includes(target.kind)) report(`${where}: cannot point to ${target.id}, a ${target.kind}`)
  if (statement.entity === entity.id) report(`${where}: points to itself`)
}

/** A page tells what was, and announces what is near; a source without a date may be of any day. */
function checkTimes({ from, to, seen, date, source }: Statement, { sources }: Entity, report: Report): void {
  const published = source.map((key) => sources[key]?.date)
  const tells = (day: PartialDate, ahead: number) =>
    published.some((on) => on === undefined || compareDates(addDays(lastDay(on), ahead), day) >= 0)
  if (seen && !tells(seen, TIME_ZONE_DAYS)) report(`was seen on ${seen}, after its sources were published`)
  for (const day of [from, to, date]) {
    if (day && !tells(day, ANNOUNCED_DAYS)) report(`its sources were published more than a month before ${day}`)
  }
}

/** Between a publisher and the site that shows what it wrote: "Reuters (in The Straits Times)". */
const SHOWN_IN = / \((?:in|at|from) /

/** A copy or a blog may show what a newsroom wrote: its publisher then reads "Reuters (in …)". A network never may. */
function checkSource(key: string, { publisher, url }: Source, report: Report): void {
  const host = new URL(url).hostname.replace(/\.$/, '')
  for (const [group, sites] of Object.entries(refusedSites)) {
    const site = sites.find((refused) => host === refused || host.endsWith(`.${refused}`))
    if (!site || (group !== 'networks' && SHOWN_IN.test(publisher))) continue
    report(`sources: ${key} is a page of ${site}, which is no publisher (refused-sites.json: ${group})`)
  }
}

/** One publisher has one name: cards show it, and readers compare it. Two that differ in capitals or apostrophes are one. */
function checkPublishers(entities: readonly Entity[], report: (id: string, problem: string) => void): void {
  const known = new Map<string, string>()
  for (const { id, sources } of entities) {
    for (const { publisher } of Object.values(sources)) {
      for (const name of publisher.replace(/\)$/, '').split(SHOWN_IN)) {
        const key = name.toLowerCase().replaceAll('’', "'")
        const first = known.get(key) ?? name
        known.set(key, first)
        if (name !== first) report(id, `sources: “${name}” is “${first}” elsewhere`)
      }
    }
  }
}

/** Two people in one post at one time, by the dates given; a day shared by two terms is a handover. */
function checkHolders(entities: readonly Entity[], report: (id: string, problem: string) => void): void {
  const holders = new Map<string, { id: string; statement: Statement }[]>()
  for (const entity of entities) {
    for (const statement of entity.statements) {
      if (statement.property !== 'leads' || !statement.entity) continue
      const post = `${statement.value} of ${statement.entity}`
      const others = holders.get(post) ?? []
      for (const other of others) {
        if (other.id !== entity.id && overlap(other.statement, statement)) {
          report(entity.id, `leads: ${post} is held by ${other.id} at the same time`)
        }
      }
      holders.set(post, [...others, { id: entity.id, statement }])
    }
  }
}

function overlap(a: Statement, b: Statement): boolean {
  if (!a.from || !b.from) return false
  const endsBefore = (x: Statement, y: Statement) => x.to !== undefined && y.from !== undefined && compareDates(x.to, y.from) <= 0
  return !endsBefore(a, b) && !endsBefore(b, a)
}

/** A relation is stated at one end: the other's card shows it too, and two statements of it may come to differ. */
function checkBothEnds(entities: readonly Entity[], report: (id: string, problem: string) => void): void {
  const stated = new Set<string>()
  for (const { id, statements } of entities) {
    for (const { property, entity } of statements) {
      if (entity === undefined) continue
      if (stated.has(`${property} ${entity} ${id}`)) report(id, `${property} ${entity}: is stated there, too; leave it at one end`)
      stated.add(`${property} ${id} ${entity}`)
    }
  }
}

/** A full name that two entries claim, listed or made of a `korean-name`, must be a short or common name of both instead. */
function checkShared(entities: readonly Entity[], report: (id: string, problem: string) => void): void {
  const owners = new Map<string, string>()
  const each = (names: NamesByLanguage) => Object.values(names).flat()
  for (const entity of entities) {
    for (const name of each(entity.names)) {
      const owner = owners.get(foldName(name))
      if (owner && owner !== entity.id) report(entity.id, `names: “${name}” is a name of ${owner} too; list it under short or common in both`)
      owners.set(foldName(name), entity.id)
    }
  }
}

/** Every problem of the dataset, as lines "id: what is wrong". */
export function checkEntities(entities: readonly Entity[]): string[] {
  const problems: string[] = []
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  for (const entity of entities) {
    const report = (problem: string) => void problems.push(`${entity.id}: ${problem}`)
    checkNames(entity, report)
    checkEvidence(entity, report)
    if (entity.country && byId.get(entity.country)?.kind !== 'country') report(`country: there is no country ${entity.country}`)
    if (entity.statements.length === 0) report('statements: there are none')
    for (const statement of entity.statements) checkStatement(statement, entity, byId, report)
    const cited = new Set(entity.statements.flatMap((statement) => statement.source))
    for (const [key, source] of Object.entries(entity.sources)) checkSource(key, source, report)
    for (const key of Object.keys(entity.sources)) if (!cited.has(key)) report(`sources: no statement cites ${key}`)
  }
  const reportFor = (id: string, problem: string) => void problems.push(`${id}: ${problem}`)
  checkPublishers(entities, reportFor)
  checkHolders(entities, reportFor)
  checkBothEnds(entities, reportFor)
  checkShared(entities, reportFor)
  return problems
}
