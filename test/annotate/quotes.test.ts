import assert from 'node:assert/strict';
import { annotate } from '../../src/annotate/annotate';
import type { Models } from '../../src/annotate/models';
import { testModels } from '../support/models';

interface Said {
  text: string;
  direct: boolean;
  speaker: string | null;
  cue: string | null;
}

let models: Models;

before(async () => {
  models = await testModels();
});

function said(text: string): Said[] {
  const slice = (span: { start: number; end: number } | null | undefined): string | null =>
    span ? text.slice(span.start, span.end) : null;
  return annotate(text, { models }).quotes.map((quote) => ({
    text: text.slice(quote.start, quote.end),
    direct: quote.direct,
    speaker: slice(quote.speaker),
    cue: slice(quote.cue),
  }));
}

describe('findQuotes: direct speech', () => {
  it('takes the speaker after the words', () => {
    assert.deepEqual(said('"The bridge will open in May," said Okafor.'), [
      { text: '"The bridge will open in May,"', direct: true, speaker: 'Okafor', cue: 'said' },
    ]);
  });

  it('takes the speaker between the words and the verb', () => {
    assert.deepEqual(said('"The bridge will open in May," Okafor said.'), [
      { text: '"The bridge will open in May,"', direct: true, speaker: 'Okafor', cue: 'said' },
    ]);
  });

  it('takes a pronoun for the speaker', () => {
    assert.deepEqual(said('“Nobody asked us,” she added.'), [
      { text: '“Nobody asked us,”', direct: true, speaker: 'she', cue: 'added' },
    ]);
  });

  it('gives both pieces of broken speech the same speaker', () => {
    assert.deepEqual(said('"We counted twice," Okafor said. "Then we counted again."'), [
      { text: '"We counted twice,"', direct: true, speaker: 'Okafor', cue: 'said' },
      { text: '"Then we counted again."', direct: true, speaker: 'Okafor', cue: 'said' },
    ]);
  });

  it('lets a paragraph that opens with a quotation mark continue an unclosed quote', () => {
    assert.deepEqual(said('"We counted twice," Okafor said. "Then we slept.\n\n"In the morning we counted again."'), [
      { text: '"We counted twice,"', direct: true, speaker: 'Okafor', cue: 'said' },
      { text: '"Then we slept.', direct: true, speaker: 'Okafor', cue: 'said' },
      { text: '"In the morning we counted again."', direct: true, speaker: 'Okafor', cue: 'said' },
    ]);
  });

  it('leaves scare quotes alone', () => {
    assert.deepEqual(said('The so-called "ghost train" runs at night.'), []);
  });
});
