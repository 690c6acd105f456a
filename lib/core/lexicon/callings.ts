/**
 * What people are called by who are no officials: singers, strikers, professors. An entry's own text says which of these its
 * person is; any other one beside a name that many bear speaks of a stranger: "midfielder Kim Song", "배우 김영철".
 *
 * A field holds what one person may well be at once: a singer is an actor, too. Latin words are whole (German ones may end
 * a compound), Cyrillic ones are stems, of other scripts any part.
 */
import { lazily } from '../lazily.ts'
import type { Entity, Language } from '../model.ts'
import { lastWordOf, PUBLIC_FIELDS } from './public-callings.ts'

const FIELDS: Readonly<Record<string, { latin: string; german?: string; cyrillic: string; other: string }>> = {
  sport: {
    latin: 'footballer|midfielder|striker|goalkeeper|defender|forward|winger|player|athlete|gymnast|boxer|wrestler|judoka|weightlifter|swimmer|skater|skier|sprinter|runner|golfer|coach|pitcher|archer|fencer|cyclist|footballeur|footballeuse|joueur|joueuse|attaquant|attaquante|gardien|entraîneur|boxeur|athlète|futbolista|jugador|jugadora|delantero|portero|centrocampista|entrenador|entrenadora|gimnasta|boxeador|atleta|calciatore|calciatrice|giocatore|giocatrice|attaccante|portiere|allenatore|ginnasta|pugile',
    german: 'fußballer|spieler|stürmer|torwart|verteidiger|trainer|turner|ringer|sportler|läufer',
    cyrillic: 'футболист|футболіст|хоккеист|хокеїст|игрок|гравц|граве|нападающ|нападник|полузащитник|півзахисник|вратар|воротар|защитник|захисник|тренер|гимнаст|гімнаст|боксер|боксёр|спортсмен|борец|борц|дзюдоист|дзюдоїст|теннисист|тенісист|пловец|пловц|тяжелоатлет|лыжни|лижни|фигурист|фігурист',
    other: '선수(?!단)|감독(?!하|관|기)|코치|미드필더|공격수|수비수|골키퍼|스트라이커|투수|選手|监督|監督|コーチ|ミッドフィールダー|フォワード|投手|球[员員]|选手|前[锋鋒]|中[场場]|[后後][卫衛]|[门門][将將]|教[练練]|[运運][动動][员員]',
  },
  stage: {
    latin: 'singer|songwriter|actor|actress|comedian|dancer|musician|pianist|violinist|conductor|rapper|entertainer|idol|model|filmmaker|film director|movie director|screenwriter|playwright|painter|composer|novelist|poet|writer|author|artist|youtuber|broadcaster|chanteur|chanteuse|acteur|actrice|comédien|comédienne|danseur|danseuse|musicien|musicienne|pianiste|réalisateur|réalisatrice|écrivain|peintre|compositeur|artiste|poète|romancier|cantante|actriz|comediante|músico|pianista|escritor|escritora|pintor|pintora|compositor|compositora|artista|poeta|novelista|attore|attrice|musicista|regista|scrittore|scrittrice|pittore|pittrice|compositore',
    german: 'sänger|schauspieler|komiker|tänzer|musiker|geiger|dirigent|regisseur|autor|schriftsteller|maler|komponist|künstler|dichter',
    cyrillic: 'певец|певц|певиц|співак|співачк|актер|актёр|актор|актрис|комик|комік|танцор|танцюрист|музыкант|музикант|пианист|піаніст|режиссер|режиссёр|режисер|писател|письменни|художни|композитор|артист|поэт|поет|скрипач|дириж|дириг',
    other: '가수|배우(?!자|는|고)|탤런트|개그맨|코미디언|방송인|작가|시인|소설가|화가|작곡가|피아니스트|무용가|래퍼|아나운서|유튜버|성우|연예인|歌手|俳優|女優|タレント|作家|[诗詩]人|[画畫]家|作曲家|ピアニスト|ダンサー|声優|漫画家|演[员員]|[导導]演|[钢鋼]琴家|[艺藝]人|主持人',
  },
  learning: {
    latin: 'professor|lecturer|researcher|scholar|student|teacher|economist|historian|analyst|surgeon|physician|professeur|professeure|étudiant|étudiante|chercheur|chercheuse|économiste|historien|historienne|profesor|profesora|estudiante|investigador|investigadora|historiador|historiadora|economista|professore|professoressa|studente|studentessa|ricercatore|ricercatrice|storico',
    german: 'dozent|forscher|lehrer|ökonom|historiker|arzt|ärztin',
    cyrillic: 'профессор|професор|преподавател|викладач|студент|учител|вчител|экономист|економіст|историк|історик|аналитик|аналітик|врач|лікар',
    other: '교수|학생|교사|연구위원|연구원|教授|[学學]生|教師|教师|医師|医生|醫生|研究員|研究员',
  },
  press: {
    latin: 'reporter|journalist|correspondent|photographer|columnist|journaliste|photographe|periodista|fotógrafo|fotógrafa|giornalista|fotografo',
    german: 'korrespondent|fotograf',
    cyrillic: 'журналист|журналіст|корреспондент|кореспондент|репортер|репортёр|фотограф',
    other: '기자(?!회견|단)|특파원|앵커|[记記]者(?![会會团團])|特派員',
  },
  business: {
    latin: 'businessman|businesswoman|entrepreneur|ceo|banker|empresario|empresaria|imprenditore|imprenditrice|banquier|banquero|banchiere',
    german: 'unternehmer|geschäftsmann|geschäftsfrau|bankier',
    cyrillic: 'бизнесмен|бізнесмен|предпринимател|підприєм|банкир|банкір',
    other: '사업가|기업인|실업가|実業家|企[业業]家|商人',
  },
  law: {
    latin: 'lawyer|attorney|prosecutor|judge|lawmaker|senator|congressman|congresswoman|assemblyman|assemblywoman|avocat|avocate|sénateur|abogado|abogada|avvocato|avvocata',
    german: 'anwalt|anwältin|richter',
    cyrillic: 'адвокат|прокурор|сенатор',
    other: '변호사|검사|판사|(?<!대)의원|弁護士|検事|[议議]員|[议議]员|律[师師]|[检檢]察官',
  },
  people: {
    latin: 'defector|refugee|escapee|farmer|fisherman|nurse|driver|villager|transfuge|réfugié|réfugiée|desertor|desertora|disertore',
    german: 'überläufer|flüchtling|bauer|fischer|fahrer',
    cyrillic: 'перебежчик|перебіжчик|беженец|беженк|біженець|фермер|рыбак|рибалк|водител|водій',
    other: '탈북민|탈북자|탈북인|농부|어부|간호사|脱北者|脫北者',
  },
}

