/** Sentences in the manner of news, our own, with or without names. */
import type { NamesByKind } from './dataset.ts'
import type { Random } from './random.ts'

const PLAIN = [
  'The talks went on until late in the evening, and neither side would say what had been agreed.',
  'A spokeswoman said that the figures would be published before the end of the month.',
  'Prices rose by three per cent over the year, more than most economists had expected.',
  'It was the second time this year that the committee had put off its decision.',
  'Heavy rain had cut off two villages, and the road along the river stayed closed for most of the day.',
  'Critics say the plan costs too much and comes too late, while its supporters point to the savings.',
  'Nobody was hurt, but several houses were damaged and the school will not open before next week.',
  'The report runs to four hundred pages and names no one, which many readers found odd.',
  'Shoppers queued in front of the market hall long before it opened its doors.',
  'He had learned the trade from his grandmother, who kept bees at the edge of the town.',
  'Officials at the port counted fewer ships than in the spring, though each carried more.',
  'The court will hear the case in the autumn; until then both sides have been asked to keep quiet.',
  'There was a short silence, then somebody laughed, and the meeting went on as if nothing had happened.',
  'Researchers compared satellite pictures of the site taken in May, in June and again last week.',
]

const NAMED = [
  '{person} said on Tuesday that the talks with {country} would go on.',
  'According to {organisation}, the delegation reached {place} early in the morning.',
  'In {place}, {short} met officials of {organisation} and left without a word to reporters.',
  '{short} had announced the visit in {country} a week before.',
  'The government of {country} did not answer questions about {weapon}.',
  'Diplomats in {place} spoke of a long evening, and of {person} in particular.',
  'A statement by {organisation} named neither {person} nor {country}.',
]

const FALLBACK = 'the ministry'

export interface Writer {
  plain(): string
  named(): string
  /** Sentences until there are so many characters; about every third one has names unless told otherwise. */
  paragraph(length: number, options?: { names?: boolean }): string
}

/** An article is about so many of a kind. */
const CAST = 6

/** Makes a writer that uses a few of the names again and again, as an article does. */
export function createWriter(all: NamesByKind, random: Random): Writer {
  const names = castOf(all, random)
  const people = names.person ?? []
  const fill = (slot: string): string => {
    if (slot === 'short') return people.length > 0 ? shortOf(random.pick(people)) : FALLBACK
    // The slots of the sentences above are kinds of entities.
    const known = names[slot as keyof NamesByKind] ?? []
    return known.length > 0 ? random.pick(known).full : FALLBACK
  }
  const plain = (): string => random.pick(PLAIN)
  const named = (): string => capitalise(random.pick(NAMED).replace(/\{(\w+)\}/g, (_, slot: string) => fill(slot)))
  return {
    plain,
    named,
    paragraph(length, { names: withNames = true } = {}) {
      let text = ''
      while (text.length < length) text += `${text && ' '}${withNames && random.below(3) === 0 ? named() : plain()}`
      return text
    },
  }
}

function castOf(all: NamesByKind, random: Random): NamesByKind {
  return Object.fromEntries(Object.entries(all).map(([kind, names]) => [kind, random.shuffle(names).slice(0, CAST)]))
}

function shortOf({ full, short }: { full: string; short?: string }): string {
  return short ?? full
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
