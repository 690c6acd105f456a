/**
 * Lists of regions with one noun for all: "the Kursk, Belgorod and Bryansk regions", "в Курской, Белгородской и Брянской
 * областях", "les régions de Koursk et de Belgorod", "the governors of Kursk and Bryansk". There, and only there, the name
 * without its noun is the region.
 */
import { lazily } from '../lazily.ts'
import type { NameClaim } from '../lexicon/lexicon.ts'

/** A name of one word or two, known or not. */
const ITEM = '[A-ZÀ-ÞЀ-ЯҐ][^\\s,.;:!?()/«»]+(?: [A-ZÀ-ÞЀ-ЯҐ][^\\s,.;:!?()/«»]+)?'
/** With a capital in headlines, right behind the list: "Governors of Rostov, Tambov Regions Resign". */
const LATIN_NOUNS = '(?:(?:[a-zà-ÿ]+ )?(?:regions|oblasts|provinces|krais)|Regions|Oblasts|Provinces|Krais)\\b'
/** The case may be any, and the number too: an adjective is nothing without its noun. */
const CYRILLIC_NOUNS = '(?:област(?:ь|ью|и|і|ей|ям|ями|ях)|областей|обл\\.|кра(?:й|я|ю|е|ї|є|ем|ём|єм|ев|ёв|їв|ям|ями|ях))(?![а-яёіїєґ])'
/** The noun first; the last of the list, behind "and", ends it. */
const OF = "(?:d(?:e |['’])|di )?"
const NOUNS_OF =
  "(?:(?:regions?|provinces?|oblasts?) of |(?:[Rr]égions?|[Oo]blasts?|[Pp]rovinces?)(?: [a-zà-ÿ]+)? d(?:e |['’])|(?:[Rr]egi(?:ón|ones)|[Óó]blasts?|[Pp]rovincias?)(?: [a-zà-ÿ]+)? de |(?:[Rr]egion[ei]|[Pp]rovinc(?:e|ia)|[Oo]blast)(?: [a-zà-ÿ]+)? d(?:i |['’])|(?:Regionen|Gebieten?|Provinzen|Oblasten) )"
const AND = '(?:and|und|et|y|e|и|та|й|і)'
const NOUNS_APPOSED = '(?:regions|oblasts|provinces|области|областях|областей|областям|областями|регион(?:ы|ах|ов|ам|ами)|області|регіон(?:и|ах|ів))'

/** What a possessive is no part of: behind one something new begins. */
const OWN_ITEM = '[A-Z][^\\s,.;:!?()/«»’\']+'

/** What a list begins with that tells for sure that it is one. */
const INCLUDING = '(?:including|namely|among them|nämlich|à savoir|а именно|а саме|darunter|dont|incluid[ao]s|incluyendo|tra cui|включая|в том числе|среди них|зокрема|у тому числі|серед них)'

