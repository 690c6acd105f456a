/** Papers and agencies whose names are words or somebody's, where the text has something from them: "according to Axios", "Bloomberg reported". */
import { TITLES } from './ordinary-words.ts'
import type { Decision, Reading } from './reading.ts'
import type { Spot } from './spots.ts'
import { wordBefore } from './surroundings.ts'

/** Who has it from whom, in languages with Latin and Cyrillic letters. */
const CITED_BEFORE =
  /(?:[Aa]ccording to|told|(?:quoted|cited|reported|published|obtained|seen) (?:by|in)|reports? (?:by|in|from)|citing|interview (?:with|to)|[Ll]aut|meldet(?:e)?|berichtet(?:e)?|schreibt|[Ss]elon|rapporte|[Dd]['’]après|indique|[Ss]egún|informó|informa|reportó|reveló|publicó|citando a|[Ss]econdo|riferisce|riporta|scrive|сообща[а-я]+|сообщил[аои]?|пишет|передает|передаёт|(?:[Пп]о данным|со ссылкой на|ссылаясь на|[Зз]а даними|з посиланням на|посилаючись на|повідомля[а-яєії]+|пише|[Оо]б этом|[Пп]ро це)) (?:(?:the|die|der|das|le|la|el|il|l['’]) )?["“«„]?$/
const CITED_BEHIND =
  /^["”»“]?(?: (?:reported|reports|said|says|wrote|writes|noted|revealed|quoted|cited|has learned|berichtete?|meldete?|schreibt|rapporte|a (?:rapporté|révélé|indiqué)|informó|reportó|reveló|publicó|riferisce|riporta|scrive|ha riferito|сообщ[а-я]+|пишет|передает|повідом[а-яіїє]+|пише|со ссылкой|з посиланням)|(?:['’]s)? (?:journalist|reporter|correspondent|columnist|editor)|,? (?:citing|quoting|unter Berufung|citant|citando))(?![a-zà-ÿа-яіїє])/

/** The only outlet among a name's bearers, where it is cited. */
export function citedOutlet({ entities, text, start, end }: Spot, { record }: Reading): Decision | undefined {
  const [entity, another] = entities.filter((each) => record(each).sorts?.includes('outlet'))
  if (entity === undefined || another !== undefined) return undefined
  // "Mayor Bloomberg said"
  if (TITLES.has(wordBefore(text, start)?.word.toLowerCase() ?? '')) return undefined
  if (!CITED_BEFORE.test(text.slice(Math.max(0, start - 40), start)) && !CITED_BEHIND.test(text.slice(end, end + 24))) return undefined
  return { entity, certainty: 'likely', because: 'something is told from there', plain: false }
}
