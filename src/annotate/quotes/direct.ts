import type { Token } from '../reading';
import type { Attribution, Cue, Draft } from './draft';
import type { Quoted } from './marks';
import { isWord, type Row } from './row';
import { phraseFrom, subjectBefore } from './phrase';
import { speakerOf } from './source';

/** What the quotes are read from: a paragraph's row, its quoted stretches and its cues, each in text order. */
export interface Speech {
  readonly row: Row;
  readonly quoted: readonly Quoted[];
  readonly cues: readonly Cue[];
}

/** Quoted words that are no speech on their own: a part of an indirect report, a name, a title, or scare quotes. */
export interface Fragment extends Quoted {
  readonly low: number;
}

/**
 * Reads the speech in quotation marks.
 * @returns the quotes, and the stretches that are none on their own
 */
export function readDirect(speech: Speech): { quotes: Draft[]; fragments: Fragment[] } {
  const { row, quoted } = speech;
  const quotes: Draft[] = [];
  const fragments: Fragment[] = [];
  let previousEnd = 0;
  quoted.forEach((stretch, index) => {
    const low = Math.max(row.first[row.sentence[stretch.from]], previousEnd);
    const high = Math.min(endOfSentence(row, stretch.to), quoted[index + 1]?.from ?? row.tokens.length);
    previousEnd = stretch.to;
    const after = standsAlone(row, stretch, low) ? attributionAfter(speech, stretch, high) : null;
    const attribution = after ?? attributionBefore(speech, stretch, low);
    if (attribution) quotes.push({ ...stretch, ...attribution, direct: true, mixed: false, follows: false });
    else if (isWhole(row, stretch, low))
      quotes.push({ ...stretch, ...UNNAMED, direct: true, mixed: false, follows: true });
    else fragments.push({ ...stretch, low });
  });
  return { quotes, fragments };
}

/** Is a stretch no part of a longer clause: the first words of its sentence, or set off from what is before it? */
function standsAlone({ tokens }: Row, { from }: Quoted, low: number): boolean {
  for (let at = from - 1; at >= low; at--) {
    if (/^[,:;—–.!?]$/.test(tokens[at].text)) return true;
    if (tokens[at].pos !== 'CCONJ' && tokens[at].pos !== 'ADV' && isWord(tokens[at].text)) return false;
  }
  return true;
}

const UNNAMED: Attribution = { speaker: null, cue: null, denied: false };

/** The end of the sentence that a token stands in; where the row ends, its length. */
const endOfSentence = ({ first, sentence, tokens }: Row, at: number): number =>
  at < tokens.length ? first[sentence[at] + 1] : tokens.length;

const LEADING = new Set([',', '—', '–', '-', '--', 'but', 'and', 'as', 'then', 'also', 'while', 'or']);

/** "…," she said; "…," said Hill; "…," Hill, a doctor, later told the court. */
function attributionAfter({ row, cues }: Speech, { to, closed }: Quoted, high: number): Attribution | null {
  const { tokens } = row;
  if (!closed || to >= high) return null;
  const last = tokens[to - 2].text;
  const begins = row.sentence[to] !== row.sentence[to - 1] || last === '.';
  if (begins && tokens[to].text !== ',' && (last === '.' || !isShort(row, to, high))) return null;
  let at = to;
  while (at < high && LEADING.has(tokens[at].lower)) at++;
  for (const cue of cuesWithin(cues, at, high)) {
    if (cue.from - at > 25) return null;
    if (!cue.report) {
      if (cue.from > at) return null;
      return { speaker: phraseFrom(row, cue.to, high), cue, denied: false };
    }
    if (!cue.report.verb.direct || cue.report.form === 'gerund' || cue.report.form === 'base') continue;
    const speaker = cue.from === at ? phraseFrom(row, cue.to, high) : subjectBefore(row, cue.from, at);
    if (speaker && (cue.from === at || leadsIn(tokens, at, speaker.from))) {
      return { speaker, cue, denied: cue.report.verb.denies };
    }
  }
  return null;
}

/** Is a sentence so short that it only says who spoke? */
const isShort = (row: Row, from: number, high: number): boolean =>
  high - from <= 8 || /^\p{Ll}/u.test(row.tokens[from].text);

/** May these tokens stand between a quote and its speaker? */
function leadsIn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at].pos === 'VERB' || to - from > 6) return false;
  return true;
}

/** Hill said: "…"; she told reporters that "…"; according to Hill, "…"; Hill: "…". */
function attributionBefore({ row, cues }: Speech, stretch: Quoted, low: number): Attribution | null {
  const { tokens } = row;
  const { from } = stretch;
  if (from <= low) return null;
  const sign = tokens[from - 1].text;
  const introduced = sign === ':' || sign === ',';
  const before = cuesWithin(cues, low, from);
  const cue = before.findLast(({ report }) => !report || report.verb.direct);
  if (!cue) return sign === ':' ? { ...UNNAMED, speaker: phraseFrom(row, low, from) } : null;
  if (!introduced && !(from === cue.to && startsUpper(tokens, from + 1))) return null;
  if (sign === ',' && from - cue.to > 15) return null;
  return { speaker: speakerOf(row, cue, low, from), cue, denied: cue.report?.verb.denies ?? false };
}

const startsUpper = (tokens: readonly Token[], at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '');

/** Do the quoted words make up a sentence or more by themselves? */
function isWhole(row: Row, { from, to, closed }: Quoted, low: number): boolean {
  const { tokens } = row;
  for (let at = low; at < from; at++) if (isWord(tokens[at].text)) return false;
  if (!closed) return true;
  const last = tokens[to - 2].text;
  const ended = /^[.!?…]$/.test(last) || to >= tokens.length || /^[.!?]$/.test(tokens[to].text);
  if (!ended && last !== ',') return false;
  return (
    to >= tokens.length || row.sentence[to] !== row.sentence[from] || /^[.!?]$/.test(tokens[to].text) || last !== ','
  );
}

/** The cues that lie in a run. */
export function cuesWithin(cues: readonly Cue[], from: number, to: number): readonly Cue[] {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cues[middle].from < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < cues.length && cues[end].to <= to) end++;
  return cues.slice(low, end);
}
