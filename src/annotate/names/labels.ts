import type { Kind } from '../../annotation';

/** The kinds that are learnt; named events, works and products are told apart from the rest by their words later. */
export const LEARNT_KINDS = ['person', 'organization', 'place', 'group', 'misc'] as const satisfies readonly Kind[];

/**
 * Labels of tokens, BILOU: 0 is outside; a kind `k` has four, for the begin, inside and last token of a longer name
 * and for the unit of one token.
 */
export const OUTSIDE = 0;
export const LABELS = 1 + 4 * LEARNT_KINDS.length;
export const BEGIN = 1;
export const INSIDE = 2;
export const LAST = 3;
export const UNIT = 4;

/** The label of a part (`BEGIN` … `UNIT`) of a name of the kind with index `kind`. */
export const labelOf = (kind: number, part: number): number => kind * 4 + part;
export const kindOf = (label: number): number => (label - 1) >> 2;
const partOf = (label: number): number => (label === OUTSIDE ? OUTSIDE : ((label - 1) & 3) + 1);

export const startsName = (label: number): boolean => partOf(label) === BEGIN || partOf(label) === UNIT;

/** The end (exclusive) of the name that starts at `from`. */
export function nameEnd(labels: Uint8Array, from: number): number {
  let to = from;
  if (partOf(labels[from]) === BEGIN) while (partOf(labels[to]) !== LAST) to++;
  return to + 1;
}

const opens = (label: number): boolean => partOf(label) === BEGIN || partOf(label) === INSIDE;

/** True if `next` may stand right after `label`. */
export function mayFollow(label: number, next: number): boolean {
  const part = partOf(next);
  if (!opens(label)) return part === OUTSIDE || part === BEGIN || part === UNIT;
  return (part === INSIDE || part === LAST) && kindOf(next) === kindOf(label);
}

/** Labels that may stand at a sentence's start, and at its end. */
export const STARTERS = labelsWhere((label) => mayFollow(OUTSIDE, label));
export const ENDERS = labelsWhere((label) => !opens(label));

const pairs = [...labelsWhere(() => true)].flatMap((next) =>
  [...labelsWhere((label) => mayFollow(label, next))].map((label) => [label, next] as const),
);
/** The pairs of labels of which the second may follow the first, one at each index, by the second. */
export const PAIRS = pairs.length;
export const PAIR_FROM = Uint8Array.from(pairs, ([label]) => label);
export const PAIR_TO = Uint8Array.from(pairs, ([, next]) => next);

function labelsWhere(test: (label: number) => boolean): Uint8Array {
  return Uint8Array.from(Array.from({ length: LABELS }, (_, label) => label).filter(test));
}
