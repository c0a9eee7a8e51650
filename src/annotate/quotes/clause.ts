import type { Token } from '../reading';
import type { Cue } from './draft';
import type { Row } from './row';
import { phraseFrom } from './speaker';

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
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

/** Is the verb form one that makes a clause of its own? */
export const isFinite = ({ tag }: Token): boolean => FINITE.has(tag);

/** Does a clause with a subject and a finite verb begin here? */
export function beginsClause({ tokens }: Row, from: number, high: number): boolean {
  const { pos, tag, lower } = tokens[from] ?? {};
  if (pos === undefined || pos === 'PUNCT' || pos === 'SCONJ' || pos === 'CCONJ') return false;
  if (pos === 'VERB' && tag !== 'VBG') return false;
  let relatives = 0;
  for (let at = from; at < high && at - from < 30; at++) {
    const token = tokens[at];
    if (isFinite(token) && (at > from || lower === 'should')) {
      if (relatives === 0) return true;
      relatives--;
    } else if (at > from && RELATIVE.has(token.lower) && token.pos !== 'DET') relatives++;
    else if (/^[;:.!?]$/.test(token.text) && !token.glued) return false;
  }
  return false;
}

/** Does the run hold a finite verb? */
export function holdsClause({ tokens }: Row, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFinite(tokens[at])) return true;
  return false;
}

/**
 * Where the content clause begins that follows its verb: after "that", or at its first word.
 * @returns -1 where none follows
 */
export function contentAfter(row: Row, { to, report }: Cue, high: number): number {
  const { tokens } = row;
  const lemma = report!.verb.lemma;
  let at = to;
  if (TELLING.has(lemma)) {
    const addressee = phraseFrom(row, at, high);
    if (addressee && beginsContent(row, lemma, addressee.to, high)) return startOf(tokens, addressee.to);
  }
  const limit = Math.min(high, to + 14);
  for (let first = true; at < limit; first = false) {
    if (first || tokens[at].lower === 'that' || QUESTION.has(tokens[at].lower)) {
      if (beginsContent(row, lemma, at, high)) return startOf(tokens, at);
    }
    if (!first && tokens[at - 1].text !== ',' && mayPrecede(tokens, at) && beginsContent(row, lemma, at, high)) {
      return startOf(tokens, at);
    }
    const next = skipAdjunct(row, at, limit);
    if (next === at) return -1;
    at = next;
  }
  return -1;
}

/** After an adjunct only a pronoun or a name begins a content clause that has no "that". */
const mayPrecede = (tokens: readonly Token[], at: number): boolean =>
  tokens[at].pos === 'PRON' || tokens[at].pos === 'PROPN';

const startOf = (tokens: readonly Token[], at: number): number =>
  tokens[at].lower === 'that' && tokens[at].pos === 'SCONJ' ? at + 1 : at;

function beginsContent(row: Row, lemma: string, at: number, high: number): boolean {
  const { tokens } = row;
  if (at >= high) return false;
  const { lower, pos, tag } = tokens[at];
  if (lower === 'that' && pos === 'SCONJ') return true;
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
  const { pos, lower } = tokens[at];
  if (/^(?:last|this|next)$/.test(lower) && tokens[at + 1]?.pos === 'NOUN') return at + 2;
  if (pos === 'ADV' || /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(lower)) return at + 1;
  if (pos === 'ADP' && lower !== 'of') {
    const phrase = phraseFrom(row, at + 1, limit);
    return phrase ? phrase.to : at;
  }
  return at;
}
