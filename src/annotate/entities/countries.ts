import { countryWord } from '../lexicon/countries';
import { homeOf } from '../lexicon/homes';
import { INTERNATIONAL_BODIES } from '../lexicon/organizations';
import { countriesWithTown } from '../lexicon/towns';
import type { Sentence } from '../reading';
import type { KeptRole } from './careers';
import type { EntityDraft, MentionDraft } from './draft';
import { isPossessive } from './mentions';
import { PREPOSITIONS } from './syntax';

/** As many of an entity's mentions are looked at. */
const FIRST = 6;

/** Places that lie in no country, or in many. */
const NOWHERE =
  /\b(sea|ocean|gulf|bay of|strait|mediterranean|aegean|atlantic|pacific|arctic|antarctic|antarctica|africa|europe|asia|america|moon|mars|earth|sun|venus|jupiter|saturn|middle east|balkans|caucasus|sahara|sahel|himalayas?|alps|caribbean|scandinavia|baltic|west|east|eurozone|persian gulf|horn of africa|latin america)$|^(gulf|bay|strait|sea) of /;

/** Peoples and faiths of many countries. */
const WIDE_PEOPLES =
  /^(north |south |west |east |central |latin |sub-saharan )?(european|african|asian|arab|american indian|latino|hispanic|kurd|muslim|christian|jew|hindu|buddhist|catholic|protestant|sunni|shia|shiite|islamist|islamic|jewish|kurdish|western|westerner|nordic|scandinavian|balkan|baltic|slavic|roma)s?$/;

/**
 * Says which country each entity belongs to or acts for: by its own name, common knowledge, its possessor, the adjective before
 * it, the role of a person or the body that a person works for; and where nothing tells, by the country that the article is
 * about, if there is one.
 * @param careers the roles of the persons
 */
export function settleCountries(
  sentences: readonly Sentence[],
  entities: readonly EntityDraft[],
  careers: ReadonlyMap<EntityDraft, readonly KeptRole[]>,
): void {
  const named = new Set(entities.flatMap(({ country, kind }) => (country && kind === 'place' ? [country] : [])));
  for (const entity of entities) {
    if (entity.country !== undefined || entity.kind === 'person') continue;
    if (isNowhere(entity)) entity.country = null;
    else entity.country = byKnowledge(entity, named) ?? byName(entity) ?? bySurroundings(sentences, entity);
  }
  for (const entity of entities) {
    if (entity.kind === 'person')
      entity.country = byKnowledge(entity, named) ?? ofPerson(entity, careers.get(entity) ?? []);
  }
  const home = dominantCountry(entities);
  if (!home) return;
  for (const entity of entities) {
    if (entity.country === undefined && BELONGS.has(entity.kind) && !inByline(sentences, entity)) entity.country = home;
  }
}

const BELONGS: ReadonlySet<string> = new Set(['person', 'organization', 'place', 'group']);

/** Tells whether an entity is named in a byline alone. */
function inByline(sentences: readonly Sentence[], { mentions, kind }: EntityDraft): boolean {
  return kind === 'person' && mentions.every(({ sentence }) => /^by$/i.test(sentences[sentence].tokens[0].text));
}

/** International bodies, seas, continents and heavenly bodies. */
function isNowhere({ mentions, kind }: EntityDraft): boolean {
  return mentions.some(
    ({ form, key, literal }) =>
      form === 'name' &&
      literal === undefined &&
      (kind === 'place'
        ? NOWHERE.test(key)
        : kind === 'group'
          ? WIDE_PEOPLES.test(key)
          : kind === 'organization' && INTERNATIONAL_BODIES.has(key)),
  );
}

/** Bodies that many countries have under one name: without a country beside it, it is that of one which the article names. */
const SHARED = new Set(
  (
    'supreme court|democratic party|republican party|democrats|republicans|senate|house of representatives|congress|' +
    'justice department|defense department|treasury department|secret service|national guard|coast guard|home office|' +
    'foreign office|labour party|labour|conservative party|conservatives|liberal democrats|socialist party|house of commons|' +
    'environmental protection agency|securities and exchange commission|national health service|national assembly'
  ).split('|'),
);

/** Common knowledge: well-known bodies and people, towns and regions. */
function byKnowledge({ mentions, kind }: EntityDraft, named: ReadonlySet<string>): string | undefined {
  for (const { form, key, literal } of mentions.slice(0, FIRST)) {
    if (form !== 'name' || literal !== undefined) continue;
    if (kind === 'place') {
      const codes = countriesWithTown(key);
      const code = codes.find((one) => named.has(one)) ?? codes[0];
      if (code) return code;
    } else {
      const code = homeOf(key);
      if (code && (named.has(code) || !named.size || !SHARED.has(key))) return code;
    }
  }
  return undefined;
}

