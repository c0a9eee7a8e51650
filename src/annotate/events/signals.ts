import { ACTOR_NOUNS } from '../lexicon/actorNouns';
import { NEWS_VERBS } from '../lexicon/newsVerbs';
import {
  FAINT_VERBS,
  FEATURE_VERBS,
  GENERIC_NOUNS,
  MOVING_VERBS,
  NAMING_VERBS,
  STOCK_PHRASES,
} from '../lexicon/outlineWords';
import { OUTLETS } from '../lexicon/outlets';
import { REPORTING_VERBS } from '../lexicon/statusWords';
import type { EventDraft } from './draft';
import { isMeasured, isSize } from './markets';
import { childOf, isRel, nounPhrase, type Tree } from './tree';

/** From this confidence on a name is one almost certainly; below that it is rather none. */
const SURE = 0.75;
const DUBIOUS = 0.45;
/** From this confidence on a pronoun or phrase stands for the entity that it was linked to. */
const SURE_LINK = 0.5;

/** What a side of an event is, in the article's cast. */
export interface SideStanding {
  readonly form: 'name' | 'nominal' | 'pronoun';
  readonly kind: string;
  /** How sure the link of a pronoun or a phrase to its entity is, 0 to 1. */
  readonly link: number;
  /** How sure its entity is a name, 0 to 1. */
  readonly certainty: number;
  readonly name: string;
  /** The mention's tokens. */
  readonly from: number;
  readonly to: number;
}

/** What a sentence and its place in the article are, for the prominence of the events in it. */
export interface SentenceStanding {
  /** It is the article's headline. */
  readonly headline: boolean;
  /** It stands in one of the first paragraphs below the headline. */
  readonly lead: boolean;
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
}

/** What else the article tells of an event. */
export interface EventStanding {
  readonly dated: boolean;
  readonly background: boolean;
  readonly attributed: boolean;
  /** Lies in a direct quote. */
  readonly spoken: boolean;
  /** The mention that stands for a side, if any. */
  readonly side: (head: number) => SideStanding | null;
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
  const { sense, type, kind, reading, depth, head } = draft;
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
  add('complement', draft.frame !== null && draft.frame.complements.length > 0);

  add('headline', sentence.headline);
  add('lead', sentence.lead);
  add('tail', sentence.tail);
  add('fragment', sentence.fragment && !sentence.headline);
  add('titled', sentence.titled);
  add('asks', sentence.asks);
  add('personal', sentence.personal);
  add('personal article', sentence.personalArticle);
  add('long', sentence.long);
  add('dated', event.dated);
  add('background', event.background);
  add('attributed', event.attributed);
  add('spoken', event.spoken);

  add('source:none', !draft.source.length);
  add('target:none', !draft.target.length);
  for (const at of draft.source.slice(0, 1)) sideSignals(tree, draft, at, 'source', event, add);
  for (const at of draft.target.slice(0, 1)) sideSignals(tree, draft, at, 'target', event, add);
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
  add('source:several', draft.source.length > 1);
  add('target:several', draft.target.length > 1);

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
  add('both named', named && signals.has('target:name') && !signals.has('target:doubtful'));
  add('other, no target', sense.family === 'other' && !draft.target.length);
  add('untyped, unnamed', type === null && !named);
  add('source:generic', !named && !signals.has('target:name') && draft.source.some((at) => isGeneric(tree, at, event)));
  addMisreadings(tree, draft, tense, signals);
  return signals;
}

