import type { Kind } from '../../annotation';
import { countryWord, type CountryWord } from '../lexicon/countries';
import type { Sentence } from '../reading';
import { assign, newEntity, type EntityDraft, type MentionDraft, type Registry } from './draft';
import { acts } from './metonymy';

/** Parts of a country that are not the country: each is an entity of its own with the country's code. */
const PARTS: ReadonlySet<string> = new Set(
  (
    'England,Scotland,Wales,Northern Ireland,Gaza,Gaza Strip,West Bank,Zanzibar,Soviet Union,USSR,U.S.S.R.,Rhodesia,' +
    'Mainland China,mainland China,Siam,Tobago,Trinidad,English,Englishman,Englishmen,Scottish,Scot,Scots,Welsh,Welshman,' +
    'Northern Irish,Gazan,Gazans,Soviet,Soviets,Zanzibari'
  ).split(','),
);

/** What a part's adjective belongs to. */
const PART_OF_ADJECTIVE: ReadonlyMap<string, string> = new Map([
  ['English', 'England'],
  ['Scottish', 'Scotland'],
  ['Welsh', 'Wales'],
  ['Northern Irish', 'Northern Ireland'],
  ['Gazan', 'Gaza'],
  ['Soviet', 'Soviet Union'],
]);

/** Seats in the lexicon that are bodies, not houses: what they do, they do themselves. */
const BODY =
  /Department|Duma|Rada|Council|Assembly|Majlis|Yuan|Parliament|Senate|Knesset|Yard|Congress|Bundestag|Diet|Sejm/;

/** What a country's word is to the article. */
type Sort = 'country' | 'part' | 'adjective' | 'people' | 'capital' | 'seat';

const COUNTRY_KINDS: ReadonlySet<Kind> = new Set<Kind>(['place', 'group', 'misc']);

interface Reading {
  readonly word: CountryWord;
  readonly sort: Sort;
}

/**
 * Joins the names of places and peoples: names of a country, its adjectives, its capital and its seats of power where these
 * stand for it, "Brussels" for the Union's bodies and a town for its club; other places by name.
 * @param mentions the named mentions, the organizations already joined; those with an entity are left alone
 */
export function joinPlaces(
  sentences: readonly Sentence[],
  mentions: readonly MentionDraft[],
  registry: Registry,
): void {
  const readings = new Map<MentionDraft, Reading>();
  const named = new Set<string>();
  const described = new Set<string>();
  for (const mention of mentions) {
    const reading = read(mention);
    if (!reading) continue;
    readings.set(mention, reading);
    if (reading.sort === 'country') named.add(reading.word.country.code);
    if (reading.sort === 'adjective') described.add(reading.word.country.code);
  }
  const union = unionBody(mentions);
  const clubs = clubsByTown(mentions);
  const countries = new Map<string, EntityDraft>();
  const others = new Map<string, EntityDraft>();
  const joinCountry = (mention: MentionDraft, code: string, why: string): void => {
    let entity = countries.get(code);
    if (!entity) {
      entity = newEntity(registry, named.has(code) || !described.has(code) ? 'place' : 'group');
      entity.country = code;
      countries.set(code, entity);
    }
    assign(mention, entity, entity.mentions.length ? why : undefined);
  };
  const joinByName = (mention: MentionDraft, key: string, code?: string): void => {
    let entity = others.get(key);
    const why = entity && 'the same name';
    if (!entity) {
      entity = newEntity(registry, mention.kind);
      others.set(key, entity);
    }
    if (code) entity.country = code;
    assign(mention, entity, why);
  };
  for (const mention of mentions) {
    if (mention.entity || mention.kind === 'person' || mention.kind === 'organization') continue;
    const sentence = sentences[mention.sentence];
    const reading = readings.get(mention);
    if (!reading) {
      if (mention.kind !== 'place' && mention.kind !== 'group') continue;
      const club = mention.kind === 'place' ? clubs.get(mention.key) : undefined;
      if (club && acts(sentence, mention, false)) standFor(mention, club, 'the town stands here for its club');
      else joinByName(mention, `${mention.kind} ${mention.key}`);
      continue;
    }
    const { word, sort } = reading;
    const { code, name } = word.country;
    if (sort === 'country' || sort === 'adjective') {
      mention.kind = sort === 'country' ? 'place' : 'group';
      joinCountry(mention, code, sort === 'country' ? `names ${name}` : `the adjective of ${name}`);
    } else if (sort === 'part' || sort === 'people') {
      const part = PART_OF_ADJECTIVE.get(mention.text);
      const whole = part && `place ${part.toLowerCase()}`;
      joinByName(mention, whole && others.has(whole) ? whole : `${mention.kind} ${mention.key}`, code);
    } else if (!acts(sentence, mention, sort === 'seat')) {
      mention.kind = 'place';
      joinByName(mention, `place ${mention.key}`, code);
    } else if (mention.key === 'brussels' && union) {
      standFor(mention, union, `Brussels stands here for the ${union.mentions[0].text}`);
    } else {
      mention.kind = 'place';
      mention.literal = mention.text;
      joinCountry(mention, code, `${sort === 'capital' ? 'the capital' : 'the seat of power'} stands here for ${name}`);
    }
  }
}

