import { CARD_STATES } from './Card.fixture.tsx'
import type { ListedEntity } from './EntityList.tsx'
import type { PopupProps } from './Popup.tsx'

const NOTHING = () => {}

const entity = (kind: ListedEntity['kind'], label: string, count: number, certainty: ListedEntity['certainty'] = 'certain') => ({
  id: label.toLowerCase().replaceAll(' ', '-'),
  label,
  kind,
  count,
  certainty,
})

const SAMPLE_PAGE: ListedEntity[] = [
  entity('organisation', 'Kim Il Sung Military University', 2),
  entity('person', 'Kim Kum Chol', 3),
  entity('place', 'Pyongyang', 4),
  entity('organisation', 'Military Academy of the General Staff', 1),
  entity('organisation', 'Korean Central News Agency (KCNA)', 2),
  entity('person', 'Sergei Shoigu', 2),
  entity('organisation', 'Security Council of Russia', 1),
  entity('person', 'Kim Jong Un', 3),
  entity('person', 'Vladimir Putin', 1),
  entity('agreement', 'Treaty on Comprehensive Strategic Partnership', 2),
  entity('organisation', 'Yonhap News Agency', 1),
  entity('organisation', 'Korean Central Television', 1),
  entity('organisation', 'National Intelligence Service', 2, 'likely'),
  entity('place', 'Kursk region', 1),
  entity('event', 'Russia-Ukraine war', 2),
]

const PROPS: PopupProps = {
  enabled: true,
  site: { host: 'reuters.com', state: 'listed' },
  everywhere: false,
  shown: { likely: true, countries: false, onLikely: NOTHING, onCountries: NOTHING },
  page: { status: 'annotated', entities: SAMPLE_PAGE },
  busy: false,
  query: '',
  results: undefined,
  onEnabled: NOTHING,
  onSite: NOTHING,
  onAnnotateOnce: NOTHING,
  onAlwaysHere: NOTHING,
  onEverywhere: NOTHING,
  onQuery: NOTHING,
  onOpenEntity: NOTHING,
  onBack: NOTHING,
  onJump: NOTHING,
  onClose: NOTHING,
}

const RESULTS: PopupProps['results'] = [
  {
    id: 'sergei-shoigu',
    label: 'Sergei Shoigu',
    kind: 'person',
    description: 'Secretary of Russia’s Security Council since 2024; defence minister from 2012 to 2024',
  },
  { id: 'security-council-of-russia', label: 'Security Council of Russia', kind: 'organisation', description: 'Russian body that advises the president on security' },
  { id: 'hwasong-18', label: 'Hwasong-18', kind: 'weapon', description: 'North Korean solid-fuel intercontinental ballistic missile' },
]

/** States of the popup, by name; for the gallery and for tests. */
export const POPUP_STATES: Record<string, PopupProps> = {
  'names on the page': PROPS,
  'nothing known on the page': { ...PROPS, page: { status: 'quiet', entities: [] } },
  'a page that changes all the time': { ...PROPS, page: { status: 'annotated', entities: SAMPLE_PAGE.slice(0, 4), slowed: true } },
  'reading the page': { ...PROPS, page: undefined, busy: true },
  'open before the extension': { ...PROPS, page: undefined },
  'off on this site': { ...PROPS, site: { host: 'reuters.com', state: 'off' }, page: { status: 'off', entities: [] } },
  'off everywhere': { ...PROPS, enabled: false },
  'not on the list': { ...PROPS, site: { host: 'a-very-long-host-name.example.co.uk', state: 'not-allowed' }, page: undefined },
  'annotated once': {
    ...PROPS,
    site: { host: 'example.com', state: 'not-allowed' },
    page: { status: 'annotated', entities: SAMPLE_PAGE.slice(0, 3) },
  },
  'allowed on all sites': {
    ...PROPS,
    site: { host: 'example.com', state: 'allowed' },
    everywhere: true,
    page: { status: 'annotated', entities: SAMPLE_PAGE.slice(0, 3) },
  },
  'a page no extension reads': { ...PROPS, site: { host: '', state: 'unsupported' }, page: undefined },
  'an error': { ...PROPS, page: undefined, error: 'The browser does not let extensions read this page.' },
  'a search': { ...PROPS, query: 'shoygu', results: RESULTS },
  'a search without results': { ...PROPS, query: 'xyzzy', results: [] },
  'a search while loading': { ...PROPS, query: 'sho', results: undefined },
  'an entry': { ...PROPS, card: CARD_STATES['then and now differ']?.content },
}
