import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { associationGlob, looksLikeArticle, type Candidate } from '../../src/documents/recognition';

const candidate = (changes: Partial<Candidate>): Candidate => ({
  languageId: 'plaintext',
  scheme: 'file',
  firstLine: 'date 2025-02-18 Text.',
  beingWritten: false,
  lineCount: 3,
  ...changes,
});

describe('looksLikeArticle', () => {
  const accepted: Record<string, Partial<Candidate>> = {
    'a header with text after it': {},
    'a header alone on its line': { firstLine: 'date 2025-02-18' },
    'blanks and a byte order mark before it': { firstLine: '\uFEFF \tDATE\t2025-02-18' },
    'a date that no calendar has, so that its file can say so': { firstLine: 'date 2025-02-30' },
    'a remote file': { scheme: 'vscode-remote' },
    'an untitled document whose header is complete': {
      scheme: 'untitled',
      beingWritten: true,
      lineCount: 2,
      firstLine: 'date 2025-02-18',
    },
    'a header just followed by a blank': { beingWritten: true, lineCount: 1, firstLine: 'date 2025-02-18 ' },
  };
  for (const [what, changes] of Object.entries(accepted)) {
    it(`takes ${what}`, () => assert.equal(looksLikeArticle(candidate(changes)), true));
  }

  const refused: Record<string, Partial<Candidate>> = {
    'a document of another language': { languageId: 'markdown' },
    'an output channel': { scheme: 'output' },
    'a near miss': { firstLine: 'date 18-02-2025 Text.' },
    'a word that begins with date': { firstLine: 'dated 2025-02-18 Text.' },
    'a date with something glued to it': { firstLine: 'date 2025-02-18: Text.' },
    'a header that is still being written': { beingWritten: true, lineCount: 1, firstLine: 'date 2025-02-18' },
    'an empty first line': { firstLine: '' },
  };
  for (const [what, changes] of Object.entries(refused)) {
    it(`leaves alone ${what}`, () => assert.equal(looksLikeArticle(candidate(changes)), false));
  }
});

describe('associationGlob', () => {
  it('reads a pattern without a slash as one over file names', () => {
    assert.equal(associationGlob('*.txt'), '**/*.txt');
    assert.equal(associationGlob('**/wire/*.txt'), '**/wire/*.txt');
  });
});
