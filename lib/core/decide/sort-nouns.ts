/**
 * Nouns that say of what sort the name behind them is: "die Stadt Pokrowsk", "Город Покровск", "Company SpaceX". Beside a
 * name of that kind such a noun is no given name, even where its place or German gives it a capital.
 */
import { lazily } from '../lazily.ts'
import type { Kind } from '../model.ts'
import type { Setting, Spot } from './spots.ts'
import type { Neighbour } from './surroundings.ts'

interface Nouns {
  /** Ends of German nouns, which are compounds mostly: "Hafenstadt", "Ölkonzern". */
  german: string
  /** Whole words of languages in Latin letters, without the plural's s. */
  words: string
  /** Beginnings of Russian and Ukrainian nouns, which at most three letters of ending follow. */
  cyrillic: string
}

const PLACES: Nouns = {
  german: 'stadt|städte|städtchen|metropole|dorf|gemeinde|siedlung|festung|insel|inseln|hochburg|region|gebiet|küstenort|grenzort|vorort|frontort|^ort|^raum|großraum',
  words: 'city|town|village|settlement|capital|island|peninsula|suburb|enclave|ville|capitale|localité|île|ciudad|localidad|isla|aldea|città|cittadina|località|isola',
  cyrillic: 'город|городок|столиц|пос[её]лок|сел[оау]|деревн|остров|місто|міста|місті|селищ|острів',
}

/** What lies near a town and bears its name, so that the noun stands before a name of its own alone: "Flughafen Scheremetjewo". */
const SITES: Nouns = {
  german: 'flughafen|hafen|kosmodrom|weltraumbahnhof|testgelände|anlage|stützpunkt|basis|werft|fluss|berg|lager|halbinsel|zone',
  words: 'airport|port|river|base|shipyard|cosmodrome|aéroport|aeropuerto|aeroporto|puerto|porto|río|fiume',
  cyrillic: 'аэропорт|аеропорт|порт|космодром|полигон|полігон|озер',
}

const BODIES: Nouns = {
  german:
    'konzern|konzerne|firma|firmen|unternehmen|hersteller|anbieter|betreiber|entwickler|gruppe|gruppen|gruppierung|bank|banken|börse|börsen|agentur|sender|zeitung|partei|dienst|behörde|miliz|truppe|organisation|verband|allianz|bündnis|netzwerk|plattform|portal|kanal|einheit|bataillon|regiment|brigade|holding|start-?up|bande|hacker|exporteur|riese|reederei|stiftung|magazin|messenger|website|webseite|blog',
  words:
    'company|firm|group|unit|corps|brigade|regiment|battalion|bank|exchange|agency|broadcaster|newspaper|party|startup|operator|[a-z]*maker|manufacturer|giant|lender|carrier|retailer|producer|supplier|conglomerate|alliance|channel|outlet|website|blog|platform|network|militia|airline|hacker|société|entreprise|groupe|compagnie|banque|agence|chaîne|parti|géant|plateforme|milice|empresa|compañía|grupo|banco|agencia|cadena|diario|partido|gigante|plataforma|corporación|milicia|società|azienda|gruppo|compagnia|banca|agenzia|emittente|partito|colosso|piattaforma|milizia',
  cyrillic:
    '[а-яі]*компани|[а-яі]*компані|[а-яі]*корпораци|[а-яі]*корпораці|[а-яі]*концерн|группа|группы|группу|группировк|груп|угрупованн|банк|бирж|бірж|агентств|агенці|холдинг|фирм|фірм|газет|телеканал|канал|сайт|блог|паблик|портал|издани|виданн|парти|парті|организаци|організаці|альянс|платформ|сервис|сервіс|мессенджер|месенджер|стартап|производител|виробник|служб|батальон|батальйон|бригад|полк|хакер|предприяти|підприємств',
}

