import { readModelFile, sectionOf, textSection } from '../model/modelFile';
import { unpackWeights, type Weights } from '../model/weights';
import type { Upos } from '../reading';
import { readLemmas, type Lemmas } from './lemma';

export const TAGGER_FILE = 'tagger.bin.gz';
export const TAGGER_NAME = 'tagger';
export const TAGGER_VERSION = 2;

/** A universal part of speech with a Penn Treebank tag. */
export interface Label {
  readonly pos: Upos;
  readonly tag: string;
}

export interface TaggerModel {
  readonly labels: readonly Label[];
  /** The weights of the first pass. */
  readonly draft: Weights;
  /** A word is left to the first pass where its label is ahead by so much: see `Draft`. */
  readonly sureMargin: number;
  /** The weights of the second pass. */
  readonly weights: Weights;
  /** What the tagger itself has made of a word in much text: an ambiguity class by the word's `ENTRY`. */
  readonly lexicon: Uint16Array;
  /** Which labels come into question for a word, by its `ENTRY`: an index in `candidates`. */
  readonly candidateSets: Uint16Array;
  /** Lists of label numbers; the first is for all words that are not listed. */
  readonly candidates: readonly Uint8Array[];
  readonly lemmas: Lemmas;
}

/** @throws Error if the file is missing, cut short or of another version */
export function readTagger(bytes: Uint8Array | undefined): TaggerModel {
  const sections = readModelFile(TAGGER_FILE, bytes, TAGGER_NAME, TAGGER_VERSION);
  const labels = textSection(sections, 'labels')
    .split('\n')
    .map((line) => {
      const [pos, tag] = line.split(' ');
      return { pos: pos as Upos, tag };
    });
  return {
    labels,
    draft: unpackWeights(sectionOf(sections, 'draft')),
    sureMargin: Number(textSection(sections, 'sureMargin')),
    weights: unpackWeights(sectionOf(sections, 'weights')),
    lexicon: joinPlanes(sectionOf(sections, 'lexicon')),
    candidateSets: joinPlanes(sectionOf(sections, 'candidateSets')),
    candidates: textSection(sections, 'candidates')
      .split('\n')
      .map((line) => Uint8Array.from(line.split(' '), Number)),
    lemmas: readLemmas(textSection(sections, 'lemmas')),
  };
}

/** All of a tagger's model that stands fixed before its weights are learnt. */
export type TaggerFrame = Pick<TaggerModel, 'labels' | 'lexicon' | 'candidateSets' | 'candidates'>;

/** What is learnt of a tagger, as it is packed. */
export interface PackedTagger {
  readonly draft: Uint8Array;
  readonly sureMargin: number;
  readonly weights: Uint8Array;
  /** Lines as `readLemmas` takes them. */
  readonly lemmas: string;
}

/** The sections of a model file that hold a tagger. */
export function taggerSections(model: TaggerFrame, packed: PackedTagger): Map<string, Uint8Array> {
  const text = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.join('\n'));
  return new Map([
    ['labels', text(model.labels.map(({ pos, tag }) => `${pos} ${tag}`))],
    ['draft', packed.draft],
    ['sureMargin', text([String(packed.sureMargin)])],
    ['weights', packed.weights],
    ['lexicon', splitPlanes(model.lexicon)],
    ['candidateSets', splitPlanes(model.candidateSets)],
    ['candidates', text(model.candidates.map((list) => list.join(' ')))],
    ['lemmas', text([packed.lemmas])],
  ]);
}

/** The low bytes of all numbers, then the high ones: this zips better than pairs. */
function splitPlanes(numbers: Uint16Array): Uint8Array {
  const planes = new Uint8Array(numbers.length * 2);
  numbers.forEach((number, i) => {
    planes[i] = number & 255;
    planes[numbers.length + i] = number >> 8;
  });
  return planes;
}

function joinPlanes(planes: Uint8Array): Uint16Array {
  const numbers = new Uint16Array(planes.length / 2);
  for (let i = 0; i < numbers.length; i++) numbers[i] = planes[i] | (planes[numbers.length + i] << 8);
  return numbers;
}
