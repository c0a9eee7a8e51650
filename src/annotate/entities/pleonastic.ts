import { wordSet } from '../lexicon/wordSet';
import type { Token } from '../reading';

const WEATHER = wordSet('rained rains raining snowed snows snowing hailed thundered froze poured');
const SEEMING = wordSet(
  'seems seemed appears appeared turns turned happens happened follows followed transpired emerged emerges',
);
const BE = wordSet(
  "is was 's be been would will has had may might could can seems became becomes remains isn't wasn't",
);
const JUDGING =
  wordSet(`clear unclear likely unlikely possible impossible important necessary difficult hard easy good bad better best
  great nice sad strange obvious evident true certain doubtful essential vital crucial wrong right time worth early late common
  believed thought said reported expected known understood hoped feared alleged claimed rumored rumoured estimated
  reasonable unreasonable irresponsible fair unfair natural surprising unusual interesting critical too not also very only really
  just still now first last second third a an the about because up`);
/** "announced it": what is announced is no thing with a name. */
const TELLING = wordSet(
  'announced confirmed denied admitted reported explained said knew know knows regret regretted believe doubt do did doing does mean meant',
);
const TAKING = wordSet('took takes take taken taking makes made make');

/**
 * Tells whether an "it" stands for nothing: weather, "it is clear that", "it seems", "it took two hours", "make it clear".
 * @param at the index of "it"
 */
export function isPleonastic(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at];
  if (lower !== 'it') return false;
  const next = tokens[at + 1]?.lower ?? '';
  if (
    TELLING.has(tokens[at - 1]?.lower ?? '') &&
    !BE.has(next) &&
    tokens[at + 1]?.pos !== 'VERB' &&
    tokens[at + 1]?.pos !== 'AUX'
  )
    return true;
  if (WEATHER.has(next) || SEEMING.has(next)) return true;
  if (next === 'comes' || next === 'came') return true;
  if (TAKING.has(tokens[at - 1]?.lower ?? '') && (JUDGING.has(next) || tokens[at + 1]?.pos === 'ADJ')) return true;
  if (
    (next === 'took' || next === 'takes') &&
    /^\p{N}|^(a|an|years|months|weeks|days|hours|two|three|four|five)$/u.test(tokens[at + 2]?.lower ?? '')
  ) {
    return true;
  }
  if (!BE.has(next)) return false;
  let after = at + 2;
  while (after < at + 5 && (BE.has(tokens[after]?.lower) || tokens[after]?.lower === 'not')) after++;
  const word = tokens[after]?.lower ?? '';
  if (!JUDGING.has(word) && tokens[after]?.pos !== 'ADJ') return false;
  for (let far = after + 1; far < Math.min(tokens.length, after + 9); far++) {
    const { lower: later, text } = tokens[far];
    if (
      later === 'that' ||
      later === 'to' ||
      later === 'whether' ||
      later === 'how' ||
      later === 'when' ||
      later === 'for'
    )
      return true;
    if (text === '.' || text === ';') return false;
  }
  return false;
}
