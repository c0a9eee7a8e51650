import { ACTOR_NOUNS } from '../lexicon/actorNouns';
import { wordSet } from '../lexicon/wordSet';
import { nounBeforeAuxiliary, ownSubject, resumedSubject } from './lostSubjects';
import { isTemporal } from './temporal';
import { childOf, childrenOf, isAuxiliary, isRel, prepositionOf, withConjuncts, type Tree } from './tree';

/** Nouns whose possessor does what the infinitive after them says: "Russia's plan to withdraw". */
const ATTITUDE_NOUNS = new Set(
  `plan decision promise pledge offer agreement refusal attempt effort threat intention vow commitment readiness
   willingness desire wish bid move failure inability ability right proposal determination hope aim goal
   reluctance campaign mission mandate order call demand request`.split(/\s+/),
);

/** Verbs whose infinitive is done by their subject even when an object stands between: "promised them to leave". */
const SUBJECT_CONTROL = new Set(['promise', 'pledge', 'vow', 'threaten', 'use', 'take', 'spend', 'need', 'want_for']);

export const RELATIVES = new Set(['who', 'whom', 'which', 'that']);

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
  // a participle may look like a past tense: "the rift led by"
  if (active || (tag !== 'VBN' && !isMistaggedParticiple(tree, verb))) return false;
  if (rel === 'acl' || rel === 'amod' || rel === 'advcl') return true;
  const up = tree.parent[verb];
  return rel === 'conj' && up >= 0 && tree.tokens[up].tag === 'VBN' && isPassive(tree, up);
}

/** "the rift led by", "the suit filed in May": a participle after a noun that looks like a past tense. */
function isMistaggedParticiple({ tokens, parent, children }: Tree, verb: number): boolean {
  const { tag, rel } = tokens[verb];
  if (tag !== 'VBD' || rel !== 'acl' || parent[verb] < 0 || tokens[verb - 1]?.text === ',') return false;
  return tokens[parent[verb]].pos !== 'PROPN' || children[verb].some((child) => tokens[child].rel === 'obl:agent');
}

/** A relative pronoun stands for what its clause modifies. */
export function antecedentOf(tree: Tree, at: number): number {
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
    const { pos, rel } = tokens[before];
    // "the accused, who": an adjective may stand for a noun
    if (pos === 'NOUN' || pos === 'PROPN' || (pos === 'ADJ' && /^(nsubj|obj|obl)/.test(rel))) return before;
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
  return withConjuncts(tree, head).filter((at) => at === head || (isNominal(tree, at) && !isAside(tree, at)));
}

/** "Aberdeen, unbeaten since April,": an adjective without an article that was taken for one more noun. */
const isAside = (tree: Tree, at: number): boolean =>
  tree.tokens[at].tag === 'JJ' &&
  isLower(tree.tokens[at].text) &&
  childOf(tree, at, 'det') < 0 &&
  childOf(tree, at, 'cc') < 0;

const isLower = (text: string): boolean => text === text.toLowerCase();

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
    if (isAim(tree, own) && /^VB[G]?$/.test(tokens[verb].tag)) {
      const heads = possessorFor(tree, own, depth);
      if (heads.length) return { heads, passive: isPassive(tree, verb) };
    }
    // "the law is to take effect" has the form of "the point is to win"
    if (tokens[own].rel.startsWith('nsubj:outer') && (tokens[verb].tag !== 'VB' || isAim(tree, own))) return NO_SUBJECT;
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
      const seen = seenObject(tree, verb, up);
      if (seen >= 0) return { heads: argumentHeads(tree, seen), passive };
      const lost = isFinite(tree, verb) ? nounBeforeAuxiliary(tree, verb) : -1;
      if (lost >= 0) return { heads: argumentHeads(tree, lost), passive };
      if (isGerundSubject(tree, verb, up) || (childOf(tree, verb, 'mark') >= 0 && isFinite(tree, verb)))
        return NO_SUBJECT;
      return { heads: subjectOf(tree, verbalAbove(tree, up), depth + 1).heads, passive };
    }
    case 'acl:relcl':
      if (tokens[up].pos === 'VERB') return { heads: relativeAntecedent(tree, verb), passive };
      return gapIsSubject(tree, verb) ? { heads: [up], passive } : NO_SUBJECT;
    case 'acl':
      if (isDoneByNoun(tree, verb, up)) return { heads: [up], passive };
      if (isFreeParticiple(tree, verb, up))
        return { heads: subjectOf(tree, verbalAbove(tree, up), depth + 1).heads, passive };
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

