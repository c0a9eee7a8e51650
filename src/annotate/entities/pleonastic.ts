import { wordSet } from '../lexicon/wordSet';
import type { Token } from '../reading';

const WEATHER = wordSet('rained rains raining snowed snows snowing hailed thundered froze poured');
const SEEMING = wordSet(
  'seems seemed appears appeared turns turned happens happened follows followed transpired emerged emerges',
);
const BE = wordSet(
  "is was 's be been would will has had may might could can seems became becomes remains isn't wasn't",
);
/** What is said of a clause that follows. */
const JUDGING = wordSet(`clear unclear possible impossible important necessary difficult hard easy good bad better best
  great nice sad strange obvious evident true doubtful essential vital crucial wrong right time worth early late common
  understandable reasonable unreasonable irresponsible fair unfair natural unsurprising surprising unusual interesting critical
  tempting inevitable imperative remarkable amazing no second third a an the about because up`);
/** … and of somebody who is to do something as well: "it is likely that", but "it is likely to". */
const RAISING =
  wordSet(`likely unlikely certain sure believed thought said reported expected known understood hoped feared alleged claimed
  rumored rumoured estimated supposed`);
/** What one is to do something, never said of a clause: "it is able to". */
const ABLE =
  wordSet(`able unable ready willing unwilling happy glad proud free due keen eager reluctant set bound entitled obliged
  committed prepared determined open close similar equal subject responsible vulnerable dedicated`);
/** Between the copula and what is said. */
const BETWEEN = wordSet(
  'not too also very only really just still now first last so quite rather pretty already even always',
);
const FEELING = wordSet('feels felt looks looked sounds sounded');
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
  if (FEELING.has(next) && /^(like|as)$/.test(tokens[at + 2]?.lower ?? '')) return true;
  if (!BE.has(next)) return false;
  let after = at + 2;
  while (after < at + 6 && (BE.has(tokens[after]?.lower) || BETWEEN.has(tokens[after]?.lower))) after++;
  return tokens[after] !== undefined && announcesClause(tokens, after);
}

/** Does what is said of "it" announce a clause that "it" stands for: "clear that", "no surprise to see", "the voters who"? */
function announcesClause(tokens: readonly Token[], said: number): boolean {
  const { lower, pos } = tokens[said];
  if (ABLE.has(lower)) return false;
  const raising = RAISING.has(lower);
  if (!raising && !JUDGING.has(lower) && pos !== 'ADJ') return false;
  const next = tokens[said + 1];
  if (raising && next?.lower === 'to') return false;
  if (next && (raising || pos === 'ADJ') && STARTS_CLAUSE.has(next.pos) && next.lower !== 'that')
    return pos === 'ADJ' && JUDGING_ALONE.has(lower);
  for (let at = said + 1; at < Math.min(tokens.length, said + 9); at++) {
    const { lower: later, text } = tokens[at];
    if (later === 'to' ? !raising : ANNOUNCING.has(later)) return true;
    if (text === '.' || text === ';') return false;
  }
  return false;
}

const ANNOUNCING = wordSet('that whether how when for why who whom');
/** A clause may follow these without "that": "it's unlikely he will". */
const JUDGING_ALONE = wordSet(
  'possible impossible likely unlikely clear unclear obvious certain sure true understandable',
);
const STARTS_CLAUSE: ReadonlySet<string> = new Set(['PRON', 'DET', 'PROPN']);
