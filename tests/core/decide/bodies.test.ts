import { describe, expect, it } from 'vitest'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import type { Language } from '../../../lib/core/model.ts'
import { createReader, ENTITIES, entity, read } from '../fixture.ts'

type Row = readonly [why: string, marked: string]
const finds = (rows: readonly Row[]) =>
  it.each(rows)('%s', (_, marked) => {
    expect(read(marked)).toBe(marked)
  })

describe('a name that several bodies bear', () => {
  finds([
    ['its country as an adjective', 'Russian [Security Council|russian-security-council] Secretary [Sergei Shoigu|sergei-shoigu] came.'],
    ['its country as a possessive', "Russia's [Security Council|russian-security-council] met."],
    ['its country behind it', 'The [General Staff|russian-general-staff] of Russia met.'],
    ['a place of its country', '[Pyongyang|pyongyang]’s [General Staff|kpa-general-staff] met.'],
    ['a ranking adjective between', 'Russia’s powerful [Security Council|russian-security-council] met.'],
    ['another country', 'China’s General Staff met.'],
    ['a country that nobody knows', 'The [UN Security Council|un-security-council] met. Japan’s Security Council met.'],
    ['a known body of another country', 'The [General Staff of the Korean People’s Army|kpa-general-staff] met. [NIS|nis]’s General Staff met.'],
    ['a known body of another country behind it', 'The [General Staff of the Korean People’s Army|kpa-general-staff] met. The General Staff of the Security Council of the [NIS|nis] met.'],
    ['an unknown longer name', 'The [UN Security Council|un-security-council] met. The National Security Council met.'],
    ['an unknown longer name after it', 'The [UN Security Council|un-security-council] met. Security Council Resolution 2270 stands.'],
    ['nothing', 'The Security Council met.'],
    ['an earlier mention', 'The [UN Security Council|un-security-council] met. The [Security Council|un-security-council] voted.'],
    [
      'two earlier mentions',
      'The [UN Security Council|un-security-council] met. The [Security Council of Russia|russian-security-council] met. The Security Council voted.',
    ],
    ['a sentence that is set elsewhere', 'The [General Staff of the Korean People’s Army|kpa-general-staff] met. In [Moscow|moscow], the General Staff met.'],
    ['its head beside it', '[Security Council|russian-security-council?] Secretary [Sergei Shoigu|sergei-shoigu] came.'],
    ['its country beside it further on in the block', 'The Security Council met; Russia’s [Security Council|russian-security-council] did not.'],
    ['its head farther away', '[Sergei Shoigu|sergei-shoigu] criticised the ambassadors who sit in the Security Council.'],
    ['Russian, with a genitive', '[Совет Безопасности России|russian-security-council] собрался.'],
    ['a place and a ship', 'They fought in Kursk.'],
    ['a town and a river, in a list of towns', 'They fought in [Odesa|odesa] and [Dnipro|dnipro?].'],
    ['a town and a river, behind what says where', 'He fell in [Dnipro|dnipro?].'],
    ['a town and a river, in a list of something else', 'They saw cattle and Dnipro.'],
    ['a place, named in full before', 'They fought in the [Kursk region|kursk-region]. [Kursk|kursk-region] lies there.'],
  ])
})

describe('a description', () => {
  finds([
    ['with its country', "[South Korea's spy agency|nis?] said so."],
    ['with its country, typographic', '[South Korea’s intelligence agency|nis?] said so.'],
    ['with an adjective', 'The [South Korean spy agency|nis?] said so.'],
    ['with a ranking adjective', '[South Korea’s main spy agency|nis?] said so.'],
    ['with an adjective that makes another of it', "South Korea's military spy agency said so."],
    ['of another country', "China's spy agency said so."],
    ['of a country that nobody knows', "[NIS|nis] spoke. Japan's spy agency said so."],
    ['without any', 'The spy agency said so.'],
    ['after its name', 'The [National Intelligence Service|nis] spoke. The [spy agency|nis?] said so.'],
    ['indefinite', 'The [National Intelligence Service|nis] spoke. A spy agency never sleeps.'],
    ['after another body’s acronym', 'The [National Intelligence Service|nis] spoke. The CIA agreed. The spy agency said so.'],
    ['where the sentence is set elsewhere', 'The [NIS|nis] spoke. In [Moscow|moscow], the spy agency said so.'],
    ['of what every country has', 'The [General Staff of the Korean People’s Army|kpa-general-staff] met. The [military|kpa-general-staff?] said so.'],
    [
      'of what every country has, after another country',
      'The [General Staff of the Korean People’s Army|kpa-general-staff] met. Russia was silent. The military said so.',
    ],
    ['long after its name', 'The [NIS|nis] spoke.\n\nOne.\n\nTwo.\n\nThree.\n\nThe spy agency said so.'],
  ])
})

