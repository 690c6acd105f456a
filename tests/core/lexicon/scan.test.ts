import { describe, expect, it } from 'vitest'
import { foldCharacter } from '../../../lib/core/text/characters.ts'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { scan } from '../../../lib/core/lexicon/scan.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { createReader, ENTITIES, entity } from '../fixture.ts'

/** Names that only these tables need. */
const read = createReader(
  openLexicon(
    writeLexicon([
      ...ENTITIES,
      entity({ id: 'ukraine', kind: 'place', names: { fr: ['Ukraine'], it: ['Ucraina'] } }),
      entity({ id: 'nato', kind: 'organisation', names: { en: ['NATO', 'Nato'], fr: ['OTAN', 'Otan'] } }),
      entity({ id: 'fritz', kind: 'person', names: { de: ['Fritz'] } }),
      entity({ id: 'ligatures', kind: 'place', names: { en: ['Coffee Office'] } }),
    ]),
  ),
)

/** [text with its mentions marked, why] */
type Row = readonly [marked: string, why: string]

const finds = (rows: readonly Row[]) =>
  it.each(rows)('%s (%s)', (marked) => {
    expect(read(marked)).toBe(marked)
  })

describe('text is compared after folding', () => {
  finds([
    ['met [Kim\u00a0Jong\u00a0Un|kim-jong-un] there', 'no-break spaces'],
    ['met [Kim\u2009Jong\u202fUn|kim-jong-un] there', 'thin and narrow spaces'],
    ['met [Kim  Jong \n Un|kim-jong-un] there', 'several spaces and a line break'],
    ['met [Kim Jong-un|kim-jong-un] there', 'hyphen, no capital after it'],
    ['met [Kim Jong-Un|kim-jong-un] there', 'hyphen'],
    ['met [Kim Jong\u2010un|kim-jong-un] there', 'true hyphen'],
    ['met [Kim Jong\u2011un|kim-jong-un] there', 'no-break hyphen'],
    ['the [Russia\u2013Ukraine war|war-in-ukraine] goes on', 'en dash'],
    ['met [Shoi\u00adgu|sergei-shoigu] there', 'soft hyphen'],
    ['met [Sho\u200bigu|sergei-shoigu] there', 'zero-width space'],
    ['met [Sho\u2060igu|sergei-shoigu] there', 'word joiner'],
    ["the [Workers' Party of Korea|workers-party] said", 'typewriter apostrophe'],
    ['the [Workers’ Party of Korea|workers-party] said', 'typographic apostrophe'],
    ['the [Workers Party of Korea|workers-party] said', 'no apostrophe'],
    ['the [ＫＣＮＡ|kcna] said', 'full-width letters'],
    ['the [ＫＮ－２３|kn-23] flew', 'full-width letters, hyphen and digits'],
    ['[KIM JONG UN|kim-jong-un] LEAVES FOR RUSSIA', 'capitals in a headline'],
    ['[VLADIMIR PUTIN|vladimir-putin] LEAVES FOR HOME', 'capitals in a headline'],
    ['[Sergéi Shoigú|sergei-shoigu] spoke', 'accents'],
    ['[Sergei Shoigu\u0301|sergei-shoigu] spoke', 'a combining accent'],
    ['прибыл [Сергей Шойгу|sergei-shoigu] сегодня', 'й in one character'],
    ['прибыл [Серге\u0438\u0306 Шо\u0438\u0306гу|sergei-shoigu] сегодня', 'й in two characters'],
    ['глава [ЦТАК|kcna] сказал', 'Cyrillic acronym'],
    ['met [Kim\n\tJong\r\n   Un|kim-jong-un] there', 'line-broken markup'],
    ['the [Coﬀee Oﬃce|ligatures] and the [COFFEE OFFICE|ligatures]', 'ligatures'],
    ['met [Serge\u0301i\u200d \u2060Shoigu|sergei-shoigu]', 'a mark and invisible characters in one name'],
  ])

  it('folds ligatures, case and compatibility forms to the same units', () => {
    const fold = (text: string) => String.fromCharCode(...[...text].flatMap((char) => [...foldCharacter(char).units]))
    expect(fold('ﬁ')).toBe('fi')
    expect(fold('Ａé')).toBe('ae')
    expect(fold('Й')).toBe('и')
    expect(fold('İ')).toBe('i')
  })

  finds([
    ['マドリードと[パリ|kim-jong-suk-bali]で', 'Paris'],
    ['マドリードとバリで', 'Bali: the voicing mark is no accent'],
    ['met kim jong un there', 'a name in lower case is none'],
    ['a Kcna and a kcna', 'an acronym keeps its case'],
  ])
})

