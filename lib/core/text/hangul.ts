/**
 * What may be written on to a Korean name without a space: up to two nouns that make no other name of it (titles,
 * honorifics, "side", "bound for"), then a case particle, then an auxiliary one or the copula.
 * A name that goes on in any other way is part of another word: 한국은행 is a bank, 북한산 a mountain, 김일성광장 a square,
 * 북한군 an army, 러시아인 a Russian, 한국형 "of the Korean type".
 */

/** Titles and honorifics of people. 군 ("young Mr") is left out: after a country it is an army. */
const TITLES =
  '국무위원장|부위원장|위원장|총비서|총서기|조직비서|당비서|비서|서기장|서기|국가주석|주석|대통령|부통령|부총리|총리|국방장관|외교장관|외무장관|장관|차관|외무상|국방상|부상|수상|상|최고사령관|총사령관|사령관|부총참모장|총참모장|원수|차수|대장|상장|중장|소장|부총장|대학총장|총장|부의장|의장|대표|대사|제1부부장|부부장|부장|총국장|국장|단장|원장|시장|주지사|대변인|의원|최고지도자|지도자|령도자|수령|동지|여사|선생|각하|씨|님|양|옹'
/** Nouns that say what of a country, place or person is meant. "주의" is "-ism", never "state" and "of". */
const NOUNS = '측|발|제|방문|것|상공|들|급|간|내|쪽|행|시|도|주(?!의)|구|호|당국|정부|정권|청사'
const CASES = '은|는|이|가|을|를|의|에|에로|에서|서|에게|에게서|께|께서|와|과|로|으로|로서|으로서|로써|으로써|로부터|으로부터|보다|처럼|같이|이나|나'
const AUXILIARIES = '은|는|도|만|만이|만은|만을|의|까지|까지도|까지는|부터|부터는|마다|마저|조차|밖에|이라도|라도|선'
const COPULAS = '이다|였다|이었다|입니다|이며|며|이고|고|이지만|지만|이자|자|이라고|라고|이라는|라는|이란|란|이라|라'
const PARTICLES = `(?:${CASES})?(?:${AUXILIARIES}|${COPULAS})?$`
const ENDING = new RegExp(`^(?:${TITLES}|${NOUNS}){0,2}${PARTICLES}`)

/** Of a name of one syllable (북, 러) only plain particles are sure, in the form that its last sound asks for. */
const AFTER_CONSONANT = /^(?:은|이|을|의|에|에서|에게|과|으로|도|만|까지|부터|보다)$/
const AFTER_VOWEL = /^(?:는|가|를|의|에|에서|에게|와|로|도|만|까지|부터|보다)$/

/** After a name whose last syllable stands by itself in the text, nothing but particles: 서울 시장 is a mayor, or a market, and not 서울시. */
const AFTER_PARTED = new RegExp(`^${PARTICLES}`)

/** Hangul syllables are ordered by their final consonant, in runs of 28 of which the first has none. */
const endsInVowel = (syllable: string) => (syllable.charCodeAt(0) - 0xac00) % 28 === 0

/** After a Han character, which stands for a country in Korean headlines: 北은, 北에서. */
const AFTER_HAN = /^(?:은|는|이|가|을|를|의|에|에서|에게|과|와|으로|로|도|만|까지|부터|보다)$/

/** Whether `rest`, the Hangul written on to `name`, leaves the name a word of its own. */
export function isHangulEnding(name: string, rest: string): boolean {
  if (/\p{Script=Han}$/u.test(name)) return name.length > 1 || AFTER_HAN.test(rest)
  if (name.length === 1) return (endsInVowel(name) ? AFTER_VOWEL : AFTER_CONSONANT).test(rest)
  if (/\s\p{Script=Hangul}$/u.test(name)) return AFTER_PARTED.test(rest)
  // 국정원장: the head of 국정원, not of a place of two syllables (원산장 would be a market).
  return ENDING.test(name.length > 2 ? rest.replace(/^장(?!관|군|교)/, '') : rest)
}

/** Korean family names of one syllable. */
const FAMILY = /^[김리이박최정조강윤장림임한오서신권황안송류유전홍고문손양배백허노로남심곽성차주우구나라민진지엄채원천방공현함변염여려추도소석선설마길연위표명기반왕금옥육인맹제모탁국태]/u
/** What is written on to a name as a particle and is also the second syllable of given names: 김성은, 김성이, 김성도. */
const PARTICLE_OR_SYLLABLE = /^[은이도만로나라자고선주상시제호]/u

/** Whether a name of a family and one syllable may be, with the first of what is written on to it, a longer one: 김성은. */
export function mayGoOnAsName(name: string, rest: string): boolean {
  return /^\p{Script=Hangul}{2}$/u.test(name) && FAMILY.test(name) && PARTICLE_OR_SYLLABLE.test(rest) && !/^(?:이다|이었|이며|이라|이자|이고|입니다|으로|로부터|로서|만이|만을|도록|주석|상장|상임|시장|제1|자신)/u.test(rest)
}
