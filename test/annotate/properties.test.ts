import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../src/annotate/annotate';
import type { Models } from '../../src/annotate/models';
import { anyString, newsLike } from '../support/arbitraryArticle';
import { brokenInvariants } from '../support/invariants';
import { testModels } from '../support/models';

describe('any string at all', () => {
  let models: Models;
  before(async () => {
    models = await testModels();
  });

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

  it('is read the same way twice', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        assert.deepEqual(annotate(text, { models }), annotate(text, { models }));
      }),
      { numRuns: 100 },
    );
  });
});
