import type { PloverType, Status } from '../../annotation';
import { CONDITIONAL_MARKS, MODALS, NEGATIONS, STATUS_SHIFTERS, type Shift } from '../lexicon/status-words';
import { isPassive } from './clause';
import type { StatusReading } from './draft';
import { childOf, isRel, type Tree } from './tree';

/** Complements that a governing word's shift reaches: "plans to meet", "called for a meeting". */
const SHIFTED = new Set(['xcomp', 'ccomp', 'obj', 'obl', 'acl', 'nmod', 'advcl', 'csubj']);

const REPORTED = new Set(['ccomp', 'parataxis']);

/**
 * How real the event of a verb is: its own polarity, modality and tense first, then what governs it.
 * @param verb a verb or another predicate's head
 */
export function statusOfVerb(tree: Tree, verb: number): StatusReading {
  const own = ownStatus(tree, verb);
  const governed = own.inherits || own.status !== 'negated' ? governingShift(tree, verb) : null;
  const conditional = isConditional(tree, verb);
  if (own.status === 'negated') return reading('negated', -1, own.refusal, false);
  if (governed?.shift === 'negated') return reading('negated', governed.by, !isPast(tree, verb), false);
  if (conditional) return reading('possible', -1, false, true);
  if (own.inherits && governed) {
    if (governed.shift === 'factual') return statusOfVerb(tree, governed.by);
    if (governed.negated && governed.shift !== 'possible') return reading('negated', governed.by, true, false);
    return reading(governed.shift, governed.by, false, governed.shift === 'possible');
  }
  if (own.status === 'possible' || own.status === 'planned') {
    const outer = own.status === 'planned' && ifClauseIn(tree, verb) ? 'possible' : own.status;
    return reading(outer, -1, false, outer === 'possible');
  }
  return reading(own.status, -1, false, false);
}

function reading(status: Status, shifter: number, refusal: boolean, hypothetical: boolean): StatusReading {
  return { status, shifter, refusal, hypothetical };
}

interface OwnStatus {
  readonly status: Status;
  readonly refusal: boolean;
  /** Has no tense of its own: what governs it decides. */
  readonly inherits: boolean;
}

function ownStatus(tree: Tree, verb: number): OwnStatus {
  const { tokens } = tree;
  let modal: Status | null = null;
  let perfect = false;
  let future = false;
  let aux = '';
  let to = false;
  let infinitive = false;
  const negated = isNegated(tree, verb);
  for (const child of tree.children[verb]) {
    const { rel, lower, tag } = tokens[child];
    if (rel === 'aux' || rel === 'aux:pass' || rel === 'cop') {
      const found = MODALS.get(lower);
      if (found) {
        modal = lower === 'would' && isReported(tree, verb) ? 'planned' : found;
        future = lower === 'will' || lower === 'wo' || lower === 'would' || lower === "'ll";
      } else if (lower === 'have' || lower === 'has' || lower === 'had' || lower === "'ve" || lower === "'d")
        perfect = true;
      if (rel !== 'cop' && !found && !aux && tag !== 'VB' && tag !== 'VBG' && tag !== 'VBN') aux = lower;
      if (tag === 'VBD' && !found) aux = lower;
    } else if (rel === 'mark' && lower === 'to') to = true;
    else if (rel === 'mark' && lower === 'that') infinitive = false;
  }
  if (perfect && (modal === 'possible' || modal === 'planned')) {
    // "should have listened" tells what didn't happen; "may have fled" stays open
    const should = tree.children[verb].some(
      (child) => tokens[child].lower === 'should' || tokens[child].lower === 'could',
    );
    if (should && !negated) return { status: 'negated', refusal: false, inherits: false };
  }
  if (negated) return { status: 'negated', refusal: future && !perfect, inherits: false };
  if (modal) return { status: modal, refusal: false, inherits: false };
  const { tag } = tokens[verb];
  // "is to decide": an infinitive on a form of "be"
  if (to && (aux === 'is' || aux === 'are' || aux === 'was' || aux === 'were'))
    return { status: 'planned', refusal: false, inherits: false };
  infinitive = to || (tag === 'VB' && !aux);
  if (infinitive) return { status: defaultOfInfinitive(tree, verb), refusal: false, inherits: true };
  if (tag === 'VBG' && !aux) return { status: 'occurred', refusal: false, inherits: true };
  const present = aux === 'is' || aux === 'are' || aux === 'am' || aux === "'s" || aux === "'re" || aux === "'m";
  if (tag === 'VBG' && (present || perfect)) return { status: 'ongoing', refusal: false, inherits: false };
  return { status: 'occurred', refusal: false, inherits: tag === 'VBN' && !aux };
}

/** An infinitive that nothing known governs names an aim. */
function defaultOfInfinitive(tree: Tree, verb: number): Status {
  const { rel } = tree.tokens[verb];
  return rel === 'root' ? 'occurred' : 'planned';
}

/** Is the verb negated by a word of its own or by its subject or object ("nobody", "no date")? */
export function isNegated(tree: Tree, verb: number): boolean {
  const { tokens, children } = tree;
  for (const child of children[verb]) {
    const { rel, lower } = tokens[child];
    if (
      NEGATIONS.has(lower) &&
      (rel === 'advmod' || rel === 'advmod:neg' || rel === 'neg' || rel === 'cc:preconj' || rel === 'aux')
    )
      return true;
    if (isRel(tree, child, 'nsubj') || rel === 'obj') {
      if (NEGATIONS.has(lower)) return true;
      for (const inner of children[child]) {
        const { lower: word, rel: innerRel } = tokens[inner];
        if (
          (innerRel === 'det' || innerRel === 'cc:preconj' || innerRel === 'advmod') &&
          (word === 'no' || word === 'neither' || word === 'not')
        )
          return true;
      }
    }
  }
  const before = tokens[verb - 1]?.lower;
  return before === 'not' || before === 'never' || before === "n't" || before === 'cannot';
}

