import { describe, expect, it } from 'vitest'
import { isWordBorder } from '../../../lib/core/text/han-words.ts'

/** Whether both ends of `name` are borders in `text`. */
function standsAlone(text: string, name: string): boolean {
  const at = text.indexOf(name)
  return isWordBorder(text, at) && isWordBorder(text, at + name.length)
}

describe('words in text without spaces', () => {
  it.each([
    ['普京总统访问平壤', '普京'],
    ['金正恩在平壤会见了代表团', '平壤'],
    ['金正恩在平壤会见了代表团', '金正恩'],
    ['韓国の国家情報院は29日', '国家情報院'],
    ['金正恩総書記は', '金正恩'],
    ['习近平在北京', '北京'],
  ])('“%s” has the word %s', (text, name) => expect(standsAlone(text, name)).toBe(true))

  it.each([
    ['其中国有企业员工也有份', '中国'],
    ['今日本报记者看到', '日本'],
    ['在中国东北约有三万名劳工', '北约'],
  ])('“%s” has no word %s', (text, name) => expect(standsAlone(text, name)).toBe(false))
})
