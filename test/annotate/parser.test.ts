import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Models } from '../../src/annotate/models';
import { readParagraph, readSentence } from '../../src/annotate/paragraph';
import type { Token } from '../../src/annotate/reading';
import { tokenise } from '../../src/annotate/tokens';
import { testModels } from '../support/models';

let models: Models;

/** The arcs of a sentence as "dependent relation head". */
function arcsOf(text: string): string[] {
  const [{ tokens }] = readParagraph(text, models).sentences;
  return tokens.map(({ text: form, rel, head }) => `${form} ${rel} ${head < 0 ? '-' : tokens[head].text}`);
}

function assertHolds(text: string, ...expected: string[]): void {
  const arcs = arcsOf(text);
  for (const arc of expected) assert.ok(arcs.includes(arc), `${arc} is not among ${arcs.join(', ')}`);
}

function assertTree(tokens: readonly Token[]): void {
  const roots = tokens.filter(({ head }) => head === -1);
  assert.deepEqual(
    roots.map(({ rel }) => rel),
    ['root'],
  );
  const reached = new Uint8Array(tokens.length);
  tokens.forEach((_, i) => {
    const path: number[] = [];
    for (let word = i; word >= 0 && !reached[word]; word = tokens[word].head) {
      assert.ok(!path.includes(word), 'a cycle');
      path.push(word);
    }
    for (const word of path) reached[word] = 1;
  });
}

describe('the parser', () => {
  before(async () => {
    models = await testModels();
  });

  it('finds subject and object', () => {
    assertHolds(
      'The new minister praised the nurses on Monday.',
      'minister nsubj praised',
      'nurses obj praised',
      'Monday obl praised',
      'praised root -',
    );
  });

  it('finds the subject and the agent of a passive', () => {
    assertHolds(
      'The old bridge was destroyed by rebels near Tolmin.',
      'bridge nsubj:pass destroyed',
      'rebels obl:agent destroyed',
      'was aux:pass destroyed',
    );
  });

  it('finds relative clauses', () => {
    assertHolds('Police arrested the man who led the strike.', 'led acl:relcl man', 'who nsubj led');
  });

  it('finds appositions', () => {
    assertHolds('Anna Kovač, the mayor of Tolmin, resigned.', 'mayor appos Anna', 'Anna nsubj resigned');
  });

  it('finds the clause of a report and its speaker', () => {
    assertHolds(
      'The company said it will close the plant.',
      'company nsubj said',
      'close ccomp said',
      'it nsubj close',
    );
  });

  it('finds what verbs are joined', () => {
    assertHolds('Soldiers entered the town and freed the hostages.', 'freed conj entered', 'hostages obj freed');
  });

  it('gives a tree for any tokens', () => {
    const form = fc.oneof(
      fc.string({ minLength: 1, maxLength: 8 }),
      fc.constantFrom('the', 'of', ',', 'said', '\ud800'),
    );
    fc.assert(
      fc.property(fc.array(form, { minLength: 1, maxLength: 60 }), (forms) => {
        const tokens = forms.map((text) => ({ ...tokenise('x')[0], text, lower: text.toLowerCase() }));
        readSentence(tokens, models);
        assertTree(tokens);
      }),
    );
  });

  it('gives a tree for no token and for one', () => {
    assert.doesNotThrow(() => readSentence([], models));
    assert.deepEqual(arcsOf('Rain'), ['Rain root -']);
  });

  it('gives one tree for 20,000 tokens in a row', () => {
    const tokens = tokenise('to be '.repeat(10_000));
    readSentence(tokens, models);
    assertTree(tokens);
  });
});
