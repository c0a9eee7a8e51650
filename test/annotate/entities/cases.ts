import type { Kind } from '../../../src/annotation';

/** What a short text must give for one of its entities. A field that is left out is not judged. */
export interface ExpectedEntity {
  name: string;
  /** All its marks in text order: names, nominals and pronouns. */
  mentions: string[];
  kind?: Kind;
  roles?: string[];
  country?: string | null;
  aliases?: string[];
  /** The name of the entity that its role belongs to. */
  affiliation?: string;
  /** The mark that stands for this entity by metonymy, with the reading that was set aside. */
  literal?: string;
  /** The last of its marks is a guess and must say so: its confidence lies below ½. */
  weak?: boolean;
}

export interface EntityCase {
  phenomenon: string;
  text: string;
  entities: ExpectedEntity[];
  /** Words that must carry no mark. */
  unmarked?: string[];
}

/** One phenomenon each, of roles, of one entity in many mentions, and of metonymy; the wording is our own. */
export const CASES: readonly EntityCase[] = [
  // Roles
  {
    phenomenon: 'title before a name',
    text: 'Foreign Minister Leena Harkonen opened the talks in Oslo on Monday.',
    entities: [
      { name: 'Leena Harkonen', mentions: ['Leena Harkonen'], kind: 'person', roles: ['Foreign Minister'] },
      { name: 'Oslo', mentions: ['Oslo'], kind: 'place', country: 'NO' },
    ],
  },
  {
    phenomenon: 'title with a demonym before a name',
    text: 'Danish Prime Minister Karsten Holm met Bishop Aldo Ferri in Rome.',
    entities: [
      { name: 'Karsten Holm', mentions: ['Karsten Holm'], roles: ['Danish Prime Minister'], country: 'DK' },
      { name: 'Aldo Ferri', mentions: ['Aldo Ferri'], roles: ['Bishop'] },
      { name: 'Danish', mentions: ['Danish'], kind: 'group', country: 'DK' },
    ],
  },
  {
    phenomenon: 'apposition after a name, indefinite',
    text: 'Amara Okeke, a marine biologist, warned that the reef was dying.',
    entities: [{ name: 'Amara Okeke', mentions: ['Amara Okeke'], roles: ['marine biologist'] }],
  },
  {
    phenomenon: 'apposition after a name, with an "of" phrase',
    text: 'Pavel Sedlak, the mayor of Ostrava, resigned on Friday after a long quarrel over rents.',
    entities: [
      { name: 'Pavel Sedlak', mentions: ['Pavel Sedlak'], roles: ['mayor of Ostrava'], affiliation: 'Ostrava' },
    ],
  },
  {
    phenomenon: 'role before a name, set off by commas',
    text: 'The head of the Rotterdam Port Authority, Nils Brandt, denied the report.',
    entities: [
      {
        name: 'Nils Brandt',
        mentions: ['Nils Brandt'],
        roles: ['head of the Rotterdam Port Authority'],
        affiliation: 'Rotterdam Port Authority',
      },
    ],
  },
  {
    phenomenon: 'role with a possessor before a name',
    text: 'Nadia Farouk was arrested in Cairo on Monday. Her lawyer, Samuel Adeyemi, called the charges absurd.',
    entities: [
      { name: 'Nadia Farouk', mentions: ['Nadia Farouk', 'Her'] },
      { name: 'Samuel Adeyemi', mentions: ['Samuel Adeyemi'], roles: ['lawyer'] },
    ],
  },
  {
    phenomenon: 'relative clause with "is"',
    text: 'Irina Volkova, who is the chief prosecutor, called two witnesses.',
    entities: [{ name: 'Irina Volkova', mentions: ['Irina Volkova'], roles: ['chief prosecutor'] }],
  },
  {
    phenomenon: 'relative clause with "served as"',
    text: 'Tarcisio Moura, who served as governor of Bahia, died on Sunday.',
    entities: [
      { name: 'Tarcisio Moura', mentions: ['Tarcisio Moura'], roles: ['governor of Bahia'], affiliation: 'Bahia' },
    ],
  },
  {
    phenomenon: '"as" phrase after a verb of naming',
    text: 'The board named Helena Duarte as chief executive on Tuesday.',
    entities: [{ name: 'Helena Duarte', mentions: ['Helena Duarte'], roles: ['chief executive'] }],
  },
  {
    phenomenon: '"as" phrase that opens a sentence',
    text: 'As mayor of Lyon, Claire Bonnard closed two bridges to cars.',
    entities: [{ name: 'Claire Bonnard', mentions: ['Claire Bonnard'], roles: ['mayor of Lyon'], affiliation: 'Lyon' }],
  },
  {
    phenomenon: 'a former office',
    text: 'The deal was praised by former finance minister Otto Lindqvist.',
    entities: [{ name: 'Otto Lindqvist', mentions: ['Otto Lindqvist'], roles: ['former finance minister'] }],
  },
  {
    phenomenon: 'an acting office',
    text: 'Acting Police Commissioner Dinah Mwangi promised an inquiry. Mwangi took over in March.',
    entities: [{ name: 'Dinah Mwangi', mentions: ['Dinah Mwangi', 'Mwangi'], roles: ['Acting Police Commissioner'] }],
  },
  {
    phenomenon: 'a title with a hyphen',
    text: 'NATO Secretary-General Ingrid Solberg flew to Iraq on Monday. Iraq thanked Solberg.',
    entities: [
      {
        name: 'Ingrid Solberg',
        mentions: ['Ingrid Solberg', 'Solberg'],
        roles: ['Secretary-General'],
        affiliation: 'NATO',
        country: null,
      },
    ],
  },
  {
    phenomenon: 'an organization before the role is linked, not kept',
    text: 'Interpol spokesman Jorge Salas said the ring had been broken.',
    entities: [
      { name: 'Jorge Salas', mentions: ['Jorge Salas'], roles: ['spokesman'], affiliation: 'Interpol', country: null },
      { name: 'Interpol', mentions: ['Interpol'], kind: 'organization', country: null },
    ],
  },
  {
    phenomenon: 'the country of a role is linked and kept',
    text: 'Kenya will build a second dam. Kenyan Energy Minister Ruth Kamau signed the contract on Friday.',
    entities: [
      {
        name: 'Ruth Kamau',
        mentions: ['Ruth Kamau'],
        roles: ['Kenyan Energy Minister'],
        affiliation: 'Kenya',
        country: 'KE',
      },
      { name: 'Kenya', mentions: ['Kenya', 'Kenyan'], kind: 'place', country: 'KE' },
    ],
  },

  // One entity, many mentions: names
  {
    phenomenon: 'exact match',
    text: 'Nokia cut 300 jobs on Thursday. Investors had expected worse from Nokia.',
    entities: [{ name: 'Nokia', mentions: ['Nokia', 'Nokia'], kind: 'organization', aliases: [] }],
  },
  {
    phenomenon: 'exact match but for capitals',
    text: 'GENEVA (Reuters) - Rain flooded two stations on Sunday.\n\nTrains to Geneva were stopped until noon.',
    entities: [{ name: 'Geneva', mentions: ['GENEVA', 'Geneva'], kind: 'place', country: 'CH' }],
  },
  {
    phenomenon: 'loose match: a middle name left out',
    text: 'Maria Elena Castillo won the vote in Lima. Maria Castillo thanked her supporters.',
    entities: [
      {
        name: 'Maria Elena Castillo',
        mentions: ['Maria Elena Castillo', 'Maria Castillo', 'her'],
        aliases: ['Maria Castillo'],
      },
    ],
  },
  {
    phenomenon: "loose match: a company's legal form left out",
    text: 'Bright Harbor Energy Inc. will close its Texas plant. Bright Harbor Energy employs 900 people there.',
    entities: [
      {
        name: 'Bright Harbor Energy Inc.',
        mentions: ['Bright Harbor Energy Inc.', 'its', 'Bright Harbor Energy'],
        kind: 'organization',
      },
    ],
  },
  {
    phenomenon: 'surname first',
    text: 'Chinese engineer Zhao Liangyu designed the bridge. Zhao said it would last a century.',
    entities: [{ name: 'Zhao Liangyu', mentions: ['Zhao Liangyu', 'Zhao'], roles: ['Chinese engineer'] }],
  },
  {
    phenomenon: 'given name and surname swapped',
    text: 'The poet Kovacs Istvan read in Budapest. Istvan Kovacs was born in Szeged.',
    entities: [{ name: 'Kovacs Istvan', mentions: ['Kovacs Istvan', 'Istvan Kovacs'], roles: ['poet'] }],
  },
  {
    phenomenon: 'Dutch particles',
    text: 'Pieter van der Heijden sold the vineyard in May. Van der Heijden declined to comment.',
    entities: [
      {
        name: 'Pieter van der Heijden',
        mentions: ['Pieter van der Heijden', 'Van der Heijden'],
        aliases: ['Van der Heijden'],
      },
    ],
  },
  {
    phenomenon: 'Arabic particles',
    text: 'Sheikh Abdullah bin Rashid al-Harbi opened the mosque. Officials said al-Harbi had paid for it himself.',
    entities: [
      {
        name: 'Abdullah bin Rashid al-Harbi',
        mentions: ['Abdullah bin Rashid al-Harbi', 'al-Harbi', 'himself'],
        roles: ['Sheikh'],
      },
    ],
  },
  {
    phenomenon: 'Spanish particles',
    text: 'The union chose Lucia de la Torre on Monday. De la Torre is a nurse from Cadiz.',
    entities: [{ name: 'Lucia de la Torre', mentions: ['Lucia de la Torre', 'De la Torre'], roles: ['nurse'] }],
  },
  {
    phenomenon: 'initials for a given name',
    text: 'The report was written by Judith Whitcombe. J. Whitcombe also signed the letter to the court.',
    entities: [{ name: 'Judith Whitcombe', mentions: ['Judith Whitcombe', 'J. Whitcombe'] }],
  },
  {
    phenomenon: 'a middle initial',
    text: 'Anna K. Sorensen bought the paper in 2019. Staff say Anna Sorensen rarely visits.',
    entities: [{ name: 'Anna K. Sorensen', mentions: ['Anna K. Sorensen', 'Anna Sorensen'] }],
  },
  {
    phenomenon: 'honorific with a surname',
    text: 'Grace Ndlovu opened the shelter in 2011. Ms. Ndlovu, 61, lives next door.',
    entities: [{ name: 'Grace Ndlovu', mentions: ['Grace Ndlovu', 'Ndlovu'] }],
  },
  {
    phenomenon: 'honorific that tells a couple apart',
    text: 'Thomas Hargrave and his wife, Julia Hargrave, sued the airline. Mrs. Hargrave said the flight was never cancelled.',
    entities: [
      { name: 'Thomas Hargrave', mentions: ['Thomas Hargrave', 'his'] },
      { name: 'Julia Hargrave', mentions: ['Julia Hargrave', 'Hargrave'] },
    ],
  },
  {
    phenomenon: "diacritics left out of a person's name",
    text: 'Striker José Muñoz signed on Monday. Jose Munoz will wear the number nine.',
    entities: [{ name: 'José Muñoz', mentions: ['José Muñoz', 'Jose Munoz'], roles: ['Striker'] }],
  },
  {
    phenomenon: "diacritics left out of a town's name",
    text: 'A tram derailed in Łódź on Sunday. Nobody in Lodz was hurt.',
    entities: [{ name: 'Łódź', mentions: ['Łódź', 'Lodz'], kind: 'place', country: 'PL' }],
  },
  {
    phenomenon: 'two transliterations of a surname',
    text: 'Deputy Oleksandr Kovalskyy voted against the bill. Kovalsky called it a disgrace.',
    entities: [{ name: 'Oleksandr Kovalskyy', mentions: ['Oleksandr Kovalskyy', 'Kovalsky'], roles: ['Deputy'] }],
  },
  {
    phenomenon: 'two transliterations of a given name',
    text: 'Judge Mohammed Saleh freed the sailors. Mohamed Saleh gave no reason.',
    entities: [{ name: 'Mohammed Saleh', mentions: ['Mohammed Saleh', 'Mohamed Saleh'], roles: ['Judge'] }],
  },
  {
    phenomenon: 'a nickname in quotation marks, used alone',
    text: 'Singer Roberto "Beto" Arruda cancelled his tour. Fans of Beto can return their tickets.',
    entities: [
      { name: 'Roberto "Beto" Arruda', mentions: ['Roberto "Beto" Arruda', 'his', 'Beto'], roles: ['Singer'] },
    ],
  },
  {
    phenomenon: 'a nickname that takes the place of a given name',
    text: 'Senator William “Bill” Thornbury lost his seat. Bill Thornbury had held it since 1990.',
    entities: [
      {
        name: 'William “Bill” Thornbury',
        mentions: ['William “Bill” Thornbury', 'his', 'Bill Thornbury'],
        roles: ['Senator'],
      },
    ],
  },
  {
    phenomenon: 'acronym defined in brackets',
    text: 'The Baltic Fisheries Council (BFC) cut the cod quota. Boats that ignore the BFC face fines.',
    entities: [
      {
        name: 'Baltic Fisheries Council',
        mentions: ['Baltic Fisheries Council', 'BFC', 'BFC'],
        kind: 'organization',
        aliases: ['BFC'],
      },
    ],
  },
  {
    phenomenon: 'acronym defined after "or"',
    text: 'The Andean Water Commission, or AWC, meets in Quito. The AWC has five members.',
    entities: [
      { name: 'Andean Water Commission', mentions: ['Andean Water Commission', 'AWC', 'AWC'], kind: 'organization' },
    ],
  },
  {
    phenomenon: 'acronym built from initials',
    text: 'The National Grain Authority bought no wheat in June. Farmers accuse the NGA of delay.',
    entities: [
      { name: 'National Grain Authority', mentions: ['National Grain Authority', 'NGA'], kind: 'organization' },
    ],
  },
  {
    phenomenon: 'acronym built from initials, small words skipped',
    text: 'The Federation of Indian Textile Unions called a strike. FITU has two million members.',
    entities: [
      {
        name: 'Federation of Indian Textile Unions',
        mentions: ['Federation of Indian Textile Unions', 'FITU'],
        kind: 'organization',
      },
    ],
  },
  {
    phenomenon: 'demonym in a title joins its country',
    text: 'Portugal raised the minimum wage. Portuguese Labour Minister Rui Falcao announced it on Tuesday.',
    entities: [
      { name: 'Portugal', mentions: ['Portugal', 'Portuguese'], aliases: ['Portuguese'], country: 'PT' },
      { name: 'Rui Falcao', mentions: ['Rui Falcao'], roles: ['Portuguese Labour Minister'], country: 'PT' },
    ],
  },
  {
    phenomenon: 'adjective of a government joins its country',
    text: 'Norway has closed two oil fields. The Norwegian government plans to close a third.',
    entities: [{ name: 'Norway', mentions: ['Norway', 'Norwegian'], kind: 'place', country: 'NO' }],
  },
  {
    phenomenon: 'a family: given name alone',
    text: 'Ivan Petrenko and his wife, Olha Petrenko, run the bakery. Olha does the accounts.',
    entities: [
      { name: 'Ivan Petrenko', mentions: ['Ivan Petrenko', 'his'] },
      { name: 'Olha Petrenko', mentions: ['Olha Petrenko', 'Olha'] },
    ],
  },
  {
    phenomenon: 'a family: brothers',
    text: 'Luka Horvat and his brother Marko Horvat crossed the lake by night. Marko Horvat could not swim.',
    entities: [
      { name: 'Luka Horvat', mentions: ['Luka Horvat', 'his'] },
      { name: 'Marko Horvat', mentions: ['Marko Horvat', 'Marko Horvat'] },
    ],
  },
  {
    phenomenon: 'namesakes in office',
    text: 'Prime Minister Kim Tae-ho dismissed Defence Minister Kim Jin-woo. The prime minister gave no reason.',
    entities: [
      { name: 'Kim Tae-ho', mentions: ['Kim Tae-ho', 'The prime minister'], roles: ['Prime Minister'] },
      { name: 'Kim Jin-woo', mentions: ['Kim Jin-woo'], roles: ['Defence Minister'] },
    ],
  },
  {
    phenomenon: 'namesakes of different kinds',
    text: 'The actor Denzel Washington was seen in Washington on Saturday. Washington waved to the crowd.',
    entities: [
      { name: 'Denzel Washington', mentions: ['Denzel Washington', 'Washington'], kind: 'person', roles: ['actor'] },
      { name: 'Washington', mentions: ['Washington'], kind: 'place', country: 'US' },
    ],
  },
  {
    phenomenon: 'never a chain through a bare surname',
    text: 'Anna Keller founded the firm. Jonas Keller joined in 2015. Keller declined to comment.',
    entities: [
      { name: 'Anna Keller', mentions: ['Anna Keller'] },
      { name: 'Jonas Keller', mentions: ['Jonas Keller', 'Keller'], weak: true },
    ],
  },
  {
    phenomenon: 'a bare surname in the headline, two bearers below',
    text: 'Kovac wins in Zagreb\n\nMira Kovac beat her cousin Dino Kovac by two points on Sunday. Dino Kovac protested.',
    entities: [
      { name: 'Mira Kovac', mentions: ['Kovac', 'Mira Kovac', 'her'] },
      { name: 'Dino Kovac', mentions: ['Dino Kovac', 'Dino Kovac'] },
    ],
  },

  // One entity, many mentions: nominals and pronouns
  {
    phenomenon: 'nominal of an office',
    text: 'Health Minister Elif Demirel visited the ward. The minister spoke to three nurses.',
    entities: [{ name: 'Elif Demirel', mentions: ['Elif Demirel', 'The minister'], roles: ['Health Minister'] }],
  },
  {
    phenomenon: 'nominal of an organization',
    text: 'The Green Valley Pension Fund sold its shares in the mine. The fund lost 40 million dollars.',
    entities: [
      {
        name: 'Green Valley Pension Fund',
        mentions: ['Green Valley Pension Fund', 'its', 'The fund'],
        kind: 'organization',
      },
    ],
  },
  {
    phenomenon: 'pronouns by gender: a woman and a man',
    text: 'Margaret Doyle met Peter Lindgren in Dublin. She offered a loan, and he accepted.',
    entities: [
      { name: 'Margaret Doyle', mentions: ['Margaret Doyle', 'She'] },
      { name: 'Peter Lindgren', mentions: ['Peter Lindgren', 'he'] },
    ],
  },
  {
    phenomenon: 'pronouns by gender: told by the role',
    text: 'Spokeswoman Tomi Adebayo introduced Archbishop Kofi Mensah. Then he blessed the crowd and she closed the doors.',
    entities: [
      { name: 'Tomi Adebayo', mentions: ['Tomi Adebayo', 'she'], roles: ['Spokeswoman'] },
      { name: 'Kofi Mensah', mentions: ['Kofi Mensah', 'he'], roles: ['Archbishop'] },
    ],
  },
  {
    phenomenon: 'pronouns by number: a body and a person',
    text: 'Volvo hired Karin Lundberg in March. It wants her to build a cheaper truck.',
    entities: [
      { name: 'Volvo', mentions: ['Volvo', 'It'], kind: 'organization' },
      { name: 'Karin Lundberg', mentions: ['Karin Lundberg', 'her'] },
    ],
  },
  {
    phenomenon: 'pronouns by number: a country',
    text: 'Bolivia has asked Chile for a port. President Camila Rojas said it would not give up its claim.',
    entities: [{ name: 'Bolivia', mentions: ['Bolivia', 'it', 'its'], country: 'BO' }],
  },
  {
    phenomenon: 'pronouns by distance: the nearer subject',
    text: 'Ingrid Solheim opened the debate. Sanna Virtanen then took the floor. She promised lower fares.',
    entities: [
      { name: 'Ingrid Solheim', mentions: ['Ingrid Solheim'] },
      { name: 'Sanna Virtanen', mentions: ['Sanna Virtanen', 'She'] },
    ],
  },
  {
    phenomenon: 'pronouns by distance: none within reach, and an "it" that stands for nothing',
    text:
      'Henrik Falk left the company in May.\n\nIt rained all summer. The harvest failed in the south. ' +
      'Prices rose in every market. Nobody had seen such floods. The roads were closed for weeks.\n\n' +
      'He who sows late must hope for a warm autumn.',
    entities: [{ name: 'Henrik Falk', mentions: ['Henrik Falk'] }],
    unmarked: ['It', 'He'],
  },
  {
    phenomenon: '"I" in a quote is its speaker',
    text: '"I never met the buyer," said Rosa Bianchi, who sold the painting.',
    entities: [{ name: 'Rosa Bianchi', mentions: ['I', 'Rosa Bianchi'] }],
  },
  {
    phenomenon: '"my" and "me" in a quote that goes on',
    text: '"They took my boat," Emeka Obi said on Friday. "Nobody asked me."',
    entities: [{ name: 'Emeka Obi', mentions: ['my', 'Emeka Obi', 'me'] }],
    unmarked: ['They'],
  },

  // Products and their makers
  {
    phenomenon: 'a product with an article in front is not its maker',
    text: 'Velora cut its prices on Monday. Velora said the Velora Stylus would cost less. The Velora Stylus is sold in Japan.',
    entities: [
      { name: 'Velora', mentions: ['Velora', 'its', 'Velora'], kind: 'organization' },
      { name: 'Velora Stylus', mentions: ['Velora Stylus', 'Velora Stylus'], kind: 'product' },
    ],
  },
  {
    phenomenon: 'a product whose maker is named before it in the sentence',
    text: 'Google pulled the app from Google Play on Friday. Reviewers at Google Play had missed the fault, Google said.',
    entities: [
      { name: 'Google', mentions: ['Google', 'Google'], kind: 'organization' },
      { name: 'Google Play', mentions: ['Google Play', 'Google Play'], kind: 'product' },
    ],
  },
  {
    phenomenon: 'a product with and without its maker',
    text: 'Samsung unveiled the Galaxy S10 in Seoul. Samsung said the Samsung Galaxy S10 would go on sale in March.',
    entities: [
      { name: 'Samsung', mentions: ['Samsung', 'Samsung'], kind: 'organization' },
      { name: 'Samsung Galaxy S10', mentions: ['Galaxy S10', 'Samsung Galaxy S10'], kind: 'product' },
    ],
  },
  {
    phenomenon: 'a longer name that ends in a word for bodies is no product, and its plant is not the body',
    text:
      'Arvane will close the Arvane Industries plant in Oslo. Arvane Industries said on Monday that the plant lost money. ' +
      'Arvane shares rose.',
    entities: [
      {
        name: 'Arvane Industries',
        mentions: ['Arvane', 'Arvane Industries', 'Arvane Industries', 'Arvane'],
        kind: 'organization',
      },
    ],
  },
  {
    phenomenon: '"the company" is the one that was the subject last, not the one spoken of most',
    text:
      'Norland Bank rates shares. Norland Bank has looked at two stocks. Analysts of Norland Bank like both of them. ' +
      'Kestrel Foods makes soup in Leeds. The company employs 900 people.',
    entities: [
      { name: 'Norland Bank', mentions: ['Norland Bank', 'Norland Bank', 'Norland Bank'] },
      { name: 'Kestrel Foods', mentions: ['Kestrel Foods', 'The company'] },
    ],
  },
  {
    phenomenon: 'a year and a stock are no names for a body beside which they stand',
    text: 'Last year Convent Oil cut its output. Convent Oil stock fell. This year the stock may fall again.',
    entities: [{ name: 'Convent Oil', mentions: ['Convent Oil', 'its', 'Convent Oil'] }],
    unmarked: ['This year', 'the stock'],
  },

  // Bodies of one name in many countries, and governments that are set apart
  {
    phenomenon: 'a court of a name that many countries have is that of the country spoken of',
    text: 'Nigeria has banned the ferries. The Supreme Court upheld the ban on Friday, and police in Lagos closed two piers.',
    entities: [
      { name: 'Nigeria', mentions: ['Nigeria'], country: 'NG' },
      { name: 'Supreme Court', mentions: ['Supreme Court'], country: 'NG' },
    ],
  },
  {
    phenomenon: 'a party called after no town',
    text: 'Paraguay votes in April. The Colorado Party has ruled Paraguay since 2013.',
    entities: [{ name: 'Colorado Party', mentions: ['Colorado Party'], country: 'PY' }],
  },
  {
    phenomenon: 'a word amid a name is not what the body is',
    text: 'Ghana joined the Open Government Partnership in 2011. Delegates said on Monday that the government was slow.',
    entities: [{ name: 'Open Government Partnership', mentions: ['Open Government Partnership'] }],
    unmarked: ['the government'],
  },
  {
    phenomenon: 'a federal government is not the regional one',
    text: 'The Kurdistan Regional Government sold oil in May. The federal government sued in June.',
    entities: [{ name: 'Kurdistan Regional Government', mentions: ['Kurdistan Regional Government'] }],
    unmarked: ['The federal government'],
  },

  // Metonymy
  {
    phenomenon: 'a capital that acts, and the town',
    text: 'Portugal and Spain quarrel over a pipeline. Lisbon accused Madrid of delay on Monday. Engineers will meet in Madrid.',
    entities: [
      { name: 'Portugal', mentions: ['Portugal', 'Lisbon'], aliases: ['Lisbon'], literal: 'Lisbon' },
      { name: 'Spain', mentions: ['Spain', 'Madrid'], country: 'ES', literal: 'Madrid' },
      { name: 'Madrid', mentions: ['Madrid'], kind: 'place', country: 'ES' },
    ],
  },
  {
    phenomenon: 'a capital in a "with" phrase, and the town',
    text: 'Peru wants an early deal with Bolivia. Talks with La Paz broke down in April, and protesters marched in La Paz.',
    entities: [
      { name: 'Bolivia', mentions: ['Bolivia', 'La Paz'], literal: 'La Paz' },
      { name: 'La Paz', mentions: ['La Paz'], kind: 'place', country: 'BO' },
    ],
  },
  {
    phenomenon: 'a palace that speaks for its country',
    text: 'Russia has tested a new rocket. The Kremlin gave no details.',
    entities: [{ name: 'Russia', mentions: ['Russia', 'Kremlin'], country: 'RU', literal: 'Kremlin' }],
  },
  {
    phenomenon: 'a seat of power, and the building',
    text: 'The United States will close two bases. The White House announced the plan on Friday. Tourists may visit the White House again.',
    entities: [
      { name: 'United States', mentions: ['United States', 'White House'], country: 'US', literal: 'White House' },
      { name: 'White House', mentions: ['White House'], kind: 'place', country: 'US' },
    ],
  },
  {
    phenomenon: 'a ministry called by its building',
    text: 'France recalled its envoy to Mali. The Quai d’Orsay gave no date for his return.',
    entities: [{ name: 'France', mentions: ['France', 'its', 'Quai d’Orsay'], literal: 'Quai d’Orsay' }],
  },
  {
    phenomenon: 'a ministry called by its town or by its short name',
    text: 'The Italian Defence Ministry ordered nine helicopters. The Defence Ministry gave no price.',
    entities: [
      {
        name: 'Italian Defence Ministry',
        mentions: ['Italian Defence Ministry', 'Defence Ministry'],
        kind: 'organization',
        country: 'IT',
      },
    ],
  },
  {
    phenomenon: 'a town for the Commission that sits there',
    text: 'The European Commission opened an inquiry into the merger. Brussels fined both banks in 2019. A hearing is to be held in Brussels.',
    entities: [
      {
        name: 'European Commission',
        mentions: ['European Commission', 'Brussels'],
        kind: 'organization',
        country: null,
        literal: 'Brussels',
      },
      { name: 'Brussels', mentions: ['Brussels'], kind: 'place', country: 'BE' },
    ],
  },
  {
    phenomenon: 'a town for its club',
    text: 'Dundalk Rovers beat Sligo 2-0 on Saturday. Dundalk have not lost since May. The team bus broke down near Dundalk.',
    entities: [
      { name: 'Dundalk Rovers', mentions: ['Dundalk Rovers', 'Dundalk'], kind: 'organization', country: 'IE' },
      { name: 'Dundalk', mentions: ['Dundalk'], kind: 'place' },
    ],
  },

  // Credits
  {
    phenomenon: "an agency's dateline is taken up by no pronoun",
    text: '(Bloomberg) -- Harlow Bank closed 40 branches on Monday. It cut 900 jobs.',
    entities: [
      { name: 'Harlow Bank', mentions: ['Harlow Bank', 'It'] },
      { name: 'Bloomberg', mentions: ['Bloomberg'] },
    ],
  },
  {
    phenomenon: 'an outlet that reports is no company spoken of',
    text: 'Harlow Bank will close 40 branches, Reuters reported on Monday. The company has 900 staff.',
    entities: [
      { name: 'Harlow Bank', mentions: ['Harlow Bank'] },
      { name: 'Reuters', mentions: ['Reuters'] },
    ],
  },
];
