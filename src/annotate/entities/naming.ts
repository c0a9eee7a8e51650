import { countryWord } from '../lexicon/countries';
import type { EntityDraft, MentionDraft } from './draft';
import { isAcronym } from './acronyms';

/**
 * The fullest of an entity's names, and the other forms without repeats. A country is called by its name rather than by its
 * adjective, capital or seat; a body by its long name rather than by its acronym.
 */
export function fullestName({ mentions }: EntityDraft): { name: string; aliases: string[] } {
  const forms = new Map<string, number>();
  for (const { form, text, literal } of mentions.length > 1 ? [...mentions].sort(byStart) : mentions) {
    if (form === 'name' && !forms.has(text)) forms.set(text, rank(text, literal));
  }
  let name = '';
  let best = -1;
  for (const [text, score] of forms) if (score > best) [name, best] = [text, score];
  return { name, aliases: [...forms.keys()].filter((text) => text !== name) };
}

const byStart = (a: MentionDraft, b: MentionDraft): number => a.start - b.start;

function rank(text: string, literal: string | undefined): number {
  if (literal !== undefined) return 0;
  const sort = countryWord(text)?.sort;
  if (sort === 'demonym') return 1;
  if (isAcronym(text)) return 2;
  if (text.length > 3 && text === text.toUpperCase()) return 3;
  return 4 + text.length;
}
