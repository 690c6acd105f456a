import { describe, expect, it } from 'vitest'
import { rangesOf, spellOut } from '../../scripts/plain-classes.ts'

/** Letters, digits, marks and signs of every language that the dataset has names in. */
const CHARACTERS = [
  'abcxyzABCXYZ0189',
  'àâäåæçéèêëíïñóôöøœßúûüýÿžźżčćđęěłńőřşșťțů',
  'ÀÂÄÅÆÇÉÈÊËÍÏÑÓÔÖØŒÚÛÜÝŸŽŹŻČĆĐĘĚŁŃŐŘŞȘŤȚŮ',
  // Latvian, Lithuanian, Turkish; Korean as McCune and Reischauer, Japanese as Hepburn write them.
  'āēīūģķļņįųėğıŏŭō',
  'ĀĒĪŪĢĶĻŅĮŲĖĞİŎŬŌ',
  'αβγδεζωάέΑΒΓΔΕΖΩΆΈ',
  'абвгдежзийклмнопрстуфхцчшщъыьэюяёєіїґ',
  'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁЄІЇҐ',
  '김정은조선로동당ㄱㅏ',
  '金正恩朝鮮労働党軍々〇',
  'キムジョンウンきむー・ｷﾑ',
  ' .,;:!?-–—\'’"“”«»()[]/\\\n\t\u00a0',
  '0１²½⁰⁵₂⅓ⅡⅣ',
  '№™℃×÷·・゠ー〜、。「」『』《》〈〉【】゛ʼªº°©€₽₩¥£$%‰…‐‑‒―′″•→',
  '\u0301\u0308\u3099',
  '𠮷',
].flatMap((text) => [...text])

const CLASSES = ['L', 'Lu', 'Ll', 'Lo', 'Lt', 'M', 'N', 'Nd', 'Script=Han', 'Script=Hangul', 'Script=Hiragana', 'Script=Katakana', 'Script=Cyrillic', 'Script=Latin']

describe('a class that is spelt out', () => {
  it.each(CLASSES)('has the same characters as \\p{%s}, whatever the flags', (name) => {
    for (const flags of ['u', 'iu']) {
      const [meant, spelt] = [`\\p{${name}}`, `[^\\p{${name}}x]`].map((pattern) => new RegExp(pattern, flags))
      const own = [new RegExp(`[${rangesOf(name, flags.includes('i'))}]`, flags), new RegExp(spellOut(`[^\\p{${name}}x]`, flags.includes('i')), flags)]
      const differing = CHARACTERS.filter((char) => meant?.test(char) !== own[0]?.test(char) || spelt?.test(char) !== own[1]?.test(char))
      expect(differing).toEqual([])
    }
  })

  it.each([
    [/(?<!\p{L})abc\p{Ll}*/u, 'xabc abcdef', 'abcdef'],
    [/[\p{L}\p{N}-]+/u, '… Су-57, ', 'Су-57'],
    [/\\[\]\p{Lu}]\p{Lu}/u, '\\A\\]Б', '\\]Б'],
    [/\P{L}\p{L}$/u, 'ab c', ' c'],
  ])('stands in %s where the class stood', (pattern, text, match) => {
    expect(new RegExp(spellOut(pattern.source), pattern.flags).exec(text)?.[0]).toBe(match)
  })

  it('stands in the strings that expressions are made of', () => {
    expect(new RegExp(spellOut(String.raw`(?!\\p{Lu})x`).replaceAll('\\\\', '\\'), 'u').test('x')).toBe(true)
    expect(spellOut(String.raw`\\p{Nd}`)).toBe(`[${rangesOf('Nd')}]`)
  })

  it('knows the letters of other Latin alphabets as letters', () => {
    expect('Nguyễn Lộc Ǻ'.match(new RegExp(spellOut(String.raw`\p{L}+`), 'gu'))).toEqual(['Nguyễn', 'Lộc', 'Ǻ'])
  })

  it('goes on over code points that no character has, or that no article has', () => {
    expect(rangesOf('L')).toContain('Ά-ԯ')
    expect(rangesOf('Script=Han')).toContain('㐀-鿿')
  })

  it('is refused where Unicode has none of that name', () => {
    expect(() => rangesOf('Nonsense')).toThrow(SyntaxError)
  })
})
