import { describe, expect, it } from 'vitest'
import { readEntities } from '../../../data/entities.ts'
import { openLexicon, type Lexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { scan } from '../../../lib/core/lexicon/scan.ts'
import { surfaceForms } from '../../../lib/core/lexicon/surface-forms.ts'
import { isScannable, writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import type { Entity } from '../../../lib/core/model.ts'
import { entity } from '../fixture.ts'

const ENTITIES = [
  entity({ id: 'putin', kind: 'person', names: { ru: ['Владимир Путин'], en: ['Vladimir Putin'] }, short: { ru: ['Путин'], en: ['Putin'], de: ['Putin'] } }),
  entity({ id: 'kim', kind: 'person', names: { ru: ['Ким Чен Ын'] }, short: { ru: ['Ким'] } }),
  entity({ id: 'kim-yo-jong', kind: 'person', names: { ru: ['Ким Ё Чжон'] } }),
  entity({ id: 'zakharov', kind: 'person', short: { ru: ['Захаров'] }, names: { ru: ['Марк Захаров'] } }),
  entity({ id: 'zakharova', kind: 'person', short: { ru: ['Захарова'] }, names: { ru: ['Мария Захарова'] } }),
  entity({ id: 'svr', kind: 'organisation', names: { ru: ['Служба внешней разведки'] } }),
  entity({ id: 'policy', kind: 'term', names: { ru: ['Внешняя политика'] } }),
  entity({ id: 'mid', kind: 'organisation', names: { ru: ['МИД'] } }),
  entity({ id: 'kursk', kind: 'place', names: { ru: ['Курская область'] } }),
]
const LEXICON = openLexicon(writeLexicon(ENTITIES))

const found = (text: string, lexicon: Lexicon = LEXICON, entities: readonly Entity[] = ENTITIES) =>
  scan(text, lexicon).map(({ start, end, claims }) => [text.slice(start, end), ...claims.map((claim) => entities[claim.entity]?.id)])

describe('case forms are found by the words of a name', () => {
  it.each([
    ['Встреча с Владимиром Путиным', [['Владимиром Путиным', 'putin']]],
    ['письмо Ким Чен Ыну', [['Ким Чен Ыну', 'kim']]],
    ['сообщили в Службе внешней разведки', [['Службе внешней разведки', 'svr']]],
    ['в МИДе', [['МИДе', 'mid']]],
    ['в Курской области', [['Курской области', 'kursk']]],
    ['слова Марка Захарова', [['Марка Захарова', 'zakharov']]],
    ['ВЛАДИМИРА ПУТИНА ЖДУТ', [['ВЛАДИМИРА ПУТИНА', 'putin']]],
    ['Vladimir Putins Rede', [['Vladimir Putins', 'putin']]],
    ['VLADIMIR PUTINS REDE', [['VLADIMIR PUTINS', 'putin']]],
    ['о Пути-\nне', [['Пути-\nне', 'putin']]],
    ['ТоварищуКим Чен Ынупередал', [['Ким Чен Ыну', 'kim']]],
  ])('%s', (text, names) => expect(found(text)).toEqual(names))

  it('one form of several words is each of them', () => expect(found('там Захарова')).toEqual([['Захарова', 'zakharov', 'zakharova']]))

  it.each([
    ['a word that stays as it is in the name', 'Служба внешнюю разведку', []],
    ['a Korean family name before a given name', 'сестра Кима Ё Чжон', [['Кима', 'kim']]],
    ['a word that has the ending of a form, and is none', 'Путинской, Путинами', []],
    ['small letters', 'с путиным', []],
  ])('but not %s', (_, text, names) => expect(found(text)).toEqual(names))

  it('tell deciding that they are case forms', () => {
    const flags = (text: string) => scan(text, LEXICON).flatMap(({ claims }) => claims.map(({ inflected }) => inflected))
    expect(flags('Владимир Путин')).toEqual([false])
    expect(flags('Владимира Путина')).toEqual([true])
  })

  it('every case of every name of the dataset is found as that entry’s', async () => {
    const entities = await readEntities()
    const lexicon = openLexicon(writeLexicon(entities))
    const missed: string[] = []
    for (const each of entities) {
      for (const { text, cases } of surfaceForms(each)) {
        for (const form of isScannable(text) ? cases : []) {
          const first = form.search(/[\p{L}\p{N}]/u)
          const last = form.search(/[^\p{L}\p{N}]*$/u)
          const isFound = scan(form, lexicon).some(({ start, end, claims }) => start === first && end >= last && claims.some((claim) => entities[claim.entity] === each))
          if (!isFound) missed.push(`${each.id}: ${form}`)
        }
      }
    }
    expect(missed).toEqual([])
  })
})
