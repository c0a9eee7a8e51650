import assert from 'node:assert/strict';
import { annotate } from '../../src/annotate/annotate';
import type { Models } from '../../src/annotate/models';
import { testModels } from '../support/models';

let models: Models;

before(async () => {
  models = await testModels();
});

/** The quotes of a text, one a line: D or I, the speaker, the cue, the words. */
function said(text: string): string[] {
  const slice = (span: { start: number; end: number } | null | undefined): string =>
    span ? text.slice(span.start, span.end) : '–';
  return annotate(text, { models }).quotes.map(
    (quote) => `${quote.direct ? 'D' : 'I'} | ${slice(quote.speaker)} | ${slice(quote.cue)} | ${slice(quote)}`,
  );
}

describe('direct quotes', () => {
  const one = (name: string, text: string, ...expected: string[]): void => {
    it(name, () => assert.deepEqual(said(text), expected));
  };

  one(
    'take the speaker after the verb',
    '"The bridge will open in May," said Okafor.',
    'D | Okafor | said | "The bridge will open in May,"',
  );
  one(
    'take the speaker before the verb',
    '"The bridge will open in May," Okafor said.',
    'D | Okafor | said | "The bridge will open in May,"',
  );
  one(
    'take the speaker in front of the words',
    'Maria Okafor told reporters: "The bridge will open in May."',
    'D | Maria Okafor | told | "The bridge will open in May."',
  );
  one('take a pronoun for the speaker', '“Nobody asked us,” she added.', 'D | she | added | “Nobody asked us,”');
  one(
    'leave title and role out of the speaker',
    '"The bridge will open in May," Transport Minister Maria Okafor said.',
    'D | Maria Okafor | said | "The bridge will open in May,"',
  );
  one(
    'look past an apposition',
    '"The bridge will open in May," Maria Okafor, an engineer from Lagos, said.',
    'D | Maria Okafor | said | "The bridge will open in May,"',
  );
  one(
    'prefer the name in an apposition to the role before it',
    '"The bridge will open in May," the city\'s engineer, Maria Okafor, said.',
    'D | Maria Okafor | said | "The bridge will open in May,"',
  );
  one(
    'look past a day and an adverb',
    '"The bridge will open in May," Okafor later said.',
    'D | Okafor | said | "The bridge will open in May,"',
  );
  one(
    'keep a role without a name, with its determiner',
    '"The bridge will open in May," the engineer said.',
    'D | the engineer | said | "The bridge will open in May,"',
  );
  one(
    'give both pieces of broken speech the same speaker',
    '"We counted twice," Okafor said. "Then we counted again."',
    'D | Okafor | said | "We counted twice,"',
    'D | Okafor | said | "Then we counted again."',
  );
  one(
    'inherit the speaker of an indirect report before them',
    'Okafor said that the count was over. "We are tired."',
    'I | Okafor | said | the count was over',
    'D | Okafor | said | "We are tired."',
  );
  one(
    'go on over a paragraph break after an unclosed mark',
    '"We counted twice," Okafor said. "Then we slept.\n\n"In the morning we counted again."',
    'D | Okafor | said | "We counted twice,"',
    'D | Okafor | said | "Then we slept.',
    'D | Okafor | said | "In the morning we counted again."',
  );
  one(
    'follow a paragraph that ends in a colon',
    'Okafor told the court:\n\n"We counted twice and then we slept."',
    'D | Okafor | told | "We counted twice and then we slept."',
  );
  one(
    'end with their paragraph where a mark is missing',
    'Okafor said, "We counted twice.\n\nThe court rose. "It is late," Judge Brandt said.',
    'D | Okafor | said | "We counted twice.',
    'D | Brandt | said | "It is late,"',
  );
  one(
    'hold the quotes that are nested in them',
    '"He told me \'go home\' and I went," Okafor said.',
    'D | Okafor | said | "He told me \'go home\' and I went,"',
  );
  one('are found in guillemets', '«Nobody asked us», said Okafor.', 'D | Okafor | said | «Nobody asked us»');
  one('are found in low marks', '„Nobody asked us,“ said Okafor.', 'D | Okafor | said | „Nobody asked us,“');
  one(
    'are found in single marks, apostrophes in them',
    '‘They didn’t ask the workers’ council,’ said Okafor.',
    'D | Okafor | said | ‘They didn’t ask the workers’ council,’',
  );
  one(
    'take any verb that stands by a sentence in marks',
    'The crowd roared back, "We will not move a single stone!"',
    'D | The crowd | roared | "We will not move a single stone!"',
  );
  one(
    'take the speaker from a sentence behind a question',
    '"Who counted the votes?" Okafor asked the clerk. Nobody answered.',
    'D | Okafor | asked | "Who counted the votes?"',
  );
  one(
    'are a fragment after a verb that names',
    'Okafor called the plan "a folly" and left.',
    'D | Okafor | called | "a folly"',
  );
  one('leave scare quotes alone', 'The so-called "ghost train" runs at night.');
  one('leave a nickname alone', 'Roberto "Hands" Quiroga scored twice in Turin.');
  one('leave a title alone', 'She played the piano in "The Long Winter" for two years.');
});

