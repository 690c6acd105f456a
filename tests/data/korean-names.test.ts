import { describe, expect, it } from 'vitest'
import { checkEntities } from '../../data/check.ts'
import { parseEntityFile } from '../../data/entities.ts'
import { chineseForms, japaneseForms } from '../../data/korean/hanja.ts'
import { katakanaNames } from '../../data/korean/katakana.ts'
import { koreanNames, withKoreanNames, type KoreanName, type NameGroups } from '../../data/korean/korean-names.ts'
import { northernFamily, southernSpelling, syllablesOf } from '../../data/korean/syllables.ts'
import { entity } from '../core/fixture.ts'

/** "리영길", "이재명 S": a family of one syllable and a given name, of the South with an S. */
function toName(text: string, ...hanja: string[]): KoreanName {
  const [hangul = '', south] = text.split(' ')
  return { family: hangul.slice(0, 1), given: hangul.slice(1), ...(hanja.length > 0 && { hanja }), ...(south && { south: true }) }
}
const made = (text: string, ...hanja: string[]) => koreanNames(toName(text, ...hanja))
const expanded = (text: string, listed: Partial<NameGroups> = {}) =>
  withKoreanNames({ ...entity({ id: 'x', kind: 'person', names: {} }), ...listed, 'korean-name': toName(text) })

describe('Hangul', () => {
  it('is taken apart into onset, vowel and final', () => {
    expect(syllablesOf('길의')).toEqual([
      { onset: 'ㄱ', vowel: 'ㅣ', final: 'ㄹ' },
      { onset: 'ㅇ', vowel: 'ㅢ', final: '' },
    ])
  })

  it.each([
    ['리', '이'], ['림', '임'], ['류', '유'], ['량', '양'], ['렴', '염'], ['려', '여'], ['로', '노'], ['라', '나'], ['녀', '여'],
    ['룡해', '용해'], ['영룡', '영룡'], ['김', '김'], ['나', '나'],
  ])('the South writes %s as %s', (north, south) => {
    expect(southernSpelling(north)).toBe(south)
  })

  it.each([
    ['이', undefined, '리'], ['임', '林', '림'], ['임', '任', '임'], ['유', '柳', '류'], ['유', '兪', '유'], ['노', '盧', '로'], ['김', '金', '김'],
  ])('the North writes %s (%s) as %s', (south, hanja, north) => {
    expect(northernFamily(south, hanja)).toBe(north)
  })
})

describe('a North Korean in Latin letters stands alone as KCNA writes the name', () => {
  it.each([
    ['최선희', 'Choe Son Hui'], ['리영길', 'Ri Yong Gil'], ['박정천', 'Pak Jong Chon'], ['노광철', 'No Kwang Chol'], ['김여정', 'Kim Yo Jong'],
    ['조용원', 'Jo Yong Won'], ['리병철', 'Ri Pyong Chol'], ['김영복', 'Kim Yong Bok'], ['리창호', 'Ri Chang Ho'], ['태형철', 'Thae Hyong Chol'],
    ['황병서', 'Hwang Pyong So'], ['현송월', 'Hyon Song Wol'], ['강순남', 'Kang Sun Nam'], ['김정은', 'Kim Jong Un'], ['김덕훈', 'Kim Tok Hun'],
    ['박태성', 'Pak Thae Song'], ['최룡해', 'Choe Ryong Hae'], ['정경택', 'Jong Kyong Thaek'], ['류명선', 'Ryu Myong Son'], ['허종만', 'Ho Jong Man'],
    ['오수용', 'O Su Yong'], ['김책', 'Kim Chaek'], ['최현', 'Choe Hyon'], ['임천일', 'Im Chon Il'],
  ])('%s: %s', (hangul, latin) => {
    expect(made(hangul).names.en?.[0]).toBe(latin)
  })

  it('and as others write that: k or g, t or d, p or b, th or t', () => {
    expect(made('리영길').names.en).toEqual(['Ri Yong Gil', 'Ri Yong Kil'])
    expect(made('태형철').names.en).toEqual(['Thae Hyong Chol', 'Tae Hyong Chol'])
    expect(made('김덕훈').names.en).toEqual(['Kim Tok Hun', 'Kim Dok Hun'])
    expect(made('강순남').names.en).toEqual(['Kang Sun Nam'])
  })

  it('needs evidence where the South or scholars write it', () => {
    expect(made('리영길').common.en).toEqual(expect.arrayContaining(['Lee Yong Gil', 'Lee Young Gil', 'Ri Yeong Gil', 'Yi Yong Gil', 'Rhee Yong Gil', 'Li Yong Gil']))
    expect(made('김정식').common.en).toEqual(expect.arrayContaining(['Kim Jeong Sik', 'Kim Jung Sik', 'Kim Chong Sik']))
    expect(made('최선희').common.en).toEqual(expect.arrayContaining(['Choi Son Hui', 'Choi Sun Hee', 'Ch’oe Son Hui']))
    expect(made('박태성').common.en).toEqual(expect.arrayContaining(['Park Tae Sung', 'Park Tae Seong', 'Park Thae Song']))
  })
})

