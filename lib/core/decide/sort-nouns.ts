/**
 * Nouns that say of what sort the name behind them is: "die Stadt Pokrowsk", "Город Покровск", "Company SpaceX". Beside a
 * name of that kind such a noun is no given name, even where its place or German gives it a capital.
 */
import { lazily } from '../lazily.ts'
import type { Kind } from '../model.ts'
import type { Setting, Spot } from './spots.ts'
import type { Neighbour } from './surroundings.ts'

/** Compared as words: a pattern of them all takes half a millisecond to compile, on most pages for a handful of words. */
interface Nouns {
  /** Ends of words; German nouns are compounds mostly: "Hafenstadt", "Ölkonzern", "carmaker". */
  ends: string
  /** Whole words of languages in Latin letters, without the plural's s. */
  words: string
  /** Beginnings of Russian and Ukrainian nouns, which at most three letters of ending follow; behind "-", of their second halves. */
  cyrillic: string
}

const PLACES: Nouns = {
  ends: 'stadt|städte|städtchen|metropole|dorf|gemeinde|siedlung|festung|insel|inseln|hochburg|region|gebiet|küstenort|grenzort|vorort|frontort|großraum',
  words: 'ort|raum|city|town|village|settlement|capital|island|peninsula|suburb|enclave|ville|capitale|localité|île|ciudad|localidad|isla|aldea|città|cittadina|località|isola',
  cyrillic: 'город|городок|столиц|поселок|посёлок|село|села|селу|деревн|остров|місто|міста|місті|селищ|острів',
}

/** What lies near a town and bears its name, so that the noun stands before a name of its own alone: "Flughafen Scheremetjewo". */
const SITES: Nouns = {
  ends: 'flughafen|hafen|kosmodrom|weltraumbahnhof|testgelände|anlage|stützpunkt|basis|werft|fluss|berg|lager|halbinsel|zone',
  words: 'airport|port|river|base|shipyard|cosmodrome|aéroport|aeropuerto|aeroporto|puerto|porto|río|fiume',
  cyrillic: 'аэропорт|аеропорт|порт|космодром|полигон|полігон|озер',
}

const BODIES: Nouns = {
  ends:
    'maker|makers|konzern|konzerne|firma|firmen|unternehmen|hersteller|anbieter|betreiber|entwickler|gruppe|gruppen|gruppierung|bank|banken|börse|börsen|agentur|sender|zeitung|partei|dienst|behörde|miliz|truppe|organisation|verband|allianz|bündnis|netzwerk|plattform|portal|kanal|einheit|bataillon|regiment|brigade|holding|startup|start-up|bande|hacker|exporteur|riese|reederei|stiftung|magazin|messenger|website|webseite|blog',
  words:
    'company|firm|group|unit|corps|brigade|regiment|battalion|bank|exchange|agency|broadcaster|newspaper|party|startup|operator|maker|manufacturer|giant|lender|carrier|retailer|producer|supplier|conglomerate|alliance|channel|outlet|website|blog|platform|network|militia|airline|hacker|société|entreprise|groupe|compagnie|banque|agence|chaîne|parti|géant|plateforme|milice|empresa|compañía|grupo|banco|agencia|cadena|diario|partido|gigante|plataforma|corporación|milicia|società|azienda|gruppo|compagnia|banca|agenzia|emittente|partito|colosso|piattaforma|milizia',
  cyrillic:
    '-компани|-компані|-корпораци|-корпораці|-концерн|группа|группы|группу|группировк|груп|угрупованн|банк|бирж|бірж|агентств|агенці|холдинг|фирм|фірм|газет|телеканал|канал|сайт|блог|паблик|портал|издани|виданн|парти|парті|организаци|організаці|альянс|платформ|сервис|сервіс|мессенджер|месенджер|стартап|производител|виробник|служб|батальон|батальйон|бригад|полк|хакер|предприяти|підприємств',
}

