import { beginsClause, contentAfter, holdsClause, SUBORDINATING, topicAfter } from './clause';
import type { Token } from '../reading';
import type { Attribution, Cue, Draft } from './draft';
import { cuesWithin, type Speech } from './direct';
import { isMark } from './marks';
import { trim, type Row, type Run } from './row';
import { speakerOf } from './source';
import { isActive, isFinite, isNegated } from './verb';
import { phraseFrom, subjectBefore, type SpeakerPhrase } from './phrase';

/** How far, in tokens, a report may reach from its cue: what has no end in sight is no sentence. */
const LONGEST = 300;

/**
 * Reads the reports in indirect speech, quoted words in them included.
 * @param taken the cues that already introduce words in quotation marks
 */
export function readIndirect(speech: Speech, taken: ReadonlySet<number>): Draft[] {
  const drafts: Draft[] = [];
  const { row, cues } = speech;
  let covered = 0;
  let previous: Previous | null = null as Previous | null;
  for (const cue of cues) {
    const sentence = row.sentence[cue.from];
    const low = Math.max(row.first[sentence], cue.from - LONGEST);
    const high = Math.min(row.first[sentence + 1], cue.to + LONGEST);
    if (cue.from < covered || taken.has(cue.from)) continue;
    const shared: SpeakerPhrase | null = previous?.sentence === sentence ? previous.attribution.speaker : null;
    const report: Report | null = cue.report
      ? readVerb(speech, cue, low, high, shared)
      : readAccording(row, cue, low, high);
    if (!report) continue;
    previous = { attribution: report.attribution, sentence };
    for (const run of report.runs.flatMap((whole) => splitAtThat(row, whole))) {
      const trimmed = trim(row, run, (lower) => lower === 'that');
      const content = trimmed && withMarks(speech, trimmed);
      if (!content || content.to - content.from < 2) continue;
      if (content.from >= cue.to) covered = Math.max(covered, content.to);
      const mixed = holdsQuoted(speech, content);
      drafts.push({ ...content, ...report.attribution, direct: mixed, mixed, follows: false, closed: true });
    }
  }
  return drafts;
}

interface Previous {
  readonly attribution: Attribution;
  readonly sentence: number;
}

interface Report {
  readonly runs: readonly Run[];
  readonly attribution: Attribution;
}

/** "said A and that B" reports two things. */
function splitAtThat({ tokens }: Row, { from, to }: Run): Run[] {
  const runs: Run[] = [];
  let start = from;
  for (let at = from + 1; at + 1 < to; at++) {
    if (tokens[at].lower !== 'and' || tokens[at + 1].lower !== 'that' || tokens[at + 1].pos !== 'SCONJ') continue;
    runs.push({ from: start, to: at });
    start = at + 2;
  }
  runs.push({ from: start, to });
  return runs.filter((run) => run.from < run.to);
}

/** Takes in the quotation marks whose words a run begins or ends with. */
export function withMarks({ quoted }: Speech, { from, to }: Run): Run {
  const opening = endingAfter(quoted, from);
  const closing = endingAfter(quoted, to);
  return {
    from: opening && opening.from < from ? opening.from : from,
    to: closing && closing.from < to ? closing.to : to,
  };
}

/** Does a run hold a whole quoted stretch? */
function holdsQuoted({ quoted }: Speech, { from, to }: Run): boolean {
  const stretch = endingAfter(quoted, from);
  return stretch !== undefined && stretch.from >= from && stretch.to <= to;
}

/** The first of some runs, in text order and apart, that ends behind a place. */
function endingAfter<R extends Run>(runs: readonly R[], at: number): R | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle].to <= at) low = middle + 1;
    else high = middle;
  }
  return runs[low];
}

