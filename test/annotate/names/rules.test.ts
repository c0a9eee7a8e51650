import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticle } from '../../../src/annotate/article';
import type { Models } from '../../../src/annotate/models';
import { findNames } from '../../../src/annotate/names';
import { finish } from '../../../src/annotate/steps';
import { readParagraph } from '../../../src/annotate/paragraph';
import { spanOf, type Sentence } from '../../../src/annotate/reading';
import { loadModels } from '../../../src/loadModels';

describe('the rules above the learnt names', () => {
  let models: Models;

  before(async () => {
    models = await loadModels((file) => readFile(join(__dirname, '../../../models', file)));
  });

  function kindsOf(text: string, wanted: string): string[] {
    const sentences: Sentence[] = [];
    readArticle(text).paragraphs.forEach(({ start, end }, paragraph) => {
      for (const { tokens } of readParagraph(text.slice(start, end), models).sentences) {
        sentences.push({ index: sentences.length, paragraph, base: start, tokens });
      }
    });
    return finish(findNames(sentences, models)).flatMap((name) => {
      const { start, end } = spanOf(sentences[name.sentence], name.from, name.to);
      return text.slice(start, end) === wanted ? [name.kind] : [];
    });
  }

  it('takes towns in results for their clubs, and leaves countries places', () => {
    const table = 'Results of league matches on Sunday:\n\nBremen 2 Leipzig 1\n\nSpain 3 Italy 0';
    assert.deepEqual(kindsOf(table, 'Bremen'), ['organization']);
    assert.deepEqual(kindsOf(table, 'Leipzig'), ['organization']);
    assert.deepEqual(kindsOf(table, 'Spain'), ['place']);
  });

  it('takes a town that has a coach for its club in a report of sport, but not after “in”', () => {
    const report =
      'The league match was settled by a late goal. Porto coach Rui Alves praised his striker.\n\nPorto play in the cup on Sunday. It rained in Porto.';
    assert.deepEqual(kindsOf(report, 'Porto'), ['organization', 'organization', 'place']);
  });

  it('takes letters and a number for a model, but not a meeting', () => {
    assert.deepEqual(kindsOf('Two MiG-31 jets left the base.', 'MiG-31'), ['product']);
    assert.ok(!kindsOf('Leaders of the G-20 met again.', 'G-20').includes('product'));
  });

  it('leaves a town a town where nothing speaks of sport', () => {
    assert.deepEqual(kindsOf('The minister flew to Porto. Porto coach parks were full.', 'Porto'), ['place', 'place']);
  });
});
