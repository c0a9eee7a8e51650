import { ACTOR_NOUNS } from '../lexicon/actorNouns';
import { nounBeforeAuxiliary, ownSubject, resumedSubject } from './lostSubjects';
import { childOf, childrenOf, isRel, prepositionOf, withConjuncts, type Tree } from './tree';

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

/** Nouns whose possessor does what the infinitive after them says: "Russia's plan to withdraw". */
const ATTITUDE_NOUNS = new Set(
  `plan decision promise pledge offer agreement refusal attempt effort threat intention vow commitment readiness
   willingness desire wish bid move failure inability ability right proposal determination hope aim goal
   reluctance campaign mission mandate order call demand request`.split(/\s+/),
);

/** Verbs whose infinitive is done by their subject even when an object stands between: "promised them to leave". */
const SUBJECT_CONTROL = new Set(['promise', 'pledge', 'vow', 'threaten', 'use', 'take', 'spend', 'need', 'want_for']);

const RELATIVES = new Set(['who', 'whom', 'which', 'that']);

/** Subject of a clause: the heads, and whether it is the passive's. Heads are empty where the clause has none. */
export interface SubjectReading {
  readonly heads: number[];
  readonly passive: boolean;
}

const NO_SUBJECT: SubjectReading = { heads: [], passive: false };

/** Is the verb a passive one, by its own auxiliary or subject, or a participle without either? */
function isPassive(tree: Tree, verb: number): boolean {
  let active = false;
  for (const child of tree.children[verb]) {
    const { rel } = tree.tokens[child];
    if (rel === 'aux:pass' || rel === 'nsubj:pass' || (rel === 'csubj:pass' && child < verb)) return true;
    if (rel === 'aux' || rel === 'nsubj' || rel === 'obj') active = true;
  }
  const { tag, rel } = tree.tokens[verb];
  if (tag !== 'VBN' || active) return false;
  if (rel === 'acl' || rel === 'amod' || rel === 'advcl') return true;
  const up = tree.parent[verb];
  return rel === 'conj' && up >= 0 && tree.tokens[up].tag === 'VBN' && isPassive(tree, up);
}

/** A relative pronoun stands for what its clause modifies. */
function antecedentOf(tree: Tree, at: number): number {
  const { tokens, parent } = tree;
  if (!RELATIVES.has(tokens[at].lower) || !/^W|^IN|^DT/.test(tokens[at].tag)) return at;
  for (let up = parent[at], steps = 0; up >= 0 && steps < 12; up = parent[up], steps++) {
    if (tokens[up].rel === 'acl:relcl' && parent[up] >= 0) return parent[up];
    if (tokens[up].rel === 'acl' && parent[up] >= 0 && parent[up] < at) return parent[up];
  }
  return nounBefore(tree, at);
}

/** The noun that a relative pronoun follows, across a comma or a preposition; the pronoun itself if there is none. */
function nounBefore({ tokens }: Tree, at: number): number {
  if (tokens[at].tag === 'IN' || tokens[at].tag === 'DT') return at;
  for (let before = at - 1; before >= 0 && before >= at - 3; before--) {
    const { pos } = tokens[before];
    if (pos === 'NOUN' || pos === 'PROPN') return before;
    if (pos !== 'PUNCT' && pos !== 'ADP') return at;
  }
  return at;
}

/** The arguments behind a head: its conjuncts, a relative pronoun replaced by what it stands for. */
export function argumentHeads(tree: Tree, head: number): number[] {
  const antecedent = antecedentOf(tree, head);
  if (antecedent !== head) {
    // "the brothers, who": the clause hangs on one conjunct or the whole
    return [antecedent];
  }
  return withConjuncts(tree, head).filter((at) => !isRel(tree, at, 'conj') || isNominal(tree, at));
}

/** Could the token head an argument? */
function isNominal(tree: Tree, at: number): boolean {
  const { pos, tag } = tree.tokens[at];
  return (
    pos === 'NOUN' ||
    pos === 'PROPN' ||
    pos === 'PRON' ||
    pos === 'NUM' ||
    pos === 'DET' ||
    tag === 'JJ' ||
    pos === 'SYM'
  );
}

