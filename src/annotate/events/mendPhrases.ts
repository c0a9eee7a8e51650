import { countryWord } from '../lexicon/countries';
import { ROLE_NOUNS } from '../lexicon/titles';
import { childOf, isNoun, isRel, type Arc, type Tree } from './tree';

const NONE: readonly Arc[] = [];
const isDash = (text: string): boolean => text === '–' || text === '—';
const LONGEST_PARENTHESIS = 30;

/** "between Prime Minister Ito and …": a preposition that was taken for the noun it introduces. */
export function prepositionAsNoun(tree: Tree, at: number): readonly Arc[] {
  const { tokens, parent } = tree;
  if (tokens[at].tag !== 'IN' || tokens[at].pos !== 'ADP' || !/^(nmod|obl|punct)/.test(tokens[at].rel)) return NONE;
  const up = parent[at];
  const noun = tree.children[at].find(
    (child) => child > at && isNoun(tree, child) && /^(obj|nmod|obl|conj)/.test(tokens[child].rel),
  );
  if (noun === undefined || up < 0) return NONE;
  return [
    { at: noun, head: up, rel: isNoun(tree, up) ? 'nmod' : 'obl' },
    { at, head: noun, rel: 'case' },
  ];
}

/** "the club – led by Mora – and the league": what stands between dashes belongs to the noun before, what follows doesn't. */
export function parenthesis(tree: Tree, at: number): readonly Arc[] {
  const { tokens, parent } = tree;
  if (!isDash(tokens[at].text) || at < 1 || !tokens[at + 1] || tokens[at + 1].glued) return NONE;
  let close = at + 2;
  while (close < tokens.length && close < at + LONGEST_PARENTHESIS && !isDash(tokens[close].text)) close++;
  if (!tokens[close] || !isDash(tokens[close].text)) return NONE;
  const noun = headOfPhrase(tree, at - 1);
  if (!isNoun(tree, noun)) return NONE;
  const arcs: Arc[] = [];
  if (tokens[at + 1].tag === 'VBN' || (tokens[at + 1].tag === 'VBD' && childOf(tree, at + 1, 'nsubj') < 0)) {
    arcs.push({ at: at + 1, head: noun, rel: 'acl' });
    const agent = agentBetween(tree, at + 2, close);
    if (agent >= 0) arcs.push({ at: agent, head: at + 1, rel: 'obl:agent' });
  }
  const follows = tokens[close + 1]?.pos === 'CCONJ' ? parent[close + 1] : -1;
  if (follows > close && parent[follows] > at && parent[follows] < close)
    arcs.push({ at: follows, head: noun, rel: 'conj' });
  return arcs;
}

function headOfPhrase({ tokens, parent }: Tree, last: number): number {
  let at = last;
  while (parent[at] >= 0 && parent[at] < last && /^(flat|compound)/.test(tokens[at].rel)) at = parent[at];
  return at;
}

/** The noun after "by"; -1 if there is none. */
function agentBetween({ tokens, parent }: Tree, from: number, to: number): number {
  for (let at = from; at < to; at++)
    if (tokens[at].lower === 'by' && parent[at] > at && parent[at] < to) return parent[at];
  return -1;
}

/** "fined Lumen 40 million euros": a name before an amount is no part of it. */
export function nameBeforeAmount(tree: Tree, at: number): readonly Arc[] {
  const { tokens, parent } = tree;
  if (tokens[at].pos !== 'PROPN' || !isRel(tree, at, 'compound') || tokens[at + 1]?.tag !== 'CD') return NONE;
  const noun = parent[at];
  if (noun < at + 2 || tokens[noun].pos === 'PROPN' || !isRel(tree, noun, 'obj')) return NONE;
  const verb = parent[noun];
  return verb >= 0 && verb < at && tokens[verb].pos === 'VERB' ? [{ at, head: verb, rel: 'iobj' }] : NONE;
}

const STANDS_FOR_DEMONYM = new Set(['U.S.', 'US', 'U.K.', 'UK', 'EU', 'U.N.', 'UN']);

const isDemonym = (text: string): boolean => STANDS_FOR_DEMONYM.has(text) || countryWord(text)?.sort === 'demonym';

