import { wordList } from './wordSet';

/**
 * Words for what people are: offices, ranks, trades and honorifics. General knowledge of English, collected by hand;
 * all lower case, without full stop.
 */

export type Gender = 'female' | 'male';

/** Nouns that head a role: "foreign *minister*", "*head* of the fund". */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  wordList(`
  academic accountant activist actor actress adjutant administrator admiral adviser advisor advocate agent agitator aide
  ally ambassador anaesthetist analyst anchor anchorman anchorwoman animator anthropologist apostle arbitrator archaeologist
  archbishop archdeacon archduke archduchess architect archivist artist assassin assemblyman assemblywoman assessor assistant
  associate astronaut astronomer astrophysicist athlete attaché attorney auditor author ayatollah backbencher bailiff baker
  ballerina banker barber baritone baron baroness barrister bassist bassoonist batsman batter beekeeper benefactor biochemist
  biographer biologist bishop blogger boatman bodyguard bookkeeper bookseller borrower bosun botanist bowler boxer brewer brigadier
  broadcaster broker builder burgomaster bursar businessman businessperson businesswoman butcher butler buyer cadet caliph
  cameraman campaigner candidate cantor captain caretaker cardiologist cardinal carer carpenter cartographer cartoonist
  cashier catcher celebrity cellist ceo cfo chair chairman chairperson chairwoman challenger champion chancellor chaplain
  chef chemist chief chieftain choreographer chronicler cinematographer clarinettist cleaner cleric clerk climatologist
  climber clinician coach co-author co-chair co-chairman co-director co-founder co-leader co-owner co-pilot cofounder
  collector colleague collaborator colonel columnist comedian comic commandant commander commentator commissar commissioner
  commodore composer comptroller compère conductor confidant congressman congresswoman conservationist conservator
  constable consul consultant contender contractor contralto contributor convener convict cook coo coordinator corporal
  correspondent cosmonaut counsel counsellor counselor count countess courier courtier cox crewman cricketer critic
  crown-prince cryptographer cto curate curator custodian cyclist czar dairyman dancer deacon dealer dean decorator
  defender defendant delegate demographer dentist deputy dermatologist descendant designer detective developer diarist
  dictator dietician dignitary diplomat director dissident diver doctor don doorman doyen dramatist draughtsman driver
  drummer duchess duke earl ecologist economist editor educator electrician emir emperor empress endocrinologist
  engineer engraver ensign entertainer entomologist entrepreneur envoy epidemiologist essayist ethicist ethnographer
  evangelist examiner executive executor expert explorer farmer father-general fellow fencer ferryman financier firebrand
  firefighter fireman fisherman flautist flyer footballer forecaster foreman forester forward founder frontman
  fugitive fullback fundraiser futurist gamekeeper gardener general geneticist geographer geologist geophysicist glaciologist
  goalie goalkeeper goalscorer golfer governor governor-general grandmaster guard guerrilla guide guitarist gunman
  gymnast gynaecologist hacker halfback handyman harpist head headmaster headmistress headteacher healer heckler heir
  heiress herder hermit historian host hostess hotelier hunter hurdler hydrologist illustrator imam immunologist
  impresario incumbent industrialist influencer informant inmate innkeeper innovator inspector instructor intendant
  interior-minister internist interpreter inventor investigator investor jailer janitor jeweller jihadist jockey joiner
  journalist judge juggler jurist justice keeper keyboardist king knight laborer labourer landlady landlord landowner
  laureate lawmaker lawyer leader lecturer legislator librarian librettist lieutenant lifeguard linesman linguist
  lobbyist locksmith logician lord machinist maestro magician magistrate magnate mailman maître major maker manager
  maharaja maharajah marchioness mariner marquess marquis marshal mason mathematician matriarch mayor mayoress
  mechanic mediator medic member mentor merchant mercenary messenger meteorologist metropolitan microbiologist
  middle-blocker midfielder midshipman midwife militant millionaire billionaire miner minister missionary
  mogul monarch monk monsignor mountaineer mufti mullah musician musicologist narrator naturalist navigator negotiator
  neighbor neighbour neurologist neuroscientist neurosurgeon newsreader newscaster nobleman nominee notary novelist nun nurse
  nutritionist observer obstetrician oceanographer officer official oligarch ombudsman ombudswoman oncologist operator
  operative ophthalmologist optician optometrist orator orderly organiser organist organizer ornithologist orthodontist
  owner paediatrician painter palaeontologist paleontologist pamphleteer paramedic parliamentarian parson partisan partner
  passenger pastor pathologist patriarch patrolman patron pediatrician peer penologist percussionist performer petty-officer
  pharmacist philanthropist philologist philosopher photographer photojournalist physician physicist physiologist
  physiotherapist pianist pilgrim pilot pioneer pirate pitcher planner planter player playmaker playwright plumber
  poet policeman policewoman politician pollster pontiff pope porter postman potter preacher prefect prelate premier
  presenter president president-elect priest priestess primate prime-minister prince princess principal printer prior private
  producer professor programmer promoter proprietor prosecutor protector protester provost psychiatrist psychoanalyst
  psychologist publican publicist publisher puppeteer quarterback queen rabbi racer radiologist rancher ranger rapper
  rapporteur realtor rebel receptionist receiver recorder rector referee reformer regent registrar regulator
  reporter representative researcher resident restaurateur retiree reverend rider ringleader rival roboticist rower
  runner sailor salesman saleswoman saxophonist scholar schoolteacher scientist scout screenwriter sculptor seaman
  seamstress secretary secretary-general seer seismologist senator sergeant servant settler sexton shah shareholder sheikh sheik
  shepherd sheriff shipowner shogun shooter shopkeeper shortstop showrunner singer singer-songwriter skater skier skipper
  smuggler sniper socialite sociologist soldier solicitor soloist songwriter soprano speaker speechwriter spinner spokesman
  spokesperson spokeswoman sportsman sportsperson sportswoman sprinter spy squire stagehand star statesman stateswoman
  statistician stenographer steward stewardess strategist striker student stuntman sub-inspector subaltern subeditor successor
  sultan superintendent superior supervisor supermodel surfer surgeon surveyor survivor suspect swimmer tailor tanner
  taoiseach tánaiste teacher teammate technician technologist tenant tenor theologian theorist therapist toxicologist trader
  trainer trainee translator treasurer tribune trombonist trooper trumpeter trustee tsar tutor tycoon typist umpire
  undersecretary undertaker urologist usher valet vendor veteran vet veterinarian vicar vicar-general vice-admiral vice-chair
  vice-chairman vice-chancellor vice-president vice-premier viceroy victim videographer vintner violinist violist virologist
  virtuoso viscount visionary vizier vocalist volcanologist volunteer votary voter waiter waitress warden warlord warrior
  watchmaker weaver weightlifter welder whaler whip whistleblower winemaker winger winner witness woodcarver worker wrestler
  writer yachtsman youtuber zoologist
  mp mep msp mla mnla congressperson councillor councilman councilwoman councilor alderman assemblymember
  mastermind boss tsarina chairholder technocrat insider newcomer hopeful frontrunner runner-up medallist medalist
  scorer top-scorer defenceman linebacker cornerback outfielder baseman all-rounder wicketkeeper fly-half lock prop hooker scrum-half
  centre-back full-back goaltender debutant substitute vice-captain batsmen understudy apprentice intern graduate pensioner
  villager trucker motorist cabbie widow-activist grocer florist hairdresser stylist model
  sub-lieutenant airman marine infantryman gunner commando quartermaster generalissimo field-marshal warrant-officer
  hetman begum rani rajah nawab khan emira sheikha
  `),
);

