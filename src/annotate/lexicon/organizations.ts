import { wordList } from './wordSet';

/** Words that head or end the names of organizations, and what may be called so for short. General knowledge; lower case. */

/** Legal forms at the end of a company's name. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  wordList(
    'inc corp corporation co company ltd limited plc llc llp lp ag sa se nv bv gmbh kg oy oyj ab asa as spa srl sarl pty pte bhd kk holdings',
  ),
);

/**
 * Nouns for organizations ("the fund"), each with the words in a name or a description that it may stand for. A noun stands for
 * itself in any case.
 */
const HEADS = `
academy
administration
agency|bureau authority service office centre centres center centers organisation organization programme program
airline|airlines airways air
airport
alliance|coalition pact bloc
army|forces military guard corps
assembly|parliament congress council
association|federation union society league
authority|agency commission regulator
bank|banka banco banque banca bancorp
bloc|union alliance community asean mercosur eu
board|council committee
body|authority commission council agency federation association organization organisation committee
broadcaster|radio television tv broadcasting channel network
bureau|agency office
cabinet|government
carmaker|motor motors automobile automobiles auto
central_bank|bank reserve banka
centre|center
chamber|parliament senate assembly house
charity|foundation trust aid relief
church
club|fc cf afc sc united city rovers town athletic rangers wanderers sporting real hotspur albion villa
coalition|alliance front bloc
college|school institute
commission|board authority
committee|council panel board
community
company|lines inc corp corporation co ltd limited plc llc ag sa group motors industries technologies systems energy airlines holdings pharmaceuticals brands foods stores
conglomerate|group holdings
consortium|group
corporation|corp company
council|board committee
court|tribunal
department|ministry office
developer
employer
exchange
faculty
federation|association union fifa uefa
fifa
firm|company inc corp co ltd limited plc llc group partners associates llp
force|forces police
foundation|trust fund
franchise|club team
front|movement alliance
fund|foundation investment
giant|company inc corp group
government|administration cabinet
group|holdings company consortium alliance movement army front
guard|coast
hospital|clinic centre center
institute|institution center centre university
institution|university institute bank museum
insurer|insurance assekuranz assurance
junta|council
league
legislature|parliament congress assembly
lender|bank banka banco bancorp banque financial
maker
manufacturer|motors industries works
militia|brigade army front movement
ministry|department
monitor
movement|front party
museum|gallery
navy|fleet
network|television tv news broadcasting
newspaper|times post herald tribune guardian telegraph journal gazette daily news mail
operator
opposition
orchestra|philharmonic symphony
organisation|organization agency association
organization|organisation agency association
outlet|news times post
panel|committee commission
paper|times post herald tribune guardian telegraph journal gazette daily news
parliament|assembly congress duma rada knesset bundestag senate
party|centre center democrats greens alliance labour conservatives republicans movement
police|force
producer
programme|program
publisher|press books
regulator|commission authority agency board
retailer|stores supermarkets shops
school|academy college
senate
service|agency
side|fc cf united city rovers club town athletic albion
society|association
squad|fc united city
startup
studio|studios pictures
supplier
tabloid
team|fc cf united city rovers club racing
think-tank|institute
tribunal|court
trust|foundation fund
union|federation association
university|college
utility|power electric energy water
watchdog|authority commission agency
carrier|airlines airways air`;

const heads = new Map<string, Set<string>>();
for (const line of HEADS.trim().split('\n')) {
  const [head, others = ''] = line.split('|');
  heads.set(head.replace('_', ' '), new Set([head, ...wordList(others)]));
}

/** Nouns for organizations, each with the words that it may stand for. */
export const ORGANIZATION_HEADS: ReadonlyMap<string, ReadonlySet<string>> = heads;

/** Small words that an acronym may skip. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  wordList(
    'of for the and & in on to at by de la le les des du del di da do dos e y et und der die das für von van voor i w na',
  ),
);

/** International bodies that belong to no country; acronyms and names in lower case. */
export const INTERNATIONAL_BODIES: ReadonlySet<string> = new Set(
  `united nations|un|u.n.|nato|european union|eu|e.u.|european commission|european parliament|european council|european central bank|ecb|
  world health organization|who|world trade organization|wto|world bank|international monetary fund|imf|opec|opec+|oecd|african union|au|
  arab league|asean|mercosur|brics|g7|g20|g8|interpol|europol|fifa|uefa|ioc|international olympic committee|unicef|unesco|unhcr|iaea|
  international atomic energy agency|international criminal court|icc|international court of justice|security council|
  general assembly|osce|council of europe|european court of human rights|european court of justice|european space agency|esa|
  world food programme|wfp|international committee of the red cross|icrc|red cross|amnesty international|human rights watch|greenpeace|
  doctors without borders|médecins sans frontières|msf|oxfam|save the children|ecowas|gulf cooperation council|gcc|
  world economic forum|frontex|un security council|international energy agency|iea|fao|ilo|wipo|undp|unep|
  international labour organization|food and agriculture organization|organization of american states|oas|commonwealth|cern|
  concacaf|conmebol|caf|afc|fiba|fia|world athletics|wada|world anti-doping agency|africa cdc|commission|eurozone|
  african development bank|asian development bank|inter-american development bank|cop|ipcc|wmo|world meteorological organization|
  international organization for migration|iom|unrwa|ocha|unaids|transparency international|world wildlife fund|wwf|al-qaeda|al qaeda|
  islamic state|isis|isil|general court|court of justice`
    .split('|')
    .map((name) => name.trim()),
);
