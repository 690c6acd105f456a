/**
 * What may be written on to a Korean name without a space: titles and honorifics, then particles.
 * A name that goes on in any other way is part of another word.
 */
const TITLES =
  '(?:씨|님|군|양|옹|측|발|산|제|식|판|형|계|인|들|국무위원장|위원장|총비서|총서기|비서|대통령|총리|부총리|장관|외무상|국방상|장군|원수|대장|상장|중장|소장|총장|부총장|의장|부의장|대표|대사|서기|부장|부부장|국장|총국장|단장|총참모장|주석|수상|상|시|도|주|군|구|호|급|당국|정부|정권|군인|군부|주민|사회|체제|전쟁|정상회담|회담|조약|협정)'
const PARTICLES =
  '(?:은|는|이|가|을|를|의|에|에서|에게|에게서|께|께서|께선|께서는|와|과|도|로|으로|로서|으로서|로써|로부터|으로부터|만|만이|만은|만을|부터|까지|까지도|보다|처럼|같이|마다|마저|조차|밖에|이나|나|이라|라|이라고|라고|이라는|라는|이란|란|이며|며|이고|고|이다|였다|이었다|이지만|지만|이자|자|인|입니다|에는|에도|에만|에서는|에서도|에게는|와의|과의|와는|과는|와도|과도|로는|으로는|로의|으로의|에선|엔|간|내|쪽|행|은행)'
const ENDING = new RegExp(`^(?:${TITLES}){0,2}${PARTICLES}{0,2}$`)

/** Whether `rest`, the Hangul written on to a name, leaves the name a word of its own. */
export function isHangulEnding(rest: string): boolean {
  return ENDING.test(rest)
}