/** Role nouns that tell the gender. */
export const ROLE_GENDER: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...wordList(`actress anchorwoman archduchess assemblywoman ballerina baroness businesswoman chairwoman congresswoman
  councilwoman countess duchess empress headmistress heiress hostess landlady marchioness matriarch mayoress midwife nun
  ombudswoman policewoman priestess princess queen saleswoman seamstress spokeswoman sportswoman stateswoman stewardess
  tsarina waitress begum rani sheikha soprano contralto
  mother daughter wife sister aunt grandmother widow girlfriend granddaughter niece stepmother mother-in-law
  stepdaughter woman girl fiancée bride schoolgirl housewife`).map((word) => [word, 'female'] as [string, Gender]),
  ...wordList(`anchorman archbishop archduke assemblyman baritone baron boatman businessman cameraman cardinal chairman congressman
  councilman count crewman doorman duke earl emir emperor ferryman fireman fisherman foreman frontman gunman headmaster imam
  king landlord mailman monk monsignor mufti mullah nobleman ombudsman patriarch patrolman policeman pope postman priest prince
  salesman seaman sheikh sheik shah spokesman sportsman statesman stuntman sultan tenor tsar viscount waiter yachtsman
  ayatollah rabbi alderman airman infantryman
  father son husband brother uncle grandfather widower boyfriend grandson nephew stepfather father-in-law stepson man boy
  fiancé bridegroom schoolboy`).map((word) => [word, 'male'] as [string, Gender]),
]);

