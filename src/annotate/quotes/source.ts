import type { Cue } from './draft';
import { phraseEndingAt, phraseFrom, subjectBefore, type SpeakerPhrase } from './phrase';
import type { Row } from './row';
import { isFinite } from './verb';

/**
 * Who a cue has for its speaker: the phrase after "according to", the verb's subject, or the one that a gerund or an
 * infinitive shares with the verb above it.
 * @param low the first token that may belong to it
 * @param high the end of what may belong to it
 */
export function speakerOf(row: Row, cue: Cue, low: number, high: number): SpeakerPhrase | null {
  if (!cue.report) return phraseFrom(row, cue.to, high);
  if (isFinite(row.tokens[cue.from]) || cue.report.form !== 'gerund') {
    const own = subjectBefore(row, cue.from, low);
    if (own) return own;
  }
  return sharedSubject(row, cue.from, low) ?? phraseFrom(row, low, cue.from);
}

/** How far, in tokens, a verb may share its subject. */
const REACH = 60;

/** The subject of the nearest finite verb before a verb that has none of its own. */
function sharedSubject(row: Row, verb: number, low: number): SpeakerPhrase | null {
  const { tokens } = row;
  for (let at = verb - 1; at > low && verb - at < REACH; at--) {
    if (!isFinite(tokens[at])) continue;
    const subject = subjectBefore(row, at, low);
    if (subject) return subject.relative ? (antecedent(row, subject.from, low) ?? subject) : subject;
  }
  return null;
}

/** What a relative pronoun stands for. */
export function antecedent(row: Row, relative: number, low: number): SpeakerPhrase | null {
  const before = row.tokens[relative - 1]?.text === ',' ? relative - 2 : relative - 1;
  return before < low ? null : phraseEndingAt(row, before, low);
}
