/**
 * Ukrainian case forms of names, by the regular declensions. The vocative is left out: news calls nobody.
 * Where the language has two endings ("Путіну" and "Путінові", "штабу" and "штаба") both are made.
 */
import { inflectSlavic, type Grammar, type InflectOptions, type Paradigm, type Rule } from './slavic.ts'

const ADJECTIVE: Paradigm = ['ого', 'ому', 'ого', 'им', 'ому']
const ADJECTIVE_FEMININE: Paradigm = ['ої', 'ій', 'у', 'ою', 'ій']
const ADJECTIVE_PLURAL: Paradigm = ['их', 'им', 'і', 'ими', 'их']
const MASCULINE: Paradigm = ['а', 'у ові', 'а', 'ом', 'і ові']
/** Things and institutions: "штабу", "Криму". */
const MASCULINE_IN_U: Paradigm = ['у', 'у', 'у', 'ом', 'і']
const MASCULINE_SOFT: Paradigm = ['я', 'ю еві', 'я', 'ем', 'і еві ю']
const FEMININE: Paradigm = ['и', 'і', 'у', 'ою', 'і']
const FEMININE_SOFT: Paradigm = ['і', 'і', 'ю', 'ею', 'і']
const FAMILY: Paradigm = ['а', 'у ові', 'а', 'им', 'і ові']
const CONSONANT = '[бвгґджзклмнпрстфхцчшщ]'

/** Stems of adjectives that names of towns begin with, and whose feminine looks like a woman's name: Біла Церква. */
const OF_TOWNS = 'Велик|Мал|Біл|Нов|Стар|Чорн|Зелен|Червон|Золот'

/** Of ordinals in figures, of which writers keep one letter or two: 92-га, 92-ї. */
function ordinal(ending: string): Rule {
  const accusative = `у ${ending.slice(0, -1)}${ending.endsWith('я') ? 'ю' : 'у'}`
  return { ending: new RegExp(`(?<=^\\d+-)${ending}$`), paradigms: [['ї', 'й', accusative, 'ю ою', 'й']], adjective: true }
}

