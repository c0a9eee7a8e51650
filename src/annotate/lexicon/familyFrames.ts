import type { Family } from './eventFamilies';
import { wordSet } from './wordSet';

/** Words of a side, by lemma, and the family of a verb that has one of them there. */
type FamilyWords = readonly (readonly [Family, ReadonlySet<string>])[];

const CONTEST =
  wordSet(`match game final semifinal title cup league medal race championship tournament point set trophy playoff
  derby series gold silver bronze lead opener tie round relay marathon leg`);
const ELECTORAL =
  wordSet(`election term seat vote majority presidency mandate referendum primary runoff poll mayoralty office
  nomination ballot constituency district caucus governorship`);
const LEGAL = wordSet('case lawsuit appeal ruling damages suit verdict injunction trial compensation');
const COMMERCIAL = wordSet(
  'contract order deal bid funding tender licence license customer client financing stake approval',
);
const ARMS =
  wordSet(`gas cannon shot bullet missile rocket round shell mortar bomb grenade drone artillery weapon gun rifle
  torpedo projectile`);
const PRICES = wordSet(
  'rate price tax wage tariff forecast target dividend estimate salary pension duty limit ceiling toll fee',
);

/** What a verb's object says of the sort of news. */
export const FAMILY_BY_OBJECT: ReadonlyMap<string, FamilyWords> = new Map<string, FamilyWords>([
  [
    'win',
    [
      ['sport', CONTEST],
      ['election', ELECTORAL],
      ['justice', LEGAL],
      ['business', COMMERCIAL],
    ],
  ],
  [
    'lose',
    [
      ['sport', CONTEST],
      ['election', ELECTORAL],
      ['justice', LEGAL],
      ['death', wordSet('life son daughter wife husband')],
    ],
  ],
  ['fire', [['conflict', ARMS]]],
  ['launch', [['science', wordSet('rocket satellite spacecraft probe rover telescope capsule mission orbiter')]]],
  [
    'raise',
    [
      ['economy', PRICES],
      ['statement', wordSet('concern question issue alarm doubt objection matter possibility point voice')],
      ['business', wordSet('money fund capital cash dollar euro pound million billion yen $ € £')],
    ],
  ],
  [
    'leave',
    [
      [
        'movement',
        wordSet('country city home house building hospital scene room region town village area airport port place'),
      ],
      ['appointment', wordSet('board post job company government party office cabinet team firm bank ministry')],
    ],
  ],
  [
    'join',
    [
      ['protest', wordSet('protest protester march rally demonstration strike demonstrator picket')],
      ['diplomacy', wordSet('alliance union bloc pact treaty nato eu talks negotiation coalition')],
      ['conflict', wordSet('war fight battle army militia rebel insurgency offensive')],
    ],
  ],
  ['hit', [['economy', wordSet('record high low peak bottom milestone target')]]],
  ['find', [['justice', wordSet('body corpse weapon drug suspect gun cash remains victim')]]],
  [
    'pass',
    [['government', wordSet('law bill act budget resolution motion amendment legislation measure reform decree')]],
  ],
  [
    'play',
    [
      ['release', wordSet('song music concert album piano guitar violin gig film')],
      ['other', wordSet('role part trick joke game-changer')],
    ],
  ],
  [
    'sign',
    [
      ['sport', wordSet('striker player midfielder defender goalkeeper forward winger footballer quarterback pitcher')],
      ['business', COMMERCIAL],
    ],
  ],
  [
    'drop',
    [
      ['justice', wordSet('charge case lawsuit suit investigation appeal')],
      ['conflict', ARMS],
    ],
  ],
]);

/** What a verb's subject says of the sort of news, where its object says nothing. */
export const FAMILY_BY_SUBJECT: ReadonlyMap<string, FamilyWords> = new Map<string, FamilyWords>([
  [
    'hit',
    [
      ['conflict', wordSet('missile rocket drone shell bomb strike airstrike attack mortar bullet raid')],
      [
        'disaster',
        wordSet('storm hurricane typhoon cyclone quake earthquake flood tornado tsunami wave drought landslide'),
      ],
      ['accident', wordSet('car train truck bus lorry van vehicle plane ship boat tram')],
    ],
  ],
  [
    'win',
    [
      [
        'election',
        wordSet('party candidate coalition president democrat republican senator socialist conservative liberal'),
      ],
    ],
  ],
  ['lose', [['election', wordSet('party candidate coalition democrat republican senator')]]],
  [
    'find',
    [['science', wordSet('scientist researcher astronomer study team archaeologist survey physicist biologist')]],
  ],
  [
    'pass',
    [['government', wordSet('parliament assembly congress senate house lawmaker council government legislature')]],
  ],
]);

/** The family of a verb with an object that nothing above knows: what the verb alone would say is then a guess. */
export const FAMILY_OF_OTHER_OBJECTS: ReadonlyMap<string, Family> = new Map<string, Family>([
  ['win', 'other'],
  ['lose', 'other'],
  ['raise', 'other'],
  ['hit', 'other'],
  ['find', 'other'],
  ['pass', 'other'],
  ['release', 'release'],
]);