describe('a South Korean in Latin letters stands alone as the South’s press writes the name', () => {
  it.each([
    ['이재명 S', 'Lee Jae Myung'], ['윤석열 S', 'Yoon Suk Yeol'], ['조태열 S', 'Cho Tae Yul'], ['조태용 S', 'Cho Tae Yong'], ['이종석 S', 'Lee Jong Seok'],
    ['문재인 S', 'Moon Jae In'], ['박근혜 S', 'Park Geun Hye'], ['반기문 S', 'Ban Ki Moon'], ['강경화 S', 'Kang Kyung Hwa'],
    ['정의용 S', 'Chung Eui Yong'], ['신원식 S', 'Shin Won Sik'], ['김명수 S', 'Kim Myung Soo'], ['조현 S', 'Cho Hyun'], ['정동영 S', 'Chung Dong Young'],
    ['이낙연 S', 'Lee Nak Yeon'], ['황교안 S', 'Hwang Kyo An'], ['서훈 S', 'Suh Hoon'], ['노무현 S', 'Roh Moo Hyun'], ['김영삼 S', 'Kim Young Sam'],
    ['이재명 S', 'Lee Jaemyung'],
  ])('%s: %s', (hangul, latin) => {
    expect(made(hangul).names.en).toContain(latin)
  })

  it('needs evidence in the North’s way', () => {
    expect(made('이재명 S').common.en).toContain('Ri Jae Myong')
    expect(made('윤석열 S').common.en).toContain('Yun Sok Yol')
  })
})

describe('in Russian and Ukrainian', () => {
  it.each([
    ['리영길', ['Ли Ён Гиль', 'Ри Ён Гиль'], ['Рі Йон Гіль', 'Лі Йон Гіль']],
    ['최선희', ['Цой Сон Хи', 'Чхве Сон Хи'], ['Чхве Сон Хі', 'Цой Сон Хі']],
    ['박정천', ['Пак Чон Чхон'], ['Пак Чон Чхон']],
    ['노광철', ['Но Гван Чхоль', 'Но Кван Чхоль', 'Ро Гван Чхоль'], ['Но Кван Чхоль', 'Но Гван Чхоль', 'Ро Кван Чхоль']],
    ['김여정', ['Ким Ё Чжон', 'Ким Ё Джон'], ['Кім Йо Чжон', 'Кім Йо Джон']],
    ['리병철', ['Ли Бён Чхоль', 'Ри Пён Чхоль'], ['Рі Пьон Чхоль', 'Лі Бьон Чхоль']],
    ['박태성', ['Пак Тхэ Сон', 'Пак Тэ Сон'], ['Пак Тхе Сон', 'Пак Те Сон']],
    ['김금철', ['Ким Гым Чхоль', 'Ким Кым Чхоль'], ['Кім Кум Чхоль', 'Кім Ким Чхоль']],
    ['최룡해', ['Чхве Рён Хэ'], ['Чхве Рьон Хе']],
    ['황병서', ['Хван Бён Со', 'Хван Пён Со'], ['Хван Пьон Со']],
    ['현송월', ['Хён Сон Воль'], ['Хьон Сон Воль']],
    ['이재명 S', ['Ли Чжэ Мён', 'Ли Джэ Мён', 'Ли Чжэмён'], ['Лі Чже Мьон', 'Лі Дже Мьон']],
    ['윤석열 S', ['Юн Сок Ёль', 'Юн Согёль'], ['Юн Сок Йоль']],
    ['정동영 S', ['Чон Дон Ён', 'Чон Донъён'], ['Чон Дон Йон']],
    ['조태용 S', ['Чо Тхэ Ён', 'Чо Тхэён', 'Чо Тэ Ён'], ['Чо Тхе Йон', 'Чо Те Йон']],
  ])('%s', (hangul, ru, uk) => {
    const { names } = made(hangul)
    expect([names.ru, names.uk]).toEqual([expect.arrayContaining(ru), expect.arrayContaining(uk)])
  })
})

