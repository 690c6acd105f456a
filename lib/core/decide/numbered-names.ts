/** Names with a number that says which of its kind is meant: of the events of that name there is one. */
import { lazily } from '../lazily.ts'

/** A year; "9-й", "80-летие"; "9. Parteitag"; "9차", "제15기"; "第9回", "第九次", "九大". */
const NUMBERS =
  '(?<!\\d)(?:19|20)\\d\\d(?!\\d)|\\d[-‐‑](?:й|го|му|м|ого|ому|ом|ий|лети|річч)|\\d\\. (?:parteitag|kongress|gipfel)|\\d\\s?(?:차|기|회|주년|돌|돐)|第[\\d一二三四五六七八九十]+[次届屆回期]|[一二三四五六七八九十]大$'

/** "9th", "9e", "9.º", Roman, and in words. */
const ORDINALS =
  "\\d+(?:st|nd|rd|th|\\.?(?:e|º|ª))|[ivx]{2,}|(?:second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf)th)|[a-z]+ièmes?|(?:segund|tercer|cuart|quint|sext|séptim|octav|noven|décim|settim|ottav|non)[oa]?|(?:zwei|drit|vier|fünf|sechs|sieb|ach|neun|zehn)te[rsnm]?|(?:втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|друг|п['’]ят|шост|сьом|дев['’ʼ]ят)(?:ый|ой|ого|ому|ым|ом|ий|им|ій)"

const LETTER = '[a-zà-ÿа-яёіїєґ]'
const numbered = lazily(() => new RegExp(`${NUMBERS}|(?<!${LETTER})(?:${ORDINALS})(?!${LETTER})`, 'u'))

/** Whether a name says by a number which of its kind it is: "Ninth Congress", "제9차 당대회", "2026 election". A day does not: "parade of 3 September". */
export function isNumbered(name: string): boolean {
  return numbered().test(name.toLowerCase())
}
