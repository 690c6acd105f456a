import { describe, expect, it } from 'vitest'
import { read } from '../fixture.ts'

type Row = readonly [marked: string, why: string]
const finds = (rows: readonly Row[]) =>
  it.each(rows)('%s (%s)', (marked) => {
    expect(read(marked)).toBe(marked)
  })

describe('a name inside a longer unknown name is no mention', () => {
  finds([
    ['Crowds gathered on Kim Il Sung Square at noon.', 'a square'],
    ['He teaches at Kim Il Sung Military Academy.', 'an unknown school, although “military” is a title word'],
    ['He joined the Kim Il Sung Socialist Youth League.', 'a thing three words on'],
    ['He runs the Kim Il Sung-Kim Jong Il Foundation.', 'two names joined by a hyphen'],
    ['# Crowds Gather On Kim Il Sung Square In Heavy Rain', 'in headline case'],
    ['Kerry Washington won an award.', 'a first name before a city'],
    ['the actor George Washington said', 'within a sentence'],
    ['South American forces and Latin American troops trained.', 'of a continent'],
    ['東ドイツ政府と[ドイツ政府|germanys]は違う。', 'Japanese: a country that was'],
    ['KCNA of Russia said so; [KCNA|kcna] of North Korea did not.', 'a body of another country'],
    ['The Washington Post reported.', 'a newspaper'],
    ['KCNA Watch translated it.', 'a site named after an agency'],
    ['Cho Hyun-bin, a lawmaker, spoke.', 'a Korean given name of two syllables'],
    ['Pamela Rendi-Wagner spoke.', 'a double surname'],
    ['The New England Patriots won.', 'a club'],
    ['He lives in New England now.', '“New” within a sentence'],
    ['A new plan. New England agreed.', '“New” at its beginning, although “new” stands in small letters'],
    ['He lives in North Pyongyang now.', 'a province'],
    ['The Moscow Times reported.', 'a newspaper'],
    ['на площади Ким Ир Сена в центре', 'Russian: the noun comes first'],
    ['имени Ким Ир Сена', 'Russian: “named after”'],
    ['à l’Université Kim Il Sung', 'French: the noun comes first'],
    ['He met Moscow John Smith.', 'a given name after a place'],
    ['They met in Storm Washington.', 'a common word beside it is no known name'],
    ['김일성경기장', 'Hangul: no ending'],
    ['He holds the Order of Kim Il Sung.', 'an order'],
    ['The Moscow City Court ruled.', 'a court of the city'],
    ['He left the Moscow Stock Exchange for the Moscow Conservatory; the Moscow Region Court said nothing.', 'houses of a city'],
    ['Dynamo Moscow lost to Moscow United.', 'clubs'],
    ['the Moscow Conventions; the Treaty of Moscow', 'agreements'],
    ['They sang the “Song of General Kim Il Sung”.', 'a song, with a rank between'],
    ['en la Universidad Política Kim Il Sung', 'Spanish: noun and adjective come first'],
    ['la Fundación Kim Il Sung-Kim Jong Il', 'the second half goes the way of the first'],
    ['die Kim-Il-Sung-Hochschule', 'German'],
    ['在平壤大学。', 'Han: a school'],
    ['平壤冷面', 'Han: a dish'],
  ])
})