function standFor(mention: MentionDraft, entity: EntityDraft, why: string): void {
  mention.kind = 'place';
  mention.literal = mention.text;
  assign(mention, entity, why);
}

/** What a mention says of a country; null where it says nothing. */
function read({ text, kind, entity, facts }: MentionDraft): Reading | null {
  if (entity || !COUNTRY_KINDS.has(kind)) return null;
  const word = text.includes('’') ? countryWord(text.replace(/’/g, "'")) : facts?.country;
  if (!word || (!word.sure && kind !== 'place')) return null;
  if (PARTS.has(text)) return { word, sort: 'part' };
  switch (word.sort) {
    case 'name':
      return { word, sort: 'country' };
    case 'demonym':
      return { word, sort: isPeople(text) ? 'people' : 'adjective' };
    case 'capital':
      return { word, sort: 'capital' };
    case 'seat':
      return isSeat(text) ? { word, sort: 'seat' } : null;
  }
}

/** Tells whether a name is a palace, street or house that stands for a government, not the body itself. */
export function isSeat(name: string): boolean {
  return countryWord(name.replace(/’/g, "'"))?.sort === 'seat' && !BODY.test(name);
}

/** Tells whether a demonym names people ("Russians", "Frenchmen", "a Dane") rather than describes. */
function isPeople(demonym: string): boolean {
  return (
    /([^e]s|[^i]es|m[ae]n)$/.test(demonym) ||
    /^(Briton|Brit|Dane|Pole|Swede|Finn|Turk|Spaniard|Scot|Croat|Serb)$/.test(demonym)
  );
}

const UNION_BODIES = ['european commission', 'commission', 'european union', 'eu'];

/** The body of the European Union that "Brussels" stands for in this article. */
function unionBody(mentions: readonly MentionDraft[]): EntityDraft | null {
  let best: MentionDraft | null = null;
  for (const mention of mentions) {
    const rank = UNION_BODIES.indexOf(mention.key);
    if (rank >= 0 && mention.entity && (!best || rank < UNION_BODIES.indexOf(best.key))) best = mention;
  }
  return best?.entity ?? null;
}

const CLUB_WORDS = new Set(
  (
    'fc cf afc sc united city rovers town athletic rangers wanderers sporting real hotspur albion villa county wednesday ' +
    'dynamo dinamo lokomotiv spartak zenit olympique racing inter borussia bayern eintracht fortuna hapoel maccabi'
  ).split(' '),
);

/** The clubs that bear a town's name beside a club's word, by the town's. */
function clubsByTown(mentions: readonly MentionDraft[]): ReadonlyMap<string, EntityDraft> {
  const clubs = new Map<string, EntityDraft>();
  for (const { kind, words, entity } of mentions) {
    if (kind !== 'organization' || !entity || words.length < 2 || words.length > 4) continue;
    const town = words.filter((word) => !CLUB_WORDS.has(word));
    if (town.length && town.length < words.length && !clubs.has(town.join(' '))) clubs.set(town.join(' '), entity);
  }
  return clubs;
}
