import type { Token } from '../reading';
import { MONTHS } from '../lexicon/times';
import { wordSet } from '../lexicon/wordSet';
import { wordOf } from './pattern';

/** What must hold around a match for it to be a time; `from` inclusive, `to` exclusive. */
export type Condition = (tokens: readonly Token[], from: number, to: number) => boolean;

const wordBefore = (tokens: readonly Token[], from: number): string => tokens[from - 1]?.lower ?? '';
const wordAfter = (tokens: readonly Token[], to: number): string => tokens[to]?.lower ?? '';

const isCapitalised = (token: Token | undefined): boolean =>
  token !== undefined && token.text.charAt(0) !== token.lower.charAt(0);

/** Prepositions that stand before a time. */
const TIME_PREPOSITIONS = wordSet(
  'in on at by since until till from to through during before after around about between for of early late mid throughout ' +
    'into over within past near toward towards starting beginning ending circa',
);

const DETERMINERS = wordSet(
  "the a an this that these those each every last next past its their his her our my your 's no",
);

const CURRENCY = wordSet('$ £ € ¥ # us$ no. no nos. number route flight room page');

const COUNTED = wordSet(
  'people men women troops soldiers dollars euros pounds jobs percent % million billion trillion thousand meters metres ' +
    'miles km kilometers kilometres feet tons tonnes shares points votes copies yards acres hectares kg mph degrees',
);

/** A year after "in 2014", "the 2016 election", "(2014)": not a number that counts or costs. */
export const isYear: Condition = (tokens, from, to) => {
  const before = wordBefore(tokens, from);
  const after = tokens[to];
  if (CURRENCY.has(before) || COUNTED.has(after?.lower ?? '')) return false;
  if (tokens[from].glued && /^[.,/:\p{L}]$/u.test(before)) return false;
  if (tokens[from].glued && /^[-–]$/.test(before) && /^(?:\d{1,3}|\d{5,})$/.test(tokens[from - 2]?.lower ?? ''))
    return false;
  const digits = Number(tokens[from].lower);
  const modern = digits >= 1900 && digits <= 2050;
  const plural = after && !isCapitalised(after) && after.lower.length > 3 && after.lower.endsWith('s');
  if (plural && digits % 50 === 0 && !DETERMINERS.has(before) && !/^(?:was|has|is|as|its|this)$/.test(after.lower))
    return false;
  if (modern) return true;
  return (
    TIME_PREPOSITIONS.has(before) ||
    before === '(' ||
    /^(?:and|year|the|a|to|-|–)$/.test(before) ||
    isYearRange(tokens, to)
  );
};

/** "1861-1865". */
const isYearRange = (tokens: readonly Token[], to: number): boolean =>
  /^[-–—]$/.test(tokens[to]?.text ?? '') && /^\d{4}$/.test(tokens[to + 1]?.text ?? '');

/** Months and weekdays that are also names, verbs or nouns need a word of time before them. */
const AMBIGUOUS_MONTHS = wordSet('may march');
const GIVEN_NAMES = wordSet('april june august');
const MONTH_CUES = wordSet(
  'in since until till by from through during before after last next early late mid this each every throughout to and - –',
);

const MONTH_PREPOSITIONS = wordSet(
  'in since until till by from through during before after last next early late mid this the of',
);

/** A month that stands alone. */
export const isMonth: Condition = (tokens, from, to) => {
  const token = tokens[to - 1];
  if (!isCapitalised(token)) return false;
  const before = wordBefore(tokens, from);
  const after = tokens[to];
  if (AMBIGUOUS_MONTHS.has(token.lower)) {
    if (before === 'the')
      return after !== undefined && /^[a-z]/.test(after.text) && !TIME_PREPOSITIONS.has(after.lower);
    if (before === 'of') return /^(?:end|beginning|start|middle|month|rest)$/.test(tokens[from - 2]?.lower ?? '');
    if (before === 'and' || before === 'to' || before === '-' || before === '–')
      return wordOf(tokens[Math.max(0, from - 2)]) in MONTHS;
    return MONTH_CUES.has(before) && after?.lower !== "'s";
  }
  if (!(token.lower in MONTHS))
    return tokens[to]?.text === '.' || token.text.endsWith('.') ? MONTH_CUES.has(before) : false;
  if (GIVEN_NAMES.has(token.lower)) {
    if (isCapitalised(after) && !MONTH_PREPOSITIONS.has(before)) return false;
    if (isCapitalised(tokens[from - 1]) && from > 1) return false;
  }
  return true;
};

