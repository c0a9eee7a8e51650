import type { Argument, NewsEvent, Status, Time } from '../annotation';
import { isDateline } from './dateline';
import type { Cast, MentionReading } from './entities';
import { datesOfArticle } from './events/articleDates';
import { claimantInTree, claimsOf } from './events/attribution';
import { castStanding, sideOf, type CastStanding } from './events/castStanding';
import { isTimeWord } from './events/temporal';
import type { EventDraft } from './events/draft';
import { eventsOfSentence } from './events/extract';
import { markRepeats } from './events/merge';
import { prominenceOf, withBest } from './events/prominence';
import { makePairs, type Pairs } from './events/pairs';
import { resolverOf, type Resolver } from './events/resolve';
import { signalsOf, type SentenceStanding } from './events/signals';
import { standingsOf } from './events/standing';
import type { Tree } from './events/tree';
import type { TypeScorer } from './events/typeModel';
import { hasObject } from './events/eventful';
import { compareDays } from './events/when';
import { findPlaces, isPlaceOnly } from './events/where';
import type { QuoteReading } from './quotes';
import { placeKey, spanOf, type Sentence } from './reading';
import { indexSpeakers, mentionOf, type MentionIndex } from './speakers';
import type { Steps } from './steps';

/** What the events are read from. */
export interface EventSources {
  readonly text: string;
  readonly date: string | null;
  readonly sentences: readonly Sentence[];
  readonly cast: Cast;
  readonly times: readonly Time[];
  readonly quotes: readonly QuoteReading[];
  readonly scorer: TypeScorer;
  /** Makes the prominence of an event of its signals; another where that is being learnt. */
  readonly weigh?: (signals: ReadonlySet<string>) => number;
}

/**
 * Finds the events of an article: who did what to whom, when, where, and who says so. A sentence's own words and tree
 * give triggers, sides, type and status (`extractEvents`); the article gives who the sides are, the date and the claimant.
 * @returns events in text order
 */
export function* findEvents({
  text,
  date,
  sentences,
  cast,
  times,
  quotes,
  scorer,
  weigh = prominenceOf,
}: EventSources): Steps<NewsEvent[]> {
  const mentions = bySentence(cast.mentions);
  const claims = claimsOf(quotes);
  const speakers = indexSpeakers(quotes, cast.mentions);
  const cues = cuesOf(quotes);
  const claimants = new Map<QuoteReading, Argument | null>();
  const events: NewsEvent[] = [];
  const known = new Set<string>();
  const standing = castStanding(cast);
  const standingOf = standingsOf(sentences, quotes);
  const spoken = spokenSpans(quotes);
  const dates = yield* datesOfArticle(sentences, times, date, scorer);
  const pairs = makePairs(cast.entities);
  let written: string | null = null;
  let lastPlace: string | null = null;
  for (const sentence of sentences) {
    const { tokens, base } = sentence;
    if (sentence.index % STEP === STEP - 1) yield;
    if (!tokens.length) continue;
    const town = written;
    const named = mentions.get(sentence.index) ?? [];
    written = isDateline(tokens) ? placeOf(named) : null;
    const placeBefore = lastPlace;
    lastPlace = named.findLast(isPlace)?.mention.entity ?? lastPlace;
    const { tree, drafts, byHead } = eventsOfSentence(sentence, scorer);
    if (!drafts.length) continue;
    const resolver = resolverOf(text, sentence, tree, named, cast.described.get(sentence.index), placeBefore);
    for (const draft of drafts) {
      // whoever declines to comment has said nothing
      const silent = draft.reading.status === 'negated';
      if (draft.type === null && !silent && !hasObject(draft) && cues.has(placeKey(sentence.index, draft.head)))
        continue;
      const claim = claims.at(base + tokens[draft.from].start);
      if (claim && !claimants.has(claim)) claimants.set(claim, claimantOf(claim, text, sentences, speakers));
      const attribution = (claim && claimants.get(claim)) ?? claimantInTree(tree, draft, byHead, resolver);
      const denied = claim?.denied ?? false;
      const when = dates.get(sentence.index)?.get(draft.head) ?? null;
      const event = eventOf(draft, {
        cast: standing,
        standing: standingOf(sentence),
        spoken: spoken(base + tokens[draft.from].start),
        weigh,
        id: `v${events.length + 1}`,
        text,
        date,
        sentence,
        tree,
        resolver,
        pairs,
        where: wherever(findPlaces(tree, draft, resolver), tokens[draft.head].rel === 'root' ? town : null),
        when,
        attribution,
        denied,
      });
      const sides = namedSides(event);
      if (sides.length === 2) pairs.note(sides);
      if (draft.known) known.add(event.id);
      events.push(event);
    }
  }
  // "the talks between the two" after they were told of are no second event
  const told = markRepeats(events).filter(({ id, sameAs }) => sameAs === null || !known.has(id));
  return withBest(told, sentences);
}

