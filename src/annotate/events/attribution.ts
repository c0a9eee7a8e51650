import type { Argument } from '../../annotation';
import type { QuoteReading } from '../quotes';
import { childOf, isRel, type Tree } from './tree';
import type { EventDraft } from './draft';
import type { Resolver } from './resolve';

/** Whose claim each stretch of the text is; asked with ever later offsets or not, each answer takes logarithmic time. */
export interface Claims {
  /** The innermost quote or report that the offset lies in; null outside all. */
  readonly at: (offset: number) => QuoteReading | null;
}

/** Makes the index of quotes, which may nest but not cross. */
export function claimsOf(quotes: readonly QuoteReading[]): Claims {
  const sorted = [...quotes].sort((a, b) => a.start - b.start || b.end - a.end);
  const outer = new Int32Array(sorted.length).fill(-1);
  const open: number[] = [];
  sorted.forEach(({ start }, index) => {
    while (open.length && sorted[open[open.length - 1]].end <= start) open.pop();
    outer[index] = open.length ? open[open.length - 1] : -1;
    open.push(index);
  });
  return {
    at(offset) {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle].start <= offset) low = middle + 1;
        else high = middle;
      }
      for (let index = low - 1; index >= 0; index = outer[index]) if (offset < sorted[index].end) return sorted[index];
      return null;
    },
  };
}

/** Whose claim the tree itself says an event is: "according to X", "denied having …", "accused X of …". */
export function claimantInTree(
  tree: Tree,
  draft: EventDraft,
  byHead: ReadonlyMap<number, EventDraft>,
  resolver: Resolver,
): Argument | null {
  const { tokens, parent } = tree;
  for (let at = draft.head, steps = 0; at >= 0 && steps < 6; at = parent[at], steps++) {
    for (const child of tree.children[at]) {
      if (!isRel(tree, child, 'obl') || tokens[tree.left[child]].lower !== 'according') continue;
      const argument = resolver.argument(child);
      if (typeof argument === 'string') return argument;
    }
    const up = parent[at];
    if (up < 0) return null;
    if (tokens[up].lemma === 'deny' && (isRel(tree, at, 'xcomp') || isRel(tree, at, 'ccomp'))) {
      const subject = childOf(tree, up, 'nsubj');
      return subject < 0 ? null : resolver.argument(subject);
    }
    const above = byHead.get(up);
    // "accused them of leaving", whichever of the two words the gerund hangs on
    const ofObject = at === draft.head || (at === parent[draft.head] && isRel(tree, at, 'obj'));
    if (above?.type === 'ACCUSE' && ofObject && isAllegedDoing(tree, draft.head))
      return above.source.length ? resolver.argument(above.source[0]) : null;
    if (tokens[up].pos === 'VERB' && isRel(tree, at, 'ccomp')) return null;
  }
  return null;
}

const isAllegedDoing = ({ tokens }: Tree, head: number): boolean =>
  tokens[head].tag === 'VBG' && /^(advcl|ccomp|xcomp|obl|acl)/.test(tokens[head].rel);
