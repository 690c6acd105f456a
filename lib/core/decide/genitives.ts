/** Whose something is, in Russian and Ukrainian, which put the owner behind it in the genitive: what such a name's neighbours are not. */
import type { Setting, Spot } from './spots.ts'
import { isCapitalised, type Neighbour } from './surroundings.ts'

/** "РФ", "ЗС України", "Минобороны РФ": what does not decline may be in the genitive. */
const HAS_ACRONYM = /^[А-ЯЁІЇЄҐ]{2,}(?: |$)| [А-ЯЁІЇЄҐ]{2,}$/

/**
 * Russian and Ukrainian put whose a thing or an office is behind it, in the genitive: "помощник президента РФ Юрий Ушаков",
 * "Делегация Пхеньяна". So nothing that stands around a country, body or place in such a form is part of its name.
 * "Россия Сегодня", "Людмила Путина" are others.
 */
export function isCyrillicOwner(spot: Spot, { record }: Setting): boolean {
  if (!/\p{Script=Cyrillic}/u.test(spot.surface) || !(spot.inflected || HAS_ACRONYM.test(spot.surface))) return false
  return spot.entities.every((entity) => record(entity).kind !== 'person')
}

/** News nouns that a name in the genitive follows, and that end as given names do in that case: "Слова Юна". */
const HEADS_LIKE_NAMES = /^(?:слова|встреча|беседа|просьба|фраза|шутка|мать|семья|победа|война|смерть|власть|зустріч|розмова|заява|позиция|позиція|поездка|поїздка|сестра|дочка|дочь|жена|дружина|команда|охрана|охорона|армия|армія|партия|партія|делегация|делегація|администрация|адміністрація|политика|політика|угроза|угрозы|погроза|погрози|идея|ідея|статья|стаття|книга|речь|промова|свита|речі|приказы|накази|планы|плани|войска|війська|люди|сторона|критика|реакция|реакція|инициатива|ініціатива|резиденция|резиденція)$/

/**
 * Endings of a sentence's first noun that no given name has beside a family name in the genitive: "Визит Путина", "Заявление
 * Кима", "Ідею Медведєва"; "Марией Захаровой" is a whole name.
 */
const HEADS_BY_ENDING = /(?:[бвгґджзклмнпрстфхцчшщую]|[иеь]е|ство|ость|ість|[нт]{2}я)$/

/** Whether the word that opens a sentence before a Russian or Ukrainian person's name in the genitive is what is his: "Слова Юна". */
export function isHeadOfGenitive({ word, opensSentence: opens, hyphenated }: Neighbour, { surface, inflected, entities }: Spot, { record }: Setting): boolean {
  if (!opens || hyphenated || !inflected || !/^\p{Script=Cyrillic}+(?:[ая]|о[йї])$/u.test(surface) || !entities.every((entity) => record(entity).kind === 'person')) return false
  const lower = word.toLowerCase()
  return HEADS_LIKE_NAMES.test(lower) || HEADS_BY_ENDING.test(lower)
}

/** "передал Ким Чен Ыну Иван Петров": behind a name of several words in an oblique case the one who does it may stand. */
export const isInflectedWhole = ({ surface, inflected }: Spot) => inflected && /^[\p{Script=Cyrillic}-]+\s/u.test(surface)

/** "по улицам Пхеньяна", "в университете Москвы": what lies in a place is not named after it. */
export function isThingOfPlace({ word }: Neighbour, { kind, inflected, surface }: Spot): boolean {
  return kind === 'place' && inflected && /^\p{Script=Cyrillic}/u.test(surface) && !isCapitalised(word)
}
