/** Russian case forms of names, by the regular declensions (Zaliznyak's classes, without their exceptions). */
import { inflectSlavic, type Grammar, type InflectOptions, type Paradigm, type Rule } from './slavic.ts'

const MASCULINE: Paradigm = ['а', 'у', 'а', 'ом', 'е']
const MASCULINE_SOFT: Paradigm = ['я', 'ю', 'я', 'ем', 'е']
const FEMININE: Paradigm = ['ы', 'е', 'у', 'ой', 'е']
const FEMININE_SOFT_SIGN: Paradigm = ['и', 'и', 'ь', 'ью', 'и']
const FAMILY: Paradigm = ['а', 'у', 'а', 'ым', 'е']
const FAMILY_FEMININE: Paradigm = ['ой', 'ой', 'у', 'ой', 'ой']
const NOUN_IN_IY: Paradigm = ['ия', 'ию', 'ия', 'ием', 'ии']

/** First match wins. */
const RULES: readonly Rule[] = [
  // Ordinals in figures: 92-я бригада, 225-й полк.
  { ending: /(?<=^\d+-)я$/, paradigms: [['й', 'й', 'ю', 'й', 'й']], adjective: true },
  { ending: /(?<=^\d+-)[йе]$/, paradigms: [['го', 'му', 'го', 'м', 'м']], adjective: true },
  // Given names that look like adjectives or family names.
  { ending: /ий$/, paradigms: [NOUN_IN_IY], given: true },
  { ending: /(?<=[иы]н)а$/, paradigms: [FEMININE], given: true },
  // Adjectives, and family names like them (-ский).
  { ending: /(?<=(?<!^Джан)[гкх])(?:ий|ой)$/, paradigms: [['ого', 'ому', 'ого', 'им', 'ом']], adjective: true },
  { ending: /(?<=[Тт]рет|[Кк]азач)ий$/, paradigms: [['ьего', 'ьему', 'ьего', 'ьим', 'ьем']], adjective: true },
  { ending: /(?<=[Тт]рет|[Кк]азач)ья$/, paradigms: [['ьей', 'ьей', 'ью', 'ьей', 'ьей']], adjective: true },
  { ending: /(?<=[Тт]рет|[Кк]азач)ье$/, paradigms: [['ьего', 'ьему', 'ье', 'ьим', 'ьем']], adjective: true },
  { ending: /(?<=[жшчщ])ий$/, paradigms: [['его', 'ему', 'его', 'им', 'ем']], adjective: true },
  { ending: /(?<=[еа])ний$/, paradigms: [['ния', 'нию', 'ния', 'нием', 'нии']] },
  { ending: /(?<=н)ий$/, paradigms: [['его', 'ему', 'его', 'им', 'ем']], adjective: true },
  { ending: /ий$/, paradigms: [NOUN_IN_IY] },
  { ending: /(?:ый|(?<=(?<!^Ха)н|ст|втор|седьм|восьм|[ое]в|крив|голуб|свят)ой)$/i, paradigms: [['ого', 'ому', 'ого', 'ым', 'ом']], adjective: true },
  { ending: /ая$/, paradigms: [['ой', 'ой', 'ую', 'ой', 'ой']], adjective: true },
  { ending: /яя$/, paradigms: [['ей', 'ей', 'юю', 'ей', 'ей']], adjective: true },
  { ending: /(?<=[гкх])ое$/, paradigms: [['ого', 'ому', 'ое', 'им', 'ом']], adjective: true },
  { ending: /ое$/, paradigms: [['ого', 'ому', 'ое', 'ым', 'ом']], adjective: true },
  { ending: /(?<=н)ее$/, paradigms: [['его', 'ему', 'ее', 'им', 'ем']], adjective: true },
  // Nouns in -ие have other letters before it, but for "зимние" and its like.
  { ending: /(?<=[гкхшщ]|рабоч|(?:зим|лет|послед|внеш|внутрен|ближ|даль|сосед|край|верх|ниж|сред|сторон)н)ие$/i, paradigms: [['их', 'им', 'ие', 'ими', 'их']], adjective: true },
  { ending: /ые$/, paradigms: [['ых', 'ым', 'ые', 'ыми', 'ых']], adjective: true },
  { ending: /(?<=^[Оо]стров)а$/, paradigms: [['ов', 'ам', 'а', 'ами', 'ах']], people: false },
  // Family names.
  { ending: /(?<=ов|ев|ёв)а$/, paradigms: [FAMILY_FEMININE] },
  { ending: /(?<=ин|ын)а$/, paradigms: [FAMILY_FEMININE, FEMININE] },
  { ending: /(?<=[а-я](?:ов|ев|ёв|ин|ын))$/, paradigms: [FAMILY, MASCULINE] },
  // Nouns.
  { ending: /(?<=войск)а$/, paradigms: [['', 'ам', 'а', 'ами', 'ах']], people: false },
  // Plurals of things: "учения", not "Армения".
  { ending: /(?<=^[а-яё]+ен)ия$/, paradigms: [['ий', 'иям', 'ия', 'иями', 'иях']], people: false },
  { ending: /ия$/, paradigms: [['ии', 'ии', 'ию', 'ией', 'ии']] },
  { ending: /я$/, paradigms: [['и', 'е', 'ю', 'ей', 'е']] },
  { ending: /(?<=[гкх])а$/, paradigms: [['и', 'е', 'у', 'ой', 'е']] },
  { ending: /(?<=[жшчщ])а$/, paradigms: [['и', 'е', 'у', 'ей', 'е']] },
  { ending: /(?<=ц)а$/, paradigms: [['ы', 'е', 'у', 'ей', 'е']] },
  { ending: /а$/, paradigms: [FEMININE] },
  { ending: /ие$/, paradigms: [['ия', 'ию', 'ие', 'ием', 'ии']] },
  { ending: /ии$/, paradigms: [['ий', 'иям', 'ии', 'иями', 'иях']], people: false },
  { ending: /(?<=сил|игр|солдат|стрельб|^гор|ракет|бомб|систем|групп|структур|мер|школ|шахт|войн|бригад)ы$/i, paradigms: [['', 'ам', 'ы', 'ами', 'ах']], people: false },
  { ending: /(?<=^(?:Сум|Филиппин|Афин|Мальдив|Черкасс|Балкан|Карпат))ы$/, paradigms: [['', 'ам', 'ы', 'ами', 'ах']], people: false },
  { ending: /(?<=^(?:Нидерланд|Бровар))ы$/, paradigms: [['ов', 'ам', 'ы', 'ами', 'ах']], people: false },
  { ending: /(?<=ц)ы$/, paradigms: [['ев', 'ам', 'ы', 'ами', 'ах']], people: false },
  { ending: /(?<=[а-яё]{2}(?:ник|[чщ]ик)|пуск)и$/, paradigms: [['ов', 'ам', 'и', 'ами', 'ах']], people: false },
  { ending: /вки$/, paradigms: [['вок', 'вкам', 'вки', 'вками', 'вках']], people: false },
  { ending: /(?<=ост)и$/, paradigms: [['ей', 'ям', 'и', 'ями', 'ях']], people: false },
  { ending: /(?<=^(?:дет|люд))и$/, paradigms: [['ей', 'ям', 'и', 'ьми', 'ях']], people: false },
  { ending: /(?<=ател|ител|корабл)и$/, paradigms: [['ей', 'ям', 'и', 'ями', 'ях']], people: false },
  { ending: /(?<=^(?!мин)[а-яё]+[бвдзлмнпрс])ы$/, paradigms: [['ов', 'ам', 'ы', 'ами', 'ах']], people: false },
  { ending: /(?<=ач)и$/, paradigms: [['ей', 'ам', 'и', 'ами', 'ах']], people: false },
  { ending: /(?<=т)ы$/, paradigms: [['ов', 'ам', 'ы', 'ами', 'ах']], people: false },
  { ending: /(?<=^[Мм]ор)е$/, paradigms: [['я', 'ю', 'е', 'ем', 'е']], people: false },
  // Other nouns in -о mostly stay: бюро, НАТО, Токио, Внуково.
  { ending: /(?<=ств)о$/, paradigms: [['а', 'у', 'о', 'ом', 'е']] },
  { ending: /й$/, paradigms: [MASCULINE_SOFT] },
  { ending: /(?<=[цЦ]ерк)овь$/, paradigms: [['ви', 'ви', 'овь', 'овью', 'ви']], people: false },
  { ending: /(?<=лищ)е$/, paradigms: [['а', 'у', 'е', 'ем', 'е']], people: false },
  { ending: /(?<!юбов)ь$/, paradigms: [MASCULINE_SOFT], people: true },
  { ending: /(?<=ст|д|в|зн|[жшчщ])ь$/, paradigms: [FEMININE_SOFT_SIGN] },
  { ending: /(?<=л)ь$/, paradigms: [MASCULINE_SOFT, ['я', 'ю', 'я', 'ём', 'е']] },
  { ending: /ь$/, paradigms: [FEMININE_SOFT_SIGN, MASCULINE_SOFT] },
  { ending: /(?<=[бвгдзклмнпрстфх])ец$/, paradigms: [['ца', 'цу', 'ца', 'цем', 'це']] },
  { ending: /(?<=[жшчщц])$/, paradigms: [['а', 'у', 'а', 'ем', 'е']] },
  { ending: /(?<=[бвгдзклмнпрстфх]|МИД)$/, paradigms: [MASCULINE] },
]