const THINGS: Nouns = {
  german:
    'rakete|raketen|drohne|drohnen|panzer|bombe|flugkörper|jet|jets|bomber|hubschrauber|system|systeme|satellit|haubitze|torpedo|schiff|frachter|tanker|boot|fregatte|korvette|zerstörer|kreuzer|brecher|jacht|yacht|typ|typs|klasse',
  words:
    'missile|rocket|drone|system|jet|bomber|satellite|ship|vessel|tanker|freighter|destroyer|frigate|submarine|icebreaker|yacht|fusée|navire|pétrolier|char|misil|cohete|dron|buque|carguero|petrolero|submarino|missili|razzo|nave|petroliera|sottomarino|sistema',
  cyrillic:
    'ракет|дрон|беспилотник|безпілотник|комплекс|систем|танк|танкер|сухогруз|самол[её]т|літак|вертол[её]т|спутник|супутник|судн|корабл|корабель|эсминец|есмінець|фрегат|подлодк|ледокол|криголам|яхт|торпед',
}

const COUNTRIES: Nouns = { german: '^land|nachbarland|partnerland|mitgliedsland|staat|supermacht|atommacht|großmacht|weltmacht', words: 'nation|ally|rival|host|neighbour|neighbor|superpower', cyrillic: 'стран|держав' }

const UNDERTAKINGS: Nouns = {
  german: 'operation|übung|manöver|projekt|programm|kampagne',
  words: 'operation|exercise|drill|project|opération|operación|operazione|ejercicio|exercice|esercitazione',
  cyrillic: 'операци|операці|учени|навчанн|проект|программ|програм',
}

/** For one word in lower case. */
function patternOf({ german, words, cyrillic }: Nouns): RegExp {
  return new RegExp(`(?:${german})$|^(?:${words})s?$|^(?:${cyrillic})[\u0430-\u0457]{0,3}$`)
}

const patterns = lazily((): Partial<Record<Kind, RegExp>> => {
  const [things, undertakings] = [patternOf(THINGS), patternOf(UNDERTAKINGS)]
  return {
    place: patternOf(PLACES),
    organisation: patternOf(BODIES),
    weapon: things,
    vessel: things,
    country: patternOf(COUNTRIES),
    event: undertakings,
    agreement: undertakings,
    term: undertakings,
  }
})

const sites = lazily(() => patternOf(SITES))

/** Whether a noun says of the kind of thing what it is: a "Hafenstadt" is a place, and no person. */
export function isSortOf(noun: string, kind: Kind | undefined): boolean {
  const pattern = kind === undefined ? undefined : patterns()[kind]
  return pattern?.test(noun.toLowerCase()) ?? false
}

/** "Die Stadt Pokrowsk", "Город Покровск", "# Exchange Bybit robbed": a noun of the name's sort that owes its capital to its place or to German. */
export function isSortBefore({ word, hyphenated, opensSentence: opens }: Neighbour, spot: Spot, { nounsCapitalised, record }: Setting): boolean {
  if (hyphenated || !(opens || spot.inTitleCase || nounsCapitalised)) return false
  const nouns = word.split(/[-‐‑]/)
  if (nouns.some((noun) => isSortOf(noun, spot.kind))) return true
  const isSite = spot.kind === 'place' && spot.nameClass === 'full' && !spot.entities.some((entity) => record(entity).town)
  return isSite && nouns.some((noun) => sites().test(noun.toLowerCase()))
}

/** What is called after a place and is none, where the noun comes first: "das Hotel Pjöngjang", "Radio Moskau", "ЦСКА Москва". */
export const HOUSES_BEFORE_PLACES =
  /^(?:radio|dynamo|dinamo|spartak|lokomotive?|zska|cska|zenit|цска|динамо|спартак|локомотив|зенит|радио|hotel|hôtel|albergo|restaurant|restaurante|ristorante|café|kino|band|klub|cruiser|kreuzer|croiseur|crucero|incrociatore|(?:гостиниц|отел|готел|ресторан|кафе|крейсер)[\u0430-\u0457]{0,3})$/