describe('questions and answers', () => {
  it('give each answer to whom the introduction names', () => {
    const text =
      'Okafor spoke to this paper on the bridge. Excerpts:\n\nQ: Is it safe?\n\nA: It is. I walk over it every day.\n\nQ: And in winter?\n\nA: In winter I take the tram.';
    assert.deepEqual(said(text), [
      'D | Okafor | spoke | It is. I walk over it every day.',
      'D | Okafor | spoke | In winter I take the tram.',
    ]);
  });
});

describe('indirect reports', () => {
  const one = (name: string, text: string, ...expected: string[]): void => {
    it(name, () => assert.deepEqual(said(text), expected));
  };

  one('follow "that"', 'Okafor warned that the bridge could fall.', 'I | Okafor | warned | the bridge could fall');
  one('follow a verb without "that"', 'Okafor said the bridge was safe.', 'I | Okafor | said | the bridge was safe');
  one(
    'follow the person told',
    'Okafor told the court on Monday that the bridge was safe.',
    'I | Okafor | told | the bridge was safe',
  );
  one(
    'stand before their source',
    'The bridge will open in May, officials said on Tuesday.',
    'I | officials | said | The bridge will open in May',
  );
  one(
    'are two where their source breaks them',
    'The bridge, she said, was never safe; it was only pretty.',
    'I | she | said | The bridge',
    'I | she | said | was never safe; it was only pretty',
  );
  one(
    'follow "according to"',
    'According to Maria Okafor, chief engineer of the city, the bridge will open in May.',
    'I | Maria Okafor | According to | the bridge will open in May',
  );
  one(
    'stand before "according to"',
    'The bridge will open in May, according to Okafor.',
    'I | Okafor | according to | The bridge will open in May',
  );
  one(
    'keep the words in quotation marks that they hold',
    'Okafor wrote that the bridge was "safe enough" for trams.',
    'D | Okafor | wrote | the bridge was "safe enough" for trams',
  );
  one(
    'include what is denied',
    'Okafor denied that the bridge had moved.',
    'I | Okafor | denied | the bridge had moved',
  );
  one(
    'take the speaker of the verb before them',
    'Okafor said the bridge was safe, adding that trams could cross it.',
    'I | Okafor | said | the bridge was safe',
    'I | Okafor | adding | trams could cross it',
  );
  one(
    'are two where a second "that" begins another',
    'Okafor said that the bridge was safe and that trams could cross it.',
    'I | Okafor | said | the bridge was safe',
    'I | Okafor | said | trams could cross it',
  );
  one(
    'end before the main clause where they lead their sentence',
    'While Okafor said the bridge was safe, the city closed it.',
    'I | Okafor | said | the bridge was safe',
  );
  one(
    'end before what the speaker does next',
    'Okafor said the bridge was safe, but the city closed it.',
    'I | Okafor | said | the bridge was safe',
  );
  one(
    'are what somebody spoke of',
    'Okafor referred to the collapse of two older bridges.',
    'I | Okafor | referred | the collapse of two older bridges',
  );
  one('are not what is promised', 'Okafor promised to open the bridge in May.');
  one('are not what is praised', 'Okafor praised the workers for their patience.');
  one('are not what nobody says', 'Okafor did not say when the bridge would open.');
});

describe('a quote', () => {
  it('has the entity of its speaker', () => {
    const { quotes, entities } = annotate('Maria Okafor opened the bridge. "It is safe," Okafor said.', { models });
    const speaker = entities.find(({ id }) => id === quotes[0].speaker?.entity);
    assert.equal(speaker?.name, 'Maria Okafor');
    assert.equal(speaker?.actor, true);
  });

  it('has the entity that a relative pronoun stands for', () => {
    const text = 'The bridge was closed by Maria Okafor, who said that it was unsafe.';
    const { quotes, entities } = annotate(text, { models });
    assert.equal(entities.find(({ id }) => id === quotes[0].speaker?.entity)?.name, 'Maria Okafor');
  });
});