describe('common words', () => {
  finds([
    ['without its subject', 'They called the unit Storm.'],
    ['with its subject', '[Kim Jong Un|kim-jong-un] came. They called the unit [Storm|storm-corps?].'],
    ['at the beginning of a sentence', '[Kim Jong Un|kim-jong-un] came. Storm damage was small.'],
    ['at the beginning, before a verb, after it was named', 'The [Storm Corps|storm-corps] came. [Storm|storm-corps?] then left.'],
    ['at the beginning, as whose something is', 'The [Storm Corps|storm-corps] came. [Storm|storm-corps?]’s men left.'],
    ['at the beginning, where the article has the word', 'The [Storm Corps|storm-corps] came in a storm. Storm then left.'],
    ['at the beginning, before another noun', 'The [Storm Corps|storm-corps] came. Storm damage was small.'],
    ['at the beginning, where only its country was named', '[Kim Jong Un|kim-jong-un] came. Storm then left.'],
    ['in quotation marks behind a word', '[Kim Jong Un|kim-jong-un] came. They called the unit “[Storm|storm-corps?]”.'],
    ['in quotation marks behind a noun of another sort', '[Kim Jong Un|kim-jong-un] came. They saw the film “Storm”.'],
    ['at the beginning, where it is somebody’s surname too', 'The [Storm Corps|storm-corps] came. They met Anna Storm. Storm then left.'],
    ['in quotation marks at the beginning', 'The [Storm Corps|storm-corps] came. “[Storm|storm-corps?]” left.'],
    ['in quotation marks that go on', '[Kim Jong Un|kim-jong-un] came. He spoke of “Storm damage”.'],
    ['in a headline', '[Kim Jong Un|kim-jong-un] came.\n\n# Storm Hits Northern Coastal Towns'],
    ['in a longer name', '[Kim Jong Un|kim-jong-un] came. They fired a Storm Shadow.'],
    ['an entity of no country needs its own name', '[Wagner|pamela-wagner] came. The work of the Secretariat goes on.'],
    ['and has it', 'The [United Nations Secretariat|un-secretariat] met. The work of the [Secretariat|un-secretariat?] goes on.'],
  ])
})

describe('a Korean word that names a weapon', () => {
  it.each([
    ['in quotation marks', '북한은 수중 무기 ‘[해일|haeil?]’을 공개했다.'],
    ['not without them, where it has them elsewhere', '북한은 수중 무기 ‘[해일|haeil?]’을 공개했다. 수중 폭발은 해일을 일으킨다.'],
  ])('%s', (_, marked) => {
    expect(read(marked, { language: 'ko' })).toBe(marked)
  })
})

describe('a short name that only the whole article explains', () => {
  finds([
    ['part of a body named in the sentence', 'At the [United Nations|united-nations], he asked the [Security Council|un-security-council?] to meet.'],
    ['the world’s alone of that name, where the article speaks of its whole', 'The [United Nations|united-nations] is silent. He wrote to the [General Assembly|un-general-assembly?].'],
    ['the world’s alone of that name, in any other article', 'He wrote to the General Assembly.'],
    ['the world’s, where the article speaks of its whole', 'The [Security Council|un-security-council?] met.\n\nThe [United Nations|united-nations] is silent.'],
    ['a person of another country behind it', '[Совет Безопасности России|russian-security-council] молчит. Совет Безопасности [Ким Чен Ына|kim-jong-un] тоже.'],
    ['named in full below', '# [Security Council|russian-security-council?] meets\n\nThe [Security Council of Russia|russian-security-council] met.'],
    ['the only one of that name, in an article on its country', 'South Korea waits. An [SSS|south-spies?] official spoke.'],
    ['the only one of that name, in any other article', 'An SSS official spoke.'],
    ['its head in the sentence', '[Sergei Shoigu|sergei-shoigu] runs the [Security Council|russian-security-council?].'],
    ['a national one', '[UN Security Council|un-security-council] met. 국가 안보리 met.'],
  ])
})

