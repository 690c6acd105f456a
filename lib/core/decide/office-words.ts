/**
 * How texts call the offices of countries and bodies, by the office's key in the lexicon. Each word is a piece of a
 * regular expression, in small letters; "…" stands where a country's adjective may come between ("ministre russe de la
 * Défense").
 */

/** Case endings of Russian and Ukrainian nouns. */
const END = '(?:а|у|ом|ем|е|і|ові|я|ю)?'

export const OFFICE_WORDS: Readonly<Record<string, readonly string[]>> = {
  president: [
    'president', 'präsident(?:en)?', 'staatspräsident(?:en)?', 'président', 'présidente?', 'presidente', `президент${END}`,
    '대통령', '大統領', '总统', '總統',
  ],
  leader: [
    '(?:supreme |paramount )?leader', 'ruler', 'strongman', 'machthabers?', 'staatschefs?', 'diktators?', 'führers?', 'dirigeant',
    'numéro un', 'dictateur', 'líder', 'dictador', 'mandatario', 'dittatore', `лидер${END}`, `лідер${END}`,
    'capo dello stato', 'chef de l[’\']état', 'jefe (?:de|del) estado',
    '최고지도자', '지도자', '最高指導者', '指導者', '最高领导人', '领导人', '領導人',
  ],
  'prime-minister': [
    'prime minister', 'premier', 'pm', 'ministerpräsident(?:en|in)?', 'premierminister(?:s|in)?', 'premier ministre', 'primer ministro', 'primo ministro',
    `премьер(?:-министр)?${END}`, `прем['’]єр(?:-міністр)?${END}`, '총리', '首相', '总理',
  ],
  'defence-minister': [
    'defen[cs]e minister', 'minister of (?:national )?defen[cs]e', 'verteidigungsminister(?:s|in)?', 'ministre … de la défense',
    'ministro … de (?:la )?defensa', 'ministro … della difesa', `министр${END} обороны`, `міністр${END} оборони`, '국방(?:장관|상|부\\s?장관)',
    '国防(?:相|大臣|长|部长|部長)', '防长', '國?防(?:部長|長)', '国防部長',
  ],
  'foreign-minister': [
    'foreign minister', 'minister of foreign affairs', 'top diplomat', 'chief diplomat', 'fm', 'au(?:ß|ss)enminister(?:s|in)?', 'chefdiplomat(?:en|in)?',
    'ministre … des affaires étrangères', 'chef de la diplomatie', 'cheffe de la diplomatie', 'ministr[oa] … de (?:asuntos|relaciones) exteriores', 'canciller',
    'jef[ea] de la diplomacia', 'capo della diplomazia',
    'ministr[oa] … degli esteri', `министр${END} иностранных дел`, `глав(?:а|ы|е|у|ой) мид`, `міністр${END} закордонних справ`,
    '외(?:무상|무장관|교장관|교부\\s?장관)', '外(?:相|務大臣|长|長|交部长|交部長)', '外務相',
    'secretary of state', 'segretario di stato', `госсекретар[ьяюеі]м?`, `держсекретар[ьяюеі]м?`, '국무장관', '国務長官', '国务卿', '國務卿',
  ],
  'unification-minister': ['unification minister', 'vereinigungsminister(?:s|in)?', 'ministre … de l[’\']unification', '통일부?\\s?장관', '統一(?:相|部長官)', '统一部长官?'],
  secretary: ['secretary', 'sekretärs?', 'secrétaire', 'secretario', 'segretario', `секретар[ьяюеі]м?`, '서기', '書記', '秘书'],
  'general-secretary': ['general secretary', 'secretary[- ]general', 'generalsekretärs?', 'secrétaire général', 'secretario general', 'segretario generale', `генеральн(?:ый|ого|ому|ым) секретар[ьяюеі]м?`, `генсек${END}`, '사무총장', '事務総長', '秘书长'],
  chairman: ['chair(?:man|woman|person)?', 'vorsitzende[rn]?', `председател[ьяюе]м?`],
  head: [
    'chief', 'head', 'director', 'boss', 'chefs?', 'direktors?', 'leiters?', 'directeur', 'jefe', 'director', 'capo', 'direttore', 'глав(?:а|ы|е|у|ой)', `начальник${END}`,
    `директор${END}`, `шеф${END}`, '국장', '원장', '참모총장', '총참모장', '長官', '院長', '院长', '局长', '参谋长',
  ],
  spokesman: [
    'spokes(?:man|woman|person)', 'press secretary', 'sprecher(?:s|in)?', 'porte-parole', 'portavoz', 'portavoce',
    `пресс-секретар[ьяюе]м?`, `официальн(?:ый|ая|ого|ой|ому) представител(?:ь|я|ю|ем|ьница)`, 'речни(?:к|ця)', '대변인', '報道官', '发言人', '發言人',
  ],
}

/** Words before an office that make it another, or nobody's in particular. */
export const NOT_THE_HOLDER: ReadonlySet<string> = new Set(
  `a an any every each no another some former ex late then then-current previous future next first second third vice deputy acting
  would-be become becoming became as elected be would
  ein eine eines einem einen kein ehemaliger ehemalige ehemaligen früherer frühere früheren ex-
  un une ancien ancienne ancienne futur premier prochain
  uno una ex exministro antiguo antigua primer expresidente
  бывший бывшего бывшему бывшая экс первый будущий тогдашний колишній колишнього тогочасний
  заместитель заместителя заместителю заместителем заступник заступника первого экс-
  stellvertretende stellvertretender stellvertretenden vize adjoint adjunto vice-
  전 차기 前 元 新`.split(/\s+/),
)
