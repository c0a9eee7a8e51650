import { countryWord } from '../lexicon/countries';
import { INTERNATIONAL_BODIES } from '../lexicon/organizations';
import type { Sentence } from '../reading';
import type { EntityDraft, MentionDraft } from './draft';
import { isPossessive } from './mentions';
import type { KeptRole } from './careers';

/**
 * Says which country each entity belongs to or acts for: by its own name, its possessor, the adjective before it, the role of a
 * person or the body that a person works for; and where the article is about one country above all, by that.
 * @param careers the roles of the persons
 */
export function settleCountries(
  sentences: readonly Sentence[],
  entities: readonly EntityDraft[],
  careers: ReadonlyMap<EntityDraft, readonly KeptRole[]>,
): void {
  for (const entity of entities) {
    if (entity.country !== undefined) continue;
    if (entity.kind === 'person') continue;
    if (isInternational(entity)) entity.country = null;
    else entity.country = byName(entity) ?? bySurroundings(sentences, entity);
  }
  for (const entity of entities) {
    if (entity.kind === 'person') entity.country = byCareer(careers.get(entity) ?? []);
  }
  const home = dominantCountry(entities);
  if (!home) return;
  for (const entity of entities) {
    if (entity.country === undefined && BELONGS.has(entity.kind)) entity.country = home;
  }
}

const BELONGS: ReadonlySet<string> = new Set(['person', 'organization', 'place', 'group']);

function isInternational({ mentions }: EntityDraft): boolean {
  return mentions.some(({ form, key, literal }) => form === 'name' && !literal && INTERNATIONAL_BODIES.has(key));
}

/** "Czech National Bank", "Bank of England", "Uganda Red Cross". */
function byName({ mentions, kind }: EntityDraft): string | undefined {
  if (kind !== 'organization' && kind !== 'group' && kind !== 'event' && kind !== 'work') return undefined;
  for (const { text, form } of mentions.slice(0, 6)) {
    if (form !== 'name') continue;
    const words = text.split(/\s+/);
    for (let from = 0; from < words.length && from < 8; from++) {
      for (let to = Math.min(words.length, from + 3); to > from; to--) {
        const word = countryWord(words.slice(from, to).join(' '));
        if (word?.sure && (word.sort === 'name' || word.sort === 'demonym' || words.length > 1))
          return word.country.code;
      }
    }
  }
  return undefined;
}

/** "Russia's Foreign Ministry", "the Austrian insurer Donau Assekuranz", "Klarblick, a German consumer group". */
function bySurroundings(sentences: readonly Sentence[], { mentions }: EntityDraft): string | undefined {
  for (const mention of mentions.slice(0, 6)) {
    const owner = mention.possessor && codeOf(mention.possessor);
    if (owner) return owner;
    const { tokens } = sentences[mention.sentence];
    for (let at = mention.from - 1; at >= Math.max(0, mention.from - 4); at--) {
      const { text } = tokens[at];
      if (!/^\p{L}/u.test(text) || isPossessive(tokens[at])) break;
      const word = countryWord(text);
      if (word?.sort === 'demonym' && word.sure) return word.country.code;
    }
    if (tokens[mention.to]?.text === ',') {
      for (let at = mention.to + 1; at < Math.min(tokens.length, mention.to + 4); at++) {
        const word = countryWord(tokens[at].text);
        if (word?.sure && (word.sort === 'demonym' || (mention.kind === 'place' && word.sort === 'name')))
          return word.country.code;
      }
    }
  }
  return undefined;
}

function codeOf({ entity, text }: MentionDraft): string | undefined {
  return entity?.country ?? countryWord(text)?.country.code;
}

function byCareer(roles: readonly KeptRole[]): string | null | undefined {
  let international = false;
  for (const { ties, former } of roles) {
    if (former && roles.length > 1) continue;
    for (const tie of ties) {
      const code = tie.entity?.country;
      if (code) return code;
      if (code === null && tie.entity?.kind === 'organization') international = true;
    }
  }
  return international ? null : undefined;
}

/** The country to which most of the mentions belong, if that is more than half of those of known country. */
function dominantCountry(entities: readonly EntityDraft[]): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { country, mentions } of entities) {
    if (!country) continue;
    all += mentions.length;
    counts.set(country, (counts.get(country) ?? 0) + mentions.length);
  }
  for (const [country, count] of counts) if (count * 2 > all) return country;
  return null;
}
