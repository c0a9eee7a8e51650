import { keptWith } from '../kept';
import type { Token } from '../reading';
import { commonNoun, type Case, type CommonNoun } from './antecedents';
import type { ThirdPerson } from './antecedentWeights';

/** Whom a pronoun stands for by its own form. */
type Person = ThirdPerson | 'I' | 'we';

/** The pronouns that may be resolved, with the case that their form tells. */
export const PRONOUNS: ReadonlyMap<string, readonly [Person, Case]> = new Map<string, readonly [Person, Case]>([
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

/** The form of "her" and "it" by the tree, or by what stands behind: "thanked her voters". */
export function formOf(tokens: readonly Token[], at: number): Case {
  const { rel, tag, lower } = tokens[at];
  if (tag === 'PRP$' || rel === 'nmod:poss') return 'possessive';
  if (lower === 'her' && /^(NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? '')) return 'possessive';
  if (rel.startsWith('nsubj')) return 'subject';
  return /^i?obj|^obl/.test(rel) ? 'object' : 'any';
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

/** The stops of a sentence, in text order. */
export const stopsOf = keptWith((tokens: readonly Token[]): Stops => {
  const stops: Stop[] = [];
  tokens.forEach(({ lower }, at) => {
    const pronoun = PRONOUNS.get(lower);
    const noun = pronoun ? null : commonNoun({ tokens }, at);
    if (pronoun || noun) stops.push({ at, pronoun, noun });
  });
  return { stops, hasPronoun: stops.some(({ pronoun }) => pronoun) };
});
