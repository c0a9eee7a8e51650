// Fills in CoNLL-U: words and sentences are given on standard input, their parts of speech, lemmas, verb groups and trees
// are written on standard output.
//   npm run --silent conllu < blank.conllu > filled.conllu
import { readFileSync } from 'node:fs';
import { MODEL_FILES, readModels, type Models } from '../src/annotate/models';
import type { Token } from '../src/annotate/reading';
import { readSentence } from '../src/annotate/paragraph';
import { makeToken } from '../src/annotate/tokens';
import { findVerbGroups, type VerbGroup } from '../src/annotate/verbs';
import { readModelBytes } from './modelFiles';

/** A word's line: ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS, MISC. */
type Row = string[];

function fill(lines: readonly string[], models: Models): string[] {
  const rows = lines.map((line) => (/^\d+\t/.test(line) ? line.split('\t') : null));
  const tokens = tokensOf(rows.filter((row) => row !== null));
  readSentence(tokens, models);
  const features = new Map(findVerbGroups(tokens).map((group) => [group.verb, verbFeatures(group)]));
  let next = 0;
  return lines.map((line, i) => {
    const row = rows[i];
    if (!row) return line;
    const { lemma, pos, tag, head, rel } = tokens[next];
    const feats = features.get(next++) ?? '_';
    return [row[0], row[1], lemma, pos, tag, feats, String(head + 1), rel, ...row.slice(8)].join('\t');
  });
}

/** What the whole group says, at its main verb: "has not been seen" is Aspect=Perf|Polarity=Neg|Tense=Pres|Voice=Pass. */
function verbFeatures({ tense, perfect, progressive, passive, negated, infinitive }: VerbGroup): string {
  const aspect = [perfect && 'Perf', progressive && 'Prog'].filter(Boolean).join(',');
  const features = [
    aspect && `Aspect=${aspect}`,
    negated && 'Polarity=Neg',
    tense && `Tense=${{ past: 'Past', present: 'Pres', future: 'Fut' }[tense]}`,
    infinitive && 'VerbForm=Inf',
    passive && 'Voice=Pass',
  ];
  return features.filter(Boolean).join('|') || '_';
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
