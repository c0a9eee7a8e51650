import { COUNTRY_TABLE } from './countryTable';

/** A country with the words that name it or stand for it, the commonest first in each list. */
export interface Country {
  /** ISO 3166-1 alpha-2; `XK` for Kosovo. */
  readonly code: string;
  readonly name: string;
  /** The name, other names and short forms: "United States", "U.S.", "America". */
  readonly names: readonly string[];
  /** Adjectives and peoples: "Dutch", "Dutchman"; "Briton", "Britons". */
  readonly demonyms: readonly string[];
  /** The capital and further seats of government. */
  readonly capitals: readonly string[];
  /** Palaces, streets and houses that stand for the government: "Kremlin", "Downing Street". */
  readonly seats: readonly string[];
}

export type CountryWordSort = 'name' | 'demonym' | 'capital' | 'seat';

/** What a word says of a country. */
export interface CountryWord {
  readonly country: Country;
  readonly sort: CountryWordSort;
  /** False where the word is far more often something else: "Jordan", "Turkey", "States". */
  readonly sure: boolean;
}

const countries: Country[] = [];
const byCode = new Map<string, Country>();
const byWord = new Map<string, CountryWord>();

for (const line of COUNTRY_TABLE.trim().split('\n')) {
  const [code, ...fields] = line.split('|');
  const lists = [0, 1, 2, 3].map((field) => (fields[field] ? fields[field].split(',') : []));
  const [names, demonyms, capitals, seats] = lists.map((list) => list.map((word) => word.replace('*', '')));
  const country: Country = { code, name: names[0], names, demonyms, capitals, seats };
  countries.push(country);
  byCode.set(code, country);
}
// Sort by sort, so that "Singapore" is the country before it is the city, and "Dominican" the first country's in the table
// that is sure of it.
const SORTS: readonly CountryWordSort[] = ['name', 'demonym', 'capital', 'seat'];
SORTS.forEach((sort, field) => {
  for (const line of COUNTRY_TABLE.trim().split('\n')) {
    const [code, ...fields] = line.split('|');
    const country = byCode.get(code);
    for (const word of fields[field]?.split(',') ?? []) {
      const key = word.replace('*', '');
      const known = byWord.get(key);
      const sure = !word.endsWith('*');
      if (country && (!known || (known.sort === sort && sure && !known.sure))) byWord.set(key, { country, sort, sure });
    }
  }
});

/** All countries, by code. */
export const COUNTRIES: readonly Country[] = countries;

/**
 * Tells what a name says of a country: "Russia", "Russians", "Moscow" and "Kremlin" all lead to Russia.
 * @param name as written, without "the" and possessive; case counts ("US" is a country, "us" none), but a name in capitals
 * alone is also found as its title-case form
 */
export function countryWord(name: string): CountryWord | undefined {
  const found = byWord.get(name);
  if (found || name.length < 4 || name !== name.toUpperCase()) return found;
  return byWord.get(name.toLowerCase().replace(/(^|[ -])\p{L}/gu, (letter) => letter.toUpperCase()));
}
