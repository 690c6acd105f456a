/**
 * Words that may stand capitalised beside a name without being part of it: titles before and after names, days and
 * months, and the words that open sentences. All lower case, folded by `toLowerCase` alone.
 */

const words = (list: string) => new Set(list.trim().split(/\s+/))

/** Titles, offices and kinships, English first, then those of other languages of the beat. */
export const TITLES: ReadonlySet<string> = words(`
  president presidents leader leaders chairman chairwoman chair chairperson secretary minister ministers premier general gen lt maj
  col colonel lieutenant major marshal admiral adm captain capt sergeant vice deputy first second third chief head director
  commissioner spokesman spokeswoman spokesperson ambassador envoy governor gov mayor commander comrade comrades mr mrs ms miss
  dr sir dictator ruler supreme dear great respected beloved prime foreign defence defense state party former ex late acting
  king emperor prince tsar czar senator sen rep representative congressman congresswoman lawmaker professor prof analyst
  researcher tycoon oligarch founder brother sister son daughter father mother wife husband widow nephew niece grandson
  candidate counterpart strongman despot chancellor speaker adviser advisor aide official officials officer diplomat
  negotiator inspector attorney judge justice delegate member army force forces troops soldiers government military police
  embassy summit talks war treaty pact deal crisis region oblast city province day week
  präsident präsidentin machthaber staatschef regierungschef außenminister verteidigungsminister minister ministerin
  kremlchef kreml-chef diktator herr frau kanzler generalsekretär botschafter sprecher kremlsprecher
  président présidente ministre dirigeant général maréchal monsieur madame m mme secrétaire ambassadeur dictateur chef
  presidente presidenta ministro líder general mariscal secretario embajador dictador señor
  президент лидер министр генерал маршал секретарь глава председатель премьер товарищ вождь посол губернатор
  экс-президент вице-премьер господин
  президент лідер міністр генерал маршал секретар голова прем'єр посол
`)

export const CALENDAR: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  montag dienstag mittwoch donnerstag freitag samstag sonntag
`)

/** Words that open a sentence or a headline right before a name. */
export const OPENERS: ReadonlySet<string> = words(`
  a about above according across after again against alongside also although amid among an and are around as asked at
  because before behind below beneath beside besides between beyond both breaking but by can could dear despite did do does
  down due during each earlier either even every exclusive few for from had has have he her here his how however if in
  inside instead into is it its just last late later let like live many maybe me meanwhile more most my near neither never
  new next no nor not now of off old on once one only onto opinion or other our out outside over per perhaps photo read
  said saying says several she should since so some still such than that the their then there these they this those though
  through throughout thus till to today toward towards under unlike until unless up update upon via video was watch we were
  what when where whereas whether which while who whom whose why will with within without would yesterday yet you your
  analysis explainer factbox profile timeline interview question q
  der die das den dem ein eine einen im in am an auf für mit von vom zu zum zur nach bei seit während als wenn weil doch
  aber und oder auch laut gegen ohne über unter vor wie was wer wo warum
  le la les l un une des du de d à au aux en dans pour par sur avec sans selon après avant pendant quand si mais et ou que qui
  el la los las un una de del al en con por para según tras desde hasta cuando si pero y o que quien como
  в во на по с со к о об от из за при для до у и а но как что когда если после перед также сам сама ранее по-прежнему
  у в на з із зі до від для про при після але і й та як що коли якщо також раніше
`)

/** Nouns that make a thing of the name before them, in headlines too: "Kim Il Sung Square". */
export const NAMED_THINGS: ReadonlySet<string> = words(`
  square university stadium foundation institute academy school college street avenue boulevard palace prize award order medal
  museum bridge airport station theatre theater factory plant mausoleum memorial monument tower hotel hospital library park
  league brigade division regiment corps club fc cup exchange times post herald bank ballet opera orchestra festival
  marathon peak mountain river stele statue badge flower orchid
`)
