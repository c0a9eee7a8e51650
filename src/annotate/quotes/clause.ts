import type { Token } from '../reading';
import type { ReportingVerb } from '../lexicon/reporting';
import type { Cue } from './draft';
import { isMark } from './marks';
import type { Row } from './row';
import { phraseFrom } from './phrase';
import { isFinite } from './verb';

const QUESTION = new Set(['how', 'why', 'whether', 'what', 'when', 'where', 'who', 'which']);
const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'whom', 'where']);
/** Verbs whose content may begin with "if". */
const ASKING = new Set(['ask', 'wonder', 'inquire', 'enquire', 'know', 'question', 'doubt', 'see', 'say']);
/** Verbs that name the person told before the content. */
const TELLING = new Set(
  'tell inform remind assure reassure advise warn notify persuade convince ask teach instruct promise show'.split(' '),
);
/** Verbs whose content may be a gerund: "denied having intervened". */
const GERUND = new Set(
  'deny admit acknowledge recall suggest report recommend remember describe mention propose'.split(' '),
);

/** Words that begin a subordinate clause, whatever their tag. */
export const SUBORDINATING = new Set(
  'while although though as after when if because since before until unless'.split(' '),
);

/** Parts of speech that a clause's subject may begin with. */
const SUBJECT_START = new Set(['DET', 'PROPN', 'NOUN', 'PRON', 'ADJ', 'NUM', 'ADV', 'SYM', 'X']);

const PRONOUNS_OF_RELATION = new Set(['which', 'who', 'whom', 'whose']);

/** Does a clause with a subject and a finite verb begin here? */
export function beginsClause({ tokens }: Row, from: number, high: number): boolean {
  if (from >= high || PRONOUNS_OF_RELATION.has(tokens[from].lower)) return false;
  if (tokens[from].lower === 'should' || SUBJECTS.has(tokens[from].lower)) return true;
  if (!SUBJECT_START.has(tokens[from].pos) && tokens[from].tag !== 'VBG' && !isMark(tokens[from].text)) return false;
  let relatives = 0;
  for (let at = from + 1; at < high && at - from < 30; at++) {
    const { lower, pos, text } = tokens[at];
    const relative = RELATIVE.has(lower) && pos !== 'DET';
    if (isFinite(tokens[at])) {
      if (relatives === 0) return true;
      relatives--;
    } else if (relative) relatives++;
    else if (pos === 'SCONJ' || SUBORDINATING.has(lower) || (text === ',' && !RELATIVE.has(tokens[at + 1]?.lower)))
      return false;
    else if (pos === 'CCONJ' && at + 1 < high && isFinite(tokens[at + 1])) return false;
    else if (/^[;:!?]$/.test(text)) return false;
  }
  return false;
}

/** Does the run hold a verb that may be finite? */
export function holdsClause({ tokens }: Row, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFinite(tokens[at]) || tokens[at].tag === 'VBN') return true;
  return false;
}

/**
 * Where the content clause begins that follows its verb: after "that", or at its first word.
 * @returns -1 where none follows
 */
export function contentAfter(row: Row, { from, to, report }: Cue, high: number): number {
  const { verb } = report!;
  const next = row.tokens[to]?.lower;
  if (row.tokens[from].tag === 'VB' && next !== 'that' && !QUESTION.has(next) && !TELLING.has(verb.lemma)) return -1;
  const told = TELLING.has(verb.lemma) ? phraseFrom(row, row.tokens[to]?.tag === 'VBG' ? to + 1 : to, high) : null;
  const behind = told ? clauseFrom(row, verb, told.to, high) : -1;
  return behind >= 0 && isLed(row.tokens, behind) ? behind : Math.max(clauseFrom(row, verb, to, high), behind);
}

/** Does a place stand right behind "that", or at a word that asks or that can only be a subject? */
const isLed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1].lower === 'that' || QUESTION.has(tokens[at].lower) || SUBJECTS.has(tokens[at].lower);

/**
 * Where the words begin for what is spoken of: "noted the delay", "referred to the fire".
 * @param prepositions of which one must stand before them, unless there are none
 * @returns -1 where none follow
 */
export function topicAfter({ tokens }: Row, { to }: Cue, prepositions: readonly string[], high: number): number {
  const from = prepositions.includes(tokens[to]?.lower) ? to + 1 : prepositions.length ? high : to;
  return from < high && SUBJECT_START.has(tokens[from].pos) ? from : -1;
}

/** How far, in tokens, adjuncts may put the content off. */
const REACH = 14;

/** The content's first word at a place or behind the adjuncts that begin there. */
function clauseFrom(row: Row, verb: ReportingVerb, from: number, high: number): number {
  const { tokens } = row;
  let at = from;
  for (const limit = Math.min(high, from + REACH); at < limit;) {
    const { lower } = tokens[at];
    const led = lower === 'that' ? verb.direct : QUESTION.has(lower);
    const adjoined = at > from && tokens[at - 1].text !== ',' && mayPrecede(tokens, at);
    if ((led || adjoined || at === from) && beginsContent(row, verb.lemma, at, high)) return startOf(tokens, at);
    const next = skipAdjunct(row, at, limit);
    if (next === at) return -1;
    at = next;
  }
  return -1;
}

/** After an adjunct only a pronoun or a name begins a content clause that has no "that". */
const mayPrecede = (tokens: readonly Token[], at: number): boolean =>
  tokens[at].pos === 'PRON' || tokens[at].pos === 'PROPN';

const startOf = (tokens: readonly Token[], at: number): number => (isComplementiser(tokens, at) ? at + 1 : at);

/** Is this the "that" before a clause, whatever its tag says? */
function isComplementiser(tokens: readonly Token[], at: number): boolean {
  if (tokens[at].lower !== 'that') return false;
  const next = tokens[at + 1];
  return tokens[at].pos === 'SCONJ' || next?.text === ',' || /^(?:PRON|DET|PROPN)$/.test(next?.pos ?? '');
}

function beginsContent(row: Row, lemma: string, at: number, high: number): boolean {
  const { tokens } = row;
  if (at >= high) return false;
  const { lower, pos, tag } = tokens[at];
  if (isComplementiser(tokens, at)) return true;
  if (QUESTION.has(lower)) return true;
  if (lower === 'if') return ASKING.has(lemma);
  if (tag === 'VBG') return GERUND.has(lemma) || (lemma === 'say' && beginsClause(row, at, high));
  if (SUBJECTS.has(lower)) return true;
  if (lemma === 'say' && high - at >= 5 && NOMINAL.has(pos)) return true;
  return beginsClause(row, at, high);
}

const SUBJECTS = new Set(['he', 'she', 'they', 'we', 'i', 'there']);
const NOMINAL = new Set(['DET', 'PROPN', 'NOUN', 'PRON', 'ADJ', 'NUM']);

/** Past an adverb, a day, or a preposition with its phrase: "said on Tuesday in a statement". */
function skipAdjunct(row: Row, at: number, limit: number): number {
  const { tokens } = row;
  const { pos, lower, tag } = tokens[at];
  if (/^(?:last|this|next)$/.test(lower) && tokens[at + 1]?.pos === 'NOUN') return at + 2;
  if (pos === 'ADV' || tag === 'RP' || lower === 'out' || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower))
    return at + 1;
  if (pos === 'ADP' && lower !== 'of') {
    const phrase = phraseFrom(row, at + 1, limit);
    return phrase ? phrase.to : tokens[at + 2]?.lower === 'that' || tokens[at + 1]?.pos === 'ADV' ? at + 2 : at;
  }
  return at;
}
