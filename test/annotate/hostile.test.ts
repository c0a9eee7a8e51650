import assert from 'node:assert/strict';
import { annotate } from '../../src/annotate/annotate';
import type { Models } from '../../src/annotate/models';
import { HOSTILE_TEXTS } from '../support/hostileTexts';
import { brokenInvariants } from '../support/invariants';
import { testModels } from '../support/models';

describe('hostile input', () => {
  let models: Models;
  before(async () => {
    models = await testModels();
  });

  for (const [what, text] of Object.entries(HOSTILE_TEXTS)) {
    it(`gives a valid annotation for ${what}`, () => {
      assert.deepEqual(brokenInvariants(text, annotate(text, { models })), []);
    });
  }
});
