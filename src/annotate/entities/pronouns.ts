import type { Gender } from '../lexicon/titles';
import type { QuoteReading } from '../quotes';
import { spanOf, type Sentence, type Token } from '../reading';
import { assign, type EntityDraft, type MentionDraft } from './draft';
import { isPleonastic } from './pleonastic';
import { hasTree, standingOf, type Place } from './syntax';

type Person = 'he' | 'she' | 'it' | 'they' | 'I' | 'we';
type Case = 'subject' | 'object' | 'possessive' | 'reflexive' | 'any';

const PRONOUNS: ReadonlyMap<string, readonly [Person, Case]> = new Map<string, readonly [Person, Case]>([
  ['he', ['he', 'subject']],
  ['him', ['he', 'object']],
  ['his', ['he', 'possessive']],
  ['himself', ['he', 'reflexive']],
  ['she', ['she', 'subject']],
  ['her', ['she', 'any']],
  ['hers', ['she', 'possessive']],
  ['herself', ['she', 'reflexive']],
  ['it', ['it', 'any']],
  ['its', ['it', 'possessive']],
  ['itself', ['it', 'reflexive']],
  ['they', ['they', 'subject']],
  ['them', ['they', 'object']],
  ['their', ['they', 'possessive']],
  ['theirs', ['they', 'possessive']],
  ['themselves', ['they', 'reflexive']],
  ['i', ['I', 'subject']],
  ['me', ['I', 'object']],
  ['my', ['I', 'possessive']],
  ['mine', ['I', 'possessive']],
  ['myself', ['I', 'reflexive']],
  ['we', ['we', 'subject']],
  ['us', ['we', 'object']],
  ['our', ['we', 'possessive']],
  ['ours', ['we', 'possessive']],
  ['ourselves', ['we', 'reflexive']],
]);

/** How far back an antecedent may stand, in sentences: Hobbs (1978) found 98 % in the same or the previous sentence. */
const REACH: Readonly<Record<'he' | 'she' | 'it' | 'they', number>> = { he: 4, she: 4, it: 2, they: 2 };
/** As many of the last mentions are weighed. */
const WINDOW = 40;
/** Below this score an antecedent is no better than none. */
const THRESHOLD = 0;

/** A mention that a pronoun may take up, with what its weight depends on. */
interface Antecedent {
  readonly mention: MentionDraft;
  readonly place: Place;
  /** The verb on which it hangs, for "the subject of the same clause". */
  readonly governor: Token | null;
  readonly quote: QuoteReading | null;
}

/**
 * Resolves pronouns: he, she, it and they to an entity before them that agrees in gender and number, the best by distance and
 * syntax; I and we in direct quotes to the speaker and the body that the speaker speaks for.
 * @param mentions named and nominal mentions with their entities, in text order
 * @returns the mentions of pronouns that were resolved
 */