describe('the leftmost longest name wins', () => {
  finds([
    ['at [Kim Il Sung Military University|kim-il-sung-military-university] today', 'never Kim Il Sung'],
    ['at [KIM IL SUNG MILITARY UNIVERSITY|kim-il-sung-military-university] today', 'in capitals'],
    ['by [Kim Il Sung|kim-il-sung], whose military', 'the shorter one where the longer breaks off'],
    ['the [UN Security Council|un-security-council] met', 'longer than Security Council'],
    ['[김일성군사종합대학|kim-il-sung-military-university] 총장', 'Hangul'],
    ['the North. Korea is a peninsula', 'no name runs across a full stop'],
    ['in North, Korea', 'nor a comma'],
    ['Kim (Jong) Un', 'nor a bracket'],
    ['Kim — Jong Un', 'nor a dash'],
  ])
})

describe('punctuation inside a name', () => {
  finds([
    ['the [Treaty of Friendship, Cooperation and Mutual Assistance|treaty-1961] was', 'a comma of the name itself'],
    ['the Treaty of Friendship Cooperation and Mutual Assistance', 'missing in the text'],
    ['the [9.19 군사합의|treaty-1961]를', 'a full stop between digits'],
    ['the [U.S.-ROK Pact|treaty-1961] and the [U.S.–ROK Pact|treaty-1961]', 'an initialism and a hyphen'],
    ['бойцы [корпуса «Шторм»|storm-corps] прибыли', 'guillemets'],
    ['бойцы [корпуса "Шторм|storm-corps]" прибыли', 'typewriter quotes'],
    ['в [Университете им. Ким Ир Сена|kim-il-sung-university] прошёл', '“им.”'],
  ])
})

describe('Latin names end where their word ends', () => {
  finds([
    ["[Putin|vladimir-putin]'s visit", 'possessive'],
    ['[Putin|vladimir-putin]’s visit', 'possessive, typographic'],
    ['[Putin|vladimir-putin]ʼs visit', 'possessive, modifier letter'],
    ['das war [Putins|vladimir-putin] erster', 'German genitive'],
    ['Kremlchef und Putinbesuch', 'glued German compounds are other words'],
    ['l’agence [KCNA|kcna], d’[Ukraine|ukraine], l\'[Ukraine|ukraine]', 'French elision'],
    ['L’[OTAN|nato] et l\'[Otan|nato]', 'French elision with a capital, and an acronym written as a word'],
    ['dell’[Ucraina|ukraine], nell\'[Ucraina|ukraine], del [Kremlin|kremlin]', 'Italian and Spanish contractions'],
    ['[NATO|nato], [Nato|nato] und nato', 'an acronym that outlets write as a word'],
    ['[Fritz|fritz]’ Besuch, [Fritz|fritz]\' Besuch', 'German genitive after a sibilant'],
    ['Putinism and Putina', 'part of another word'],
    ['Rasputin', 'end of another word'],
    ['[Putin|vladimir-putin]-led talks', 'hyphen after'],
    ['pro-[Putin|vladimir-putin] party', 'hyphen before'],
    ['“[Putin|vladimir-putin]”, ([Shoigu|sergei-shoigu])/[Putin|vladimir-putin]!', 'punctuation around'],
    ['@Putin2024', 'digits after'],
    ['[KCNA|kcna]는 보도했다', 'a particle after Latin letters'],
  ])
})

it('a German compound with a hyphen leaves the name its own', () => {
  const marked = 'Der [Putin|vladimir-putin]-Besuch und der [Kremlin|kremlin]-Sprecher'
  expect(read(marked, { language: 'de' })).toBe(marked)
})

it('a German family name has its genitive on German pages alone', () => {
  const lees = createReader(
    openLexicon(
      writeLexicon([entity({ id: 'lee', kind: 'person', names: { en: ['Lee Jae-myung'] }, short: { en: ['Lee'], de: ['Lee'] } })]),
    ),
  )
  const marked = '[Lee Jae-myung|lee] sprach. [Lees|lee] Berater schwieg.'
  expect(lees(marked, { language: 'de' })).toBe(marked)
  expect(lees('[Lee Jae-myung|lee] spoke. The Lees kept silent.', { language: 'en' })).toBe(
    '[Lee Jae-myung|lee] spoke. The Lees kept silent.',
  )
})

