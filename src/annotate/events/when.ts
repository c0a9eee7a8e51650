import type { Time } from '../../annotation';
import { addMonths } from '../times/calendar';
import { dayValue, firstDay } from '../times/values';
import type { Sentence } from '../reading';
import type { EventDraft } from './draft';
import { isFinite } from './subject';
import { wordSet } from '../lexicon/wordSet';
import { childOf, isRel, prepositionOf, type Tree } from './tree';

/** Prepositions that say what a date is not: neither "since Friday" nor "before Friday" is the day itself. */
const NOT_THE_DAY = new Set([
  'since',
  'before',
  'until',
  'till',
  'after',
  'ahead',
  'ahead_of',
  'than',
  'between',
  'prior_to',
  'from',
  'to',
]);

/** Is it a date of its own, neither a length of time nor "now"? */
const isDate = ({ type, value }: Time): boolean =>
  (type === 'DATE' || type === 'TIME') && value !== null && /^[\dX]{2}/.test(value) && !value.startsWith('XX');

/**
 * Gives each event of a sentence the date that its clause tells.
 * @param times the times that lie in the sentence, in text order
 * @param today the document date
 * @returns TIMEX3 value by the event's head
 */
export function datesOf(
  sentence: Sentence,
  tree: Tree,
  drafts: readonly EventDraft[],
  times: readonly Time[],
  today: string | null,
): Map<number, string> {
  const dates = new Map<number, string>();
  if (!times.length || !drafts.length) return dates;
  const byHead = new Map(drafts.map((draft) => [draft.head, draft]));
  const give = (head: number, value: string): void => {
    const draft = byHead.get(head);
    if (draft && (dates.get(head)?.length ?? 0) < value.length && mayHappen(tree, draft, value, today))
      dates.set(head, value);
  };
  let last: Time | null = null;
  let verb = 0;
  for (const time of times) {
    const distance = last && distanceOf(time, sentence);
    if (distance) {
      // Times come in text order, so what was passed over once lies before all later ones too.
      while (verb < drafts.length && !isVerbAfter(tree, drafts[verb], distance.mark)) verb++;
      give(drafts[verb]?.head ?? -1, shift(last?.value ?? '', time.value ?? '', distance.by) ?? '');
    }
    if (!isDate(time) || !time.value) continue;
    last = time;
    const at = headOf(sentence, tree, time);
    if (at < 0) continue;
    const next = tokenFrom(sentence, time.end);
    for (const child of tree.children[at]) if (isClause(tree, child)) give(child, time.value);
    // "in the autumn of 2022, when prices rose"
    const relative = sentence.tokens[next]?.text === ',' ? next + 1 : next;
    if (sentence.tokens[relative]?.lower === 'when') give(tree.parent[relative], time.value);
    const head = governedEvent(tree, at, byHead, next);
    if (head < 0) continue;
    give(head, time.value);
    if (dates.get(head) === time.value) shareAlongConjuncts(tree, at, head, byHead, dates);
  }
  inherit(tree, drafts, byHead, dates);
  return dates;
}

/**
 * Compares the date of an event with a day, so far as the date's granularity can tell.
 * @param value a TIMEX3 value
 * @param day `YYYY-MM-DD`
 * @returns negative where the date lies before the day, positive after it, 0 where it holds it or isn't known to the month
 */
export function compareDays(value: string, day: string): number {
  // "2026-Q3", "2031-W02": the year alone tells
  const year = /^\d{4}/.exec(value)?.[0] ?? day.slice(0, 4);
  if (year !== day.slice(0, 4)) return year < day ? -1 : 1;
  const [date] = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?!-?\w{2})/.exec(value.slice(0, 10)) ?? [''];
  const other = day.slice(0, date.length);
  return date < other ? -1 : date > other ? 1 : 0;
}

/** What is over lies in no future, and what is to come in no past; the present tells of both. */
export function mayHappen(tree: Tree, { reading, head }: EventDraft, value: string, today: string | null): boolean {
  if (today === null) return true;
  if (reading.status === 'occurred') return compareDays(value, today) <= 0 || /^VB[PZ]?$/.test(tree.tokens[head].tag);
  return reading.status !== 'planned' || compareDays(value, today) >= 0;
}

const isClause = (tree: Tree, at: number): boolean => isRel(tree, at, 'acl') || isRel(tree, at, 'advcl');

