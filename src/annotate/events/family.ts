import { FAMILY_BY_OBJECT, FAMILY_BY_SUBJECT, FAMILY_OF_OTHER_OBJECTS } from '../lexicon/familyFrames';
import type { Family } from '../lexicon/eventFamilies';
import type { ClauseFrame } from './clause';
import type { Sense } from './draft';
import { isMeasured, isSize } from './markets';
import { isLikelyActor } from './sides';
import type { Tree } from './tree';

/**
 * Sets the family of a verb without a type by what it is done to, and by whom: a photo is released as no prisoner is, and
 * a seat is won in an election. Where the objects are known to neither, the family is no more than `other`.
 */
export function withFamily(tree: Tree, frame: ClauseFrame, sense: Sense): Sense {
  if (sense.type !== null || !sense.rule.startsWith('verb:')) return sense;
  const family = familyOf(tree, frame, sense.rule.slice('verb:'.length));
  return family && family !== sense.family ? { ...sense, family } : sense;
}

function familyOf(tree: Tree, { agents, patients }: ClauseFrame, verb: string): Family | null {
  // "shares hit a record", "lost 7 percent"
  if (agents.some((at) => isMeasured(tree, at))) return FAMILY_OF_OTHER_OBJECTS.has(verb) ? 'economy' : null;
  if (patients.some((at) => isSize(tree, at))) return null;
  const found = among(tree, patients, FAMILY_BY_OBJECT.get(verb)) ?? among(tree, agents, FAMILY_BY_SUBJECT.get(verb));
  if (found) return found;
  // "named its top picks" gives nobody a post
  if (verb === 'name') return patients.length && !patients.some((at) => isLikelyActor(tree, at)) ? 'other' : null;
  const known = patients.some((at) => !/^(PROPN|PRON|NUM)$/.test(tree.tokens[at].pos));
  return known ? (FAMILY_OF_OTHER_OBJECTS.get(verb) ?? null) : null;
}

function among(
  { tokens }: Tree,
  heads: readonly number[],
  families: readonly (readonly [Family, ReadonlySet<string>])[] | undefined,
): Family | null {
  if (!families) return null;
  for (const [family, words] of families) if (heads.some((at) => words.has(tokens[at].lemma))) return family;
  return null;
}
