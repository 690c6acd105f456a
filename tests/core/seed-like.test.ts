import { beforeAll, describe, expect, it } from 'vitest'
import { readEntities } from '../../data/entities.ts'
import { openLexicon } from '../../lib/core/lexicon/lexicon.ts'
import { writeLexicon } from '../../lib/core/lexicon/write-lexicon.ts'
import { createReader } from './fixture.ts'

/** Articles of our own about the beat, read with the real dataset: the names that matter, in the traps they come in. */
let read: ReturnType<typeof createReader>
beforeAll(async () => {
  read = createReader(openLexicon(writeLexicon(await readEntities())))
})

const expectRead = (marked: string, options?: Parameters<typeof read>[1]) => expect(read(marked, options)).toBe(marked)

describe('a report on a military delegation', () => {
  it('finds every name, each Kim by himself, and nothing else', () => {
    expectRead(`# North Korean officers' school sends a group to Russia

A group of teachers from the officers' school in [Pyongyang|pyongyang] boarded a plane for Russia on Monday, according to the [Korean Central News Agency|korean-central-news-agency].

At its head is [Kim Kum-chol|kim-kum-chol], who runs [Kim Il Sung Military University|kim-il-sung-military-university]. His hosts teach at the [Military Academy of the General Staff of the Armed Forces of Russia|military-academy-of-the-general-staff], [KCNA|korean-central-news-agency] added.

Only days before, [Russian Security Council|security-council-of-russia] Secretary [Sergei Shoigu|sergei-shoigu] had been in [Pyongyang|pyongyang] for the second time that month.

The two sides gave no programme. For [Kim|kim-kum-chol] it is the second journey within a year: Russia and North Korea had concluded a [mutual defense treaty|treaty-on-comprehensive-strategic-partnership-2024?] a few weeks before the first.

[Kim Il Sung Military University|kim-il-sung-military-university] bears the name of the state's founder, whose statue stands on [Kim Il Sung Square|kim-il-sung-square].

On state television, leader [Kim Jong Un|kim-jong-un] was seen in tears. In the pictures of [Korean Central Television|korean-central-television], [Kim|kim-jong-un] laid a flag over a coffin.

[South Korea's intelligence agency|national-intelligence-service?] expects more troops to leave in summer, [Yonhap|yonhap-news-agency] reported. [South Korea’s spy agency|national-intelligence-service?] counted 600 dead in the [Russia-Ukraine war|russia-ukraine-war], the [Ukraine war|russia-ukraine-war] as many call it.

The [strategic partnership treaty|treaty-on-comprehensive-strategic-partnership-2024?] was signed by [Kim Jong Un|kim-jong-un] and President [Vladimir Putin|vladimir-putin] in June 2024.

[Shoigu|sergei-shoigu] said that 1,000 sappers would go to the [Kursk region|kursk-region].`)
  })

  it('is read alike whatever the hyphens, spaces and capitals', () => {
    expectRead(`[KIM KUM-CHOL|kim-kum-chol] LEAVES FOR RUSSIA

[Kim\u00a0Kum\u2011Chol|kim-kum-chol], president of [Kim Il-sung Military University|kim-il-sung-military-university], left [Pyong\u00adyang|pyongyang]. “We learn,” [Kim|kim-kum-chol] said.`)
  })
})

describe('strangers and longer names', () => {
  it('a lawmaker takes the name Kim away, a square and a foundation are nobody', () => {
    expectRead(`[Kim Jong Un|kim-jong-un] watched the parade on [Kim Il Sung Square|kim-il-sung-square]. [Kim|kim-jong-un] waved.

In [Seoul|seoul], lawmaker Kim Byung-soo said that [Shoigu|sergei-shoigu] would come. Kim had it from a spy agency.`)
    expectRead('The Kim Il Sung-Kim Jong Il Foundation gave money. Kerry Washington played in the New England Patriots’ film.')
  })

  it('China’s spy agency and Japan’s are not South Korea’s', () => {
    expectRead("China's spy agency and Japan's spy agency spoke; [South Korea's spy agency|national-intelligence-service?] did not.")
  })

  it('a treaty is not meant before it was concluded', () => {
    expectRead('North Korea and Russia spoke of a mutual defense treaty.', { published: '2023-09-13' })
  })
})

describe('the same names in Korean and Russian', () => {
  it('in Korean, with particles', () => {
    expectRead(
      '[김금철|kim-kum-chol]이 이끄는 [김일성군사종합대학|kim-il-sung-military-university] 대표단이 [평양|pyongyang]을 떠났다고 [조선중앙통신|korean-central-news-agency]이 보도했다. [김정은|kim-jong-un] 국무위원장은 [푸틴|vladimir-putin]과 만났다. [쇼이구|sergei-shoigu]도 왔다.',
      { language: 'ko' },
    )
  })

  it('in Russian, in their cases', () => {
    expectRead(
      '[Сергей Шойгу|sergei-shoigu] встретился с [Ким Чен Ыном|kim-jong-un] в [Пхеньяне|pyongyang]. Об этом сообщило [ЦТАК|korean-central-news-agency]. По словам [Марии Захаровой|maria-zakharova], бои в [Курской области|kursk-region] идут. В [Кремле|kremlin] довольны, [Владимиру Путину|vladimir-putin] доложили.',
      { language: 'ru' },
    )
  })
})

describe('New York', () => {
  it('is the city, whatever part of Ukraine is spoken of there', () => {
    expectRead('In [New York|new-york-city], [Zelensky|volodymyr-zelensky] said that Russia must leave the [Donbas|donbas] and all of the [Donetsk region|donetsk-region]; the front line holds.')
    expectRead('У [Нью-Йорку|new-york-city] [Зеленський|volodymyr-zelensky] говорив про [Донецьк|donetsk?] і [Донбас|donbas].', { language: 'uk' })
  })

  it('is the town beside its neighbours, or where the text says in which region', () => {
    expectRead('Troops entered [New York|niu-york?] near [Toretsk|toretsk].')
    expectRead('Росіяни обстріляли [Нью-Йорк на Донеччині|niu-york].', { language: 'uk' })
  })
})
