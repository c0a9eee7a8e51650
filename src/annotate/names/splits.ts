import type { Token } from '../reading';
import { LEARNT_KINDS } from './labels';
import type { FoundName } from './readings';

/** Tells which kind a run of tokens is known as by itself: a country, or a name elsewhere in the article. */
export type KindAlone = (from: number, to: number) => number | undefined;

/** True for a name that may be two: one with a joining word amid it. */
export function isJoined(tokens: readonly Token[], { from, to }: FoundName): boolean {
  for (let i = from + 1; i < to - 1; i++) if (JOINTS.has(tokens[i].lower)) return true;
  return false;
}

const JOINTS = new Set(["'s", 'and', '&', ',']);

const PERSON = LEARNT_KINDS.indexOf('person');
const ORGANIZATION = LEARNT_KINDS.indexOf('organization');
const PLACE = LEARNT_KINDS.indexOf('place');

/**
 * Parts a name that is two: "Portland, Oregon", "Uganda's Foreign Ministry", "Smith and Weber". A comma parts places and an
 * "and" persons; a possessive 's and any "and" part what stands by itself elsewhere.
 */
export function splitName(name: FoundName, tokens: readonly Token[], kindAlone: KindAlone): FoundName[] {
  for (let i = name.from + 1; i < name.to - 1; i++) {
    const { lower } = tokens[i];
    const left = { ...name, to: i };
    const right = { ...name, from: i + 1 };
    if (lower === ',' && name.kind === PLACE) return [left, ...splitName(right, tokens, kindAlone)];
    if (lower === "'s") {
      const kind = kindAlone(name.from, i);
      if (kind !== undefined)
        return [
          { ...left, kind },
          { ...right, kind: name.kind === PLACE ? ORGANIZATION : name.kind },
        ];
    }
    if (lower === 'and' || lower === '&') {
      const first = kindAlone(name.from, i);
      const second = kindAlone(i + 1, name.to);
      if (name.kind === PERSON) return [left, ...splitName(right, tokens, kindAlone)];
      if (first !== undefined && second !== undefined)
        return [
          { ...left, kind: first },
          { ...right, kind: second },
        ];
    }
  }
  return [name];
}
