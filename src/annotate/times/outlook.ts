import { wordSet } from '../lexicon/wordSet';
import type { Token } from '../reading';

/** Which way the words around a time look: what its governing verb and the word before it say. */
export type Outlook = 'past' | 'present' | 'future' | null;

/** Before a time these look ahead whatever the verb is, or unless the verb looks back; these look back. */
const FORWARD = wordSet('until till due effective payable');
const DEADLINE = wordSet('by before from through starting beginning');
const BACKWARD = wordSet('since');

/**
 * The outlook of the clause around tokens `from` to `to`: by the word directly before, else by the verb that governs
 * them in the dependency tree.
 */
export function outlookAt(tokens: readonly Token[], from: number, to: number): Outlook {
  const before = wordOfTimeBefore(tokens, from);
  if (FORWARD.has(before)) return 'future';
  if (BACKWARD.has(before)) return 'past';
  if (SCHEDULED.has(tokens[from - 2]?.lower)) return 'future';
  const verb = governor(tokens, headOf(tokens, from, to));
  const outlook = verb < 0 ? null : outlookOf(tokens, verb);
  return DEADLINE.has(before) && outlook !== 'past' ? 'future' : outlook;
}

const WEEKDAY_CUES = wordSet('until till coming due');
const WEEKDAY_DEADLINE = wordSet('by starting beginning');

/**
 * The outlook for a weekday: in news a bare weekday is the most recent one in 91 of 100 cases (measured on TimeBank and
 * AQUAINT), so only a cue directly before it or a future verb that governs it turns it ahead.
 */
export function weekdayOutlookAt(tokens: readonly Token[], from: number, to: number): Outlook {
  const before = wordOfTimeBefore(tokens, from);
  if (WEEKDAY_CUES.has(before)) return 'future';
  if (followsPastVerb(tokens, from)) return 'past';
  const verb = governor(tokens, headOf(tokens, from, to));
  const isDeadline = WEEKDAY_DEADLINE.has(before);
  if (verb < 0) return isDeadline ? 'future' : 'past';
  const outlook = outlookOf(tokens, verb);
  if (isDeadline) return outlook === 'past' ? 'past' : 'future';
  return outlook === 'future' && !hasModal(tokens, verb, DISTANT) ? 'future' : 'past';
}

/** "said Tuesday that it will", "announced on Monday plans to": the verb just before is the one that was then. */
const followsPastVerb = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.tag === 'VBD' || (tokens[from - 1]?.lower === 'on' && tokens[from - 2]?.tag === 'VBD');

/** The word before a time, over its article. */
function wordOfTimeBefore(tokens: readonly Token[], from: number): string {
  const before = tokens[from - 1]?.lower ?? '';
  return before === 'the' ? (tokens[from - 2]?.lower ?? '') : before;
}

/** The token of a time that hangs on the words around it. */
function headOf(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if (tokens[i].head < from || tokens[i].head >= to) return i;
  return to - 1;
}

/** No tree is deeper than this on the way from a time to its verb; a guard against trees with a loop. */
const DEPTH = 40;

/** The verb, or what a copula makes one, that governs a token: -1 where there is none above it. */
function governor(tokens: readonly Token[], from: number): number {
  let at = tokens[from].head;
  for (let depth = 0; at >= 0 && depth < DEPTH; depth++, at = tokens[at].head) {
    const { pos, lower } = tokens[at];
    if (pos === 'VERB' || pos === 'AUX' || FUTURE_HEADS.has(lower) || hasCopula(tokens, at)) return at;
  }
  return -1;
}

/** What comes after these is still to come: "due to arrive", "plans to visit". */
const FUTURE_HEADS = wordSet(
  'due set scheduled expected planned planning slated poised plan plans hope hopes hoping aim aims aiming intend intends ' +
    'promise promised promises pledged vowed agreed agrees expect expects want wants likely preparing prepares prepared need ' +
    'needs threatened threatens decided ready going',
);
/** Heads that look ahead on their own, with no verb under them: "scheduled for March". */
const SCHEDULED = wordSet('due scheduled planned slated expected');
const DISTANT = wordSet('would should');

function outlookOf(tokens: readonly Token[], verb: number, depth = 0): Outlook {
  const { tag, lower, head } = tokens[verb];
  if (depth > 6) return null;
  const auxiliary = auxiliaryOutlook(tokens, verb);
  if (auxiliary === 'future' || auxiliary === 'past') return auxiliary;
  if (SCHEDULED.has(lower)) return 'future';
  if (auxiliary) return auxiliary;
  if (tag === 'VBD') return 'past';
  if (tag === 'VBN') return 'past';
  if (tag === 'VBZ' || tag === 'VBP') return 'present';
  const above = head < 0 ? -1 : governor(tokens, verb);
  if (above < 0) return null;
  if (tag === 'VB' && (FUTURE_HEADS.has(tokens[above].lower) || tokens[above].lemma === 'be')) return 'future';
  return outlookOf(tokens, above, depth + 1);
}

/** What the auxiliaries and the copula of a verb say; null where it has none. */
function auxiliaryOutlook(tokens: readonly Token[], verb: number): Outlook {
  let outlook: Outlook = null;
  for (let i = Math.max(0, verb - REACH); i < Math.min(tokens.length, verb + REACH); i++) {
    const { head, rel, tag, lower, lemma } = tokens[i];
    if (head !== verb || !(rel.startsWith('aux') || rel === 'cop')) continue;
    if (tag === 'MD') return isCounterfactual(tokens, verb, lower) ? 'past' : 'future';
    if (tag === 'VBD') outlook = 'past';
    else if (lemma === 'have' && tokens[verb].tag === 'VBN') outlook = 'past';
    else if ((lower === 'is' || lower === 'are') && tokens[verb].tag === 'VB') return 'future';
    else outlook ??= tag === 'VBZ' || tag === 'VBP' ? 'present' : null;
  }
  return outlook;
}

/** "could have won", but not "will have won". */
const isCounterfactual = (tokens: readonly Token[], verb: number, modal: string): boolean =>
  tokens[verb].tag === 'VBN' && !/^(?:will|'ll|wo)$/.test(modal) && tokens[verb - 1]?.lemma === 'have';

/** How far an auxiliary stands from its verb. */
const REACH = 8;

function hasCopula(tokens: readonly Token[], at: number): boolean {
  for (let i = Math.max(0, at - REACH); i < at; i++) if (tokens[i].head === at && tokens[i].rel === 'cop') return true;
  return false;
}

function hasModal(tokens: readonly Token[], verb: number, modals: ReadonlySet<string>): boolean {
  for (let i = Math.max(0, verb - REACH); i < verb; i++)
    if (tokens[i].head === verb && tokens[i].tag === 'MD' && modals.has(tokens[i].lower)) return true;
  return false;
}
