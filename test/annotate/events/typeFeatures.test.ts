import assert from 'node:assert/strict';
import { extractEvents } from '../../../src/annotate/events/extract';
import { treeOf } from '../../../src/annotate/events/tree';
import { MOST_FEATURES, typeFeatures } from '../../../src/annotate/events/typeFeatures';
import type { WordClasses } from '../../../src/annotate/model/classes';
import { COLUMNS, makeWords, rowOf, type Words } from '../../../src/annotate/model/words';
import { parsed, SILENT } from './parsed';

const CLASSES: WordClasses = { rows: new Map([['accuse', 0]]), ids: Uint16Array.of(7, 70, 700) };

describe('features of an event’s type', () => {
  it('are the same however many words were met before', () => {
    const { sentence } = parsed(`
      Nauru Nauru PROPN NNP 2 nsubj
      accused accuse VERB VBD 0 root
      Tonga Tonga PROPN NNP 2 obj`);
    const tree = treeOf(sentence.tokens);
    const drafts = extractEvents(tree, SILENT);
    const byHead = new Map(drafts.map((draft) => [draft.head, draft]));
    const featuresWith = (words: Words): Int32Array => {
      const out = new Int32Array(MOST_FEATURES);
      return out.subarray(0, typeFeatures(tree, drafts[0], byHead, words, out));
    };
    const full = makeWords(CLASSES);
    for (let n = 0; (full.rows.size + 1) * COLUMNS <= full.columns.length; n++) rowOf(full, `w${n}`);
    assert.deepEqual(featuresWith(full), featuresWith(makeWords(CLASSES)));
  });
});
