/**
 * Lists of regions with one noun for all: "the Kursk, Belgorod and Bryansk regions", "в Курской, Белгородской и Брянской
 * областях", "les régions de Koursk et de Belgorod". There, and only there, the name without its noun is the region.
 */
import type { NameClaim } from '../lexicon/lexicon.ts'

/** A name of one word or two, known or not. */
const ITEM = "\\p{Lu}[\\p{L}'’ʼ-]+(?: \\p{Lu}[\\p{L}'’ʼ-]+)?"
const LATIN_NOUNS = '(?:regions|oblasts|provinces|krais)'
/** The case may be any, and the number too: an adjective is nothing without its noun. */
const CYRILLIC_NOUNS = '(?:област(?:ь|ью|и|і|ей|ям|ями|ях|ей|ями)|областей|обл\\.|кра(?:й|я|ю|е|ї|є|ем|ём|єм|ев|ёв|їв|ям|ями|ях))'

const BEHIND_LATIN = new RegExp(`^(?:(?:, | (?:and|or|&) |, (?:and|or) |/)${ITEM}){0,12} (?:\\p{Ll}+ )?${LATIN_NOUNS}(?!\\p{L})`, 'u')
const BEHIND_CYRILLIC = new RegExp(
  `^(?:(?:,| (?:и|или|та|й|і|або)|, (?:а также|а також)) (?:(?:в|на|над|у) )?${ITEM}){0,12} (?:\\p{Ll}+ )?${CYRILLIC_NOUNS}(?!\\p{L})`,
  'u',
)
/** The noun first; the last of the list, behind "and", ends it. */
const OF = "(?:d(?:e |['’]| )|di )?"
const AHEAD = new RegExp(
  `(?<!\\p{L})(?:(?:regions|provinces|oblasts) of |(?:[Rr]égions|[Oo]blasts|[Pp]rovinces)(?: \\p{Ll}+)? d(?:e |['’])|(?:[Rr]egiones|[Óó]blasts|[Pp]rovincias)(?: \\p{Ll}+)? de |(?:[Rr]egioni|[Pp]rovince|[Oo]blast)(?: \\p{Ll}+)? d(?:i |['’])|(?:Regionen|Gebieten?|Provinzen|Oblasten) )` +
    `(?:${OF}${ITEM}, )*(?:${OF}${ITEM} (?:and|or|und|oder|et|ou|y|e|o) )?${OF}$`,
  'u',
)

/** "two border regions, Bryansk and Kursk"; one name behind a comma may begin something new. */
const AND = '(?:and|und|et|y|e|и|та|й|і)'
const APPOSED = new RegExp(`(?<!\\p{L})(?:regions|oblasts|provinces|области|областях|областей|областям|областями|регион(?:ы|ах|ов|ам|ами)|області|областями|регіон(?:и|ах|ів)),? ?[,:(—–-] ?(?:${ITEM}, )*(?:${ITEM},? ${AND} )?$`, 'u')
const JOINED = new RegExp(`^(?:, ${ITEM})*,? ${AND} ${ITEM}`, 'u')
const JOINED_AHEAD = new RegExp(`${ITEM},? ${AND} $`, 'u')

/** Longest stretch on either side that is read for the noun, in UTF-16 units. */
const REACH = 160

interface Stretch {
  start: number
  end: number
}

/** Whether a stretch is one of a list of regions that have their noun in common. */
export function isInListOfRegions(text: string, { start, end }: Stretch): boolean {
  const behind = text.slice(end, end + REACH)
  const ahead = text.slice(Math.max(0, start - REACH), start)
  if (APPOSED.test(ahead) && (JOINED.test(behind) || JOINED_AHEAD.test(ahead))) return true
  if (/^[\u0400-\u04ff]/u.test(text.charAt(start))) return BEHIND_CYRILLIC.test(behind)
  return BEHIND_LATIN.test(behind) || AHEAD.test(ahead)
}

/** What a name may mean beside a list's noun: the region alone, as if it stood in full; anywhere else, no region without its noun. */
export function byNounOfList(text: string, stretch: Stretch, claims: readonly NameClaim[]): readonly NameClaim[] {
  const elided = claims.filter(({ nameClass }) => nameClass === 'elided')
  if (elided.length === 0) return claims
  if (!isInListOfRegions(text, stretch)) return claims.filter(({ nameClass }) => nameClass !== 'elided')
  return elided.map((claim) => ({ ...claim, nameClass: 'full' as const }))
}