/** "Czech National Bank", "Bank of England", "Uganda Red Cross", "Rotterdam Port Authority". */
function byName({ mentions, kind }: EntityDraft): string | undefined {
  if (kind === 'person' || kind === 'place') return undefined;
  for (const { text, words, form } of mentions.slice(0, FIRST)) {
    if (form !== 'name') continue;
    const written = text.split(/\s+/);
    for (let from = 0; from < written.length && from < 8; from++) {
      for (let to = Math.min(written.length, from + 3); to > from; to--) {
        const word = countryWord(written.slice(from, to).join(' '));
        if (word?.sure && (word.sort === 'name' || word.sort === 'demonym' || written.length > 1))
          return word.country.code;
      }
    }
    const [town] =
      kind === 'organization' && words.length > 1 && !words.includes('party') ? countriesWithTown(words[0]) : [];
    if (town) return town;
  }
  return undefined;
}

/** "Russia's Foreign Ministry", "the Austrian insurer Donau Assekuranz", "Klarblick, a German consumer group". */
function bySurroundings(sentences: readonly Sentence[], { mentions, kind }: EntityDraft): string | undefined {
  for (const mention of mentions.slice(0, 2 * FIRST)) {
    const owner =
      mention.form === 'nominal' ? adjectiveIn(mention.text) : mention.possessor && codeOf(mention.possessor);
    if (owner) return owner;
    if (mention.form !== 'name') continue;
    const { tokens } = sentences[mention.sentence];
    for (let at = mention.from - 1; at >= Math.max(0, mention.from - 4); at--) {
      const { text, lower } = tokens[at];
      if (!/^\p{L}/u.test(text) || isPossessive(tokens[at]) || ENDS_PHRASE.has(lower)) break;
      const word = countryWord(text);
      if (word?.sort === 'demonym' && word.sure) return word.country.code;
    }
    if (tokens[mention.to]?.text !== ',') continue;
    for (let at = mention.to + 1; at < Math.min(tokens.length, mention.to + 4); at++) {
      const word = countryWord(tokens[at].text);
      if (word?.sure && (word.sort === 'demonym' || (kind === 'place' && word.sort === 'name')))
        return word.country.code;
    }
  }
  return undefined;
}

/** "the American company" */
function adjectiveIn(phrase: string): string | undefined {
  for (const word of phrase.split(' ')) {
    const known = countryWord(word);
    if (known?.sort === 'demonym' && known.sure) return known.country.code;
  }
  return undefined;
}

function ofPerson(entity: EntityDraft, roles: readonly KeptRole[]): string | null | undefined {
  const code = byCareer(roles);
  return code === undefined ? byNominal(entity) : code;
}

/** "the Spanish striker", which takes up a person. */
function byNominal({ mentions }: EntityDraft): string | undefined {
  for (const { form, text } of mentions) {
    const code = form === 'nominal' ? adjectiveIn(text) : undefined;
    if (code) return code;
  }
  return undefined;
}

const ENDS_PHRASE: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  'the',
  'a',
  'an',
  'and',
  'or',
  'that',
  'who',
  'which',
]);

function codeOf({ entity, text }: MentionDraft): string | undefined {
  return entity?.country ?? countryWord(text)?.country.code;
}

/** The country of the first role that tells one; null for the staff of an international body. */
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

/** What part of the entities of known country, each weighed by its mentions, must belong to one for the article to be about it. */
const SHARE = 0.45;
/** Two countries that weigh nearly the same: the article is about the one that it names first. */
const NEARLY = 0.8;

/** The country to which most of the entities belong, where that is enough of those of known country. */
function dominantCountry(entities: readonly EntityDraft[]): string | null {
  const counts = new Map<string, number>();
  const first = new Map<string, number>();
  let all = 0;
  for (const { country, mentions } of entities) {
    if (!country) continue;
    const weight = Math.log2(1 + mentions.length);
    all += weight;
    counts.set(country, (counts.get(country) ?? 0) + weight);
    first.set(country, Math.min(first.get(country) ?? Infinity, mentions[0].start));
  }
  const most = Math.max(0, ...counts.values());
  if (!all || most < SHARE * all) return null;
  const leading = [...counts].filter(([, count]) => count >= NEARLY * most).map(([country]) => country);
  return leading.reduce((a, b) => ((first.get(a) ?? 0) <= (first.get(b) ?? 0) ? a : b));
}
