import { countryWord } from '../lexicon/countries';
import type { EntityDraft, MentionDraft } from './draft';
import { isAcronym } from './acronyms';

/** What is told of a form of a name. */
interface FormReading {
  readonly rank: number;
  count: number;
  confidence: number;
}

/** A longer form that was read once is taken for the name only if it is as sure as this, where a shorter is used often. */
const SURE = 0.7;
const OFTEN = 3;

const COMPANY_FORM = /\b(?:Inc|Corp|Co|Ltd|Group|plc|PLC|AG|SA|SE|NV|LLC)\.?$/;

/**
 * The fullest of an entity's names, and the other forms without repeats. A country is called by its name rather than by its
 * adjective, capital or seat; a body by its long name rather than by its acronym. Of a body or thing a longer form that was
 * read once, and not for sure ("Harlow Bank Hires"), is no fuller name than one that it goes by throughout.
 */
export function fullestName({ mentions, kind }: EntityDraft): { name: string; aliases: string[] } {
  const forms = new Map<string, FormReading>();
  for (const { form, text, literal, confidence } of mentions.length > 1 ? [...mentions].sort(byStart) : mentions) {
    if (form !== 'name') continue;
    const known = forms.get(text);
    if (known) {
      known.count++;
      known.confidence = Math.max(known.confidence, confidence);
    } else forms.set(text, { rank: rank(text, literal), count: 1, confidence });
  }
  const usual = kind !== 'person' && [...forms.values()].some(({ rank: own, count }) => own > LEAST && count >= OFTEN);
  let name = '';
  let best = -1;
  for (const [text, { rank: own, count, confidence }] of forms) {
    const doubtful = usual && count === 1 && confidence < SURE && !COMPANY_FORM.test(text);
    const score = doubtful ? Math.min(own, LEAST) : own;
    if (score > best) [name, best] = [text, score];
  }
  return { name, aliases: [...forms.keys()].filter((text) => text !== name) };
}

const byStart = (a: MentionDraft, b: MentionDraft): number => a.start - b.start;

/** The rank of a name that is no adjective, seat or acronym, without its length. */
const LEAST = 4;

function rank(text: string, literal: string | undefined): number {
  if (literal !== undefined) return 0;
  const sort = countryWord(text)?.sort;
  if (sort === 'demonym') return 1;
  if (isAcronym(text)) return 2;
  if (text.length > 3 && text === text.toUpperCase()) return 3;
  return LEAST + text.length;
}