const THINGS: Nouns = {
  ends:
    'rakete|raketen|drohne|drohnen|panzer|bombe|flugkörper|jet|jets|bomber|hubschrauber|system|systeme|satellit|haubitze|torpedo|schiff|frachter|tanker|boot|fregatte|korvette|zerstörer|kreuzer|brecher|jacht|yacht|typ|typs|klasse',
  words:
    'missile|rocket|drone|system|jet|bomber|satellite|ship|vessel|tanker|freighter|destroyer|frigate|submarine|icebreaker|yacht|fusée|navire|pétrolier|char|misil|cohete|dron|buque|carguero|petrolero|submarino|missili|razzo|nave|petroliera|sottomarino|sistema',
  cyrillic:
    'ракет|дрон|беспилотник|безпілотник|комплекс|систем|танк|танкер|сухогруз|самолет|самолёт|літак|вертолет|вертолёт|спутник|супутник|судн|корабл|корабель|эсминец|есмінець|фрегат|подлодк|ледокол|криголам|яхт|торпед',
}

const COUNTRIES: Nouns = { ends: 'nachbarland|partnerland|mitgliedsland|staat|supermacht|atommacht|großmacht|weltmacht', words: 'land|nation|ally|rival|host|neighbour|neighbor|superpower', cyrillic: 'стран|держав' }

const UNDERTAKINGS: Nouns = {
  ends: 'operation|übung|manöver|projekt|programm|kampagne',
  words: 'operation|exercise|drill|project|opération|operación|operazione|ejercicio|exercice|esercitazione',
  cyrillic: 'операци|операці|учени|навчанн|проект|программ|програм',
}

/** Longest ending of case behind a Cyrillic beginning. */
const CASE_ENDING = 3
const CYRILLIC = /^[\u0430-\u0491]+$/

/** Asks of one word in lower case. */
function testOf({ ends, words, cyrillic }: Nouns): (word: string) => boolean {
  const [whole, endings] = [new Set(words.split('|')), ends.split('|')]
  const stems = cyrillic.split('|').map((stem) => ({ stem: stem.replace('-', ''), isHalf: stem.startsWith('-') }))
  return (word) => {
    if (!CYRILLIC.test(word)) return whole.has(word) || whole.has(word.replace(/s$/, '')) || endings.some((end) => word.endsWith(end))
    return stems.some(({ stem, isHalf }) => {
      const at = isHalf ? word.lastIndexOf(stem) : word.startsWith(stem) ? 0 : -1
      return at >= 0 && word.length - at - stem.length <= CASE_ENDING
    })
  }
}

const tests = lazily((): Partial<Record<Kind, (word: string) => boolean>> => {
  const [things, undertakings] = [testOf(THINGS), testOf(UNDERTAKINGS)]
  return {
    place: testOf(PLACES),
    organisation: testOf(BODIES),
    weapon: things,
    vessel: things,
    country: testOf(COUNTRIES),
    event: undertakings,
    agreement: undertakings,
    term: undertakings,
  }
})

const isSite = lazily(() => testOf(SITES))

/** Whether a noun says of the kind of thing what it is: a "Hafenstadt" is a place, and no person. */
export function isSortOf(noun: string, kind: Kind | undefined): boolean {
  return kind !== undefined && (tests()[kind]?.(noun.toLowerCase()) ?? false)
}

/** "Die Stadt Pokrowsk", "Город Покровск", "# Exchange Bybit robbed": a noun of the name's sort that owes its capital to its place or to German. */
export function isSortBefore({ word, hyphenated, opensSentence: opens }: Neighbour, spot: Spot, { nounsCapitalised, record }: Setting): boolean {
  if (hyphenated || !(opens || spot.inTitleCase || nounsCapitalised)) return false
  const nouns = word.split(/[-‐‑]/)
  if (nouns.some((noun) => isSortOf(noun, spot.kind))) return true
  if (spot.kind !== 'place' || spot.nameClass !== 'full' || spot.entities.some((entity) => record(entity).town)) return false
  return nouns.some((noun) => isSite()(noun.toLowerCase()))
}

/** What is called after a place and is none, where the noun comes first: "das Hotel Pjöngjang", "Radio Moskau", "ЦСКА Москва". */
export const HOUSES_BEFORE_PLACES =
  /^(?:radio|dynamo|dinamo|spartak|lokomotive?|zska|cska|zenit|цска|динамо|спартак|локомотив|зенит|радио|hotel|hôtel|albergo|restaurant|restaurante|ristorante|café|kino|band|klub|cruiser|kreuzer|croiseur|crucero|incrociatore|(?:гостиниц|отел|готел|ресторан|кафе|крейсер)[\u0430-\u0457]{0,3})$/
