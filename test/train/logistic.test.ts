import assert from 'node:assert/strict';
import { fitLogistic, scoreOf } from '../../train/logistic';

const seen = (features: string[], share: number, times: number) =>
  Array.from({ length: times }, () => ({ features, share }));

describe('logistic regression', () => {
  const examples = [...seen(['fine'], 1, 30), ...seen(['poor'], 0, 30), ...seen(['fine', 'poor'], 0.5, 10)];

  it('learns what speaks for and against', () => {
    const model = fitLogistic(examples, 1, 2);
    assert.ok(scoreOf(model, ['fine']) > 0.85);
    assert.ok(scoreOf(model, ['poor']) < 0.15);
    assert.ok(Math.abs(scoreOf(model, ['fine', 'poor']) - 0.5) < 0.1);
  });

  it('leaves out what is too rare', () => {
    const { weights } = fitLogistic([...examples, ...seen(['once'], 1, 1)], 1, 2);
    assert.deepEqual([...weights.keys()].sort(), ['fine', 'poor']);
  });

  it('draws weights to nothing by its penalty', () => {
    const loose = fitLogistic(examples, 1, 2).weights.get('fine')!;
    const tight = fitLogistic(examples, 100, 2).weights.get('fine')!;
    assert.ok(tight > 0 && tight < loose / 4);
  });
});
