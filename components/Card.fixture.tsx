import type { CardContent } from '../lib/core/card-content.ts'
import type { CardProps } from './Card.tsx'

const NOTHING = () => {}

const KIM_KUM_CHOL: CardContent = {
  id: 'kim-kum-chol',
  kind: 'person',
  kindLabel: 'Person',
  label: 'Kim Kum Chol',
  native: { language: 'ko', text: '김금철' },
  description: 'President of Kim Il Sung Military University, North Korea’s school for senior officers',
  summary:
    'Kim Kum Chol is named in reports since July 2024 as president of Kim Il Sung Military University. He led a delegation of military educators to Russia in July 2024 and a delegation of the university to the Military Academy of the Russian General Staff a year later.',
  now: {
    heading: 'Now',
    lines: [
      {
        label: 'Post',
        text: 'President',
        entity: { id: 'kim-il-sung-military-university', label: 'Kim Il Sung Military University', onPage: true },
        when: 'since July 2024',
        according: '',
        sources: [0, 1],
      },
    ],
  },
  facts: [
    {
      label: 'Sanctioned by',
      text: 'sanctions tied to the missile programme and to military support for Russia',
      entity: { id: 'office-of-foreign-assets-control', label: 'Office of Foreign Assets Control', onPage: false },
      when: '16 December 2024',
      according: '',
      sources: [2],
    },
    {
      label: 'Visited',
      text: 'with a delegation bound for the Military Academy of the General Staff',
      entity: { id: 'russia', label: 'Russia', onPage: true },
      when: '30 June 2025',
      according: '',
      sources: [3, 1],
    },
  ],
  onThisPage: [{ id: 'kim-il-sung-military-university', label: 'Kim Il Sung Military University', relation: 'leads' }],
  sources: [
    {
      publisher: 'The Korea Herald (Yonhap)',
      title: 'N. Korea’s military education delegation leaves for Russia amid deepening ties',
      url: 'https://www.koreaherald.com/view.php?ud=20240709050210',
      date: '2024-07-09',
      dateText: '9 July 2024',
    },
    {
      publisher: 'Korea JoongAng Daily',
      title: 'Delegation from North Korea’s top officer training school visits Russia for second time within a year',
      url: 'https://koreajoongangdaily.joins.com/news/2025-07-01/national/northKorea/Delegation-from-North-Koreas-top-officer-training-school-visits-Russia-for-second-time-this-year/2342728',
      date: '2025-07-01',
      dateText: '1 July 2025',
    },
    {
      publisher: 'The Korea Times (US edition, Korean)',
      title: '박정천 당중앙군사위 부위원장·노광철 국방상 등 추가 …',
      url: 'http://m.koreatimes.com/article/20241216/1543562',
      date: '2024-12-16',
      dateText: '16 December 2024',
    },
    {
      publisher: 'Izvestia',
      title: 'The delegation of the Military University of the DPRK went on a visit to Russia',
      url: 'https://en.iz.ru/en/1913397/2025-07-01/delegation-military-university-dprk-went-visit-russia',
      date: '2025-07-01',
      dateText: '1 July 2025',
    },
  ],
  reviewed: 'Checked 23 November 2026',
  because: '“Kim” here: named in full in the first paragraph',
  certainty: 'certain',
}

const MEDUZA = {
  publisher: 'Meduza',
  title: 'Putin names Shoigu Secretary of Security Council',
  url: 'https://meduza.io/en/news/2024/05/12/putin-names-shoigu-secretary-of-security-council',
  date: '2024-05-12',
  dateText: '12 May 2024',
}

const SHOIGU_IN_2021: CardContent = {
  id: 'sergei-shoigu',
  kind: 'person',
  kindLabel: 'Person',
  label: 'Sergei Shoigu',
  native: { language: 'ru', text: 'Сергей Кужугетович Шойгу' },
  description: 'Secretary of Russia’s Security Council since 2024; defence minister from 2012 to 2024',
  summary:
    'Sergei Shoigu became secretary of Russia’s Security Council in May 2024, after more than eleven years as defence minister. He led the defence ministry when Russia began its full-scale invasion of Ukraine in February 2022.',
  then: {
    heading: 'When this appeared, 3 June 2021',
    lines: [
      {
        label: 'Post',
        text: 'Minister of Defence',
        entity: { id: 'russian-ministry-of-defence', label: 'Russian Ministry of Defence', onPage: false },
        when: '6 November 2012 to 12 May 2024',
        according: '',
        sources: [0],
      },
    ],
  },
  now: {
    heading: 'Now',
    lines: [
      {
        label: 'Post',
        text: 'Secretary of the Security Council',
        entity: { id: 'security-council-of-russia', label: 'Security Council of Russia', onPage: true },
        when: 'since 12 May 2024',
        according: '',
        sources: [0],
      },
    ],
  },
  facts: [],
  onThisPage: [{ id: 'security-council-of-russia', label: 'Security Council of Russia', relation: 'leads' }],
  sources: [MEDUZA],
  reviewed: 'Checked 23 November 2026',
  certainty: 'certain',
}

const post = (text: string, label: string, when: string, sources: number[]): CardContent['facts'][number] => ({
  label: 'Post',
  text,
  entity: { id: label, label, onPage: false },
  when,
  according: '',
  sources,
})

const KYODO = {
  publisher: 'Kyodo News (The Jakarta Post)',
  title: 'Kim Jong Un takes over party’s highest title from late father',
  url: 'https://www.thejakartapost.com/news/2021/01/11/kim-jong-un-takes-over-partys-highest-title-from-late-father.html',
  date: '2021-01-11',
  dateText: '11 January 2021',
}

