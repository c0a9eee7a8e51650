import { ABSTRACT_NOUNS, ACTOR_NOUNS } from '../lexicon/actorNouns';
import { IDLE_OBJECTS } from '../lexicon/idleWords';
import { GENERIC_NOUNS } from '../lexicon/outlineWords';
import { OUTLETS } from '../lexicon/outlets';
import { wordSet } from '../lexicon/wordSet';
import type { Token } from '../reading';
import type { EventDraft } from './draft';
import { isMeasured, isSize } from './markets';
import { nounPhrase, type Tree } from './tree';

/** From this confidence on a name is one almost certainly; below that it is rather none. */
const SURE = 0.75;
const DUBIOUS = 0.45;
/** From this confidence on a pronoun or phrase stands for the entity that it was linked to. */
const SURE_LINK = 0.5;
/** From this confidence on it seldom stands for another. */
const FIRM_LINK = 0.8;

/** What a side of an event is, in the article's cast. */
export interface SideStanding {
  readonly form: 'name' | 'nominal' | 'pronoun';
  readonly kind: string;
  /** How sure the link of a pronoun or a phrase to its entity is, 0 to 1. */
  readonly link: number;
  /** How sure its entity is a name, 0 to 1. */
  readonly certainty: number;
  readonly name: string;
  /** The entity is one of the few that the article is about. */
  readonly central: boolean;
  /** Nothing else in the article names the entity. */
  readonly once: boolean;
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
    add(`${role}:unsure pronoun`, side.form === 'pronoun' && side.link < FIRM_LINK);
    add(`${role}:it`, lower === 'it' || lower === 'they');
    add(`${role}:central`, side.central);
    add(`${role}:once`, side.once);
    add(`${role}:outlet`, OUTLETS.has(side.name.toLowerCase()));
    add(`${role}:misread`, MISREAD.test(side.name));
  } else if (pos === 'PRON' || pos === 'DET') {
    add(`${role}:open pronoun`);
  } else {
    add(`${role}:words`);
    add(`${role}:actor`, ACTOR_NOUNS.has(lemma));
    add(`${role}:bare`, pos === 'NOUN' && tag === 'NNS' && last - first === 1);
    add(`${role}:number`, pos === 'NUM');
    add(`${role}:capital`, pos === 'PROPN');
    add(`${role}:thing`, pos !== 'PROPN' && !ACTOR_NOUNS.has(lemma) && !isMeasured(tree, at));
    add(`${role}:abstract`, ABSTRACT_NOUNS.has(lemma) || ABSTRACT_ENDING.test(lemma));
    add(`${role}:idle`, IDLE_OBJECTS.has(lemma) || IDLE_OBJECTS.has(lower));
    add(`${role}:part`, PARTS.has(lower) && last - first === 1);
    add(`${role}:outlet`, pos === 'PROPN' && OUTLETS.has(lower));
  }
  add(`${role}:measured`, isMeasured(tree, at));
  add(`${role}:size`, isSize(tree, at) || /^[$€£¥]/.test(tokens[at].text) || tokens[at].pos === 'NUM');
  add(`${role}:person speaking`, FIRST_AND_SECOND.has(lower));
  add(`${role}:of speaker`, childrenHave(tree, at, SPEAKERS_OWN));
  add(`${role}:overlaps`, first < to && last > from);
  add(`${role}:long`, last - first > 7);
  add(`${role}:pointing`, POINTING.has(tokens[first].lower));
  add(`${role}:cut`, last < tokens.length && goesOn(tokens[last]));
  // pieces of phrases: ", thanks to the class", "a", the "maker" of a "parts-maker"
  const isPiece =
    tokens[first].pos === 'PUNCT' ||
    (role === 'source' && lower === 'thanks') ||
    (tag === 'DT' && ARTICLES.has(lower)) ||
    tokens[first - 1]?.tag === 'HYPH';
  add(`${role}:with sign`, isPiece);
  for (let word = first; word < last; word++) {
    if (tokens[word].pos === 'VERB' && tokens[word].rel !== 'amod') add(`${role}:with verb`);
    if (/^[:*•|@/\\]|^http/.test(tokens[word].text)) add(`${role}:with sign`);
    // "whose farmers", "most of which": whose, and of which, stands elsewhere
    if (/^W(?:P|DT)/.test(tokens[word].tag)) add(`${role}:with sign`);
  }
}

/** What is part of something that is not said. */
const PARTS: ReadonlySet<string> = wordSet(
  'more less much most many some all half one two three both several few others',
);

/** Links, tickers and forms of companies taken for names, and names with a preposition or the next sentence's first word. */
const MISREAD =
  /^(?:See|Buy|Click|Read|Watch|NASDAQ|NYSE)\b|^(?:For|With|At|On|By|From|As|While|After) |^(?:Inc|Ltd|Corp|Co|LLC|PLC)\.?$|[\p{Ll}.)](?:The|We|It|In|This|That|For|He|She|They|On|At|But|And)$/u;

/** "That drop", "these areas": which, is said elsewhere. */
const POINTING: ReadonlySet<string> = wordSet('this that these those such');

const ABSTRACT_ENDING = /(?:tion|ment|ness|ity|ance|ence|ship|ism|sis)$/;

/** Does a word belong to the phrase before it, which was read to end too soon? */
const goesOn = ({ tag, pos, glued, text }: Token): boolean =>
  tag === 'HYPH' || pos === 'NOUN' || pos === 'PROPN' || (glued && /^[\p{L}\d]/u.test(text));

const ARTICLES = new Set(['a', 'an', 'the']);

/** Whoever writes, speaks and is spoken to. */
export const FIRST_AND_SECOND = new Set(['i', 'we', 'you', 'me', 'us', 'your', 'my', 'our', 'yours']);
const SPEAKERS_OWN = new Set(['my', 'our', 'your']);

const childrenHave = ({ tokens, children }: Tree, at: number, words: ReadonlySet<string>): boolean =>
  children[at].some((child) => words.has(tokens[child].lower));
