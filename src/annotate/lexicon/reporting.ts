import { wordSet } from './wordSet';

/** What a reporting verb may govern. A verb may have several frames. */
export interface ReportingVerb {
  readonly lemma: string;
  /** Introduces words in quotation marks: "…," she whispered. */
  readonly direct: boolean;
  /** Governs a content clause: she warned that …, … , she warned. */
  readonly clause: boolean;
  /** Characterises its object in the speaker's words: she called it "…", she slammed it as "…". */
  readonly naming: boolean;
  /** Takes what is spoken of as its object, after one of these prepositions if there are any: "referred to the fire". */
  readonly topic: readonly string[] | null;
  /** Says that its content is not so. */
  readonly denies: boolean;
}

/** The inflection of a word form; `past` is also the participle unless the verb has another one. */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund';

export interface ReportingForm {
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
}

/** Verbs of saying, writing and showing that take both words in quotation marks and a content clause. */
const SAYING = `
  acknowledge add admit advise affirm allege announce argue ask assert assure attest aver avow boast brag caution
  charge claim clarify comment complain concede conclude confess confide confirm contend counter cry declare deny
  disclose elaborate emphasise emphasize enthuse exclaim explain forecast grouse gripe grumble hint inform insist
  interject joke lament maintain mention moan muse note object observe opine pledge point posit post pray predict
  preach proclaim profess promise pronounce protest quip read reaffirm reason reassure rebut recall reckon recollect
  recount reflect reiterate rejoin relate remark remind repeat reply report respond retort retweet reveal say scoff
  scold speculate state stress submit suggest surmise swear tell testify text theorise theorize tweet underline
  underscore venture volunteer vow warn whine whisper wonder worry write signal rule stipulate teach intone enquire
  inquire tout insinuate certify telegraph cable advertise backtrack decree email message
`;

/** Verbs that introduce words in quotation marks only. */
const DIRECT_ONLY = `
  answer babble bark begin bellow blare blurt boom cackle chant cheer chide chime chirp chuckle close command continue coo
  croak crow deadpan demur drawl exhort exult fume gasp gloat greet groan growl grunt gush hiss holler howl huff implore
  interrupt jeer jest laugh marvel mock moralise mumble murmur mutter open ponder pout purr quote rage rant rave roar scowl
  scrawl scream screech shout shriek shrug sigh sing smile smirk snap snarl sneer snicker sniff snort sob speak splutter
  stammer start summarise summarize stutter taunt tease thunder trumpet urge wail whimper wisecrack yell finish quiz
  proffer plead beg ask counsel interpose demand threaten instruct
`;

/** Verbs of thinking, learning and showing that take a content clause and seldom words in quotation marks. */
const CLAUSE_ONLY = `
  agree accept anticipate appreciate assume believe certify consider deduce determine discern discover doubt
  envisage envision estimate expect fear feel figure find foresee foretell gather hear hope hypothesise hypothesize
  imagine imply indicate infer judge know learn notice notify perceive persuade postulate presume pretend project
  propose realise realize recognise recognize recommend regret remember resolve sense show speculate suppose suspect
  think understand verify wager warrant wish stipulate convince reckon detail complain concur quibble
`;

/** Verbs that give somebody's words for a person or a thing. */
const NAMING = `
  accuse applaud assail attack bash bemoan berate blast brand call castigate characterise characterize cite commend compare
  condemn criticise criticize credit decry defend deem denounce deride describe dismiss dub hail label lambast lambaste
  laud mock name nickname portray praise proclaim pronounce rebuke refer reject ridicule rip savage slam style tag term tout
  trash warn welcome
`;

/** Verbs that tell what somebody spoke of, each with the prepositions that it takes. */
const TOPICAL: Readonly<Record<string, readonly string[]>> = {
  acknowledge: [],
  boast: ['of', 'about'],
  brag: ['about'],
  cite: [],
  comment: ['on'],
  complain: ['of', 'about'],
  describe: [],
  detail: [],
  discuss: [],
  emphasise: [],
  emphasize: [],
  explain: [],
  express: [],
  highlight: [],
  joke: ['about'],
  mention: [],
  note: [],
  outline: [],
  point: ['to'],
  question: [],
  recall: [],
  recount: [],
  refer: ['to'],
  reiterate: [],
  speak: ['of', 'about'],
  stress: [],
  suggest: [],
  talk: ['of', 'about'],
  tout: [],
  warn: ['of', 'about', 'against'],
};

const DENIES = new Set(['deny', 'rebut', 'doubt']);

/** Past and participle, and where it is irregular the present. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  begin: ['began', 'begun'],
  feel: ['felt', 'felt'],
  find: ['found', 'found'],
  forecast: ['forecast', 'forecast'],
  foresee: ['foresaw', 'foreseen'],
  foretell: ['foretold', 'foretold'],
  hear: ['heard', 'heard'],
  know: ['knew', 'known'],
  read: ['read', 'read'],
  say: ['said', 'said'],
  show: ['showed', 'shown'],
  sing: ['sang', 'sung'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  teach: ['taught', 'taught'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  understand: ['understood', 'understood'],
  write: ['wrote', 'written'],
};

/** Verbs that double their last consonant. */
const DOUBLING = new Set('admit submit rebut quip brag refer infer demur slam rip tag dub'.split(' '));

function inflect(lemma: string): [string, VerbForm][] {
  const doubled = DOUBLING.has(lemma) ? lemma + lemma[lemma.length - 1] : null;
  const mute = lemma.endsWith('e') && !lemma.endsWith('ee');
  const y = /[^aeiou]y$/.test(lemma);
  const present = y ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  const regular = y ? `${lemma.slice(0, -1)}ied` : lemma.endsWith('e') ? `${lemma}d` : `${doubled ?? lemma}ed`;
  const [past, participle] = IRREGULAR[lemma] ?? [regular, regular];
  const gerund = `${mute ? lemma.slice(0, -1) : (doubled ?? lemma)}ing`;
  const forms: [string, VerbForm][] = [
    [lemma, 'base'],
    [present, 'present'],
    [participle, 'participle'],
    [gerund, 'gerund'],
  ];
  if (past !== lemma) forms.push([past, 'past']);
  return forms;
}

function buildForms(): Map<string, ReportingForm> {
  const saying = wordSet(SAYING);
  const directOnly = wordSet(DIRECT_ONLY);
  const clauseOnly = wordSet(CLAUSE_ONLY);
  const naming = wordSet(NAMING);
  const forms = new Map<string, ReportingForm>();
  for (const lemma of new Set([...saying, ...directOnly, ...clauseOnly, ...naming, ...Object.keys(TOPICAL)])) {
    const verb: ReportingVerb = {
      lemma,
      direct: saying.has(lemma) || directOnly.has(lemma),
      clause: saying.has(lemma) || clauseOnly.has(lemma),
      naming: naming.has(lemma),
      topic: TOPICAL[lemma] ?? null,
      denies: DENIES.has(lemma),
    };
    for (const [form, inflection] of inflect(lemma)) forms.set(form, { verb, form: inflection });
  }
  return forms;
}

const FORMS = buildForms();

/**
 * Looks up a word form.
 * @param lower the form in lower case
 * @returns the verb and its inflection where the form may belong to a reporting verb
 */
export function reportingForm(lower: string): ReportingForm | undefined {
  return FORMS.get(lower);
}
