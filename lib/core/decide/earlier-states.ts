/**
 * What is older than the data's namesake of it: the army that met Napoleon, the Duma of the Tsar, the Crimea that Catherine
 * took. A body that any state has, or an event, is not meant where the text speaks of a time before it.
 */
import { guarded } from '../guarded.ts'
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
  if (kind === 'country' ? !/^朝[鲜鮮]$/.test(surface) : kind !== 'organisation' || isOwnName(surface)) return undefined
  return year
}

const YEAR = /(?<![\d.,])(?:1[5-9]|20)\d\d(?!\d|[.,]\d)/g

const yearsIn = (text: string) => (text.match(YEAR) ?? []).map(Number)

/** "In 1812 …", "On 14 September 1812, …", "Am 5. Mai 1849 …" (whose full stop parts it), "У лютому 1918 року …", "14 September 1812 …", "1894年7月…": no "Built in 1890, …". */
const DATE_AHEAD = guarded(/1[5-9]\d\d/, () =>
  /^["“«„(\s]*(?:(?:in|on|by|im|am|en|le|el|nel|il|в|во|у) (?:(?:the|of|de|del|dem|des|du) )*(?:(?:\d{1,2}(?:st|nd|rd|th|er|º|\.)?|[^\s\d,.;]+\.?),? (?:(?:of|de|del|des|du) )?){0,2}|\d{1,2}\.? [^\s\d,.;]+ (?:de )?|(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)[a-z]* |.{0,4}?(?=1[5-9]\d\d ?[年년]))1[5-9]\d\d(?!\d)/iu)

/** Whether a spot's sentence begins with a date before a year, and names no later one and nobody of today. */
function isSentenceBefore(year: number, spot: Spot, reading: Reading): boolean {
  const { start, end } = sentenceOf(spot)
  const sentence = spot.text.slice(start, end)
  return DATE_AHEAD.test(sentence) && yearsIn(sentence).every((named) => named < year) && !othersInSentence(spot).some((other) => isOfToday(other, reading))
}

/** Somebody who is not known to be dead, and weapons. */
function isOfToday({ kind, nameClass, misspelt, entities }: Spot, { record }: Setting): boolean {
  if (nameClass !== 'full' || misspelt) return false
  return kind === 'weapon' || (kind === 'person' && entities.every((entity) => record(entity).died === undefined))
}

/** States, rulers, parties and wars of long ago. */
const LONG_AGO = [
  'Russian Empire', 'Tsar', 'Czar', 'tsarist', 'Napoleon', 'Napoléon', 'Napoleón', 'Ottoman', 'Osmanisch', 'Qing ', 'Wehrmacht', 'Hitler', 'Bolshevik', 'Bolschewi', 'Nicholas II', 'Russo-Japanese War', 'Sino-Japanese War',
  'Russisches Reich', 'Russischen Reich', 'Zaren', 'Nikolaus II', 'Empire russe', 'bolchevi', 'Imperio ruso', 'Impero russo', 'bolscevi', 'otoman', 'ottoman',
  'Российской империи', 'Российская империя', 'царск', 'Наполеон', 'Осман', 'ермахт', 'Гитлер', 'ольшевик', 'Временного правительства', 'Николай II', 'Николая II',
  'Російської імперії', 'Російська імперія', 'УНР', 'Тимчасового уряду', 'Центральної Ради', 'Директорії', 'більшовик', 'Більшовик', 'Гітлер',
  '清军', '清軍', '清朝', '清廷', '清国', '清國', '甲午', '日清戦争', '日露戦争', '日俄战争', '北洋', '李鸿章', '李鴻章', '沙皇', '朝鲜国王', '朝鮮国王', '朝鮮國王', '大韩帝国', '大韓帝国',
  '청군', '청나라', '청일전쟁', '러일전쟁', '대한제국', '나폴레옹',
]

/** A year that nothing is counted with behind it: "1540 soldiers" is none. */
const DATED = /(?<![\d.,])1[5-9]\d\d(?=[年년]| ?(?:г\.|г[оі]д|р\.|рок|році)|[;:)\]–—-]|[.,](?!\d)|$)/
/** "since 1945", "с 1945 года": until today. */
const SINCE = guarded(/1[5-9]\d\d/, () => /(?:[Ss]ince|[Ss]eit|[Dd]epuis|[Dd]esde|[Dd]al|(?:^| )(?:[Сс]|[Зз]|[Вв]ід)) 1[5-9]\d\d|1[5-9]\d\d ?(?:年以[来來]|년 ?(?:이후|이래|부터)|年から)/)

interface Times {
  /** The last year that the article names; Infinity where it speaks of today. */
  latest: number
  /** How many words of long ago it has, and one more where it has a year: towns and churches too have theirs. */
  signs: number
}

/** So many different signs say that an article speaks of long ago. */
const SIGNS = 2

const timesOf = remembered((reading: Reading): Times => {
  const texts = reading.article.blocks.map(({ text }) => text)
  if (reading.spots.some((spot) => isOfToday(spot, reading)) || texts.some((text) => SINCE.test(text))) return { latest: Infinity, signs: 0 }
  const words = LONG_AGO.filter((word) => texts.some((text) => text.includes(word)))
  return { latest: texts.flatMap(yearsIn).reduce((last, year) => Math.max(last, year), 0), signs: words.length + (texts.some((text) => DATED.test(text)) ? 1 : 0) }
})

/** Whether a spot cannot be the entity, since its sentence, or the article with at least two signs, speaks of a time before that. */
export function isBeforeItsTime(entity: number, spot: Spot, reading: Reading): boolean {
  const year = firstYear(entity, spot, reading)
  if (year === undefined) return false
  if (isSentenceBefore(year, spot, reading)) return true
  const { latest, signs } = timesOf(reading)
  return latest < year && signs >= SIGNS
}
