import type { Token } from '../reading';
import { isMark } from './marks';
import { isWord, type Row, type Run } from './row';

/** The words that stand for a speaker: a noun phrase, and what is said of it in apposition. */
export interface SpeakerPhrase extends Run {
  /** `Morag Baird` in "the chief executive, Morag Baird, said". */
  readonly apposition: Run | null;
  /** It is a relative pronoun. */
  readonly relative?: boolean;
}

const PRONOUNS = new Set(
  'he she they it i we you who one another others everyone everybody nobody someone somebody many some most several both all few none'.split(
    ' ',
  ),
);
const DETERMINERS = new Set(
  'the a an this that these those his her its their our my your no any each every'.split(' '),
);
const LINKS = new Set("of for at in from with on to and & 's ' ’s ’ - –".split(' '));
const AUXILIARIES = new Set(
  "has have had having is was are were be been being will would could can may might must should shall do does did not n't n’t to".split(
    ' ',
  ),
);
const ADVERBS = new Set(
  `also later then once still again earlier previously recently repeatedly publicly reportedly simply always never often ever
  even just now soon first further already too however meanwhile instead though only jokingly flatly bluntly afterward
  afterwards yesterday today tonight twice both either sometimes long ago`.split(/\s+/),
);
const TIME = new Set('monday tuesday wednesday thursday friday saturday sunday yesterday today tonight'.split(' '));
const TIME_LEAD = new Set(['on', 'late', 'early', 'last', 'this', 'in', 'at']);

/** What a token may be to a noun phrase that names a speaker. */
type Part = 'word' | 'determiner' | 'link' | 'pronoun' | 'none';

function partOf(tokens: readonly Token[], at: number): Part {
  const { text, lower, pos } = tokens[at];
  if (DETERMINERS.has(lower) && !(lower === 'that' && pos === 'SCONJ')) return 'determiner';
  if (LINKS.has(lower)) return 'link';
  if (PRONOUNS.has(lower)) return tokens[at + 1]?.lower === 'of' ? 'word' : 'pronoun';
  if (text === '.' && at > 0 && tokens[at].glued) return 'link';
  if (!isWord(text) || isMark(text)) return 'none';
  switch (pos) {
    case 'PROPN':
    case 'NOUN':
    case 'ADJ':
    case 'NUM':
      return 'word';
    case 'VERB':
      return isAttributive(tokens, at) ? 'word' : 'none';
    default:
      return 'none';
  }
}

/** A participle between a determiner and its noun: "a written statement". */
const isAttributive = (tokens: readonly Token[], at: number): boolean =>
  /^VB[NG]$/.test(tokens[at].tag) &&
  at > 0 &&
  DETERMINERS.has(tokens[at - 1].lower) &&
  /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? '');

const isAdverb = ({ lower, pos }: Token): boolean =>
  pos === 'ADV' ||
  ADVERBS.has(lower) ||
  (lower.length > 4 && lower.endsWith('ly') && pos !== 'PROPN' && pos !== 'NOUN');

/**
 * The subject that stands before a verb: "Hill, a doctor, later said".
 * @param low the first token that may belong to it
 */
export function subjectBefore(row: Row, verb: number, low: number): SpeakerPhrase | null {
  const { tokens } = row;
  let at = skipBack(tokens, verb - 1, low);
  if (at < low) return null;
  if (tokens[at].text === ')') at = backOver(tokens, at, low, '(') - 1;
  if (at < low) return null;
  if (tokens[at].text !== ',') return phraseEndingAt(row, at, low);
  return apposedBefore(row, at, low);
}

/** Back over auxiliaries, adverbs and one time phrase. */
function skipBack(tokens: readonly Token[], from: number, low: number): number {
  let at = from;
  for (let steps = 0; at >= low && steps < 8; steps++) {
    const token = tokens[at];
    if (AUXILIARIES.has(token.lower) || token.pos === 'AUX' || isAdverb(token)) at--;
    else if (TIME.has(token.lower)) {
      at--;
      while (at >= low && TIME_LEAD.has(tokens[at].lower)) at--;
    } else break;
  }
  return at;
}