describe('bodies that other words make another', () => {
  finds([
    ['what another’s is part of, where one was named before', '[Генштаб Армии Ужей|other-general-staff] молчит. По данным [Генштаба|other-general-staff], это склад [российской армии|russian-army].'],
    ['national, behind it', 'Le Security Council national (NSC) est là. The [UN Security Council|un-security-council] met.'],
    ['the head of another', '[Kim Yong Bok|kim-yong-bok] is Deputy Chief of the [General Staff|kpa-general-staff?].'],
    ['one that another country’s leader calls, in Han', 'ロシアは待つ。同日、[金正恩|kim-jong-un]は参謀本部に命じた。'],
    ['the joint one, in Han', 'ロシアは待つ。[参謀本部|russian-general-staff?]も待つ。統合参謀本部の資料。'],
    ['a word that runs across its end, in Han', '韩国在等。[统一部|unification-ministry?]在等。中央统一部署。韩国[统一部|unification-ministry]发言人。'],
    ['a sentence whose scene comes late', 'The [National Intelligence Service|nis] ([NIS|nis]) got help from [Moscow|moscow], the [NIS|nis] said.'],
  ])
})

describe('an acronym in brackets behind a name', () => {
  finds([
    ['is what that is', 'South Korea waits. The [Secret Service|south-spies?] ([SSS|south-spies?]) met.'],
    ['is not meant where another country’s stands before it', 'South Korea waits. China’s Secret Service (SSS) met. The SSS slept.'],
    ['nor where the country is unknown', 'South Korea waits. Japan’s Secret Service (SSS) met.'],
    ['until its own name comes', 'China’s Secret Service (SSS) met. The [South Secret Service|south-spies] met. The [SSS|south-spies] slept.'],
    ['nor behind an unknown name of a script without capitals', '한국은 기다린다. 일본 정보국(SSS)은 잤다. SSS는 잤다. 러시아 정보국(SSS)도 잤다.'],
    ['but behind unknown words of its country', 'The South Korean National Secret Service ([SSS|south-spies?]) met. The [SSS|south-spies] slept.'],
    ['unless its country stands before that', '한국 정보국([SSS|south-spies?])은 잤다.'],
  ])
})

describe('a body whose head stands beside its name', () => {
  finds([
    ['by family name alone', 'О потерях глава [Генштаба|russian-general-staff?] [Герасимов|valery-gerasimov?] доложил вчера вечером.'],
    ['farther away', 'О потерях Генштаба говорил вчера вечером и сам Иванов.'],
    ['though the name only describes it', 'Про це голова [Міноборони|russian-defence-ministry?] [Бєлоусов|andrei-belousov] сказав учора.'],
    ['a mere description too, with the office before it', 'Про це голова [МО|russian-defence-ministry?] [Бєлоусов|andrei-belousov] сказав учора.'],
    ['a description with the office between', 'So said [military|kpa-general-staff?] chief [No Kwang Chol|no-kwang-chol].'],
    ['a description behind who holds the office', '[No Kwang Chol|no-kwang-chol], the chief of the [military|kpa-general-staff?], said so.'],
    ['a description, and one who is no holder', '[Sergei Shoigu|sergei-shoigu], a chief of the military, said so.'],
    ['a name that several bear, behind whoever serves at one of them', '[No Kwang Chol|no-kwang-chol] came. Then the [General Staff|kpa-general-staff?] met.'],
    ['but not where it is set elsewhere', '[No Kwang Chol|no-kwang-chol] came. In [Moscow|moscow], the General Staff met.'],
    ['nor where another country was spoken of since', '[No Kwang Chol|no-kwang-chol] came. Russia was silent. Then the General Staff met.'],
    ['nor behind two of them', '[No Kwang Chol|no-kwang-chol] met [Валерий Герасимов|valery-gerasimov]. Then the General Staff met.'],
    ['a description and a verb between', 'The military told Minister [No Kwang Chol|no-kwang-chol] so.'],
    ['none', 'Про це в Міноборони сказали вчора.'],
  ])
})

describe('a body that is named after an office', () => {
  finds([
    ['again', 'Это решила [администрация президента России|russian-administration]. [Администрация президента|russian-administration] молчит.'],
    ['of somebody unknown', 'Это решила [администрация президента России|russian-administration]. В администрации президента Иванова молчат.'],
  ])
})

describe('a Korean description in a sentence about its country', () => {
  const korean = (marked: string) => read(marked, { language: 'ko', countries: true })
  it.each([
    ['its country as the subject', '[북한|north-korea]은 [내각|north-korean-cabinet?] 중심으로 일한다.'],
    ['its country as something else', '그는 [북한|north-korea]에서 내각 회의를 보았다.'],
    ['another country between', '[북한|north-korea]은 [러시아|russia] 측에 내각 회의를 알렸다.'],
  ])('%s', (_, marked) => {
    expect(korean(marked)).toBe(marked)
  })
})