describe('what stands beside a name without being part of it', () => {
  finds([
    ['President [Putin|vladimir-putin] spoke.', 'a title before'],
    ['[Pyongyang|pyongyang] Embassy staff left.', 'a title word after'],
    ['[Shoigu|sergei-shoigu] Tuesday visited.', 'a day after'],
    ['On Monday [Putin|vladimir-putin] spoke.', 'a day before'],
    ['In May [Putin|vladimir-putin] spoke.', 'a month'],
    ['But [Putin|vladimir-putin] left.', 'a function word that opens the sentence'],
    ['Visiting [Pyongyang|pyongyang], he smiled.', 'a participle that opens the sentence'],
    ['Officials said so. Officials [Putin|vladimir-putin] met nodded. They met officials.', 'a word that stands in small letters too'],
    ['Russian [Putin|vladimir-putin] and North Korean [Kim Jong Un|kim-jong-un]', 'a known name'],
    ['Mr. [Putin|vladimir-putin], Dr. [Shoigu|sergei-shoigu]', 'abbreviated titles'],
    ['Trump’s [Putin|vladimir-putin] policy', 'a possessive before'],
    ['spokesman for the [Kremlin|kremlin]. Dmitry left [Moscow|moscow]. Yesterday he', 'a sentence between'],
    ['“[Putin|vladimir-putin]” Square', 'a quotation mark between'],
    ['[Moscow|moscow] city officials met; the [Moscow|moscow] City Mayor came.', 'what the place is, and an office'],
    ['[Moscow|moscow]-based, [Moscow|moscow]-backed, [Kremlin|kremlin]-linked and pro-[Moscow|moscow] groups', 'what leans on the name with a hyphen'],
    ['Anti-[Putin|vladimir-putin] protests; Pro-[Kremlin|kremlin] groups; the [Putin|vladimir-putin]-[Shoigu|sergei-shoigu] talks', 'the same with a capital, and two known names'],
    ['the Paris-based [KCNA|kcna], Ukrainian-held [Wonsan|wonsan]; Paris-born [Shoigu|sergei-shoigu]', 'what describes a name in small letters'],
    ['Сеть [KCNA|kcna] молчит. Рынок [KN-23|kn-23] растёт.', 'a Russian noun that opens the sentence, before a name in Latin letters'],
    ['Besieged [Wonsan|wonsan] fell.', 'a participle that opens the sentence before a place'],
    ['Ahmed Putin left.', 'and a given name that looks like one'],
    ['the ambassador to [Moscow|moscow] John Smith; the [Kremlin|kremlin] Press Secretary', 'whoever is sent there, and an office'],
    ['[Moscow|moscow]’s army, [Moscow|moscow]\'s envoy', 'a possessive of either apostrophe'],
  ])

  it('a first name beside a single family name is somebody else’s, even where it is also a word', () => {
    expect(read('They grant it. Senator Grant Wagner and Grant Wagner met.')).not.toContain('|')
  })
})

describe('what opens a sentence before a name', () => {
  it.each([
    ['a dash after the agency', 'SEOUL (Reuters) - The [Kremlin|kremlin] is silent.'],
    ['the time of day in a live blog', '05.00 Da [Putin|vladimir-putin] è arrivato un messaggio.'],
    ['a Ukrainian title', 'Очільник [Путин|vladimir-putin] приїхав.'],
    ['a Russian adverb', 'Утром [Путин|vladimir-putin] уехал.'],
    ['a Russian verb', 'Приехали [Путин|vladimir-putin] и его министр.'],
    ['a given name', 'Людмила Путина уехала.'],
    ['French', 'Entre [Moscow|moscow] et Paris, rien.'],
    ['an elided article before a noun', 'L’axe [Moscow|moscow] tient.'],
    ['a noun before two names with a dash', 'Линия [Москва|moscow]–[Пхеньян|pyongyang] работает.'],
    ['a given name, and an unknown second half', 'Игорь Путин-Иванов уехал.'],
    ['Spanish', 'Aunque [Putin|vladimir-putin] vino, nada cambió.'],
    ['after an acronym with a full stop', 'Пишет BBC. В [Москве|moscow] молчат.'],
    ['where it happens', 'В Малайзии [Путин|vladimir-putin] говорил.'],
    ['where it happens, and a given name', 'С Иваном Путиным говорили.'],
  ])('%s', (_, marked) => {
    expect(read(marked)).toBe(marked)
  })
})

