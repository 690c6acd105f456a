import { describe, expect, it } from 'vitest'
import { read } from '../fixture.ts'

type Row = readonly [why: string, marked: string]
const finds = (rows: readonly Row[]) =>
  it.each(rows)('%s', (_, marked) => {
    expect(read(marked)).toBe(marked)
  })

describe('a bare family name is whoever was introduced last', () => {
  finds([
    ['one Kim', '[Kim Kum-chol|kim-kum-chol] left. [Kim|kim-kum-chol] said so.'],
    ['in a later paragraph', '[Kim Kum-chol|kim-kum-chol] left.\n\nIt rained.\n\n“We go,” [Kim|kim-kum-chol] said.'],
    [
      'two Kims, switching',
      '[Kim Kum-chol|kim-kum-chol] left. [Kim|kim-kum-chol] waved.\n\n[Kim Jong Un|kim-jong-un] stayed. [Kim|kim-jong-un] slept.\n\n[Kim Kum-chol|kim-kum-chol] came back. [Kim|kim-kum-chol] waved.',
    ],
    ['a possessive', '[Kim Jong Un|kim-jong-un] stayed. It was [Kim|kim-jong-un]’s idea.'],
    ['in capitals', '[KIM JONG UN|kim-jong-un] STAYED. THEN [KIM|kim-jong-un], TIRED, LEFT.'],
    ['in Russian, in its cases', '[Ким Чен Ын|kim-jong-un] прибыл. Встреча с [Кимом|kim-jong-un] прошла.'],
    [
      'who speaks in a paragraph of his own keeps it',
      'Leader [Kim Jong Un|kim-jong-un] spoke.\n\nIn a statement that the agency carried on Thursday in the morning, President [Kim Kum Chol|kim-kum-chol] condemned it.\n\n[Kim|kim-kum-chol] said so.',
    ],
    [
      'who was named but once, behind much else, leaves the leader his name in the next paragraph',
      'Leader [Kim Jong Un|kim-jong-un] spoke. A list that was published on the same day in the capital left out [Kim Kum Chol|kim-kum-chol].\n\n[Kim|kim-jong-un?] said so.',
    ],
    ['nobody introduced', 'Kim said so.'],
    ['the name of a thing introduces nobody', 'On Kim Il Sung Square, Kim said so.'],
  ])
})

describe('one sentence that introduces two', () => {
  finds([
    [
      'the one who does not stand behind a preposition is meant',
      '[Kim Yo Jong|kim-yo-jong], sister of [Kim Jong Un|kim-jong-un], spoke. [Kim|kim-yo-jong?] said no.',
    ],
    [
      'with a title between',
      '[Kim Yo Jong|kim-yo-jong], sister of North Korean leader [Kim Jong Un|kim-jong-un], spoke. [Kim|kim-yo-jong?] said no.',
    ],
    ['one came with the other', '[Kim Kum Chol|kim-kum-chol] came with [Kim Jong Un|kim-jong-un]. [Kim|kim-kum-chol?] spoke.'],
    ['two of equal rank are left alone', '[Kim Kum Chol|kim-kum-chol] and [Kim Jong Un|kim-jong-un] came. Kim spoke.'],
    ['one met the other', '[Kim Kum Chol|kim-kum-chol] met [Kim Jong Un|kim-jong-un]. Kim spoke.'],
    ['a date does not end the sentence', '[Kim Kum Chol|kim-kum-chol] met on Jan. 5 [Kim Jong Un|kim-jong-un]. Kim spoke.'],
    ['a title does not either', '[Kim Kum Chol|kim-kum-chol] met Gen. [Kim Yong Bok|kim-yong-bok]. Kim spoke.'],
  ])
})