function readVerb(speech: Speech, cue: Cue, low: number, high: number, shared: SpeakerPhrase | null): Report | null {
  const { row } = speech;
  const { tokens } = row;
  const { verb, form } = cue.report!;
  if (!(verb.clause || verb.topic) || isNegated(row, cue.from, low) || !isActive(row, cue.from, form)) return null;
  const finite = isFinite(tokens[cue.from]) || form === 'past' || form === 'participle';
  const own = finite ? subjectBefore(row, cue.from, low) : null;
  const inverted = !own && finite && tokens[cue.from - 1]?.text === ',' ? phraseFrom(row, cue.to, high) : null;
  const speaker = own ?? inverted ?? shared ?? speakerOf(row, cue, low, high);
  const attribution = { speaker, cue, denied: verb.denies };
  const start = inverted || !verb.clause ? -1 : contentAfter(row, cue, high);
  const opener = own && tokens[own.from - 1]?.lower;
  const leads = own ? own.from <= low + 2 && SUBORDINATING.has(opener ?? '') : cue.from <= low + 1;
  if (start >= 0) {
    const end = endOfContent(speech, cue, start, high);
    return { runs: [{ from: start, to: leads ? mainClause(row, start, end) : end }], attribution };
  }
  if (opener === 'as' && tokens[cue.to]?.text === ',') return { runs: [{ from: cue.to + 1, to: high }], attribution };
  const topic = verb.topic && tokens[cue.from].tag !== 'VB' ? topicAfter(row, cue, verb.topic, high) : -1;
  if (topic >= 0 && speaker) {
    const end = endOfContent(speech, cue, topic, high);
    return { runs: [{ from: topic, to: leads ? mainClause(row, topic, end) : end }], attribution };
  }
  if (!verb.clause) return null;
  const around = contentAround(speech, cue, own ?? inverted, low, high);
  const runs = around.length || !speaker || tokens[cue.from].tag === 'VB' ? around : contentInTree(row, cue);
  return runs.length ? { runs, attribution } : null;
}

/** The content clause that the tree gives a verb. */
function contentInTree({ tokens, tree }: Row, { from }: Cue): Run[] {
  const clause = tree.children(from).find((child) => tokens[child].rel === 'ccomp');
  if (clause === undefined || tree.right[clause] - tree.left[clause] < SHORTEST) return [];
  return [{ from: tree.left[clause], to: tree.right[clause] + 1 }];
}

/** How many tokens a clause has at least that only the tree tells of. */
const SHORTEST = 3;

/** Where, after a report in a subordinate clause, the main clause begins: the comma before it. */
function mainClause(row: Row, start: number, end: number): number {
  for (let at = start + 1; at + 1 < end; at++) {
    if (row.tokens[at].text === ',' && beginsClause(row, at + 1, end)) return at;
  }
  return end;
}

/**
 * The content ends where the next thing that is said or done begins: ", adding that …", "and denied that …",
 * ", but the minister …".
 */
export function endOfContent({ row, cues }: Speech, cue: Cue, start: number, high: number): number {
  const { tokens } = row;
  let end = high;
  for (const next of cuesWithin(cues, start, high)) {
    const at = breakBefore(row, cue, next, start);
    if (at >= 0) {
      end = at;
      break;
    }
  }
  for (let at = start + 1; at < end; at++) {
    if (tokens[at].text === ';') return at;
    if (!OUTSIDE.test(tokens[at - 1].text)) continue;
    if (CONTRAST.has(tokens[at].lower) || (ASIDE_CLAUSE.has(tokens[at].lower) && isLast(tokens, at, end)))
      return at - 1;
  }
  return end;
}

const OUTSIDE = /^(?:,|—|–|-|--)$/;
const CONTRAST = new Set(['but', 'although', 'though', 'while', 'whereas', 'compared', 'an', 'even']);
const ASIDE_CLAUSE = new Set(['which', 'who', 'where', 'a', 'an', 'the']);

/** Does no comma follow in what is left of the sentence? */
function isLast(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (tokens[at].text === ',') return false;
  return true;
}

const CONJUNCTIONS = new Set(['and', 'but', 'while', 'as']);

/** Where the content breaks off before another cue of the same sentence; -1 where that one is a part of it. */
function breakBefore(row: Row, cue: Cue, next: Cue, start: number): number {
  const { tokens } = row;
  const before = tokens[next.from - 1];
  if (!next.report || next.report.form === 'gerund') return OUTSIDE.test(before.text) ? next.from - 1 : -1;
  if (CONJUNCTIONS.has(before.lower)) return tokens[next.from].tag === tokens[cue.from].tag ? next.from - 1 : -1;
  const subject = subjectBefore(row, next.from, start);
  if (!subject || subject.from - 2 < start || tokens[subject.from - 2].text !== ',') return -1;
  return CONJUNCTIONS.has(tokens[subject.from - 1].lower) ? subject.from - 2 : -1;
}

