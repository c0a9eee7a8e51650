import type { Kind } from '../../annotation';
import type { Gender } from '../lexicon/titles';
import { KIN_NOUNS, ROLE_NOUNS } from '../lexicon/titles';
import type { QuoteReading } from '../quotes';
import type { Sentence, Token } from '../reading';
import type { EntityDraft, MentionDraft } from './draft';
import { hasTree, standingOf, type Place } from './syntax';

export type ThirdPerson = 'he' | 'she' | 'it' | 'they';
export type Case = 'subject' | 'object' | 'possessive' | 'reflexive' | 'any';

/** Something that a pronoun may take up: a mention of an entity, or a common noun that stands for nothing with a name. */
export interface Antecedent {
  /** Null for a common noun: where it wins, the pronoun carries no mark. */
  readonly entity: EntityDraft | null;
  readonly mention: MentionDraft | null;
  readonly sentence: number;
  readonly from: number;
  readonly kind: Kind | 'thing';
  readonly plural: boolean;
  readonly place: Place;
  /** The verb on which it hangs, for "the subject of the same clause". */
  readonly governor: Token | null;
  readonly quote: QuoteReading | null;
}

/** A pronoun that looks for its antecedent. */
export interface Query {
  readonly sentence: Sentence;
  readonly at: number;
  readonly person: ThirdPerson;
  readonly form: Case;
  readonly quote: QuoteReading | null;
}

export const GENDER_OF: Readonly<Partial<Record<ThirdPerson, Gender>>> = { he: 'male', she: 'female' };

/** An antecedent that is a mention. */
export function namedAntecedent(sentence: Sentence, mention: MentionDraft, quote: QuoteReading | null): Antecedent {
  const { place, governor } = standingOf(sentence, mention);
  const plural = mention.kind === 'group' && /s$|ese$|men$/.test(mention.text);
  return {
    entity: mention.entity,
    mention,
    sentence: sentence.index,
    from: mention.from,
    kind: mention.kind,
    plural,
    place,
    governor,
    quote,
  };
}

/** An antecedent that is a common noun; null for any other token, or where the sentence has not been tagged. */
export function commonAntecedent(sentence: Sentence, at: number, quote: QuoteReading | null): Antecedent | null {
  const token = sentence.tokens[at];
  if (token.pos !== 'NOUN' || token.rel === 'compound') return null;
  const plural = token.tag === 'NNS' || token.lower === 'people';
  const human = isHuman(token);
  const { place, governor } = standingOf(sentence, { sentence: sentence.index, from: at, to: at + 1 });
  return {
    entity: null,
    mention: null,
    sentence: sentence.index,
    from: at,
    kind: human ? 'person' : 'thing',
    plural,
    place,
    governor,
    quote,
  };
}

function isHuman({ lower, lemma }: Token): boolean {
  return (
    ROLE_NOUNS.has(lower) || KIN_NOUNS.has(lower) || ROLE_NOUNS.has(lemma) || (KIN_NOUNS.has(lemma) && lemma !== 'part')
  );
}

/** Gender, number and kind. */
export function agrees(person: ThirdPerson, { entity, kind, plural }: Antecedent): boolean {
  if (person === 'he' || person === 'she') {
    if (entity) return entity.kind === 'person' && (!entity.gender || entity.gender === GENDER_OF[person]);
    return kind === 'person' && !plural;
  }
  if (person === 'they') return entity ? entity.kind === 'organization' || (entity.kind === 'group' && plural) : plural;
  if (plural || kind === 'person' || kind === 'group') return false;
  return entity ? entity.kind !== 'person' && entity.kind !== 'group' : true;
}

const PLACE_WEIGHT: Readonly<Record<Place, number>> = {
  subject: 1,
  passive: 0.9,
  object: 0.4,
  possessor: 0.2,
  oblique: 0,
  modifier: -0.8,
  other: 0.2,
};

/** How much less a common noun weighs than a name that stands alike. */
const COMMON: Readonly<Record<ThirdPerson, number>> = { he: -1.2, she: -1.2, it: -0.8, they: 0.4 };

/**
 * The weight of an antecedent: how near it is, how it stands in its clause, how often it was spoken of.
 * @param back how many antecedents stand between
 * @param count how often its entity was spoken of before
 */
export function weigh(
  { sentence, at, person, form, quote }: Query,
  candidate: Antecedent,
  back: number,
  count: number,
): number {
  const { mention, place, governor } = candidate;
  const distance = sentence.index - candidate.sentence;
  let score = 1.6 - 0.75 * distance - 0.05 * back + PLACE_WEIGHT[place];
  score += mention ? 0.25 * Math.log2(1 + count) : COMMON[person];
  if (person === 'it' && mention?.kind === 'place' && mention.literal === undefined) score -= 0.3;
  if (mention?.form === 'pronoun') score += 0.3;
  if (mention?.kind === 'person' && !candidate.entity?.gender) score -= 0.6;
  if (quote && mention && speaks(quote, mention)) score -= 3;
  if (!quote && candidate.quote) score -= 0.5;
  if (distance > 0) return form === 'reflexive' ? score - 1 : score;
  if (form === 'reflexive') score += place === 'subject' ? 2 : 0;
  else if (form === 'object' && place === 'subject' && sameClause(sentence, at, governor)) score -= 3;
  else if (form === 'possessive' && place === 'subject') score += 0.5;
  else if (form === 'subject' && (place === 'oblique' || place === 'object')) score -= 0.3;
  return score;
}

const speaks = ({ speaker }: QuoteReading, mention: MentionDraft): boolean =>
  speaker !== null && speaker.sentence === mention.sentence && speaker.from === mention.from;

/** Tells whether a pronoun is governed by the verb whose subject the other mention is. */
function sameClause(sentence: Sentence, at: number, governor: Token | null): boolean {
  if (!governor || !hasTree(sentence)) return governor !== null && sentence.tokens[at - 1] === governor;
  const { head } = sentence.tokens[at];
  return head >= 0 && sentence.tokens[head] === governor;
}
