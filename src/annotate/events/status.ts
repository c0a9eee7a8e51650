import type { PloverType, Status } from '../../annotation';
import { CONDITIONAL_MARKS, MODALS, NEGATIONS, STATUS_SHIFTERS, type Shift } from '../lexicon/statusWords';
import type { NounClass } from '../lexicon/eventNouns';
import type { StatusReading } from './draft';
import { nounSense } from './nounClass';
import { childOf, isAuxiliary, isRel, type Tree } from './tree';

/** Complements that a governing word's shift reaches: "plans to meet", "called for a meeting". */
const SHIFTED = new Set(['xcomp', 'ccomp', 'obj', 'obl', 'acl', 'nmod', 'csubj']);

/**
 * How real the event of a verb is: polarity first, then conditions, then the verb's own modality and tense, and where it
 * has none the word that governs it.
 * @param verb a verb or another predicate's head
 */
export function statusOfVerb(tree: Tree, verb: number): StatusReading {
  const own = ownStatus(tree, verb);
  const governed = governingShift(tree, verb);
  // "urged them not to leave": what is asked for is still open
  if (own.status === 'negated') {
    const asked = own.untensed && governed?.shift === 'possible' && !governed.negated;
    return asked ? reading('possible', governed.by) : reading('negated', -1, own.refusal);
  }
  if (governed?.shift === 'negated')
    return isConditional(tree, governed.by) ? reading('possible', governed.by) : reading('negated', governed.by, true);
  if (isConditional(tree, verb)) return reading('possible');
  if (own.untensed && governed) return governedStatus(tree, governed);
  if (own.untensed) {
    const shared = sharedStatus(tree, verb);
    if (shared) return shared;
  }
  return reading(own.status === 'planned' && hasIfClause(tree, verb) ? 'possible' : own.status);
}

/** What a governing word makes of an event that has no tense of its own. */
function governedStatus(tree: Tree, { shift, by, negated }: Governed): StatusReading {
  if (shift === 'factual') return statusOfVerb(tree, by);
  if (negated && !OPEN_IF_NEGATED.has(tree.tokens[by].lemma)) return reading('negated', by, true);
  // "may have to stop"
  const open = shift === 'planned' && tree.tokens[by].pos === 'VERB' && statusOfVerb(tree, by).status === 'possible';
  return reading(open ? 'possible' : shift, by);
}

/** "does not hesitate to sue", "did not fear losing": what follows isn't negated with them. */
const OPEN_IF_NEGATED = new Set(['hesitate', 'fear', 'risk', 'suspect', 'threaten', 'debate', 'discuss']);

/** Prepositions and subordinators before a gerund that is not to be: "without paying". */
const UNREAL_GERUNDS = new Set(['without', 'instead', 'rather']);
/** Before a gerund that is as real as the clause it belongs to: "before leaving", "besides paying". */
const LIKE_MAIN_CLAUSE = new Set(['before', 'besides', 'by', 'while', 'when', 'beside']);

/** The status that a participle or a coordinated form without auxiliaries has from the clause it belongs to. */
function sharedStatus(tree: Tree, verb: number): StatusReading | null {
  const { tokens, parent } = tree;
  const { tag, rel } = tokens[verb];
  if (rel === 'conj' && parent[verb] >= 0 && tokens[parent[verb]].pos === 'VERB')
    return tag === 'VBN' || tag === 'VB' || tag === 'VBG' ? statusOfVerb(tree, parent[verb]) : null;
  if (tag !== 'VBG' || rel !== 'advcl') return null;
  const mark = tree.children[verb].find((child) => child < verb && /^(mark|case)/.test(tokens[child].rel));
  const word = mark === undefined ? '' : tokens[mark].lower;
  if (UNREAL_GERUNDS.has(word)) return reading('negated');
  if (mark !== undefined && !LIKE_MAIN_CLAUSE.has(word)) return null;
  let up = parent[verb];
  while (up >= 0 && tokens[up].pos !== 'VERB') up = parent[up];
  if (up < 0) return null;
  const main = statusOfVerb(tree, up);
  return main.status === 'planned' || main.status === 'possible' ? reading(main.status) : null;
}

function reading(status: Status, shifter = -1, refusal = false): StatusReading {
  return { status, shifter, refusal };
}

interface OwnStatus {
  readonly status: Status;
  readonly refusal: boolean;
  /** Has no tense of its own: what governs it decides. */
  readonly untensed: boolean;
}

