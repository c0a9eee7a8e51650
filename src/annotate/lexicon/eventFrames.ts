import type { PloverType } from '../../annotation';
import type { NounClass } from './eventNouns';
import { wordSet } from './wordSet';

/** Verbs that bring about the event that their object names: "hold talks", "launch an attack", "impose sanctions". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `bring_about step_up intensify escalate expand ramp_up hold have make take give carry_out conduct launch start begin open resume kick_off stage mount wage initiate undertake
   impose issue lodge file bring reach sign strike conclude seal pay enter enter_into join take_part_in participate_in
   attend engage_in embark_on continue commit perform organise organize convene order announce declare offer extend
   express voice provide set deliver lay pose raise renew host lead level slap introduce enforce
   execute sponsor unleash perpetrate complete schedule arrange pursue throw file_for attempt exert`.split(/\s+/),
);

/** Verbs that end or undo the event that their object names: "lift sanctions", "cancel the visit". */
export const ENDING_VERBS: ReadonlySet<string> = new Set(
  `end halt stop suspend cancel call_off lift remove revoke withdraw drop ease relax scrap terminate discontinue
   break_off abandon freeze postpone cut cut_off pull reduce roll_back overturn rescind abolish waive quash delay
   interrupt sever slash scale_back scale_down soften loosen unwind repeal shelve adjourn boycott skip`.split(/\s+/),
);

/** Verbs that say what is done to a pact: "signed a treaty", "broke the truce". */
export const SIGNING_VERBS: ReadonlySet<string> = wordSet('sign ratify ink renew break violate breach');

/** Type of "lift sanctions", "cancel a meeting": what ending an event of a class amounts to. */
export const ENDING_TYPE: Readonly<Partial<Record<NounClass, PloverType>>> = {
  meeting: 'REJECT',
  agreement: 'REJECT',
  support: 'SANCTION',
  cooperation: 'SANCTION',
  aid: 'SANCTION',
  money: 'SANCTION',
  weapons: 'SANCTION',
  relations: 'SANCTION',
  sanction: 'CONCEDE',
  restriction: 'CONCEDE',
  arrest: 'RETREAT',
  attack: 'RETREAT',
  threat: 'CONCEDE',
  request: 'CONCEDE',
  protest: 'CONCEDE',
  accusation: 'CONCEDE',
  investigation: 'CONCEDE',
  mobilization: 'RETREAT',
  withdrawal: 'REJECT',
  ceasefire: 'REJECT',
};

/** Verb and class of its object → type, where the verb alone or the noun alone would mislead. First match counts. */
const TRANSITIVE: readonly (readonly [string, readonly NounClass[], PloverType | null])[] = [
  [
    'provide give send supply deliver offer donate grant ship fly extend pledge lend approve allocate release rush channel pay bring',
    ['aid', 'goods', 'money', 'weapons'],
    'AID',
  ],
  ['send deploy dispatch contribute', ['troops'], 'MOBILIZE'],
  ['move mass amass station position order rush bring fly launch put scramble', ['troops', 'weapons'], 'MOBILIZE'],
  [
    'withdraw pull pull_out remove evacuate recall bring_home redeploy move_out pull_back',
    ['troops', 'weapons'],
    'RETREAT',
  ],
  ['release free let_go return exchange swap hand_over liberate', ['prisoner', 'hostage'], 'RETREAT'],
  ['accept take take_in host welcome shelter admit receive grant resettle absorb', ['refugee'], 'AID'],
  ['grant give offer', ['refugee'], 'AID'],
  ['deport expel return turn_away turn_back send_back fly_back', ['refugee'], 'COERCE'],
  ['expel recall withdraw oust declare', ['diplomat'], 'SANCTION'],
  ['summon call_in', ['diplomat'], 'ACCUSE'],
  ['exchange name appoint send', ['diplomat'], 'SUPPORT'],
  ['close shut seal shut_down seal_off block blockade', ['border'], 'COERCE'],
  ['open reopen', ['border'], 'RETREAT'],
  ['return hand_over give_back cede', ['territory'], 'RETREAT'],
  [
    'seize capture take occupy control take_over overrun annex',
    ['territory', 'border', 'weapons', 'goods', 'money'],
    'COERCE',
  ],
  ['seize take hold capture', ['hostage', 'prisoner'], 'ASSAULT'],
  ['break cut sever cut_off downgrade suspend break_off freeze reduce strain', ['relations'], 'SANCTION'],
  [
    'restore establish normalize normalise upgrade resume re-establish strengthen forge build improve deepen boost enhance',
    ['relations', 'cooperation'],
    'SUPPORT',
  ],
  ['sign ratify', ['agreement', 'ceasefire', 'law'], 'AGREE'],
  ['reach strike conclude seal clinch make negotiate ink hammer_out', ['agreement', 'ceasefire'], 'AGREE'],
  ['accept', ['meeting', 'agreement', 'request', 'withdrawal', 'ceasefire', 'aid'], 'AGREE'],
  ['declare announce order proclaim call', ['ceasefire'], 'CONCEDE'],
  ['announce promise pledge', ['aid', 'money'], 'AGREE'],
  ['break violate breach', ['agreement'], 'REJECT'],
  [
    'refuse reject decline deny rule_out oppose block spurn veto',
    ['meeting', 'agreement', 'request', 'aid', 'cooperation', 'law', 'withdrawal', 'ceasefire', 'concession'],
    'REJECT',
  ],
  [
    'face draw spark attract trigger cause prompt follow see receive suffer despite meet await include',
    ['meeting', 'protest', 'attack', 'accusation', 'sanction', 'threat', 'request', 'investigation'],
    null,
  ],
  ['break violate breach', ['ceasefire'], 'ASSAULT'],
  ['drop hurl lob', ['weapons'], 'ASSAULT'],
  ['give set issue impose', ['deadline'], 'THREATEN'],
  ['share provide hand_over give supply pass exchange swap', ['information'], 'COOPERATE'],
  ['train equip', ['troops'], 'COOPERATE'],
  [
    'strengthen beef_up reinforce boost increase bolster build_up intensify add concentrate assemble',
    ['troops', 'mobilization'],
    'MOBILIZE',
  ],
  ['return hand_back give_back restore repatriate', ['relic', 'territory', 'goods'], 'RETREAT'],
  ['grant give approve allow permit', ['permission', 'right'], 'CONCEDE'],
  [
    'reverse overturn revoke rescind shorten cancel lift suspend repeal waive',
    ['permission', 'restriction', 'sanction', 'decision'],
    'CONCEDE',
  ],
  ['approve grant accept meet', ['request'], 'CONCEDE'],
  ['deny refuse', ['permission', 'entry'], 'REJECT'],
  ['block obstruct occupy blockade barricade', ['road'], 'PROTEST'],
  ['burn trample torch deface', ['flag'], 'PROTEST'],
  ['demolish destroy seize raid ransack search bulldoze', ['home'], 'COERCE'],
  ['declare impose proclaim extend announce order', ['restriction'], 'COERCE'],
  ['play stage hold launch conduct perform', ['game'], 'COOPERATE'],
  ['award present confer bestow', ['medal'], 'SUPPORT'],
  ['send convey offer extend', ['support'], 'SUPPORT'],
];