describe('whose something is, in Russian', () => {
  it.each([
    ['an office, its country and its holder', 'Помощник президента [РФ|russia] Юрий Ушаков приехал.', true],
    ['a country in the genitive', 'Министр [России|russia] Иван Иванов приехал.', true],
    ['a thing and its city', 'Делегация [Пхеньяна|pyongyang] приехала.', false],
    ['a thing of that name', 'Агентство «Россия Сегодня» сообщило.', true],
    ['an adjective of the name', 'В Новой Москве строят.', false],
  ])('%s', (_, marked, countries) => {
    const text = marked.replace('РФ', 'КНДР').replace('|russia]', marked.includes('РФ') ? '|north-korea]' : '|russia]')
    expect(read(text, { countries })).toBe(text)
  })
})

describe('what a sentence opens with before whose it is, in Russian and Ukrainian', () => {
  it.each([
    ['a noun that ends in a consonant', 'Визит [Путина|vladimir-putin] начался.'],
    ['a noun in -ие', 'Заявление [Путина|vladimir-putin] удивило.'],
    ['an object', 'Встречу [Путина|vladimir-putin] отложили.'],
    ['a noun that ends like a given name in the genitive', 'Слова [Путина|vladimir-putin] услышали.'],
    ['a woman’s name', 'Людмила Путина уехала. Любовь Путина осталась.'],
    ['a man’s name in the genitive', 'Ивана Путина не видели.'],
    ['a man’s name, and the other in the nominative', 'Игорь Путин приехал.'],
    ['streets of a city', 'По улицам [Пхеньяна|pyongyang] ходят трамваи.'],
    ['a square of a person', 'На площади Ким Чен Ына пусто.'],
    ['behind a name in an oblique case, who does it', 'Книгу передал [Ким Чен Ыну|kim-jong-un] Никита Иванов.'],
  ])('%s', (_, marked) => {
    expect(read(marked)).toBe(marked)
  })
})

describe('a German noun before a name', () => {
  it.each([
    ['behind a determiner', 'Das sagte sein Vertragspartner [Putin|vladimir-putin].'],
    ['a given name', 'Das sagte Ljudmila Putin.'],
    ['a Korean syllable behind a family name', 'Botschafter Kim Song sprach. Kim ging.'],
  ])('%s', (_, marked) => {
    expect(read(marked, { language: 'de' })).toBe(marked)
  })
})

describe('a place behind a thing that is called after it', () => {
  it.each([
    ['fr', 'le Traité de Moscou et les Accords de Moscou'],
    ['fr', 'le Dynamo de Moscou'],
    ['es', 'la Convención de Moscú y el Banco de Moscú'],
    ['ru', 'Он выиграл Кубок Москвы, о чём сказало Радио Москвы.'],
    ['de', 'Das schrieb Moskau Daily gestern.'],
    ['it', 'l’Accordo di Mosca'],
    ['de', 'der Vertrag von Moskau'],
    ['de', 'Radio Moskau und Spartak Moskau. In [Moskau|moscow] hört man es.'],
    ['de', 'Das sagte Moskau Saint-Germain.'],
    ['fr', 'le gouvernement de [Moscou|moscow] et l’accord de [Moscou|moscow]'],
    ['es', 'el Gobierno de [Moscú|moscow]'],
    ['de', 'der Bürgermeister von [Moskau|moscow]'],
  ])('%s: %s', (language, marked) => {
    expect(read(marked, { language })).toBe(marked)
  })
})

describe('Chinese and Japanese part foreign names with a dot', () => {
  it.each([
    ['an unknown given name', '柳德米拉·普京发言。'],
    ['a list of known names', '[普京|vladimir-putin]·[金正恩|kim-jong-un]会谈'],
    ['a declaration', '《平壤共同宣言》'],
  ])('%s', (_, marked) => {
    expect(read(marked, { language: 'zh' })).toBe(marked)
  })

  it.each([
    ['a house of a town', 'ピョンヤン・ホテルが開いた。[ピョンヤン|pyongyang]で会談。'],
    ['but not another known name', '[ピョンヤン|pyongyang]・[ピョンヤン|pyongyang]間の便。'],
    ['nor one in other characters', '[ピョンヤン|pyongyang]・金日成広場。'],
  ])('%s', (_, marked) => {
    expect(read(marked, { language: 'ja' })).toBe(marked)
  })
})