/** What a verb's own auxiliaries, form and negation say. */
function ownStatus(tree: Tree, verb: number): OwnStatus {
  const aux = auxiliariesOf(tree, verb);
  const negated = isNegated(tree, verb);
  const tensed = (status: Status, refusal = false): OwnStatus => ({ status, refusal, untensed: false });
  // "should have listened" tells what did not happen
  if (aux.perfect && aux.should) return tensed('negated');
  if (negated) return { status: 'negated', refusal: aux.future && !aux.perfect, untensed: aux.to && !aux.finite };
  if (aux.modal) return tensed(statusOfModal(tree, verb, aux));
  const { tag, rel } = tree.tokens[verb];
  // "is to decide", "the meeting is about improving ties"
  if (aux.be && (aux.to || (tag === 'VBG' && hasMark(tree, verb, 'about')))) return tensed('planned');
  // "a 2-1 win" taken for a verb
  if (tag === 'VB' && !aux.to && childOf(tree, verb, 'det') >= 0)
    return { status: 'occurred', refusal: false, untensed: true };
  if (aux.to || (tag === 'VB' && !aux.finite))
    return { status: rel === 'root' ? 'occurred' : 'planned', refusal: false, untensed: true };
  const beside = rel === 'acl:relcl';
  if ((tag === 'VBG' || aux.being) && (aux.present || aux.perfect || (aux.be && beside))) return tensed('ongoing');
  if (tag !== 'VBD' && tree.children[verb].some((child) => tree.tokens[child].lower === 'still'))
    return tensed('ongoing');
  // "The firm employs 300 people."; a headline's present tells of what is over
  if ((tag === 'VBZ' || tag === 'VBP') && endsInStop(tree)) return tensed('ongoing');
  return { status: 'occurred', refusal: false, untensed: !aux.finite && (tag === 'VBG' || tag === 'VBN') };
}

const hasMark = (tree: Tree, verb: number, word: string): boolean =>
  tree.children[verb].some((child) => isRel(tree, child, 'mark') && tree.tokens[child].lower === word);

/** A "would" in reported speech is a "will", unless either is no more than a belief: "warned that it would fail". */
function statusOfModal(tree: Tree, verb: number, { modal, future }: Auxiliaries): Status {
  const reported = isReported(tree, verb);
  if (reported && future && isRel(tree, verb, 'ccomp') && BELIEFS.has(tree.tokens[tree.parent[verb]].lemma))
    return 'possible';
  if (modal === 'would' && reported) return isEffect(tree, verb) ? 'possible' : 'planned';
  return MODALS.get(modal) ?? 'possible';
}

/** "said that the ban would hurt farmers": what an act would do to something is nobody's plan. */
function isEffect(tree: Tree, verb: number): boolean {
  const subject = childOf(tree, verb, 'nsubj');
  if (subject < 0 || tree.tokens[subject].pos !== 'NOUN' || childOf(tree, verb, 'obj') < 0) return false;
  return nounSense(tree, subject)?.event === true && !MEETS.has(nounSense(tree, subject)?.class ?? 'other');
}

/** Meetings and inquiries have somebody who plans what they do: "said the summit would discuss trade". */
const MEETS: ReadonlySet<NounClass> = new Set(['meeting', 'investigation', 'agreement', 'protest']);

const BELIEFS = new Set(
  'believe think fear warn predict forecast hope suspect doubt argue imagine speculate guess estimate caution bet'.split(
    ' ',
  ),
);

interface Auxiliaries {
  /** The modal's lower-cased form; '' if there is none. */
  readonly modal: string;
  readonly future: boolean;
  readonly should: boolean;
  readonly perfect: boolean;
  /** A form of "be" in the present. */
  readonly present: boolean;
  readonly be: boolean;
  /** "is being screened" */
  readonly being: boolean;
  readonly to: boolean;
  readonly finite: boolean;
}

const FUTURE = new Set(['will', 'wo', 'would', "'ll", 'shall']);
const PRESENT_BE = new Set(['is', 'are', 'am', "'s", "'re", "'m"]);
const PAST_BE = new Set(['was', 'were']);
const HAVE = new Set(['have', 'has', 'had', "'ve"]);

