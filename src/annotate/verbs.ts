import type { Token } from './reading';

/**
 * A main verb with the auxiliaries, modals and adverbs that belong to it: "has not yet been told". A form of "be" or
 * "have" without a verb after it is the main verb of its own group.
 */
export interface VerbGroup {
  /** Indices within the sentence of the first word and of the main verb. */
  readonly from: number;
  readonly verb: number;
  /** Null for infinitives, participles and imperatives on their own. */
  readonly tense: 'past' | 'present' | 'future' | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** The lemma of a modal other than that of the future: "can", "may", "must", "should", "would"; also "have to". */
  readonly modal: string | null;
  /** An infinitive that stands with "to". */
  readonly infinitive: boolean;
}

/** Words that deny or all but deny the verb they stand before. */
const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'never', 'nor', 'neither', 'hardly', 'barely']);

const FUTURE_MODALS: ReadonlySet<string> = new Set(['will', 'shall']);

/** A subject may stand between the auxiliary and the verb of a question; no more words than this are skipped. */
const LONGEST_SUBJECT = 4;

/**
 * Finds the verb groups of a sentence from its parts of speech.
 * @param tokens the sentence's, tagged
 * @returns in text order; groups don't overlap
 */
export function findVerbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let after = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!isMainVerb(tokens, i)) continue;
    groups.push(readGroup(tokens, after, i));
    after = i + 1;
  }
  return groups;
}

function isMainVerb(tokens: readonly Token[], i: number): boolean {
  if (tokens[i].pos === 'VERB') return true;
  if (tokens[i].pos !== 'AUX' || tokens[i].tag === 'MD') return false;
  // An auxiliary is its own main verb where no verb follows it.
  let at = i + 1;
  while (at < tokens.length && (isBetween(tokens[at]) || tokens[at].pos === 'AUX')) at++;
  return at >= tokens.length || tokens[at].pos !== 'VERB'
    ? !isQuestion(tokens, i) && !auxiliaryFollows(tokens, i)
    : false;
}

/** "has been": the last of several auxiliaries is the main verb. */
function auxiliaryFollows(tokens: readonly Token[], i: number): boolean {
  let at = i + 1;
  while (at < tokens.length && isBetween(tokens[at])) at++;
  return at < tokens.length && tokens[at].pos === 'AUX';
}

/** What may stand between the verbs of one group. */
function isBetween({ pos, lower }: Token): boolean {
  return pos === 'ADV' || lower === 'not' || lower === "n't" || lower === 'to';
}

/** "Did the minister know": an auxiliary, a short subject, a verb that can't be finite. */
function isQuestion(tokens: readonly Token[], i: number): boolean {
  if (i > 0 && !startsClause(tokens[i - 1])) return false;
  for (let at = i + 1; at < Math.min(tokens.length, i + 2 + LONGEST_SUBJECT); at++) {
    const { pos, tag } = tokens[at];
    if (pos === 'VERB') return tag === 'VB' || tag === 'VBN' || tag === 'VBG';
    if (pos !== 'PRON' && pos !== 'PROPN' && pos !== 'NOUN' && pos !== 'DET' && pos !== 'ADJ' && pos !== 'ADV')
      return false;
  }
  return false;
}

function startsClause({ pos, tag }: Token): boolean {
  return pos === 'PUNCT' || pos === 'CCONJ' || tag.startsWith('W');
}

/** @param after where the group before it has ended */
function readGroup(tokens: readonly Token[], after: number, verb: number): VerbGroup {
  const chain = auxiliariesOf(tokens, after, verb);
  const from = chain.length ? chain[0] : verb;
  let perfect = false;
  let progressive = false;
  let passive = false;
  let modal: string | null = null;
  let future = false;
  // Each auxiliary says something of the form that follows it.
  for (let k = 0; k < chain.length; k++) {
    const { lemma, tag } = tokens[chain[k]];
    const form = tokens[k + 1 < chain.length ? chain[k + 1] : verb];
    const withTo = hasTo(tokens, chain[k], k + 1 < chain.length ? chain[k + 1] : verb);
    if (tag === 'MD') {
      if (FUTURE_MODALS.has(lemma)) future = true;
      else modal = lemma;
    } else if (lemma === 'have') {
      if (withTo) modal = 'have to';
      else perfect = true;
    } else if (lemma === 'be' || lemma === 'get') {
      if (form.tag === 'VBG') progressive = true;
      else if (form.tag === 'VBN' || form.tag === 'VBD') passive = true;
      else if (withTo) future = true;
    }
  }
  const infinitive = verbHasTo(tokens, from, verb) && !chain.length;
  return {
    from: infinitive ? toBefore(tokens, verb) : from,
    verb,
    tense: future ? 'future' : tenseOf(tokens[from].tag, chain.length > 0),
    perfect,
    progressive,
    passive,
    negated: isNegated(tokens, infinitive ? toBefore(tokens, verb) : from, verb),
    modal,
    infinitive,
  };
}

/** The auxiliaries of a verb, first to last: those before it with nothing but adverbs and "to" between. */
function auxiliariesOf(tokens: readonly Token[], after: number, verb: number): number[] {
  const chain: number[] = [];
  let at = verb - 1;
  for (; at >= after; at--) {
    if (tokens[at].pos === 'AUX') chain.unshift(at);
    else if (!isBetween(tokens[at])) break;
  }
  if (chain.length) return chain;
  for (let i = at; i >= Math.max(after, verb - 1 - LONGEST_SUBJECT); i--) {
    if (tokens[i].pos === 'AUX') return isQuestion(tokens, i) ? [i] : [];
  }
  return [];
}

function hasTo(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tokens[i].tag === 'TO') return true;
  return false;
}

function verbHasTo(tokens: readonly Token[], from: number, verb: number): boolean {
  return from === verb && toBefore(tokens, verb) < verb;
}

/** The "to" of an infinitive, behind its adverbs; the verb itself where there is none. */
function toBefore(tokens: readonly Token[], verb: number): number {
  let at = verb - 1;
  while (at >= 0 && tokens[at].pos === 'ADV' && tokens[at].tag !== 'TO') at--;
  return at >= 0 && tokens[at].tag === 'TO' ? at : verb;
}

function tenseOf(tag: string, hasAuxiliary: boolean): VerbGroup['tense'] {
  if (tag === 'VBD') return 'past';
  if (tag === 'VBZ' || tag === 'VBP' || (tag === 'MD' && hasAuxiliary)) return 'present';
  return null;
}

function isNegated(tokens: readonly Token[], from: number, verb: number): boolean {
  for (let i = Math.max(0, from - 1); i < verb; i++) {
    if (NEGATIONS.has(tokens[i].lower)) return true;
  }
  // "is not", "was n't": a main verb that is an auxiliary has its negation after it.
  return tokens[verb].pos === 'AUX' && verb + 1 < tokens.length && /^(?:not|n't|never)$/.test(tokens[verb + 1].lower);
}
