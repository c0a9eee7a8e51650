import assert from 'node:assert/strict';
import { makeWords, type Words } from '../../src/annotate/model/words';
import { unpackWeights } from '../../src/annotate/model/weights';
import { rowsOf, tagWords } from '../../src/annotate/tagger/tag';
import { parseConllu, type GoldSentence } from '../../train/corpora';
import { learnTagger } from '../../train/tagger';
import { taggerFrame } from '../../train/taggerFrame';

/** Sentences written as form/UPOS/XPOS. */
function gold(...sentences: string[]): GoldSentence[] {
  return sentences.map((sentence) =>
    sentence.split(' ').map((word) => {
      const [form, upos, xpos] = word.split('/');
      return { form, upos, xpos, lemma: form, feats: '_', head: -1, rel: 'dep', glued: false };
    }),
  );
}

const SENTENCES = gold(
  'The/DET/DT march/NOUN/NN ended/VERB/VBD',
  'They/PRON/PRP march/VERB/VBP today/NOUN/NN',
  'The/DET/DT vote/NOUN/NN failed/VERB/VBD',
  'They/PRON/PRP vote/VERB/VBP today/NOUN/NN',
);
/** Each sentence often enough that all its labels count. */
const CORPUS = Array.from({ length: 10 }, () => SENTENCES).flat();

const noClasses = (): Words => makeWords({ rows: new Map(), ids: new Uint16Array(0) });

function learn(words: Words) {
  const frame = taggerFrame(CORPUS, words);
  return { frame, packed: learnTagger(CORPUS, frame, words, { bits: 12, epochs: 3, seeds: [1] }) };
}

describe('learnTagger', () => {
  it('tells a noun from a verb by what stands before it', () => {
    const words = noClasses();
    const { frame, packed } = learn(words);
    const passes = { draft: unpackWeights(packed.draft), weights: unpackWeights(packed.weights) };
    const lemmas = { exceptions: new Map(), silentE: new Map() };
    const model = { ...frame, ...packed, ...passes, lemmas };
    for (const sentence of SENTENCES) {
      const forms = sentence.map(({ form }) => form);
      const labels = tagWords(model, words, rowsOf(words, forms));
      const found = Array.from(labels, (label) => frame.labels[label].pos);
      assert.deepEqual(
        found,
        sentence.map(({ upos }) => upos),
        forms.join(' '),
      );
    }
  });

  it('learns the same from the same data and seed', () => {
    assert.deepEqual(learn(noClasses()).packed, learn(noClasses()).packed);
  });
});

describe('parseConllu', () => {
  it('reads words, leaves out ranges and empty nodes, and tells what is glued', () => {
    const lines = [
      '# text = We don’t.',
      '1\tWe\twe\tPRON\tPRP\t_\t2\tnsubj\t_\t_',
      '2-3\tdon’t\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No',
      '2\tdo\tdo\tAUX\tVBP\t_\t0\troot\t_\t_',
      '3\tn’t\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_',
      '3.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t_\t_',
      '4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_',
    ];
    const [sentence] = parseConllu(`${lines.join('\n')}\n\n`);
    assert.deepEqual(
      sentence.map(({ form, head, glued }) => `${form} ${head} ${glued}`),
      ['We 1 false', 'do -1 false', 'n’t 1 true', '. 1 true'],
    );
  });
});
