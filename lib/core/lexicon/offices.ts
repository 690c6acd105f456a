/** Who held which office of a country or a body, and when: read off people's dated posts when the lexicon is compiled. */
import type { Entity, Statement } from '../model.ts'
import type { LexiconOffice } from './format.ts'

/** How the data titles an office; `of` says whether a text names it by the country or by the body. */
interface OfficeTitle {
  office: string
  of: 'country' | 'body'
  title: RegExp
}

const TITLES: readonly OfficeTitle[] = [
  { office: 'president', of: 'country', title: /^President$/i },
  { office: 'leader', of: 'country', title: /^(?:Supreme )?Leader$/i },
  { office: 'prime-minister', of: 'country', title: /^(?:Prime Minister|Premier)(?: of the Cabinet)?$/i },
  { office: 'defence-minister', of: 'country', title: /^Minister of (?:(?:National )?Defen[cs]e|the People's Armed Forces)$/i },
  { office: 'foreign-minister', of: 'country', title: /^(?:Minister of Foreign Affairs|Foreign Minister|Secretary of State)$/i },
  { office: 'unification-minister', of: 'country', title: /^Minister of Unification$/i },
  { office: 'secretary', of: 'body', title: /^Secretary$/i },
  { office: 'general-secretary', of: 'body', title: /^(?:General Secretary|Secretary[ -]General)$/i },
  { office: 'chairman', of: 'body', title: /^Chair(?:man|woman|person)?$/i },
  { office: 'head', of: 'body', title: /^(?:Chief|Director|Head|Commander)$/i },
  { office: 'spokesman', of: 'body', title: /^(?:Press secretary|Spokes(?:man|woman|person))(?:,|$)/i },
]

/** The office of a country that a post's title speaks of. */
export function officeOfCountry(title: string): string | undefined {
  return TITLES.find((t) => t.of === 'country' && t.title.test(title))?.office
}

/** "Russia", "the United States", "the Security Council of Russia", "NATO". */
function withArticle({ kind, label }: Entity): string {
  // "Ministry of Foreign Affairs (Russia)"
  const name = label.replace(/ \((.+)\)$/, ' of $1')
  const isBare = kind === 'country' ? label !== 'United States' : /^\p{Lu}+$/u.test(label)
  return isBare || name.startsWith('The ') ? name : `the ${name}`
}

interface OfficeOf {
  owner: Entity
  office: string
  words: string
}

/** What a post is called: an office of a country, of a body, or of both ("Russia's defence minister", "head of its ministry"). */
function officesOf(person: Entity, { value = '', entity }: Statement, byId: ReadonlyMap<string, Entity>): OfficeOf[] {
  const title = TITLES.find((t) => t.title.test(value))
  const target = byId.get(entity ?? '')
  const body = target?.kind === 'country' ? undefined : target
  if (!title) return []
  const [office, name] = [title.office, value.split(',')[0]]
  if (title.of === 'body') return body ? [{ owner: body, office, words: `${name} of ${withArticle(body)}` }] : []
  // "President" alone is a country's only where the data says so: the president of a university is none.
  if (body && (office === 'president' || office === 'leader')) return []
  const country = target === body ? byId.get((body ?? person).country ?? '') : target
  if (!country) return []
  const words = `${name} of ${withArticle(country)}`
  return [{ owner: country, office, words }, ...(body ? [{ owner: body, office: 'head', words }] : [])]
}

/** The offices of every country and body, by its id. Posts whose beginning the data does not know are left out. */
export function collectOffices(entities: readonly Entity[]): Map<string, LexiconOffice[]> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const offices = new Map<string, LexiconOffice[]>()
  entities.forEach((person, holder) => {
    if (person.kind !== 'person') return
    for (const post of person.statements) {
      const { property, from, to } = post
      if ((property !== 'leads' && property !== 'position') || !from) continue
      for (const { owner, office, words } of officesOf(person, post, byId)) {
        const list = offices.get(owner.id) ?? []
        list.push({ office, holder, words, from, ...(to && { to }) })
        offices.set(owner.id, list)
      }
    }
  })
  return offices
}