/** Role nouns that are given names: at the front of a name they are a part of it. */
export const GIVEN_NAME_ROLES: ReadonlySet<string> = new Set(
  wordList(`baker carpenter chase dean don earl farmer fisher forester gardener guy hooker hunter lock maker mason miner noble page
  painter parson pilgrim porter potter prior prop rider shepherd skipper smith star tailor tanner trader warden weaver winner
  khan rani sexton barber butcher butler archer carter`),
);

/** Role nouns that are surnames or given names as well: they are left outside a name only where two more words follow. */
export const NAME_LIKE_ROLES: ReadonlySet<string> = new Set(
  wordList(`bishop chancellor coach count duke general host judge keeper king knight lord major marshal pope prince ranger rancher
  sailor shah squire steward whip yeoman rabbi imam sultan emir deacon provost prefect regent captain baron sargent`),
);

/** Nouns of kinship and the like: they tell a relation or the gender, and are no roles. */
export const KIN_NOUNS: ReadonlySet<string> = new Set(
  wordList(`mother father daughter son wife husband sister brother aunt uncle cousin niece nephew grandmother grandfather
  grandson granddaughter grandchild widow widower girlfriend boyfriend fiancé fiancée stepmother stepfather stepson
  stepdaughter stepbrother stepsister mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law
  twin spouse friend namesake predecessor relative parent child man woman boy girl person someone couple family neighbor
  neighbour roommate classmate acquaintance lover companion native
  one part half member majority`),
);

/** Honorifics before a name; those of `HONORIFIC_GENDER` say nothing else. A full stop after them is left out here. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  wordList(`mr mrs ms miss mx messrs madam madame monsieur mme mlle herr frau señor señora señorita signor signora dom doña
  sir dame lord lady dr prof rev fr sr br hon rt st saint sheikh sheik sayyid haji hajji ustad pandit swami sri shri smt
  gen lt col maj capt cpt cmdr adm sgt cpl pvt brig pte insp det supt const gov sen rep pres amb sec atty
  dato datuk king queen prince princess pope emperor empress sultan emir imam rabbi father sister
  brother mother`),
);

export const HONORIFIC_GENDER: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...wordList(
    'mr monsieur herr señor signor sir lord fr br sri shri king prince pope emperor sultan emir imam father brother dom',
  ).map((word) => [word, 'male'] as [string, Gender]),
  ...wordList(
    'mrs ms miss madam madame mme mlle frau señora señorita signora dame lady doña smt queen princess empress sister mother',
  ).map((word) => [word, 'female'] as [string, Gender]),
]);

/** Honorifics that are a mere courtesy: beside any real role they are not kept as one. */
export const COURTESIES: ReadonlySet<string> = new Set(
  wordList('mr mrs ms miss mx messrs madam madame monsieur mme mlle herr frau señor señora señorita signor signora'),
);

/** Abbreviated ranks and offices that are a role of their own before a name: "Gen.", "Sen.". */
export const SHORT_TITLES: ReadonlySet<string> = new Set(
  wordList(
    'dr prof rev gen lt col maj capt cpt cmdr adm sgt cpl pvt brig pte insp det supt const gov sen rep pres amb atty sir dame lord lady',
  ),
);