/** What a verb can't mean with such sides and in such a tense, so that it is no event or has lost one of them. */
function addMisreadings(tree: Tree, draft: EventDraft, tense: string, signals: Set<string>): void {
  const { kind, sense, frame, head } = draft;
  const { lemma } = tree.tokens[head];
  // "a phone that supports 5G": what a thing is like
  const isLike = FEATURE_VERBS.has(lemma) && /^(?:present|modal|infinitive)$/.test(tense);
  const actorKind = signals.has('source:person') || signals.has('source:place') || signals.has('source:group');
  if (isLike && !actorKind && !signals.has('source:actor') && !signals.has('headline')) signals.add('feature');
  // "what Holm called the future"
  if (kind === 'verb' && NAMING_VERBS.has(lemma) && sense.family === 'other') signals.add('naming');
  // "the price of the car he wanted fell by $600"
  if (MOVING_VERBS.has(lemma) && signals.has('source:person') && signals.has('target:size'))
    signals.add('person moves');
  if (frame?.passive && !draft.target.length) signals.add('passive of nobody');
  if (sense.family === 'statement' && sense.rule.startsWith('light:') && !draft.target.length)
    signals.add('nothing stated');
}

/** "The company", "a handful": a reader of the outline learns nothing of who it is. */
function isGeneric({ tokens, children }: Tree, at: number, event: EventStanding): boolean {
  const side = event.side(at);
  if ((side && (side.form !== 'nominal' || side.link >= SURE_LINK)) || !GENERIC_NOUNS.has(tokens[at].lemma))
    return false;
  return children[at].every((child) => /^(?:det|nmod:poss|nummod|case|acl|punct)/.test(tokens[child].rel));
}

function sideSignals(
  tree: Tree,
  { from, to }: EventDraft,
  at: number,
  role: string,
  event: EventStanding,
  add: (signal: string, holds?: boolean) => void,
): void {
  const { tokens } = tree;
  const { pos, lower, lemma, tag } = tokens[at];
  const side = event.side(at);
  const { from: first, to: last } = side ?? nounPhrase(tree, at);
  if (side) {
    add(`${role}:${side.form}`);
    add(`${role}:${side.kind}`);
    add(`${role}:doubtful`, side.certainty < SURE);
    add(`${role}:dubious`, side.certainty < DUBIOUS);
    add(`${role}:vague`, side.form === 'pronoun' && (side.link < SURE_LINK || tag === 'PRP$'));
    add(`${role}:weak link`, side.form !== 'name' && side.link < SURE_LINK);
    add(`${role}:outlet`, OUTLETS.has(side.name.toLowerCase()));
    add(`${role}:misread`, /^(?:See|Buy|Click|Read|Watch|NASDAQ|NYSE)\b/.test(side.name));
  } else if (pos === 'PRON' || pos === 'DET') {
    add(`${role}:open pronoun`);
  } else {
    add(`${role}:words`);
    add(`${role}:actor`, ACTOR_NOUNS.has(lemma));
    add(`${role}:bare`, pos === 'NOUN' && tag === 'NNS' && last - first === 1);
    add(`${role}:number`, pos === 'NUM');
    add(`${role}:capital`, pos === 'PROPN');
    add(`${role}:outlet`, pos === 'PROPN' && OUTLETS.has(lower));
  }
  add(`${role}:measured`, isMeasured(tree, at));
  add(`${role}:size`, isSize(tree, at) || /^[$€£¥]/.test(tokens[at].text) || tokens[at].pos === 'NUM');
  add(`${role}:person speaking`, FIRST_AND_SECOND.has(lower));
  add(`${role}:of speaker`, childrenHave(tree, at, SPEAKERS_OWN));
  add(`${role}:overlaps`, first < to && last > from);
  add(`${role}:long`, last - first > 7);
  // pieces of phrases: ", thanks to the class", "a", the "maker" of a "parts-maker"
  const isPiece =
    tokens[first].pos === 'PUNCT' || (tag === 'DT' && ARTICLES.has(lower)) || tokens[first - 1]?.tag === 'HYPH';
  add(`${role}:with sign`, isPiece);
  for (let word = first; word < last; word++) {
    if (tokens[word].pos === 'VERB' && tokens[word].rel !== 'amod') add(`${role}:with verb`);
    if (/^[:*•|@/\\]|^http/.test(tokens[word].text)) add(`${role}:with sign`);
    // "whose farmers", "most of which": whose, and of which, stands elsewhere
    if (/^W(?:P|DT)/.test(tokens[word].tag)) add(`${role}:with sign`);
  }
}