/** The content that stands before its source, and goes on after it: "A, she said; B". */
function contentAround(
  { row, cues }: Speech,
  cue: Cue,
  speaker: SpeakerPhrase | null,
  low: number,
  high: number,
): Run[] {
  const { tokens } = row;
  if (!speaker) return [];
  const source = Math.min(speaker.from, cue.from);
  const sourceEnd = Math.max(speaker.apposition?.to ?? speaker.to, cue.to);
  if (source - 1 <= low || !isSetOff(tokens, source)) return [];
  const runs: Run[] = [];
  const rest = goesOn(row, sourceEnd, high);
  const close = rest === sourceEnd + 1;
  const subject = close && isFinite(tokens[rest]) && tokens[low].pos !== 'ADP';
  if (subject || mayBeSaid(row, cue, low, source - 1)) runs.push({ from: low, to: source - 1 });
  if (rest < 0 || cuesWithin(cues, rest, high).some(({ from }) => isFinite(tokens[from]))) return runs;
  const joined = tokens[rest].lower === 'and' && holdsClause(row, rest + 1, high);
  const spoken = runs.length === 0 || (close && speaker.from < cue.from && !ASIDE.has(tokens[rest].lower));
  if (joined || spoken || beginsClause(row, rest, high)) runs.push({ from: joined ? rest + 1 : rest, to: high });
  return runs;
}

/** Does a comma stand before a source, perhaps within a closing quotation mark? */
const isSetOff = (tokens: readonly Token[], source: number): boolean =>
  tokens[source - 1].text === ',' || (isMark(tokens[source - 1].text) && tokens[source - 2]?.text === ',');

/** Is this more than a mere time or place? After "said" any subject with some words after it may be a clause. */
function mayBeSaid(row: Row, { report }: Cue, from: number, to: number): boolean {
  if (holdsClause(row, from, to)) return true;
  return (
    report?.verb.lemma === 'say' && to - from >= 5 && row.tokens[from].pos !== 'ADP' && row.tokens[from].pos !== 'ADV'
  );
}

/** What begins, after a source, the writer's own words again. */
const ASIDE = new Set(
  'who which whose adding citing while but although though as after when because and noting saying with'.split(' '),
);

/** Where the content goes on after its source: right after the comma that closes it. */
function goesOn({ tokens }: Row, from: number, high: number): number {
  for (let at = from; at < high && at - from < 8; at++) {
    if (tokens[at].text === ',' || tokens[at].text === ';') return at + 1 < high ? at + 1 : -1;
  }
  return -1;
}

/** Things that show and don't speak. */
const PICTURES = new Set(['photo', 'photograph', 'picture', 'image', 'images', 'photos', 'footage', 'map']);

function readAccording(row: Row, cue: Cue, low: number, high: number): Report | null {
  const { tokens } = row;
  const speaker = speakerOf(row, cue, low, high);
  if (!speaker || PICTURES.has(tokens[speaker.to - 1].lower)) return null;
  const end = speaker.apposition?.to ?? speaker.to;
  const runs: Run[] = [];
  if (holdsClause(row, low, cue.from)) runs.push({ from: low, to: cue.from });
  const rest = runs.length ? goesOn(row, end, high) : clauseAfterComma(row, end, high);
  if (rest >= 0 && (runs.length === 0 || beginsClause(row, rest, high))) {
    runs.push({ from: rest, to: high });
  }
  return runs.length ? { runs, attribution: { speaker, cue, denied: false } } : null;
}

/** The first clause that begins after a comma. */
function clauseAfterComma(row: Row, from: number, high: number): number {
  const { tokens } = row;
  let first = -1;
  for (let at = from; at + 1 < high && at - from < 40; at++) {
    if (tokens[at].text !== ',') continue;
    if (beginsClause(row, at + 1, high)) return at + 1;
    if (first < 0) first = at + 1;
  }
  return first;
}
