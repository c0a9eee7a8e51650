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

const FORWARD = new Set('until till by next coming starting beginning before'.split(' '));
const BACKWARD = new Set('since last'.split(' '));

/** How far a governing verb is looked for. */
const REACH = 25;

/**
 * The outlook of the clause around tokens `from` to `to`: by the words directly before, else by the nearest verb before,
 * else the nearest after.
 */
export function outlookAt(tokens: readonly Token[], from: number, to: number): Outlook {
  let before = tokens[from - 1]?.lower ?? '';
  if (before === 'the' || before === 'of') before = tokens[from - 2]?.lower ?? '';
  if (FORWARD.has(before)) return 'future';
  if (BACKWARD.has(before)) return 'past';
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
  if (PAST_VERBS.has(lower) || (lower.length > 4 && lower.endsWith('ed') && token.text === lower)) return 'past';
  return PRESENT.has(lower) ? 'present' : null;
}

function byTag({ tag, lower }: Token): Outlook {
  if (tag === 'VBD' || tag === 'VBN') return 'past';
  if (tag === 'VBZ' || tag === 'VBP') return lower === 'has' || lower === 'have' ? 'past' : 'present';
  return null;
}