/**
 * The subject of a verb, its own or one that grammar hands down: through coordination, control, participles and
 * relative clauses.
 */
export function subjectOf(tree: Tree, verb: number, depth = 0): SubjectReading {
  const { tokens, parent } = tree;
  const own = ownSubject(tree, verb);
  const resumed = resumedSubject(tree, verb);
  if (resumed >= 0 && own < verb && (own < 0 || own > resumed || tokens[own].pos === 'VERB'))
    return { heads: withConjuncts(tree, resumed), passive: isPassive(tree, verb) };
  if (own >= 0) {
    if (tokens[own].rel.startsWith('nsubj:outer')) return NO_SUBJECT;
    const before = childOf(tree, own, 'nsubj');
    // "Holm and Berg, rivals for years, met": the phrase between describes them
    if (before >= 0 && tokens[own].pos === 'NOUN' && tokens[before].pos === 'PROPN')
      return { heads: argumentHeads(tree, before), passive: tokens[own].rel === 'nsubj:pass' || isPassive(tree, verb) };
    if (tokens[own].pos === 'VERB' && tokens[own].tag !== 'VBG' && depth < 12)
      return { heads: subjectOf(tree, own, depth + 1).heads, passive: isPassive(tree, verb) };
    return { heads: argumentHeads(tree, own), passive: tokens[own].rel === 'nsubj:pass' || isPassive(tree, verb) };
  }
  if (childOf(tree, verb, 'csubj') >= 0 || childOf(tree, verb, 'expl') >= 0 || depth > 12) return NO_SUBJECT;
  const up = parent[verb];
  if (up < 0) return NO_SUBJECT;
  const passive = isPassive(tree, verb);
  switch (tokens[verb].rel) {
    case 'conj':
      // "urged them not to leave" may come as coordination
      if (tokens[verb].tag === 'VB' && childOf(tree, verb, 'mark') >= 0 && tokens[up].tag !== 'VB')
        return { heads: controllerOf(tree, up, depth), passive };
      return isVerbal(tree, up) ? { heads: subjectOf(tree, up, depth + 1).heads, passive } : NO_SUBJECT;
    case 'xcomp':
      return { heads: controllerOf(tree, up, depth), passive };
    case 'advcl': {
      if (isPrepositional(tree, verb)) {
        const object = childOf(tree, up, 'obj');
        if (object >= 0 && object < verb) return { heads: argumentHeads(tree, object), passive };
      }
      const lost = isFinite(tree, verb) ? nounBeforeAuxiliary(tree, verb) : -1;
      if (lost >= 0) return { heads: argumentHeads(tree, lost), passive };
      return childOf(tree, verb, 'mark') >= 0 && isFinite(tree, verb)
        ? NO_SUBJECT
        : { heads: subjectOf(tree, up, depth + 1).heads, passive };
    }
    case 'acl:relcl':
      if (tokens[up].pos === 'VERB') return { heads: relativeAntecedent(tree, verb), passive };
      return gapIsSubject(tree, verb) ? { heads: [up], passive } : NO_SUBJECT;
    case 'acl':
      // "plans to leave", "the effort of leaving": not the noun but whoever has it
      return tokens[verb].tag === 'VB' || childOf(tree, verb, 'mark') >= 0
        ? { heads: possessorFor(tree, up, depth), passive }
        : { heads: [up], passive };
    case 'amod':
      return { heads: [up], passive };
    case 'ccomp':
    case 'parataxis': {
      const object = objectOf(tree, up);
      if (object >= 0 && isSubjectBelow(tree, up, object)) return { heads: argumentHeads(tree, object), passive };
      return isFinite(tree, verb) ? NO_SUBJECT : { heads: subjectOf(tree, up, depth + 1).heads, passive };
    }
    default:
      return NO_SUBJECT;
  }
}

