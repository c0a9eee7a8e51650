import { cuesWithin, type Fragment, type Speech } from './direct';
import type { Cue, Draft } from './draft';
import { endOfContent, withMarks } from './indirect';
import { trim, type Row } from './row';
import { speakerOf } from './source';
import { isActive, isFinite, isNegated } from './verb';

/** How far, in tokens, a verb's words may begin after it. */
const REACH = 20;

/**
 * Reads quoted words that are neither a sentence of their own nor within an indirect report, where a reporting verb
 * governs them: a name that the speaker gives to something ('called it "a sale"') stands alone, other words with what
 * the verb says of them ('noted the "senseless deaths" of the men'). Scare quotes and titles have no such verb.
 */
export function readFragment(speech: Speech, fragment: Fragment): Draft | null {
  const { row } = speech;
  const cue = cuesWithin(speech.cues, fragment.low, fragment.from).at(-1);
  if (!cue?.report || !fragment.closed || !governs(row, cue, fragment)) return null;
  const { verb, form } = cue.report;
  if (isNegated(row, cue.from, fragment.low) || !isActive(row, cue.from, form)) return null;
  const speaker = speakerOf(row, cue, fragment.low, fragment.from);
  const source = { speaker, cue, denied: verb.denies, direct: true, follows: false, closed: true };
  if (verb.naming) return { ...source, from: fragment.from, to: fragment.to, mixed: false };
  const high = row.first[row.sentence[fragment.to - 1] + 1];
  const content = trim(row, { from: cue.to, to: endOfContent(speech, cue, fragment.to, high) });
  return content && { ...source, ...withMarks(speech, content), mixed: true };
}

/** Does no other clause begin between the verb and the quoted words? */
function governs({ tokens }: Row, cue: Cue, { from }: Fragment): boolean {
  if (from - cue.to > REACH) return false;
  for (let at = cue.to; at < from; at++) {
    if (isFinite(tokens[at]) || tokens[at].text === ';') return false;
  }
  return true;
}
