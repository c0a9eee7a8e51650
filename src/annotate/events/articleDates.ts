import type { PloverType, Time } from '../../annotation';
import { wordSet } from '../lexicon/wordSet';
import type { Sentence } from '../reading';
import type { Steps } from '../steps';
import type { EventDraft } from './draft';
import { eventsOfSentence, type SentenceEvents } from './extract';
import { nounSense } from './nounClass';
import type { Tree } from './tree';
import type { TypeScorer } from './typeModel';
import { datesOf, headOf, mayHappen } from './when';

/** The dates of the events of an article's sentences: TIMEX3 value by the event's head, by the sentence's index. */
export type ArticleDates = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** So many sentences are read in a step. */
const STEP = 32;

/** An event of the article's beginning that no date of its own sentence dates. */
interface Undated {
  readonly tree: Tree;
  readonly draft: EventDraft;
  readonly dates: Map<number, string>;
}

/** So many sentences are an article's beginning, whose events are named again with their day ("Tuesday's talks"). */
const BEGINNING = 4;

/**
 * Dates the events of an article: each by its own clause, then by what goes on from the sentence before ("The two agreed"),
 * then by a later noun that gives the day of what the beginning told ("Tuesday's talks").
 * @param times all of the article, in text order
 * @param today the document date
 */
export function* datesOfArticle(
  sentences: readonly Sentence[],
  times: readonly Time[],
  today: string | null,
  scorer: TypeScorer,
): Steps<ArticleDates> {
  const all = new Map<number, Map<number, string>>();
  const undated: Undated[] = [];
  let nextTime = 0;
  let paragraphBefore = -1;
  let valueBefore = '';
  for (const sentence of sentences) {
    if (sentence.index % STEP === STEP - 1) yield;
    const { tokens, base, paragraph } = sentence;
    if (!tokens.length) continue;
    const events = eventsOfSentence(sentence, scorer);
    const { tree, drafts } = events;
    const from = base + tokens[0].start;
    const to = base + tokens[tokens.length - 1].end;
    while (nextTime < times.length && times[nextTime].end <= from) nextTime++;
    const own: Time[] = [];
    for (let at = nextTime; at < times.length && times[at].start < to; at++) own.push(times[at]);
    const dates = datesOf(sentence, tree, drafts, own, today);
    const main = mainEvent(events);
    if (main && !own.length && valueBefore && paragraphBefore === paragraph && goesOn(tree, main.head))
      dates.set(main.head, valueBefore);
    valueBefore = (main && dates.get(main.head)) ?? '';
    paragraphBefore = paragraph;
    if (undated.length) for (const time of own) dateBeginning(sentence, tree, time, undated, today);
    if (sentence.index < BEGINNING)
      for (const draft of drafts)
        if (draft.type && !dates.has(draft.head) && isReal(draft)) undated.push({ tree, draft, dates });
    all.set(sentence.index, dates);
  }
  return all;
}

const isReal = ({ reading: { status } }: EventDraft): boolean => status === 'occurred' || status === 'ongoing';

/** What the main verb of a sentence tells in the simple past. */
function mainEvent({ tree, drafts }: SentenceEvents): EventDraft | null {
  const main = drafts.find(({ head }) => tree.tokens[head].rel === 'root');
  return main?.kind === 'verb' && main.reading.status === 'occurred' && tree.tokens[main.head].tag === 'VBD'
    ? main
    : null;
}

/** Is the subject one that only the sentence before tells: "the two", "they"? */
function goesOn({ tokens, children }: Tree, verb: number): boolean {
  const subject = children[verb].find((child) => tokens[child].rel === 'nsubj');
  if (subject === undefined || subject > verb) return false;
  if (children[verb].some((child) => LATER.has(tokens[child].lower))) return false;
  const { lower } = tokens[subject];
  return ANAPHORS.has(lower) || (tokens[subject - 1]?.lower === 'the' && PAIRS.has(lower));
}

const ANAPHORS = wordSet('he she they both');
const LATER = wordSet('later then subsequently eventually since now earlier previously once finally');
const PAIRS = wordSet('two pair three duo sides leaders men women');

/** "Tuesday's talks": gives the day to the talks that the beginning told of. */
function dateBeginning(
  sentence: Sentence,
  tree: Tree,
  time: Time,
  undated: readonly Undated[],
  today: string | null,
): void {
  const type = time.value && /^\d{4}-\d\d-\d\d/.test(time.value) ? typeOfDated(sentence, tree, time) : null;
  if (!type || !time.value) return;
  for (const { tree: above, draft, dates } of undated)
    if (draft.type === type && !dates.has(draft.head) && mayHappen(above, draft, time.value, today))
      dates.set(draft.head, time.value);
}

/** The type of the event whose noun has a time for its possessor or before it. */
function typeOfDated(sentence: Sentence, tree: Tree, time: Time): PloverType | null {
  const at = headOf(sentence, tree, time);
  const noun = at < 0 || !/^(nmod:poss|compound)$/.test(tree.tokens[at].rel) ? -1 : tree.parent[at];
  const sense = noun < 0 ? undefined : nounSense(tree, noun);
  return sense?.event ? sense.type : null;
}