/** The predicate that a clause hangs on, where the parser hung it on a noun inside: "meets the envoy before leaving". */
function verbalAbove(tree: Tree, at: number): number {
  let up = at;
  for (let steps = 0; up >= 0 && steps < 6; up = tree.parent[up], steps++) {
    if (isVerbal(tree, up)) return up;
    const { pos, text } = tree.tokens[up];
    if (pos !== 'NOUN' && pos !== 'PROPN' && isLower(text)) return at;
  }
  return at;
}

/** "Taking the lead is one way": a gerund right before the verb, without a comma, is its subject. */
const isGerundSubject = (tree: Tree, verb: number, up: number): boolean =>
  verb < up &&
  tree.left[verb] === verb &&
  tree.tokens[verb].tag === 'VBG' &&
  /^(AUX|VERB)$/.test(tree.tokens[tree.right[verb] + 1]?.pos);

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
    const { tag: auxTag } = tree.tokens[child];
    return isAuxiliary(tree, child) && auxTag !== 'VB' && auxTag !== 'VBG' && auxTag !== 'TO';
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
  if (ATTITUDE_NOUNS.has(tokens[noun].lemma) || isAim(tree, noun)) {
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
  if (isTemporal(tree, noun)) return [];
  let at = noun;
  while (NOMINAL_STEPS.has(tokens[at].rel.split(':')[0]) && parent[at] >= 0 && tokens[parent[at]].pos !== 'VERB')
    at = parent[at];
  const up = parent[at];
  return up >= 0 && NOMINAL_STEPS.has(tokens[at].rel.split(':')[0]) ? subjectOf(tree, up, depth + 1).heads : [];
}

/** "the photos show nurses treating the wounded": those who are seen at it; -1 if the verb tells of no such thing. */
function seenObject(tree: Tree, verb: number, up: number): number {
  const { tokens } = tree;
  if (tokens[verb].tag !== 'VBG' || !SEEING.has(tokens[up].lemma) || isSetOff(tree, verb)) return -1;
  const object = childOf(tree, up, 'obj');
  return object > up && object < verb && childOf(tree, verb, 'mark') < 0 ? object : -1;
}

const SEEING = wordSet(
  'see show watch hear find catch leave keep picture film spot notice observe photograph feature depict',
);

/** "reached the final, beating Chad": after a comma a participle goes on with the subject, not with the noun before it. */
const isFreeParticiple = (tree: Tree, verb: number, noun: number): boolean =>
  tree.tokens[verb].tag === 'VBG' &&
  isSetOff(tree, verb) &&
  /^(obj|obl|nmod)/.test(tree.tokens[noun].rel) &&
  tree.tokens[noun].pos !== 'PRON';

/** Does a clause begin after a comma or a dash? */
const isSetOff = ({ tokens, left }: Tree, verb: number): boolean =>
  [tokens[left[verb]], tokens[left[verb] - 1]].some((token) => /^(,|-+|[–—])$/.test(token?.text ?? ''));

/** "a bill to ban smoking", "troops to guard the border": the thing itself is to do it. */
const isDoneByNoun = (tree: Tree, verb: number, noun: number): boolean =>
  tree.tokens[verb].tag === 'VB' && MEANS.has(tree.tokens[noun].lemma) && childOf(tree, verb, 'obj') > verb;

/** "Chad's goal is to win": whoever has the goal is to do it. */
const isAim = (tree: Tree, noun: number): boolean => AIMS.has(tree.tokens[noun].lemma);

const AIMS = wordSet(
  `goal aim objective purpose intention ambition task job mission priority plan dream hope idea challenge strategy vision mandate
   approach focus step thing question answer solution point problem key trick choice option decision role duty responsibility`,
);

const MEANS = wordSet(
  `bill law act measure mechanism system programme program project initiative scheme reform rule policy treaty technology vaccine
   drug medicine software device troop soldier force team commission committee panel unit agency body squad robot machine`,
);

const NOMINAL_STEPS = new Set(['obj', 'obl', 'nmod', 'conj']);

/** In a relative clause without its own subject, is what it modifies the subject? */
function gapIsSubject(tree: Tree, verb: number): boolean {
  return tree.children[verb].every((child) => !isRel(tree, child, 'nsubj'));
}

/** "announced Acme will cut jobs": an object that stands right before a finite clause without a subject is its subject. */
export function isSubjectBelow(tree: Tree, verb: number, object: number): boolean {
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
