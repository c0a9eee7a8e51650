import type { PloverType } from '../../annotation';
import type { Family } from './eventFamilies';
import { wordList } from './wordSet';

/**
 * What a noun is as the object of a verb: "impose SANCTION", "lift RESTRICTION", "send TROOPS". Event nouns carry their
 * class too, so that "cancel MEETING" can be told from "cancel AID".
 */
export type NounClass =
  | 'meeting'
  | 'agreement'
  | 'support'
  | 'concession'
  | 'cooperation'
  | 'aid'
  | 'withdrawal'
  | 'request'
  | 'accusation'
  | 'investigation'
  | 'rejection'
  | 'threat'
  | 'protest'
  | 'sanction'
  | 'mobilization'
  | 'restriction'
  | 'arrest'
  | 'attack'
  | 'ceasefire'
  | 'relations'
  | 'other'
  // nouns that are no events themselves
  | 'troops'
  | 'weapons'
  | 'money'
  | 'goods'
  | 'prisoner'
  | 'refugee'
  | 'border'
  | 'law'
  | 'diplomat'
  | 'hostage'
  | 'territory'
  | 'deadline'
  | 'information'
  | 'relic'
  | 'permission'
  | 'right'
  | 'decision'
  | 'entry'
  | 'road'
  | 'flag'
  | 'home'
  | 'game'
  | 'medal';

export interface NounSense {
  readonly type: PloverType | null;
  readonly family: Family;
  readonly class: NounClass;
  /** True where the noun names something that happens; false for things like troops. */
  readonly event: boolean;
}

