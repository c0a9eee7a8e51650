import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../src/annotate/annotate';
import type { Models } from '../../src/annotate/models';
import { anyString, newsLike } from '../support/arbitraryArticle';
import { HOSTILE_TEXTS } from '../support/hostileTexts';
import { brokenInvariants } from '../support/invariants';
import { testModels } from '../support/models';
import { brokenShowing } from '../support/shownInvariants';

describe('annotate', () => {
  let models: Models;
  before(async () => {
    models = await testModels();
  });

  for (const [what, text] of Object.entries(HOSTILE_TEXTS)) {
    it(`gives a valid annotation, outline and hovers for ${what}`, () => {
      const annotation = annotate(text, { models });
      assert.deepEqual([...brokenInvariants(text, annotation), ...brokenShowing(text, annotation)], []);
    });
  }

  for (const [what, strings] of Object.entries({ 'any string': anyString, 'news put together anyhow': newsLike })) {
    it(`gives a valid annotation for ${what}`, () => {
      fc.assert(
        fc.property(strings, (text) => {
          assert.deepEqual(brokenInvariants(text, annotate(text, { models })), []);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('reads a text the same way twice', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        assert.deepEqual(annotate(text, { models }), annotate(text, { models }));
      }),
      { numRuns: 100 },
    );
  });
});