interface Governed {
  readonly shift: Shift;
  readonly by: number;
  readonly negated: boolean;
}

/** The nearest word above that shifts what it governs; names in between ("the decision to withdraw") are climbed. */
function governingShift(tree: Tree, from: number): Governed | null {
  const { tokens, parent } = tree;
  let at = from;
  for (let steps = 0; steps < 4; steps++) {
    const up = parent[at];
    if (up < 0) return null;
    const rel = tokens[at].rel.split(':')[0];
    if (rel === 'conj' && tokens[at].tag === tokens[up].tag) {
      at = up;
      continue;
    }
    if (!SHIFTED.has(rel) || tokens[at].rel === 'acl:relcl') return null;
    if (rel === 'ccomp' && isTensed(tree, at) && tokens[up].lemma !== 'deny') return null;
    const shift = STATUS_SHIFTERS.get(tokens[up].lemma);
    if (shift) {
      if (rel === 'advcl' && !(shift === 'factual')) return null;
      if (shift === 'factual' && rel === 'advcl') return null;
      const passiveExpect = shift === 'planned';
      const scheduled = passiveExpect && isPassive(tree, up);
      const negated = isNegated(tree, up);
      if (shift === 'negated' && negated) return { shift: 'possible', by: up, negated: false };
      return { shift: scheduled ? 'planned' : shift, by: up, negated };
    }
    if (rel === 'nmod' || rel === 'obl' || rel === 'obj') return null;
    return null;
  }
  return null;
}

function isTensed(tree: Tree, verb: number): boolean {
  const { tag } = tree.tokens[verb];
  return (
    tag === 'VBD' ||
    tag === 'VBZ' ||
    tag === 'VBP' ||
    tree.children[verb].some(
      (child) => /^(VBD|VBZ|VBP|MD)$/.test(tree.tokens[child].tag) && /^(aux|cop)/.test(tree.tokens[child].rel),
    )
  );
}

function isPast(tree: Tree, verb: number): boolean {
  return tree.tokens[verb].tag === 'VBD';
}

/** Does the clause lie in an if-clause or its like? */
function isConditional(tree: Tree, verb: number): boolean {
  const { tokens } = tree;
  if (tokens[verb].rel !== 'advcl' && tokens[verb].rel !== 'advcl:relcl') return false;
  const mark = childOf(tree, verb, 'mark');
  if (mark < 0) {
    // "Should Kobal lose": an auxiliary before its subject
    const first = tree.children[verb][0];
    return (
      first !== undefined &&
      /^(should|were|had)$/.test(tokens[first].lower) &&
      tokens[first].rel.startsWith('aux') &&
      tokens[first + 1]?.rel.startsWith('nsubj')
    );
  }
  const word = tokens[mark].lower;
  return (
    CONDITIONAL_MARKS.has(word) &&
    !(
      (word === 'before' || word === 'until' || word === 'till' || word === 'once') &&
      /^(VBD|VBN|VBG)$/.test(tokens[verb].tag)
    )
  );
}

/** Is there an if-clause below the verb? */
function ifClauseIn(tree: Tree, verb: number): boolean {
  return tree.children[verb].some(
    (child) =>
      isRel(tree, child, 'advcl') &&
      isConditional(tree, child) &&
      tree.tokens[childOf(tree, child, 'mark')]?.lower !== 'before',
  );
}

/** A would in reported speech is a will: "said it would sue". */
function isReported(tree: Tree, verb: number): boolean {
  const { tokens, parent } = tree;
  if (ifClauseIn(tree, verb)) return false;
  let at = verb;
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const rel = tokens[at].rel.split(':')[0];
    if (REPORTED.has(rel)) return true;
    if (rel !== 'conj') return childrenReport(tree, at);
    at = parent[at];
  }
  return false;
}

/** "…, she said" may hang below the clause that it reports. */
function childrenReport(tree: Tree, at: number): boolean {
  return tree.children[at].some((child) => tree.tokens[child].rel === 'parataxis' && tree.tokens[child].tag === 'VBD');
}

const FORCEFUL: ReadonlySet<PloverType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST', 'MOBILIZE']);
const FRIENDLY: ReadonlySet<PloverType> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID']);

/**
 * PLOVER's own type once the status is taken in (its collapsing rules: PLOVER_MANUAL.tex, "auxiliary modes").
 * @param wrapper the PLOVER type of the event that governs this one as its content ("urged", "threatened"), if any
 * @returns null where PLOVER leaves the event out
 */
export function collapse(
  type: PloverType | null,
  { status, refusal }: StatusReading,
  wrapper: PloverType | null,
): PloverType | null {
  if (!type) return null;
  if (status === 'negated') return refusal ? 'REJECT' : null;
  if (status === 'occurred' || status === 'ongoing') return type;
  if (wrapper && (wrapper === 'REQUEST' || wrapper === 'THREATEN' || wrapper === 'REJECT')) return wrapper;
  if (FRIENDLY.has(type)) return 'AGREE';
  if (type === 'RETREAT') return wrapper === 'AGREE' ? 'AGREE' : 'CONCEDE';
  if (FORCEFUL.has(type)) return 'THREATEN';
  return type;
}