describe('a description where the name itself stands', () => {
  finds([
    ['behind it', 'The South Korean spy agency [NIS|nis] spoke.'],
    ['before it', 'The [NIS|nis], South Korea’s spy agency, spoke.'],
    ['before it, with an article', 'The [NIS|nis], the spy agency, spoke.'],
    ['a name that nobody knows', 'The South Korean spy agency Alpha spoke.'],
    ['where nobody is described, what stands inside is a mention', 'The [Pyongyang|pyongyang] spy agency did.'],
  ])
})

describe('a town and the region around it', () => {
  finds([
    ['abroad, the region', 'They fought in [Sudzha|sudzha-region?].'],
    ['in Russian, the town', 'Они были под [Суджей|sudzha-town?].'],
    ['a ship', 'The submarine Sudzha sank. They mourn the Sudzha.'],
    ['a battle', 'The Battle of Sudzha was won in 1943.'],
    ['with a noun behind', 'on the [Sudzha|sudzha-region?] front'],
    ['what is said to be a site', 'Sudzha is the largest nuclear power plant in Europe.'],
    ['in apposition', 'They shelled Sudzha, Europe’s largest nuclear power plant, again.'],
    ['where a site is near it', 'Near [Sudzha|sudzha-region?] is a power plant. [Sudzha|sudzha-region?] is the airport’s town.'],
    ['behind the country of both', 'Russia [Sudzha|sudzha-region?] fell.'],
  ])
})

describe('a description with its country behind, or its name', () => {
  finds([
    ['an adjective behind', 'El [servicio secreto surcoreano|south-spies?] calla.'],
    ['the name itself', 'The South Korean secret service, [South Secret Service|south-spies], is silent.'],
  ])
})

describe('a description of nobody in particular', () => {
  const army = entity({
    id: 'kpa',
    kind: 'organisation',
    country: 'north-korea',
    names: { en: ["Korean People's Army", 'North Korean military'], ru: ['Корейская народная армия'], de: ['Koreanische Volksarmee'] },
    descriptions: { en: ['military', 'army'], ru: ['армия'], de: ['Armee', 'Militär'] },
  })
  const readArmy = createReader(openLexicon(writeLexicon([...ENTITIES.filter(({ id }) => id !== 'kpa-general-staff'), army])))
  const tell = (rows: readonly Row[], language: Language) =>
    it.each(rows)('%s', (_, marked) => {
      expect(readArmy(marked, { language })).toBe(marked)
    })
  tell(
    [
      ['an adjective of a thing', "North Korea's military parade was long."],
      ['of an industry, of a place', '[Pyongyang|pyongyang]’s military machine grows.'],
      ['beside another adjective', "North Korea's military and economic aid grows."],
      ['joined to another', "North Korea's military-industrial complex grows."],
      ['beside what it does', 'A North Korean military spy satellite failed.'],
      ['in a full name', 'A North Korean military satellite failed. A [North Korean military|kpa] officer came.'],
      ['before a verb it is a noun', "[North Korea's military|kpa?] said so. [North Korea's military|kpa?] has fired."],
      ['before a day too', "[North Korea's military|kpa?] on Friday fired shells, and [North Korea's military|kpa?]'s losses grew."],
      ['before whoever heads it', "[North Korea's army|kpa?] chief spoke."],
    ],
    'en',
  )
  tell(
    [
      ['in the superlative', '[Корейская народная армия|kpa] растёт. Она стала сильнейшей в мире армией.'],
      ['after another country, which has one too', '[Корейская народная армия|kpa] растёт. Россия ждёт. Армия молчит.'],
      ['of several countries', '[Корейская народная армия|kpa] растёт. Армии стран Азии, сказал он, и армия стран НАТО.'],
      ['of the world', '[Корейская народная армия|kpa] растёт. Это лучшая армия мира, говорит он. Это большая армия мира.'],
      ['what somebody becomes', '[Корейская народная армия|kpa] растёт. Полк стал новой армией.'],
      ['who acts, in the instrumental', '[Корейская народная армия|kpa] растёт. Город был взят [армией|kpa?]. Приказ отдан [армии|kpa?].'],
    ],
    'ru',
  )
  tell(
    [
      ['in the superlative', 'Die [Koreanische Volksarmee|kpa] wächst. Es sei die stärkste Armee der Welt.'],
      ['joined to a noun', 'Nordkoreas Militär-Parade war lang. [Nordkoreas Militär|kpa?] schwieg.'],
    ],
    'de',
  )
})
