import type { VerbForm } from '../lexicon/reporting';
import type { Token } from '../reading';
import type { Row } from './row';

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const HAVE = new Set(['has', 'have', 'had', 'having', "'ve", "'s", "'d", '’ve', '’s', '’d']);
const NEGATION = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'nor',
  'neither',
  'without',
  'decline',
  'declined',
  'declines',
  'refuse',
  'refused',
  'refuses',
  'refusing',
  'declining',
]);

/** Is the verb form one that makes a clause of its own? */
export const isFinite = ({ tag }: Token): boolean => FINITE.has(tag);

/** Is the form one that has a speaker for its subject, if only an understood one: any but the passive participle? */
export function isActive({ tokens, tree }: Row, verb: number, form: VerbForm): boolean {
  const { tag } = tokens[verb];
  if (tag === 'VBN' && tree.children(verb).some((child) => tokens[child].rel === 'nsubj')) return true;
  if (form === 'gerund' || tag === 'VB' || isFinite(tokens[verb])) return true;
  for (let at = verb - 1; at >= Math.max(0, verb - 4); at--) {
    if (HAVE.has(tokens[at].lower)) return true;
    if (tokens[at].pos !== 'ADV' && tokens[at].pos !== 'PART') return false;
  }
  return false;
}

/** "did not say who", "declined to say whether" report nothing. */
export function isNegated({ tokens }: Row, verb: number, low: number): boolean {
  for (let at = verb - 1; at >= Math.max(low, verb - 3); at--) if (NEGATION.has(tokens[at].lower)) return true;
  return false;
}
