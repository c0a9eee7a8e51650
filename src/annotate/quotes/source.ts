import type { Cue } from './draft';
import { leadingName, phraseEndingAt, phraseFrom, subjectBefore, type SpeakerPhrase } from './phrase';
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
    const inverted = row.tokens[cue.from - 1]?.text === ',' ? phraseFrom(row, cue.to, high) : null;
    if (inverted && isFinite(row.tokens[cue.from])) return inverted;
  }
  return treeSubject(row, cue.from) ?? sharedSubject(row, cue.from, low) ?? phraseFrom(row, low, cue.from);
}

const SHARING = new Set(['conj', 'xcomp', 'advcl', 'ccomp']);

/** The subject that the tree gives a verb, or the verb above it that it shares one with. */
function treeSubject(row: Row, verb: number): SpeakerPhrase | null {
  const { tokens, tree } = row;
  for (let at = verb, steps = 0; at >= 0 && steps < 6; steps++) {
    const subject = tree.children(at).find((child) => tokens[child].rel.startsWith('nsubj'));
    if (subject !== undefined) return phraseAround(row, subject, verb);
    const [rel] = tokens[at].rel.split(':');
    if (rel === 'acl') return tree.head[at] >= 0 ? phraseAround(row, tree.head[at], verb) : null;
    if (!SHARING.has(rel)) return null;
    at = tree.head[at];
  }
  return null;
}

const OWN = new Set(['det', 'amod', 'compound', 'nummod', 'nmod', 'flat', 'case', 'advmod', 'fixed']);

/** A noun with what belongs to its name or description, and its apposition. */
function phraseAround(row: Row, noun: number, verb: number): SpeakerPhrase {
  const { tokens, tree } = row;
  let from = noun;
  let to = noun + 1;
  for (const child of tree.children(noun)) {
    if (!OWN.has(tokens[child].rel.split(':')[0])) continue;
    if (child < noun) from = Math.min(from, tree.left[child]);
    else if (tree.left[child] <= to) to = Math.max(to, tree.right[child] + 1);
  }
  if (noun < verb) to = Math.min(to, verb);
  const apposition = tree.children(noun).find((child) => child > noun && tokens[child].rel === 'appos');
  return {
    from,
    to,
    apposition:
      apposition === undefined ? null : leadingName(tokens, tree.left[apposition], tree.right[apposition] + 1),
  };
}

/** How far, in tokens, a verb may share its subject. */
const REACH = 60;

/** The subject of the nearest finite verb before a verb that has none of its own. */
function sharedSubject(row: Row, verb: number, low: number): SpeakerPhrase | null {
  const { tokens } = row;
  for (let at = verb - 1; at > low && verb - at < REACH; at--) {
    if (!isFinite(tokens[at])) continue;
    const subject = subjectBefore(row, at, low);
    if (subject) return subject.relative ? (antecedentOf(row, subject.from) ?? subject) : subject;
  }
  return null;
}

/** What a relative pronoun stands for: the phrase right before it. */
export function antecedentOf(row: Row, relative: number): SpeakerPhrase | null {
  const low = row.first[row.sentence[relative]];
  const before = row.tokens[relative - 1]?.text === ',' ? relative - 2 : relative - 1;
  return before < low ? null : phraseEndingAt(row, before, low);
}
