import { FEATURE_VERBS, MOVING_VERBS, NAMING_VERBS, STOCK_PHRASES } from '../lexicon/outlineWords';
import type { EventDraft } from './draft';
import type { Tree } from './tree';

/** What a verb can't mean with such sides and in such a tense, so that it is no event or has lost one of them. */
export function addMisreadings(tree: Tree, draft: EventDraft, tense: string, signals: Set<string>): void {
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
  // "Radio Bern reported Holm had left": whom it reported on did it
  if (lemma === 'report' && (signals.has('target:person') || (frame?.complements.length ?? 0) > 0))
    signals.add('reports');
  if (sense.family === 'statement' && sense.rule.startsWith('light:') && !draft.target.length)
    signals.add('nothing stated');
}

/** "declined to comment", "asked not to be named": said in every story, of nobody's doing. */
export function isStockPhrase({ tokens, children }: Tree, head: number): boolean {
  const words = STOCK_PHRASES.get(tokens[head].lemma);
  if (!words) return false;
  const below = (at: number): boolean => words.has(tokens[at].lemma) || words.has(tokens[at].lower);
  return children[head].some((child) => below(child) || children[child].some(below)) || isBelow(tokens, head, words);
}

const isBelow = (tokens: Tree['tokens'], head: number, words: ReadonlySet<string>): boolean =>
  tokens[head].head >= 0 && words.has(tokens[tokens[head].head].lemma);
