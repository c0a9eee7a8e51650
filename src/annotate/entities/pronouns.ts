import { keptWith } from '../kept';
import type { QuoteReading } from '../quotes';
import { placeKey, spanOf, type Sentence, type Token } from '../reading';
import {
  agrees,
  commonAntecedent,
  commonNoun,
  GENDER_OF,
  leastWeight,
  namedAntecedent,
  weigh,
  type Antecedent,
  type Case,
  type CommonNoun,
  type Query,
  type ThirdPerson,
} from './antecedents';
import { assign, NO_WORDS, type EntityDraft, type MentionDraft } from './draft';
import { isPleonastic } from './pleonastic';
import type { RoleTokens } from './roles';

type Person = ThirdPerson | 'I' | 'we';

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
const REACH: Readonly<Record<ThirdPerson, number>> = { he: 4, she: 4, it: 2, they: 2 };
/** As many of the last antecedents are weighed. */
const WINDOW = 48;

/**
 * Resolves pronouns: he, she, it and they to an entity before them that agrees in gender and number, the best by distance and
 * syntax.
 * @param mentions named and nominal mentions with their entities, in text order
 * @param roleTokens words of roles: they compete with no name
 * @returns the mentions of pronouns that were resolved, and the first persons still to be resolved
 */
export function resolvePronouns(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly MentionDraft[],
  quotes: readonly QuoteReading[],
  roleTokens: RoleTokens,
): { resolved: MentionDraft[]; firstPersons: FirstPerson[] } {
  const resolved: MentionDraft[] = [];
  const firstPersons: FirstPerson[] = [];
  const counts = new Map<EntityDraft, number>();
  const recent: Antecedent[] = [];
  const quoteAt = quoteFinder(quotes);
  const wanted = withinReach(sentences);
  let next = 0;
  for (const sentence of sentences) {
    const { tokens, index, base } = sentence;
    let covered = 0;
    if (!wanted[index]) continue;
    for (const { at, pronoun, noun } of stopsOf(tokens).stops) {
      for (; next < mentions.length && isReached(mentions[next], index, at); next++) {
        const mention = mentions[next];
        if (mention.sentence === index) covered = Math.max(covered, mention.to);
        if (wanted[mention.sentence])
          push(recent, namedAntecedent(sentences[mention.sentence], mention, quoteAt(mention.start)));
        if (mention.entity) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1);
      }
      const token = tokens[at];
      if (at < covered && token.pos === 'NOUN') continue;
      const quote = quoteAt(base + token.start);
      if (!pronoun) {
        if (noun && !roleTokens.get(index)?.has(at)) push(recent, commonAntecedent(sentence, noun, quote));
        continue;
      }
      const last = recent[recent.length - 1]?.mention;
      if (last && last.form === 'name' && last.sentence === index && at < last.to) continue;
      const [person, form] = pronoun;
      const mention = pronounMention(text, sentence, at);
      if (person === 'I' || person === 'we') {
        if (quote?.direct && token.text !== 'i') firstPersons.push({ mention, person, quote });
        continue;
      }
      if (person === 'it' && isPleonastic(tokens, at)) continue;
      const found = choose({ sentence, at, person, form, quote }, recent, counts, () =>
        upcoming(sentence, mentions, next, quoteAt),
      );
      if (!found) continue;
      take(mention, found.entity, found.why);
      mention.confidence = found.confidence;
      if (found.confidence > 0.5) found.entity.gender ??= GENDER_OF[person];
      counts.set(found.entity, (counts.get(found.entity) ?? 0) + 1);
      resolved.push(mention);
      push(recent, namedAntecedent(sentence, mention, quote));
    }
  }
  return { resolved, firstPersons };
}

/** A token at which the reading of pronouns stops: a pronoun, or a common noun that it may take up. */
interface Stop {
  readonly at: number;
  readonly pronoun: readonly [Person, Case] | undefined;
  readonly noun: CommonNoun | null;
}

interface Stops {
  readonly stops: readonly Stop[];
  readonly hasPronoun: boolean;
}

const stopsOf = keptWith((tokens: readonly Token[]): Stops => {
  const stops: Stop[] = [];
  tokens.forEach(({ lower }, at) => {
    const pronoun = PRONOUNS.get(lower);
    const noun = pronoun ? null : commonNoun({ tokens }, at);
    if (pronoun || noun) stops.push({ at, pronoun, noun });
  });
  return { stops, hasPronoun: stops.some(({ pronoun }) => pronoun) };
});

