import { countryWord } from '../lexicon/countries';
import { LEGAL_FORMS, ORGANIZATION_HEADS } from '../lexicon/organizations';
import { keptWith } from '../kept';
import type { Sentence } from '../reading';
import { initialsOf, isAcronym, lettersOf } from './acronyms';
import { assign, newEntity, type EntityDraft, type MentionDraft, type Registry } from './draft';
import { isBodyName, productsByMaker } from './products';

const SAME = 'the same name';

/** A kind of thing that is joined by its name and acronyms alone. */
const isThing = ({ kind }: MentionDraft): boolean => kind !== 'person' && kind !== 'place' && kind !== 'group';

/** Where names of organizations and other things are kept. Every look-up is by a key, so the whole is linear in the mentions. */
interface Names {
  readonly byName: Map<string, EntityDraft>;
  readonly byAcronym: Map<string, EntityDraft>;
  /** Runs of words at either end of a longer name: "betis" for "real betis"; null where two names share it. */
  readonly byPart: Map<string, EntityDraft | null>;
  /** Makers by their products: "apple" for "apple pencil". */
  readonly products: ReadonlyMap<string, string>;
  readonly makers: ReadonlySet<string>;
}

/**
 * Joins names of organizations, events, works and products: the same name but for case, legal form and "the"; acronyms defined in
 * brackets or after "or", or built from initials; a shorter form that is the front or the back of one longer name.
 * @param mentions the named mentions in text order
 */
export function joinOrganizations(
  sentences: readonly Sentence[],
  mentions: readonly MentionDraft[],
  registry: Registry,
): void {
  const products = productsByMaker(sentences, mentions, keyOf);
  const makers = new Set(products.values());
  const names: Names = { byName: new Map(), byAcronym: new Map(), byPart: new Map(), products, makers };
  for (const mention of mentions) if (!mention.entity && products.has(keyOf(mention))) mention.kind = 'product';
  const things = mentions.filter((mention) => isThing(mention) && !mention.entity);
  const defined = definitions(sentences, mentions);
  const later: MentionDraft[] = [];
  for (const mention of things) {
    if (mention.entity) continue;
    const found = lookUp(names, mention) ?? (isShort(mention) ? undefined : null);
    if (found) join(mention, found, names);
    else if (found === undefined && !defined.has(mention)) later.push(mention);
    else start(mention, names, registry);
    const acronym = defined.get(mention);
    if (acronym && mention.entity && !acronym.entity) {
      acronym.kind = mention.kind;
      assign(acronym, mention.entity, `the acronym given for ${mention.text}`);
      names.byAcronym.set(lettersOf(acronym.text), mention.entity);
      names.byName.set(keyOf(acronym), mention.entity);
    }
  }
  // A short form before its long one: in the headline, or an acronym explained later.
  for (const mention of later) {
    const found = lookUp(names, mention);
    if (found) join(mention, found, names);
    else start(mention, names, registry);
  }
}

/** Possible short forms wait for a longer one that may follow. */
function isShort(mention: MentionDraft): boolean {
  return mention.words.length === 1 || isAcronym(mention.text);
}

/** A name without legal form. */
const keyOf = ({ words }: MentionDraft): string => keyOfWords(words);

const keyOfWords = keptWith((words: readonly string[]): string => {
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(words[end - 1])) end--;
  return words
    .slice(words[0] === 'the' && end > 1 ? 1 : 0, end)
    .join(' ')
    .replace(/'s?$/, '');
});

interface Match {
  readonly entity: EntityDraft;
  readonly why: string;
}

function lookUp(names: Names, mention: MentionDraft): Match | null {
  const key = keyOf(mention);
  const same = names.byName.get(key);
  if (same && fits(same, mention)) return { entity: same, why: SAME };
  if (isAcronym(mention.text)) {
    const long = names.byAcronym.get(lettersOf(mention.text));
    if (long && kindFits(long, mention)) return { entity: long, why: `the initials of ${long.fullest}` };
  }
  const adjective = countryWord(mention.text.split(/\s/)[0]);
  if (adjective?.sort === 'demonym') {
    const rest = names.byName.get(key.slice(key.indexOf(' ') + 1));
    if (rest && ownerOf(rest) === adjective.country.code)
      return { entity: rest, why: `the ${rest.fullest} with its country` };
  }
  const maker = names.products.get(key);
  if (maker !== undefined) {
    const bare = names.byName.get(key.slice(maker.length + 1));
    return bare?.kind === 'product' ? { entity: bare, why: `the ${bare.fullest} with its maker` } : null;
  }
  const whole = names.byPart.get(key);
  if (whole && kindFits(whole, mention) && fits(whole, mention))
    return { entity: whole, why: `short for ${whole.fullest}` };
  return null;
}

const kindFits = (entity: EntityDraft, mention: MentionDraft): boolean =>
  entity.kind === mention.kind || entity.kind === 'misc' || mention.kind === 'misc';

