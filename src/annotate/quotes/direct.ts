import type { Token } from '../reading';
import { contentAfter } from './clause';
import type { Attribution, Cue, Draft } from './draft';
import { isMark, type Quoted } from './marks';
import { isWord, type Row } from './row';
import { phraseFrom, subjectBefore } from './phrase';
import { speakerOf } from './source';
import { isFinite } from './verb';

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
    const low = startOfClause(row, stretch, previousEnd);
    const high = Math.min(endOfSentence(row, stretch.to), quoted[index + 1]?.from ?? row.tokens.length);
    previousEnd = stretch.to;
    const after = standsAlone(row, stretch, low) ? attributionAfter(speech, stretch, high) : null;
    const attribution = after ?? attributionBefore(speech, stretch, low);
    if (attribution) quotes.push({ ...stretch, ...attribution, direct: true, mixed: false, follows: false });
    else if (isWhole(row, stretch, low) || goesOn(row, stretch, low, quotes.at(-1)))
      quotes.push({ ...stretch, ...UNNAMED, direct: true, mixed: false, follows: true });
    else fragments.push({ ...stretch, low });
  });
  return { quotes, fragments };
}

/** Where the clause may begin that a stretch stands in: at its sentence, or behind the stretch before it. */
function startOfClause({ tokens, first, sentence }: Row, { from }: Quoted, previousEnd: number): number {
  if (from > 0 && TERMINAL.test(tokens[from - 1].text)) return from;
  return Math.max(first[sentence[from]], previousEnd);
}

const TERMINAL = /^[.!?…]$/;

/** Do these words, at the start of a sentence that goes on without them, take up speech that was broken off before? */
function goesOn(row: Row, stretch: Quoted, low: number, before: Draft | undefined): boolean {
  if (!before || before.mixed || stretch.to - stretch.from < 8 || !startsUpper(row.tokens, stretch.from + 1))
    return false;
  for (let at = low; at < stretch.from; at++) if (isWord(row.tokens[at].text)) return false;
  return true;
}

/** The last sign within quotation marks, nested marks passed over. */
function lastSign(tokens: readonly Token[], { from, to, closed }: Quoted): string {
  let at = closed ? to - 2 : to - 1;
  while (at > from + 1 && isMark(tokens[at].text)) at--;
  return tokens[at].text;
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
function attributionAfter(speech: Speech, stretch: Quoted, high: number): Attribution | null {
  const { row, cues } = speech;
  const { tokens } = row;
  const { to } = stretch;
  if (!stretch.closed || to >= high) return null;
  const last = lastSign(tokens, stretch);
  const begins = row.sentence[to] !== row.sentence[to - 1] || last === '.';
  if (begins && tokens[to].text !== ',' && (last === '.' || !namesSpeaker(speech, to, high))) return null;
  let at = to;
  while (at < high && LEADING.has(tokens[at].lower)) at++;
  for (const cue of cuesWithin(cues, at, high)) {
    if (cue.from - at > 25) break;
    if (!cue.report) {
      if (cue.from > at) break;
      return { speaker: phraseFrom(row, cue.to, high), cue, denied: false };
    }
    if (!cue.report.verb.direct || cue.report.form === 'gerund' || cue.report.form === 'base') continue;
    const speaker = cue.from === at ? phraseFrom(row, cue.to, high) : subjectBefore(row, cue.from, at);
    if (speaker && (cue.from === at || leadsIn(tokens, at, speaker.from))) {
      return { speaker, cue, denied: cue.report.verb.denies };
    }
  }
  return SET_OFF.test(last) && (!begins || /^\p{Ll}/u.test(tokens[to].text)) ? anyVerbAfter(row, at, high) : null;
}

const SET_OFF = /^[,!?]$/;

/** How far, in tokens, a verb that is no reporting verb may stand from the words that it goes with. */
const NEAR = 12;

/** "…," the crowd shot back: a verb of any kind whose subject comes right after the words. */
function anyVerbAfter(row: Row, from: number, high: number): Attribution | null {
  if (row.tokens[from]?.pos === 'VERB' && isFinite(row.tokens[from])) {
    const speaker = phraseFrom(row, from + 1, high);
    return speaker && { speaker, cue: { from, to: from + 1 }, denied: false };
  }
  for (let at = from + 1; at < high && at - from < NEAR; at++) {
    if (row.tokens[at].pos !== 'VERB' || !isFinite(row.tokens[at])) continue;
    const speaker = subjectBefore(row, at, from);
    return speaker?.from === from ? { speaker, cue: { from: at, to: at + 1 }, denied: false } : null;
  }
  return null;
}

/** Does a sentence behind "…?" only say who spoke: no words of its own follow its reporting verb? */
function namesSpeaker({ row, cues }: Speech, from: number, high: number): boolean {
  const { tokens } = row;
  if (/^\p{Ll}/u.test(tokens[from].text)) return true;
  const cue = cuesWithin(cues, from, high).find(({ report }) => report?.verb.direct);
  if (!cue || cue.from - from > NEAR || /^[,:]$/.test(tokens[high - 1].text)) return false;
  const speaker = cue.from === from ? phraseFrom(row, cue.to, high) : subjectBefore(row, cue.from, from);
  return speaker !== null && Math.min(speaker.from, cue.from) === from && contentAfter(row, cue, high) < 0;
}

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
  if (!cue) {
    const any = /^[,:—–]$/.test(sign) && isSentence(tokens, stretch) ? anyVerbBefore(row, low, from) : null;
    return any ?? (sign === ':' ? { ...UNNAMED, speaker: phraseFrom(row, low, from) } : null);
  }
  if (!introduced && !(from === cue.to && startsUpper(tokens, from + 1))) return null;
  if (sign === ',' && from - cue.to > 15) return null;
  return { speaker: speakerOf(row, cue, low, from), cue, denied: cue.report?.verb.denies ?? false };
}

/** Do the words begin and end as a sentence does? */
const isSentence = (tokens: readonly Token[], stretch: Quoted): boolean =>
  stretch.to - stretch.from > 5 && startsUpper(tokens, stretch.from + 1) && TERMINAL.test(lastSign(tokens, stretch));

/** The crowd shot back, "…": a verb of any kind with its subject, the last before the words. */
function anyVerbBefore(row: Row, low: number, from: number): Attribution | null {
  for (let at = from - 1; at > low && from - at < NEAR; at--) {
    if (row.tokens[at].pos !== 'VERB' || !isFinite(row.tokens[at])) continue;
    const speaker = subjectBefore(row, at, low);
    return speaker && { speaker, cue: { from: at, to: at + 1 }, denied: false };
  }
  return null;
}

const startsUpper = (tokens: readonly Token[], at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.text ?? '');

/** Do the quoted words make up a sentence or more by themselves? */
function isWhole(row: Row, stretch: Quoted, low: number): boolean {
  const { tokens } = row;
  const { from, to, closed } = stretch;
  for (let at = low; at < from; at++) if (isWord(tokens[at].text)) return false;
  if (!closed) return true;
  const last = lastSign(tokens, stretch);
  const ended = TERMINAL.test(last) || to >= tokens.length || /^[.!?]$/.test(tokens[to].text);
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
