import type { Token } from '../reading';
import { PAST_VERBS } from '../lexicon/times';

/** Which way the words around a time look: what its governing verb and the word before it say. */
export type Outlook = 'past' | 'present' | 'future' | null;

const FUTURE_HEADS = new Set(
  (
    'due set scheduled expected planned planning slated going poised plan plans plans hopes hope hoping aims aim aiming ' +
    'intends intend promised promises pledged vowed agreed agrees expects expect wants want likely preparing prepares ' +
    'prepared able needs need threatened threatens decided ready'
  ).split(' '),
);
const FUTURE_AUXILIARIES = new Set("will 'll shall wo 'd".split(' ').slice(0, 4));
const MODALS = new Set('may might could can should must would'.split(' '));
const PRESENT = new Set('is are am has have does do says say gets goes'.split(' '));

/** Before a time these look ahead whatever the verb is, or unless the verb looks back; these look back. */
const FORWARD = new Set('until till starting beginning due effective payable'.split(' '));
const DEADLINE = new Set('by before from through'.split(' '));
const BACKWARD = new Set('since'.split(' '));

/** How far a governing verb is looked for. */
const REACH = 25;

/**
 * The outlook of the clause around tokens `from` to `to`: by the words directly before, else by the nearest verb before,
 * else the nearest after.
 */
export function outlookAt(tokens: readonly Token[], from: number, to: number): Outlook {
  const before = wordOfTimeBefore(tokens, from);
  if (FORWARD.has(before)) return 'future';
  if (BACKWARD.has(before)) return 'past';
  const verb = verbOutlook(tokens, from, to);
  return DEADLINE.has(before) && verb !== 'past' ? 'future' : verb;
}

function wordOfTimeBefore(tokens: readonly Token[], from: number): string {
  const before = tokens[from - 1]?.lower ?? '';
  return before === 'the' ? (tokens[from - 2]?.lower ?? '') : before;
}

function verbOutlook(tokens: readonly Token[], from: number, to: number): Outlook {
  let infinitive = false;
  for (let i = from - 1; i >= 0 && i > from - REACH; i--) {
    const { text, lower } = tokens[i];
    if (text === ';' || text === ':') break;
    if (lower === 'to' && isBareVerb(tokens[i + 1])) {
      infinitive = true;
      continue;
    }
    const outlook = outlookOf(tokens, i, infinitive);
    if (outlook) return outlook;
  }
  for (let i = to; i < tokens.length && i < to + REACH; i++) {
    if (tokens[i].text === ';') break;
    const outlook = outlookOf(tokens, i, false);
    if (outlook) return outlook;
  }
  return null;
}

/** Words that end the clause in which a verb's outlook still holds for a bare weekday. */
const CLAUSE_BREAKS = new Set(
  'said told that who which when after as because while although but says , ; : — – ( ) " “ ”'.split(' '),
);
const WEEKDAY_CUES = new Set('until till starting beginning coming'.split(' '));

/**
 * The outlook for a weekday: in news a bare weekday is the most recent one in 91 of 100 cases (measured on TimeBank and
 * AQUAINT), so only a cue directly before it or an un-reported future verb in its own clause turns it ahead.
 */
export function weekdayOutlookAt(tokens: readonly Token[], from: number, to: number): Outlook {
  const before = wordOfTimeBefore(tokens, from);
  if (WEEKDAY_CUES.has(before)) return 'future';
  if (before === 'by') return verbOutlook(tokens, from, to) === 'past' ? 'past' : 'future';
  let infinitive = false;
  for (let i = from - 1; i >= 0 && i > from - REACH; i--) {
    const { lower } = tokens[i];
    if (CLAUSE_BREAKS.has(lower)) break;
    if (lower === 'to' && isBareVerb(tokens[i + 1])) infinitive = true;
    else {
      const outlook = outlookOf(tokens, i, infinitive);
      if (outlook) return lower === 'would' || lower === 'should' ? 'past' : outlook;
    }
  }
  return 'past';
}

/** Might this be the verb of an infinitive? Only what can't be is ruled out where tags are missing. */
function isBareVerb(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.pos !== 'X') return token.tag === 'VB';
  return (
    /^[a-z]{2,}$/.test(token.text) &&
    !/^(?:the|an|its|their|his|her|our|this|that|a|at|about|more|less)$/.test(token.lower)
  );
}

function outlookOf(tokens: readonly Token[], i: number, infinitive: boolean): Outlook {
  const token = tokens[i];
  const { lower } = token;
  if (FUTURE_AUXILIARIES.has(lower)) return token.tag === 'NN' ? null : 'future';
  if (MODALS.has(lower) && token.text === lower) return 'future';
  if (infinitive && FUTURE_HEADS.has(lower)) return 'future';
  if (lower === 'scheduled' || lower === 'planned' || lower === 'due') return 'future';
  if (infinitive && (lower === 'is' || lower === 'are')) return 'future';
  if (token.pos !== 'X') return byTag(token);
  if (PAST_VERBS.has(lower) || isRegularPast(token)) return followsBe(tokens, i) ? null : 'past';
  return PRESENT.has(lower) ? 'present' : null;
}

const isRegularPast = ({ lower, text }: Token): boolean =>
  lower.length > 4 && text === lower && lower.endsWith('ed') && !lower.endsWith('eed') && lower !== 'hundred';

/** "be paid", "be formally named": the tense is that of the verb before "be". */
const followsBe = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === 'be' || (tokens[i - 2]?.lower === 'be' && tokens[i - 1].lower.endsWith('ly'));

function byTag({ tag, lower }: Token): Outlook {
  if (tag === 'VBD' || tag === 'VBN') return 'past';
  if (tag === 'VBZ' || tag === 'VBP') return lower === 'has' || lower === 'have' ? 'past' : 'present';
  return null;
}
