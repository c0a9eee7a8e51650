import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'mocha';
import * as oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';
import { HEADER_PATTERN } from '../../src/annotate/article';

const require = createRequire(import.meta.url);
const root = new URL('../../', import.meta.url);
const grammarFile = new URL('syntaxes/dateline.tmLanguage.json', root);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');

const ARTICLES: Record<string, string> = {
  header: ' date 2025-03-11 Talks began.\n\ndate 2025-03-12 is a line of text.\n',
  'header alone': 'DATE\t2024-02-29\nText.\n',
  'no header': 'date 18-02-2025\nDate: 2025-02-18\ndated 2025-02-18 \n',
  quotes:
    'date 2025-03-11\n“We stop,” she said. "Not yet," he said, 6\'2" tall.\n\n“An open one\nis closed by the line.\n',
};

/** A line of text, then each of its tokens with its scopes below the outermost. */
async function snapshotOf(text: string): Promise<string> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (line) => new oniguruma.OnigString(line),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(read('syntaxes/dateline.tmLanguage.json'), grammarFile.pathname),
  });
  const grammar = await registry.loadGrammar('text.dateline');
  assert.ok(grammar);
  const lines: string[] = [];
  let state = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    lines.push(`>${line}`);
    for (const { startIndex, endIndex, scopes } of tokens) {
      if (scopes.length > 1) lines.push(`  ${line.slice(startIndex, endIndex)} = ${scopes.slice(1).join(' ')}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

describe('the grammar', () => {
  for (const [name, text] of Object.entries(ARTICLES)) {
    it(`colours as the snapshot says: ${name}`, async () => {
      const file = new URL(`test/syntaxes/${name.replaceAll(' ', '-')}.snap`, root);
      const snapshot = await snapshotOf(text);
      if (process.env.UPDATE_SNAPSHOTS) writeFileSync(file, snapshot);
      assert.equal(snapshot, readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
    });
  }

  it('knows a header by the same rule as the annotator and the manifest', () => {
    const { repository } = JSON.parse(read('syntaxes/dateline.tmLanguage.json')) as {
      repository: { header: { match: string } };
    };
    const asGrammar = HEADER_PATTERN.replace('^', '\\A')
      .replace('\\uFEFF', '\\x{FEFF}')
      .replace('(\\d{4})-(\\d{2})-(\\d{2})', '((\\d{4})(-)(\\d{2})(-)(\\d{2}))');
    assert.equal(repository.header.match, asGrammar);
    const { contributes } = JSON.parse(read('package.json')) as {
      contributes: { languages: { firstLine: string }[] };
    };
    assert.equal(contributes.languages[0].firstLine, HEADER_PATTERN);
  });
});
