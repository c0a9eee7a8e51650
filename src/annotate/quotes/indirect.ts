import type { Attribution, Cue, Draft } from './draft';
import { speakerOf, type Speech } from './direct';
import { isWord, trim, type Row, type Run } from './row';

/**
 * Reads the reports in indirect speech, quoted words in them included.
 * @param taken the cues that already introduce words in quotation marks
 */
export function readIndirect(speech: Speech, taken: ReadonlySet<number>): Draft[] {
  const drafts: Draft[] = [];
  const { row } = speech;
  for (const cue of speech.cues) {
    if (taken.has(cue.from)) continue;
    const low = row.first[row.sentence[cue.from]];
    const high = row.first[row.sentence[cue.from] + 1];
    const read = cue.report ? readVerb(row, cue, low, high) : readAccording(row, cue, low, high);
    if (!read) continue;
    for (const run of read.runs) {
      const content = trim(row, run, (lower) => lower === 'that');
      if (content && content.to - content.from > 1) {
        const quoting = speech.quoted.some(({ from, to }) => from >= content.from && to <= content.to);
        drafts.push({ ...content, ...read.attribution, direct: quoting, mixed: quoting, follows: false, closed: true });
      }
    }
  }
  return drafts;
}

interface Report {
  readonly runs: readonly Run[];
  readonly attribution: Attribution;
}

function readVerb(row: Row, cue: Cue, low: number, high: number): Report | null {
  const { tokens } = row;
  const verb = cue.report!.verb;
  if (!verb.clause) return null;
  const speaker = speakerOf(row, cue, low, high);
  if (!speaker) return null;
  const attribution = { speaker, cue, denied: verb.denies };
  const next = tokens[cue.to];
  if (next && cue.to < high && (next.lower === 'that' || verb.lemma === 'say')) {
    if (isWord(next.text)) return { runs: [{ from: cue.to, to: high }], attribution };
  }
  if (speaker.from > low && tokens[speaker.from - 1].text === ',') {
    return { runs: [{ from: low, to: speaker.from - 1 }], attribution };
  }
  return null;
}

function readAccording(row: Row, cue: Cue, low: number, high: number): Report | null {
  const speaker = speakerOf(row, cue, low, high);
  if (!speaker) return null;
  const attribution = { speaker, cue, denied: false };
  const end = speaker.apposition?.to ?? speaker.to;
  const first = cue.from === low;
  return { runs: [first ? { from: end, to: high } : { from: low, to: cue.from }], attribution };
}
