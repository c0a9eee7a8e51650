import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  findSettingProblems,
  SETTINGS,
  settingValue,
  showsSort,
  type SettingName,
} from '../../src/documents/settingValues';
import { inEnglish } from '../../src/present/translate';

const NAMES = Object.keys(SETTINGS) as SettingName[];

/** What is found where these are set and everything else has its default. */
const problemsWith = (set: Partial<Record<SettingName, unknown>>) =>
  findSettingProblems((name) => (name in set ? set[name] : SETTINGS[name].otherwise), inEnglish);

describe('the values of settings', () => {
  it('are no problem where they are the defaults', () => {
    assert.deepEqual(problemsWith({}), []);
  });

  for (const name of NAMES) {
    it(`of a wrong type give way to the default, and are told: ${name}`, () => {
      const right = SETTINGS[name].otherwise;
      const wrong = ['many', 7e9, true, null, undefined, ['a', 1], { people: 'yes' }, NaN].filter(
        (value) => !SETTINGS[name].accepts(value),
      );
      assert.ok(wrong.length >= 5);
      for (const value of wrong) {
        assert.deepEqual(settingValue(name, value), right);
        const [problem, ...more] = problemsWith({ [name]: value });
        assert.deepEqual(more, []);
        assert.equal(problem.setting, `dateline.${name}`);
        assert.ok(problem.message.includes(`“dateline.${name}” must be ${SETTINGS[name].expected(inEnglish)}, and is`));
      }
    });
  }

  it('are told with what is expected, what is found and what is used', () => {
    assert.deepEqual(
      problemsWith({ 'analysis.maximumLength': 'many', 'marks.minimumConfidence': 30 }).map(({ message }) => message),
      [
        '“dateline.marks.minimumConfidence” must be a number from 0 to 1, and is 30. Its default, 0.3, is used instead.',
        '“dateline.analysis.maximumLength” must be a number of at least 1000, and is "many". Its default, 2000000, is used instead.',
      ],
    );
  });

  it('of one sort of marks that are wrong leave the other sorts as they are set', () => {
    const shown = { people: false, places: 'yes', peoples: true };
    assert.deepEqual(
      problemsWith({ 'marks.show': shown }).map(({ setting }) => setting),
      ['dateline.marks.show.places', 'dateline.marks.show.peoples'],
    );
    assert.equal(showsSort(shown, 'people'), false);
    assert.equal(showsSort(shown, 'places'), true);
    assert.equal(showsSort(shown, 'pronouns'), false);
  });

  it('that are long are cut in the message', () => {
    const [{ message }] = problemsWith({ 'outline.events': 'x'.repeat(10_000) });
    assert.ok(message.length < 250);
  });
});