describe('a thing’s noun two words behind a name, in a headline', () => {
  it.each([
    ['makes another name of it', '# Wreath Laid at Kim Il Sung Youth Stadium Today'],
    ['but not behind a verb', '# [Kim Il Sung|kim-il-sung] Visits University Again'],
    ['nor behind a single word', '# [Pyongyang|pyongyang] Wants Museum Back'],
  ])('%s', (_, marked) => {
    expect(read(marked)).toBe(marked)
  })
})

describe('a place’s characters that are a family name', () => {
  it.each([
    ['with a given name and a title', '[平壌|pyongyang]で平壌裕子さんに会った。'],
    ['as a name is spoken of', '平壌という名字の人。'],
    ['but not before another’s name', '[平壌|pyongyang]の山田さんに会った。'],
  ])('%s', (_, marked) => {
    expect(read(marked, { language: 'ja' })).toBe(marked)
  })
})

describe('a channel that is called after a country', () => {
  it.each([
    ['with its number, in quotation marks', 'Это сообщил канал «Россия 24».'],
    ['of a town, too', 'Это сообщил канал «Москва 24».'],
    ['without them, before whom it employs', 'Обозреватель Москвы 24 Никита Камзин ушёл.'],
    ['but not without them', 'В [России|russia] 24 аэропорта.'],
  ])('%s', (_, marked) => {
    expect(read(marked, { countries: true })).toBe(marked)
  })
})

describe('a headline with a capital on every word', () => {
  finds([
    ['# [Vladimir Putin|vladimir-putin] Vows Swift Answer To Sanctions', 'a full name of two words'],
    ['# Leaders Praise Putin Doctrine In Rare Speech', 'one word waits for the text, which never says it'],
    ['# Leaders Praise [Putin|vladimir-putin] Again In Rare Speech\n\nPresident [Putin|vladimir-putin] spoke.', 'and the text says it'],
    ['# [KIM JONG UN|kim-jong-un] LEAVES', 'in capitals'],
    ['# [Putin|vladimir-putin] Strikes Neighbours On Anniversary Day', 'a verb of war behind'],
    ['# [Putin|vladimir-putin] Congratulates Neighbours On Anniversary Day', 'a verb behind'],
    ['# Party Chief To Visit [Pyongyang|pyongyang]', 'a verb before'],
    ['# [KCNA|kcna] REPORTS A LAUNCH\n\nThe [KCNA|kcna] said.', 'an acronym in capitals, which the text confirms'],
    ['# KCNA REPORTS A LAUNCH', 'an acronym in capitals, which it does not'],
  ])
})

describe('a department by itself', () => {
  finds([
    ['The [State Department|state-department] spoke.', 'is the one that is called so'],
    ['The Texas State Department of Education spoke.', 'is another where it goes on'],
    ['The [Security Council of Russia|russian-security-council] met. The Security Council of Ruritania met.', 'and so is a council'],
    ['The [State Department|state-department] of the United States spoke.', 'but for its country'],
  ])
})

describe('what stands before a name without being part of it', () => {
  finds([
    ['Chief of Staff [Shoigu|sergei-shoigu] spoke.', 'an office of several words'],
    ['首都・[平壌|pyongyang]から見た。', 'what a place is, parted by a dot'],
    ['首都·[平壤|pyongyang]。', 'in Chinese too'],
    ['妹・[金正恩|kim-jong-un]氏は、機関紙・[平壌|pyongyang]を見た。', 'and any word in Japanese that is no given name'],
    ['イワンカ・キム・ジョンウンを見た。', 'but no foreign given name'],
    ['평양FC와 평양 현대가 [평양|pyongyang]에서 이겼다.', 'nor the clubs of a place'],
  ])
})