/** First match wins. */
const RULES: readonly Rule[] = [
  // Ordinals in figures: 92-га бригада, 3-тя, 95-та, 225-й полк.
  ...['га', 'ма', 'ша', 'та', 'тя', 'а'].map(ordinal),
  { ending: /(?<=^\d+-)й$/, paradigms: [['го', 'му', 'го', 'м', 'му']], adjective: true },
  // Adjectives, and family names like them (-ський, Залужний).
  { ending: /ий$/, paradigms: [ADJECTIVE], adjective: true },
  { ending: /(?<=[ждртх]н)ій$/, paradigms: [['ього', 'ьому', 'ього', 'ім', 'ьому']], adjective: true },
  { ending: /(?<=[Тт]рет)ій$/, paradigms: [['ього', 'ьому', 'ього', 'ім', 'ьому']], adjective: true },
  { ending: /(?<=[Тт]рет)я$/, paradigms: [['ьої', 'ій', 'ю', 'ьою', 'ій']], adjective: true },
  { ending: /(?<=[Тт]рет)є$/, paradigms: [['ього', 'ьому', 'є', 'ім', 'ьому']], adjective: true },
  { ending: /(?<=[сцз]ьк)а$/, paradigms: [ADJECTIVE_FEMININE], adjective: true },
  { ending: /(?<=ован|єднан)а$/, paradigms: [ADJECTIVE_FEMININE], people: false, adjective: true },
  { ending: new RegExp(`(?<=^(?:[Оо]крем|${OF_TOWNS}))а$`), paradigms: [ADJECTIVE_FEMININE], adjective: true },
  { ending: /(?<=[оєе]в)а$/, paradigms: [ADJECTIVE_FEMININE], adjective: true },
  { ending: /(?<=(?:[бвгґджзйклмнпрстфхцчшщь]|^Єди)н)а$/, paradigms: [ADJECTIVE_FEMININE], people: false, adjective: true },
  { ending: /(?<=[^аеиоуіяюєї][оє]в|[сцз]ьк|[бвгґджзйклмнпрстфхцчшщь]н|ован|єднан)е$/, paradigms: [['ого', 'ому', 'е', 'им', 'ому']], people: false, adjective: true },
  { ending: /(?<=[оє]в|[сцз]ьк|[бвгґджзйклмнпрстфхцчшщь]н|[еая]н)і$/, paradigms: [ADJECTIVE_PLURAL], people: false, adjective: true },
  // Family names.
  { ending: /(?<=[ії]н|ин)а$/, paradigms: [ADJECTIVE_FEMININE, FEMININE], people: false },
  { ending: /(?<=[а-яіїєґ](?:ов|ев|єв|ін|їн|ин))$/, paradigms: [FAMILY, MASCULINE] },
  { ending: /(?<=^Час)ів$/, paradigms: [['ового', 'овому', 'ового', 'овим', 'овому']], people: false, adjective: true },
  // The vowel of a closed syllable opens with it: Київ, Києва; Харків, Харкова; Тернопіль, Тернополя.
  { ending: /їв$/, paradigms: [['єва', 'єву єві', 'єва', 'євом', 'єві']] },
  { ending: /ів$/, paradigms: [['ова', 'ову ові', 'ова', 'овом', 'ові'], ['іва', 'іву', 'іва', 'івом', 'іві']] },
  { ending: /піль$/, paradigms: [['поля', 'полю', 'поля', 'полем', 'полі']], people: false },
  { ending: /(?<=[Рр])іг$/, paradigms: [['огу', 'огу', 'огу', 'огом', 'озі']], people: false },
  { ending: /(?<=^м)іст$/, paradigms: [['осту', 'осту', 'іст', 'остом', 'ості']], people: false },
  { ending: /(?<=пров)ід$/, paradigms: [['оду', 'оду', 'ід', 'одом', 'оді']], people: false },
  { ending: /(?<=^пот)ік$/, paradigms: [['оку', 'оку', 'ік', 'оком', 'оці']], people: false },
  { ending: /(?<=напрям|рин|будин|підсум)ок$/, paradigms: [['ку', 'ку', 'ок', 'ком', 'ку']], people: false },
  { ending: /(?<=гов)ір$/, paradigms: [['ору', 'ору', 'ір', 'ором', 'орі']], people: false },
  { ending: /дір$/, paradigms: [['дора', 'дору дорові', 'дора', 'дором', 'дорові']], people: true },
  { ending: /ніч$/, paradigms: [['ночі', 'ночі', 'ніч', 'ніччю', 'ночі']], people: false },
  { ending: /(?<=стріч)$/, paradigms: [['і', 'і', '', 'чю', 'і']], people: false },
  { ending: /день$/, paradigms: [['дня', 'дню', 'дня', 'днем', 'дні']], people: false },
  // Nouns.
  { ending: /(?<=[іеуа])я$/, paradigms: [['ї', 'ї', 'ю', 'єю', 'ї']] },
  // Of these the plural is news, which has the singular's form.
  { ending: /(?<=навчан|випробуван)ня$/i, paradigms: [['ня', 'ню', 'ня', 'ням', 'ні'], ['ь', 'ням', 'ня', 'нями', 'нях']], people: false },
  { ending: new RegExp(`(?<=['’ʼ]|(${CONSONANT})\\1)я$`), paradigms: [['я', 'ю', 'я', 'ям', 'і']], people: false },
  { ending: /я$/, paradigms: [FEMININE_SOFT] },
  { ending: /ка$/, paradigms: [['ки', 'ці', 'ку', 'кою', 'ці']] },
  { ending: /га$/, paradigms: [['ги', 'зі', 'гу', 'гою', 'зі']] },
  { ending: /ха$/, paradigms: [['хи', 'сі', 'ху', 'хою', 'сі']] },
  { ending: /(?<=[жшчщ])а$/, paradigms: [['і', 'і', 'у', 'ею', 'і']] },
  { ending: /а$/, paradigms: [FEMININE] },
  { ending: /(?<=к)о$/, paradigms: [['а', 'у ові', 'а', 'ом', 'у ові']] },
  { ending: /(?<=^[Мм]ор)е$/, paradigms: [['я', 'ю', 'е', 'ем', 'і']], people: false },
  { ending: /(?<=[иі]щ)е$/, paradigms: [['а', 'у', 'е', 'ем', 'і']], people: false },
  { ending: /(?<=ств|міст)о$/, paradigms: [['а', 'у', 'о', 'ом', 'і']], people: false },
  // Other things in -о mostly stay: бюро, НАТО, Токіо; people do not: Дмитро, Кирило.
  { ending: /о$/, paradigms: [['а', 'у ові', 'а', 'ом', 'і ові']], people: true },
  { ending: /(?<=[Сс])или$/, paradigms: [['ил', 'илам', 'или', 'илами', 'илах']] },
  { ending: /ії$/, paradigms: [['ій', 'іям', 'ії', 'іями', 'іях']], people: false },
  { ending: /(?<=^[Іі])гри$/, paradigms: [['гор', 'грам', 'гри', 'грами', 'грах']], people: false },
  { ending: /(?<=ракет|бомб|систем|груп|структур|шахт|школ)и$/i, paradigms: [['', 'ам', 'и', 'ами', 'ах']], people: false },
  { ending: /(?<=[а-яіїєґ]{2}(?:ник|[чщ]ик))и$/, paradigms: [['ів', 'ам', 'и', 'ами', 'ах']], people: false },
  { ending: /(?<=ост)і$/, paradigms: [['ей', 'ям', 'і', 'ями', 'ях']], people: false },
  { ending: /иці$/, paradigms: [['иць', 'ицям', 'иці', 'ицями', 'ицях']], people: false },
  { ending: /(?<=^[а-яіїєґ]+ц|вц)і$/, paradigms: [['ів', 'ям', 'і', 'ями', 'ях']], people: false },
  { ending: /(?<=ач)і$/, paradigms: [['ів', 'ам', 'і', 'ами', 'ах']], people: false },
  { ending: /(?<=т|збор|говор|вибор|дрон)и$/, paradigms: [['ів', 'ам', 'и', 'ами', 'ах']], people: false },
  { ending: /й$/, paradigms: [['я', 'ю єві', 'я', 'єм', 'ї єві ю'], ['ю', 'ю', 'ю', 'єм', 'ї']] },
  { ending: /ець$/, paradigms: [['ця', 'цю цеві', 'ця', 'цем', 'ці цеві']] },
  { ending: /(?<=ст)ь$/, paradigms: [['і', 'і', 'ь', 'ю', 'і']] },
  { ending: /(?<=с)ь$/, paradigms: [['і', 'і', 'ь', 'сю', 'і']], people: false },
  { ending: /ь$/, paradigms: [MASCULINE_SOFT] },
  { ending: /(?<=гор|секретар)$/i, paradigms: [MASCULINE_SOFT] },
  { ending: /(?<=[жшчщц])$/, paradigms: [['а', 'у еві', 'а', 'ем', 'і еві у'], ['у', 'у', 'у', 'ем', 'і']] },
  // Towns change the last consonant: у Петербурзі, у Владивостоці.
  { ending: /(?<=^[А-ЯЄІЇҐ][а-яєіїґ'’ʼ-]+)г$/, paradigms: [['га', 'гу гові', 'га', 'гом', 'зі гу гові'], ['гу', 'гу', 'гу', 'гом', 'гу']], people: false },
  { ending: /(?<=^[А-ЯЄІЇҐ][а-яєіїґ'’ʼ-]+)к$/, paradigms: [['ка', 'ку кові', 'ка', 'ком', 'ці ку кові'], ['ку', 'ку', 'ку', 'ком', 'ку']], people: false },
  { ending: /(?<=[гґкх])$/, paradigms: [['а', 'у ові', 'а', 'ом', 'у ові'], ['у', 'у', 'у', 'ом', 'у']] },
  { ending: /(?<=[бвдзлмнпрстф])$/, paradigms: [MASCULINE, MASCULINE_IN_U] },
]

const ADJECTIVE_ENDS =
  /(?:ий|^Часів|[ждртх]ній|(?:ован|єднан)[ае]|[сцз]ька|[оєе]ва|(?<!^(?:Ан|Ган|Жан|Ін|Сюзан))(?<=[бвгґджзйклмнпрстфхцчшщь])на|[сцз]ьке|[бвгґджзйклмнпрстфхцчшщь]н[еі]|[оє]ві|[еая]ні)$/

const UKRAINIAN: Grammar = {
  rules: [
    // Nouns that look like adjectives.
    { ending: /(?<=^(?:війн|країн|Україн|Анн|Ганн|Жанн|Інн|промов))а$/, paradigms: [FEMININE] },
    { ending: /(?<=^[Вв]ійськ)а$/, paradigms: [['', 'ам', 'а', 'ами', 'ах']], people: false },
    ...RULES,
  ],
  word: /^(?:\d+-)?[А-ЯЄІЇҐа-яєіїґ'’ʼ-]+$/,
  acronym: /^[А-ЯЄІЇҐ0-9-]{2,}$/,
  patronymic: /(?:ович|йович|[ії]вна)$/,
  koreanFamily:
    /^(?:Хан|Хон|Хван|Хьон|Хо|Пак|Пан|Пек|Пе|Пьон|Кан|Кім|Квон|Квак|Кіль|Ко|Ку|Кук|Ким|Лі|Рі|Лю|Рю|Лім|Рім|Лян|Рян|Рьом|Ро|Но|Нам|Ю|Юн|Ян|Йом|Йон|Йо|Ан|Ім|О|Ом|У|Вон|Со|Сок|Сон|Соль|Сін|Сім|Мун|Мін|Мьон|Чан|Чо|Чой|Цой|Чон|Чжон|Чжан|Чжо|Чу|Чжу|Чі|Чін|Чхве|Чве|Чха|Чхе|Чхон|Чхан|Тхе|Тхак|То|Те)$/,
  doubleFamily: /^([А-ЯЄІЇҐ][а-яєіїґ]+(?:ов|ев|єв|ін|їн)а?)-([А-ЯЄІЇҐ][а-яєіїґ]+)$/,
  adjective: new RegExp(`^(?:${OF_TOWNS})[аеі]$|${ADJECTIVE_ENDS.source}`),
  thing: /^(?:Республіка|Область|Корпус|Фонд|Рада|Площа|Палац)$/,
  dignity: /^(?:патріарх|митрополит|архієпископ|єпископ|папа|король|принц)$/,
  eitherWay: /[иії]н$/,
  womansName: /(?<!^(?:Микол|Ілл|Лук|Сав|Хом|Кузьм|Микит))[ая]$/,
  staysForWomen: /[бвгґджзклмнпрстфхцчшщоь]$/,
  adjectiveEnding: /ий$/,
  adjectiveForms: ['ого', 'ому', 'им', 'ім', 'а', 'ої', 'ій', 'у', 'ою', 'е', 'і', 'их', 'ими'],
}

/** The oblique case forms of a Ukrainian name, without the nominative; none for words that do not decline. */
export function inflectUkrainian(name: string, options?: InflectOptions): string[] {
  return inflectSlavic(name, UKRAINIAN, options)
}