const ARTICLES = new Set(['a', 'an', 'the']);

/** Verbs by which a price stands rather than moves. */
const QUOTING = new Set(['sell', 'trade', 'yield', 'close', 'stand']);

/** The verb with its particle, as the lexicons have it. */
const keyOf = ({ sense }: EventDraft, lemma: string): string =>
  sense.rule.startsWith('verb:') ? sense.rule.slice('verb:'.length) : lemma;

const FIRST_AND_SECOND = new Set(['i', 'we', 'you', 'me', 'us', 'your', 'my', 'our', 'yours']);
const SPEAKERS_OWN = new Set(['my', 'our', 'your']);

const childrenHave = ({ tokens, children }: Tree, at: number, words: ReadonlySet<string>): boolean =>
  children[at].some((child) => words.has(tokens[child].lower));

/** How the clause of an event hangs on the sentence, coordination aside. */
function clauseKind(tree: Tree, head: number): string {
  const { tokens, parent } = tree;
  let at = head;
  while (isRel(tree, at, 'conj') && parent[at] >= 0) at = parent[at];
  const { rel } = tokens[at];
  if (parent[at] < 0) return at === head ? 'main' : 'coordinated';
  if (isRel(tree, at, 'ccomp') || isRel(tree, at, 'parataxis'))
    return REPORTING_VERBS.has(tokens[parent[at]].lemma) ? 'reported' : rel.split(':')[0];
  if (rel === 'acl:relcl') return 'relative';
  return rel.split(':')[0];
}

/** The tense of an event's verb, its own or that of the verb it is coordinated with; `none` for nouns. */
function tenseOf(tree: Tree, { head, kind }: EventDraft): string {
  if (kind === 'noun') return 'none';
  const { tokens, parent } = tree;
  let at = head;
  for (let steps = 0; steps < 6; steps++) {
    const { tag } = tokens[at];
    let be = '';
    let have = false;
    for (const child of tree.children[at]) {
      const { rel, lower, tag: auxTag, lemma } = tokens[child];
      if (rel !== 'aux' && rel !== 'aux:pass' && rel !== 'cop') continue;
      if (auxTag === 'MD') return lower === 'will' || lower === "'ll" || lower === 'wo' ? 'will' : 'modal';
      if (lemma === 'do') return auxTag === 'VBD' ? 'past' : 'present';
      if (lemma === 'have') have = true;
      if (lemma === 'be' && auxTag !== 'VBN' && auxTag !== 'VBG') be = auxTag === 'VBD' ? 'past' : 'present';
    }
    if (have) return 'perfect';
    if (tag === 'VBG' && be) return 'progressive';
    if (be) return be;
    if (tag === 'VBD') return 'past';
    if (tag === 'VBZ' || tag === 'VBP') return 'present';
    if (childOf(tree, at, 'mark') >= 0 && tag === 'VB') return 'infinitive';
    if (!isRel(tree, at, 'conj') || parent[at] < 0)
      return tag === 'VBN' ? 'participle' : tag === 'VBG' ? 'gerund' : 'infinitive';
    at = parent[at];
  }
  return 'infinitive';
}

/** "declined to comment", "asked not to be named": said in every story, of nobody's doing. */
function isStockPhrase({ tokens, children }: Tree, head: number): boolean {
  const words = STOCK_PHRASES.get(tokens[head].lemma);
  if (!words) return false;
  const below = (at: number): boolean => words.has(tokens[at].lemma) || words.has(tokens[at].lower);
  return children[head].some((child) => below(child) || children[child].some(below)) || isBelow(tokens, head, words);
}

const isBelow = (tokens: Tree['tokens'], head: number, words: ReadonlySet<string>): boolean =>
  tokens[head].head >= 0 && words.has(tokens[tokens[head].head].lemma);
