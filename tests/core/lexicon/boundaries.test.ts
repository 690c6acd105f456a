import { describe, expect, it } from 'vitest'
import { openLexicon } from '../../../lib/core/lexicon/lexicon.ts'
import { scan } from '../../../lib/core/lexicon/scan.ts'
import { writeLexicon } from '../../../lib/core/lexicon/write-lexicon.ts'
import { entity } from '../fixture.ts'

describe('a body’s last character that begins another word is not its', () => {
  const BODIES = [
    entity({ id: 'rok-army', kind: 'organisation', names: { ja: ['韓国軍'] } }),
    entity({ id: 'belarus-army', kind: 'organisation', names: { ja: ['ベラルーシ軍'] } }),
    entity({ id: 'committee', kind: 'organisation', names: { zh: ['国会情报委员会'] } }),
  ]
  const lexicon = openLexicon(writeLexicon(BODIES))
  it.each([
    ['韓国軍は', ['韓国軍']],
    ['韓国軍事専門家は', []],
    ['ベラルーシ軍は', ['ベラルーシ軍']],
    ['ベラルーシ軍事アカデミーは', []],
    ['国会情报委员会议员表示', ['国会情报委员会']],
  ])('%s', (text, names) => expect(scan(text, lexicon).map(({ start, end }) => text.slice(start, end))).toEqual(names))
})
