import { expect, it } from 'vitest'
import { inEveryBrowser } from './harness/browsers.ts'
import { hover, SAMPLE_URL, waitForCard, waitForHighlights, waitForNoCard } from './harness/page.ts'

/** Every name in the sample article in the order of reading, and whose card opens at it. */
const EXPECTED = [
  ['military university', 'organisation', 'Kim Il Sung Military University'],
  ['Russian General Staff', 'organisation', 'General Staff of the Russian Armed Forces'],
  ['Pyongyang', 'place', 'Pyongyang'],
  ['Kim Il Sung Military University', 'organisation', 'Kim Il Sung Military University'],
  ['Pyongyang', 'place', 'Pyongyang'],
  ['Kim Kum Chol', 'person', 'Kim Kum Chol'],
  [
    'Military Academy of the General Staff of the Armed Forces of Russia',
    'organisation',
    'Military Academy of the General Staff (Russia)',
  ],
  ['Korean Central News Agency', 'organisation', 'Korean Central News Agency (KCNA)'],
  ['KCNA', 'organisation', 'Korean Central News Agency (KCNA)'],
  ['KCNA', 'organisation', 'Korean Central News Agency (KCNA)'],
  ['Sergei Shoigu', 'person', 'Sergei Shoigu'],
  ['Security Council', 'organisation', 'Security Council of Russia'],
  ['Pyongyang', 'place', 'Pyongyang'],
  ['Kim', 'person', 'Kim Kum Chol'],
  ['mutual defence treaty', 'agreement', 'Treaty on Comprehensive Strategic Partnership (Russia and North Korea, 2024)'],
  ['war against Ukraine', 'event', 'Russia-Ukraine war'],
  ['Yonhap News Agency', 'organisation', 'Yonhap News Agency'],
  ['Kim Il Sung Military University', 'organisation', 'Kim Il Sung Military University'],
  ['Korean Central Television', 'organisation', 'Korean Central Television (KCTV)'],
  ['Kim Jong Un', 'person', 'Kim Jong Un'],
  ['Russia-Ukraine war', 'event', 'Russia-Ukraine war'],
  ['Kim', 'person', 'Kim Jong Un'],
  ['South Korea’s intelligence agency', 'organisation', 'National Intelligence Service (NIS)'],
  ['North Korean troops', 'organisation', "Korean People's Army"],
  ['Kim Jong Un', 'person', 'Kim Jong Un'],
  ['Vladimir Putin', 'person', 'Vladimir Putin'],
  ['Pyongyang', 'place', 'Pyongyang'],
  [
    'strategic partnership treaty',
    'agreement',
    'Treaty on Comprehensive Strategic Partnership (Russia and North Korea, 2024)',
  ],
  ['Shoigu', 'person', 'Sergei Shoigu'],
  ['5,000 military builders', 'term', 'North Korean army builders for Kursk'],
  ['Kursk region', 'place', 'Kursk region'],
  ['South Korea’s spy agency', 'organisation', 'National Intelligence Service (NIS)'],
  ['Russia-Ukraine war', 'event', 'Russia-Ukraine war'],
]

/** Names as a reader sees them: without soft hyphens, and with one space for a line break in the markup. */
function asSeen(text: string): string {
  return text.replaceAll('\u00ad', '').replace(/\s+/g, ' ')
}

inEveryBrowser('the sample article', (driven) => {
  it('has every known name highlighted, nothing else, and each opens the right card', async () => {
    const page = await driven().open(SAMPLE_URL)
    const painted = await waitForHighlights(page)
    expect(painted.map(({ text, kind }) => [asSeen(text), kind])).toEqual(EXPECTED.map(([text, kind]) => [text, kind]))

    const cards: string[] = []
    for (const [index, { text }] of painted.entries()) {
      const nth = painted.slice(0, index).filter((other) => other.text === text).length
      await hover(page, text, nth)
      cards.push((await waitForCard(driven(), page)).label)
      await page.keyboard.press('Escape')
      await waitForNoCard(driven(), page)
    }
    expect(cards).toEqual(EXPECTED.map(([, , label]) => label))
    await page.close()
  })
})