/** Words that may stand before a role noun as part of the role, where no part of speech tells it. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  wordList(`former ex acting deputy vice interim outgoing incoming caretaker honorary chief senior junior lead leading top
  associate assistant executive managing general principal special national regional federal local provincial municipal
  royal imperial crown prime first second third foreign interior exterior home finance financial economy economic trade
  commerce industry labour labor employment health education science research technology digital culture sports sport
  tourism environment climate energy oil transport transportation infrastructure housing justice defence defense security
  intelligence military naval army navy police fire agriculture fisheries water planning budget treasury tax customs
  migration immigration refugee human rights social welfare family youth public private civil political policy legal
  constitutional press media communications information government state party parliamentary opposition presidential
  election campaign union student district city town county village community church religious
  medical clinical marine molecular theoretical nuclear software computer mechanical aerospace mining aid
  technical creative artistic musical film television tv radio news sports-news investigative freelance veteran
  star rookie reserve team club national-team head field site project program programme mission flight operations
  operating marketing sales commercial business corporate risk compliance country bureau desk staff world olympic
  european african asian`),
);

/** Verbs that give somebody an office: "named X as …". */
export const NAMING_VERBS: ReadonlySet<string> = new Set(
  wordList(`name named names naming appoint appointed appoints appointing elect elected elects electing nominate nominated
  nominates nominating hire hired hires choose chose chosen chooses pick picked picks select selected selects promote promoted
  reappoint reappointed re-elected reelected confirm confirmed install installed anoint anointed crown crowned
  declare declared swear swore sworn ordain ordained designate designated`),
);

/** Particles inside or before a surname. */
export const PARTICLES: ReadonlySet<string> = new Set(
  wordList(`van von der den de del della di da do dos das du des la le las los el al bin ibn bint ben abu abd ter ten zu zum zur
  af av y e st san santa mac mc o d l dit vom op het 't`),
);

/** Endings of a name that are no surname: "Jr.", "III". */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(wordList('jr sr ii iii iv v phd md esq cbe obe mbe kc qc'));

/**
 * Short forms and nicknames of given names: each line holds names that may stand for each other.
 */
const SHORT_NAMES = `
alexander alex alec sasha xander sandy
alexandra alex sasha sandra
andrew andy drew
anthony tony
antonio tony
barbara barb babs
benjamin ben benny
catherine katherine kathryn cathy kathy kate katie cate
charles charlie chuck
christopher chris kit
christine chris christina tina
daniel dan danny
david dave davy
deborah deb debbie
donald don donny
dorothy dot dottie
edward ed eddie ted teddy ned
elizabeth liz beth betty lizzie eliza
eugene gene
francis frank
francisco paco pancho
franklin frank
frederick fred freddie
geoffrey geoff
gerald gerry jerry
gregory greg
henry harry hank
isabella bella
jacob jake
jacqueline jackie
james jim jimmy jamie
jennifer jen jenny
jeffrey jeff
jessica jess
john jack johnny
jonathan jon
joseph joe joey
josé pepe
joshua josh
judith judy
kenneth ken kenny
kimberly kim
lawrence laurence larry
leonard leo len lenny
louis lou
luis lucho
margaret maggie meg peggy marge
mark marc
matthew matt
michael mike mick mickey
mikhail misha
nicholas nick nicky
nikolai kolya
patricia pat patty tricia
patrick pat paddy
peter pete
philip phillip phil
raymond ray
rebecca becky
richard rick dick rich
robert bob rob bobby robbie bert
ronald ron ronnie
samuel sam sammy
samantha sam
stephen steven steve
susan sue susie
terence terry
theodore ted theo teddy
theresa terry tess
thomas tom tommy
timothy tim
valerie val
victoria vicky
vincent vince
vladimir volodya vova
walter walt
william bill will billy willie liam
zachary zach`;

const shortNames = new Map<string, Set<string>>();
for (const line of SHORT_NAMES.trim().split('\n')) {
  const [full, ...shorts] = line.normalize('NFD').replace(/\p{M}/gu, '').split(' ');
  for (const short of shorts) {
    for (const [a, b] of [
      [full, short],
      [short, full],
    ]) {
      const known = shortNames.get(a);
      if (known) known.add(b);
      else shortNames.set(a, new Set([b]));
    }
  }
}

/**
 * Tells whether one given name is a usual short form of the other.
 * @param a a given name, lower case and without diacritics
 * @param b another one
 */
export function isShortName(a: string, b: string): boolean {
  return shortNames.get(a)?.has(b) ?? false;
}
