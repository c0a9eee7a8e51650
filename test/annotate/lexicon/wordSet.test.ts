import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createScanner, LanguageVariant, ScriptTarget, SyntaxKind } from 'typescript';
import { wordList, wordSet } from '../../../src/annotate/lexicon/wordSet';

const folder = path.join(__dirname, '../../../src/annotate/lexicon');

/** The word lists of a lexicon's file, as written. */
function listsOf(file: string): string[] {
  const scanner = createScanner(ScriptTarget.ESNext, true, LanguageVariant.Standard, readFileSync(file, 'utf8'));
  const lists: string[] = [];
  for (let kind = scanner.scan(); kind !== SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const isLiteral = kind === SyntaxKind.StringLiteral || kind === SyntaxKind.NoSubstitutionTemplateLiteral;
    // Rows with fields are no lists: a word may stand in several of them.
    if (isLiteral && !/[|,]/.test(scanner.getTokenValue())) lists.push(scanner.getTokenValue());
  }
  return lists;
}

describe('word lists', () => {
  it('are parted by blanks and line breaks, with none at the ends', () => {
    assert.deepEqual(wordList(' hold  talks\n   sign '), ['hold', 'talks', 'sign']);
    assert.deepEqual([...wordSet('sign hold\nsign')], ['sign', 'hold']);
  });

  it('say each word once, so that whoever takes one out has taken it out', () => {
    let words = 0;
    for (const name of readdirSync(folder)) {
      // Nicknames come in rows: "alex" is short for two names.
      if (name === 'titles.ts' || name.endsWith('Table.ts')) continue;
      for (const list of listsOf(path.join(folder, name)).map(wordList)) {
        const twice = list.filter((word, at) => list.indexOf(word) < at);
        assert.deepEqual(twice, [], `${name}: ${list.slice(0, 5).join(' ')} …`);
        words += list.length;
      }
    }
    assert.ok(words > 3000, `${words} words`);
  });
});