/** Names with a weekday in them: "the Sunday Times", "Bloody Sunday", "Friday Night Lights". */
const WEEKDAY_FOLLOWERS = wordSet(
  'times telegraph mail express mirror herald independent mercury world lunch league star tribune',
);
const WEEKDAY_LEADERS = wordSet('bloody super sheffield ruby billy freaky cyber big');

export const isWeekday: Condition = (tokens, from, to) => {
  const token = tokens[to - 1];
  if (!isCapitalised(token)) return false;
  // "said that Tuesday's talks": the word joins clauses
  if (to - from > 1 && tokens[from].lower === 'that' && tokens[from].tag === 'IN') return false;
  const after = tokens[to];
  if (
    isCapitalised(after) &&
    (WEEKDAY_FOLLOWERS.has(after.lower) || (after.lower === 'night' && isCapitalised(tokens[to + 1])))
  )
    return false;
  return !(WEEKDAY_LEADERS.has(wordBefore(tokens, from)) && isCapitalised(tokens[from - 1]));
};

/** "this May", not "this may". */
export const isName: Condition = (tokens, _from, to) => isCapitalised(tokens[to - 1]);

/** "in the morning", "at night", "morning trading": not "night club", "Dawn". */
export const isDayPart: Condition = (tokens, from, to) => {
  const token = tokens[to - 1];
  if (isCapitalised(token) && from > 0) return false;
  const before = wordBefore(tokens, from);
  if (/^(?:at|by|until|till|before|after|since|around|towards|every|from|mid|early|late|one)$/.test(before))
    return true;
  if (before === 'the' || before === 'in') return tokens[to] === undefined || !/^[-–]$/.test(tokens[to].text);
  return before === '-' && tokens[from - 2]?.lower === 'mid';
};

/** "in the morning", "late in the afternoon": not "the night club" or "the night that he died". */
export const isTheDayPart: Condition = (tokens, from, to) =>
  TIME_PREPOSITIONS.has(wordBefore(tokens, from)) && !isCapitalised(tokens[to - 1]) && isPhraseEnd(tokens, from, to);

/** "nine o'clock". */
export const isHour: Condition = (tokens, from, to) =>
  to - from === 2 && tokens[from].lower !== 'a' && !/^\d{3}/.test(tokens[from].lower);

/** "the last six weeks", not "may last six weeks". */
export const isNoVerb: Condition = (tokens, from) =>
  tokens[from].lower !== 'last' ||
  (tokens[from].pos !== 'VERB' &&
    !/^(?:to|not|n't|will|'ll|would|may|might|can|could|must|should)$/.test(wordBefore(tokens, from)));

const SEASON_NOUNS = wordSet('olympics olympic games paralympics war palace street coat field fields break time water');

/** "in the spring", "last fall": not "the fall of", "Arab Spring", "Winter Olympics". */
export const isSeason: Condition = (tokens, from, to) => {
  const token = tokens[to - 1];
  const after = tokens[to];
  const before = wordBefore(tokens, from);
  if (isCapitalised(token) && (isCapitalised(tokens[from - 1]) || isCapitalised(after))) return false;
  if (after && SEASON_NOUNS.has(after.lower)) return false;
  if (before === 'the') return !(after?.lower === 'of' || /^[-–]$/.test(after?.text ?? '')) && ofTime(tokens, from - 1);
  if (token.lower === 'fall' || token.lower === 'spring')
    return before === 'in' || before === 'by' || before === 'since';
  return /^(?:in|by|since|until|till|during|this|early|late|mid|throughout|before|after)$/.test(before);
};

