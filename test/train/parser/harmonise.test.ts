import assert from 'node:assert/strict';
import { harmonise } from '../../../train/parser/harmonise';

/** Words as "form/POS/head/relation", heads counted from 1, 0 for the root; gives "relation head" of each. */
function harmonised(...words: string[]): string[] {
  const sentence = words.map((word) => {
    const [form, upos, head, rel] = word.split('/');
    return { form, upos, rel, head: Number(head) - 1, lemma: form, xpos: '_', feats: '_', glued: false };
  });
  return harmonise(sentence).map(({ rel, head }) => `${rel} ${head + 1}`);
}

describe('harmonise', () => {
  it('hangs a name on the common noun before it, with all that belonged to the name', () => {
    const words = [
      'The/DET/3/det',
      'envoy/NOUN/3/nmod:desc',
      'Ida/PROPN/5/nsubj',
      'Holm/PROPN/3/flat',
      'left/VERB/0/root',
    ];
    assert.deepEqual(harmonised(...words), ['det 2', 'nsubj 5', 'flat 2', 'flat 2', 'root 0']);
  });

  it('leaves titles that are part of the name below it', () => {
    const words = ['President/PROPN/2/nmod:desc', 'Holm/PROPN/3/nsubj', 'left/VERB/0/root'];
    assert.deepEqual(harmonised(...words), ['nmod:desc 2', 'nsubj 3', 'root 0']);
  });

  it('gives older names of relations their new ones', () => {
    assert.deepEqual(harmonised('Come/VERB/0/root', 'Monday/PROPN/1/obl:tmod'), ['root 0', 'obl:unmarked 1']);
  });
});