function auxiliariesOf(tree: Tree, verb: number): Auxiliaries {
  const found = {
    modal: '',
    future: false,
    should: false,
    perfect: false,
    present: false,
    be: false,
    being: false,
    to: false,
    finite: false,
  };
  for (const child of tree.children[verb]) {
    const { rel, lower, tag } = tree.tokens[child];
    if (rel === 'mark' && lower === 'to' && tag === 'TO') found.to = true;
    if (!isAuxiliary(tree, child)) continue;
    if (MODALS.has(lower)) {
      found.modal = lower;
      found.future = FUTURE.has(lower);
      found.should = lower === 'should' || lower === 'ought';
    } else if (HAVE.has(lower)) found.perfect = true;
    else if (PRESENT_BE.has(lower)) found.present = found.be = true;
    else if (PAST_BE.has(lower)) found.be = true;
    else if (lower === 'being') found.being = true;
    if (tag === 'MD' || tag === 'VBD' || tag === 'VBZ' || tag === 'VBP') found.finite = true;
  }
  return found;
}

const NEGATING_RELATIONS = new Set(['advmod', 'advmod:neg', 'neg', 'cc:preconj', 'aux']);
const NEGATING_DETERMINERS = new Set(['no', 'neither', 'not']);

/** Is the verb negated by a word of its own or by its subject or object ("nobody", "no date")? */
export function isNegated(tree: Tree, verb: number): boolean {
  const { tokens, children } = tree;
  for (const child of children[verb]) {
    const { rel, lower } = tokens[child];
    if (NEGATIONS.has(lower) && NEGATING_RELATIONS.has(rel)) return true;
    if (!isRel(tree, child, 'nsubj') && rel !== 'obj') continue;
    if (NEGATIONS.has(lower)) return true;
    if (
      children[child].some(
        (inner) => NEGATING_DETERMINERS.has(tokens[inner].lower) && /^(det|cc:preconj|advmod)/.test(tokens[inner].rel),
      )
    )
      return true;
  }
  return false;
}

interface Governed {
  readonly shift: Shift;
  readonly by: number;
  readonly negated: boolean;
}

/** The word above that shifts the status of what it governs: "plans", "refused", "the decision to". */
function governingShift(tree: Tree, from: number): Governed | null {
  const { tokens, parent } = tree;
  let at = from;
  while (tokens[at].rel === 'conj' && parent[at] >= 0 && tokens[parent[at]].tag === tokens[at].tag) at = parent[at];
  if (at !== from && leavesReport(tree, at, from)) return null;
  const by = parent[at];
  if (by < 0 || tokens[at].rel === 'acl:relcl') return null;
  // "an agreement signed in May" is no agreement to sign
  if (tokens[at].rel === 'acl' && tokens[at].tag === 'VBN' && childOf(tree, at, 'mark') < 0) return null;
  const gerund = tokens[at].tag === 'VBG' && tokens[at].rel === 'advcl' && at === by + 2;
  if (!gerund && !isAskedOf(tree, at, by) && !SHIFTED.has(tokens[at].rel.split(':')[0])) return null;
  if (isRel(tree, at, 'ccomp') && isTensed(tree, at) && tokens[by].lemma !== 'deny') return null;
  const shift = shiftOf(tree, by, from);
  if (!shift) return null;
  const negated = isNegated(tree, by) || tree.children[by].some((child) => tokens[child].lower === 'no');
  if (shift === 'negated' && negated) return { shift: 'possible', by, negated: false };
  return { shift, by, negated };
}

/** "denied that they had met and blamed the press": a plain past after the past perfect goes on with the main clause. */
function leavesReport(tree: Tree, first: number, from: number): boolean {
  const { tokens, parent } = tree;
  if (!isRel(tree, first, 'ccomp') || parent[first] < 0 || tokens[from].tag !== 'VBD') return false;
  if (tokens[parent[first]].tag !== 'VBD' || tree.children[from].some((child) => isRel(tree, child, 'nsubj')))
    return false;
  return tree.children[first].some((child) => tokens[child].lower === 'had' && tokens[child].rel === 'aux');
}

/** "urged the bank to go further": the infinitive after the object, where the parser took it for a purpose. */
function isAskedOf(tree: Tree, at: number, by: number): boolean {
  const { tokens } = tree;
  if (tokens[at].rel !== 'advcl' || tokens[at].tag !== 'VB' || !ASKING_VERBS.has(tokens[by].lemma)) return false;
  const object = childOf(tree, by, 'obj');
  return object > by && object < at;
}

const ASKING_VERBS = new Set(
  'urge ask tell order warn press persuade encourage invite instruct command advise beg force allow permit enable'.split(
    ' ',
  ),
);

function shiftOf(tree: Tree, by: number, verb: number): Shift | undefined {
  const { lemma, tag } = tree.tokens[by];
  // "has to be ratified", but "had to resign"
  if (lemma === 'have' && tag !== 'VBD' && auxiliariesOf(tree, verb).to) return 'planned';
  const particle = childOf(tree, by, 'compound:prt');
  const whole = particle < 0 ? undefined : STATUS_SHIFTERS.get(`${lemma}_${tree.tokens[particle].lower}`);
  return whole ?? STATUS_SHIFTERS.get(lemma);
}

