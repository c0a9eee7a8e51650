import assert from 'node:assert/strict';
import type { Kind } from '../../../src/annotation';
import type { EntityDraft, MentionDraft } from '../../../src/annotate/entities/draft';
import { fullestName } from '../../../src/annotate/entities/naming';

/** The name of an entity by its forms in text order, each with the confidence of its mention. */
function nameOf(kind: Kind, forms: readonly (readonly [text: string, confidence: number])[]): string {
  const mentions = forms.map(([text, confidence], at): MentionDraft => ({
    sentence: at,
    from: 0,
    to: 1,
    start: 100 * at,
    end: 100 * at + text.length,
    text,
    form: 'name',
    kind,
    confidence,
    words: [],
    key: '',
    roles: [],
    facts: null,
    entity: null,
  }));
  const entity: EntityDraft = { serial: 0, kind, mentions, fullest: '' };
  return fullestName(entity).name;
}

describe('the name of an entity', () => {
  it('is the fullest', () => {
    assert.equal(
      nameOf('organization', [
        ['Harlow', 0.9],
        ['Harlow Savings Bank', 0.9],
      ]),
      'Harlow Savings Bank',
    );
  });

  it('is no piece of a headline that was read once and not for sure', () => {
    const usual = Array.from({ length: 3 }, () => ['Harlow Bank', 0.95] as const);
    assert.equal(nameOf('organization', [['Harlow Bank Hires', 0.5], ...usual]), 'Harlow Bank');
    assert.equal(nameOf('organization', [['Harlow Bank Hires', 0.5], usual[0]]), 'Harlow Bank Hires');
  });

  it('keeps the form of a company', () => {
    const usual = Array.from({ length: 3 }, () => ['Harlow', 0.95] as const);
    assert.equal(nameOf('organization', [['Harlow Inc.', 0.5], ...usual]), 'Harlow Inc.');
  });

  it("is a person's full name however rare", () => {
    const usual = Array.from({ length: 3 }, () => ['Holm', 0.95] as const);
    assert.equal(nameOf('person', [['Anna Holm', 0.5], ...usual]), 'Anna Holm');
  });
});