/** Which sentences hold a pronoun or what one after them may take up. */
function withinReach(sentences: readonly Sentence[]): readonly boolean[] {
  const wanted = new Array<boolean>(sentences.length);
  const farthest = Math.max(...Object.values(REACH));
  let next = Infinity;
  for (let at = sentences.length - 1; at >= 0; at--) {
    if (stopsOf(sentences[at].tokens).hasPronoun) next = at;
    wanted[at] = next - at <= farthest;
  }
  return wanted;
}

/** "I" or "we" in a direct quote, until it is known for whom the speaker speaks. */
export interface FirstPerson {
  readonly mention: MentionDraft;
  readonly person: 'I' | 'we';
  readonly quote: QuoteReading;
}

/**
 * Resolves I and we in direct quotes to the speaker and the body or country that the speaker speaks for.
 * @param mentions all other mentions
 * @returns the mentions that were resolved
 */
export function resolveFirstPersons(
  firstPersons: readonly FirstPerson[],
  mentions: readonly MentionDraft[],
): MentionDraft[] {
  const resolved: MentionDraft[] = [];
  if (!firstPersons.length) return resolved;
  const bySpeaker = new Map(mentions.map((mention) => [placeKey(mention.sentence, mention.from), mention]));
  for (const { mention, person, quote } of firstPersons) {
    const speaker = quote.speaker && bySpeaker.get(placeKey(quote.speaker.sentence, quote.speaker.from));
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

const isReached = (mention: MentionDraft, sentence: number, at: number): boolean =>
  mention.sentence < sentence || (mention.sentence === sentence && mention.from <= at);

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
    facts: null,
    words: NO_WORDS,
    key: '',
    roles: [],
    entity: null,
  };
}

/** The first name after a pronoun in its sentence, for "In her speech, Ms. Doyle said …". */
function upcoming(
  sentence: Sentence,
  mentions: readonly MentionDraft[],
  next: number,
  quoteAt: (offset: number) => QuoteReading | null,
): Antecedent | null {
  const mention = mentions[next];
  return mention?.sentence === sentence.index && mention.from < 14
    ? namedAntecedent(sentence, mention, quoteAt(mention.start))
    : null;
}

interface Choice {
  readonly entity: EntityDraft;
  readonly confidence: number;
  readonly why: string;
}

function choose(
  query: Query,
  recent: readonly Antecedent[],
  counts: ReadonlyMap<EntityDraft, number>,
  upcomingName: () => Antecedent | null,
): Choice | null {
  const { person, form, sentence } = query;
  const scores = new Map<EntityDraft, number>();
  let common = -Infinity;
  for (let back = recent.length - 1; back >= Math.max(0, recent.length - WINDOW); back--) {
    const candidate = recent[back];
    if (sentence.index - candidate.sentence > REACH[person]) break;
    if (!agrees(person, candidate)) continue;
    const { entity } = candidate;
    const score = weigh(query, candidate, recent.length - 1 - back, entity ? (counts.get(entity) ?? 0) : 0);
    if (!entity) common = Math.max(common, score);
    else if (score > (scores.get(entity) ?? -Infinity)) scores.set(entity, score);
  }
  const ahead = !scores.size && common < 0 && form === 'possessive' ? upcomingName() : null;
  if (ahead?.entity && agrees(person, ahead)) {
    return { entity: ahead.entity, confidence: 0.6, why: `stands for ${ahead.entity.fullest}, which follows` };
  }
  let best: EntityDraft | null = null;
  let first = Math.max(leastWeight(person), common);
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
  return {
    entity: best,
    confidence,
    why: `the ${GENDER_OF[person] ? 'person' : 'one'} last spoken of: ${best.fullest}`,
  };
}

/** Whom "I" and "we" stand for: the speaker, and the body or country that the speaker speaks for. */
function speakerFor(speaker: EntityDraft, person: Person): EntityDraft | null {
  if (person === 'I') return speaker.kind === 'person' ? speaker : null;
  return speaker.kind === 'person' ? (speaker.affiliation ?? null) : speaker;
}
