/** Family names behind an office, where nobody of the name was introduced: "Foreign Minister Choe", "Prime Minister Kim". */
import { heldOn } from '../dates.ts'
import { officeOfCountry } from '../lexicon/offices.ts'
import { officeBefore } from './office-phrases.ts'
import { NOT_THE_HOLDER } from './office-words.ts'
import { countryOf, type Decision, type Reading } from './reading.ts'
import { countryCounts } from './shared-names.ts'
import type { Spot } from './spots.ts'
import { isCapitalised, opensSentence, wordBefore } from './surroundings.ts'

/** Whether a word before the office makes it another's: "former", "Singapore's". */
function isOthers({ text, previous }: Spot, start: number, country: string, reading: Reading): boolean {
  const before = wordBefore(text, start)
  if (!before) return false
  if (NOT_THE_HOLDER.has(before.word.toLowerCase())) return true
  if (previous && previous.start <= before.start && before.end <= previous.end + 2) return countryOf(previous, reading) !== country
  return isCapitalised(before.word) && !opensSentence(text, before.start)
}

/** The only bearer of a name who holds the office before it at the article's date, in an article that speaks of his country. */
export function ministerOfName(spot: Spot, reading: Reading): Decision | undefined {
  const { published } = reading.article
  const phrase = published ? officeBefore(spot) : undefined
  if (!published || !phrase) return undefined
  const { decided, record } = reading
  const holders = spot.entities.flatMap((entity) => {
    const { posts = [], country } = record(entity)
    const post = posts.find(({ title, from, to }) => from && officeOfCountry(title) === phrase.office && heldOn({ from, ...(to && { to }) }, published))
    return post && country ? [{ entity, post, country }] : []
  })
  const [only, another] = holders
  if (!only || another || isOthers(spot, phrase.start, only.country, reading)) return undefined
  if (!countryCounts(reading).has(only.country) && !decided.speaksOfBefore(only.country, Infinity)) return undefined
  return { entity: only.entity, certainty: 'likely', because: `${only.post.title} at the article’s date`, plain: false }
}