/** Verb lemma (with its particle) and object class → type. */
export const TRANSITIVE_TYPES: ReadonlyMap<string, PloverType | null> = readFrames();

function readFrames(): Map<string, PloverType | null> {
  const frames = new Map<string, PloverType | null>();
  for (const [verbs, classes, type] of TRANSITIVE)
    for (const verb of verbs.split(/\s+/))
      for (const kind of classes) if (!frames.has(`${verb} ${kind}`)) frames.set(`${verb} ${kind}`, type);
  return frames;
}

/**
 * Verbs whose type holds only for what is done to somebody: a prisoner is released, but so is a report; a suspect is
 * charged, and a telephone too.
 */
export const NEEDS_ACTOR: ReadonlySet<string> = new Set(
  `release charge press save help host meet question shut_down treat feed arm equip provide supply bless thank fund finance
   allow permit grant engage back slam blast hit fight beat search seize ban`.split(/\s+/),
);

/** Verbs that reject or concede something, but without an object say that a figure falls or a person stops. */
export const NEEDS_OBJECT: ReadonlySet<string> = new Set(
  'decline ease relax dismiss yield suspend free lift cheer'.split(' '),
);

/** Prepositions that bring the target of a type, the most telling first. */
export const TARGET_PREPOSITIONS: Readonly<Record<PloverType, readonly string[]>> = {
  AGREE: ['with', 'to', 'for', 'on'],
  CONSULT: ['with', 'to', 'between', 'of', 'by'],
  SUPPORT: ['for', 'to', 'with', 'behind', 'of', 'on'],
  CONCEDE: ['to', 'on', 'against', 'for', 'in', 'with'],
  COOPERATE: ['with', 'to', 'between'],
  AID: ['to', 'for', 'in', 'from'],
  RETREAT: ['from', 'out_of', 'of', 'to', 'in', 'with'],
  REQUEST: ['on', 'from', 'to', 'of', 'upon', 'with', 'against', 'for'],
  ACCUSE: ['against', 'at', 'of', 'into', 'about', 'over', 'on', 'for', 'with'],
  REJECT: ['from', 'by', 'to', 'with', 'of', 'on', 'against'],
  THREATEN: ['against', 'to', 'on', 'with', 'at', 'of', 'in'],
  PROTEST: ['against', 'outside', 'over', 'at', 'for'],
  SANCTION: ['on', 'against', 'from', 'with', 'upon', 'to', 'of', 'in', 'between'],
  MOBILIZE: ['to', 'in', 'against', 'into', 'near', 'on', 'along', 'at', 'around'],
  COERCE: ['on', 'against', 'of', 'from', 'in', 'to'],
  ASSAULT: ['on', 'against', 'at', 'with', 'of', 'in', 'into'],
};

/**
 * Verbs and nouns of what PLOVER codes, an investigation as an accusation, a promise as an agreement and a strike that is called
 * off as a concession, but our guidelines give no type: an inquiry accuses nobody yet, and a promise is no agreement.
 */
export const CODED_ONLY: ReadonlySet<string> = new Set(
  'promise pledge vow swear investigate probe audit inquire inspect investigation inquiry enquiry call_off'.split(' '),
);
