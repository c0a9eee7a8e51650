import {
  CONTENT_VERBS,
  GERUND_VERBS,
  GIVING_VERBS,
  SELF_CONTROL_VERBS,
  SPEAKING_VERBS,
} from '../lexicon/complementVerbs';
import { VERB_SENSES } from '../lexicon/eventVerbs';
import { wordSet } from '../lexicon/wordSet';
import { nounClassOf } from './nounClass';
import { isAbstract } from './sides';
import { isFinite } from './subject';
import { isTemporal } from './temporal';
import { childOf, isNoun, isRel, type Arc, type Tree } from './tree';

const NONE: readonly Arc[] = [];
const BREAK = /^[,;:"“”()–—]$/;
const SUBORDINATORS = wordSet('after before as since until because while when if unless though although');
const HELPERS = new Set(['ADV', 'PART', 'AUX']);

const isPassiveForm = (tree: Tree, verb: number): boolean =>
  tree.children[verb].some((child) => tree.tokens[child].rel === 'aux:pass');

/** "before the window closes", "after eleven deputies walked out": the noun was taken for what the preposition governs. */
export function subordinateSubject(tree: Tree, at: number): readonly Arc[] {
  const { tokens, parent } = tree;
  if (!SUBORDINATORS.has(tokens[at].lower) || !isRel(tree, at, 'case')) return NONE;
  const noun = parent[at];
  if (noun < at || !isNoun(tree, noun) || (tokens[at].lower === 'since' && isTemporal(tree, noun))) return NONE;
  const up = parent[noun];
  if (up > 0 && (isRel(tree, up, 'csubj') || tokens[up - 1].lower === 'what')) return NONE;
  const verb = finiteVerbAfter(tree, noun);
  if (verb < 0) return NONE;
  const subject = childOf(tree, verb, 'nsubj');
  if (subject === noun) return [{ at, head: verb, rel: 'mark' }];
  // "said Holm, as crews cheered": the first is the subject of what stands above
  const said = parent[verb];
  if (subject > 0 && said === subject - 1 && parent[noun] === verb && childOf(tree, said, 'nsubj') < 0)
    return [
      { at: subject, head: said, rel: 'nsubj' },
      { at, head: verb, rel: 'mark' },
      { at: verb, head: said, rel: 'advcl' },
    ];
  // "three days after the ferry sank": no days sink
  const counted = subject >= 0 && subject === at - 1 && isTemporal(tree, subject);
  if (subject >= 0 && !counted) return NONE;
  const arcs: Arc[] = [
    { at: noun, head: verb, rel: isPassiveForm(tree, verb) ? 'nsubj:pass' : 'nsubj' },
    { at, head: verb, rel: 'mark' },
  ];
  if (counted) arcs.push({ at: subject, head: verb, rel: 'obl:unmarked' });
  // "even after": what stands before the word belongs to the clause
  for (const child of tree.children[noun]) if (child < at) arcs.push({ at: child, head: verb, rel: tokens[child].rel });
  const host = verbAbove(tree, noun, verb);
  if (host >= 0 && host < at && parent[verb] >= 0) arcs.push({ at: verb, head: host, rel: 'advcl' });
  return arcs;
}

/** The finite verb whose group follows a noun's phrase without a break; -1 if none does. */
function finiteVerbAfter(tree: Tree, noun: number): number {
  const { tokens } = tree;
  const end = Math.min(tokens.length, tree.right[noun] + 2);
  for (let at = noun + 1; at < end; at++) {
    const { pos, text, tag } = tokens[at];
    if (text === '(' && tokens[at + 2]?.text === ')') at += 2;
    else if (BREAK.test(text) || pos === 'CCONJ') return -1;
    if (pos !== 'VERB' && pos !== 'AUX') continue;
    if (!/^(VBD|VBZ|VBP|MD)$/.test(tag)) continue;
    const verb = verbOfGroup(tree, at);
    return verb >= 0 && isFinite(tree, verb) ? verb : -1;
  }
  return -1;
}

/** The main verb, or the predicate, of the verb group that begins at a token; -1 if there is none. */
function verbOfGroup({ tokens, parent }: Tree, from: number): number {
  for (let at = from; at < tokens.length && at < from + 5; at++) {
    const { pos } = tokens[at];
    if (pos === 'VERB') return at;
    if (!HELPERS.has(pos)) return -1;
    const up = parent[at];
    if (pos === 'AUX' && up > at && up < at + 6 && tokens[up].pos !== 'VERB') return up;
  }
  return -1;
}

function verbAbove({ tokens, parent }: Tree, at: number, except: number): number {
  let up = parent[at];
  for (let steps = 0; up >= 0 && steps < 10; up = parent[up], steps++)
    if (tokens[up].pos === 'VERB' && up !== except) return up;
  return -1;
}

/** "for the court to hear the case": the noun is what does it. */
export function infinitiveSubject(tree: Tree, at: number): readonly Arc[] {
  const { tokens, parent } = tree;
  if (tokens[at].tag !== 'TO' || at < 2) return NONE;
  const verb = parent[at];
  if (verb <= at || tokens[verb].tag !== 'VB' || childOf(tree, verb, 'nsubj') >= 0) return NONE;
  let noun = at - 1;
  while (noun > 0 && tokens[noun].pos === 'ADV') noun--;
  let marker = forOf(tree, noun);
  while (marker < 0 && IN_PHRASE.test(tokens[noun].rel) && parent[noun] >= 0 && parent[noun] < at) {
    noun = parent[noun];
    marker = forOf(tree, noun);
  }
  if (marker < 0 || !isNoun(tree, noun) || isAbstract(tree, noun) || isTemporal(tree, noun)) return NONE;
  const up = parent[noun];
  if (up < 0 || up === verb || (tree.right[noun] >= at && parent[verb] !== noun)) return NONE;
  return [
    { at: noun, head: verb, rel: 'nsubj' },
    { at: marker, head: verb, rel: 'mark' },
    { at: verb, head: up, rel: tokens[up].pos === 'VERB' ? 'advcl' : 'acl' },
  ];
}

/** "complained the bridge was unsafe": the noun before a clause without a subject was taken for what is complained about. */
export function contentSubject(tree: Tree, at: number): readonly Arc[] {
  const { tokens, parent } = tree;
  const verb = parent[at];
  if (!isRel(tree, at, 'obj') || verb < 0 || verb > at || !isNoun(tree, at)) return NONE;
  if (!CONTENT_VERBS.has(tokens[verb].lemma)) return NONE;
  const next = tokens[tree.right[at] + 1];
  if (!next || !/^(VBD|VBZ|VBP|MD)$/.test(next.tag)) return NONE;
  const clause = parent[tree.right[at] + 1];
  if (clause <= at || parent[clause] !== verb || !isRel(tree, clause, 'ccomp')) return NONE;
  if (childOf(tree, clause, 'nsubj') >= 0 || childOf(tree, clause, 'nsubj:pass') >= 0) return NONE;
  return [{ at, head: clause, rel: isPassiveForm(tree, clause) ? 'nsubj:pass' : 'nsubj' }];
}

const IN_PHRASE = /^(flat|compound|nmod|conj|appos)/;

const forOf = (tree: Tree, noun: number): number => {
  const marker = childOf(tree, noun, 'case');
  return marker >= 0 && tree.tokens[marker].lower === 'for' ? marker : -1;
};

/** A finite verb without a subject, but with a noun before it that no preposition introduces. */
export function bareSubject(tree: Tree, at: number): readonly Arc[] {
  const { tokens } = tree;
  if (tokens[at].pos !== 'VERB' || !isFinite(tree, at)) return NONE;
  let found = -1;
  for (const child of tree.children[at]) {
    if (child > at) break;
    const { rel, tag } = tokens[child];
    if (/^(nsubj|csubj|expl|mark)/.test(rel) || tag.startsWith('W')) return NONE;
    const bare = /^(obl(?::unmarked)?|dislocated|vocative|nmod:unmarked|dep)$/.test(rel);
    if (bare && isNoun(tree, child) && childOf(tree, child, 'case') < 0 && !isTemporal(tree, child) && tag !== 'CD')
      found = child;
  }
  if (found < 0) return NONE;
  for (let between = tree.right[found] + 1; between < at; between++)
    if (tokens[between].pos !== 'PUNCT' && !HELPERS.has(tokens[between].pos)) return NONE;
  return [{ at: found, head: at, rel: isPassiveForm(tree, at) ? 'nsubj:pass' : 'nsubj' }];
}

/** "figures published on Monday showed", "follows an inquiry opened in May": a participle that was taken for the verb. */
export function reducedRelative(tree: Tree, at: number): readonly Arc[] {
  const { tokens, parent } = tree;
  const { tag, lower, pos, rel } = tokens[at];
  if (pos !== 'VERB' || !(tag === 'VBN' || (tag === 'VBD' && lower.endsWith('d')))) return NONE;
  const noun = at - 1;
  if (noun < 0 || !isNoun(tree, noun) || tokens[noun].pos === 'PRON' || childOf(tree, at, 'nsubj') !== noun)
    return NONE;
  if (tree.children[at].some((child) => /^(aux|cop|obj|expl)/.test(tokens[child].rel))) return NONE;
  const mark = childOf(tree, at, 'mark');
  const up = parent[at];
  if (
    mark < 0 &&
    rel === 'ccomp' &&
    up >= 0 &&
    up < noun &&
    tokens[up].pos === 'VERB' &&
    !CONTENT_VERBS.has(tokens[up].lemma)
  ) {
    if (tree.left[noun] !== up + 1 || childOf(tree, up, 'obj') >= 0) return NONE;
    return [
      { at: noun, head: up, rel: 'obj' },
      { at, head: noun, rel: 'acl' },
    ];
  }
  const verb = tree.children[at].find((child) => child > at && isClauseWithoutSubject(tree, child));
  if (verb === undefined) return NONE;
  for (let between = at + 1; between < verb; between++) if (BREAK.test(tokens[between].text)) return NONE;
  return [
    { at: verb, head: up, rel },
    { at: noun, head: verb, rel: isPassiveForm(tree, verb) ? 'nsubj:pass' : 'nsubj' },
    { at, head: noun, rel: 'acl' },
    ...(mark < 0 ? [] : [{ at: mark, head: verb, rel: 'mark' }]),
  ];
}

function isClauseWithoutSubject(tree: Tree, verb: number): boolean {
  const { tokens } = tree;
  return (
    tokens[verb].pos === 'VERB' &&
    isFinite(tree, verb) &&
    /^(advcl|ccomp|parataxis|dep)/.test(tokens[verb].rel) &&
    !tree.children[verb].some(
      (child) => /^(nsubj|csubj|mark|cc|expl)/.test(tokens[child].rel) || tokens[child].tag.startsWith('W'),
    )
  );
}

/** "was carried to a chair by the crew": who did it, where the parser hung it on another noun. */
export function agentAfterNoun(tree: Tree, at: number): readonly Arc[] {
  const { tokens, parent } = tree;
  if (tokens[at].lower !== 'by' || !isRel(tree, at, 'case')) return NONE;
  const noun = parent[at];
  if (noun <= at || !isNoun(tree, noun) || !isRel(tree, noun, 'nmod')) return NONE;
  const host = parent[noun];
  if (host < 0 || host > at || !/^ob[lj]/.test(tokens[host].rel) || tokens[host].tag === 'CD') return NONE;
  if (nounClassOf(tree, host)?.event) return NONE;
  const verb = parent[host];
  if (verb < 0 || verb > host || tokens[host].rel === 'obl:agent') return NONE;
  const participle = tokens[verb].tag === 'VBN' || (tokens[verb].tag === 'VBD' && isRel(tree, verb, 'acl'));
  const active = isRel(tree, host, 'obj') ? !isPassiveForm(tree, verb) : childOf(tree, verb, 'obj') >= 0;
  if (!participle || active || tree.children[verb].some((child) => tokens[child].rel === 'obl:agent')) return NONE;
  return [{ at: noun, head: verb, rel: 'obl:agent' }];
}

/** "denied that it had misled anyone and accused the court": those who speak go on speaking. */
export function sayingConjunct(tree: Tree, at: number): readonly Arc[] {
  const { tokens, parent } = tree;
  const { pos, lemma, tag } = tokens[at];
  if (pos !== 'VERB' || !isRel(tree, at, 'conj') || !SPEAKING_VERBS.has(lemma) || !/^VB[DN]$/.test(tag)) return NONE;
  if (tree.children[at].some((child) => child < at && /^(nsubj|aux|cop)/.test(tokens[child].rel))) return NONE;
  const first = parent[at];
  const said = first < 0 || !isRel(tree, first, 'ccomp') ? -1 : parent[first];
  if (said < 0 || said > first || tokens[said].tag !== 'VBD' || !SPEAKING_VERBS.has(tokens[said].lemma)) return NONE;
  const simple = tokens[first].tag === 'VBD' && !tree.children[first].some((child) => isRel(tree, child, 'aux'));
  return simple ? NONE : [{ at, head: said, rel: 'conj' }];
}

/** "said that a party had been planned but was called off": of two clauses the passive one goes with the passive. */
export function passiveConjunct(tree: Tree, at: number): readonly Arc[] {
  const { tokens, parent } = tree;
  if (tokens[at].pos !== 'VERB' || !isRel(tree, at, 'conj') || !isPassiveForm(tree, at)) return NONE;
  if (tree.children[at].some((child) => child < at && /^nsubj/.test(tokens[child].rel))) return NONE;
  const said = parent[at];
  if (said < 0 || !SPEAKING_VERBS.has(tokens[said].lemma) || isPassiveForm(tree, said)) return NONE;
  const content = childOf(tree, said, 'ccomp');
  if (content < said || content > at || !isPassiveForm(tree, content)) return NONE;
  return [{ at, head: content, rel: 'conj' }];
}

/** "sent off captain Abt": a particle that was taken for a preposition, where the lexicon knows the two as one verb. */
export function particleOfVerb(tree: Tree, at: number): readonly Arc[] {
  const { tokens, parent } = tree;
  if (!PARTICLES.has(tokens[at].lower) || at < 1 || !isRel(tree, at, 'case')) return NONE;
  const verb = at - 1;
  const noun = parent[at];
  if (tokens[verb].pos !== 'VERB' || noun < at || parent[noun] !== verb || childOf(tree, verb, 'obj') >= 0) return NONE;
  if (!VERB_SENSES.has(`${tokens[verb].lemma}_${tokens[at].lower}`)) return NONE;
  return [
    { at, head: verb, rel: 'compound:prt' },
    { at: noun, head: verb, rel: 'obj' },
  ];
}

const PARTICLES = wordSet('off up out down away back about');

/** "ruled out playing", "considered leaving": what is done is the object. */
export function gerundObject(tree: Tree, at: number): readonly Arc[] {
  const { tokens, parent } = tree;
  if (tokens[at].tag !== 'VBG' || tokens[at].rel !== 'advcl' || childOf(tree, at, 'mark') >= 0) return NONE;
  const verb = parent[at];
  if (verb < 0 || verb > at || at - verb > 2 || childOf(tree, verb, 'obj') >= 0) return NONE;
  const particle = at - verb === 2 ? tokens[verb + 1] : null;
  if (particle && particle.rel !== 'compound:prt') return NONE;
  const key = particle ? `${tokens[verb].lemma}_${particle.lower}` : tokens[verb].lemma;
  return GERUND_VERBS.has(key) ? [{ at, head: verb, rel: 'xcomp' }] : NONE;
}

/** "Also attending were the mayor and his deputy": the participle first, those who do it after the verb. */
export function invertedSubject(tree: Tree, at: number): readonly Arc[] {
  const { tokens, parent } = tree;
  if (tokens[at].lemma !== 'be' || tokens[at].pos !== 'AUX' || at < 1 || at > 12) return NONE;
  let verb = at - 1;
  while (verb > 0 && tokens[verb].pos !== 'VERB' && !BREAK.test(tokens[verb].text)) verb--;
  if (!/^VB[GN]$/.test(tokens[verb].tag) || tokens[verb].pos !== 'VERB' || !opensSentence(tree, verb)) return NONE;
  for (let between = verb + 1; between < at; between++) if (tokens[between].pos === 'SCONJ') return NONE;
  let subject = at + 1;
  while (subject < tokens.length && !(isNoun(tree, subject) && parent[subject] <= at)) {
    if (tokens[subject].pos === 'VERB' || BREAK.test(tokens[subject].text)) return NONE;
    subject++;
  }
  if (subject >= tokens.length || tokens[at + 1].pos === 'VERB') return NONE;
  const passive = tokens[verb].tag === 'VBN';
  return [
    { at: verb, head: -1, rel: 'root' },
    { at, head: verb, rel: passive ? 'aux:pass' : 'aux' },
    { at: subject, head: verb, rel: passive ? 'nsubj:pass' : 'nsubj' },
  ];
}

/** Nothing but "also", "and" or "among those" before it. */
function opensSentence({ tokens }: Tree, verb: number): boolean {
  for (let at = 0; at < verb; at++)
    if (!/^(ADV|CCONJ)$/.test(tokens[at].pos) && !/^(among|those|the)$/.test(tokens[at].lower)) return false;
  return true;
}

/** "gave the club a choice": of two objects side by side the first is the one who gets the other. */
export function doubleObject(tree: Tree, at: number): readonly Arc[] {
  const { tokens, parent } = tree;
  if (tokens[at].rel !== 'obj' || /^(back|home|away)$/.test(tokens[at].lower)) return NONE;
  const verb = parent[at];
  if (verb < 0 || verb > at || !GIVING_VERBS.has(tokens[verb].lemma)) return NONE;
  const next = tree.children[verb].find((child) => child > at);
  if (next === undefined || tree.left[next] !== tree.right[at] + 1 || !isNoun(tree, next)) return NONE;
  const thing = tokens[next].rel === 'obj' || (tokens[next].rel === 'obl:unmarked' && !isTemporal(tree, next));
  if (!thing || childOf(tree, next, 'case') >= 0) return NONE;
  return [
    { at, head: verb, rel: 'iobj' },
    { at: next, head: verb, rel: 'obj' },
  ];
}

/** "a law that he had sworn to stop": the pronoun is the object of the infinitive. */
export function relativeObject(tree: Tree, at: number): readonly Arc[] {
  const { tokens, parent } = tree;
  if (tokens[at].rel !== 'obj' || !/^(WDT|WP)$/.test(tokens[at].tag)) return NONE;
  const verb = parent[at];
  if (verb < at || !SELF_CONTROL_VERBS.has(tokens[verb].lemma)) return NONE;
  const infinitive = childOf(tree, verb, 'xcomp');
  if (infinitive < verb || tokens[infinitive].tag !== 'VB' || childOf(tree, infinitive, 'obj') >= 0) return NONE;
  return [{ at, head: infinitive, rel: 'obj' }];
}

/** "Hungary, worried about prices, was forced": the subject before an aside of adjective or participle, which the parser kept there. */
export function subjectBeforeAside(tree: Tree, at: number): readonly Arc[] {
  const { tokens, parent } = tree;
  if (tokens[at].text !== ',' || at < 3 || !tokens[at + 1]) return NONE;
  const verb = verbOfGroup(tree, at + 1);
  if (verb < 0 || !isFinite(tree, verb) || childOf(tree, verb, 'nsubj') >= 0 || childOf(tree, verb, 'cc') >= 0)
    return NONE;
  let open = at - 1;
  while (open > 0 && at - open < LONGEST_ASIDE && !BREAK.test(tokens[open].text)) {
    if (isFiniteForm(tree, open)) return NONE;
    open--;
  }
  if (open < 1 || tokens[open].text !== ',' || !/^(VBN|VBG|JJ)$/.test(tokens[open + 1].tag)) return NONE;
  const noun = tree.children[open + 1].find((child) => child < open && isRel(tree, child, 'nsubj'));
  if (noun === undefined || tree.right[noun] + 1 < open - 1 || parent[noun] !== open + 1) return NONE;
  const arcs: Arc[] = [
    { at: noun, head: verb, rel: isPassiveForm(tree, verb) ? 'nsubj:pass' : 'nsubj' },
    { at: open + 1, head: noun, rel: 'acl' },
  ];
  if (tokens[verb].rel === 'conj' || parent[verb] === open + 1)
    arcs.push({ at: verb, head: parent[open + 1], rel: tokens[open + 1].rel });
  const mark = childOf(tree, open + 1, 'mark');
  if (mark >= 0) arcs.push({ at: mark, head: verb, rel: 'mark' });
  return arcs;
}

const LONGEST_ASIDE = 16;

const isFiniteForm = ({ tokens }: Tree, at: number): boolean => /^(VBD|VBZ|VBP|MD)$/.test(tokens[at].tag);

/** "The head of the fund resigned in May.": a sentence whose only verb was taken for a participle after its noun. */
export function lostVerb(tree: Tree, at: number): readonly Arc[] {
  const { tokens, parent } = tree;
  const { pos, tag, rel, lower } = tokens[at];
  if (pos !== 'VERB' || rel !== 'acl' || !/^VB[ND]$/.test(tag) || !/[dt]$/.test(lower)) return NONE;
  if (tree.left[at] !== at || tokens[tokens.length - 1].text !== '.' || BREAK.test(tokens[at - 1]?.text ?? ','))
    return NONE;
  if (tree.children[at].some((child) => tokens[child].rel === 'obl:agent')) return NONE;
  let root = at;
  while (parent[root] >= 0) root = parent[root];
  if (!isNoun(tree, root) || root > at || tree.left[root] > 0 || parent[at] < root) return NONE;
  // nothing else in the sentence may be its verb, up to where another clause begins
  let inClause = true;
  for (let other = 0; other < tokens.length; other++) {
    if (other > at && (/^["“]$/.test(tokens[other].text) || /^W|^IN$/.test(tokens[other].tag)))
      inClause &&= isCase(tree, other);
    if (isFiniteForm(tree, other) && other !== at && (inClause || !isBelow(tree, other, at))) return NONE;
  }
  return [
    { at, head: -1, rel: 'root', tag: 'VBD' },
    { at: root, head: at, rel: 'nsubj' },
  ];
}

const isCase = (tree: Tree, at: number): boolean => isRel(tree, at, 'case');

function isBelow({ parent }: Tree, at: number, above: number): boolean {
  for (let up = at; up >= 0; up = parent[up]) if (up === above) return true;
  return false;
}