export function resolvePronouns(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly MentionDraft[],
  quotes: readonly QuoteReading[],
): MentionDraft[] {
  const resolved: MentionDraft[] = [];
  const firstPersons: { mention: MentionDraft; person: Person; quote: QuoteReading }[] = [];
  const counts = new Map<EntityDraft, number>();
  const recent: Antecedent[] = [];
  const quoteAt = quoteFinder(quotes);
  let next = 0;
  for (const sentence of sentences) {
    const { tokens, index, base } = sentence;
    for (let at = 0; at < tokens.length; at++) {
      while (
        next < mentions.length &&
        (mentions[next].sentence < index || (mentions[next].sentence === index && mentions[next].from <= at))
      ) {
        const mention = mentions[next++];
        push(recent, antecedent(sentences[mention.sentence], mention, quoteAt(mention.start)));
        if (mention.entity) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
      }
      const token = tokens[at];
      const pronoun = token.lower.length <= 10 ? PRONOUNS.get(token.lower) : undefined;
      if (!pronoun || (token.text === 'US' && token.lower === 'us')) continue;
      const last = recent[recent.length - 1]?.mention;
      if (last && last.form === 'name' && last.sentence === index && at < last.to) continue;
      const [person, form] = pronoun;
      const quote = quoteAt(base + token.start);
      const mention = pronounMention(text, sentence, at);
      if (person === 'I' || person === 'we') {
        if (quote?.direct && token.text !== 'i') firstPersons.push({ mention, person, quote });
        continue;
      }
      if (person === 'it' && isPleonastic(tokens, at)) continue;
      const found = choose({ sentence, at, person, form, quote }, recent, counts, upcoming(sentence, mentions, next));
      if (!found) continue;
      take(mention, found.entity, found.why);
      mention.confidence = found.confidence;
      counts.set(found.entity, (counts.get(found.entity) ?? 0) + 1);
      resolved.push(mention);
      push(recent, antecedent(sentence, mention, quote));
    }
  }
  const bySpeaker = new Map(
    [...mentions, ...resolved].map((mention) => [`${mention.sentence} ${mention.from}`, mention]),
  );
  for (const { mention, person, quote } of firstPersons) {
    const speaker = quote.speaker && bySpeaker.get(`${quote.speaker.sentence} ${quote.speaker.from}`);
    const entity = speaker?.entity && speakerFor(speaker.entity, person);
    if (!speaker || !entity) continue;
    take(
      mention,
      entity,
      person === 'I' ? `${speaker.text} speaks here` : `${speaker.text} speaks for ${entity.fullest}`,
    );
    mention.confidence = person === 'I' ? 0.9 : 0.55;
    resolved.push(mention);
  }
  return resolved;
}

function push(recent: Antecedent[], one: Antecedent): void {
  recent.push(one);
  if (recent.length > 2 * WINDOW) recent.splice(0, recent.length - WINDOW);
}

function take(mention: MentionDraft, entity: EntityDraft, why: string): void {
  mention.kind = entity.kind;
  assign(mention, entity, why);
}

function antecedent(sentence: Sentence, mention: MentionDraft, quote: QuoteReading | null): Antecedent {
  const { place, governor } = standingOf(sentence, mention);
  return { mention, place, governor, quote };
}

/** Finds the direct quote that covers an offset; offsets must come in rising order, or nearly so. */
function quoteFinder(quotes: readonly QuoteReading[]): (offset: number) => QuoteReading | null {
  const direct = quotes.filter((quote) => quote.direct);
  let at = 0;
  return (offset) => {
    while (at > 0 && direct[at - 1].end > offset) at--;
    while (at < direct.length && direct[at].end <= offset) at++;
    return at < direct.length && direct[at].start <= offset ? direct[at] : null;
  };
}

function pronounMention(text: string, sentence: Sentence, at: number): MentionDraft {
  const { start, end } = spanOf(sentence, at, at + 1);
  return {
    sentence: sentence.index,
    from: at,
    to: at + 1,
    start,
    end,
    text: text.slice(start, end),
    form: 'pronoun',
    kind: 'person',
    confidence: 0.5,
    words: [],
    key: '',
    roles: [],
    entity: null,
  };
}

/** The first name after a pronoun in its sentence, for "In her speech, Ms. Doyle said …". */
function upcoming(sentence: Sentence, mentions: readonly MentionDraft[], next: number): MentionDraft | null {
  const mention = mentions[next];
  return mention?.sentence === sentence.index && mention.from < 14 ? mention : null;
}

interface Query {
  readonly sentence: Sentence;
  readonly at: number;
  readonly person: 'he' | 'she' | 'it' | 'they';
  readonly form: Case;
  readonly quote: QuoteReading | null;
}

interface Choice {
  readonly entity: EntityDraft;
  readonly confidence: number;
  readonly why: string;
}

const GENDER: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' };

