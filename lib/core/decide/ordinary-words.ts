/**
 * Words that may stand capitalised beside a name without being part of it: titles before and after names, days and
 * months, and the words that open sentences. All lower case, folded by `toLowerCase` alone.
 */

const words = (list: string) => new Set(list.trim().split(/\s+/))

/** What a person is: "President Kim", "Kim, the president of …". */
export const OFFICES: ReadonlySet<string> = words(`
  president leader chairman chairwoman chairperson secretary minister premier general marshal admiral colonel lieutenant
  major captain sergeant director commissioner spokesman spokeswoman spokesperson ambassador envoy governor mayor commander
  chief head dictator ruler king emperor senator representative congressman congresswoman lawmaker professor analyst
  founder tycoon oligarch chancellor speaker adviser advisor diplomat negotiator inspector attorney judge
  präsident präsidentin machthaber staatschef regierungschef außenminister verteidigungsminister ministerin
  diktator kanzler generalsekretär botschafter sprecher
  président présidente ministre dirigeant général maréchal secrétaire ambassadeur dictateur
  presidente presidenta ministro líder mariscal secretario embajador dictador
  президент лидер министр генерал маршал секретарь глава председатель премьер посол губернатор
  лідер міністр голова
`)

/** Titles, offices and kinships, English first, then those of other languages of the beat. */
export const TITLES: ReadonlySet<string> = new Set([
  ...OFFICES,
  ...words(`
  presidents leaders ministers fm pm ceo cfo coo chair gen lt maj col adm capt vice deputy first second third comrade comrades mr mrs ms miss messrs
  assistant under staff gov dr sir supreme dear great respected beloved prime foreign defence defense state party former ex late acting prince
  tsar czar sen rep prof researcher brother sister son daughter father mother wife husband widow nephew niece grandson
  candidate counterpart strongman despot aide official officials officer justice delegate member army force forces
  troops soldiers government military police embassy summit talks war treaty pact deal crisis region oblast city province
  day week pro anti post non press
  kremlchef herr frau kremlsprecher herrscher familie
  monsieur madame m mme chef señor
  porte-parole commandant amiral capitaine ambassadrice
  canciller portavoz vocero vocera ministra comandante coronel capitán almirante embajadora
  generale ambasciatore ambasciatrice segretario portavoce colonnello ammiraglio capo
  пресс-секретарь спикер замминистра адмирал полковник депутат сенатор советник советница начальник директор командующий главком представитель
  речник речниця прес-секретар президентка спікер міністерка очільник керівник командувач головнокомандувач радник радниця
  адмірал представник заступник секретар прем'єр-міністр
  агентство агенція агентства газета телеканал радиостанция издание ректор
  товарищ вождь экс-президент вице-премьер господин диктатор генсек канцлер майор
  прем'єр
`),
])

/** Compounds of offices, in which German is rich: "Kremlherrscher", "US-Präsident", "Parteichef". */
const GERMAN_ROLE = /(?:chef|chefin|minister|ministerin|präsident|präsidentin|sekretär|sprecher|sprecherin|führer|haber|herrscher|leiter|general|marschall|direktor|vorsitzende[rn]?|kanzler|diktator|berater|gouverneur|botschafter|agentur|botschaft|zeitung|sender|hauptstadt|gebiet|region|berater|unterhändler)s?$/

/** Whether a German noun (in lower case) says what a person is. */
export function isGermanRole(word: string): boolean {
  return GERMAN_ROLE.test(word)
}

export const CALENDAR: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli oktober dezember
  lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
  lunedì martedì mercoledì giovedì venerdì sabato domenica
`)

/** Words that open a sentence or a headline right before a name. */
export const OPENERS: ReadonlySet<string> = words(`
  a about above according across after again against alongside also although amid among an and are around as asked at
  because before behind below beneath beside besides between beyond both but by can could dear despite did do does
  down due during each earlier either even every few for from had has have he her here his how however i if in
  inside instead into is it its just last late later let like many maybe me meanwhile more most my near neither never
  next no nor not now of off on once one only onto or other our out outside over per perhaps read
  said saying says several she should since so some still such than that the their then there these they this those though
  through throughout thus till to today toward towards under unlike until unless up upon via was we were
  what when where whereas whether which while who whom whose why will with within without would yesterday yet you your
  der die das den dem ein eine einen im am auf für mit von vom zu zum zur nach bei seit während als wenn weil doch
  aber und oder auch laut gegen ohne über unter vor wie wer wo warum
  nun dann dort hier noch schon erst nur einst zuletzt zudem zugleich inzwischen heute gestern morgen damals bislang
  bisher seitdem dabei dazu danach davor denn ob obwohl damit nachdem bevor sobald solange dass zwischen neben trotz wegen
  le la les l un une des du de d à au aux en dans pour par sur avec sans selon après avant pendant quand si mais et ou que qui
  entre chez depuis dès lors malgré parmi outre hors vers sous face grâce pourquoi comment où aujourd'hui demain puis
  ainsi alors cependant pourtant enfin toutefois comme lorsque puisque tandis car donc ni chaque cette cet ces ce sa son ses
  el los las una del al con por para según tras desde hasta cuando pero y o quien como
  aunque mientras también durante mediante contra hacia además ahora ayer hoy mañana así donde cada todo sobre
  allí allá aquí ahí bajo ante tampoco incluso solo sólo luego después antes entonces porque pues este esta ese esa su sus
  il lo gli da dal dalla dai di dello della nel nella allo alla sul sulla tra fra dopo prima secondo quando se ma anche
  mentre contro verso sotto ieri oggi domani così dove ogni senza intanto però invece poi ora già ancora tramite
  entro eppure nonostante sia lì là né perché quindi dunque infatti inoltre questo questa quel quella suo sua parla
  в во на по с со к о об от из за при для до у и а но как что когда если после перед также сам сама ранее по-прежнему
  утром днем днём вечером ночью вчера сегодня завтра накануне позднее позже раньше затем потом тогда теперь сейчас недавно
  однако поэтому здесь там наконец впрочем именно даже только лишь кстати видимо возможно вероятно между кроме вместо
  хотя чтобы пока зато либо или ведь вот это этот эта так уже еще ещё вместе вслед согласно благодаря несмотря против среди
  вокруг около возле ради вопреки почему зачем где куда откуда сколько кто чей чем тем впервые снова вновь опять лично
  з із зі від про після але і й та як що коли якщо також раніше
  вранці вдень ввечері увечері вночі учора вчора сьогодні напередодні пізніше потім тоді тепер зараз нещодавно
  однак проте тому тут нарешті втім саме навіть лише тільки мабуть можливо ймовірно між крім окрім замість хоча щоб поки
  або адже ось це цей ця вже ще разом слідом згідно завдяки попри проти серед навколо біля чому де куди звідки
  скільки хто чий чим тим вперше знову особисто водночас
