import { ACTOR_NOUNS } from '../lexicon/actorNouns';
import { GENERIC_NOUNS } from '../lexicon/outlineWords';
import { OUTLETS } from '../lexicon/outlets';
import type { EventDraft } from './draft';
import { isMeasured, isSize } from './markets';
import { nounPhrase, type Tree } from './tree';

/** From this confidence on a name is one almost certainly; below that it is rather none. */
const SURE = 0.75;
const DUBIOUS = 0.45;
/** From this confidence on a pronoun or phrase stands for the entity that it was linked to. */
const SURE_LINK = 0.5;

/** What a side of an event is, in the article's cast. */
export interface SideStanding {
  readonly form: 'name' | 'nominal' | 'pronoun';
  readonly kind: string;
  /** How sure the link of a pronoun or a phrase to its entity is, 0 to 1. */
  readonly link: number;
  /** How sure its entity is a name, 0 to 1. */
  readonly certainty: number;
  readonly name: string;
  /** The mention's tokens. */
  readonly from: number;
  readonly to: number;
}

/** The mention that stands for the side of an event with this head, if any. */
export type SideFinder = (head: number) => SideStanding | null;

/** "The company", "a handful": a reader of the outline learns nothing of who it is. */
export function isGeneric({ tokens, children }: Tree, at: number, sideOf: SideFinder): boolean {
  const side = sideOf(at);
  if ((side && (side.form !== 'nominal' || side.link >= SURE_LINK)) || !GENERIC_NOUNS.has(tokens[at].lemma))
    return false;
  return children[at].every((child) => /^(?:det|nmod:poss|nummod|case|acl|punct)/.test(tokens[child].rel));
}

/** Adds what the side of an event speaks for and against showing it, each signal with the role (source or target) before it. */
export function addSideSignals(
  tree: Tree,
  { from, to }: EventDraft,
  at: number,
  role: string,
  sideOf: SideFinder,
  add: (signal: string, holds?: boolean) => void,
): void {
  const { tokens } = tree;
  const { pos, lower, lemma, tag } = tokens[at];
  const side = sideOf(at);
  const { from: first, to: last } = side ?? nounPhrase(tree, at);
  if (side) {
    add(`${role}:${side.form}`);
    add(`${role}:${side.kind}`);
    add(`${role}:doubtful`, side.certainty < SURE);
    add(`${role}:dubious`, side.certainty < DUBIOUS);
    add(`${role}:vague`, side.form === 'pronoun' && (side.link < SURE_LINK || tag === 'PRP$'));
    add(`${role}:weak link`, side.form !== 'name' && side.link < SURE_LINK);
    add(`${role}:outlet`, OUTLETS.has(side.name.toLowerCase()));
    add(`${role}:misread`, /^(?:See|Buy|Click|Read|Watch|NASDAQ|NYSE)\b/.test(side.name));
  } else if (pos === 'PRON' || pos === 'DET') {
    add(`${role}:open pronoun`);
  } else {
    add(`${role}:words`);
    add(`${role}:actor`, ACTOR_NOUNS.has(lemma));
    add(`${role}:bare`, pos === 'NOUN' && tag === 'NNS' && last - first === 1);
    add(`${role}:number`, pos === 'NUM');
    add(`${role}:capital`, pos === 'PROPN');
    add(`${role}:outlet`, pos === 'PROPN' && OUTLETS.has(lower));
  }
  add(`${role}:measured`, isMeasured(tree, at));
  add(`${role}:size`, isSize(tree, at) || /^[$€£¥]/.test(tokens[at].text) || tokens[at].pos === 'NUM');
  add(`${role}:person speaking`, FIRST_AND_SECOND.has(lower));
  add(`${role}:of speaker`, childrenHave(tree, at, SPEAKERS_OWN));
  add(`${role}:overlaps`, first < to && last > from);
  add(`${role}:long`, last - first > 7);
  // pieces of phrases: ", thanks to the class", "a", the "maker" of a "parts-maker"
  const isPiece =
    tokens[first].pos === 'PUNCT' || (tag === 'DT' && ARTICLES.has(lower)) || tokens[first - 1]?.tag === 'HYPH';
  add(`${role}:with sign`, isPiece);
  for (let word = first; word < last; word++) {
    if (tokens[word].pos === 'VERB' && tokens[word].rel !== 'amod') add(`${role}:with verb`);
    if (/^[:*•|@/\\]|^http/.test(tokens[word].text)) add(`${role}:with sign`);
    // "whose farmers", "most of which": whose, and of which, stands elsewhere
    if (/^W(?:P|DT)/.test(tokens[word].tag)) add(`${role}:with sign`);
  }
}

const ARTICLES = new Set(['a', 'an', 'the']);

const FIRST_AND_SECOND = new Set(['i', 'we', 'you', 'me', 'us', 'your', 'my', 'our', 'yours']);
const SPEAKERS_OWN = new Set(['my', 'our', 'your']);

const childrenHave = ({ tokens, children }: Tree, at: number, words: ReadonlySet<string>): boolean =>
  children[at].some((child) => words.has(tokens[child].lower));
