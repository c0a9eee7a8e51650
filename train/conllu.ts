// Fills in CoNLL-U: words and sentences are given on standard input, their parts of speech, lemmas and trees are
// written on standard output.
//   npm run --silent conllu < blank.conllu > filled.conllu
import { readFileSync } from 'node:fs';
import { MODEL_FILES, readModels, type Models } from '../src/annotate/models';
import type { Token } from '../src/annotate/reading';
import { readSentence } from '../src/annotate/paragraph';
import { makeToken } from '../src/annotate/tokens';
import { readModelBytes } from './modelFiles';

/** A word's line: ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS, MISC. */
type Row = string[];

function fill(lines: readonly string[], models: Models): string[] {
  const rows = lines.map((line) => (/^\d+\t/.test(line) ? line.split('\t') : null));
  const tokens = tokensOf(rows.filter((row) => row !== null));
  readSentence(tokens, models);
  let next = 0;
  return lines.map((line, i) => {
    const row = rows[i];
    if (!row) return line;
    const { lemma, pos, tag, head, rel } = tokens[next++];
    return [row[0], row[1], lemma, pos, tag, row[5], String(head + 1), rel, ...row.slice(8)].join('\t');
  });
}

/** The words as tokens of a text in which each stands one blank from the next, unless the file says otherwise. */
function tokensOf(rows: readonly Row[]): Token[] {
  let at = 0;
  let glued = false;
  return rows.map((row) => {
    const form = row[1];
    const token = { ...makeToken(form, 0, form.length, glued), start: at, end: at + form.length };
    glued = /SpaceAfter=No/.test(row[9] ?? '');
    at = token.end + (glued ? 0 : 1);
    return token;
  });
}

const models = readModels(new Map(MODEL_FILES.map((file) => [file, readModelBytes(file)])));
const blocks = readFileSync(0, 'utf8').split(/\r?\n\r?\n/);
process.stdout.write(blocks.map((block) => fill(block.split(/\r?\n/), models).join('\n')).join('\n\n'));
