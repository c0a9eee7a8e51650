import type { Kind } from '../../annotation';
import type { Gender } from '../lexicon/titles';
import { KIN_NOUNS, ROLE_NOUNS } from '../lexicon/titles';
import type { QuoteReading } from '../quotes';
import type { Sentence, SentenceReading, Token } from '../reading';
import { WEIGHTS, type ThirdPerson } from './antecedentWeights';
import type { Command } from './command';
import { standingOfMention, type EntityDraft, type MentionDraft } from './draft';
import { isSameSpeech } from './spoken';
import { standingOf, type Place } from './syntax';

export type Case = 'subject' | 'object' | 'possessive' | 'reflexive' | 'any';

/** Something that a pronoun may take up: a mention of an entity, or a common noun that stands for nothing with a name. */
export interface Antecedent {
  /** Null for a common noun: where it wins, the pronoun carries no mark. */
  readonly entity: EntityDraft | null;
  readonly mention: MentionDraft | null;
  readonly sentence: number;
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly kind: Kind | 'thing';
  readonly plural: boolean;
  readonly place: Place;
  /** The verb on which it hangs, for "the subject of the same clause". */
  readonly governor: Token | null;
  readonly quote: QuoteReading | null;
  /** It names who speaks a quote. */
  readonly speaks: boolean;
}

/** A pronoun that looks for its antecedent. */
export interface Query {
  readonly sentence: Sentence;
  readonly at: number;
  readonly person: ThirdPerson;
  readonly form: Case;
  /** The sentence that distances are counted from: its own, or that in which the speech begins that it speaks. */
  readonly from: number;
  /** The direct speech that it stands in. */
  readonly quote: QuoteReading | null;
  /** It names who speaks a quote. */
  readonly speaks: boolean;
  /** Who it can't be, by what is said in the quotes that it speaks, or by whose quote it stands in. */
  readonly barred: ReadonlySet<EntityDraft>;
  readonly command: Command;
}

export const GENDER_OF: Readonly<Partial<Record<ThirdPerson, Gender>>> = { he: 'male', she: 'female' };

/** An antecedent that is a mention. */
export function namedAntecedent(
  sentence: Sentence,
  mention: MentionDraft,
  quote: QuoteReading | null,
  speaks: boolean,
): Antecedent {
  const { place, governor } = standingOfMention(sentence, mention);
  const plural = mention.kind === 'group' && /s$|ese$|men$/.test(mention.text);
  return {
    entity: mention.entity,
    mention,
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    from: mention.from,
    to: mention.to,
    kind: mention.kind,
    plural,
    place,
    governor,
    quote,
    speaks,
  };
}

/** What an antecedent that is a common noun has from its own sentence. */
export type CommonNoun = Pick<Antecedent, 'from' | 'kind' | 'plural' | 'place' | 'governor'>;

/**
 * A common noun as an antecedent; null for any other token, for one that describes the name beside it ("the carmaker Volta",
 * "Volta, a carmaker"), or where the sentence has not been tagged.
 */
export function commonNoun(sentence: SentenceReading, at: number): CommonNoun | null {
  const { tokens } = sentence;
  const token = tokens[at];
  if (token.pos !== 'NOUN' || token.rel === 'compound') return null;
  if (tokens[at + 1]?.pos === 'PROPN' || (token.rel === 'appos' && tokens[token.head]?.pos === 'PROPN')) return null;
  const plural = token.tag === 'NNS' || token.lower === 'people';
  const { place, governor } = standingOf(sentence, { from: at, to: at + 1 });
  return { from: at, kind: isHuman(token) ? 'person' : 'thing', plural, place, governor };
}

/** An antecedent that is a common noun, at its place in the article. */
export function commonAntecedent(
  { index, paragraph }: Sentence,
  { from, kind, plural, place, governor }: CommonNoun,
  quote: QuoteReading | null,
  speaks: boolean,
): Antecedent {
  return {
    entity: null,
    mention: null,
    sentence: index,
    paragraph,
    from,
    to: from + 1,
    kind,
    plural,
    place,
    governor,
    quote,
    speaks,
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

/**
 * Tells whether grammar keeps a pronoun from standing for the entity of an antecedent: "Doyle saw him" is not Doyle, nor is
 * "Doyle, his boss".
 */
export function isBarred(
  { sentence, at, form, command }: Query,
  { sentence: other, governor, place, from, to }: Antecedent,
): boolean {
  if (other !== sentence.index) return false;
  for (const noun of command.apposed) if (noun >= from && noun < to) return true;
  return (
    form === 'object' &&
    isSubject(place) &&
    governor !== null &&
    command.clause.has(governor) &&
    /^i?obj/.test(sentence.tokens[at].rel)
  );
}

/** Is a phrase the subject of its verb, be it active or passive? */
export const isSubject = (place: Place): boolean => place === 'subject' || place === 'passive';

/** How many clauses lie between a pronoun and the subject or head of a clause above it; -1 where it is neither. */
export function rankOf({ sentence, command, quote }: Query, candidate: Antecedent): number {
  const { place, governor, from, to } = candidate;
  if (candidate.sentence !== sentence.index || candidate.quote !== quote) return -1;
  if (isSubject(place) && governor) return command.governors.get(governor) ?? -1;
  for (const [noun, rank] of command.nouns) if (noun >= from && noun < to) return rank;
  return -1;
}

/**
 * The weight of an antecedent: how near it is, how it stands in its clause, how often it was spoken of.
 * @param back how many antecedents stand between
 * @param count how often its entity was spoken of before
 * @param command whether it commands the pronoun, as the nearest that agrees with it or from farther up
 */
export function weigh(
  query: Query,
  candidate: Antecedent,
  back: number,
  count: number,
  command: 'nearest' | 'farther' | null,
): number {
  const { sentence, person, form, quote } = query;
  const { mention, place } = candidate;
  const w = WEIGHTS[person];
  const distance = Math.max(0, query.from - candidate.sentence);
  let score = w.sentence * distance + w.between * back + w[place];
  score += mention ? w.spoken * Math.log2(1 + count) : w.common;
  if (candidate.paragraph !== sentence.paragraph) score += w.paragraph;
  if (person === 'it' && mention?.kind === 'place' && mention.literal === undefined) score += w.place;
  if (person === 'they' && mention?.kind === 'organization') score += w.body;
  if (mention && form === 'possessive') score += w.owner;
  if (mention?.form === 'pronoun') score += w.pronoun;
  if (mention?.form === 'nominal') score += w.nominal;
  if (mention?.kind === 'person' && !candidate.entity?.gender)
    score += w.genderUnknown + (candidate.entity?.fullest.includes(' ') ? 0 : w.lone);
  if (mention) score += w.doubtful * (1 - mention.confidence);
  if (!quote && candidate.quote) score += w.intoQuote;
  if (quote && !candidate.quote) score += w.outOfQuote;
  if (quote && candidate.quote && isSameSpeech(quote, candidate.quote)) score += w.sameSpeech;
  if (candidate.speaks) score += query.speaks ? w.speaksBoth : w.speaks;
  if (form === place) score += w.parallel;
  if (command) score += command === 'nearest' ? w.commands : w.commandsFarther;
  if (form === 'reflexive') score += distance > 0 ? w.reflexiveFar : isSubject(place) ? w.reflexiveSubject : 0;
  if (distance === 0 && form === 'subject' && (place === 'oblique' || place === 'object')) score += w.subjectOblique;
  return score;
}