/** "accused them of leaving", "barred it from voting": what the object does. */
function isPrepositional(tree: Tree, verb: number): boolean {
  const mark = childOf(tree, verb, 'mark');
  const found = mark >= 0 ? mark : childOf(tree, verb, 'case');
  return found >= 0 && tree.tokens[verb].tag === 'VBG' && /^(of|from|for|into)$/.test(tree.tokens[found].lower);
}

/** Where the parser hung a relative clause on a verb: the noun before the pronoun. */
function relativeAntecedent(tree: Tree, verb: number): number[] {
  const pronoun = tree.children[verb].find((child) => RELATIVES.has(tree.tokens[child].lower));
  if (pronoun === undefined) return [];
  const noun = nounBefore(tree, pronoun);
  return noun === pronoun ? [] : [noun];
}

function isVerbal(tree: Tree, at: number): boolean {
  return tree.tokens[at].pos === 'VERB' || childOf(tree, at, 'cop') >= 0 || childOf(tree, at, 'nsubj') >= 0;
}

/** Has the verb a tense, by its own form or its first auxiliary's? */
export function isFinite(tree: Tree, verb: number): boolean {
  const { tag } = tree.tokens[verb];
  if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP') return true;
  return tree.children[verb].some((child) => {
    const { rel, tag: auxTag } = tree.tokens[child];
    return (
      (rel === 'aux' || rel === 'aux:pass' || rel === 'cop') && auxTag !== 'VB' && auxTag !== 'VBG' && auxTag !== 'TO'
    );
  });
}

/** Who does what the open complement of `verb` says: its object ("forced them to leave"), else its subject. */
function controllerOf(tree: Tree, verb: number, depth: number): number[] {
  if (!SUBJECT_CONTROL.has(tree.tokens[verb].lemma)) {
    const object = objectOf(tree, verb);
    if (object >= 0) return argumentHeads(tree, object);
    for (const child of childrenOf(tree, verb, 'obl')) {
      const preposition = prepositionOf(tree, child);
      const { lemma } = tree.tokens[verb];
      if (
        (preposition === 'on' || preposition === 'for' || preposition === 'upon') &&
        (lemma === 'call' || lemma === 'appeal' || lemma === 'wait')
      )
        return argumentHeads(tree, child);
    }
  }
  return subjectOf(tree, verb, depth + 1).heads;
}

function objectOf(tree: Tree, verb: number): number {
  const object = childOf(tree, verb, 'iobj');
  return object >= 0 ? object : childOf(tree, verb, 'obj');
}

/**
 * Who does what the infinitive or gerund after a noun says: the noun's possessor ("Russia's plan to withdraw"), else the
 * subject of the verb that the noun depends on ("was held on suspicion of stealing").
 */
function possessorFor(tree: Tree, noun: number, depth: number): number[] {
  const { tokens, parent } = tree;
  if (ATTITUDE_NOUNS.has(tokens[noun].lemma)) {
    for (const child of tree.children[noun]) {
      const { rel, pos } = tokens[child];
      if (rel === 'nmod:poss' || (rel === 'compound' && (pos === 'PROPN' || ACTOR_NOUNS.has(tokens[child].lemma))))
        return argumentHeads(tree, child);
    }
    for (const child of childrenOf(tree, noun, 'nmod')) {
      const preposition = prepositionOf(tree, child);
      if (preposition === 'by' || preposition === 'on' || preposition === 'for') return argumentHeads(tree, child);
    }
  }
  let at = noun;
  while (NOMINAL_STEPS.has(tokens[at].rel.split(':')[0]) && parent[at] >= 0 && tokens[parent[at]].pos !== 'VERB')
    at = parent[at];
  const up = parent[at];
  return up >= 0 && NOMINAL_STEPS.has(tokens[at].rel.split(':')[0]) ? subjectOf(tree, up, depth + 1).heads : [];
}

const NOMINAL_STEPS = new Set(['obj', 'obl', 'nmod', 'conj']);

