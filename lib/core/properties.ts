/** How each property reads, from the end that states it and from the other. */
import type { Kind, Property } from './model.ts'

export interface PropertyWords {
  /** Heading of a line on the card of the entity whose file states it. */
  label: string
  /** The same on the card of the entity that it points to. */
  inverseLabel: string
  /** Between two names: "leads" in "Kim Kum Chol leads Kim Il Sung Military University". */
  relation: string
  inverseRelation: string
  /** The same when it is over; absent where the words above hold then, too. */
  past?: { relation: string; inverseRelation: string }
}

const words = (label: string, inverseLabel: string, relation: string, inverseRelation: string): PropertyWords => ({
  label,
  inverseLabel,
  relation,
  inverseRelation,
})
const inPast = (present: PropertyWords, relation: string, inverseRelation: string): PropertyWords => ({
  ...present,
  past: { relation, inverseRelation },
})

/** Properties that never point to an entity have no inverse; its words are then empty. */
export const PROPERTY_WORDS: Record<Property, PropertyWords> = {
  leads: inPast(words('Post', 'Led by', 'leads', 'led by'), 'led', 'led by'),
  position: inPast(words('Post', 'Post held by', 'holds a post in', 'office of'), 'held a post in', 'office of'),
  rank: words('Rank', '', 'rank in', ''),
  'member-of': inPast(words('Member of', 'Member', 'member of', 'has as a member'), 'once member of', 'once had as a member'),
  'relative-of': words('Family', 'Family', 'relative of', 'relative of'),
  'part-of': words('Part of', 'Includes', 'part of', 'includes'),
  'located-in': words('In', 'Here', 'in', 'place of'),
  operates: words('Operates', 'Operated by', 'operates', 'operated by'),
  'owned-by': words('Owned by', 'Owns', 'owned by', 'owns'),
  'named-after': words('Named after', 'Gave the name to', 'named after', 'gave its name to'),
  'made-by': words('Made by', 'Makes', 'made by', 'maker of'),
  type: words('Type', '', '', ''),
  range: words('Range', '', '', ''),
  'first-tested': words('First tested', '', '', ''),
  launched: words('Launched', 'Launched here', 'launched at', 'launch site of'),
  identifier: words('Identifier', '', '', ''),
  'used-in': words('Used in', 'Weapon used', 'used in', 'saw the use of'),
  'signed-by': words('Signed by', 'Signed', 'signed by', 'signed'),
  party: words('Party', 'Party to', 'made with', 'party to'),
  concluded: words('Concluded', 'Concluded here', 'concluded in', 'where it was concluded:'),
  adopted: words('Adopted by', 'Adopted', 'adopted by', 'adopted'),
  'in-force': words('In force', '', '', ''),
  'took-place': words('Took place', 'Took place here', 'took place in', 'place of'),
  participant: words('Took part', 'Took part in', 'took in', 'took part in'),
  visited: words('Visited', 'Visited by', 'visited', 'visited by'),
  'sanctioned-by': words('Sanctioned by', 'Sanctioned', 'sanctioned by', 'put sanctions on'),
  introduced: words('Introduced', 'Introduced', 'introduced by', 'introduced'),
  announced: words('Announced', 'Announced', 'announced by', 'announced'),
  reported: words('Reported', 'Reported', 'named in a report on', 'named in a report on'),
  estimate: words('Estimate', '', '', ''),
  founded: words('Founded', '', '', ''),
  dissolved: words('Dissolved', '', '', ''),
  born: words('Born', 'Born here', 'born in', 'birthplace of'),
  died: words('Died', 'Died here', 'died in', 'place of death of'),
}

/** Properties whose truth changes with time and is shown as "then" and "now". */
export const STATE_PROPERTIES: ReadonlySet<Property> = new Set<Property>(['leads', 'position'])

export const KIND_LABELS: Record<Kind, string> = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  weapon: 'Weapon',
  vessel: 'Ship or spacecraft',
  agreement: 'Agreement',
  event: 'Event',
  term: 'Term',
  country: 'Country',
}
