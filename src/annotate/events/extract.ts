import type { PloverType } from '../../annotation';
import { AGREEING_ADJECTIVES } from '../lexicon/statusWords';
import type { SentenceReading, Token } from '../reading';
import { frameOf } from './clause';
import { decideType } from './decide';
import type { EventDraft } from './draft';
import { isEventful, isTopic, saysSomething } from './eventful';
import { withFamily } from './family';
import { adjectiveDraft, demandDraft, isBareSource, nounDraft } from './others';
import { ifNoMarket } from './markets';
import { mendedTree } from './mend';
import { senseOfVerb } from './senses';
import { ifActors, ifObject } from './sides';
import { collapse } from './status';
import type { Tree } from './tree';
import type { TypeScorer } from './typeModel';
import { isVerbTrigger, verbDraft } from './verbs';

/** What is known of a sentence's events from the sentence alone. */
export interface SentenceEvents {
  readonly tree: Tree;
  /** In text order. */
  readonly drafts: readonly EventDraft[];
  readonly byHead: ReadonlyMap<number, EventDraft>;
}

const known = new WeakMap<TypeScorer, WeakMap<readonly Token[], SentenceEvents>>();

/**
 * The events of a sentence, read once: a paragraph that is remembered keeps its tokens, and they keep their events, so that
 * an edit elsewhere costs nothing here.
 */
export function eventsOfSentence(sentence: SentenceReading, scorer: TypeScorer): SentenceEvents {
  let ofScorer = known.get(scorer);
  if (!ofScorer) known.set(scorer, (ofScorer = new WeakMap()));
  let events = ofScorer.get(sentence.tokens);
  if (!events) {
    const tree = mendedTree(sentence.tokens);
    const drafts = extractEvents(tree, scorer);
    events = { tree, drafts, byHead: new Map(drafts.map((draft) => [draft.head, draft])) };
    ofScorer.set(sentence.tokens, events);
  }
  return events;
}

/**
 * Finds the events of one sentence: triggers, sides, type and status, all from the sentence's own words and tree, so
 * that the result can be kept with the paragraph.
 * @returns drafts in text order
 */
export function extractEvents(tree: Tree, scorer: TypeScorer): EventDraft[] {
  const { tokens } = tree;
  const drafts: EventDraft[] = [];
  const absorbed = new Set<number>();
  for (let at = 0; at < tokens.length; at++) {
    if (!isVerbTrigger(tree, at) || isTopic(tree, at)) continue;
    const frame = frameOf(tree, at);
    const sense = withFamily(
      tree,
      frame,
      ifNoMarket(tree, frame, ifObject(tree, frame, ifActors(tree, frame, senseOfVerb(tree, frame)))),
    );
    if (sense.noun >= 0) absorbed.add(sense.noun);
    if (sense.rule.startsWith('verb:') && !isEventful(tree, frame, sense)) continue;
    const draft = verbDraft(tree, frame, sense);
    if (saysSomething(draft)) drafts.push(draft);
  }
  const acting = new Set(drafts.flatMap(({ source }) => source));
  const heads = new Set(drafts.map(({ head }) => head));
  for (let at = 0; at < tokens.length; at++) {
    if (absorbed.has(at) || heads.has(at)) continue;
    const draft = nounDraft(tree, at) ?? adjectiveDraft(tree, at) ?? demandDraft(tree, at);
    if (draft && !(draft.kind === 'noun' && isBareSource(draft, acting))) drafts.push(draft);
  }
  drafts.sort((a, b) => a.from - b.from);
  const wrapped = withWrappers(tree, drafts);
  const byHead = new Map(wrapped.map((draft) => [draft.head, draft]));
  return wrapped.map((draft) => decideType(tree, draft, byHead, scorer));
}

/** Joins events to the one that governs them and lets PLOVER's collapsing rules take the status in. */
function withWrappers(tree: Tree, drafts: readonly EventDraft[]): EventDraft[] {
  const byHead = new Map(drafts.map((draft) => [draft.head, draft]));
  return drafts.map((draft) => {
    let governor = -1;
    for (let up = tree.parent[draft.head], steps = 0; up >= 0 && steps < 8; up = tree.parent[up], steps++)
      if (byHead.has(up)) {
        governor = up;
        break;
      }
    const wrapper = wrapperType(tree, draft.reading.shifter, byHead);
    return { ...draft, governor, plover: collapse(draft.type, draft.reading, wrapper) };
  });
}

function wrapperType(tree: Tree, shifter: number, byHead: ReadonlyMap<number, EventDraft>): PloverType | null {
  if (shifter < 0) return null;
  return byHead.get(shifter)?.type ?? (AGREEING_ADJECTIVES.has(tree.tokens[shifter].lemma) ? 'AGREE' : null);
}