/** So many sentences are read in a step. */
const STEP = 32;

function bySentence(mentions: readonly MentionReading[]): ReadonlyMap<number, readonly MentionReading[]> {
  const lists = new Map<number, MentionReading[]>();
  for (const mention of mentions) {
    const list = lists.get(mention.sentence);
    if (list) list.push(mention);
    else lists.set(mention.sentence, [mention]);
  }
  return lists;
}

/** The words that report what is quoted: they are events only where PLOVER has a type for them ("urged", "accused"). */
function cuesOf(quotes: readonly QuoteReading[]): Set<number> {
  const cues = new Set<number>();
  for (const { cue } of quotes)
    if (cue) for (let at = cue.from; at < cue.to; at++) cues.add(placeKey(cue.sentence, at));
  return cues;
}

/** Who speaks in a quote: the entity of its speaker's mention, else the words that name the speaker. */
function claimantOf(
  { speaker }: QuoteReading,
  text: string,
  sentences: readonly Sentence[],
  mentions: MentionIndex,
): Argument | null {
  if (!speaker) return null;
  const mention = mentionOf(speaker, mentions);
  if (mention) return mention.mention.entity;
  const { lemma } = sentences[speaker.sentence].tokens[speaker.to - 1];
  if (isTimeWord(lemma)) return null;
  const span = spanOf(sentences[speaker.sentence], speaker.from, speaker.to);
  return { ...span, text: text.slice(span.start, span.end) };
}

interface Surroundings {
  readonly cast: CastStanding;
  readonly standing: SentenceStanding;
  /** Lies in a direct quote. */
  readonly spoken: boolean;
  readonly weigh: (signals: ReadonlySet<string>) => number;
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
  readonly sentence: Sentence;
  readonly tree: Tree;
  readonly resolver: Resolver;
  /** The two that phrases like "both sides" stand for. */
  readonly pairs: Pairs;
  readonly where: Argument[];
  readonly when: string | null;
  readonly attribution: Argument | null;
  readonly denied: boolean;
}

function eventOf(draft: EventDraft, around: Surroundings): NewsEvent {
  const { id, text, date, sentence, tree, resolver, pairs, where, when, attribution, denied } = around;
  const { start, end } = spanOf(sentence, draft.from, draft.to);
  const source = resolveAll(draft.source, resolver, pairs);
  const acted = draft.target.filter((head) => !isPlaceOnly(tree, draft, head, resolver));
  const others = acted.map((head) => possessedBySource(tree, draft, head, source, resolver) ?? head);
  const target = resolveAll(others, resolver, pairs).filter(
    (argument) => typeof argument !== 'string' || !source.includes(argument),
  );
  const status =
    denied && draft.kind !== 'noun' && draft.reading.status !== 'possible'
      ? 'negated'
      : statusAt(draft, when, date, sentence);
  const background = status === 'occurred' && when !== null && date !== null && isLongBefore(when, date);
  const signals = signalsOf(tree, { ...draft, target: acted }, around.standing, {
    dated: when !== null,
    recent: when !== null && date !== null && isWithinAWeek(when, date),
    background,
    attributed: attribution !== null,
    spoken: around.spoken,
    side: (head) => sideOf(resolver.mention(head), around.cast),
  });
  return {
    id,
    start,
    end,
    text: text.slice(start, end),
    type: draft.type,
    plover: status === 'negated' && denied ? null : draft.plover,
    status,
    source,
    target,
    when,
    where,
    attribution,
    clause: spanOf(sentence, draft.clause.from, draft.clause.to),
    family: draft.sense.family,
    background,
    sameAs: null,
    rule: draft.learnt ? `learnt:${draft.sense.rule}` : draft.sense.rule,
    confidence: confidenceOf(draft, source, target),
    prominence: around.weigh(signals),
  };
}