/** "two days after he left": where the clause starts, and which way from it the date before lies. */
function distanceOf({ type, end }: Time, sentence: Sentence): { mark: number; by: 1 | -1 } | null {
  if (type !== 'DURATION') return null;
  const mark = tokenFrom(sentence, end);
  const word = sentence.tokens[mark]?.lower;
  return word === 'after' ? { mark, by: -1 } : word === 'before' ? { mark, by: 1 } : null;
}

/** Is it a verb of the clause that starts after a word, and no clause about a noun on the way? */
const isVerbAfter = (tree: Tree, { head, kind }: EventDraft, after: number): boolean =>
  head > after && kind === 'verb' && !isRel(tree, head, 'acl');

/** The first token that starts at an offset of the article or after it; the number of tokens if none does. */
function tokenFrom({ base, tokens }: Sentence, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (base + tokens[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A day moved by a duration: to the day for days and weeks, to the month for months, to the year for years. */
function shift(from: string, duration: string, by: 1 | -1): string | null {
  const [, count, unit] = /^P(\d+)([DWMY])$/.exec(duration) ?? [];
  const day = count && /^\d{4}-\d\d-\d\d/.test(from) ? firstDay(from.slice(0, 10)) : null;
  if (day === null) return null;
  const amount = by * Number(count);
  if (unit === 'D' || unit === 'W') return dayValue(day + amount * (unit === 'W' ? 7 : 1));
  return dayValue(addMonths(day, amount * (unit === 'Y' ? 12 : 1))).slice(0, unit === 'Y' ? 4 : 7);
}

/** The token of a time that the rest of it hangs on. */
export function headOf(sentence: Sentence, tree: Tree, { start, end }: Time): number {
  const { base, tokens } = sentence;
  for (let at = tokenFrom(sentence, start); at < tokens.length; at++) {
    if (base + tokens[at].end > end) return -1;
    const up = tree.parent[at];
    // "Last spring I sat …": the clause may hang on the time
    if (up < 0) return at;
    if (base + tokens[up].start < start || base + tokens[up].end > end) return at;
  }
  return -1;
}

/**
 * The event that a time belongs to: the nearest above, unless another verb comes first ("said on Monday").
 * @param next the word after the time; the number of tokens if there is none
 */
function governedEvent(tree: Tree, from: number, byHead: ReadonlyMap<number, EventDraft>, next: number): number {
  const { tokens, parent } = tree;
  // "was called off a week ago after they agreed": the date stands before the clause
  const fence = next < tokens.length && SUBORDINATORS.has(tokens[next].lower) ? next : tokens.length;
  for (let at = from, steps = 0; at >= 0 && steps < 10; at = parent[at], steps++) {
    if (NOT_THE_DAY.has(prepositionOf(tree, at)) || NOT_THE_DAY.has(prepositionOf(tree, at).split('_')[0])) return -1;
    const up = parent[at];
    if (up < 0 || isYearItself(tree, at) || isNounsOwn(tree, at, byHead)) return -1;
    if (up > fence) continue;
    const event = byHead.get(up);
    // "promised a law by May": the day is that of the law
    if (event?.reading.status === 'occurred' && prepositionOf(tree, at) === 'by' && PROMISES.has(tokens[up].lemma))
      return -1;
    if (event)
      return event.kind === 'noun' && at > up && byHead.has(parent[up]) && isRel(tree, up, 'obj') ? parent[up] : up;
    if (isRel(tree, up, 'acl')) continue;
    if (tokens[up].pos === 'VERB' || (tokens[up].pos === 'ADJ' && isPredicate(tree, up))) {
      // "is scheduled to meet on Tuesday", "is due to leave next year"
      const complement = tree.children[up].find((child) => isRel(tree, child, 'xcomp') && byHead.has(child));
      return complement ?? -1;
    }
  }
  return -1;
}

const SUBORDINATORS = new Set(['after', 'before', 'when', 'as', 'because', 'while', 'although', 'since', 'once']);

/** "has forgotten 2022": the year is what the verb is about. */
function isYearItself(tree: Tree, at: number): boolean {
  const { tokens } = tree;
  const { rel, lower } = tokens[at];
  return /^\d{4}$/.test(lower) && (rel === 'obj' || (/^obl/.test(rel) && childOf(tree, at, 'case') < 0));
}

const PROMISES = wordSet('promise pledge vow agree undertake commit announce offer propose guarantee order');

const WITHIN = wordSet('in during at');

/** "the November elections", "February delivery": a noun's own time, unless the clause tells what that noun does. */
function isNounsOwn(tree: Tree, at: number, byHead: ReadonlyMap<number, EventDraft>): boolean {
  const { tokens, parent } = tree;
  const noun = parent[at];
  if (!/^(compound|nmod:poss)$/.test(tokens[at].rel) || tokens[noun].pos !== 'NOUN' || byHead.has(noun)) return false;
  // "in morning trading"
  if (/^(morning|afternoon|evening|night)$/.test(tokens[at].lower)) return false;
  const clause = parent[noun];
  const told = clause >= 0 && byHead.get(clause)?.reading.status === 'occurred' && tokens[clause].tag !== 'VBG';
  return !(told && (/^(nsubj|obj)/.test(tokens[noun].rel) || WITHIN.has(prepositionOf(tree, noun))));
}

const isPredicate = (tree: Tree, at: number): boolean =>
  childOf(tree, at, 'cop') >= 0 || /^(root|[xc]comp|advcl|acl|conj)/.test(tree.tokens[at].rel);

/** A date before coordinated verbs is the date of them all. */
function shareAlongConjuncts(
  tree: Tree,
  at: number,
  head: number,
  byHead: ReadonlyMap<number, EventDraft>,
  dates: Map<number, string>,
): void {
  const value = dates.get(head);
  if (at > head || value === undefined) return;
  for (const child of tree.children[head])
    if (isRel(tree, child, 'conj') && byHead.has(child) && !dates.has(child)) dates.set(child, value);
}

/** What happens within a dated event shares its date: its infinitive's, its participle's, its own nouns'. */
function inherit(
  tree: Tree,
  drafts: readonly EventDraft[],
  byHead: ReadonlyMap<number, EventDraft>,
  dates: Map<number, string>,
): void {
  for (const { head, governor, reading, kind } of drafts) {
    const above = byHead.get(governor);
    const own = dates.get(head);
    // "at a meeting on Monday they accused him"
    if (own !== undefined && kind === 'noun' && above?.reading.status === 'occurred' && !dates.has(governor)) {
      if (tree.parent[head] === governor && isRel(tree, head, 'obl') && head < governor) dates.set(governor, own);
      continue;
    }
    const real = reading.status === 'occurred' || (reading.status === 'negated' && hasDid(tree, head));
    if (dates.has(head) || governor < 0 || !real) continue;
    const value = dates.get(governor);
    if (value === undefined || !above || above.reading.status === 'planned') continue;
    const { rel, tag } = tree.tokens[head];
    const past = tag === 'VBD' || (tag === 'VB' && hasDid(tree, head));
    if (rel === 'conj' && past && tree.tokens[governor].tag === 'VBD' && tree.parent[head] === governor) {
      dates.set(head, value);
      continue;
    }
    if (
      kind === 'noun'
        ? tree.parent[head] === governor && /^(obj|obl|nsubj)/.test(rel) && !OTHER_TIME.has(prepositionOf(tree, head))
        : /^(xcomp|advcl|acl:relcl|parataxis)/.test(rel) && sharesTime(tree, head)
    )
      dates.set(head, value);
  }
}

/** Clauses of the same time as the one above: participles and infinitives, "when", "as" and "after" clauses. */
function sharesTime(tree: Tree, head: number): boolean {
  const { tokens } = tree;
  const marks = tree.children[head].filter((child) => child < head && /^(mark|advmod|case)/.test(tokens[child].rel));
  if (!isFinite(tree, head))
    return tokens[head].rel !== 'parataxis' && !marks.some((at) => OTHER_TIME.has(tokens[at].lower));
  if (marks.some((at) => SAME_TIME.has(tokens[at].lower))) return true;
  // "in a move that shocked the region"
  return tokens[head].rel === 'acl:relcl' && tokens[head].tag === 'VBD' && ACTS.has(tokens[tree.parent[head]].lemma);
}

/** "did not object": the simple past of a verb that is negated. */
const hasDid = (tree: Tree, head: number): boolean =>
  tree.children[head].some((child) => tree.tokens[child].lower === 'did');

/** Before a noun or a gerund of another time than the clause: "opened after a complaint", "fell before recovering". */
const OTHER_TIME = wordSet(
  'after before following since despite over about against to of without for ahead ahead_of until',
);

/** Nouns that stand for what the clause tells. */
const ACTS = wordSet('move step gesture decision action act blow ploy surprise shift turn incident');

const SAME_TIME = new Set(['when', 'as', 'after', 'while', 'where']);