`)

/** Words that label a headline before a name. */
export const LABELS: ReadonlySet<string> = words(`
  breaking exclusive opinion photo live update video watch analysis explainer factbox profile timeline interview question q
`)

/** Words that begin names of their own: "New England", "North Pyongyang", "St Petersburg". */
export const NAME_OPENERS: ReadonlySet<string> = words(`
  new old north south east west northern southern eastern western central upper lower greater little big saint st mount mt
  fort ft port lake san santa los las el neu neue alt bad sankt nouvelle nouveau nueva nuevo
`)

/** Given names of the West that stand before family names which are places' or somebody's, too: "Jack London", "Gerhard Stoltenberg". */
export const COMMON_GIVEN_NAMES: ReadonlySet<string> = words(`
  albert alexander alice andrew anna anne anthony arthur barbara benjamin charles charlotte chris christopher clara daniel david
  denzel diana dorothy edward elizabeth ella emily emma eric ernest fred frederick gary george hannah harold harry
  helen henri henry herbert howard irving isaac isabella isaiah jack jacob jacques jake james jason jean jennifer jerry jessica jim joan
  joe john johnny jonathan joseph julia julian julie justin karen kate keith kelly kerry kevin laura lily lisa louis louise lucy
  maria marie martin mary matt matthew michael michel michelle mike nancy nicholas nick oliver oscar patrick paul peter
  philip rachel ralph richard robert roger ronald ruth ryan sam samuel sarah scott sean simon sophia sophie stephen steve
  steven stuart susan terry theodore theresa thomas tim tom tony vincent walter william
  andreas bernd bernhard dieter eberhard erika ernst franz friedrich fritz gerhard gisela günter günther hans heinrich heinz helga helmut
  hermann horst ingrid johann josef jürgen karl klaus kurt manfred otto reinhard rolf rudolf siegfried stefan ulrich ursula werner wilhelm wolfgang
`)

/** Verbs of headlines, where every word has a capital: "Kim Vows Reply". */
export const HEADLINE_VERBS: ReadonlySet<string> = words(`
  says vows visits meets orders calls warns urges hails inspects attends oversees tells sends wants sees arrives leaves
  returns signs praises pledges backs rejects denies claims threatens unveils tests fires launches hosts greets thanks
  slams blasts mourns speaks holds makes takes gets gives is was has will may could would offers accepts invites appears
  seeks plans faces joins opens closes travels heads lands departs supports promises demands shows reveals admits
  hits strikes downs sinks destroys kills attacks shells bombs targets seizes captures loses repels intercepts
  congratulates exchanges receives discusses reviews watches guides leads agrees proposes pushes presses questions asks
  signals suggests hints appoints names sacks replaces awards condemns protests cancels delays skips expels
  confirms announces publishes reports sanctions blames accuses dismisses celebrates marks observes addresses examines
  must should can cannot might
  discuss exchange visit meet receive praise attend lead agree vow urge warn hail inspect sign send host greet tell
  thank mourn speak make take give join open watch talk talks call
`)

/** Nouns that make a thing of the name before them, in headlines too: "Kim Il Sung Square". */
export const NAMED_THINGS: ReadonlySet<string> = words(`
  square university stadium foundation institute academy school college street avenue boulevard palace prize award order medal
  museum bridge airport station theatre theater factory plant mausoleum memorial monument tower hotel hospital library park
  league open masters steel plaza corp inc ltd plc airlines airways lines motors brigade division regiment corps club fc cup exchange times post herald daily tribune gazette bank ballet opera orchestra festival
  marathon peak mountain river stele statue badge flower orchid youth zoo hall centre center stipend scholarship
  platz universität hochschule marineuniversität stadion stiftung institut akademie schule straße allee preis orden flughafen bahnhof
  denkmal turm friedhof cemetery
`)

/** The same where the noun comes first: "площадь Ким Ир Сена", "Université Kim Il Sung". */
export const THINGS_BEFORE_NAMES =
  /^(?:(?:им|rue|prix|musée|avenue|calle|premio|stade|plaza|institut|instituto|place|фонд)$|(?:имени|fundación|fondation|fondazione|universi|академи|площад|университет|стадион|институт|завод|улиц|проспект|мавзоле|памятник|вулиц|площ|académie|academia|estadio))/