/** Feminine, neuter and plural of an adjective given in the masculine, with their cases. */
const ADJECTIVE_FORMS = [
  'ого', 'ому', 'им', 'ым', 'ом', 'ая', 'ой', 'ую', 'ое', 'ие', 'ые', 'их', 'ых', 'ими', 'ыми',
]

const RUSSIAN: Grammar = {
  rules: RULES,
  word: /^(?:\d+-)?[А-ЯЁа-яё’-]+$/,
  // МИД is read as a word, and declines like one.
  acronym: /^(?!МИД$)[А-ЯЁ0-9-]{2,}$/,
  patronymic: /(?:вич|вна|ична)$/,
  koreanFamily:
    /^(?:Хан|Хон|Хван|Хён|Хо|Пак|Пан|Пэк|Пэ|Пён|Кан|Ким|Квон|Квак|Киль|Ко|Ку|Кук|Кым|Ли|Ри|Лю|Рю|Лим|Рим|Лян|Рян|Рём|Ро|Но|Нам|Ю|Юн|Ян|Ём|Ён|Ё|Ан|Им|О|Ом|У|Вон|Со|Сок|Сон|Соль|Син|Сим|Мун|Мин|Мён|Чан|Чо|Чой|Цой|Чон|Чжон|Чжан|Чжо|Чу|Чжу|Чи|Чин|Чхве|Чхвэ|Чха|Чхэ|Чхон|Чхан|Тхэ|Тхак|То|Тэ)$/,
  doubleFamily: /^([А-ЯЁ][а-яё]+(?:ов|ев|ёв|ин)а?)-([А-ЯЁ][а-яё]+)$/,
  // Given names in -ий (Дмитрий, Евгений) have none of these endings, but for Георгий and Сергий.
  adjective: /(?:[ая]я|ое|ее|ые|[гкхшщ]ие|ый|ой|(?<!^Геор|^Сер)[гкхжшчщ]ий|[^еа]ний)$/,
  thing: /^(?:Республика|Область|Корпус|Фонд|Совет|Площадь|Дворец)$/,
  dignity: /^(?:патриарх|митрополит|архиепископ|епископ|папа|король|принц)$/,
  eitherWay: /[иы]н$/,
  womansName: /(?<!^(?:Никит|Иль|Лук|Фом|Кузьм|Савв))[ая]$/,
  staysForWomen: /[бвгджзклмнпрстфхцчшщ]$/,
  adjectiveEnding: /(?:ий|ый|ой)$/,
  adjectiveForms: ADJECTIVE_FORMS,
}

/** The oblique case forms of a Russian name, without the nominative; none for words that do not decline. */
export function inflectRussian(name: string, options?: InflectOptions): string[] {
  return inflectSlavic(name, RUSSIAN, options)
}
