import { keptWith } from '../kept';
import { wordSet } from '../lexicon/wordSet';
import type { Name, Sentence, Token } from '../reading';

/** Words of sports pages. */
const SPORT = wordSet(
  'soccer football baseball basketball cricket hockey rugby handball volleyball league cup club match matches goal goals goalkeeper striker midfielder defender winger coach halftime season scored equaliser equalizer championship tournament innings inning wicket wickets pitcher homer homered touchdown quarterback playoff playoffs fixture fixtures standings semifinal semifinals quarterfinal quarterfinals relegation',
);
/** So many of them, and one in so many words, make a sports page. */
const FEWEST = 3;
const ONE_IN = 90;

/** What stands after a club's name, with or without a possessive 's. */
const AFTER = wordSet(
  'coach manager striker midfielder defender goalkeeper keeper forward winger skipper captain boss fans supporters players player squad defence defense attack victory win defeat draw goal goals lead bench pitcher catcher quarterback beat won lost drew defeated thrashed edged hammered routed crushed trailed equalised equalized scored signed',
);
/** What stands before it. */
const BEFORE = wordSet('against beat beating defeated thrashed edged v vs versus hosted hosts hosting host relegated');
/** After these a town is the town. */
const LOCATIVE = wordSet('in at near around outside inside across');

const sportWords = keptWith((tokens: readonly Token[]): number => {
  let count = 0;
  for (const { lower } of tokens) if (SPORT.has(lower)) count++;
  return count;
});

/** True for a report of sport: where a town's name may stand for its club. */
export function isSport(sentences: readonly Sentence[]): boolean {
  let words = 0;
  let sport = 0;
  for (const { tokens } of sentences) {
    words += tokens.length;
    sport += sportWords(tokens);
  }
  return sport >= FEWEST && sport * ONE_IN >= words;
}

/**
 * Finds the towns that are clubs in a report of sport: "Leeds beat York", "the Leeds manager". Where such a name stands
 * elsewhere in the report, it is the club too, but not after "in" and the like.
 * @param names of the whole article
 * @param key what two names of one thing share: their words
 * @param isSettled true for a name that is never a club: a country
 * @returns the names that are clubs
 */
export function findClubs(
  sentences: readonly Sentence[],
  names: readonly Name[],
  key: (name: Name) => string,
  isSettled: (name: Name) => boolean,
): Set<Name> {
  const towns = names.filter((name) => name.kind === 'place' && !isSettled(name));
  const clubs = new Set<string>();
  for (const name of towns) if (playsHere(sentences[name.sentence], name)) clubs.add(key(name));
  return new Set(towns.filter((name) => clubs.has(key(name)) && !isLocative(sentences[name.sentence], name)));
}

function playsHere({ tokens }: Sentence, { from, to }: Name): boolean {
  if (from > 0 && BEFORE.has(tokens[from - 1].lower)) return true;
  const next = to < tokens.length && tokens[to].lower === "'s" ? to + 1 : to;
  return next < tokens.length && AFTER.has(tokens[next].lower);
}

const isLocative = ({ tokens }: Sentence, { from }: Name): boolean => from > 0 && LOCATIVE.has(tokens[from - 1].lower);