/** "Ukraine's Foreign Ministry" is not the Russian one. */
function fits(entity: EntityDraft, mention: MentionDraft): boolean {
  const country = mention.possessor && countryWord(mention.possessor.text)?.country.code;
  if (!country) return true;
  const owner = ownerOf(entity);
  return !owner || owner === country;
}

/** The country that an entity's own names give: "Russian Foreign Ministry", "Russia's Foreign Ministry". */
function ownerOf({ mentions }: EntityDraft): string | undefined {
  for (const { possessor, text } of mentions.slice(0, 4)) {
    const code =
      (possessor && countryWord(possessor.text)?.country.code) ?? countryWord(text.split(' ')[0])?.country.code;
    if (code) return code;
  }
  return undefined;
}

function join(mention: MentionDraft, { entity, why }: Match, names: Names): void {
  if (entity.kind === 'misc') entity.kind = mention.kind;
  mention.kind = entity.kind;
  assign(mention, entity, why);
  remember(mention, entity, names);
}

function start(mention: MentionDraft, names: Names, registry: Registry): void {
  const entity = newEntity(registry, mention.kind);
  assign(mention, entity);
  remember(mention, entity, names);
}

const LONGEST = 9;

function remember(
  mention: MentionDraft,
  entity: EntityDraft,
  { byName, byAcronym, byPart, products, makers }: Names,
): void {
  const key = keyOf(mention);
  if (byName.get(key) === entity) return;
  byName.set(key, entity);
  const maker = products.get(key);
  if (maker !== undefined) {
    share(byPart, key.slice(maker.length + 1), entity);
    return;
  }
  const { initials, parts } = shortForms(mention.words);
  for (const letters of initials) byAcronym.set(letters, entity);
  for (const part of parts) if (!makers.has(part) || isBodyName(mention.words)) share(byPart, part, entity);
}

/** What may stand for a name: its initials, and runs of its words at either end. */
const shortForms = keptWith((all: readonly string[]): { initials: ReadonlySet<string>; parts: readonly string[] } => {
  const key = keyOfWords(all);
  const words = key.split(' ').slice(0, LONGEST);
  const parts: string[] = [];
  const series = /^(\p{L}{3,})[- ]\d+$/u.exec(key); // "Varuna" for "Varuna-2"
  if (series) parts.push(series[1]);
  for (let cut = 1; cut < words.length; cut++) {
    const front = words.slice(0, -cut);
    const back = words.slice(cut);
    if (isPartOfName(front, words)) parts.push(front.join(' '));
    if (isPartOfName(back, words)) parts.push(back.join(' '));
  }
  return { initials: initialsOf(words), parts };
});

/** A lone country or a lone word like "University" in front is no short form, nor is what would end in a small word. */
function isPartOfName(part: readonly string[], whole: readonly string[]): boolean {
  const last = part[part.length - 1];
  if (last.length < 3 && part.length > 1) return false;
  if (/^(of|the|for|and|de|la)$/.test(last) || /^(of|the|for|and)$/.test(part[0])) return false;
  if (part.length > 1) return true;
  if (part[0] === whole[0]) {
    const rest = whole[1];
    return (
      !ORGANIZATION_HEADS.has(part[0]) && !countryWord(title(part[0])) && !/^(of|for|institute|university)$/.test(rest)
    );
  }
  return true;
}

const title = (word: string): string => word.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

function share(byPart: Map<string, EntityDraft | null>, key: string, entity: EntityDraft): void {
  const known = byPart.get(key);
  byPart.set(key, known === undefined || known === entity ? entity : null);
}

/** Acronyms that stand in brackets, or after ", or", right behind the name that they are short for. */
function definitions(
  sentences: readonly Sentence[],
  mentions: readonly MentionDraft[],
): ReadonlyMap<MentionDraft, MentionDraft> {
  const defined = new Map<MentionDraft, MentionDraft>();
  for (let at = 1; at < mentions.length; at++) {
    const [long, short] = [mentions[at - 1], mentions[at]];
    if (long.sentence !== short.sentence || long.kind === 'person' || !bracketed(sentences[long.sentence], long, short))
      continue;
    if (isAcronym(short.text) || (short.words.length <= 2 && isAcronym(short.text.split(' ').at(-1) ?? ''))) {
      if (long.words.length > 1) defined.set(long, short);
    } else if (isAcronym(long.text) && initialsOf(short.words).has(lettersOf(long.text))) defined.set(long, short);
  }
  return defined;
}

function bracketed({ tokens }: Sentence, long: MentionDraft, short: MentionDraft): boolean {
  const gap = short.from - long.to;
  if (gap < 1 || gap > 3) return false;
  const between = tokens.slice(long.to, short.from).map(({ lower }) => lower);
  if (between[0] === '(') return tokens[short.to]?.text === ')';
  return between[0] === ',' && between[1] === 'or';
}