describe('a title beside the name decides', () => {
  const both = '[Kim Kum Chol|kim-kum-chol] and [Kim Jong Un|kim-jong-un] came.'
  finds([
    ['a post from the data', `${both} President [Kim|kim-kum-chol] spoke.`],
    ['another', `${both} Leader [Kim|kim-jong-un] spoke.`],
    ['a title behind the name', `${both} [Kim|kim-kum-chol], the university’s president, spoke.`],
    ['a title that the text gave', 'Gen. [Kim Yong Bok|kim-yong-bok] met leader [Kim Jong Un|kim-jong-un]. General [Kim|kim-yong-bok] spoke.'],
    ['“General Secretary” is no general', '[Kim Yong Bok|kim-yong-bok] met [Kim Jong Un|kim-jong-un]. General Kim spoke.'],
    ['a title that both hold', 'President [Kim Kum Chol|kim-kum-chol] met President [Kim Jong Un|kim-jong-un]. President Kim spoke.'],
    ['a title that nobody holds', `${both} Ambassador Kim spoke.`],
    [
      'a stranger who holds it, too',
      '[Kim Kum Chol|kim-kum-chol] left. South Korean President Kim Dae-jung came. President Kim spoke.',
    ],
    ['words that are no title', `${both} A general told Kim.`],
  ])
})

describe('a stranger takes the family name away', () => {
  finds([
    ['by a given name after', '[Kim Jong Un|kim-jong-un] left. Kim Byung-kee, a lawmaker, came. Kim spoke.'],
    ['by a first name before', '[Kim Jong Un|kim-jong-un] left. Senator Andy Kim came. Kim spoke.'],
    ['by a hyphenated first name before', '[Kim Jong Un|kim-jong-un] left. Byung-kee Kim came. Kim spoke.'],
    ['by a first name that is also a word', 'They mark it. [Kim Jong Un|kim-jong-un] left. Then Mark Kim came. Kim spoke.'],
    ['for his stretch only', 'Kim Byung-kee came. Kim spoke. [Kim Jong Un|kim-jong-un] left. [Kim|kim-jong-un] slept.'],
    ['beside a known one', '[Kim Jong Un|kim-jong-un] met Kim Byung-kee. Kim spoke.'],
    ['by a name that others bear too', '[Kim Jong Un|kim-jong-un] left. Kim Young-bok, a singer, came. Kim spoke.'],
    ['in Russian', '[Ким Чен Ын|kim-jong-un] уехал. Приехал Ким Бён Ки. Ким сказал.'],
    ['a summit of two introduces nobody', '[Kim Jong Un|kim-jong-un] left after the Trump-Kim summit. [Kim|kim-jong-un] slept.'],
  ])
})

describe('a full name that many bear', () => {
  finds([
    ['with country and office', 'North Korea sent deputy chief [Kim Young Bok|kim-yong-bok?]. [Kim|kim-yong-bok] left.'],
    ['after a form of his own', '[Kim Yong Bok|kim-yong-bok] came. Then [Kim Young-bok|kim-yong-bok?] left.'],
    ['without either', 'The singer Kim Young-bok sang for North Korea.'],
  ])
})

describe('what stands before the introduction', () => {
  finds([
    ['a headline, one Kim in the article', '# [Kim|kim-jong-un?] leaves for Moscow again'.replace('Moscow', '[Moscow|moscow]') + '\n\n[Kim Jong Un|kim-jong-un] left.'],
    ['a headline with a capital on every word', '# [Kim|kim-jong-un?] Vows Reply\n\n[Kim Jong Un|kim-jong-un] left.'],
    ['a headline, two Kims in the article', '# Kim leaves again\n\n[Kim Yo Jong|kim-yo-jong] left.\n\n[Kim Jong Un|kim-jong-un] stayed.'],
    ['the same, where the text names the country’s leader first', '# [Kim|kim-jong-un?] leaves again\n\n[Kim Jong Un|kim-jong-un] left.\n\n[Kim Yo Jong|kim-yo-jong] stayed.'],
    ['a headline about a stranger', '# Kim Byung-kee Resigns After Long Affair\n\n[Kim Jong Un|kim-jong-un] was silent.'],
    ['a headline, a known one and a stranger', '# Kim leaves again\n\nKim Byung-kee stayed.\n\n[Kim Jong Un|kim-jong-un] left.'],
  ])
})

