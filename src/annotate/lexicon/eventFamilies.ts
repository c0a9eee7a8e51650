import type { PloverType } from '../../annotation';

/** The sorts of news that an event can belong to; `docs/events.md` says what each holds. */
export type Family =
  | 'diplomacy'
  | 'conflict'
  | 'protest'
  | 'repression'
  | 'aid'
  | 'justice'
  | 'government'
  | 'election'
  | 'appointment'
  | 'business'
  | 'economy'
  | 'sport'
  | 'release'
  | 'science'
  | 'health'
  | 'death'
  | 'accident'
  | 'disaster'
  | 'movement'
  | 'statement'
  | 'other';

/** The family of an event whose PLOVER type alone is known. */
export const FAMILY_OF_TYPE: Readonly<Record<PloverType, Family>> = {
  AGREE: 'diplomacy',
  CONSULT: 'diplomacy',
  SUPPORT: 'diplomacy',
  CONCEDE: 'diplomacy',
  COOPERATE: 'diplomacy',
  AID: 'aid',
  RETREAT: 'conflict',
  REQUEST: 'diplomacy',
  ACCUSE: 'diplomacy',
  REJECT: 'diplomacy',
  THREATEN: 'conflict',
  PROTEST: 'protest',
  SANCTION: 'diplomacy',
  MOBILIZE: 'conflict',
  COERCE: 'repression',
  ASSAULT: 'conflict',
};
