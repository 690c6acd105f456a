/** Names with a number that says which of its kind is meant: of the events of that name there is one. */

const ORDINALS: readonly string[] = [
  // A year; "9th", "9-й", "80-летие", "9e", "9.º"; "9차", "제15기"; "第9回", "第九次", "九大"; Roman.
  '(?<!\\p{N})(?:19|20)\\d\\d(?!\\p{N})',
  '\\d(?:st|nd|rd|th)(?!\\p{L})',
  '\\d[-‐‑](?:й|го|му|м|ого|ому|ом|ий|лети|річч)',
  '\\d\\.?(?:e|º|ª)(?!\\p{L})',
  '\\d\\. (?:parteitag|kongress|gipfel)',
  '\\d\\s?(?:차|기|회|주년|돌|돐)',
  '第[\\d一二三四五六七八九十]+[次届屆回期]',
  '[一二三四五六七八九十]大$',
  '(?<!\\p{L})[ivx]{2,}(?!\\p{L})',
  // In words.
  '(?<!\\p{L})(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)(?!\\p{L})',
  '(?<!\\p{L})\\p{L}{3,}ièmes?(?!\\p{L})',
  '(?<!\\p{L})(?:segund|tercer|cuart|quint|sext|séptim|octav|noven|décim|settim|ottav|non)[oa]?(?!\\p{L})',
  '(?<!\\p{L})(?:zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte)[rsnm]?(?!\\p{L})',
  "(?<!\\p{L})(?:втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|друг|четверт|п['’]ят|шост|сьом|дев['’ʼ]ят)(?:ый|ой|ого|ому|ым|ом|ий|им|ій|ого)(?!\\p{L})",
]

const NUMBERED = new RegExp(ORDINALS.join('|'), 'iu')

/** Whether a name says by a number which of its kind it is: "Ninth Congress", "제9차 당대회", "2026 election". A day does not: "parade of 3 September". */
export function isNumbered(name: string): boolean {
  return NUMBERED.test(name)
}
