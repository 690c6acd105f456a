/**
 * Events that are described by a name: "the Vladivostok summit", "операція на Курщині". Those who took part decide, named in the
 * sentence, or the year; where several events of the name fit, nothing does.
 */
import { isOfAnotherYear, namedBy, partiesAmong } from './agreements.ts'
import { hasUnknownOwner } from './owners.ts'
import type { Decision, Reading } from './reading.ts'
import { othersInSentence, type Spot, yearsInSentence } from './spots.ts'

const onlyOne = (entities: readonly number[]) => (entities.length === 1 ? entities[0] : undefined)

/** Whether nobody right before the phrase held it who took no part: "the APEC Vladivostok summit". */
function isNoOthers(entity: number, { previous, text, start }: Spot, { record }: Reading): boolean {
  if (!previous || !/^(?:['’]s)?\s$/u.test(text.slice(previous.end, start))) return true
  return previous.entities.some((e) => record(entity).parties?.some((id) => id === record(e).id || id === record(e).country || record(e).kind === 'country'))
}

/** Decides an event whose description has a name in it, or leaves it alone. */
export function decideEvent(spot: Spot, reading: Reading): Decision | undefined {
  if (!spot.candidate.inner || hasUnknownOwner(spot, reading)) return undefined
  const possible = spot.entities.filter((entity) => !isOfAnotherYear(entity, spot, reading) && isNoOthers(entity, spot, reading))
  const years = yearsInSentence(spot)
  const dated = onlyOne(possible.filter((entity) => years.includes(reading.record(entity).from?.slice(0, 4) ?? '')))
  if (dated !== undefined) return { entity: dated, certainty: 'likely', because: `the one of ${reading.record(dated).from?.slice(0, 4)}, which stands in this sentence`, plain: false }
  const parties = new Set(possible.flatMap((entity) => reading.record(entity).parties ?? []))
  const named = namedBy(othersInSentence(spot), parties, reading)
  const attended = onlyOne(possible.filter((entity) => partiesAmong(named, entity, reading).length >= 2))
  if (attended === undefined) return undefined
  const because = `${partiesAmong(named, attended, reading).slice(0, 2).join(' and ')}, named in this sentence, took part`
  return { entity: attended, certainty: 'likely', because, plain: false }
}
