import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle } from '../../src/annotate/article';
import { countryWord } from '../../src/annotate/lexicon/countries';
import { GROUP, lookUp, PERSON_TITLE, wordKey, type Gazetteer } from '../../src/annotate/lexicon/gazetteer';
import { BEGIN, INSIDE, labelOf, LAST, LEARNT_KINDS, UNIT } from '../../src/annotate/names/labels';
import type { Token } from '../../src/annotate/reading';
import { splitSentences } from '../../src/annotate/sentences';
import { tokenise } from '../../src/annotate/tokens';

export type LearntKind = (typeof LEARNT_KINDS)[number];

export interface GoldSpan {
  start: number;
  end: number;
  kind: LearntKind;
}

interface GoldEntity {
  start: number;
  end: number;
  text: string;
  kind: string;
  raw?: string;
  mention?: string;
}

export interface GoldDocument {
  id: string;
  text: string;
  spans: GoldSpan[];
}

/** A sentence with the label of each token. */
export interface LabelledSentence {
  tokens: readonly Token[];
  labels: Uint8Array;
}

/** Documents of one training set, with the marks that are to be learnt. */
export function readCorpus(gold: string, name: 'worldwide' | 'gmb', gazetteer: Gazetteer): GoldDocument[] {
  const spanOf = name === 'gmb' ? gmbSpan : worldwideSpan;
  return readFileSync(join(gold, 'train', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, text, entities = [] } = JSON.parse(line) as { id: string; text: string; entities?: GoldEntity[] };
      return { id, text, spans: entities.flatMap((entity) => spanOf(entity, gazetteer)) };
    });
}

const WORLDWIDE: Readonly<Record<string, LearntKind>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  norp: 'group',
  misc: 'misc',
  product: 'misc',
};

/** Marked there, but no name by the contract: days, diseases, terms of trade. */
const NO_NAME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|covid.*|ebola|omicron|coronavirus|monkeypox|gdp|gross domestic product|dna|pcr|smes?|vat|ceo|hiv|aids|pm|am|mr|\W*|[\d\s.,]+)$/i;

function worldwideSpan({ start, end, text, kind }: GoldEntity): GoldSpan[] {
  const learnt = WORLDWIDE[kind];
  if (!learnt || (learnt === 'misc' && (NO_NAME.test(text) || !/\p{Lu}/u.test(text)))) return [];
  return [{ start, end, kind: learnt }];
}

const GMB: Readonly<Record<string, LearntKind>> = {
  per: 'person',
  org: 'organization',
  geo: 'place',
  gpe: 'place',
  art: 'misc',
  eve: 'misc',
  nat: 'misc',
};

/** Half of its persons include their title, and its `gpe` mixes nationalities and countries. */
function gmbSpan(entity: GoldEntity, gazetteer: Gazetteer): GoldSpan[] {
  const { end, text, raw } = entity;
  let { start } = entity;
  let kind = GMB[raw ?? ''];
  if (!kind || (kind === 'misc' && NO_NAME.test(text))) return [];
  const word = countryWord(text);
  if (word?.sort === 'name') kind = 'place';
  else if (word?.sort === 'demonym' || (raw === 'gpe' && lookUp(gazetteer, wordKey(text.toLowerCase())) & GROUP)) {
    kind = 'group';
  }
  if (kind !== 'person') return [{ start, end, kind }];
  let rest = text;
  for (;;) {
    const [first] = /^\S+\s+/.exec(rest) ?? [];
    if (!first) break;
    const title = first.trim().replace(/\.$/, '').toLowerCase();
    const isTitle =
      /^prime$|^vice$|^foreign$|^former$|^ex-/.test(title) ||
      title.split('-').some((part) => lookUp(gazetteer, wordKey(part)) & PERSON_TITLE);
    if (!isTitle) break;
    start += first.length;
    rest = rest.slice(first.length);
  }
  return [{ start, end, kind }];
}

/**
 * Tokens of a document with labels, sentence by sentence. Marks that don't start and end with a token, cross a sentence or
 * overlap an earlier one are left out.
 */
export function labelDocument({ text, spans }: GoldDocument): LabelledSentence[] {
  const starts = new Map(spans.map((span) => [span.start, span]));
  return readArticle(text).paragraphs.flatMap(({ start, end }) =>
    splitParagraph(text.slice(start, end)).map((tokens) => labelSentence(tokens, start, starts)),
  );
}

function labelSentence(
  tokens: readonly Token[],
  base: number,
  starts: ReadonlyMap<number, GoldSpan>,
): LabelledSentence {
  const labels = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const span = starts.get(base + tokens[i].start);
    if (!span) continue;
    let last = i;
    while (last < tokens.length && base + tokens[last].end < span.end) last++;
    if (last === tokens.length || base + tokens[last].end !== span.end) continue;
    const kind = LEARNT_KINDS.indexOf(span.kind);
    for (let j = i; j <= last; j++) labels[j] = labelOf(kind, j === i ? BEGIN : j === last ? LAST : INSIDE);
    if (last === i) labels[i] = labelOf(kind, UNIT);
    i = last;
  }
  return { tokens, labels };
}

const splitParagraph = (text: string): Token[][] => splitSentences(text, tokenise(text));