const EVENTS: readonly (readonly [PloverType | null, Family, NounClass, string])[] = [
  [
    'CONSULT',
    'diplomacy',
    'meeting',
    `meeting summit talk talks negotiation visit conference dialogue consultation discussion trip call conversation
     mediation audience parley session roundtable tour reception symposium  stopover gathering forum
       videoconference arbitration  negotiations consultations get-together
     tete-a-tete conclave colloquium`,
  ],
  [
    'AGREE',
    'diplomacy',
    'agreement',
    `agreement deal accord pact treaty pledge promise commitment memorandum understanding  settlement
     compromise consensus convention protocol contract offer willingness invitation vow assurance undertaking
     acceptance consent`,
  ],
  [
    'SUPPORT',
    'diplomacy',
    'support',
    `support praise endorsement recognition backing approval condolence congratulation congratulations condolences
     gratitude solidarity thanks ratification acclaim welcome sympathy applause tribute encouragement`,
  ],
  [
    'CONCEDE',
    'diplomacy',
    'concession',
    `concession apology pardon amnesty easing relaxation leniency climbdown u-turn capitulation clemency reprieve
     commutation`,
  ],
  ['RETREAT', 'conflict', 'ceasefire', `ceasefire cease-fire truce armistice cessation moratorium`],
  [
    'COOPERATE',
    'diplomacy',
    'cooperation',
    `cooperation co-operation collaboration partnership exchange extradition alliance trade exercise exercises drill
     wargame coproduction`,
  ],
  [
    'AID',
    'aid',
    'aid',
    `aid assistance relief donation bailout grant loan subsidy help rescue evacuation airlift handout contribution
     resettlement vaccination compensation`,
  ],
  [
    'RETREAT',
    'conflict',
    'withdrawal',
    `withdrawal pullout pullback retreat surrender disarmament demobilization demobilisation resignation release
     drawdown abdication disengagement  repatriation liberation demilitarization`,
  ],
  ['REQUEST', 'diplomacy', 'request', `request demand appeal plea petition  exhortation entreaty`],
  [
    'ACCUSE',
    'diplomacy',
    'accusation',
    `accusation criticism condemnation complaint allegation denunciation rebuke blame reprimand disapproval censure
     outcry indignation impeachment`,
  ],
  [
    'ACCUSE',
    'justice',
    'investigation',
    `investigation probe inquiry enquiry lawsuit indictment charge suit prosecution audit litigation`,
  ],
  [
    'REJECT',
    'diplomacy',
    'rejection',
    `rejection refusal veto denial  opposition snub rebuff defiance cancellation 
     disagreement reluctance`,
  ],
  ['THREATEN', 'conflict', 'threat', `threat ultimatum warning intimidation blackmail menace`],
  [
    'PROTEST',
    'protest',
    'protest',
    `protest demonstration rally march riot picket boycott strike walkout unrest uprising revolt sit-in hunger-strike
     vigil insurrection mutiny stoppage blockage rioting looting disturbance turmoil vandalism dissent`,
  ],
  [
    'SANCTION',
    'diplomacy',
    'sanction',
    `sanction sanctions embargo expulsion penalty suspension fine punishment tariff blacklist severance`,
  ],
  ['SANCTION', 'justice', 'sanction', `conviction sentence sentencing`],
  [
    'MOBILIZE',
    'conflict',
    'mobilization',
    `mobilization mobilisation deployment buildup build-up redeployment conscription reinforcement patrol alert`,
  ],
  [
    'COERCE',
    'repression',
    'restriction',
    `crackdown curfew lockdown blockade ban restriction censorship repression closure quarantine siege occupation
     annexation    prohibition persecution clampdown oppression purge coup
     cyberattack cyber-attack hack disinformation emergency`,
  ],
  [
    'COERCE',
    'repression',
    'arrest',
    `arrest detention deportation seizure raid imprisonment confiscation eviction incarceration search captivity
     roundup custody interrogation`,
  ],
  [
    'ASSAULT',
    'conflict',
    'attack',
    `attack bombing killing murder assassination invasion assault shooting shelling airstrike air-strike massacre
     stabbing kidnapping abduction  torture rape genocide bombardment incursion offensive clash fighting
     battle  ambush execution beheading hijacking  onslaught hostage-taking violence
     slaughter bloodshed skirmish lynching beating arson sabotage insurgency gunfire crossfire terrorism
     counter-offensive counteroffensive     shootout  hostilities
     manslaughter homicide ill-treatment mistreatment abuse`,
  ],
  [null, 'conflict', 'other', `war conflict combat rebellion rift dispute crisis tension escalation standoff feud`],
  [null, 'death', 'other', `death suicide funeral burial drowning fatality overdose`],
  [
    null,
    'accident',
    'other',
    `accident crash collision explosion blast fire derailment sinking shipwreck collapse blaze spill leak mishap
     stampede wreck pile-up injury`,
  ],
  [
    null,
    'disaster',
    'other',
    `earthquake quake flood flooding hurricane cyclone typhoon storm tornado tsunami eruption landslide drought
     wildfire heatwave avalanche famine mudslide blizzard aftershock tremor disaster catastrophe`,
  ],
  [
    null,
    'justice',
    'other',
    `trial ruling verdict acquittal testimony hearing robbery theft burglary fraud extortion smuggling heist
     manhunt bribery  judgment judgement proceedings crime scandal corruption  espionage`,
  ],
  [
    null,
    'government',
    'law',
    `vote referendum decision decree legislation reform amendment resolution bill law ordinance directive motion
     debate reshuffle inauguration   dissolution  declaration announcement
     independence`,
  ],
  [null, 'government', 'other', `inspection`],
  [
    null,
    'election',
    'other',
    `election elections by-election runoff primary poll re-election recount  campaign candidacy
     nomination `,
  ],
  [
    null,
    'appointment',
    'other',
    `appointment retirement promotion dismissal departure hiring firing sacking recruitment`,
  ],
  [
    null,
    'business',
    'other',
    `merger acquisition takeover buyout sale purchase investment layoff layoffs bankruptcy ipo listing launch opening
     restructuring profit loss expansion construction buyback auction offering recall production shipment
     export import delivery privatization privatisation nationalization`,
  ],
  [
    null,
    'economy',
    'other',
    `increase decrease rise fall drop decline growth slump recession inflation surge plunge gain cut reduction hike
     downturn recovery slowdown rebound  devaluation depreciation   `,
  ],
  [
    null,
    'sport',
    'other',
    `win victory defeat match game draw goal final semifinal semi-final tournament race championship foul
     transfer debut relegation qualification kickoff knockout medal title comeback`,
  ],
  [
    null,
    'release',
    'other',
    `publication premiere broadcast album concert screening exhibition show performance  festival`,
  ],
  [
    null,
    'science',
    'other',
    `discovery experiment landing liftoff lift-off test  study flight mission orbit detection 
     spacewalk docking`,
  ],
  [
    null,
    'health',
    'other',
    `outbreak epidemic pandemic infection diagnosis surgery transplant hospitalization operation 
     illness `,
  ],
  [
    null,
    'movement',
    'other',
    `arrival return crossing journey migration influx exodus transit voyage pilgrimage parade procession 
     entry exit  escape`,
  ],
  [null, 'statement', 'other', `interview speech statement  address remark comment`],
];

