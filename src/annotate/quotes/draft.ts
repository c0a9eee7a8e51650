import { reportingForm, type ReportingForm } from '../lexicon/reporting';
import type { Quoted } from './marks';
import type { Row, Run } from './row';
import type { SpeakerPhrase } from './phrase';

/** A quote as its own paragraph tells it. Runs are in the paragraph's row. */
export interface Draft extends Run {
  /** Holds words in quotation marks, which it includes where it begins or ends with them. */
  readonly direct: boolean;
  /** Only a part of it is in quotation marks. */
  readonly mixed: boolean;
  readonly speaker: SpeakerPhrase | null;
  readonly cue: Run | null;
  /** Its cue says that it is not so: "denied that …". */
  readonly denied: boolean;
  /** Names no source of its own: the source is that of the quote before it, in this paragraph or the one before. */
  readonly follows: boolean;
  /** False where its quotation mark never closes in this paragraph. */
  readonly closed: boolean;
}

/** Who says it, in which words. */
export interface Attribution {
  readonly speaker: SpeakerPhrase | null;
  readonly cue: Run | null;
  readonly denied: boolean;
}

/** A reporting verb, or "according to", outside all quotation marks. */
export interface Cue extends Run {
  /** Null for "according to". */
  readonly report: ReportingForm | null;
}

/**
 * Finds what may be a cue, outside the quoted stretches.
 * @param quoted in text order
 */
export function findCues({ tokens }: Row, quoted: readonly Quoted[]): Cue[] {
  const cues: Cue[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    while (next < quoted.length && quoted[next].to <= at) next++;
    if (next < quoted.length && quoted[next].from <= at) {
      at = quoted[next].to - 1;
      continue;
    }
    const { lower, pos } = tokens[at];
    if (lower === 'according' && tokens[at + 1]?.lower === 'to') cues.push({ from: at, to: at + 2, report: null });
    const report = pos === 'VERB' ? reportingForm(lower) : undefined;
    if (report) cues.push({ from: at, to: at + 1, report });
  }
  return cues;
}
