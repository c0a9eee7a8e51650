import type { EventDraft } from './draft';
import { childOf, isAuxiliary, isRel, type Tree } from './tree';

/** The tense of an event's verb, its own or that of the verb it is coordinated with; `none` for nouns. */
export function tenseOf(tree: Tree, { head, kind }: EventDraft): string {
  if (kind === 'noun') return 'none';
  const { tokens, parent } = tree;
  let at = head;
  for (let steps = 0; steps < 6; steps++) {
    const { tag } = tokens[at];
    let be = '';
    let have = false;
    for (const child of tree.children[at]) {
      if (!isAuxiliary(tree, child)) continue;
      const { lower, tag: auxTag, lemma } = tokens[child];
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
