import { GIVING_VERBS } from '../lexicon/complementVerbs';
import { gapObject, sharedObject } from './gaps';
import { argumentHeads, isSubjectBelow, subjectOf, type SubjectReading } from './subject';
import { isTemporal } from './temporal';
import { childOf, isRel, prepositionOf, type Tree } from './tree';

/** An oblique of a clause: "with Moscow", "on Monday". */
export interface Oblique {
  /** '' for a bare phrase ("last week"). */
  readonly preposition: string;
  readonly head: number;
}

/** Who does what in a clause: token indices of the heads of noun phrases, each coordinated one on its own. */
export interface ClauseFrame {
  readonly verb: number;
  readonly passive: boolean;
  /** Those who act: subjects of the active, "by" phrases of the passive. */
  readonly agents: number[];
  /** Those acted on: objects of the active, subjects of the passive. */
  readonly patients: number[];
  /** Indirect objects. */
  readonly recipients: number[];
  readonly obliques: Oblique[];
  /** Verb particle; -1 if there is none. */
  readonly particle: number;
  /** Complement clauses: xcomp and ccomp. */
  readonly complements: readonly number[];
}

/** No phrase of time or way without a preposition: an object that the parser took for one. */
function isBare(tree: Tree, at: number): boolean {
  const { rel, pos } = tree.tokens[at];
  if (rel !== 'obl' || (pos !== 'NOUN' && pos !== 'PROPN') || childOf(tree, at, 'case') >= 0) return false;
  return childOf(tree, tree.parent[at], 'obj') < 0;
}

/** "at least four seekers": the preposition belongs to the number. */
function isCount(tree: Tree, at: number): boolean {
  const marker = childOf(tree, at, 'case');
  if (marker < 0) return false;
  const { lower } = tree.tokens[marker];
  const next = tree.tokens[marker + 1]?.lower;
  return (
    (lower === 'at' && (next === 'least' || next === 'most')) ||
    (lower === 'to' && tree.tokens[marker - 1]?.lower === 'up')
  );
}

/** "was born", "is opposed to", "is committed to": a passive in form, whose subject takes the attitude itself. */
function attitudeOf(tree: Tree, verb: number, subject: SubjectReading): SubjectReading {
  if (!subject.passive) return subject;
  if (tree.tokens[verb].lower === 'born') return { ...subject, passive: false };
  if (!ATTITUDES.has(tree.tokens[verb].lemma)) return subject;
  const towards = tree.children[verb].some(
    (child) => child > verb && (tree.tokens[tree.left[child]].lower === 'to' || isRel(tree, child, 'xcomp')),
  );
  return towards ? { ...subject, passive: false } : subject;
}

const ATTITUDES = new Set([
  'oppose',
  'commit',
  'dedicate',
  'devote',
  'prepare',
  'resign',
  'determine',
  'resolve',
  'pledge',
]);

/** Reads who does what to whom off the tree around a verb. */
export function frameOf(tree: Tree, verb: number): ClauseFrame {
  const { tokens } = tree;
  const subject = attitudeOf(tree, verb, subjectOf(tree, verb));
  const agents: number[] = [];
  const patients: number[] = [];
  const recipients: number[] = [];
  const obliques: Oblique[] = [];
  const complements: number[] = [];
  let particle = -1;
  for (const child of tree.children[verb]) {
    const rel = tokens[child].rel;
    const base = rel.split(':')[0];
    if (rel === 'compound:prt') particle = child;
    else if (base === 'obj') {
      if (isClause(tree, child)) complements.push(child);
      else if (!isTemporal(tree, child) && !isSubjectBelow(tree, verb, child) && !isRetained(tree, verb, subject))
        patients.push(...argumentHeads(tree, child));
    } else if (base === 'iobj') recipients.push(...argumentHeads(tree, child));
    else if (base === 'xcomp' || base === 'ccomp') complements.push(child);
    else if (base === 'obl') {
      const preposition = prepositionOf(tree, child);
      if (isTemporal(tree, child)) continue;
      if (!subject.passive && child > verb && (isCount(tree, child) || isBare(tree, child))) {
        patients.push(...argumentHeads(tree, child));
        continue;
      }
      const byAgent = preposition === 'by' && (subject.passive || (rel === 'obl:agent' && !hasBoth(tree, verb)));
      if (byAgent && !isMeasure(tree, child)) agents.push(...argumentHeads(tree, child));
      else
        for (const head of argumentHeads(tree, child))
          obliques.push({ preposition: prepositionOf(tree, head) || preposition, head });
    }
  }
  if (subject.passive) patients.push(...subject.heads);
  else agents.push(...subject.heads);
  if (!patients.length) {
    const gap = gapObject(tree, verb);
    if (gap >= 0) patients.push(gap);
    else patients.push(...sharedObject(tree, verb, subject.passive));
  }
  const real = (heads: readonly number[]): number[] =>
    heads.filter(
      (at) => !isTemporal(tree, at) && tokens[at].lower !== 'that' && !/sel(?:f|ves)$/.test(tokens[at].lower),
    );
  return {
    verb,
    passive: subject.passive,
    agents: real(agents),
    patients: real(patients),
    recipients,
    obliques,
    particle,
    complements,
  };
}

/** "whom she held by the sleeve": a subject and an object of its own leave nobody else to act. */
const hasBoth = (tree: Tree, verb: number): boolean =>
  childOf(tree, verb, 'nsubj') >= 0 && childOf(tree, verb, 'obj') >= 0;

/** "were given a form": what the one who gets it, the subject, is given. */
const isRetained = (tree: Tree, verb: number, { passive, heads }: SubjectReading): boolean =>
  passive && heads.length > 0 && GIVING_VERBS.has(tree.tokens[verb].lemma);

/** "confirmed that it is in talks": the parser may hang a clause with a noun at its head as it would a noun. */
const isClause = (tree: Tree, at: number): boolean => childOf(tree, at, 'nsubj') >= 0 && childOf(tree, at, 'cop') >= 0;

/** "cut by a quarter of a point", "passed by 46 votes", "by Friday": no agents. */
function isMeasure(tree: Tree, at: number): boolean {
  const { tokens } = tree;
  const { lower, tag, pos } = tokens[at];
  if (pos === 'NUM' || tag === 'CD' || lower === '%' || tag === 'VBG') return true;
  if (
    /^(percent|point|points|vote|votes|half|quarter|third|year|month|week|day|end|hour|minutes|way|means|margin|mistake|monday|tuesday|wednesday|thursday|friday|saturday|sunday|air|sea|land|train|car|plane|phone|telephone|email|law|morning|noon|midnight|hand)$/.test(
      lower,
    )
  )
    return true;
  return false;
}
