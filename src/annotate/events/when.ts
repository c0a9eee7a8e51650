import type { Time } from '../../annotation';
import type { Sentence } from '../reading';
import type { EventDraft } from './draft';
import { isRel, prepositionOf, type Tree } from './tree';

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
]);

/** Is it a date of its own, neither a length of time nor "now"? */
const isDate = ({ type, value }: Time): boolean =>
  (type === 'DATE' || type === 'TIME') && value !== null && /^[\dX]{2}/.test(value) && !value.startsWith('XX');

/**
 * Gives each event of a sentence the date that its clause tells.
 * @param times the times that lie in the sentence, in text order
 * @returns TIMEX3 value by the event's head
 */
export function datesOf(
  sentence: Sentence,
  tree: Tree,
  drafts: readonly EventDraft[],
  times: readonly Time[],
): Map<number, string> {
  const dates = new Map<number, string>();
  if (!times.length || !drafts.length) return dates;
  const byHead = new Map(drafts.map((draft) => [draft.head, draft]));
  for (const time of times) {
    if (!isDate(time) || !time.value) continue;
    const at = headOf(sentence, tree, time);
    if (at < 0) continue;
    const head = governedEvent(tree, at, byHead);
    if (head < 0) continue;
    if (!dates.has(head) || time.value.length > (dates.get(head)?.length ?? 0)) dates.set(head, time.value);
    shareAlongConjuncts(tree, at, head, byHead, dates);
  }
  inherit(tree, drafts, byHead, dates);
  return dates;
}

/** The token of a time that the rest of it hangs on. */
function headOf({ base, tokens }: Sentence, tree: Tree, { start, end }: Time): number {
  for (let at = 0; at < tokens.length; at++) {
    if (base + tokens[at].start < start) continue;
    if (base + tokens[at].end > end) return -1;
    const up = tree.parent[at];
    if (up < 0) return -1;
    if (base + tokens[up].start < start || base + tokens[up].end > end) return at;
  }
  return -1;
}

/** The event that a time belongs to: the nearest above, unless another verb comes first ("said on Monday"). */
function governedEvent(tree: Tree, from: number, byHead: ReadonlyMap<number, EventDraft>): number {
  const { tokens, parent } = tree;
  for (let at = from, steps = 0; at >= 0 && steps < 10; at = parent[at], steps++) {
    if (NOT_THE_DAY.has(prepositionOf(tree, at)) || NOT_THE_DAY.has(prepositionOf(tree, at).split('_')[0])) return -1;
    const up = parent[at];
    if (up < 0) return -1;
    if (byHead.has(up)) return up;
    if (isRel(tree, up, 'acl')) continue;
    if (tokens[up].pos === 'VERB' || tokens[up].pos === 'ADJ') {
      // "is scheduled to meet on Tuesday", "is due to leave next year"
      const complement = tree.children[up].find((child) => isRel(tree, child, 'xcomp') && byHead.has(child));
      return complement ?? -1;
    }
  }
  return -1;
}

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
    if (dates.has(head) || governor < 0 || reading.status !== 'occurred') continue;
    const value = dates.get(governor);
    const above = byHead.get(governor);
    if (value === undefined || !above || above.reading.status === 'planned') continue;
    const { rel, tag } = tree.tokens[head];
    if (rel === 'conj' && tag === 'VBD' && tree.tokens[governor].tag === 'VBD' && tree.parent[head] === governor) {
      dates.set(head, value);
      continue;
    }
    if (
      kind === 'noun'
        ? tree.parent[head] === governor && /^(obj|obl|nsubj)/.test(rel)
        : /^(xcomp|advcl|acl:relcl)/.test(rel) && sharesTime(tree, head)
    )
      dates.set(head, value);
  }
}

/** Clauses of the same time as the one above: participles and infinitives, "when", "as" and "after" clauses. */
function sharesTime(tree: Tree, head: number): boolean {
  if (!/^VB[DZP]$/.test(tree.tokens[head].tag)) return true;
  return tree.children[head].some(
    (child) => SAME_TIME.has(tree.tokens[child].lower) && /^(mark|advmod)/.test(tree.tokens[child].rel),
  );
}

const SAME_TIME = new Set(['when', 'as', 'after', 'while']);