/** Made where an article has a region's name without its noun. */
const patterns = lazily(() => ({
  behindLatin: new RegExp(`^(?:(?:, | (?:and|or|&) |, (?:and|or) |/)${ITEM}){0,12} ${LATIN_NOUNS}`, 'u'),
  behindCyrillic: new RegExp(`^(?:(?:,| (?:и|или|та|й|і|або)|, (?:а также|а також)) (?:(?:в|на|над|у) )?${ITEM}){0,12} (?:[а-яёіїєґ]+ )?${CYRILLIC_NOUNS}`, 'u'),
  ahead: new RegExp(`(?<![\\wÀ-ÿ])${NOUNS_OF}(?:${OF}${ITEM}, )*(?:${OF}${ITEM} (?:and|or|und|oder|et|ou|y|e|o) )?${OF}$`, 'u'),
  /** "two border regions, Bryansk and Kursk"; one name behind a comma may begin something new. */
  apposed: new RegExp(`(?<![\\wА-яёіїєґ])${NOUNS_APPOSED},? ?[,:(—–-] ?(?:${ITEM}, )*(?:${ITEM},? ${AND} )?$`, 'u'),
  included: new RegExp(`(?<![\\wА-яёіїєґ])${NOUNS_APPOSED},? ${INCLUDING}:? (?:(?:in|в|на|у) )?(?:${ITEM},? )*(?:${AND} )?$`, 'u'),
  joined: new RegExp(`^(?:, ${ITEM})*,? ${AND} ${ITEM}`, 'u'),
  joinedAhead: new RegExp(`${ITEM},? ${AND} $`, 'u'),
  /** "Kursk governor", "Bryansk and Kursk Governors". */
  governorBehind: new RegExp(`^(?:(?:, ${OWN_ITEM})* and ${OWN_ITEM})? (?:(?:acting|[Rr]egional|[Dd]eputy|[Vv]ice) )?[Gg]overnors?\\b`, 'u'),
  /** "the governors of Kursk and Bryansk", "le gouverneur de Koursk". */
  governorAhead: new RegExp(`(?<![\\wÀ-ÿ])(?:[Gg]overnors? of |[Gg]ouverneur[enms]{0,2} (?:von |de |d['’])|[Gg]obernador(?:es)? de |[Gg]overnator[ei] d(?:i |['’]))(?:${OF}${ITEM}, )*(?:${OF}${ITEM} (?:and|und|et|y|e) )?${OF}$`, 'u'),
}))

/** What every such list has, in any language: a look that is cheap, and mostly enough. */
const NOUN = /r[eé]gi[oó]n|[oó]blast|provin|krai|gebiet|област|обл\.|кра[йяюеїєё]|рег[иі]он/

const GOVERNOR = /governor|gouverneur|gobernador|governator/

/** Longest stretch on either side that is read for the noun, in UTF-16 units. */
const REACH = 200

interface Stretch {
  start: number
  end: number
}

/** What stands on either side of a stretch, and all of that in small letters. */
function around(text: string, { start, end }: Stretch) {
  const ahead = text.slice(Math.max(0, start - REACH), start)
  const behind = text.slice(end, end + REACH)
  return { ahead, behind, lower: `${ahead} ${behind}`.toLowerCase() }
}

type Around = ReturnType<typeof around>

/** Whether a stretch is one of a list of regions that have their noun in common. */
export function isInListOfRegions(text: string, stretch: Stretch, { ahead, behind, lower }: Around = around(text, stretch)): boolean {
  if (!NOUN.test(lower)) return false
  const { apposed, included, joined, joinedAhead, behindLatin, behindCyrillic, ahead: nounAhead } = patterns()
  if (included.test(ahead)) return true
  if (apposed.test(ahead) && (joined.test(behind) || joinedAhead.test(ahead))) return true
  if (/^[\u0400-\u04ff]/u.test(text.charAt(stretch.start))) return behindCyrillic.test(behind)
  return behindLatin.test(behind) || nounAhead.test(ahead)
}

/** Whether somebody governs what a stretch names: mostly a region, but a town that is none of one has a governor, too (Sevastopol, Tokyo). */
function isGoverned({ ahead, behind, lower }: Around): boolean {
  if (!GOVERNOR.test(lower)) return false
  const { governorBehind, governorAhead } = patterns()
  return governorBehind.test(behind) || governorAhead.test(ahead)
}

/** What a name may mean beside a list's noun or a governor: the region alone, as if it stood in full; anywhere else, no region without its noun. */
export function byNounOfList(text: string, stretch: Stretch, claims: readonly NameClaim[]): readonly NameClaim[] {
  const elided = claims.filter(({ nameClass }) => nameClass === 'elided')
  if (elided.length === 0) return claims
  const beside = around(text, stretch)
  if (!isInListOfRegions(text, stretch, beside) && !isGoverned(beside)) return claims.filter(({ nameClass }) => nameClass !== 'elided')
  return elided.map((claim) => ({ ...claim, nameClass: 'full' as const }))
}