/** "agreed to renew their contracts": what is done to one's own things is done to the things, not to oneself. */
function possessedBySource(
  { tokens, parent }: Tree,
  event: EventDraft,
  head: number,
  source: readonly Argument[],
  resolver: Resolver,
): number | null {
  if (tokens[head].rel !== 'nmod:poss' || tokens[head].pos !== 'PRON' || parent[head] < 0) return null;
  if (parent[head] === event.head) return null;
  const owner = resolver.argument(head);
  return typeof owner !== 'string' || source.includes(owner) ? parent[head] : null;
}

/** "They leave next week": the present with a date to come is a plan. */
function statusAt(
  { reading, head }: EventDraft,
  when: string | null,
  date: string | null,
  { tokens }: Sentence,
): Status {
  const present = isReal(reading.status) && /^VB[PZ]?$/.test(tokens[head].tag);
  return present && when !== null && date !== null && compareDays(when, date) > 0 ? 'planned' : reading.status;
}

/** The first place of a list: the town of a dateline is where what the next sentence tells happened unless it says otherwise. */
const placeOf = (mentions: readonly MentionReading[]): string | null => mentions.find(isPlace)?.mention.entity ?? null;

const isPlace = ({ mention }: MentionReading): boolean => mention.kind === 'place';

const wherever = (places: Argument[], written: string | null): Argument[] =>
  places.length || written === null ? places : [written];

const isReal = (status: Status): boolean => status === 'occurred' || status === 'ongoing';

function resolveAll(heads: readonly number[], resolver: Resolver, pairs: Pairs): Argument[] {
  const found: Argument[] = [];
  for (const head of heads) {
    const kind = resolver.pairKind(head);
    const pair = kind ? pairs.of(kind) : [];
    if (pair.length) {
      found.push(...pair.filter((side) => !found.includes(side)));
      continue;
    }
    const argument = resolver.argument(head);
    if (argument !== null && !found.some((other) => isSame(other, argument))) found.push(argument);
  }
  return found;
}

const namedSides = ({ source, target }: NewsEvent): string[] =>
  [...source, ...target].filter((side) => typeof side === 'string');

const isSame = (a: Argument, b: Argument): boolean =>
  typeof a === 'string' || typeof b === 'string' ? a === b : a.start === b.start;

/** Within a week of the document date, if it is a day. */
function isWithinAWeek(when: string, date: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(when)?.[0];
  return day !== undefined && Math.abs(Date.parse(day) - Date.parse(date)) <= 7 * 86_400_000;
}

/** More than 30 days before the document date, so far as the value's granularity can tell. */
function isLongBefore(when: string, date: string): boolean {
  const year = Number(when.slice(0, 4));
  if (!Number.isInteger(year) || !/^\d{4}/.test(when)) return false;
  const month = /^\d{4}-\d{2}/.test(when) ? Number(when.slice(5, 7)) : 12;
  const day = /^\d{4}-\d{2}-\d{2}/.test(when) ? Number(when.slice(8, 10)) : 28;
  return Date.parse(date) - Date.UTC(year, month - 1, day) > 30 * 86_400_000;
}

/** How sure the reading is: a listed frame more than a bare verb, a verb with its sides more than one without. */
function confidenceOf(
  { kind, sense, type, likelihood }: EventDraft,
  source: readonly Argument[],
  target: readonly Argument[],
): number {
  if (likelihood !== undefined) return Math.round(likelihood * 100) / 100;
  let confidence = kind === 'verb' ? 0.6 : 0.5;
  if (type && !sense.rule.startsWith('verb:')) confidence += 0.1;
  if (source.length) confidence += 0.15;
  if (target.length) confidence += 0.1;
  return Math.round(confidence * 100) / 100;
}

/** Does an offset lie in a direct quote? Offsets must come in rising order. */
function spokenSpans(quotes: readonly QuoteReading[]): (offset: number) => boolean {
  const direct = quotes.filter((quote) => quote.direct);
  let at = 0;
  return (offset) => {
    while (at < direct.length && direct[at].end <= offset) at++;
    return at < direct.length && direct[at].start <= offset;
  };
}