describe('after Hangul come titles and particles, nothing else', () => {
  finds([
    ['[김정은|kim-jong-un]은 말했다', 'topic'],
    ['[김정은|kim-jong-un]이 [푸틴|vladimir-putin]에게 말했다', 'subject and dative'],
    ['[김정은|kim-jong-un] 국무위원장', 'a title apart'],
    ['[김정은|kim-jong-un]국무위원장은', 'a title written on, with a particle'],
    ['[평양|pyongyang]에서는', 'two particles'],
    ['[평양|pyongyang]행 열차', '“bound for”'],
    ['[국가정보원|nis]청사에서', 'a body’s building'],
    ['김정은숙', 'another name'],
    ['이김정은', 'before: another word'],
    ['김일성광장', 'an unknown place named after him'],
    ['김일성주의', 'an -ism'],
    ['[쇼이구|sergei-shoigu]와 [푸틴|vladimir-putin]', 'and'],
    ['지원 산업을', 'two words are no name of two syllables'],
    ['100원 산정', 'money and a word'],
    ['[김 정은|kim-jong-un]', 'a space after the family name'],
    ['북 한미훈련', 'North, and a Korean–American exercise'],
    ['[김정은|kim-jong-un]ㆍ[푸틴|vladimir-putin] 회담, [평양|pyongyang]ᆞ[모스크바|moscow]', 'the old vowel that Korean newsrooms type for a dot'],
  ])

  finds([
    ['[김정은|kim-jong-un]씨는, [김정은|kim-jong-un] 씨는', 'an honorific'],
    ['[김정은|kim-jong-un]총비서께서, [김정은|kim-jong-un]동지께서는', 'a title and an honorific particle'],
    ['[푸틴|vladimir-putin]대통령과 [푸틴|vladimir-putin] 대통령의', 'a title with particles'],
    ['[쇼이구|sergei-shoigu]국방장관에게', 'a title of two nouns'],
    ['[김금철|kim-kum-chol]대학총장은', 'head of a university'],
    ['[평양|pyongyang]서 [평양|pyongyang]상공에', 'in; the sky above'],
    ['[국가정보원|nis]장은', 'the head of a body'],
    ['[평양|pyongyang] 시민, 평양시민', 'inhabitants'],
    ['평양식 냉면, 평양형', 'in its style'],
    ['원산장', 'a market'],
  ])

  it('an army, its people and pairs are other words than the country', () => {
    const marked = '[북한|north-korea]은, [북한|north-korea]측, [러시아|russia]와, [러시아|russia]제 포탄'
    expect(read(marked, { countries: true })).toBe(marked)
    const others = '북한군, 러시아군은, 러시아인, 러시아인들이, 북한군인, 북한주민, 한국계, 한국형, 한국식'
    expect(read(others, { countries: true })).toBe(others)
  })

  it('a name of one syllable takes only the particles that its sound asks for', () => {
    const short = openLexicon(
      writeLexicon([
        entity({ id: 'nk', kind: 'country', names: { ko: ['북'] } }),
        entity({ id: 'ru', kind: 'country', names: { ko: ['러'] } }),
      ]),
    )
    const found = (text: string) => scan(text, short).map(({ start, end }) => text.slice(start, end))
    expect(found('북, 북은 북이 북과 러, 러가 러와 러에')).toEqual(['북', '북', '북', '북', '러', '러', '러', '러'])
    expect(found('북한 북러 북가 북상 북측 북부 러시 러시아 러은 북주민')).toEqual([])
  })

  it('a compound that is no ending is another word', () => {
    expect(read('평양냉면')).toBe('평양냉면')
    expect(read('한국은행은', { countries: true })).toBe('한국은행은')
    expect(read('[한국|south-korea]은', { countries: true })).toBe('[한국|south-korea]은')
  })
})

describe('Han has no boundaries, kana ends where the script changes', () => {
  finds([
    ['朝鲜领导人[金正恩|kim-jong-un]在[平壤|pyongyang]会见[普京|vladimir-putin]。', 'Chinese'],
    ['[キム・ジョンウン|kim-jong-un]氏は', 'Japanese with a middle dot'],
    ['[キムジョンウン|kim-jong-un]氏は', 'without it'],
    ['[プーチン|vladimir-putin]大統領は', 'followed by Han'],
    ['[キム＝ジョンウン|kim-jong-un]、[キム゠ジョンウン|kim-jong-un]', 'with a double hyphen'],
    ['[キム ジョンウン|kim-jong-un]、[キム　ジョンウン|kim-jong-un]', 'with a space'],
    ['[ｷﾑ･ｼﾞｮﾝｳﾝ|kim-jong-un]氏', 'half-width, with a voicing mark'],
    ['[ﾌﾟｰﾁﾝ|vladimir-putin]氏と[フ\u309aーチン|vladimir-putin]氏', 'half-voicing marks that stand alone'],
    ['ﾌｰﾁﾝ氏', 'without it'],
    ['[金正恩|kim-jong-un]総書記、[金正恩|kim-jong-un]氏、[金正恩|kim-jong-un]国務委員長が', 'titles'],
    ['[平壌|pyongyang]の[ＫＣＮＡ|kcna]は', 'full-width Latin'],
    ['[プーチン|vladimir-putin]国防相', 'a title'],
    ['プーチンスキー', 'a longer katakana word'],
    ['ラスプーチン', 'the end of one'],
  ])
})