const THINGS: readonly (readonly [NounClass, string])[] = [
  [
    'troops',
    `troop troops soldier force forces army peacekeeper police policeman marine battalion brigade unit contingent
     division garrison paratrooper fighter warplane jet tank warship frigate carrier aircraft fleet submarine navy
     guard reservist militia regiment squadron personnel military helicopter convoy`,
  ],
  ['weapons', `weapon weapons arm arms missile ammunition munition rocket rifle gun bomb weaponry howitzer drone`],
  [
    'money',
    `money fund funds funding cash dollar euro pound yen franc financing credit finance
     million billion package payment stipend $ € £`,
  ],
  [
    'goods',
    `food medicine supply supplies tent blanket vaccine equipment ventilator mask dose water wheat grain fuel
     shipment shelter ration kit medication generator`,
  ],
  ['prisoner', `prisoner detainee inmate captive convict dissident journalist activist prisoners`],
  ['hostage', `hostage hostages`],
  ['refugee', `refugee migrant asylum-seeker asylum exile evacuee seeker visa immigrant`],
  [
    'border',
    `border crossing checkpoint airspace port frontier school airport mosque church newspaper
     website station office university market`,
  ],
  ['diplomat', `ambassador diplomat envoy embassy attache attaché consul consulate`],
  ['relations', `relation relations tie ties link links relationship`],
  ['territory', `territory town city village area region province land strip island enclave`],
  ['deadline', `deadline`],
  ['information', `intelligence evidence information data expertise`],
  ['relic', `artifact artefact sculpture relic antiquity remains statue painting treasure mummy fossil`],
  ['permission', `permission permit access passage`],
  ['right', `right rights citizenship autonomy amnesty`],
  ['decision', `policy plan budget`],
  ['road', `transport road highway bridge street traffic railway gate entrance rail motorway track`],
  ['flag', `flag effigy poster`],
  ['home', `home house`],
  ['medal', `award prize honour honor`],
];

/**
 * Event nouns that tell no event of their own where they stand alone: they say what a verb is about ("passed a law"), how
 * much it came to ("by 46 votes") or are things as often ("a loan", "a flight").
 */
export const WEAK_NOUNS: ReadonlySet<string> = new Set(
  `vote law motion bill match game final race flight mission orbit probe statement remark comment address speech loan transfer
   inflation growth relief drill crossing decision decree ordinance directive legislation album concert show performance
   broadcast exhibition festival study test crime scandal fraud corruption crisis dispute tension subsidy grant title
   medal goal campaign session conference forum gathering conversation trade exercise increase decrease rise fall drop decline
   gain cut hike production shipment profit loss offering construction opening contract commitment understanding offer
   willingness promise agreement deal approval opposition support praise thanks welcome sympathy warning threat
   demand request blame complaint criticism charge suit fine penalty tariff emergency custody search evacuation help assistance
   donation contribution alliance exchange collaboration partnership entry exit escape transit journey operation infection
   illness diagnosis injury leak spill announcement declaration debate resolution reform independence notice plea
   reinforcement alert patrol abuse violence terrorism surge recovery slowdown recruitment departure candidacy nomination
   discovery experiment measure`.split(/\s+/),
);

/** Noun lemma → sense. */
export const NOUN_SENSES: ReadonlyMap<string, NounSense> = readNouns();

function readNouns(): Map<string, NounSense> {
  const senses = new Map<string, NounSense>();
  for (const [type, family, kind, words] of EVENTS)
    for (const word of wordList(words))
      if (!senses.has(word)) senses.set(word, { type, family, class: kind, event: true });
  for (const [kind, words] of THINGS)
    for (const word of wordList(words))
      if (!senses.has(word)) senses.set(word, { type: null, family: 'other', class: kind, event: false });
  return senses;
}
