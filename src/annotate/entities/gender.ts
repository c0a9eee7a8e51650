import type { Gender } from '../lexicon/titles';
import type { EntityDraft } from './draft';

/**
 * The gender that a person's given name tells, or, where the surname comes first, the name behind it.
 * @param genderOfGiven the gender of one given name, null where it tells none
 */
export function genderByName(
  { mentions }: EntityDraft,
  genderOfGiven: (given: string) => Gender | null,
): Gender | undefined {
  for (const { text, words } of mentions.slice(0, 8)) {
    if (words.length < 2) continue;
    const written = text.split(/\s+/).filter((word) => /^\p{L}[\p{L}'’-]+$/u.test(word));
    const [first, second] = written;
    const gender =
      (first && genderOfPart(first, genderOfGiven)) ??
      (written.length > 2 ? genderOfPart(second, genderOfGiven) : null);
    if (gender) return gender;
  }
  return undefined;
}

/** "Jean-Luc" is as male as "Jean" where the lists don't have the whole. */
function genderOfPart(given: string, genderOfGiven: (given: string) => Gender | null): Gender | null {
  const hyphen = given.indexOf('-');
  return genderOfGiven(given) ?? (hyphen > 0 ? genderOfGiven(given.slice(0, hyphen)) : null);
}
