import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { annotate } from '../../src/annotate/annotate';
import { MODEL_FILES, readModels } from '../../src/annotate/models';
import { readParagraph } from '../../src/annotate/paragraph';

const models = readModels(
  new Map(MODEL_FILES.map((file) => [file, gunzipSync(readFileSync(join(__dirname, '../../models', file)))])),
);

const tokensOf = (line: string) => readParagraph(line, models).sentences.flatMap(({ tokens }) => tokens);
const recased = (line: string): string =>
  tokensOf(line)
    .map(({ cased, glued }, i) => (glued || i === 0 ? cased : ` ${cased}`))
    .join('');

describe('truecase', () => {
  it('writes a headline in Title Case as running text would', () => {
    const lines: [string, string][] = [
      ['Senate Passes Bill to Fund Schools After Long Debate', 'Senate passes bill to fund schools after long debate'],
      [
        'Germany and France Agree on New Rules for Online Markets',
        'Germany and France agree on new rules for online markets',
      ],
      ['Nurses Strike Enters Third Week as NATO Meets', 'Nurses strike enters third week as NATO meets'],
    ];
    for (const [line, expected] of lines) assert.equal(recased(line), expected);
  });

  it('writes a headline in capitals as running text would, acronyms as they are', () => {
    const lines: [string, string][] = [
      ['MINISTER RESIGNS AFTER CRITICISM OF FLOOD RESPONSE', 'Minister resigns after criticism of flood response'],
      ['UN URGES RUSSIA TO OPEN THE BORDER', 'UN urges Russia to open the border'],
      ["PATRICK O'BRIEN WINS SECOND TERM IN OHIO", "Patrick O'Brien wins second term in Ohio"],
    ];
    for (const [line, expected] of lines) assert.equal(recased(line), expected);
  });

  it('leaves running text, credits and rows of names alone', () => {
    const lines = [
      'Anna Holm and Peter Lang met Maria Rossi in Paris.',
      'Barack Obama, Angela Merkel, David Cameron, Francois Hollande',
      '(Reporting by Anna Holm and Will Lang; Editing by Mark Weber)',
      'The European Union and the African Union will sign it.',
      'Read More',
      'NATO',
    ];
    for (const line of lines) assert.equal(recased(line), line);
  });

  it('keeps the text and the offsets', () => {
    const line = 'COURT ORDERS BANK TO REPAY ITS CUSTOMERS';
    for (const { text, start, end } of tokensOf(line)) assert.equal(text, line.slice(start, end));
  });

  it('lets the tagger see verbs in headlines', () => {
    const tagOf = (line: string, word: string): string | undefined =>
      tokensOf(line).find(({ text }) => text === word)?.pos;
    assert.equal(tagOf('Senate Passes Bill to Fund Schools After Long Debate', 'Passes'), 'VERB');
    assert.equal(tagOf('Senate Passes Bill to Fund Schools After Long Debate', 'Bill'), 'NOUN');
    assert.equal(tagOf('GOVERNMENT REJECTS CALL FOR VOTE ON FISHING LIMITS', 'REJECTS'), 'VERB');
  });

  it('finds the names of a headline and no others', () => {
    const namesIn = (line: string): string[] =>
      annotate(line, { models })
        .mentions.filter(({ form }) => form === 'name')
        .map(({ start, end }) => line.slice(start, end));
    assert.deepEqual(namesIn('Police Arrest Two Men After Robbery at Bank in Manchester'), ['Manchester']);
    assert.deepEqual(namesIn('BRAZIL SENDS MORE TROOPS TO THE BORDER WITH VENEZUELA'), ['BRAZIL', 'VENEZUELA']);
  });
});