const NEWS24 = {
  publisher: 'News24',
  title: 'The many roles of North Korea’s Kim',
  url: 'https://www.news24.com/World/News/The-many-roles-of-North-Koreas-Kim-20120718',
  date: '2012-07-18',
  dateText: '18 July 2012',
}

const STILL_HELD = [
  post('Supreme leader', 'North Korea', 'since December 2011', [0]),
  post('Supreme Commander', 'Korean People’s Army', 'since 30 December 2011', [1]),
  post('Chairman', 'Central Military Commission of the Workers’ Party', 'since 11 April 2012', [1]),
  post('Chairman, later styled President of the State Affairs', 'State Affairs Commission', 'since 29 June 2016', [0]),
]

const KIM_JONG_UN_IN_2018: CardContent = {
  id: 'kim-jong-un',
  kind: 'person',
  kindLabel: 'Person',
  label: 'Kim Jong Un',
  native: { language: 'ko', text: '김정은' },
  description: 'Leader of North Korea since December 2011; general secretary of its ruling party',
  summary:
    'Kim Jong Un has led North Korea since his father Kim Jong Il died in December 2011. He is general secretary of the Workers’ Party, heads the State Affairs Commission and is supreme commander of the army.',
  then: {
    heading: 'When this appeared, 12 June 2018',
    lines: [post('Chairman', 'Workers’ Party of Korea', '9 May 2016 to 10 January 2021', [0]), ...STILL_HELD],
  },
  now: {
    heading: 'Now',
    lines: [post('General Secretary', 'Workers’ Party of Korea', 'since 10 January 2021', [0]), ...STILL_HELD],
  },
  facts: [
    {
      label: 'Family',
      text: 'son',
      entity: { id: 'kim-jong-il', label: 'Kim Jong Il', onPage: false },
      when: '',
      according: '',
      sources: [1],
    },
    {
      label: 'Born',
      text: '',
      when: '8 January 1984',
      according: 'according to US Department of the Treasury',
      sources: [0],
    },
  ],
  onThisPage: [],
  sources: [KYODO, NEWS24],
  reviewed: 'Checked 23 November 2026',
  certainty: 'certain',
}

const UNIVERSITY: CardContent = {
  id: 'kim-il-sung-military-university',
  kind: 'organisation',
  kindLabel: 'Organisation',
  label: 'Kim Il Sung Military University',
  native: { language: 'ko', text: '김일성군사종합대학' },
  description: 'North Korea’s leading school for senior military officers, in Pyongyang',
  summary:
    'Kim Il Sung Military University trains North Korea’s senior officers and gives further training to commanders at company level and above. Leader Kim Jong Un is reported to have taken courses there.',
  now: {
    heading: 'Now',
    lines: [
      {
        label: 'Led by',
        text: 'President',
        entity: { id: 'kim-kum-chol', label: 'Kim Kum Chol', onPage: true },
        when: 'since July 2024',
        according: '',
        sources: [0],
      },
    ],
  },
  facts: [
    {
      label: 'Named after',
      text: '',
      entity: { id: 'kim-il-sung', label: 'Kim Il Sung', onPage: false },
      when: '',
      according: '',
      sources: [0],
    },
    {
      label: 'In',
      text: 'Mangyongdae District',
      entity: { id: 'pyongyang', label: 'Pyongyang', onPage: true },
      when: '',
      according: '',
      sources: [1],
    },
    { label: 'Founded', text: '', when: '28 October 1952', according: '', sources: [1] },
  ],
  onThisPage: [
    { id: 'kim-kum-chol', label: 'Kim Kum Chol', relation: 'led by' },
    { id: 'pyongyang', label: 'Pyongyang', relation: 'in' },
  ],
  sources: [
    ...KIM_KUM_CHOL.sources.slice(0, 1),
    {
      publisher: 'Daily NK',
      title: '김일성군사종합대학 총장에 려춘석 임명',
      url: 'https://www.dailynk.com/%EA%B9%80%EC%9D%BC%EC%84%B1',
      dateText: '',
    },
  ],
  reviewed: 'Checked 23 November 2026',
  because: '“university” here: the only one named on this page',
  certainty: 'likely',
}

const HWASONG: CardContent = {
  id: 'hwasong-18',
  kind: 'weapon',
  kindLabel: 'Weapon',
  label: 'Hwasong-18',
  native: { language: 'ko', text: '화성포-18형' },
  description: 'North Korean solid-fuel intercontinental ballistic missile',
  summary: 'North Korea’s first intercontinental missile with solid fuel, which makes it quicker to launch.',
  facts: [],
  onThisPage: [],
  sources: [KYODO],
  reviewed: 'Checked 23 November 2026',
  certainty: 'certain',
}

const props = (content: CardContent, more: Partial<CardProps> = {}): CardProps => ({
  content,
  canGoBack: false,
  pinned: false,
  onOpenEntity: NOTHING,
  onBack: NOTHING,
  onClose: NOTHING,
  onPin: NOTHING,
  ...more,
})

/** States of the card, by name; for the gallery and for tests. */
export const CARD_STATES: Record<string, CardProps> = {
  'a short name': props(KIM_KUM_CHOL),
  'then and now differ': props(SHOIGU_IN_2021),
  'some posts changed': props(KIM_JONG_UN_IN_2018),
  'pinned, likely, with a way back': props(UNIVERSITY, { canGoBack: true, pinned: true }),
  'little known': props(HWASONG),
}
