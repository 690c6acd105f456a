/** Words that describe a body elsewhere and here speak of none in particular: "a military parade", "the best army of the world". */
import { remembered } from '../remembered.ts'
import type { Spot } from './spots.ts'
import { sentenceOf } from './spots.ts'

/** What an armed force's noun is an adjective of: things that no verb is spelt like. */
const ARMED_THINGS =
  'parades?|industry|industries|machine|exercises?|drills?|manoeuvres?|maneuvers?|aid|assistance|equipment|hardware|gear|technology|technologies|cooperation|co-operation|ties|spending|budgets?|expenditures?|satellites?|reconnaissance|bases?|installations?|facility|facilities|infrastructure|complex|production|vehicles?|aircraft|planes?|jets?|helicopters?|ships?|vessels?|uniforms?|hospitals?|courts?|schools?|academy|academies|camps?|campaigns?|operations?|activity|activities|action|actions|capability|capabilities|capacity|power|strength|buildup|build-up|support|training|presence|doctrine|strategy|posture|intervention|invasion|occupation|alliance|partnership|pact|agreement|threats?|provocations?|tensions|confrontation|airfields?|depots?|sites?|tribunal|technicians?|secrets|innovation|modernisation|modernization|preparations|airbase|affairs|superiority|escalation|defeat|victory|expansion|goods|programmes?|programs?|projects?'
const COORDINATED = 'political|economic|technical|diplomatic|industrial|nuclear|technological|financial|humanitarian|scientific|strategic'
const THING_BEHIND = new RegExp(`^ (?:(?:(?:and|or) )?(?:${COORDINATED})|${ARMED_THINGS})(?![\\wÀ-ÿ])`, 'i')
/** "military-industrial"; "military-run" is run by them. */
const JOINED_BEHIND = /^[-‐‑](?!(?:led|run|backed|owned|controlled|linked|ruled|to)(?![a-z]))[a-zA-Z]/
const ARMED = /(?:^|\s)(?:army|military|navy|air force|militär|armee)$/i

/** "North Korea's military parade", "the Russian military-industrial complex": an adjective of what follows. */
export const isAdjectiveOfThing = remembered(({ surface, text, end, nameClass }: Spot): boolean => {
  if (nameClass === 'description' ? !ARMED.test(surface) : !/ military$/i.test(surface)) return false
  const behind = text.slice(end, end + 30)
  return JOINED_BEHIND.test(behind) || THING_BEHIND.test(behind)
})

/** An adjective in the superlative, with up to three words to its noun: "сильнейшей в мире армией", "die größte Armee". */
const SUPERLATIVE_BEFORE =
  /(?<![а-яёіїєґ])(?:[а-яё]{3,}[еа]йш|(?:наи)?лучш|худш|сам(?=ая |ой |ую |ые |ых |ыми )|най[а-яіїєґ]{4,})[а-яёіїєґ]{2,3} (?:[а-яёіїєґ-]+ ){0,3}$|(?<![a-zäöüß])(?:größ|bes|[a-zäöüß]{4,}s)te[nrs]? (?:der Welt )?$/i
const WORLD_BEHIND = /^ (?:(?:в )?мир[ае]|світу|[ву] світі|der Welt)(?![a-zа-яіїєґё])/

/** What somebody is or becomes, in the instrumental, with nothing but its own adjectives before it: "стала великой армией". */
const BECOMES_BEFORE =
  /(?<![а-яёіїєґ])(?:стал[аио]?|станет|станут|стать|становится|является|являются|была?|были|будет|быть|оста[её]тся|считается|ста[єв]|стати|була|були|буде|бути|вважається)(?: (?:не|уже|вже|[а-яёіїєґ-]+(?:ой|ей|ою|ею|ым|им|ими|ыми)))* $/i

/** Whether a description without a country is what somebody is said to be, or ranks among its like: nobody is meant by it. */
export const isPredicate = remembered((spot: Spot): boolean => {
  const { text, start, end, inflected } = spot
  const before = text.slice(Math.max(sentenceOf(spot).start, start - 80), start)
  return SUPERLATIVE_BEFORE.test(before) || WORLD_BEHIND.test(text.slice(end, end + 12)) || (inflected && BECOMES_BEFORE.test(before))
})
