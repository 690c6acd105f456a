/** A parliament without its country: bodies of one country report to their own. */
import { countrySpokenOf, type Decision, type Reading } from './reading.ts'
import { neighbourBefore, othersInSentence, type Spot } from './spots.ts'

const PARLIAMENT = /^(?:national assembly|parliament|parlement|parlamento|parlament[a-z]*|парламент[а-яіїє]*|國會|国会|國會|议会|議会|議會|국회|의회)$/iu

const ANY = /^(?:a|an|any|every|no|another|eine?[mnrs]?|une?|un[ao]?)$/iu

/** The parliament of the country whose bodies alone act in the sentence before it: "the NIS told parliament", "國情院院長向國會報告". */
export function parliamentOfActors(spot: Spot, reading: Reading): Decision | undefined {
  if (!PARLIAMENT.test(spot.surface) || ANY.test(neighbourBefore(spot)?.word ?? '')) return undefined
  const before = othersInSentence(spot).filter((other) => other.order < spot.order)
  const countries = new Set(before.flatMap((other) => countrySpokenOf(other, reading) ?? []))
  const body = before.find((other) => {
    const named = reading.decided.get(other)?.entity
    return named !== undefined && reading.record(named).kind === 'organisation' && reading.record(named).country !== undefined
  })
  const [country] = countries
  if (!body || countries.size !== 1) return undefined
  const fitting = spot.entities.filter((entity) => reading.record(entity).country === country)
  const [entity] = fitting
  if (entity === undefined || fitting.length > 1) return undefined
  return { entity, certainty: 'likely', because: `the parliament of the country of “${body.surface}”`, plain: false }
}