describe('what is nobody in particular', () => {
  finds([
    ['a place that bears the name', '[Kim Jong Un|kim-jong-un] left. The city of Kim, le district de Kim, il distretto di Kim.'],
    ['a family', '[Kim Jong Un|kim-jong-un] left. The Kim family stayed.'],
    ['one of several', '[Kim Jong Un|kim-jong-un] left. The younger Kim stayed.'],
    ['a function word at the beginning of a sentence', '[No Kwang Chol|no-kwang-chol] left. No official word came. “No comment.”'],
    ['and yet a name behind a title', '[No Kwang Chol|no-kwang-chol] left. Minister [No|no-kwang-chol] waved.'],
  ])
})

describe('the leaders of two countries', () => {
  finds([
    ['before anybody was introduced', '[Kim|kim-jong-un?] and [Putin|vladimir-putin] met.'],
    ['the other way round', 'The two leaders [Putin|vladimir-putin] and [Kim|kim-jong-un?] met.'],
    ['in a sentence', '# [Putin|vladimir-putin] says he would love to see [Kim|kim-jong-un?] again\n\n[Kim Yo Jong|kim-yo-jong] said no. [Kim Jong Un|kim-jong-un] was silent.'],
    [
      'after somebody else was introduced',
      '[Kim Jong Un|kim-jong-un] left.\n\n[Kim Yo Jong|kim-yo-jong] stayed. [Putin|vladimir-putin] met [Kim|kim-jong-un?] there. [Kim|kim-jong-un?] said so.',
    ],
    ['where only somebody else was introduced', '[Kim Yo Jong|kim-yo-jong] stayed. [Putin|vladimir-putin] met [Kim|kim-yo-jong] there.'],
    ['where a stranger was', '[Kim Jong Un|kim-jong-un] met Kim Byung-kee. Kim spoke.'],
    ['beside nobody who leads a country', 'Kim and [Sergei Shoigu|sergei-shoigu] met.'],
    ['behind the office', 'Leader [Kim|kim-jong-un?] spoke.'],
    ['behind another office', 'Gen. Kim spoke.'],
  ])
})

describe('a full name in another order or length', () => {
  finds([
    ['family name last', '[Jong-un Kim|kim-jong-un] left. [Kim|kim-jong-un] slept.'],
    ['family name last, in two words', '[Jong Un Kim|kim-jong-un] left.'],
    ['somebody else’s given name', '[Kim Jong Un|kim-jong-un] left. Byung-kee Kim came. Kim spoke.'],
    ['a patronymic', 'Прибыл [Сергей Кужугетович Шойгу|sergei-shoigu].'],
    ['a patronymic in another case', 'Встреча с [Сергеем Кужугетовичем Шойгу|sergei-shoigu].'],
    ['a patronymic in English', '[Vladimir Vladimirovich Putin|vladimir-putin] came.'],
    ['somebody else’s first name', 'Прибыл Иван Кужугетович Шойгу.'],
    ['an initial between', '[Vladimir V. Putin|vladimir-putin] came.'],
    ['initials before', 'Прибыл [В. В. Путин|vladimir-putin].'],
    ['somebody else’s initials', 'Прибыл А. Путин.'],
  ])
})

