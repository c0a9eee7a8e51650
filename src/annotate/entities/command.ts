import { keptWith } from '../kept';
import type { Token } from '../reading';

/** How far up a tree is climbed. */
const HIGHEST = 16;

/** What stands above a pronoun in its sentence's tree: the words whose subjects may be meant by it, and must not. */
export interface Command {
  /** For each word above it, how many clauses with a subject of their own lie between, a subject that it is or stands in left out. */
  readonly governors: ReadonlyMap<Token, number>;
  /** The same for nouns that it hangs from by a relative clause or an "and": "Keller, who sold her …", "Keller and her …". */
  readonly nouns: ReadonlyMap<number, number>;
  /** The verbs whose subject is that of its own clause. */
  readonly clause: ReadonlySet<Token>;
  /** Nouns that it stands in apposition to, and so is not: "Keller, her boss". */
  readonly apposed: ReadonlySet<number>;
}

/** Tells of each token whether a subject hangs from it. */
const hasSubject = keptWith((tokens: readonly Token[]): Uint8Array => {
  const found = new Uint8Array(tokens.length);
  for (const { rel, head } of tokens) if (head >= 0 && rel.startsWith('nsubj')) found[head] = 1;
  return found;
});

/** Tells of each token whether an object hangs from it. */
const hasObject = keptWith((tokens: readonly Token[]): Uint8Array => {
  const found = new Uint8Array(tokens.length);
  for (const { rel, head } of tokens) if (head >= 0 && /^i?obj/.test(rel)) found[head] = 1;
  return found;
});

/** Has a verb the subject of the one above it: "saw Keller and warned him", "expects to meet him", but not "asked Keller to warn him"? */
const sharesSubject = (tokens: readonly Token[], { rel, head }: Token): boolean =>
  rel === 'conj' || (rel === 'xcomp' && !hasObject(tokens)[head]);

/**
 * Climbs from a pronoun to the root of its sentence, or out of the direct speech that it stands in.
 * @param low the first token that counts
 * @param high the end of those that count
 */
export function commandOf(tokens: readonly Token[], pronoun: number, low: number, high: number): Command {
  const governors = new Map<Token, number>();
  const nouns = new Map<number, number>();
  const apposed = new Set<number>();
  const clause = new Set<Token>();
  const subjects = hasSubject(tokens);
  let rank = 0;
  for (let at = pronoun, steps = 0; steps < HIGHEST; steps++) {
    const { head, rel } = tokens[at];
    if (head < low || head >= high || governors.has(tokens[head])) break;
    if (rel.startsWith('acl') || rel === 'conj') nouns.set(head, rank);
    else if (rel === 'appos') apposed.add(head);
    governors.set(tokens[head], rank);
    if (at === pronoun || (rank === 0 && clause.has(tokens[at]) && sharesSubject(tokens, tokens[at])))
      clause.add(tokens[head]);
    if (subjects[head] && !rel.startsWith('nsubj')) rank++;
    at = head;
  }
  return { governors, nouns, apposed, clause };
}
