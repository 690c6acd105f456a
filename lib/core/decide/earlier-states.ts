/**
 * What is older than the data's namesake of it: the army that met Napoleon, the Duma of the Tsar, the Crimea that Catherine
 * took. A body that any state has, or an event, is not meant where the text speaks of a time before it. News of today that
 * looks back speaks of bodies of today: in doubt, these are meant.
 */
import { anyOf, guarded, type Test } from '../guarded.ts'
import { remembered } from '../remembered.ts'
import type { Reading } from './reading.ts'
import { othersInSentence, sentenceOf, type Setting, type Spot } from './spots.ts'

/** A name that no earlier body had, or the same one before its state: "People's Liberation Army", 人民解放军, ВС РФ, Верховна Рада. */
const isOwnName = (surface: string) => /[Pp]eople['’]s|[Нн]ародн|人民|解放|인민|ерховн|erkhovna|^[A-ZА-ЯІЇЄҐ ]+$/.test(surface)

/** So many years before an event its prehistory may be told. */
const LIFETIME = 70

/** The first year in which a name's bearer may be spoken of; undefined where nothing says so. */
function firstYear(entity: number, { surface }: Spot, { record }: Setting): number | undefined {
  const { kind, from } = record(entity)
  if (from === undefined) return undefined
  const year = Number(from.slice(0, 4))
  if (kind === 'event') return year - LIFETIME
  // Other lands were there before their states; 朝鲜 was then the whole of Korea.
  if (kind === 'country' ? !isKorea(surface) : kind !== 'organisation' || isOwnName(surface)) return undefined
  return year
}

const isKorea = (surface: string) => /^朝[鲜鮮]$/.test(surface)

const YEAR = /(?<![\d.,])(?:1[5-9]|20)\d\d(?!\d|[.,]\d)/g

const yearsIn = (text: string) => (text.match(YEAR) ?? []).map(Number)

/**
 * "In 1812 …", "On 14 September 1812, …", "Am 5. Mai 1849 …" (whose full stop parts it), "В 1812 году …", "1894年7月…": what opens a sentence and is a
 * year, as the word behind it tells ("In 1500 days of war", "By 1900 GMT").
 */
const DATE_AHEAD = guarded(/1[5-9]\d\d/, () =>
  /^["“«„(\s]*(?:(?:(?:[Ii][nml]|[Oo]n|[Bb]y|[Aa]m|[Ee][nl]|[Ll]e|[Nn]el)\s(?:(?:the|of|de|del|dem|des|du)\s)*(?:(?:\d{1,2}(?:st|nd|rd|th|er|º|\.)?|[^\s\d,.;]+\.?),?\s(?:(?:of|de|del|des|du)\s)?){0,2}|\d{1,2}\.?\s[^\s\d,.;]+\s(?:de\s)?|(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)[a-z]*\s)1[5-9]\d\d(?:,\s|\s(?=(?:the|a|an|der|die|das|ein|eine|zog|kam|le|la|les|el|los|las|il|lo|gli)\s|(?!GMT|UTC)[A-ZÀ-Þ]))|(?:(?:[Вв]о?|[Уу]|[Кк]|[Дд]о)\s)?(?:\d{1,2}\s[а-яіїєґ]+\s|[А-Яа-яІЇЄҐіїєґ]{3,}\s)?1[5-9]\d\d\s(?:год[ауе]?|г\.|рок[уі]|р\.)\s|.{0,4}?1[5-9]\d\d ?[年년](?!代)(?:[\d月日월일 ,，、]|に|は|の)*)/u)

/** What parts a clause from the next. */
const CLAUSE = /[,;:–—，、；]|\s(?:and|but|where|when|which|while|und|wo|et|où|y|donde|e|dove|и|а|но|где|та|і|де)\s|지만|고 |が、/i
const TODAY = /(?<![a-zа-яіїєґ])(?:today|now|heute|jetzt|aujourd['’]hui|hoy|oggi|сегодня|сейчас|ныне|сьогодні|нині)(?![a-zа-яіїєґ])|现在|現在|今天|지금|현재/i

/** Whether a spot stands in the clause of a date that its sentence begins with, before a year, and nothing there is of today. */
function isInClauseBefore(year: number, spot: Spot, reading: Reading): boolean {
  const { start, end } = sentenceOf(spot)
  const sentence = spot.text.slice(start, end)
  const date = DATE_AHEAD.exec(sentence)?.[0]
  if (date === undefined || CLAUSE.test(spot.text.slice(start + date.length, spot.start)) || TODAY.test(sentence)) return false
  if (isKorea(spot.surface) && !LONG_AGO.some((time) => time.test(sentence))) return false
  return yearsIn(sentence).every((named) => named < year) && !othersInSentence(spot).some((other) => isOfToday(other, reading))
}

/** Somebody who is not known to be dead, and weapons. */
function isOfToday({ kind, nameClass, misspelt, entities }: Spot, { record }: Setting): boolean {
  if (nameClass !== 'full' || misspelt) return false
  return kind === 'weapon' || (kind === 'person' && entities.every((entity) => record(entity).died === undefined))
}

/** States, rulers, parties and wars of long ago; those of one time are one sign. */
const LONG_AGO: readonly Test[] = [
  anyOf('Russian Empire', 'Tsar ', 'Tsar’s', 'tsarist', 'Nicholas II', 'Russisches Reich', 'Russischen Reich', 'Nikolaus II', 'Empire russe', 'Imperio ruso', 'Impero russo', 'Российской империи', 'Российская империя', 'царской', 'Николай II', 'Николая II', 'Російської імперії', 'Російська імперія', '沙皇'),
  anyOf('Napoleon ', 'Napoleon’s', 'Napoléon ', 'Наполеон ', 'Наполеона ', '나폴레옹'),
  anyOf('Ottoman Empire', 'Ottoman rule', 'Osmanische', 'Османской империи'),
  anyOf('Qing dynasty', 'Qing army', 'Sino-Japanese War', '清军', '清軍', '清朝', '清廷', '清国', '清國', '甲午', '日清戦争', '北洋', '李鸿章', '李鴻章', '청군', '청나라', '청일전쟁'),
  anyOf('Russo-Japanese War', '日露戦争', '日俄战争', '러일전쟁'),
  anyOf('朝鲜国王', '朝鮮国王', '朝鮮國王', '大韩帝国', '大韓帝国', '대한제국'),
  anyOf('Bolsheviks', 'Bolschewiki', 'Временного правительства', 'Тимчасового уряду', 'УНР', 'Центральної Ради', 'Директорії'),
]

/** A year that nothing is counted with behind it: "1540 soldiers" is none. */
const DATED = /(?<![\d.,])1[5-9]\d\d(?=[年년]|\s?(?:г\.|г[оі]д|р\.|рок|році)|[;:)\]–—-]|[.,](?!\d)|$)/g
/** "since 1945", "с 1945 года": until today. */
const SINCE = guarded(/1[5-9]\d\d/, () => /(?:[Ss]ince|[Ss]eit|[Dd]epuis|[Dd]esde|[Dd]al|(?:^|\s)(?:[Сс]|[Зз]|[Вв]ід))\s(?:[^\s\d]+\s)?1[5-9]\d\d|1[5-9]\d\d ?(?:年以[来來]|년 ?(?:이후|이래|부터)|年から)/)
/** What news has and chronicles have not: the day of the week. */
const WEEKDAY = /\b(?:on|am|le|el)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Mont|Diens|Donners|Frei|Sams|Sonn)[a-z]*(?:day|tag)\b|(?:понедельник|вторник|сред[уы]|четверг|пятниц|субботу|воскресень|понеділ|вівтор|серед[уи]|четвер|п['’]ятниц|суботу|неділ)|[월화수목금토일]요일|昨日|昨天|今日/

interface Times {
  /** The last year that the article names; Infinity where it speaks of today. */
  latest: number
  /** How many times of long ago it has words of, and one for each year, up to two. */
  signs: number
}

const OF_TODAY: Times = { latest: Infinity, signs: 0 }

/** So many say that an article speaks of long ago: towns and churches too have their years, and speeches their Tsars. */
const SIGNS = 3

const timesOf = remembered((reading: Reading): Times => {
  const texts = reading.article.blocks.map(({ text }) => text)
  const times = reading.spots.some((spot) => isOfToday(spot, reading)) ? 0 : LONG_AGO.filter((time) => texts.some((text) => time.test(text))).length
  if (times === 0 || texts.some((text) => SINCE.test(text) || TODAY.test(text) || WEEKDAY.test(text))) return OF_TODAY
  const years = new Set(texts.flatMap((text) => text.match(DATED) ?? [])).size
  return { latest: texts.flatMap(yearsIn).reduce((last, year) => Math.max(last, year), 0), signs: times + Math.min(2, years) }
})

/** Whether a spot cannot be the entity, since its clause, or the article with enough signs, speaks of a time before that. */
export function isBeforeItsTime(entity: number, spot: Spot, reading: Reading): boolean {
  const year = firstYear(entity, spot, reading)
  if (year === undefined) return false
  if (isInClauseBefore(year, spot, reading)) return true
  const { latest, signs } = timesOf(reading)
  return latest < year && signs >= SIGNS
}