/** Letters in lower case of Latin and Cyrillic: all that a text has beside a word of theirs. A class of Unicode would cost each page more. */
export const SMALL = '[a-z\u00df-\u024f\u0400-\u04ff]'

/** One pattern per field, without what it may stand beside; for text in lower case. */
const patternOf = ({ latin, german = '(?!)', cyrillic, other }: (typeof FIELDS)[string]) =>
  `(?:(?<!${SMALL})(?:(?:${latin})s?|(?:${cyrillic})${SMALL}{0,4})(?!${SMALL})|(?:${german})(?:in|innen|[ens]{1,2})?(?!${SMALL})|${other})`

const patterns = lazily(() => Object.entries(FIELDS).map(([field, words]) => ({ field, pattern: patternOf(words) })))

/** Adjectives and the like between an article and a calling: "a South Korean singer". */
const BETWEEN = '(?:(?!(?:of|to|with|by|for|from|in|at|and|who|von|mit|de|du|des|con|di|et|y|e)\\s)[^\\s.,;:()]+\\s){0,3}?'
/** "Kim Song, a midfielder", "Kim Song, 25, the striker", "Kim Song is a singer", "Ким Сон, футболист", "김영철 배우", "キム・ヨンチョル選手". */
const APPOSITION = `^(?:[”"»]?(?:,\\s(?:\\d{1,2},\\s)?|\\s\\(|\\s[—–-]\\s|\\s(?:is|was|ist|war|est|était|es|era|è)\\s)(?:(?:a|an|the|one|ein|eine|der|die|un|une|una|le|la|el|il|l['’])\\s?${BETWEEN})?|[ （(]?)`

/** "Kim Song, a professor said, is gone." */
const NOT_SPEAKING = '(?!\\s(?:said|says|told|added|wrote|noted|sagte|erklärte|a dit|dijo|ha detto|сказал|сообщил))'

const beside = lazily(() => patterns().map(({ field, pattern }) => ({
  field,
  before: new RegExp(`(?:${pattern})(?:인|이자|の|의)?[,:]?\\s?["“«「『(]?$`, 'u'),
  behind: new RegExp(`${APPOSITION}(?:${pattern})${NOT_SPEAKING}`, 'u'),
})))

/** How far a calling reaches to the name that it stands beside, in UTF-16 units. */
const REACH = 70

/** The words of all fields: the last ones of those in Latin letters, and the beginnings of German ends and Cyrillic words. */
const words = lazily(() => {
  const all = Object.values(FIELDS)
  return {
    latin: new Set(all.flatMap(({ latin }) => latin.split('|').map(lastWordOf))),
    german: all.flatMap(({ german = '' }) => german.split('|')).filter(Boolean),
    cyrillic: all.flatMap(({ cyrillic }) => cyrillic.split('|')),
  }
})

/** Whether a text may have a calling: most have none, and the patterns take several milliseconds to compile. */
function mayHaveCalling(text: string, language: Language | undefined): boolean {
  const { latin, german, cyrillic } = words()
  if (/[\u3041-\ud7a3]/.test(text)) return true
  if (/[\u0400-\u04ff]/.test(text) && cyrillic.some((stem) => text.includes(stem))) return true
  if ((language ?? 'de') === 'de' && german.some((stem) => text.includes(stem))) return true
  return text.split(/[^a-z\u00df-\u024f]+/).some((word) => latin.has(word) || latin.has(word.replace(/s$/, '')))
}

/** The fields of the callings that a text in some language gives to whoever is named at `start` to `end`. */
export function callingsBeside(text: string, start: number, end: number, language?: Language): string[] {
  const before = text.slice(Math.max(0, start - REACH), start).toLowerCase()
  const behind = text.slice(end, end + REACH).toLowerCase()
  if (!mayHaveCalling(`${before}|${behind}`, language)) return []
  return beside().flatMap((b) => (b.before.test(before) || b.behind.test(behind) ? [b.field] : []))
}

/** The fields that a person's entry speaks of. */
export function callingsOf({ description, summary, statements, context }: Entity): string[] {
  const posts = statements.flatMap(({ property, value }) => (/^(?:leads|position|rank|type)$/.test(property) ? (value ?? []) : []))
  const text = [description, ...posts, ...Object.values(context ?? {}).flat()].join('\n').toLowerCase()
  const told = `${text}\n${summary.toLowerCase()}`
  return patterns().flatMap(({ field, pattern }) => (new RegExp(pattern, 'u').test(PUBLIC_FIELDS.includes(field) ? told : text) ? [field] : []))
}
