import { keptWith } from '../kept';
import type { SentenceReading, Token } from '../reading';

/** How a phrase stands in its clause. */
export type Place = 'subject' | 'passive' | 'object' | 'oblique' | 'possessor' | 'modifier' | 'other';

interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Standing {
  readonly place: Place;
  /** The preposition that governs an oblique phrase, lower case: "with". */
  readonly preposition: string | null;
  /** The verb or noun on which it hangs; null where it isn't known. */
  readonly governor: Token | null;
}

const LOOK = 8; // the first tokens tell what has been read; a sentence may be as long as its paragraph

/** Tells whether the parser has read this sentence. */
function hasTree({ tokens }: SentenceReading): boolean {
  for (let at = 0; at < tokens.length && at < LOOK; at++) if (tokens[at].rel !== 'dep') return true;
  return false;
}

/** The index of the word in a range on which the others hang: without a tree, the last. */
export function headOf(sentence: SentenceReading, { from, to }: Range): number {
  for (let at = to - 1; at >= from; at--) {
    const { head, rel } = sentence.tokens[at];
    if (rel !== 'dep' && rel !== 'punct' && (head < from || head >= to)) return at;
  }
  return to - 1;
}

const OTHER: Standing = { place: 'other', preposition: null, governor: null };

/** What is known of how the words of a sentence with a tree stand, each once it has been asked for. */
const standings = keptWith((tokens: readonly Token[]): (Standing | undefined)[] => new Array<undefined>(tokens.length));

/** How a mention stands in its clause: by the tree where there is one, else by its neighbours. */
export function standingOf(sentence: SentenceReading, range: Range): Standing {
  if (!hasTree(sentence)) return standingByNeighbours(sentence, range);
  const head = headOf(sentence, range);
  const known = standings(sentence.tokens);
  return (known[head] ??= standingByTree(sentence, head, 0));
}

function standingByTree(sentence: SentenceReading, at: number, depth: number): Standing {
  const { tokens } = sentence;
  const { head, rel } = tokens[at];
  const governor = head >= 0 ? tokens[head] : null;
  const [base, sub] = rel.split(':');
  switch (base) {
    case 'nsubj':
    case 'csubj':
      return { place: sub === 'pass' ? 'passive' : 'subject', preposition: null, governor };
    case 'obj':
    case 'iobj':
      return { place: 'object', preposition: null, governor };
    case 'obl':
    case 'nmod': {
      if (sub === 'poss') return { place: 'possessor', preposition: null, governor };
      const preposition = caseOf(tokens, at);
      return { place: preposition === "'s" || preposition === "'" ? 'possessor' : 'oblique', preposition, governor };
    }
    case 'conj':
    case 'appos':
    case 'flat':
      return head >= 0 && depth < 6 ? standingByTree(sentence, head, depth + 1) : OTHER;
    case 'compound':
    case 'amod':
      return { place: 'modifier', preposition: null, governor };
    default:
      return { ...OTHER, governor };
  }
}

/** The preposition or possessive that marks a word, sought among its neighbours. */
function caseOf(tokens: readonly Token[], at: number): string | null {
  for (let near = Math.max(0, at - 12); near < tokens.length && near < at + 4; near++) {
    if (tokens[near].head === at && tokens[near].rel.startsWith('case')) return tokens[near].lower;
  }
  return null;
}

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  (
    'in at near from to with without between against by of on for into over about after before under through across around ' +
    'outside inside toward towards via within beyond behind among amid upon off throughout above below despite until like'
  ).split(' '),
);

const NO_VERBS: ReadonlySet<string> = new Set(
  'and or but nor who which that whose whom as the a an this these those it he she they we i you'.split(' '),
);

const AUXILIARIES: ReadonlySet<string> = new Set(
  'has have had will would may might can could shall should must is are was were be been do does did also not never now'.split(
    ' ',
  ),
);

const couldBeVerb = ({ pos, text, lower }: Token): boolean =>
  (pos === 'X' ? /^\p{Ll}{2}/u.test(text) : pos === 'VERB' || pos === 'AUX' || pos === 'ADV' || pos === 'PART') &&
  !PREPOSITIONS.has(lower) &&
  !NO_VERBS.has(lower);

function standingByNeighbours({ tokens }: SentenceReading, { from, to }: Range): Standing {
  const next = tokens[to];
  if (next && (next.lower === "'s" || next.lower === "'")) {
    return { place: 'possessor', preposition: null, governor: tokens[to + 1] ?? null };
  }
  let before = from - 1;
  while (before >= 0 && (tokens[before].lower === 'the' || /^\p{Lu}/u.test(tokens[before].text)) && before > from - 4)
    before--;
  let word = tokens[before]?.lower;
  if ((word === 'and' || word === 'or' || word === ',') && before > 0) {
    for (let at = before - 1; at >= Math.max(0, before - 6); at--) {
      if (PREPOSITIONS.has(tokens[at].lower)) word = tokens[at].lower;
      if (/^\p{Ll}/u.test(tokens[at].text) && tokens[at].lower !== 'the' && tokens[at].lower !== 'and') break;
    }
  }
  if (word && PREPOSITIONS.has(word)) return { place: 'oblique', preposition: word, governor: null };
  let verb = to;
  while (verb < tokens.length && verb < to + 6 && (/^\p{Lu}/u.test(tokens[verb].text) || tokens[verb].lower === 'and'))
    verb++;
  const first = tokens[verb];
  if (first && couldBeVerb(first)) {
    while (verb < to + 9 && tokens[verb + 1] && AUXILIARIES.has(tokens[verb].lower) && couldBeVerb(tokens[verb + 1]))
      verb++;
    const passive =
      /^(was|were|is|are|been|be)$/.test(tokens[verb - 1].lower) && /(ed|en|wn|ught|nt)$/.test(tokens[verb].lower);
    return { place: passive ? 'passive' : 'subject', preposition: null, governor: tokens[verb] };
  }
  if (before >= 0 && /ed$|s$/.test(tokens[before].lower) && tokens[before].pos !== 'NOUN') {
    return { place: 'object', preposition: null, governor: tokens[before] };
  }
  return OTHER;
}
