import type { Sentence } from '../reading';
import {
  agrees,
  GENDER_OF,
  isBarred,
  isSubject,
  namedAntecedent,
  rankOf,
  weigh,
  type Antecedent,
  type Case,
  type Query,
} from './antecedents';
import { WEIGHTS, type ThirdPerson } from './antecedentWeights';
import { commandOf } from './command';
import { standingOfMention, type EntityDraft, type MentionDraft } from './draft';
import { formOf, PRONOUNS } from './pronounWords';
import { lastOf, namedInSpeech, type Spoken } from './spoken';
import { headOf } from './syntax';

/** How far back an antecedent may stand, in sentences: Hobbs (1978) found 98 % in the same or the previous sentence. */
export const REACH: Readonly<Record<ThirdPerson, number>> = { he: 4, she: 4, it: 2, they: 2 };
/** As many of the last antecedents are weighed. */
export const WINDOW = 48;

/** What has been read of an article up to a place. */
export interface State {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Named and nominal mentions, in text order. */
  readonly mentions: readonly MentionDraft[];
  readonly spoken: Spoken;
  /** The index of the first mention that lies ahead. */
  next: number;
  readonly recent: Antecedent[];
  /** How often each entity was spoken of. */
  readonly counts: Map<EntityDraft, number>;
  /** Whom speakers' words stand for, by the place of their last token. */
  readonly speakers: Map<number, EntityDraft>;
}

/**
 * What is sought for a pronoun of the third person.
 * @param from the sentence that distances are counted from
 */
export function queryOf(state: State, sentence: Sentence, at: number, from: number): Query {
  const { sentences, mentions, spoken, speakers } = state;
  const { tokens, index, base } = sentence;
  const [person, written] = PRONOUNS.get(tokens[at].lower) as readonly [ThirdPerson, Case];
  const quote = spoken.speechAt(base + tokens[at].start);
  const said = spoken.by(index, at);
  const barred = new Set(person === 'he' || person === 'she' ? namedInSpeech(said, sentences, mentions) : []);
  const speaker = quote?.speaker && speakers.get(lastOf(quote.antecedent ?? quote.speaker));
  if (speaker && (person === 'he' || person === 'she')) barred.add(speaker);
  const inside = quote?.content.find((range) => range.sentence === index);
  const command = commandOf(tokens, at, inside?.from ?? 0, inside?.to ?? tokens.length);
  return {
    sentence,
    at,
    person,
    form: written === 'any' ? formOf(tokens, at) : written,
    from,
    quote,
    speaks: said.length > 0,
    barred,
    command,
  };
}

/** The name after a pronoun and a comma that is the subject of its sentence, for "In her speech, Ms. Doyle said …". */
function upcoming({ sentence, at, command, form, quote }: Query, { mentions, next, spoken }: State): Antecedent | null {
  if (form === 'reflexive') return null;
  for (let near = next; near < mentions.length && near < next + 4; near++) {
    const mention = mentions[near];
    if (mention.sentence !== sentence.index) break;
    const { place, governor } = standingOfMention(sentence, mention);
    if (!isSubject(place) || !governor || !command.governors.has(governor)) continue;
    const { tokens } = sentence;
    const own = tokens[headOf(sentence, mention)];
    const parted = tokens.slice(at, mention.from).some(({ text }) => text === ',');
    if (!parted || !own.rel.startsWith('nsubj') || command.governors.has(own)) return null;
    return spoken.speechAt(mention.start) === quote ? namedAntecedent(sentence, mention, quote, false) : null;
  }
  return null;
}

/** Whom a pronoun stands for, and why. */
export interface Choice {
  readonly entity: EntityDraft;
  readonly confidence: number;
  readonly why: string;
}

interface Candidate {
  readonly candidate: Antecedent;
  /** How many antecedents stand between. */
  readonly back: number;
}

/** What a pronoun may stand for by gender, number and grammar. */
function candidatesFor(query: Query, state: State): { candidates: readonly Candidate[]; ahead: Antecedent | null } {
  const { recent } = state;
  const barred = new Set(query.barred);
  const found: Candidate[] = [];
  for (let at = recent.length - 1; at >= Math.max(0, recent.length - WINDOW); at--) {
    const candidate = recent[at];
    if (query.from - candidate.sentence > REACH[query.person]) break;
    if (!agrees(query.person, candidate)) continue;
    if (!isBarred(query, candidate)) found.push({ candidate, back: recent.length - 1 - at });
    else if (candidate.entity) barred.add(candidate.entity);
  }
  const ahead = upcoming(query, state);
  if (ahead && agrees(query.person, ahead)) found.push({ candidate: ahead, back: 0 });
  return { candidates: found.filter(({ candidate: { entity } }) => !entity || !barred.has(entity)), ahead };
}

/** The best antecedent of a pronoun; null where a common noun or nothing is better. */
export function choose(query: Query, state: State): Choice | null {
  const { person } = query;
  const { counts } = state;
  const { candidates, ahead } = candidatesFor(query, state);
  let nearest = Infinity;
  const ranks = candidates.map(({ candidate }) => {
    const rank = rankOf(query, candidate);
    if (rank >= 0) nearest = Math.min(nearest, rank);
    return rank;
  });
  const scores = new Map<EntityDraft, number>();
  let common = -Infinity;
  candidates.forEach(({ candidate, back }, index) => {
    const { entity } = candidate;
    const rank = ranks[index];
    const command = rank < 0 ? null : rank === nearest ? 'nearest' : 'farther';
    let score = weigh(query, candidate, back, entity ? (counts.get(entity) ?? 0) : 0, command);
    if (candidate === ahead) score += query.form === 'possessive' ? WEIGHTS[person].ahead : WEIGHTS[person].aheadOther;
    if (!entity) common = Math.max(common, score);
    else if (score > (scores.get(entity) ?? -Infinity)) scores.set(entity, score);
  });
  let best: EntityDraft | null = null;
  let first = Math.max(WEIGHTS[person].least, common);
  let second = common;
  for (const [entity, score] of scores) {
    if (score > first) {
      if (best) second = first;
      [best, first] = [entity, score];
    } else if (score > second) second = score;
  }
  if (!best) return null;
  const margin = second === -Infinity ? 2 : first - second;
  const confidence = Math.min(0.92, (GENDER_OF[person] ? 0.4 : 0.2) + 0.25 * Math.min(2, margin));
  const follows =
    best === ahead?.entity && !candidates.some((one) => one.candidate !== ahead && one.candidate.entity === best);
  return {
    entity: best,
    confidence,
    why: follows
      ? `stands for ${best.fullest}, which follows`
      : `the ${GENDER_OF[person] ? 'person' : 'one'} last spoken of: ${best.fullest}`,
  };
}
