import { readModelFile, sectionOf, textSection, writeModelFile } from '../model/modelFile';
import { packWeights, unpackWeights, type Weights } from '../model/weights';
import { POS_COUNT } from './input';

export const PARSER_FILE = 'parser.bin.gz';
const PARSER_NAME = 'parser';
const PARSER_VERSION = 1;

/** What the parser has learnt. */
export interface ParserModel {
  /** The relations of Universal Dependencies that it can give, by number. */
  readonly labels: readonly string[];
  /** The labels that can stand between two parts of speech; see `candidatesKey`. Empty where none was ever seen. */
  readonly candidates: readonly Uint8Array[];
  /** Two classes, `LEFT` and `RIGHT`: how much better each is than to shift. A row has two slots of its own. */
  readonly arcs: Weights;
  /** A class a label. */
  readonly relations: Weights;
}

/** The index into `candidates` for an arc between parts of speech, to the left or right. */
export function candidatesKey(headPos: number, dependentPos: number, left: boolean): number {
  return (headPos * POS_COUNT + dependentPos) * 2 + (left ? 1 : 0);
}

/** How far to shift a hash for a row of the table, of which each has `slots` slots of its own. */
export function rowShift({ mask }: Weights, slots: number): number {
  return 32 - Math.log2((mask + 1) / slots);
}

/**
 * @param bytes the unzipped file, if there is one
 * @throws Error if the file is missing, cut short or of another version
 */
export function readParser(bytes: Uint8Array | undefined): ParserModel {
  const sections = readModelFile(PARSER_FILE, bytes, PARSER_NAME, PARSER_VERSION);
  const labels = textSection(sections, 'labels').split('\n');
  return {
    labels,
    candidates: unpackCandidates(sectionOf(sections, 'candidates'), labels.length),
    arcs: unpackWeights(sectionOf(sections, 'arcs')),
    relations: unpackWeights(sectionOf(sections, 'relations')),
  };
}

/** The weights of a parser as they are learnt, before they are packed. */
export interface LearntParser extends Pick<ParserModel, 'labels' | 'candidates'> {
  readonly arcs: Float32Array;
  readonly relations: Float32Array;
  /** Levels up to this one become zero. */
  readonly prune: { readonly arcs: number; readonly relations: number };
}

/** Writes a model file: what `readParser` reads. */
export function writeParser({ labels, candidates, arcs, relations, prune }: LearntParser): Uint8Array {
  return writeModelFile(
    PARSER_NAME,
    PARSER_VERSION,
    new Map([
      ['labels', new TextEncoder().encode(labels.join('\n'))],
      ['candidates', packCandidates(candidates, labels.length)],
      ['arcs', packWeights(arcs, 2, prune.arcs)],
      ['relations', packWeights(relations, labels.length, prune.relations)],
    ]),
  );
}

/** One byte for each key and label, label by label: such columns zip well. */
function packCandidates(candidates: readonly Uint8Array[], labels: number): Uint8Array {
  const bytes = new Uint8Array(candidates.length * labels);
  candidates.forEach((list, key) => list.forEach((label) => (bytes[label * candidates.length + key] = 1)));
  return bytes;
}

function unpackCandidates(bytes: Uint8Array, labels: number): Uint8Array[] {
  const keys = bytes.length / labels;
  return Array.from({ length: keys }, (_, key) => {
    const list: number[] = [];
    for (let label = 0; label < labels; label++) if (bytes[label * keys + key]) list.push(label);
    return Uint8Array.from(list);
  });
}