describe('in Korean', () => {
  it('a name that only the North writes so stands alone, and the South’s spelling needs evidence', () => {
    expect([made('리영길').names.ko, made('리영길').common.ko]).toEqual([['리영길'], ['이영길']])
    expect([made('최룡해').names.ko, made('최룡해').common.ko]).toEqual([['최룡해'], ['최용해']])
  })

  it('a North Korean’s name that the South writes alike needs evidence, since many bear it there', () => {
    expect([made('김영복').names.ko, made('김영복').common.ko]).toEqual([[], ['김영복']])
  })

  it('a South Korean’s stands alone, in the North’s spelling too', () => {
    expect(made('이재명 S').names.ko).toEqual(['이재명', '리재명'])
  })

  it('a name of two syllables is too short to', () => {
    expect([made('조현 S').names.ko, made('조현 S').common.ko]).toEqual([[], ['조현']])
  })
})

describe('in Japanese and Chinese', () => {
  it.each([
    ['리영길', 'リ・ヨンギル'], ['최선희', 'チェ・ソンヒ'], ['박태성', 'パク・テソン'], ['노광철', 'ノ・グァンチョル'], ['리병철', 'リ・ビョンチョル'],
    ['김덕훈', 'キム・ドクフン'], ['김금철', 'キム・グムチョル'], ['조용원', 'チョ・ヨンウォン'], ['최룡해', 'チェ・リョンヘ'], ['강순남', 'カン・スンナム'],
    ['김주애', 'キム・ジュエ'], ['현송월', 'ヒョン・ソンウォル'], ['황병서', 'ファン・ビョンソ'], ['이재명', 'イ・ジェミョン'], ['조태용', 'チョ・テヨン'],
    ['정경두', 'チョン・ギョンドゥ'], ['박정천', 'パク・チョンチョン'], ['박정천', 'パク・ジョンチョン'],
  ])('%s is %s', (hangul, kana) => {
    expect(katakanaNames(toName(hangul)).names).toContain(kana)
  })

  it.each([
    ['崔善姬', '崔善姫', '崔善姬'], ['崔龍海', '崔竜海', '崔龙海'], ['努光鐵', '努光鉄', '努光铁'], ['尹錫悅', '尹錫悦', '尹锡悦'], ['金德訓', '金徳訓', '金德训'],
    ['金與正', '金与正', '金与正'], ['姜純男', '姜純男', '姜纯男'], ['李鍾奭', '李鍾奭', '李钟奭'], ['趙太庸', '趙太庸', '赵太庸'], ['李永吉', '李永吉', '李永吉'],
  ])('%s is %s in Japan and %s in China', (hanja, ja, zh) => {
    expect([japaneseForms(hanja)[0], chineseForms(hanja)[0]]).toEqual([ja, zh])
    expect(japaneseForms(hanja)).toContain(hanja)
    expect(chineseForms(hanja)).toContain(hanja)
  })

  it('characters are made of none', () => {
    const { names, common } = made('리영길')
    expect([names.ja, names.zh, common.zh]).toEqual([['リ・ヨンギル'], [], []])
  })

  it('a North Korean whose family is one of China’s needs evidence in Chinese', () => {
    expect([made('리영길', '李永吉').names.zh, made('리영길', '李永吉').common.zh]).toEqual([[], ['李永吉']])
    expect(made('박정천', '朴正天').names.zh).toEqual(['朴正天'])
    expect(made('이재명 S', '李在明').names.zh).toEqual(['李在明'])
  })
})