describe('how texts speak of those whom they have introduced', () => {
  finds([
    ['Mr', '[Kim Jong Un|kim-jong-un] left. Mr [Kim|kim-jong-un] and Mr. [Kim|kim-jong-un]’s aides slept.'],
    ['a byline takes the name away', 'By Kim Min-ji\n\nKim has three gains.'],
    ['a quoted expert', '[Kim Jong Un|kim-jong-un] left. “It is new,” said Kim Won-gon, a professor. Kim doubts it.'],
    [
      'a live blog introduces anew',
      '09:10 [Kim Jong Un|kim-jong-un] left. [Kim|kim-jong-un] slept.\n\n09:40 [Kim Yo Jong|kim-yo-jong] spoke. [Kim|kim-yo-jong] said no.\n\n10:00 [Kim Jong Un|kim-jong-un] is back. [Kim|kim-jong-un] waved.',
    ],
    ['a caption before', '[Kim|kim-kum-chol?] at the airport\n\n[Kim Kum Chol|kim-kum-chol] left.'],
    ['in Korean, a longer name of a stranger', '[김정은|kim-jong-un]은 떠났다. 김정은희는 남았다.'],
  ])
})

describe('the leader among those who share the name', () => {
  const both = '[Kim Jong Un|kim-jong-un] left. [Kim Yo Jong|kim-yo-jong] stayed.'
  finds([
    ['by his office, before only another is introduced', 'North Korean leader [Kim|kim-jong-un?] came. His sister [Kim Yo Jong|kim-yo-jong] spoke.'],
    ['but not where that one holds such an office', 'President [Kim|kim-kum-chol?] came. [Kim Kum Chol|kim-kum-chol], the university’s president, spoke.'],
    ['“this” and “the present” one', `${both} So does this [Kim|kim-jong-un?]. The present [Kim|kim-jong-un?] spoke.`],
    ['whose relative somebody is', `${both} [Kim|kim-jong-un?]’s sister spoke. The sister of [Kim|kim-jong-un?] spoke.`],
    [
      'of whom the article speaks more, once the other is paragraphs away',
      '[Kim Jong Un|kim-jong-un] left. [Kim|kim-jong-un] slept.\n\n[Kim Yo Jong|kim-yo-jong] stayed.\n\nOne.\n\nTwo.\n\n[Kim|kim-jong-un?] is back.',
    ],
    ['the living one, where the other is dead', '[Kim Jong Un|kim-jong-un] left. [Kim Jong Il|kim-jong-il] liked trains. [Kim|kim-jong-un?] spoke.'],
    [
      'but not where the article began with a stranger',
      'Kim Byung-kee, a pianist, came. [Kim Jong Un|kim-jong-un] left. [Kim Jong Il|kim-jong-il] liked trains. Kim spoke. This [Kim|kim-jong-un?] did not.',
    ],
    ['the same name again in the paragraph', `${both}\n\n[Putin|vladimir-putin] gave [Kim|kim-jong-un?] a car. [Kim|kim-jong-un?] gave a bust.`],
  ])
})

describe('the leader of the country that the article is about', () => {
  finds([
    ['nobody of the name introduced', 'North Korea fired a missile. [Kim|kim-jong-un?] watched.'],
    ['an article about nothing of his', 'Kim watched.'],
    ['beside his country', "# Is North Korea's [Kim|kim-jong-un?] building a navy?"],
    ['a headline that names a body of his country', '# [KCNA|kcna]: [Kim|kim-jong-un?] opens a resort'],
    ['a headline that names his country somewhere', '# North Korea wins, two goals by Kim'],
    ['somebody unknown of that name', 'North Korea fired a missile. Kim Byung-kee, a lawmaker, protested. Kim left.'],
    ['another who was one of a list', '[Kim Jong Un|kim-jong-un] came. With him were [Sergei Shoigu|sergei-shoigu] and [Kim Kum Chol|kim-kum-chol]. Then [Kim|kim-jong-un?] spoke.'],
    ['a relative who came along', '[Kim Jong Un|kim-jong-un] came with his sister [Kim Yo Jong|kim-yo-jong]. [Kim|kim-jong-un?] spoke.'],
    ['a honorific of the plural', 'They are comrades, Messrs [Putin|vladimir-putin] and [Kim|kim-jong-un?].'],
  ])
})