describe('German writes every noun with a capital', () => {
  const german = (marked: string) => read(marked, { language: 'de' })
  it.each([
    ['Kremlchef [Putin|vladimir-putin] traf Machthaber [Kim Jong Un|kim-jong-un] am Dienstag in [Pjöngjang|pyongyang].'],
    ['Nach dem Treffen mit [Kim Jong Un|kim-jong-un] Soldaten zu schicken, sei [Putins|vladimir-putin] Idee gewesen.'],
    ['Der Kremlherrscher [Wladimir Putin|vladimir-putin] sagte, [Kim Jong Un|kim-jong-un] Raketen zu liefern.'],
    ['Die Anti-[Putin|vladimir-putin]-Proteste in [Moskau|moscow] begannen.'],
    ['Pamela Rendi-Wagner sprach.'],
    ['Die Kim-Il-Sung-Universität liegt dort.'],
    ['Die Schauspielerin Kerry Washington kam.'],
    ['[Kim Jong Un|kim-jong-un] kam. Machthaber [Kim|kim-jong-un] will Soldaten schicken.'],
    ['[Kim Jong Un|kim-jong-un] kam. Dann will [Kim|kim-jong-un] Soldaten schicken.'],
    ['[Kim Jong Un|kim-jong-un] kam. Der Abgeordnete Andy Kim widersprach. Später ging Kim.'],
    ['[Kim Jong Un|kim-jong-un] kam. Kim Dae Jung widersprach. Später ging Kim.'],
    ['[Kim Jong Un|kim-jong-un] kam. Kim Byung-kee widersprach. Später ging Kim.'],
  ])('%s', (marked) => {
    expect(german(marked)).toBe(marked)
  })

  it('tells German from its words where the page does not say its language', () => {
    const marked = 'Der Mann und der Minister: mit [Kim Jong Un|kim-jong-un] Soldaten ausbilden.'
    expect(read(marked)).toBe(marked)
  })
})

describe('an article that opens a Spanish sentence', () => {
  it('is no part of the name behind it, as it would be elsewhere', () => {
    const text = 'El [Pyongyang|pyongyang] de hoy es otro.'
    expect(read(text, { language: 'es' })).toBe(text)
    expect(read('El Pyongyang is a restaurant.', { language: 'en' })).toBe('El Pyongyang is a restaurant.')
  })
})

describe('a country inside another word of Chinese and Japanese', () => {
  it.each<readonly [marked: string, why: string]>([
    ['[平壌|pyongyang]の平壌氏と平壌一平氏', 'a family'],
    ['平壤湾与[平壤|pyongyang]，阿尔平壤队', 'a bay, and what merely sounds like it behind the Arabic article'],
    ['朝鲜日报报道，[朝鲜|north-korea]', 'a paper'],
    ['朝鲜王朝与李氏朝鲜，[朝鲜|north-korea]与[俄罗斯|russia]', 'a kingdom that was'],
    ['市長德國丘克表示，[德國|germany]表示', 'a name that begins as a country does'],
    ['昔は[ロシア|russia]だった。ロシア帝国領だった。', 'an empire that was'],
    ['東ドイツと[ドイツ|germany]', 'a country that was'],
  ])('%s (%s)', (marked) => expect(read(marked, { countries: true })).toBe(marked))
})

describe('what is said of a body’s people', () => {
  finds([
    ['[KCNA|kcna] CEO Ivan Petrov said so.', 'a head of a firm follows'],
    ['They wrote on X. And [KCNA|kcna] reported.', 'a sentence that ends with a letter'],
    ['It stands in a [KCNA|kcna] Report.', 'its report is none of its parts'],
  ])
})