/** "meet Turkish President Demir": the demonym belongs to the title and the name after it. */
export function demonymBeforeTitle(tree: Tree, at: number): readonly Arc[] {
  const { tokens, parent } = tree;
  const { rel, pos, text } = tokens[at];
  const predicate = rel === 'xcomp' && tokens[at + 1]?.rel === 'nmod:desc';
  if (!predicate && !/^(obj|nsubj|obl|nmod|iobj|conj)$/.test(rel)) return NONE;
  if ((pos !== 'ADJ' && pos !== 'PROPN') || !isDemonym(text)) return NONE;
  let noun = at + 1;
  if (!tokens[noun] || !/^(ADJ|NOUN|PROPN)$/.test(tokens[noun].pos)) return NONE;
  if (!ROLE_NOUNS.has(tokens[noun].lower) && !/^\p{Lu}/u.test(tokens[noun].text)) return NONE;
  while (parent[noun] > noun && parent[noun] < at + 7 && /^(compound|amod|nmod:desc)/.test(tokens[noun].rel))
    noun = parent[noun];
  const up = parent[at];
  if (!/^(NOUN|PROPN)$/.test(tokens[noun].pos) || up < 0 || (up > at && up <= noun)) return NONE;
  if (parent[noun] === at && !/^(obl|appos)$/.test(tokens[noun].rel)) return NONE;
  const arcs: Arc[] = [
    { at: noun, head: up, rel: predicate ? 'obj' : rel },
    { at, head: noun, rel: 'amod' },
  ];
  for (const child of tree.children[at])
    if (/^(case|det|cc)/.test(tokens[child].rel)) arcs.push({ at: child, head: noun, rel: tokens[child].rel });
  return arcs;
}

/** "The head of Acme's lending arm resigned": the first noun was taken for the subject of the second, which is no predicate. */
export function possessedHead(tree: Tree, at: number): readonly Arc[] {
  const { tokens, parent } = tree;
  const verb = parent[at];
  if (!isRel(tree, at, 'nsubj') || verb <= at || tokens[at].pos !== 'NOUN') return NONE;
  const head = childOf(tree, at, 'nsubj');
  if (head < 0 || head > at || childOf(tree, at, 'cop') >= 0) return NONE;
  const owner = childOf(tree, head, 'nmod');
  if (owner < head || owner > at || tokens[tree.right[owner]].tag !== 'POS') return NONE;
  const preposition = tree.children[owner].find((child) => child < owner && tokens[child].rel === 'case');
  if (preposition === undefined) return NONE;
  return [
    { at: head, head: verb, rel: tokens[at].rel },
    { at, head, rel: 'nmod' },
    { at: owner, head: at, rel: 'nmod:poss' },
    { at: preposition, head: at, rel: 'case' },
  ];
}

/** "by nurses, by a doctor and by volunteers": one after the other, not one of the other. */
export function agentList(tree: Tree, at: number): readonly Arc[] {
  const { tokens, parent } = tree;
  if (tokens[at].lower !== 'by' || tokens[at - 1]?.text !== ',' || !isRel(tree, at, 'case')) return NONE;
  const noun = parent[at];
  const first = noun < at ? -1 : parent[noun];
  if (first < 0 || first > at || !isRel(tree, noun, 'nmod') || tokens[first].rel !== 'obl:agent') return NONE;
  return [{ at: noun, head: first, rel: 'conj' }];
}

/** "the envoy, Ana Ruiz, and the consul": the consul goes with the envoy, not with the name. */
export function liftedConjunct(tree: Tree, at: number): readonly Arc[] {
  const { tokens, parent } = tree;
  if (!isRel(tree, at, 'conj') || !isNoun(tree, at) || tokens[at - 1]?.text === '&') return NONE;
  let head = parent[at];
  while (head >= 0 && isRel(tree, head, 'flat')) head = parent[head];
  const described = head < 0 || !isRel(tree, head, 'appos') ? -1 : parent[head];
  if (described >= 0 && tokens[described].tag === 'NN' && isSetOff(tree, head, at)) head = described;
  return head >= 0 && head !== parent[at] ? [{ at, head, rel: 'conj' }] : NONE;
}

/** "neither envoys from Chad nor their hosts": the second goes with the first, not with what stands inside it. */
export function conjunctOfPair(tree: Tree, at: number): readonly Arc[] {
  const { tokens, parent, children } = tree;
  if (tokens[at].rel !== 'cc:preconj' || !/^(neither|either|both)$/.test(tokens[at].lower)) return NONE;
  const first = parent[at];
  if (first < at || !isNoun(tree, first)) return NONE;
  const joined = tokens[at].lower === 'neither' ? 'nor' : tokens[at].lower === 'either' ? 'or' : 'and';
  for (let inner = first + 1; inner <= tree.right[first]; inner++) {
    if (!isRel(tree, inner, 'conj') || parent[inner] === first || !isNoun(tree, inner)) continue;
    if (children[inner].some((child) => tokens[child].lower === joined))
      return [{ at: inner, head: first, rel: 'conj' }];
  }
  return NONE;
}

/** A name between commas: ", Ana Ruiz,". */
function isSetOff(tree: Tree, name: number, before: number): boolean {
  const { tokens } = tree;
  if (tokens[name].tag !== 'NNP' || childOf(tree, name, 'case') >= 0) return false;
  let from = name;
  while (from > 0 && tokens[from - 1].pos === 'PROPN') from--;
  let to = name + 1;
  while (to < before && tokens[to].pos === 'PROPN') to++;
  return tokens[from - 1]?.text === ',' && tokens[to].text === ',';
}
