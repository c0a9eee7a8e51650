import assert from 'node:assert/strict';
import { agreeOnVoice } from '../../../src/annotate/parser/passive';
import type { Token, Upos } from '../../../src/annotate/reading';
import { tokenise } from '../../../src/annotate/tokens';

/** The relations of a sentence, given its arcs, after the voices have been made to agree. */
function relationsOf(text: string, arcs: readonly (readonly [Upos, number, string])[]): string[] {
  const tokens: Token[] = tokenise(text).map((token, i) => {
    const [pos, head, rel] = arcs[i];
    return { ...token, pos, head, rel };
  });
  agreeOnVoice(tokens);
  return tokens.map(({ rel }) => rel);
}

describe('agreeOnVoice', () => {
  it('makes the subject of a verb with a passive auxiliary passive', () => {
    const arcs = [
      ['NOUN', 2, 'nsubj'],
      ['AUX', 2, 'aux:pass'],
      ['VERB', -1, 'root'],
    ] as const;
    assert.deepEqual(relationsOf('Vans were seized', arcs), ['nsubj:pass', 'aux:pass', 'root']);
  });

  it('makes the subject of a verb without one active', () => {
    const arcs = [
      ['NOUN', 2, 'nsubj:pass'],
      ['AUX', 2, 'aux'],
      ['VERB', -1, 'root'],
    ] as const;
    assert.deepEqual(relationsOf('Vans have arrived', arcs), ['nsubj', 'aux', 'root']);
  });

  it('leaves the subject of a noun alone', () => {
    const arcs = [
      ['PRON', 2, 'nsubj'],
      ['AUX', 2, 'cop'],
      ['NOUN', -1, 'root'],
    ] as const;
    assert.deepEqual(relationsOf('They were farmers', arcs), ['nsubj', 'cop', 'root']);
  });
});