function backOver(tokens: readonly Token[], from: number, low: number, open: string): number {
  let at = from;
  while (at > low && tokens[at].text !== open) at--;
  return at;
}

/** "NAME, what is said of it," before a verb: the phrase before the first of the commas that belong together. */
function apposedBefore(row: Row, comma: number, low: number): SpeakerPhrase | null {
  const { tokens } = row;
  let found: SpeakerPhrase | null = null;
  for (let at = comma - 1, end = comma; at > low && comma - at < 60; at--) {
    if (isMark(tokens[at].text) || /^[;:]$/.test(tokens[at].text)) break;
    if (tokens[at].text !== ',') continue;
    if (!isApposition(tokens, at + 1, end)) break;
    const phrase = phraseEndingAt(row, at - 1, low);
    if (phrase && tokens[phrase.from - 1]?.pos !== 'ADP')
      found = { ...phrase, apposition: leadingName(tokens, at + 1, end) };
    end = at;
  }
  return found;
}

/** Does what stands between two commas tell of what stands before them, in no clause but a relative one? */
function isApposition(tokens: readonly Token[], from: number, to: number): boolean {
  if (from >= to || tokens[from].pos === 'CCONJ') return false;
  if (RELATIVE.has(tokens[from].lower)) return true;
  for (let at = from; at < to; at++) {
    if (RELATIVE.has(tokens[at].lower)) return true;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tokens[at].tag)) return false;
  }
  return true;
}

const RELATIVE = new Set(['who', 'which', 'whose', 'whom', 'where', 'that', 'when']);

/** The run of capitalised words that an apposition begins with. */
export function leadingName(tokens: readonly Token[], from: number, to: number): Run | null {
  let end = from;
  while (end < to && (isCapital(tokens[end]) || (end > from && tokens[end].text === '.' && tokens[end].glued))) end++;
  return end - from >= 2 ? { from, to: end } : null;
}

const CAPITAL = /^\p{Lu}/u;
const isCapital = ({ text }: Token): boolean => CAPITAL.test(text);

/** The noun phrase that ends at a token. */
export function phraseEndingAt(row: Row, last: number, low: number): SpeakerPhrase | null {
  const { tokens } = row;
  if (last < low) return null;
  const end = partOf(tokens, last);
  if (end === 'pronoun' || (end === 'determiner' && tokens[last].pos === 'PRON')) {
    return { from: last, to: last + 1, apposition: null, relative: RELATIVE.has(tokens[last].lower) };
  }
  if (end !== 'word') return null;
  let from = last;
  let at = last - 1;
  for (; at >= low && last - at < 30; at--) {
    const part = partOf(tokens, at);
    if (part === 'word') from = at;
    else if (part === 'determiner') {
      from = at;
      if (at === low || !LINKS.has(tokens[at - 1].lower)) break;
    } else if (part !== 'link') break;
  }
  while (from < last && LINKS.has(tokens[from].lower)) from++;
  return { from, to: last + 1, apposition: null };
}

/** The noun phrase that begins at a token: up to a comma, a verb or a preposition that doesn't bind. */
export function phraseFrom(row: Row, first: number, high: number): SpeakerPhrase | null {
  const { tokens } = row;
  if (first >= high) return null;
  const begin = partOf(tokens, first);
  if (begin === 'pronoun') return { from: first, to: first + 1, apposition: null };
  if (begin !== 'word' && begin !== 'determiner') return null;
  let to = first + 1;
  for (let at = first + 1; at < high && at - first < 30; at++) {
    const part = partOf(tokens, at);
    const abbreviation =
      tokens[at].text === '.' && at + 1 < high && isCapital(tokens[at + 1]) && tokens[at - 1].text.length <= 4;
    if (part === 'word') to = at + 1;
    else if (part === 'determiner' ? !LINKS.has(tokens[at - 1].lower) : part !== 'link') break;
    else if (tokens[at].text === '.' && !abbreviation) break;
    else if (tokens[at].lower === 'to' || tokens[at].lower === 'with' || tokens[at].lower === 'on') break;
  }
  if (begin === 'determiner' && to === first + 1) return null;
  const comma = to < high && tokens[to].text === ',';
  return { from: first, to, apposition: comma ? leadingName(tokens, to + 1, high) : null };
}
