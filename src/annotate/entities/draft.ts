import type { Form, Kind } from '../../annotation';
import type { Gender } from '../lexicon/titles';
import type { Sentence, TokenRange } from '../reading';
import type { NameFacts } from './nameFacts';
import { standingOf, type Standing } from './syntax';

/** A role as it was read at one place of the text. */
export interface Role {
  /** As written, without possessor: "former US secretary of state". */
  readonly text: string;
  /** The noun that heads it, lower case: "secretary". */
  readonly head: string;
  /** Lower-cased words, for leaving out shorter repeats. */
  readonly words: readonly string[];
  /** Names inside or before it that say what the role belongs to: a country's adjective, an organization. */
  readonly ties: readonly MentionDraft[];
  /** The token before it that ends its possessor, where that is a pronoun or a nominal: "its envoy". */
  readonly possessorAt?: number;
  /** A word of courtesy alone: "Mr." */
  readonly courtesy?: boolean;
}

/** A mention on its way to an entity. */
export interface MentionDraft extends TokenRange {
  /** UTF-16 offsets into the article's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly form: Form;
  kind: Kind;
  confidence: number;
  /** What its own sentence tells of a name; null for any other form. */
  readonly facts: NameFacts | null;
  /** The words of a name, folded, without title. */
  readonly words: readonly string[];
  /** The same in one string. */
  readonly key: string;
  roles: Role[];
  /** What else is said beside the name of where a person belongs: "Keating of Keating Dunmore". */
  ties?: MentionDraft[];
  /** Told by an honorific, a title or a noun of kinship at this mention. */
  gender?: Gender;
  /** The mention in front of it with a possessive: "Russia's Foreign Ministry". */
  possessor?: MentionDraft;
  entity: EntityDraft | null;
  why?: string;
  literal?: string;
}

/** How a mention stands in its clause. */
export const standingOfMention = (sentence: Sentence, mention: MentionDraft): Standing =>
  mention.facts?.standing ?? standingOf(sentence, mention);

/** Those of a mention that is no name. */
export const NO_WORDS: readonly string[] = [];

/** An entity while its mentions are being gathered. */
export interface EntityDraft {
  /** Order of making; the output's ids follow the text. */
  readonly serial: number;
  kind: Kind;
  readonly mentions: MentionDraft[];
  /** Its longest name so far. */
  fullest: string;
  gender?: Gender;
  /** ISO 3166-1 alpha-2; null: known to have none; undefined: not known. */
  country?: string | null;
  affiliation?: EntityDraft;
}

/** Makes entities and puts mentions into them. */
export interface Registry {
  readonly entities: EntityDraft[];
}

/** Makes an entity without mentions. */
export function newEntity(registry: Registry, kind: Kind): EntityDraft {
  const entity: EntityDraft = { serial: registry.entities.length, kind, mentions: [], fullest: '' };
  registry.entities.push(entity);
  return entity;
}

/**
 * Puts a mention into an entity.
 * @param why in words for a reader, where the mention is not the entity's first of this name
 */
export function assign(mention: MentionDraft, entity: EntityDraft, why?: string): void {
  mention.entity = entity;
  mention.why = why;
  entity.mentions.push(mention);
  if (mention.form === 'name' && mention.text.length > entity.fullest.length) entity.fullest = mention.text;
  if (mention.gender && !entity.gender) entity.gender = mention.gender;
}
