import assert from 'node:assert/strict';
import { annotate } from '../../src/annotate/annotate';
import type { Models } from '../../src/annotate/models';
import { HOSTILE_TEXTS } from '../support/hostileTexts';
import { brokenInvariants } from '../support/invariants';
import { testModels } from '../support/models';
import { brokenShowing } from '../support/shownInvariants';

describe('hostile input', () => {
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
});