describe('beside what the file lists', () => {
  it('what is generated is added, and nothing twice', () => {
    const { names, common } = expanded('리영길', { names: { en: ['Yi Yong Gil', 'Ri Yong-gil'] } })
    expect(names.en).toEqual(['Yi Yong Gil', 'Ri Yong-gil', 'Ri Yong Kil'])
    expect(common?.en).not.toContain('Yi Yong Gil')
  })

  it('what is listed stays in its class', () => {
    const { names, common } = expanded('김영철', { common: { en: ['Kim Yong Chol'] } })
    expect([names.en, common?.en?.[0]]).toEqual([undefined, 'Kim Yong Chol'])
  })

  it('a Hangul name under names is a rare one, in katakana too', () => {
    expect(expanded('최선희', { names: { ko: ['최선희'] } }).names.ja).toEqual(['チェ・ソンヒ'])
    expect(expanded('최선희').names.ja).toBeUndefined()
  })

  it('family names are short as far as a full name begins with them', () => {
    expect(expanded('최선희').short).toMatchObject({ en: ['Choe'], de: ['Choe'], ru: ['Цой', 'Чхве'], ko: ['최'] })
    expect(expanded('최선희', { names: { en: ['Choi Son Hui'] } }).short?.en).toEqual(['Choe', 'Choi'])
  })

  it('and not at all where they are small words', () => {
    expect(expanded('노광철').short).toMatchObject({ ru: ['Ро'], ko: ['노'] })
    expect(expanded('노광철').short?.en).toBeUndefined()
  })

  it('the field itself is gone', () => {
    expect(expanded('리영길')).not.toHaveProperty('korean-name')
  })
})

describe('an entry’s file', () => {
  const read = (rest: object, kind = 'person') =>
    parseEntityFile({ path: `${kind}/x.yaml`, text: JSON.stringify({ ...entity({ id: 'x', kind: 'person', names: {} }), kind, ...rest }) })

  it('is read with its names made, without a list of its own', () => {
    const parsed = read({ names: undefined, 'korean-name': { family: '리', given: '영길' } })
    expect('entity' in parsed && parsed.entity.names.en).toEqual(['Ri Yong Gil', 'Ri Yong Kil'])
  })

  it.each<[string, object, string, string?]>([
    ['letters that are no Hangul', { family: 'Ri', given: '영길' }, 'korean-name.family: must be one or two syllables of Hangul'],
    ['characters that are none', { family: '리', given: '영길', hanja: ['Ri'] }, 'korean-name.hanja.0: must be Han characters'],
    ['a character too few', { family: '리', given: '영길', hanja: ['李吉'] }, 'korean-name: 李吉 must have 3 characters, one for each of 리영길'],
    ['the North’s spelling in the South', { family: '리', given: '재명', south: true }, 'korean-name: the South writes 이, not 리; list the other under names'],
    ['anything but a person', { family: '리', given: '영길' }, 'korean-name: only a person has one, not a weapon', 'weapon'],
  ])('%s is a problem', (_, name, problem, kind) => {
    expect(read({ 'korean-name': name }, kind)).toEqual({ problems: [problem] })
  })

  it('says which side its country is', () => {
    const name = { family: '김', given: '영철' }
    expect(read({ country: 'south-korea', 'korean-name': name })).toEqual({ problems: ['korean-name: country is south-korea; say `south: true`'] })
    expect(read({ country: 'north-korea', 'korean-name': { ...name, south: true } })).toEqual({ problems: ['korean-name: country is north-korea; leave `south` out'] })
  })
})

describe('two entries of one generated name', () => {
  const bearer = (id: string, listed: Partial<NameGroups> = {}) => ({ ...expanded('리영철', listed), id })
  const shared = (...entities: ReturnType<typeof bearer>[]) => checkEntities(entities).filter((problem) => problem.includes('is a name of'))

  it('are a problem that names both', () => {
    expect(shared(bearer('a'), bearer('b'))).toContain('b: names: “Ri Yong Chol” is a name of a too; list it under short or common in both')
  })

  it('are none where both list it under common, or say that it is shared', () => {
    const common = { en: ['Ri Yong Chol'], ko: ['리영철'], ru: ['Ли Ён Чхоль', 'Ри Ён Чхоль'], uk: ['Рі Йон Чхоль', 'Лі Йон Чхоль'], ja: ['リ・ヨンチョル'] }
    expect(shared(bearer('a', { common }), bearer('b', { common }))).toEqual([])
    const name = { ...toName('리영철'), shared: true as const }
    const sharing = (id: string) => withKoreanNames({ ...entity({ id, kind: 'person', names: {} }), 'korean-name': name })
    expect(shared(sharing('a'), sharing('b'))).toEqual([])
    expect(sharing('a')).toMatchObject({ names: {}, short: { en: ['Ri'] }, common: { ko: ['리영철', '이영철'] } })
  })
})
