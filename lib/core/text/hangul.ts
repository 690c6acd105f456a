/**
 * What may be written on to a Korean name without a space: up to two nouns that make no other name of it (titles,
 * honorifics, "made by", "bound for"), then a case particle, then an auxiliary one or the copula.
 * A name that goes on in any other way is part of another word: 한국은행 is a bank, 북한산 a mountain, 김일성광장 a square.
 */

/** Titles and honorifics of people. */
const TITLES =
  '국무위원장|위원장|총비서|총서기|비서|대통령|총리|부총리|장관|외무상|국방상|장군|원수|대장|상장|중장|소장|총장|부총장|의장|부의장|대표|대사|서기|부장|부부장|국장|총국장|단장|총참모장|주석|수상|상|씨|님|군|양|옹'
/** Nouns that say what of a country, place or person is meant. "주의" is "-ism", never "state" and "of". */
const NOUNS =
  '측|발|제|식|판|형|계|인|들|급|간|내|쪽|행|시|도|주(?!의)|구|호|당국|정부|정권|군인|군부|주민|사회|체제|전쟁|정상회담|회담|조약|협정'
const CASES = '은|는|이|가|을|를|의|에|에서|에게|에게서|께|께서|와|과|로|으로|로서|으로서|로써|으로써|로부터|으로부터|보다|처럼|같이|이나|나'
const AUXILIARIES = '은|는|도|만|만이|만은|만을|의|까지|까지도|까지는|부터|부터는|마다|마저|조차|밖에|이라도|라도|선'
const COPULAS = '이다|였다|이었다|입니다|이며|며|이고|고|이지만|지만|이자|자|인|이라고|라고|이라는|라는|이란|란|이라|라'
const ENDING = new RegExp(`^(?:${TITLES}|${NOUNS}){0,2}(?:${CASES})?(?:${AUXILIARIES}|${COPULAS})?$`)

/** Whether `rest`, the Hangul written on to a name, leaves the name a word of its own. */
export function isHangulEnding(rest: string): boolean {
  return ENDING.test(rest)
}
