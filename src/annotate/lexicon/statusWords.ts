import type { Status } from '../../annotation';
import { wordList, wordSet } from './wordSet';

/** How a governing word changes the status of the event in its complement: "plans to meet", "refused to sign". */
export type Shift = Exclude<Status, 'occurred' | 'ongoing'> | 'factual';

const SHIFTERS: readonly (readonly [Shift, string])[] = [
  [
    'planned',
    `plan intend aim expect schedule agree promise pledge vow decide prepare arrange hope aspire set_out resolve opt
     commit undertake elect ready mean look need determine volunteer announce book slate order tip design destine
     set plot conspire wait await due scheduled willing prepared determined expected committed poised keen
     eager bound intention decision goal preparation agreement commitment intent deadline
     mandate task readiness willingness guarantee assure`,
  ],
  [
    'possible',
    `threaten consider urge call ask demand want seek try attempt propose suggest offer request beg appeal press
     pressure encourage advise warn wish like tempt discuss mull weigh contemplate likely able possible threat proposal bid effort ability opportunity chance right
     possibility risk fear hesitate recommend swear allow permit authorize authorise enable invite persuade convince
     claim appear seem campaign insist lobby petition struggle fight push debate eye power option reluctant
     anxious hopeful tell instruct command entitle empower license could might suspect talk`,
  ],
  [
    'negated',
    `fail refuse decline deny avoid prevent rule_out neglect reject forget refrain abstain dismiss preclude
     cancel unable unwilling impossible refusal failure inability forbid prohibit ban bar abandon scrap oppose resist
     renege balk block thwart foil avert shelve unlikely forgo veto dissuade deter desist`,
  ],
  [
    'factual',
    `begin start continue keep manage help force proceed come get cause make let resume go_on finish stop end compel
     go rush serve dare bother succeed lead happen have see hear prove use join remain stay hasten step quit`,
  ],
];

/** Lemma → shift of its complement. */
export const STATUS_SHIFTERS: ReadonlyMap<string, Shift> = new Map(
  SHIFTERS.flatMap(([shift, words]) => wordList(words).map((word): [string, Shift] => [word, shift])),
);

/** Adjectives that agree to what follows: "is willing to withdraw". */
export const AGREEING_ADJECTIVES: ReadonlySet<string> = new Set(['willing', 'ready', 'prepared', 'committed', 'set']);

/** Words that negate the clause that they stand in. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `not n't never no neither nobody none nothing nor without hardly scarcely barely nowhere cannot`.split(/\s+/),
);

/** Modal auxiliaries → status of their clause, before an if-clause or a governing word is taken in. */
export const MODALS: ReadonlyMap<string, Status> = new Map<string, Status>([
  ['will', 'planned'],
  ["'ll", 'planned'],
  ['wo', 'planned'],
  ['shall', 'planned'],
  ['must', 'planned'],
  ['would', 'possible'],
  ["'d", 'possible'],
  ['could', 'possible'],
  ['can', 'possible'],
  ['ca', 'possible'],
  ['may', 'possible'],
  ['might', 'possible'],
  ['should', 'possible'],
  ['ought', 'possible'],
]);

/** Subordinators of unreal clauses. */
export const CONDITIONAL_MARKS: ReadonlySet<string> = new Set(
  'if unless whether until till once lest provided should before'.split(' '),
);

/** Verbs that report: with a content clause or a quote they are cues, not events. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  `say tell add note state report declare deny confirm warn argue believe reply claim announce insist explain stress
   think know write maintain assert acknowledge admit observe remark  recall reveal indicate suggest estimate
   predict emphasize emphasise reiterate respond answer concede reckon contend caution conclude point_out testify
   describe quote mention underline underscore hint joke quip retort recount affirm allege assure boast exclaim
   feel find hear hope learn mean inform notify fear guess imagine forecast understand tweet  speculate
   assume pronounce proclaim signal advise complain`.split(/\s+/),
);

/** Verbs that name a state or a mere link; no event of their own. */
export const STATIVE_VERBS: ReadonlySet<string> = new Set(
  `be have seem belong consist contain include lack own possess resemble depend deserve
   concern relate suit weigh fit exist matter owe equal cost lie tend according accord base    understand mean like love hate prefer regard comprise constitute signify
   stem stand pertain correspond wish mind date feature range stretch
   happen coincide represent focus reflect imply let do suppose look sound feel keep`.split(/\s+/),
);

/** Verbs that name a state by their particle or preposition: "the quarrel goes back to 2019", "it turned out". */
export const STATIVE_PHRASES: ReadonlySet<string> = wordSet(
  'go_back date_back turn_out drag_on boil_down amount_to go_well go_to_plan go_as_planned',
);

/** With a clause as their content, what somebody or something tells; no events: "figures showed that prices rose". */
export const CLAUSE_CUES: ReadonlySet<string> = wordSet(
  'show suggest indicate demonstrate confirm argue believe write warn reckon know think',
);

/** In the passive what they tell is what was seen: "was seen entering". */
export const PERCEPTION_VERBS: ReadonlySet<string> = wordSet('see hear notice spot observe know think believe view');

/** Verbs that only phase or intend what their complement names; with one, the complement is the event. */
export const PHASE_VERBS: ReadonlySet<string> = new Set(
  `begin start continue manage try attempt seek succeed fail plan intend aim expect hope want prepare need keep cease
   proceed struggle come happen go set schedule like wish decline appear seem tend remain get choose hesitate
   bother dare rush strive endeavor endeavour move end`.split(/\s+/),
);

/** Verbs that are cues whatever stands beside them: "told reporters". */
export const PURE_CUES: ReadonlySet<string> = new Set('say tell add note state reply remark'.split(' '));

/** Participles that say of a noun no more than that it is to come or is told of: "the cut planned for May". */
export const NOUN_PLANS: ReadonlySet<string> = new Set(
  'plan schedule expect intend propose base design aim mean set due need require call name entitle'.split(' '),
);