describe('headlines in a list', () => {
  finds([
    ['stand for themselves', '# [Kim Yo Jong|kim-yo-jong] speaks\n\n# Kim scores twice'],
    ['but for the leader’s office', '# [Kim Yo Jong|kim-yo-jong] speaks\n\n# Leader [Kim|kim-jong-un?] leaves'],
  ])
})

describe('a name that nothing introduces', () => {
  finds([
    ['borne by one, beside somebody known', '[No|no-kwang-chol?] met [Sergei Shoigu|sergei-shoigu].'.replace('[No|', 'Then [No|')],
    ['alone', 'Then No came.'],
    ['behind a body where this person held a post', 'The [General Staff of the Armed Forces of Russia|russian-general-staff] met. А [Герасимов|valery-gerasimov?] молчал.'],
    ['behind another body', 'The [NIS|nis] met. А Герасимов молчал.'],
    ['in a sentence that speaks of the office, in another language than the data', 'Молчал и начальник генерального штаба [Герасимов|valery-gerasimov?].'],
    ['right behind that body, though a stranger comes below', '[General Staff of the Armed Forces of Russia|russian-general-staff] chief [Герасимов|valery-gerasimov?]. Виктор Герасимов пел.'],
    ['and without a hyphen, both of them', '[Kim Jong Un|kim-jong-un] met [No Kwang Chol|no-kwang-chol]. Kim No Gyu spoke. Kim left.'],
    ['in a headline as well', '# Kim No Visits\n\n[Kim Jong Un|kim-jong-un] met [No Kwang Chol|no-kwang-chol].'],
    ['two family names are a stranger’s', '[Sergei Shoigu|sergei-shoigu] met Kim No-in. Kim spoke.'],
    ['a longer name with hyphens', '[Kim Jong Un|kim-jong-un] left. The Kim-Jong-Suk-University stayed.'],
  ])
})

describe('a family name of one character needs a title', () => {
  finds([
    ['the title that the text gave', '[김정은|kim-jong-un] 국무위원장이 떠났다. [김|kim-jong-un] 위원장은 잤다.'],
    [
      'two of them',
      '[김정은|kim-jong-un] 국무위원장과 [김여정|kim-yo-jong] 부부장이 왔다. [김|kim-yo-jong] 부부장은 남았다. [김|kim-jong-un] 위원장은 떠났다.',
    ],
    ['a stranger with his title', '[김정은|kim-jong-un] 국무위원장이 떠났다. 김동우 의원이 말했다. 김 의원은 웃었다. [김|kim-jong-un] 위원장은 잤다.'],
    ['no title', '[김정은|kim-jong-un] 국무위원장이 떠났다. 김 밥은 맛있다.'],
    ['a former title', '[김정은|kim-jong-un] 전 국무위원장이 떠났다. [김|kim-jong-un] 전 위원장은 잤다. [김|kim-jong-un] 위원장은 잤다.'],
    ['a former title of a stranger, and of none who still bears it', '[김정은|kim-jong-un] 국무위원장이 떠났다. 김문수 전 노동위원회 위원장이 왔다. 김 전 위원장은 잤다. [김|kim-jong-un] 위원장은 웃었다.'],
    ['a former title of whom nobody was introduced with', '[김정은|kim-jong-un] 국무위원장이 떠났다. 김 전 위원장 때였다.'],
    ['a former title of whom nobody bore it once, though the word before the title ends in 전', '[김여정|kim-yo-jong] 지역발전 위원장이 왔다. 김 전 위원장은 잤다.'],
    ['a former title that nobody has in the text', '[김여정|kim-yo-jong]이 왔다. 김 전 위원장은 잤다.'],
    ['a reading in brackets between', '[金正恩|kim-jong-un]（[キム・ジョンウン|kim-jong-un]）総書記が会った。[金|kim-jong-un]総書記は述べた。'],
    ['the leader behind a title of anybody’s', '[金正恩|kim-jong-un]総書記が会った。[金|kim-jong-un?]氏は述べた。'],
  ])
})
