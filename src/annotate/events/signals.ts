import { NEWS_VERBS } from '../lexicon/newsVerbs';
import { IDLE_VERBS } from '../lexicon/idleWords';
import { FAINT_VERBS } from '../lexicon/outlineWords';
import { REPORTING_VERBS } from '../lexicon/statusWords';
import type { EventDraft } from './draft';
import { tenseOf } from './eventTense';
import { addMisreadings, isStockPhrase } from './misreadings';
import { addSideSignals, FIRST_AND_SECOND, isGeneric, type SideFinder } from './sideSignals';
import { childOf, isRel, type Tree } from './tree';

/** What a sentence and its place in the article are, for the prominence of the events in it. */
export interface SentenceStanding {
  /** It is the article's headline. */
  readonly headline: boolean;
  /** It stands in one of the first paragraphs below the headline. */
  readonly lead: boolean;
  /** It stands in the first or second sentence of the first paragraph below the headline. */
  readonly opening: boolean;
  /** It stands in the second half of the article. */
  readonly late: boolean;
  /** It stands in the last tenth of the article. */
  readonly tail: boolean;
  /** A line that is no sentence: a link, a caption, a byline, a piece of a table. */
  readonly fragment: boolean;
  /** Most of its words have a capital letter, as in headlines and links. */
  readonly titled: boolean;
  /** A question. */
  readonly asks: boolean;
  /** "I", "we" or "you" is spoken outside quotes. */
  readonly personal: boolean;
  /** So it is in a tenth of the article's sentences or more: a review, an advice, an advertisement. */
  readonly personalArticle: boolean;
  readonly long: boolean;
  /** It has no proper noun. */
  readonly nobodyNamed: boolean;
}

/** What else the article tells of an event. */
export interface EventStanding {
  readonly dated: boolean;
  /** Its own date lies in the week around the document's. */
  readonly recent: boolean;
  readonly background: boolean;
  readonly attributed: boolean;
  /** Lies in a direct quote. */
  readonly spoken: boolean;
  readonly side: SideFinder;
}

/**
 * What speaks for and against showing an event, each by its name in `PROMINENCE_WEIGHTS`.
 * @returns no name twice
 */