describe('Russian names come in their cases', () => {
  finds([
    ['встреча с [Владимиром Путиным|vladimir-putin] прошла', 'instrumental'],
    ['слова [Сергея Шойгу|sergei-shoigu] о', 'genitive; the family name does not decline'],
    ['письмо [Ким Чен Ыну|kim-jong-un] от', 'dative of the last part'],
    ['в [Курской области|kursk-region] идут', 'adjective and noun'],
    ['секретарь [Совета Безопасности России|russian-security-council] сказал', 'head noun alone'],
    ['в [Пхеньяне|pyongyang] и в [Кремле|kremlin]', 'prepositional'],
    ['Пхеньянский и кремлёвский', 'adjectives made from names are none'],
  ])
})

describe('letters and digits are parted and joined at will', () => {
  finds([
    ['a [KN-23|kn-23] flew', 'hyphen'],
    ['a [KN23|kn-23] flew', 'nothing'],
    ['a [KN 23|kn-23] flew', 'space'],
    ['two [KN-23|kn-23]s flew', 'plural'],
    ['a KN-235 flew', 'another number'],
    ['a KN-23B flew', 'another model'],
    ['a kn-23 flew', 'an acronym keeps its case'],
    ['the [Hwasong-17|hwasong-17]', 'a word with a number'],
    ['the [Hwasong17|hwasong-17], the Hwasong-1', 'only the whole number'],
    ['[화성-17형|hwasong-17]을', 'Hangul with a number'],
  ])
})

describe('initialisms', () => {
  it('an initialism keeps its last full stop, and is not its letters as a word', () => {
    const marked = 'The [U.S.|united-states] and the [U. S.|united-states] told us. The [US|united-states] left.'
    expect(read('The [U.S.|united-states] told us that the [US|united-states] left.', { countries: true })).toBe(
      'The [U.S.|united-states] told us that the [US|united-states] left.',
    )
    expect(read(marked, { countries: true })).toContain('[U. S|united-states]. told us')
  })

  finds([
    ['the [U.N. Security Council|un-security-council] met', 'inside a name'],
    ['He went to the UN. Security is tight.', 'the end of a sentence is none'],
  ])

  it('capitals throughout tell no acronym from a word', () => {
    expect(read('# COME WITH US TO THE SEASIDE NOW', { countries: true })).toBe('# COME WITH US TO THE SEASIDE NOW')
  })
})

describe('where words are written without spaces', () => {
  const readHere = createReader(openLexicon(writeLexicon([
    entity({ id: 'assembly', kind: 'organisation', names: { ko: ['최고인민회의'] } }),
    entity({ id: 'committee', kind: 'organisation', names: { ko: ['최고인민회의 상임위'] } }),
    entity({ id: 'seoul', kind: 'place', names: { zh: ['首爾'] } }),
  ])))
  it.each([
    ['a committee’s short name is no part of its chairman’s', '[최고인민회의|assembly] 상임위원장이 [최고인민회의 상임위|committee]에서 말했다.'],
    ['what a picture shows is a word', '圖為[首爾|seoul]火車站。'],
  ])('%s', (_, marked) => expect(readHere(marked)).toBe(marked))
})

describe('a long name in characters', () => {
  const long = entity({ id: 'long', kind: 'organisation', names: { ko: ['조선민주주의인민공화국외무성대변인실', '조선민주주의인민공화국'] } })
  const readHere = createReader(openLexicon(writeLexicon([long])))
  it.each([
    ['is found, though not all of its beginnings are told', '[조선민주주의인민공화국외무성대변인실|long]에서'],
    ['is the shorter one where the text goes on otherwise', '[조선민주주의인민공화국|long] 외교부에서'],
    ['is none where the text leaves it', '조선민주주의인민 사회'],
  ])('%s', (_, marked) => expect(readHere(marked)).toBe(marked))
})
