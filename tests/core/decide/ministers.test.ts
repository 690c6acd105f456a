import { describe, expect, it } from 'vitest'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { createReader, entity, statement } from '../fixture.ts'

const minister = (id: string, label: string, value: string, from: string, to?: string) =>
  entity({ id, kind: 'person', country: 'north-korea', label, names: { en: [label] }, short: { en: ['Choe'] }, statements: [statement({ property: 'leads', value, entity: 'ministry', from, ...(to && { to }) })] })

const LEXICON = openLexicon(writeLexicon([
  entity({ id: 'north-korea', kind: 'country', names: { en: ['North Korea'] }, adjectives: { en: ['North Korean'] } }),
  entity({ id: 'russia', kind: 'country', names: { en: ['Russia'] }, adjectives: { en: ['Russian'] } }),
  entity({ id: 'ministry', kind: 'organisation', country: 'north-korea', names: { en: ['North Korean Foreign Ministry'] } }),
  minister('choe-son-hui', 'Choe Son Hui', 'Minister of Foreign Affairs', '2022-06-11'),
  minister('choe-thae-bok', 'Choe Thae Bok', 'Minister of Foreign Affairs', '2010', '2012'),
  minister('choe-ryong-hae', 'Choe Ryong Hae', 'Premier', '2010', '2012'),
]))
const read = createReader(LEXICON)

describe('a family name behind a minister’s office, where nobody of the name is introduced', () => {
  it.each([
    ['is who holds it', 'North Korea spoke. Foreign Minister [Choe|choe-son-hui?] left.', '2025-07-01'],
    ['in short', '# North Korean FM [Choe|choe-son-hui?] leaves', '2025-07-01'],
    ['in German', 'Das sagte Außenministerin [Choe|choe-son-hui?]. North Korea schwieg.', '2025-07-01'],
    ['or held it then', 'North Korea spoke. Foreign Minister [Choe|choe-thae-bok?] left.', '2011-07-01'],
    ['but not another office', 'North Korea spoke. Defence Minister Choe left.', '2025-07-01'],
    ['nor one that was held', 'North Korea spoke. Former foreign minister Choe left. Deputy Foreign Minister Choe stayed.', '2025-07-01'],
    ['nor another country’s', 'North Korea spoke. Russian Foreign Minister Choe left. Then Singapore Foreign Minister Choe left.', '2025-07-01'],
    ['nor where the article speaks of nothing of his country', 'Foreign Minister Choe left.', '2025-07-01'],
    ['nor behind a stranger of the name', 'North Korea saw Choe Min-ho, a painter. Foreign Minister Choe left.', '2025-07-01'],
  ])('%s', (_, marked, published) => {
    const language = marked.startsWith('Das') ? 'de' : 'en'
    expect(read(marked, { published, language })).toBe(marked)
  })
})