export function signalsOf(
  tree: Tree,
  draft: EventDraft,
  sentence: SentenceStanding,
  event: EventStanding,
): ReadonlySet<string> {
  const signals = new Set<string>();
  const add = (signal: string, holds = true): void => {
    if (holds) signals.add(signal);
  };
  const { tokens } = tree;
  const { sense, type, kind, reading, depth, head, frame } = draft;
  const written = tenseOf(tree, draft);
  // headlines tell the past in the present
  const tense = sentence.headline && written === 'present' ? 'past' : written;
  add(`kind:${kind}`);
  add(`family:${sense.family}`);
  add('typed', type !== null);
  add(`type:${type}`, type !== null);
  add('overruled', draft.learnt === true);
  add('light', sense.rule.startsWith('light:') || sense.rule.startsWith('object:') || sense.rule.startsWith('idiom:'));
  add('faint', kind === 'verb' && FAINT_VERBS.has(tokens[head].lemma));
  const newsVerb =
    kind === 'verb' && (NEWS_VERBS.has(keyOf(draft, tokens[head].lemma)) || NEWS_VERBS.has(tokens[head].lemma));
  add('news verb', newsVerb);
  add('price quoted', QUOTING.has(tokens[head].lemma) && (tense === 'present' || tense === 'progressive'));
  add('demand', sense.rule.startsWith('modal:'));
  add(`status:${reading.status}`);
  add(`depth:${Math.min(depth, 3)}`);
  add(`clause:${clauseKind(tree, head)}`);
  add(`tense:${tense}`);
  add('stock phrase', isStockPhrase(tree, head));
  add('hyphenated', tokens[draft.from - 1]?.tag === 'HYPH' || tokens[draft.to]?.tag === 'HYPH');
  add('attributive', isRel(tree, head, 'amod') || isRel(tree, head, 'compound'));
  add('nobody named', sentence.nobodyNamed);
  const alone = frame !== null && !frame.patients.length && !frame.obliques.length && !frame.complements.length;
  add('verb alone', alone && kind === 'verb');
  const key = keyOf(draft, tokens[head].lemma);
  const idle = kind === 'verb' && type === null && !signals.has('light') && IDLE_VERBS.has(key);
  add('idle verb', idle);
  add('complement', draft.frame !== null && draft.frame.complements.length > 0);

  add('headline', sentence.headline);
  add('lead', sentence.lead);
  add('opening', sentence.opening);
  add('late', sentence.late);
  add('tail', sentence.tail);
  add('fragment', sentence.fragment && !sentence.headline);
  add('titled', sentence.titled);
  add('asks', sentence.asks);
  add('personal', sentence.personal);
  add('personal article', sentence.personalArticle);
  add('long', sentence.long);
  add('dated', event.dated);
  add('recent', event.recent);
  add('background', event.background);
  add('attributed', event.attributed);
  add('spoken', event.spoken);

  add('source:none', !draft.source.length);
  add('target:none', !draft.target.length);
  for (const at of draft.source.slice(0, 1)) addSideSignals(tree, draft, at, 'source', event.side, add);
  for (const at of draft.target.slice(0, 1)) addSideSignals(tree, draft, at, 'target', event.side, add);
  add('target before', draft.frame?.passive === false && draft.target.length > 0 && draft.target[0] < head);
  if (draft.frame && !draft.frame.passive && draft.source.length) {
    const [first] = draft.source;
    const inherited = childOf(tree, head, 'nsubj') < 0;
    add('source:inherited', inherited && !isRel(tree, head, 'conj'));
    add('source:shared', inherited && isRel(tree, head, 'conj'));
    add('source after', first > head);
    add('source far', Math.abs(head - first) > 9);
    add('source very far', Math.abs(head - first) > 16);
  }
  add(
    'source:person speaking',
    draft.source.some((at) => FIRST_AND_SECOND.has(tokens[at].lower)),
  );
  add('source:several', draft.source.length > 1);
  add('target:several', draft.target.length > 1);

  add('passive, goes on', frame?.passive === true && !draft.source.length && frame.complements.length > 0);
  const named = signals.has('source:name') && !signals.has('source:doubtful');
  const acts = named || signals.has('source:actor');
  add('nobody acts', draft.frame !== null && !draft.frame.passive && !draft.source.length);
  add('no sides', !draft.source.length && !draft.target.length);
  add('passive', draft.frame?.passive === true);
  add('passive without agent', draft.frame?.passive === true && !draft.source.length);
  add('main and named', named && depth === 0 && kind === 'verb' && (tense === 'past' || tense === 'perfect'));
  add('told of an actor', acts && (tense === 'past' || tense === 'perfect' || tense === 'will'));
  add('present below', tense === 'present' && !sentence.headline);
  add('present, dated', tense === 'present' && event.dated);
  add('headline, named', sentence.headline && named);
  add('move without size', signals.has('source:measured') && !signals.has('target:size') && sense.family === 'economy');
  add('nobody known', !named && !acts && !signals.has('target:name'));
  const told = tense === 'past' || tense === 'perfect' || tense === 'progressive' || sentence.headline;
  add('news verb told', newsVerb && told);
  add('news verb, named', newsVerb && told && named);
  add('news verb, named, target', newsVerb && told && named && draft.target.length > 0);
  add('news verb, acted on', newsVerb && told && draft.frame?.passive === true && draft.target.length > 0);
  const thing = signals.has('source:thing') || signals.has('source:measured');
  add('thing, idle', thing && idle);
  add('thing, no news', thing && !newsVerb && type === null);
  add('idle object', signals.has('target:idle') && type === null);
  add('central, told', signals.has('source:central') && named && told);
  add('central, news', signals.has('source:central') && newsVerb && told);
  add('pronoun, told', signals.has('source:pronoun') && told);
  add('pronoun, news', signals.has('source:pronoun') && newsVerb && told);
  add('opening, acts', sentence.opening && acts);
  add('opening, news', sentence.opening && newsVerb && told);
  add('relative, unnamed', clauseKind(tree, head) === 'relative' && !named);
  add('typed, named', type !== null && named);
  add('typed, target', type !== null && draft.target.length > 0);
  add('both named', named && signals.has('target:name') && !signals.has('target:doubtful'));
  add('other, no target', sense.family === 'other' && !draft.target.length);
  add('untyped, unnamed', type === null && !named);
  add(
    'source:generic',
    !named && !signals.has('target:name') && draft.source.some((at) => isGeneric(tree, at, event.side)),
  );
  addMisreadings(tree, draft, tense, signals);
  return signals;
}

/** Verbs by which a price stands rather than moves. */
const QUOTING = new Set(['sell', 'trade', 'yield', 'close', 'stand']);

/** The verb with its particle, as the lexicons have it. */
const keyOf = ({ sense }: EventDraft, lemma: string): string =>
  sense.rule.startsWith('verb:') ? sense.rule.slice('verb:'.length) : lemma;

/** No sentence that is one has more in a row; a list without an end must not be climbed from each of its words. */
const CONJUNCTS = 50;

/** How the clause of an event hangs on the sentence, coordination aside. */
function clauseKind(tree: Tree, head: number): string {
  const { tokens, parent } = tree;
  let at = head;
  for (let steps = 0; steps < CONJUNCTS && isRel(tree, at, 'conj') && parent[at] >= 0; steps++) at = parent[at];
  const { rel } = tokens[at];
  if (parent[at] < 0) return at === head ? 'main' : 'coordinated';
  if (isRel(tree, at, 'ccomp') || isRel(tree, at, 'parataxis'))
    return REPORTING_VERBS.has(tokens[parent[at]].lemma) ? 'reported' : rel.split(':')[0];
  if (rel === 'acl:relcl') return 'relative';
  return rel.split(':')[0];
}