function choose(
  query: Query,
  recent: readonly Antecedent[],
  counts: ReadonlyMap<EntityDraft, number>,
  ahead: MentionDraft | null,
): Choice | null {
  const scores = new Map<EntityDraft, number>();
  const reach = REACH[query.person];
  for (let back = recent.length - 1; back >= Math.max(0, recent.length - WINDOW); back--) {
    const { mention } = recent[back];
    if (query.sentence.index - mention.sentence > reach) break;
    const { entity } = mention;
    if (!entity || !agrees(query.person, mention, entity)) continue;
    const score = weigh(query, recent[back], recent.length - 1 - back, counts.get(entity) ?? 0);
    if (score > (scores.get(entity) ?? -Infinity)) scores.set(entity, score);
  }
  if (!scores.size && ahead?.entity && query.form === 'possessive' && agrees(query.person, ahead, ahead.entity)) {
    return { entity: ahead.entity, confidence: 0.6, why: `stands for ${ahead.text}, which follows` };
  }
  let best: EntityDraft | null = null;
  let first = THRESHOLD;
  let second = -Infinity;
  for (const [entity, score] of scores) {
    if (score > first) {
      second = best ? first : second;
      [best, first] = [entity, score];
    } else if (score > second) second = score;
  }
  if (!best) return null;
  const margin = second === -Infinity ? 2 : first - second;
  const base = query.person === 'he' || query.person === 'she' ? 0.6 : 0.4;
  const confidence = Math.min(0.95, base + 0.15 * Math.min(2, margin));
  return {
    entity: best,
    confidence,
    why: `${GENDER[query.person] ? 'the person' : 'the one'} last spoken of: ${best.fullest}`,
  };
}

/** Gender, number and kind. */
function agrees(person: Query['person'], mention: MentionDraft, entity: EntityDraft): boolean {
  if (person === 'he' || person === 'she') {
    return entity.kind === 'person' && (!entity.gender || entity.gender === GENDER[person]);
  }
  if (entity.kind === 'person') return false;
  if (person === 'they') {
    return entity.kind === 'organization' || (entity.kind === 'group' && /s$|ese$|men$/.test(mention.text));
  }
  return entity.kind !== 'group' && mention.kind !== 'group';
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

/** The weight of one antecedent: how near, how it stands in its clause, how often it was spoken of. */
function weigh(
  { sentence, at, person, form, quote }: Query,
  candidate: Antecedent,
  back: number,
  count: number,
): number {
  const { mention, place, governor } = candidate;
  const distance = sentence.index - mention.sentence;
  let score = 1.6 - 0.75 * distance - 0.08 * back + PLACE_WEIGHT[place] + 0.25 * Math.log2(1 + count);
  if (person === 'it' && mention.kind === 'place' && !mention.literal) score -= 0.3;
  if (mention.form === 'pronoun') score += 0.3;
  if (quote && sameSpeaker(quote, mention)) score -= 3;
  if (!quote && candidate.quote) score -= 0.5;
  if (distance === 0) {
    if (form === 'reflexive') score += place === 'subject' ? 2 : 0;
    else if (form === 'object' && place === 'subject' && sameClause(sentence, at, governor)) score -= 3;
    else if (form === 'possessive' && place === 'subject') score += 0.5;
    else if (form === 'subject' && (place === 'oblique' || place === 'object')) score -= 0.3;
  } else if (form === 'reflexive') score -= 1;
  return score;
}

const sameSpeaker = ({ speaker }: QuoteReading, mention: MentionDraft): boolean =>
  speaker !== null && speaker.sentence === mention.sentence && speaker.from === mention.from;

/** Tells whether a pronoun is governed by the verb whose subject the other mention is. */
function sameClause(sentence: Sentence, at: number, governor: Token | null): boolean {
  if (!governor || !hasTree(sentence)) return governor !== null && sentence.tokens[at - 1] === governor;
  const head = sentence.tokens[at].head;
  return head >= 0 && sentence.tokens[head] === governor;
}

/** Whom "I" and "we" stand for: the speaker, and the body or country that the speaker speaks for. */
function speakerFor(speaker: EntityDraft, person: Person): EntityDraft | null {
  if (person === 'I') return speaker.kind === 'person' ? speaker : null;
  return speaker.kind === 'person' ? (speaker.affiliation ?? null) : speaker;
}
