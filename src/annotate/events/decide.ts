import type { PloverType } from '../../annotation';
import { CODED_ONLY } from '../lexicon/eventFrames';
import type { EventDraft } from './draft';
import type { Tree } from './tree';
import { TYPE_CLASSES, type TypeScorer } from './typeModel';

/** The scorer speaks where the lexicon is silent if it is as sure as this. Both figures were chosen by cross-validation. */
const SURE = 0.5;
/** It overrules the lexicon if it finds another type likelier by this much. */
const MARGIN = 0.1;

/**
 * Decides the type of an event: the lexicon's, unless the learnt scorer is sure of another.
 * @returns the draft with its final `type` and `plover`
 */
export function decideType(
  tree: Tree,
  draft: EventDraft,
  byHead: ReadonlyMap<number, EventDraft>,
  scorer: TypeScorer,
): EventDraft {
  const decided = scored(tree, draft, byHead, scorer);
  return decided.type && isCodedOnly(tree, draft) ? { ...decided, type: null } : decided;
}

function isCodedOnly(tree: Tree, { sense, head, frame }: EventDraft): boolean {
  const word = tree.tokens[sense.noun >= 0 ? sense.noun : head].lemma;
  const particle = frame && frame.particle >= 0 ? tree.tokens[frame.particle].lower : null;
  return CODED_ONLY.has(particle === null ? word : `${word}_${particle}`);
}

function scored(
  tree: Tree,
  draft: EventDraft,
  byHead: ReadonlyMap<number, EventDraft>,
  scorer: TypeScorer,
): EventDraft {
  const shares = scorer.score(tree, draft, byHead);
  if (!shares) return draft;
  let best = 0;
  for (let c = 1; c < shares.length; c++) if (shares[c] > shares[best]) best = c;
  const found = TYPE_CLASSES[best];
  const own = shares[TYPE_CLASSES.indexOf(draft.plover)];
  if (found === draft.plover) return { ...draft, likelihood: shares[best] };
  const governor = byHead.get(draft.governor);
  // what is agreed to, demanded or denied is told by the word that says so
  const told = !draft.type && governor?.plover === found;
  const sure = draft.type ? shares[best] - own >= MARGIN : shares[best] >= SURE && !told;
  const overruled = found !== null && sure && !draft.sense.untyped;
  if (!overruled) return { ...draft, likelihood: own };
  const { status } = draft.reading;
  const real = status === 'occurred' || status === 'ongoing';
  return {
    ...draft,
    plover: found,
    type: draft.type ?? (real ? found : unrealised(found)),
    likelihood: shares[best],
    learnt: true,
  };
}

/** What an unreal event is, where PLOVER's own type says no more than that it is agreed to, threatened or refused. */
function unrealised(plover: PloverType | null): PloverType | null {
  return plover === 'AGREE' || plover === 'THREATEN' || plover === 'REJECT' || plover === 'CONCEDE' ? null : plover;
}
