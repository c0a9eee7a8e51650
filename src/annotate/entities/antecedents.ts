import type { Kind } from '../../annotation';
import type { Gender } from '../lexicon/titles';
import { KIN_NOUNS, ROLE_NOUNS } from '../lexicon/titles';
import type { QuoteReading } from '../quotes';
import type { Sentence, SentenceReading, Token } from '../reading';
import { standingOfMention, type EntityDraft, type MentionDraft } from './draft';
import { hasTree, standingOf, type Place } from './syntax';

export type ThirdPerson = 'he' | 'she' | 'it' | 'they';
export type Case = 'subject' | 'object' | 'possessive' | 'reflexive' | 'any';

/** Something that a pronoun may take up: a mention of an entity, or a common noun that stands for nothing with a name. */
export interface Antecedent {
  /** Null for a common noun: where it wins, the pronoun carries no mark. */
  readonly entity: EntityDraft | null;
  readonly mention: MentionDraft | null;
  readonly sentence: number;
  readonly paragraph: number;
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
  const { place, governor } = standingOfMention(sentence, mention);
  const plural = mention.kind === 'group' && /s$|ese$|men$/.test(mention.text);
  return {
    entity: mention.entity,
    mention,
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    from: mention.from,
    kind: mention.kind,
    plural,
    place,
    governor,
    quote,
  };
}

/** What an antecedent that is a common noun has from its own sentence. */
export type CommonNoun = Pick<Antecedent, 'from' | 'kind' | 'plural' | 'place' | 'governor'>;

/** A common noun as an antecedent; null for any other token, or where the sentence has not been tagged. */
export function commonNoun(sentence: SentenceReading, at: number): CommonNoun | null {
  const token = sentence.tokens[at];
  if (token.pos !== 'NOUN' || token.rel === 'compound') return null;
  const plural = token.tag === 'NNS' || token.lower === 'people';
  const { place, governor } = standingOf(sentence, { from: at, to: at + 1 });
  return { from: at, kind: isHuman(token) ? 'person' : 'thing', plural, place, governor };
}

/** An antecedent that is a common noun, at its place in the article. */
export function commonAntecedent(
  { index, paragraph }: Sentence,
  { from, kind, plural, place, governor }: CommonNoun,
  quote: QuoteReading | null,
): Antecedent {
  return { entity: null, mention: null, sentence: index, paragraph, from, kind, plural, place, governor, quote };
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

/** What the parts of an antecedent's weight count for. */
const WEIGHTS = {
  near: 2.22,
  sentence: -0.75,
  between: -0.05,
  subject: 0.39,
  passive: 0.17,
  object: 0.31,
  possessor: 0.1,
  oblique: 0.12,
  modifier: 0.05,
  other: 0.63,
  spoken: 0.52,
  pronoun: 0.3,
  nominal: -0.21,
  paragraph: 0,
  placeForIt: -0.3,
  genderUnknown: -0.6,
  ownSpeaker: -2.02,
  intoQuote: -0.5,
  reflexiveSubject: 2,
  reflexiveFar: -1.43,
  sameClauseObject: -2.35,
  possessiveSubject: 0.17,
  subjectOblique: -0.15,
  parallel: 0,
  commonHe: -2.1,
  commonIt: -0.93,
  commonThey: 0.16,
  leastHe: 0,
  leastIt: 0.48,
  leastThey: 0.94,
};

const COMMON = { he: 'commonHe', she: 'commonHe', it: 'commonIt', they: 'commonThey' } as const;
const LEAST = { he: 'leastHe', she: 'leastHe', it: 'leastIt', they: 'leastThey' } as const;

/** Below this weight an antecedent is no better than none. */
export const leastWeight = (person: ThirdPerson): number => WEIGHTS[LEAST[person]];

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
  const w = WEIGHTS;
  const distance = sentence.index - candidate.sentence;
  let score = w.near + w.sentence * distance + w.between * back + w[place];
  score += mention ? w.spoken * Math.log2(1 + count) : w[COMMON[person]];
  if (candidate.paragraph !== sentence.paragraph) score += w.paragraph;
  if (person === 'it' && mention?.kind === 'place' && mention.literal === undefined) score += w.placeForIt;
  if (mention?.form === 'pronoun') score += w.pronoun;
  if (mention?.form === 'nominal') score += w.nominal;
  if (mention?.kind === 'person' && !candidate.entity?.gender) score += w.genderUnknown;
  if (quote && mention && speaks(quote, mention)) score += w.ownSpeaker;
  if (!quote && candidate.quote) score += w.intoQuote;
  if (form === place) score += w.parallel;
  if (distance > 0) return form === 'reflexive' ? score + w.reflexiveFar : score;
  const subject = place === 'subject' || place === 'passive';
  if (form === 'reflexive') score += subject ? w.reflexiveSubject : 0;
  else if (form === 'object' && subject && sameClause(sentence, at, governor)) score += w.sameClauseObject;
  else if (form === 'possessive' && subject) score += w.possessiveSubject;
  else if (form === 'subject' && (place === 'oblique' || place === 'object')) score += w.subjectOblique;
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
