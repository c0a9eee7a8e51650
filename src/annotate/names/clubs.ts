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
  'coach manager striker midfielder defender goalkeeper keeper forward winger skipper captain boss fans supporters players player squad defence defense attack victory win defeat draw goal goals lead bench pitcher catcher quarterback beat won lost drew defeated thrashed edged hammered routed crushed trailed equalised equalized scored signed ' +
    'are were have playmaker batsman batsmen bowler bowlers opener seamer spinner innings extended declared reached replied clinched',
);
/** What stands after a club's name and not after a player's: a lone name before it is no person. */
const CLUB_HAS = wordSet(
  'striker strikers midfielder midfielders defender defenders goalkeeper goalkeepers keeper playmaker winger manager skipper fans supporters chairman squad boss are were have',
);
/** What stands before it. */
const BEFORE = wordSet('against beat beating defeated thrashed edged v vs versus hosted hosts hosting host relegated');
/** Of these a town has some. */
const PARTS = wordSet('city town streets outskirts centre center mayor suburb people residents north south east west');
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
  const found = new Set(towns.filter((name) => clubs.has(key(name)) && !isLocative(sentences[name.sentence], name)));
  for (const name of misreadClubs(sentences, names, key)) found.add(name);
  return found;
}

/** Clubs of one word that were taken for persons, unless the article has a person of that surname. */
function misreadClubs(
  sentences: readonly Sentence[],
  names: readonly Name[],
  key: (name: Name) => string,
): readonly Name[] {
  const surnames = new Set<string>();
  const lone: Name[] = [];
  const clubs = new Set<string>();
  for (const name of names) {
    const { tokens } = sentences[name.sentence];
    if (name.kind === 'person' && name.to - name.from > 1) surnames.add(tokens[name.to - 1].lower);
    if (name.to - name.from > 1 || name.kind !== 'person') continue;
    lone.push(name);
    if (CLUB_HAS.has(tokens[name.to]?.lower)) clubs.add(key(name));
  }
  return lone.filter((name) => clubs.has(key(name)) && !surnames.has(key(name)));
}

function playsHere({ tokens }: Sentence, { from, to }: Name): boolean {
  if (from > 0 && BEFORE.has(tokens[from - 1].lower)) return true;
  const next = to < tokens.length && tokens[to].lower === "'s" ? to + 1 : to;
  // "The streets of Harlow were empty": it isn't Harlow that was.
  return next < tokens.length && AFTER.has(tokens[next].lower) && tokens[from - 1]?.lower !== 'of';
}

function isLocative({ tokens }: Sentence, { from }: Name): boolean {
  const before = tokens[from - 1]?.lower;
  return LOCATIVE.has(before) || (before === 'of' && PARTS.has(tokens[from - 2]?.lower));
}
