import assert from 'node:assert/strict';
import type { Models } from '../../src/annotate/models';
import { readParagraph } from '../../src/annotate/paragraph';
import { findVerbGroups } from '../../src/annotate/verbs';
import { testModels as load } from '../support/models';

describe('findVerbGroups', () => {
  let models: Models;
  before(async () => {
    models = await load();
  });

  /** Each group as its words and what is special in it. */
  function groups(text: string): string[] {
    const [{ tokens }] = readParagraph(text, models).sentences;
    return findVerbGroups(tokens).map((group) => {
      const words = tokens.slice(group.from, group.verb + 1).map((token) => token.text);
      const marks = [
        group.tense,
        group.perfect && 'perfect',
        group.progressive && 'progressive',
        group.passive && 'passive',
        group.negated && 'negated',
        group.modal,
        group.infinitive && 'infinitive',
      ];
      return `${words.join(' ')}: ${marks.filter(Boolean).join(' ')}`;
    });
  }

  const cases: Record<string, [string, string[]]> = {
    'reads simple tenses': ['The minister resigned, but she denies it.', ['resigned: past', 'denies: present']],
    'reads perfect and passive': ['Two men have been arrested.', ['have been arrested: present perfect passive']],
    'reads the progressive': ['Troops were moving south.', ['were moving: past progressive']],
    'reads the future': ['The court will not decide today.', ['will not decide: future negated']],
    'reads modals': ['He may have fled.', ['may have fled: present perfect may']],
    'reads contracted negation': ["They didn't sign it.", ["did n't sign: past negated"]],
    'reads infinitives': ['She wants to leave.', ['wants: present', 'to leave: infinitive']],
    'takes "be" for the verb where there is no other': ['The minister was not happy.', ['was: past negated']],
  };
  for (const [name, [text, expected]] of Object.entries(cases)) {
    it(name, () => assert.deepEqual(groups(text), expected));
  }
});