function isTensed(tree: Tree, verb: number): boolean {
  return /^VB[DZP]$/.test(tree.tokens[verb].tag) || auxiliariesOf(tree, verb).finite;
}

/** Subordinators whose clause in the past has come true: "before he fell", "once it ended". */
const PAST_IS_REAL = new Set(['before', 'until', 'till', 'once']);

/** After these the main clause stays a plan: "is to take effect on May 1 unless a court stops it". */
const LEAVES_PLANNED = new Set([...PAST_IS_REAL, 'unless']);

/** Does the clause lie in an if-clause or its like? */
function isConditional(tree: Tree, verb: number): boolean {
  const { tokens } = tree;
  if (followsCondition(tree, verb)) return true;
  if (!isRel(tree, verb, 'advcl')) return false;
  const mark = childOf(tree, verb, 'mark');
  if (mark < 0) return isInverted(tree, verb);
  const { lower } = tokens[mark];
  return CONDITIONAL_MARKS.has(lower) && !(PAST_IS_REAL.has(lower) && /^VB[DNG]$/.test(tokens[verb].tag));
}

/** "until a successor is named": a present after such a word is open, wherever the parser hung the clause. */
function followsCondition(tree: Tree, verb: number): boolean {
  const { tokens } = tree;
  const { tag } = tokens[verb];
  if (tag !== 'VBZ' && tag !== 'VBP' && !(tag === 'VBN' && auxiliariesOf(tree, verb).present)) return false;
  for (let at = verb - 1; at >= 0 && verb - at < LONGEST_SUBJECT; at--) {
    const { pos, lower } = tokens[at];
    if (CONDITIONAL_MARKS.has(lower) && lower !== 'should') return true;
    if (pos === 'VERB' || pos === 'PUNCT') return false;
  }
  return false;
}

/** How far before its verb a clause may begin. */
const LONGEST_SUBJECT = 12;

/** "Should Kobal lose", "had she known": an auxiliary before its subject. */
function isInverted(tree: Tree, verb: number): boolean {
  const [first, second] = tree.children[verb];
  if (second === undefined) return false;
  const { lower, rel } = tree.tokens[first];
  return /^(should|were|had)$/.test(lower) && rel.startsWith('aux') && isRel(tree, second, 'nsubj');
}

function hasIfClause(tree: Tree, verb: number): boolean {
  return tree.children[verb].some((child) => {
    const mark = childOf(tree, child, 'mark');
    if (mark >= 0 && LEAVES_PLANNED.has(tree.tokens[mark].lower)) return false;
    return isConditional(tree, child) && !isFormula(tree, child);
  });
}

/** "If all goes to plan", "if all goes well": said of plans without a doubt in mind. */
const isFormula = ({ tokens }: Tree, verb: number): boolean =>
  tokens[verb].lemma === 'go' && /^(?:all|everything)$/.test(tokens[verb - 1]?.lower ?? '');

/** A would in reported speech is a will: "said it would sue". */
function isReported(tree: Tree, verb: number): boolean {
  const { tokens, parent } = tree;
  if (hasIfClause(tree, verb)) return false;
  let at = verb;
  while (tokens[at].rel === 'conj' && parent[at] >= 0) at = parent[at];
  if (isRel(tree, at, 'ccomp') || isRel(tree, at, 'parataxis')) return true;
  // "…, she said" may hang below the clause that it reports
  return tree.children[at].some((child) => tokens[child].rel === 'parataxis' && tokens[child].tag === 'VBD');
}

const FORCEFUL: ReadonlySet<PloverType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST', 'MOBILIZE']);
const FRIENDLY: ReadonlySet<PloverType> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID']);
/** Types that swallow what they govern: what is urged, threatened or refused is no more than that. */
const SWALLOWING: ReadonlySet<PloverType> = new Set(['REQUEST', 'THREATEN', 'REJECT']);

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
  if (wrapper && SWALLOWING.has(wrapper)) return wrapper;
  if (FRIENDLY.has(type)) return 'AGREE';
  if (type === 'RETREAT' || type === 'CONCEDE') return wrapper === 'AGREE' ? 'AGREE' : 'CONCEDE';
  return FORCEFUL.has(type) ? 'THREATEN' : type;
}

const endsInStop = ({ tokens }: Tree): boolean => tokens.slice(-2).some(({ text }) => text === '.');
