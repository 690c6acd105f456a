/** An acronym that an article spells out as another's is theirs wherever it stands; as its own, or otherwise worded, it stays. */
import { describe, expect, it } from 'vitest'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { createReader, entity } from '../fixture.ts'

const read = createReader(openLexicon(writeLexicon([
  entity({ id: 'ukraine', kind: 'country', names: { en: ['Ukraine'] } }),
  entity({ id: 'philippines', kind: 'country', names: { en: ['Philippines'] } }),
  entity({ id: 'china', kind: 'country', label: 'China', names: { en: ["People's Republic of China", 'PRC'] } }),
  entity({ id: 'afp', kind: 'organisation', country: 'france', names: { en: ['Agence France-Presse', 'AFP'] } }),
  entity({ id: 'voa', kind: 'organisation', country: 'united-states', names: { en: ['Voice of America', 'VOA'] } }),
  entity({ id: 'imf', kind: 'organisation', names: { en: ['International Monetary Fund', 'IMF'] } }),
  entity({ id: 'cnn', kind: 'organisation', country: 'united-states', label: 'CNN', names: { en: ['Cable News Network', 'CNN'] } }),
  entity({ id: 'cia', kind: 'organisation', country: 'united-states', label: 'CIA', names: { en: ['CIA', 'Central Intelligence Agency'] } }),
  entity({ id: 'npt', kind: 'agreement', names: { en: ['Nuclear Non-Proliferation Treaty', 'NPT'] } }),
  entity({ id: 'iaea', kind: 'organisation', label: 'IAEA', names: { en: ['IAEA', 'International Atomic Energy Agency'] } }),
  entity({ id: 'sbu', kind: 'organisation', country: 'ukraine', names: { en: ['Security Service of Ukraine', 'SBU'] } }),
  entity({ id: 'nis', kind: 'organisation', country: 'south-korea', names: { en: ['National Intelligence Service', 'NIS'] } }),
  entity({ id: 'southern-jcs', kind: 'organisation', country: 'south-korea', names: { en: ['South Korean Joint Chiefs'] }, short: { en: ['Joint Chiefs of Staff', 'JCS'] } }),
  entity({ id: 'south-korea', kind: 'country', names: { en: ['South Korea'] } }),
  entity({ id: 'un', kind: 'organisation', label: 'United Nations (UN)', names: { de: ['UNO'], fr: ['ONU'] } }),
  entity({ id: 'party', kind: 'organisation', country: 'china', names: { ru: ['Коммунистическая партия Китая', 'КПК'] } }),
  entity({ id: 'csto', kind: 'organisation', names: { ru: ['Организация Договора о коллективной безопасности', 'ОДКБ'] } }),
  entity({ id: 'jassm', kind: 'weapon', country: 'united-states', names: { en: ['JASSM'] } }),
])))

type Row = readonly [why: string, marked: string]
const finds = (language: 'en' | 'de' | 'fr' | 'es' | 'ru', rows: readonly Row[]) => it.each(rows)('%s', (_, marked) => expect(read(marked, { language })).toBe(marked))

describe('words that spell an acronym, and are no name of its bearer’s, make it another’s', () => {
  finds('en', [
    ['in the whole article', '# AFP vows to press on\n\nThe Armed Forces of the Philippines (AFP) vowed to stay. The AFP left.'],
    ['in the plural', 'Convolutional neural networks (CNNs) classify images. A CNN learns.'],
    ['in brackets behind the acronym', 'The IMF (Impossible Mission Force) is shut down. The IMF fights.'],
    ['behind “or”', 'The Valuation Office Agency, or VOA, sets rates. The VOA left.'],
    ['behind a word before the acronym', 'The Valuation Office Agency (the “VOA”) sets rates. The VOA left.'],
    ['behind a verb', '# NPT and BSP\n\nNPT stands for National Pipe Taper and is common. NPT is a standard.'],
    ['with a relative clause', 'NPT, which is short for “National Pipe Taper”, is common.'],
    ['where a small word has no letter', 'The Culinary Institute of America (CIA) is a school. The CIA farms.'],
    ['where the data does not spell it, and nothing of its country is named', 'A Strategic Business Unit (SBU) is a division. Each SBU has its own.'],
    ['of a country, too', 'The Professional Regulation Commission (PRC) held exams. The PRC left.'],
    ['where the article has the bearer, too', 'The [Central Intelligence Agency|cia] ([CIA|cia]) is no Culinary Institute of America (CIA).'],
    ['though one word of three is the bearer’s,', 'The National Institute of Statistics (NIS) counted. The NIS left.'],
  ])
  finds('ru', [['in Cyrillic', 'Кредитные потребительские кооперативы (КПК) растут. Вложения в КПК защищены.']])
  finds('de', [['in German', 'VOA steht für Verband Oberer Aare. Der VOA tagt.']])
  finds('es', [['in Spanish', 'VOA significa Vereda Ovejera Alta. La VOA va.']])
})

describe('an acronym is still its bearer’s', () => {
  finds('en', [
    ['behind its whole name', 'The [Central Intelligence Agency|cia] ([CIA|cia]) spoke. The [CIA|cia] left.'],
    ['behind its name with another article', 'The [Agence France-Presse|afp] ([AFP|afp]) wrote. [AFP|afp] left.'],
    ['before its name', 'The [IMF|imf] ([International Monetary Fund|imf]) spoke. The [IMF|imf] left.'],
    ['behind its name and “or”', 'The [International Monetary Fund|imf], or [IMF|imf], spoke.'],
    ['behind half of its words', 'The International Atomic Energy Authority ([IAEA|iaea]) spoke. The [IAEA|iaea] left.'],
    ['behind half of its label’s', 'The National Intelligence Secretariat ([NIS|nis]) spoke.'],
    ['behind a name that several have', 'South Korea’s [Joint Chiefs of Staff|southern-jcs] ([JCS|southern-jcs]) spoke. The [JCS|southern-jcs?] left.'],
    ['behind words that do not spell it', 'Ukraine’s state security service ([SBU|sbu]) spoke. The [SBU|sbu] left.'],
    ['behind words of its own language, where its country is spoken of', 'Sluzhba Bezpeky Ukrayiny ([SBU|sbu]) spoke in Ukraine. The [SBU|sbu] left.'],
    ['of five letters', 'Joint Air-to-Surface Standoff Missiles ([JASSM|jassm]) flew.'],
    ['below a picture', 'Soldiers pray at an air force parade ([AFP|afp]). The [AFP|afp] wrote.'],
    ['behind small words that would spell it', 'Aid for Palestinians ([AFP|afp])'],
    ['behind a colon', 'Around France police: ([AFP|afp]) wrote.'],
  ])
  finds('ru', [['in another case', 'В Организации договора о коллективной безопасности ([ОДКБ|csto]) молчат. [ОДКБ|csto] ушла.']])
  finds('fr', [['of the world’s, whose letters the data does not spell', 'L’Organisation des nations unies ([ONU|un]) parle. L’[ONU|un] part.']])
  finds('de', [['of the world’s, behind a verb', '[UNO|un] steht für United Nations Organization. Die [UNO|un] tagt.']])
})