/** Is the "the" at this index after a word of time, or at the sentence's start? */
const ofTime = (tokens: readonly Token[], the: number): boolean =>
  the <= 0 || TIME_PREPOSITIONS.has(tokens[the - 1].lower) || /^[,“"(]$/.test(tokens[the - 1].text);

/** Units without a number are a time after these: "for years", "within days". */
export const isBarePlural: Condition = (tokens, from) =>
  /^(?:for|within|in|over|after|through|throughout|of|last|lasting|took|take|takes)$/.test(wordBefore(tokens, from));

/** A clock time without "a.m.", "p.m." or a zone: "at 9:15", not a score or a verse. */
export const isClock: Condition = (tokens, from, to) => {
  let last = tokens[to - 1].lower;
  if (last === '.' || last === ')') last = tokens[to - 2]?.lower ?? '';
  if (/[a-z]/.test(last)) return true;
  return /^(?:at|by|around|about|until|till|from|to|before|after|since|between|and|[-–])$/.test(
    wordBefore(tokens, from),
  );
};

const CLAUSE_END = /^[.,;:!?)”"’—–-]$/;

/** Nothing that the words before could still govern follows: "two days before." */
export const isClauseEnd: Condition = (tokens, _from, to) =>
  tokens[to] === undefined || CLAUSE_END.test(tokens[to].text);

/** No noun follows that the words before would describe: "the 20th century" but "20th-century art". */
export const isPhraseEnd: Condition = (tokens, from, to) =>
  isClauseEnd(tokens, from, to) ||
  TIME_PREPOSITIONS.has(tokens[to].lower) ||
  /^(?:ended|ending|that|which|and|is|was|were|has|had|are|will|to|'s)$/.test(tokens[to].lower);

/** "on the 15th": a day of a month that goes without saying. */
export const isBareDay: Condition = (tokens, from, to) =>
  /^(?:on|by|until|till|from|to|since)$/.test(wordBefore(tokens, from)) && isPhraseEnd(tokens, from, to);

/** A rate: "$5 a day", "10 percent a year", "twice a week". */
export const isRate: Condition = (tokens, from) => {
  const before = tokens[from - 1];
  if (!before) return false;
  return (
    /^(?:%|percent|once|twice|times|dollars|euros|pounds|cents|hours|days|barrels|people|million|billion|tons|tonnes)$/.test(
      before.lower,
    ) || /^\d[\d.,]*$/.test(before.text)
  );
};

/** A length of time: no price or score before it ("$5 a day"), no quarter of something, no second one of a row. */
export const isLength: Condition = (tokens, from, to) => {
  const before = wordBefore(tokens, from);
  const unit = tokens[to - 1].lower;
  if (CURRENCY.has(before) || (tokens[from].glued && /^[\d.,:/]$/.test(before))) return false;
  if (unit === 'quarter' || unit === 'quarters')
    return tokens[from].lower !== 'a' && wordBefore(tokens, to - 1) !== '-' && wordAfter(tokens, to) !== 'of';
  return unit !== 'second' || /^(?:one|split)$/.test(tokens[from].lower) || tokens[from + 1]?.lower === '-';
};

/** "the year", "the week": one that the story has spoken of, not the start of a name or of a longer phrase. */
export const isKnownPeriod: Condition = (tokens, from, to) => {
  const unit = tokens[to - 1].lower;
  if (isCapitalised(tokens[to - 1]) || !isFree(tokens, from, to)) return false;
  const after = wordAfter(tokens, to);
  if (unit === 'day' && /^(?:when|that|which|before|after)$/.test(after)) return false;
  if (unit === 'day' && tokens[from - 2]?.lower === 'end' && after === ',') return false;
  return /^(?:year|quarter|month|week|decade|day|weekend)$/.test(unit);
};

const NOT_THAT_TIME = wordSet('of when that to it he she they we i you the a an his her their its for');

/** "at the time": not "at the time of the vote". */
export const isThatTime: Condition = (tokens, from, to) =>
  /^(?:at|by)$/.test(wordBefore(tokens, from)) &&
  !NOT_THAT_TIME.has(wordAfter(tokens, to)) &&
  !isCapitalised(tokens[to]);

export const notCapitalised: Condition = (tokens, from, to) => !isCapitalised(tokens[to - 1]) || from === 0;

/** "meets daily", "pays monthly": before a noun such words describe ("annual meeting") and are no times. */
export const isAdverb: Condition = (tokens, from, to) => {
  const after = tokens[to];
  if (isCapitalised(tokens[from]) && from > 0) return false;
  if (tokens[from].pos === 'ADV') return true;
  return (
    after === undefined ||
    !/^[\p{L}\d]/u.test(after.text) ||
    TIME_PREPOSITIONS.has(after.lower) ||
    after.lower === 'and'
  );
};

/** Not a part of a compound: "a now-cancelled deal". */
export const isFree: Condition = (tokens, _from, to) => tokens[to]?.text !== '-' || !tokens[to].glued;

/** "now", "today": not the last word of a name ("USA Today") nor a part of a compound. */
export const isPlainWord: Condition = (tokens, from, to) => {
  const { text } = tokens[from];
  const isInName = isCapitalised(tokens[from]) && from > 0 && isCapitalised(tokens[from - 1]);
  return isFree(tokens, from, to) && (!isInName || text === text.toUpperCase());
};

/** Not "as soon as", "soon after". */
export const isSoon: Condition = (tokens, from, to) =>
  isFree(tokens, from, to) &&
  !/^(?:as|after|before|afterwards?)$/.test(wordAfter(tokens, to)) &&
  wordBefore(tokens, from) !== 'as';