/** In a relative clause without its own subject, is what it modifies the subject? */
function gapIsSubject(tree: Tree, verb: number): boolean {
  return tree.children[verb].every((child) => !isRel(tree, child, 'nsubj'));
}

/** In a relative clause with a subject and no object, what it modifies is the object: "the law they passed". */
function gapObject(tree: Tree, verb: number): number {
  const { tokens, parent } = tree;
  const { rel } = tokens[verb];
  if ((rel !== 'acl:relcl' && rel !== 'acl') || parent[verb] < 0) return -1;
  const subject = childOf(tree, verb, 'nsubj');
  if (subject < 0 || antecedentOf(tree, subject) !== subject) return -1;
  for (const child of tree.children[verb]) {
    if (isRel(tree, child, 'obj')) return -1;
    if (/^W/.test(tokens[child].tag)) return -1;
    if (isRel(tree, child, 'obl') && childOf(tree, child, 'case') >= 0 && RELATIVES.has(tokens[child].lower)) return -1;
  }
  return parent[verb];
}

/** The object that coordinated verbs share stands after the last and hangs on the first: "seized and burned the boat". */
function sharedObject(tree: Tree, verb: number): number[] {
  const up = tree.parent[verb];
  if (tree.tokens[verb].rel !== 'conj' || up < 0 || tree.tokens[up].tag !== tree.tokens[verb].tag) return [];
  const object = childOf(tree, up, 'obj');
  return object > verb ? argumentHeads(tree, object) : [];
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
      else if (!isTemporal(tree, child) && !isSubjectBelow(tree, verb, child))
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
      if (preposition === 'by' && (rel === 'obl:agent' || subject.passive) && !isMeasure(tree, child))
        agents.push(...argumentHeads(tree, child));
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
    else patients.push(...sharedObject(tree, verb));
  }
  const real = (heads: readonly number[]): number[] =>
    heads.filter((at) => !isTemporal(tree, at) && tokens[at].lower !== 'that');
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

/** "confirmed that it is in talks": the parser may hang a clause with a noun at its head as it would a noun. */
const isClause = (tree: Tree, at: number): boolean => childOf(tree, at, 'nsubj') >= 0 && childOf(tree, at, 'cop') >= 0;

/** "announced Acme will cut jobs": an object that stands right before a finite clause without a subject is its subject. */
function isSubjectBelow(tree: Tree, verb: number, object: number): boolean {
  const clause = childOf(tree, verb, 'ccomp');
  return (
    clause > object &&
    tree.tokens[object].pos === 'PROPN' &&
    (tree.left[clause] === clause || isRel(tree, tree.left[clause], 'aux')) &&
    tree.left[clause] === tree.right[object] + 1 &&
    isFinite(tree, clause) &&
    childOf(tree, clause, 'nsubj') < 0 &&
    childOf(tree, clause, 'mark') < 0
  );
}

/** Says when or how long, not who: "on Friday", "last week", "for three days", "in 2022". */
export function isTemporal(tree: Tree, at: number): boolean {
  const { lemma, lower, pos } = tree.tokens[at];
  if (pos === 'NUM')
    return (
      /^(1[5-9]|20)\d\d$/.test(lower) ||
      TEMPORAL.has(tree.tokens[at - 1]?.lower) ||
      TEMPORAL.has(tree.tokens[at + 1]?.lower)
    );
  return TEMPORAL.has(lemma) || TEMPORAL.has(lower);
}

/** Does a lemma name a stretch or point of time: "month", "Friday", "past"? */
export const isTimeWord = (lemma: string): boolean => TEMPORAL.has(lemma);

const TEMPORAL = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. jan feb mar apr jun jul aug sept
   sep oct nov dec day week month year decade century hour minute second morning afternoon evening night noon midnight
   dawn dusk weekend season spring summer autumn winter quarter time moment period today yesterday tomorrow tonight
   christmas easter p.m. a.m. past future now then while`.split(/\s+/),
);

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
